import type { Card } from '../card/card.ts'
import { overlap, type Place } from '../domain/place.ts'
import { DAY, plus } from '../domain/time.ts'
import { sayCountry, sayCountryTitle, sayFew, sayMoment } from '../i18n/say.ts'
import { misunderstood } from './answer/refusals.ts'
import { type CommandContext, defineCommand } from './command.ts'

/** Where no duration is given. */
const USUAL = DAY

/** Mutes a country, a region, or all, for a while; without a name, says what is muted. */
export const silence = defineCommand({
  name: 'silence',
  access: 'chat-admin',
  options: [
    { name: 'country', kind: 'country-or-all', required: false },
    { name: 'duration', kind: 'duration', required: false },
  ],
  personal: false,
  recorded: (options) => (options.country === undefined ? undefined : options),
  async run({ country, duration = USUAL }, context) {
    if (country === undefined) return silencesCard(context)
    const { chat, desk, now, say } = context
    const what = country === 'everything' ? 'all' : country
    if (duration === 0) return ended(what, context)
    if (duration > LONGEST) return misunderstood('silence', { kind: 'bad-duration', typed: '>30d' }, say)
    const until = plus(now, duration)
    await desk.silence({ chat, country: what, until })
    return {
      tone: 'info',
      title: [say.text('silenced-title', { country: sayCountryTitle(what, say) })],
      blocks: [
        {
          kind: 'text',
          line: [
            say.text('silenced', {
              country: sayCountry(what, say),
              moment: sayMoment(until, say),
            }),
          ],
        },
      ],
      buttons: [{ label: say.text('silence-end'), command: `silence ${what} off` }],
    }
  },
})

/** A silence that nobody remembers is worse than a noise. */
const LONGEST = 30 * DAY
const MOST_NAMED = 8

async function ended(place: Place, { say, desk, chat }: CommandContext): Promise<Card> {
  const wasSilent = await desk.endSilence({ chat, country: place })
  const id = wasSilent ? 'silence-ended' : 'silence-none'
  const still = (await desk.silences(chat)).filter(({ country }) => overlap(country, place))
  const places = sayFew(
    still.map(({ country }) => sayCountry(country, say)),
    MOST_NAMED,
    say,
  )
  return {
    tone: wasSilent ? 'calm' : 'info',
    title: [say.text(`${id}-title`, { country: sayCountryTitle(place, say) })],
    blocks: [
      { kind: 'text', line: [say.text(id)] },
      ...(still.length > 0 ? [{ kind: 'text', line: [say.text('silence-still', { places })] } as const] : []),
    ],
    buttons: [],
  }
}

async function silencesCard({ say, desk, chat }: CommandContext): Promise<Card> {
  const silences = await desk.silences(chat)
  if (silences.length === 0) {
    return {
      tone: 'info',
      title: [say.text('silences-none-title')],
      blocks: [{ kind: 'text', line: [say.text('silences-none')] }],
      buttons: [],
    }
  }
  return {
    tone: 'info',
    title: [say.text('silences-title')],
    blocks: [
      {
        kind: 'list',
        items: silences.map(({ country, until }) => [
          say.text('silences-one', {
            country: sayCountryTitle(country, say),
            moment: sayMoment(until, say),
          }),
        ]),
      },
    ],
    buttons: silences.map(({ country }) => ({
      label: say.text('silence-end-one', { country: sayCountryTitle(country, say) }),
      command: `silence ${country} off`,
    })),
  }
}
