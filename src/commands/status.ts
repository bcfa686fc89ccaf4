import type { Block, Button, Card, Tone } from '../card/card.ts'
import { consensusOf, standingOf } from '../domain/consensus.ts'
import type { CountryCode } from '../domain/country.ts'
import { isReduced, missionsOf } from '../domain/missions.ts'
import type { View } from '../domain/picture.ts'
import { covers } from '../domain/place.ts'
import type { Instant } from '../domain/time.ts'
import { sayCountry, sayMoment } from '../i18n/say.ts'
import { sayConsensus } from '../i18n/say-consensus.ts'
import { misunderstood } from './answer/refusals.ts'
import { type CommandContext, defineCommand } from './command.ts'
import { outageNote } from './shared/outage.ts'
import { areasCard, hasParts } from './status/areas-card.ts'
import { followedCard } from './status/followed-card.ts'
import { foldedList, isLoud, viewBlocks, worstAndNewestFirst } from './status/view.ts'

/** A phone shows about this many governments in full; of more, the others have a line each, the calm ones one together. */
const MOST_IN_FULL = 5

/**
 * What every watched government says about a country: the line of consensus, then each government; or what each says
 * about parts of it. Without a country, what this chat follows.
 */
export const status = defineCommand({
  name: 'status',
  access: 'everyone',
  options: [
    { name: 'country', kind: 'country', required: false },
    { name: 'part', kind: 'part', required: false, choices: ['areas'] },
  ],
  personal: false,
  paged: true,
  chatless: true,
  async run({ country, page, part }, context) {
    if (country === undefined) {
      return part === undefined
        ? followedCard(page, context)
        : misunderstood('status', { kind: 'missing' }, context.say)
    }
    if (country === 'all' || country === 'everything') {
      return misunderstood('status', { kind: 'one-country' }, context.say)
    }
    const views = await context.desk.views(country)
    const advising = views.filter((view) => advisesOn(view, country))
    const card =
      part === 'areas'
        ? areasCard(country, { views: advising, page }, context)
        : statusCard(country, advising, {
            ...context,
            lastTime: await context.desk.history.lastTime(country),
          })
    return {
      ...card,
      blocks: [...(await outageNote(context)), ...card.blocks],
      buttons: part === 'areas' ? card.buttons : await nextSteps(country, advising, context),
    }
  },
})

/** What people ask next; to ring here only where it does not yet, about areas and embassies only where there is something. */
async function nextSteps(
  country: CountryCode,
  views: readonly View[],
  { desk, chat, say }: CommandContext,
): Promise<readonly Button[]> {
  const wishes = await desk.subscriptions(chat)
  const rings = wishes.some((wish) => covers(wish.country, country))
  const isAnyReduced = missionsOf(country, views).stands.some(isReduced)
  const steps = [
    ...(rings ? [] : ['subscribe']),
    'changes',
    'timeline',
    ...(isAnyReduced ? ['missions'] : []),
    'why',
  ]
  const buttons = steps.map((command) => ({
    label: say.text(`status-button-${command}`),
    command: `${command} ${country}`,
  }))
  const areas = { label: say.text('status-button-areas'), command: `status ${country} areas` }
  return views.some(hasParts) ? [areas, ...buttons] : buttons
}

/** No government advises its own citizens on their own country. */
function advisesOn({ advisory, publisher }: View, country: CountryCode): boolean {
  return advisory !== null || publisher.country !== country
}

function statusCard(
  country: CountryCode,
  views: readonly View[],
  { say, now, lastTime }: CommandContext & { readonly lastTime: Instant | null },
): Card {
  const governments = new Map(views.map(({ publisher }) => [publisher.id, publisher.country]))
  const standings = views.flatMap((view) => standingOf(view, country) ?? [])
  const consensus: readonly Block[] =
    views.length === 0
      ? [{ kind: 'text', line: [say.text('status-no-sources')] }]
      : [
          {
            kind: 'text',
            line: [{ kind: 'bold', text: sayConsensus(standings, governments, say, now, lastTime) }],
          },
        ]
  const inOrder = views.toSorted(worstAndNewestFirst)
  const worst = views.length <= MOST_IN_FULL ? inOrder : inOrder.filter(isLoud)
  const full = worst.slice(0, MOST_IN_FULL)
  const folded = inOrder.filter((view) => !full.includes(view))
  return {
    tone: toneOf(views, consensusOf(standings, governments).urging.length),
    title: [say.text('status-title', { country: sayCountry(country, say) })],
    blocks: [
      ...consensus,
      ...full.flatMap((view) => viewBlocks(view, country, { say, now })),
      ...(full.length > 0 && folded.length > 0
        ? [{ kind: 'heading', line: [say.text('status-others')] } as const]
        : []),
      ...(folded.length > 0 ? [foldedList(folded, country, { say, now })] : []),
      {
        kind: 'text',
        line: [{ kind: 'italic', text: say.text('status-as-of', { moment: sayMoment(now, say) }) }],
      },
    ],
    buttons: [],
  }
}

/** As bad as the worst that any government says; never calm on what is not known. */
function toneOf(views: readonly View[], urging: number): Tone {
  if (urging > 0) return 'extreme'
  const levels = views.map(({ advisory }) => advisory?.believed.level ?? null)
  if (levels.includes(4)) return 'extreme'
  if (levels.includes(3)) return 'severe'
  if (levels.includes(2)) return 'moderate'
  const isKnown = levels.length > 0 && views.every(({ health }) => health.paused !== true)
  return isKnown && levels.every((level) => level === 1) ? 'calm' : 'info'
}
