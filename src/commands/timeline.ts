import type { Card } from '../card/card.ts'
import { standingOf } from '../domain/consensus.ts'
import type { CountryCode } from '../domain/country.ts'
import type { View } from '../domain/picture.ts'
import { DAY, HOUR, type Instant, millisecondsBetween, plus } from '../domain/time.ts'
import { timelineOf } from '../domain/timeline.ts'
import { sayCountry, sayDuration } from '../i18n/say.ts'
import { misunderstood } from './answer/refusals.ts'
import { type CommandContext, defineCommand } from './command.ts'
import { note } from './shared/note.ts'
import { timelineDrawing } from './timeline/drawing.ts'
import { timelineAlternative, timelineBlocks } from './timeline/words.ts'

/** Where no time is given; less where we have not watched for so long. */
const USUAL = 240 * DAY
const SHORTEST = DAY
/** Days that buttons offer. */
const OFFERED = [30, 90, 365] as const

/** Who told what about a country, and when, as a picture and in words. */
export const timeline = defineCommand({
  name: 'timeline',
  access: 'everyone',
  options: [
    { name: 'country', kind: 'country', required: true },
    { name: 'days', kind: 'days', required: false },
  ],
  personal: false,
  chatless: true,
  async run({ country, days }, context) {
    if (country === undefined) return misunderstood('timeline', { kind: 'missing' }, context.say)
    if (country === 'all' || country === 'everything') {
      return misunderstood('timeline', { kind: 'one-country' }, context.say)
    }
    return timelineCard(country, days, context)
  },
})

async function timelineCard(
  country: CountryCode,
  days: number | undefined,
  context: CommandContext,
): Promise<Card> {
  const { say, desk } = context
  const views = (await desk.views(country)).filter((view) => standingOf(view, country) !== undefined)
  const period = periodOf(views, days, context.now)
  const moves = await desk.pictures.moves(country, period.since)
  const gaps = await desk.pictures.gaps(period.since)
  const governments = timelineOf(views, { moves, gaps }, period)
  if (governments.known.length === 0) return nothingKnown(country, say)
  const facts = { country, views, moves, period, ...governments }
  const picture = await desk.pictures.draw(timelineDrawing(facts, context), {
    name: `timeline-${country}.png`,
    alternative: timelineAlternative(facts, context),
  })
  return {
    tone: 'info',
    title: [say.text('timeline-title', { country: sayCountry(country, say) })],
    blocks: [
      ...timelineBlocks(facts, context),
      ...(picture === undefined ? [{ kind: 'text', line: [say.text('picture-failed')] } as const] : []),
    ],
    buttons: [
      { label: say.text('timeline-status'), command: `status ${country}` },
      ...OFFERED.filter((length) => length !== days).map((length) => ({
        label: sayDuration(length * DAY, say),
        command: `timeline ${country} ${length}`,
      })),
    ],
    ...(picture === undefined ? {} : { picture }),
  }
}

/**
 * Up to the full hour that has begun, so that the same picture serves an hour. Without a wish it begins with
 * our first look, not in a long blank.
 */
function periodOf(views: readonly View[], days: number | undefined, now: Instant) {
  const end = plus(`${now.slice(0, 13)}:00:00.000Z`, HOUR)
  if (days !== undefined) return { since: plus(end, -days * DAY), now: end }
  const first = views.flatMap(({ advisory }) => advisory?.firstSeenAt ?? []).toSorted()[0] ?? end
  const length = Math.max(SHORTEST, Math.min(USUAL, millisecondsBetween(first, end)))
  return { since: plus(end, -Math.ceil(length / HOUR) * HOUR), now: end }
}

function nothingKnown(country: CountryCode, say: CommandContext['say']): Card {
  return {
    ...note('timeline-nothing', say, { country: sayCountry(country, say) }),
    buttons: [{ label: say.text('timeline-status'), command: `status ${country}` }],
  }
}
