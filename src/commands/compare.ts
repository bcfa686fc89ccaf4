import type { Block, Card, Line } from '../card/card.ts'
import type { CountryCode } from '../domain/country.ts'
import { type Outlook, outlookOf, worstOutlookFirst } from '../domain/outlook.ts'
import type { View } from '../domain/picture.ts'
import { levelMark, sayCountry, sayMoment, sayRow } from '../i18n/say.ts'
import { sayOutlook } from '../i18n/say-outlook.ts'
import { choices, misunderstood } from './answer/refusals.ts'
import { type CommandContext, defineCommand } from './command.ts'
import { type Compared, comparedBy } from './compare/compared.ts'

/** Two countries side by side: what the governments together say of each, then each government that says different things. */
export const compare = defineCommand({
  name: 'compare',
  access: 'everyone',
  options: [
    { name: 'country', kind: 'country', required: true },
    { name: 'other', kind: 'country', required: true },
  ],
  personal: false,
  chatless: true,
  async run({ country, other }, context) {
    if (country === undefined || other === undefined || country === 'all' || country === 'everything') {
      return misunderstood('compare', { kind: 'missing' }, context.say)
    }
    const { desk } = context
    const sides = [
      { country, views: await desk.views(country) },
      { country: other, views: await desk.views(other) },
    ] as const
    return compareCard(sides, context)
  },
})

/** One of the two, with every source's view of it. */
interface Side {
  readonly country: CountryCode
  readonly views: readonly View[]
}

function compareCard(sides: readonly [Side, Side], context: CommandContext): Card {
  const { say, now } = context
  const [first, second] = sides
  const outlooks = sides.map(({ country, views }) => outlookOf(country, views))
  const compared = comparedBy(first, second, context)
  return {
    tone: outlooks.some(({ consensus }) => consensus.urging.length > 0) ? 'extreme' : 'info',
    title: [
      say.text('compare-title', {
        country: sayCountry(first.country, say),
        other: sayCountry(second.country, say),
      }),
    ],
    blocks: [
      ...outlooks.map((outlook): Block => ({ kind: 'text', line: topLine(outlook, context) })),
      ...(compared.length === 0
        ? [{ kind: 'text', line: [say.text('status-no-sources')] } as const]
        : [
            ...different(compared, sides, context),
            ...alike(compared, context),
            { kind: 'text', line: [say.text('compare-note')] } as const,
          ]),
      {
        kind: 'text',
        line: [{ kind: 'italic', text: say.text('status-as-of', { moment: sayMoment(now, say) }) }],
      },
    ],
    buttons: choices(
      'status',
      outlooks.toSorted(worstOutlookFirst).map(({ country }) => country),
      { say },
    ),
  }
}

function topLine(outlook: Outlook, { say, now }: CommandContext): Line {
  const name = sayCountry(outlook.country, say)
  return [
    `${levelMark(outlook.highest)} `,
    { kind: 'bold', text: name },
    ` · ${sayOutlook(outlook, say, now)}`,
  ]
}

function different(
  compared: readonly Compared[],
  sides: readonly [Side, Side],
  { say }: CommandContext,
): readonly Block[] {
  const unlike = compared.filter(({ first, second }) => first !== second)
  if (unlike.length === 0) return []
  const side = ({ country }: Side, said: string) =>
    say.text('compare-side', { country: sayCountry(country, say), said })
  return [
    { kind: 'heading', line: [say.text('compare-different')] },
    {
      kind: 'list',
      items: unlike.map(({ government, first, second }) => [
        { kind: 'bold', text: sayCountry(government, say) },
        ` · ${side(sides[0], first)} · ${side(sides[1], second)}`,
      ]),
    },
  ]
}

/** Governments that say the same of both, one line for each thing that they say. */
function alike(compared: readonly Compared[], { say }: CommandContext): readonly Block[] {
  const same = compared.filter(({ first, second }) => first === second)
  const said = new Map<string, readonly string[]>()
  for (const { government, first } of same) {
    said.set(first, [...(said.get(first) ?? []), sayCountry(government, say)])
  }
  if (said.size === 0) return []
  return [
    { kind: 'heading', line: [say.text('compare-same')] },
    {
      kind: 'list',
      items: [...said].map(([words, governments]) => [`${words} · ${sayRow(governments, say)}`]),
    },
  ]
}
