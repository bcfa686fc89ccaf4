import type { Block, Line } from '../../card/card.ts'
import { shorten } from '../../card/shorten.ts'
import type { Change } from '../../domain/change.ts'
import { standingOf } from '../../domain/consensus.ts'
import type { CountryCode } from '../../domain/country.ts'
import type { Level } from '../../domain/observation.ts'
import type { GovernmentHistory } from '../../domain/timeline.ts'
import { levelMark, sayCountry, sayDay, sayLevel, sayList } from '../../i18n/say.ts'
import { sayDeed } from '../../i18n/say-change.ts'
import { sayConsensus } from '../../i18n/say-consensus.ts'
import type { Speaker } from '../../i18n/speaker.ts'
import { LEVELS } from '../shared/legend.ts'
import { isSeen, saySign, type TimelineFacts } from './drawing.ts'

/** Events that are told one by one; a message of more is not read. */
const MOST_EVENTS = 30
/** Times without a look that are told of each government. */
const MOST_TIMES = 4
/** Discord's attachments and Telegram's captions take no more (see `Picture`). */
const LONGEST_ALTERNATIVE = 1024

interface Telling {
  readonly say: Speaker
  readonly now: string
}

/** What the picture shows, in words: who calls, where each government stands, and what happened. */
export function timelineBlocks(facts: TimelineFacts, telling: Telling): readonly Block[] {
  const { say } = telling
  return [
    { kind: 'text', line: [{ kind: 'bold', text: consensusIn(facts, telling) }] },
    { kind: 'heading', line: [say.text('timeline-now')] },
    { kind: 'list', items: levelLines(facts.known, say) },
    ...stood(facts, telling),
    ...events(facts, telling),
    ...unread(facts, telling),
    ...watched(facts, telling),
  ]
}

/** What the picture is, and what it comes to. */
export function timelineAlternative(facts: TimelineFacts, telling: Telling): string {
  const what = telling.say.text('timeline-alternative', { count: facts.known.length })
  return shorten(`${what} ${consensusIn(facts, telling)}`, LONGEST_ALTERNATIVE)
}

function consensusIn({ views, country }: TimelineFacts, { say, now }: Telling): string {
  const governments = new Map(views.map(({ publisher }) => [publisher.id, publisher.country]))
  const standings = views.flatMap((view) => standingOf(view, country) ?? [])
  return sayConsensus(standings, governments, say, now)
}

function levelLines(known: readonly GovernmentHistory[], say: Speaker): readonly Line[] {
  const named = (wanted: Level | null) =>
    known.filter(({ level }) => level === wanted).map((one) => nameOf(one, say))
  const lines = LEVELS.filter((level) => named(level).length > 0).map((level): Line => {
    const values = { level: sayLevel(level, say), governments: sayList(named(level), say) }
    return [`${levelMark(level)} ${say.text('timeline-levels', values)}`]
  })
  const unknown = named(null)
  if (unknown.length === 0) return lines
  const text = say.text('timeline-level-unknown', { governments: sayList(unknown, say) })
  return [...lines, [`${levelMark(null)} ${text}`]]
}

function nameOf({ government, unseenSince }: GovernmentHistory, say: Speaker): string {
  const name = sayCountry(government, say)
  return unseenSince === null ? name : say.text('timeline-level-last', { government: name })
}

function stood({ known, period }: TimelineFacts, { say, now }: Telling): readonly Block[] {
  const marks = known.flatMap(({ government, marks: all }) =>
    all
      .filter((mark) => mark.stood)
      .map((mark) =>
        say.text('timeline-stood-mark', {
          government: sayCountry(government, say),
          what: saySign(mark, say),
        }),
      ),
  )
  if (marks.length === 0) return []
  const day = sayDay(period.since, say, now)
  return [{ kind: 'text', line: [say.text('timeline-stood', { day, marks: sayList(marks, say) })] }]
}

function events({ moves, views, period }: TimelineFacts, { say, now }: Telling): readonly Block[] {
  const governments = new Map(views.map(({ publisher }) => [publisher.id, publisher.country]))
  const told = moves.toReversed().flatMap((move) => {
    const government = governments.get(move.source)
    return government === undefined ? [] : [eventLine(move, government, { say, now })]
  })
  if (told.length === 0) {
    return [text(say.text('timeline-no-events', { day: sayDay(period.since, say, now) }))]
  }
  const left = told.length - MOST_EVENTS
  return [
    { kind: 'heading', line: [say.text('timeline-events')] },
    { kind: 'list', items: told.slice(0, MOST_EVENTS) },
    ...(left > 0 ? [text(say.text('timeline-event-more', { count: left }))] : []),
  ]
}

function eventLine(move: Change, government: CountryCode, { say, now }: Telling): Line {
  const deed = sayDeed(move, sayCountry(government, say), say)
  const told = say.text('timeline-event', { day: sayDay(move.at, say, now), deed })
  return [move.url === '' ? told : { kind: 'link', text: told, url: move.url }]
}

/** When a government was not read, where that is long enough to be seen. */
function unread({ known, period }: TimelineFacts, { say, now }: Telling): readonly Block[] {
  return known.flatMap(({ government, unseen }) => {
    const times = unseen
      .filter((span) => isSeen(span, period))
      .map(({ from, to }) =>
        say.text('timeline-unseen-time', { from: sayDay(from, say, now), to: sayDay(to, say, now) }),
      )
    if (times.length === 0) return []
    const told = [...times.slice(0, MOST_TIMES), ...(times.length > MOST_TIMES ? ['…'] : [])]
    const values = { government: sayCountry(government, say), times: told.join('; ') }
    return [text(say.text('timeline-unseen', values))]
  })
}

/** What was before our first look is not known, and not none. */
function watched({ views, period, unknown }: TimelineFacts, { say, now }: Telling): readonly Block[] {
  const first = views.flatMap(({ advisory }) => advisory?.firstSeenAt ?? []).toSorted()[0]
  const names = unknown.map((government) => sayCountry(government, say))
  return [
    ...(names.length > 0
      ? [text(say.text('timeline-nothing-known', { governments: sayList(names, say) }))]
      : []),
    ...(first !== undefined && first > period.since
      ? [text(say.text('timeline-watched', { day: sayDay(first, say, now) }))]
      : []),
  ]
}

function text(line: string): Block {
  return { kind: 'text', line: [line] }
}
