import type { Change } from './change.ts'
import type { CountryCode } from './country.ts'
import { type Gap, type Span, sharedSpans } from './gap.ts'
import { type History, historyOf, type Period, type Segment } from './history.ts'
import { inTime, type Mark } from './marks.ts'
import { DEPARTURE_GRADES, type Level, MISSION_POSTURES } from './observation.ts'
import type { View } from './picture.ts'
import type { Instant } from './time.ts'

/** One government over time. */
export interface GovernmentHistory extends History {
  /** The government, as its country. */
  readonly government: CountryCode
  /** What it says now; null where no level is known. */
  readonly level: Level | null
  /** From then on its level is the last that was read: it is blind, paused, or leaves the country out. Null while it is read. */
  readonly unseenSince: Instant | null
  /** When its level is the last that was read, in the order of time; the present such time ends now. */
  readonly unseen: readonly Span[]
}

/** What happened in the time that is asked about. */
export interface Events {
  readonly moves: readonly Change[]
  readonly gaps: readonly Gap[]
}

/**
 * The governments that say anything about a country, worst first, each with its history; and those of which nothing is
 * known. Where a government has several sources, the highest level of them counts at each time.
 */
export function timelineOf(
  views: readonly View[],
  events: Events,
  period: Period,
): { readonly known: readonly GovernmentHistory[]; readonly unknown: readonly CountryCode[] } {
  const governments = [...new Set(views.map(({ publisher }) => publisher.country))]
  const all = governments.map((government) =>
    governmentHistory(
      government,
      views.filter(({ publisher }) => publisher.country === government),
      { ...events, period },
    ),
  )
  const isKnown = ({ segments, marks }: History) =>
    marks.length > 0 || segments.some(({ level }) => level !== null)
  return {
    known: all.filter(isKnown).toSorted(worstFirst),
    unknown: all.filter((one) => !isKnown(one)).map(({ government }) => government),
  }
}

function governmentHistory(
  government: CountryCode,
  views: readonly View[],
  { moves, gaps, period }: Events & { readonly period: Period },
): GovernmentHistory {
  const histories = views.flatMap(({ advisory }) =>
    advisory === null ? [] : [historyOf(advisory, moves, period)],
  )
  const segments = highest(histories.flatMap((history) => history.segments))
  return {
    government,
    segments,
    marks: histories.flatMap(({ marks }) => marks).sort(inTime),
    level: segments.at(-1)?.level ?? null,
    unseenSince: unseenSince(views, period.now),
    unseen: unseenIn(views, gaps, period),
  }
}

/** The highest known level at each time, from the first look of any source on. */
function highest(segments: readonly Segment[]): readonly Segment[] {
  const moments = [...new Set(segments.flatMap(({ from, to }) => [from, to]))].sort()
  const whole: Segment[] = []
  for (const [index, from] of moments.entries()) {
    const to = moments[index + 1] ?? from
    if (to === from && moments.length > 1) continue
    const covering = segments.filter((segment) => segment.from <= from && segment.to >= to)
    const level = covering.reduce<Level | null>((worst, one) => worse(worst, one.level), null)
    const before = whole.at(-1)
    if (before?.level === level) whole[whole.length - 1] = { ...before, to }
    else whole.push({ level, from, to })
  }
  return whole
}

function worse(one: Level | null, other: Level | null): Level | null {
  return other !== null && other > (one ?? 0) ? other : one
}

function unseenSince(views: readonly View[], now: Instant): Instant | null {
  const moments = asked(views).map((view) => unseen(view, now))
  const seen = moments.filter((moment) => moment !== null)
  return seen.length < moments.length ? null : (seen.toSorted().at(-1) ?? null)
}

function unseenIn(views: readonly View[], gaps: readonly Gap[], { since, now }: Period): readonly Span[] {
  const ofEach = asked(views).map((view) => {
    const open = unseen(view, now)
    const past = gaps.filter(({ source }) => source === view.publisher.id)
    return open === null ? past : [...past, { from: open, to: now }]
  })
  return sharedSpans([[{ from: since, to: now }], ...ofEach])
}

/** A government can be read while one source that states a level can; one that states none hides nothing. */
function asked(views: readonly View[]): readonly View[] {
  const stating = views.filter(({ advisory }) => (advisory?.believed.level ?? null) !== null)
  return stating.length > 0 ? stating : views
}

function unseen({ advisory, health }: View, now: Instant): Instant | null {
  if (health.paused === true) return health.seenAt ?? now
  return health.blindSince ?? advisory?.missingSince ?? null
}

/** Calls to leave, then levels, then staff; of equals who came to it first. */
function worstFirst(one: GovernmentHistory, other: GovernmentHistory): number {
  const [first, second] = [badness(one), badness(other)]
  const place = first.findIndex((value, index) => value !== second[index])
  if (place !== -1) return (second[place] ?? 0) - (first[place] ?? 0)
  return one.government < other.government ? -1 : 1
}

function badness({ level, marks }: GovernmentHistory): readonly number[] {
  const call = marks.findLast(({ axis }) => axis === 'departure')
  const staff = marks.findLast(({ axis }) => axis === 'mission')
  return [
    rank(call, DEPARTURE_GRADES),
    level ?? 0,
    rank(staff, MISSION_POSTURES),
    rank(call, DEPARTURE_GRADES) === 0 ? 0 : -Date.parse(call?.at ?? ''),
  ]
}

/** A part of the country counts less than the whole. */
function rank(mark: Mark | undefined, scale: readonly string[]): number {
  const place = mark === undefined ? 0 : scale.indexOf(mark.to)
  return mark?.scope === 'region' ? Math.min(place, 0.5) : place
}
