import type { Advisory } from './advisory.ts'
import type { Change } from './change.ts'
import type { CountryCode } from './country.ts'
import { DAY, type Instant, plus } from './time.ts'

/** What is stored of the calls to leave one country. Their order does not matter. */
export interface CallPast {
  /** What is believed of each source. */
  readonly advisories: readonly Advisory[]
  /** Every change of a call that was seen, for parts of the country too. */
  readonly changes: readonly Change[]
  /** The country of each source's government; a source that is not in it is not watched and does not count. */
  readonly governments: ReadonlyMap<string, CountryCode>
}

/** A number that was reached within this time is no news. */
const LONG_AGO = 30 * DAY

/**
 * When at least `count` governments told their citizens to leave the whole country for the last time before `at`; null
 * where that is less than thirty days ago, or not known. It is known only where so many did for certain, and fewer for
 * certain ever since: a call whose beginning nobody saw stood when it ended, and may have stood before. What was said
 * before our first look at a source does not count. A source that cannot be read goes on saying what it last said.
 */
export function lastTimeOf(
  { advisories, changes, governments }: CallPast,
  { count, at }: { readonly count: number; readonly at: Instant },
): Instant | null {
  const sources = advisories
    .filter(({ source }) => governments.has(source))
    .map((advisory) => sourceOf(advisory, changes))
  const moments = new Set(
    sources.flatMap(({ turns, since }) => [...turns.map((turn) => turn.at), since ?? at]),
  )
  const ends = [...moments].filter((moment) => moment < at).toSorted()
  for (const end of [...ends, at].reverse()) {
    const stances = stancesBefore(end, sources, governments)
    if (stances.filter((stance) => stance !== 'no').length < count) continue
    const isCertain = stances.filter((stance) => stance === 'yes').length >= count
    return isCertain && end <= plus(at, -LONG_AGO) ? end : null
  }
  return null
}

/** Whether a government or source tells citizens to leave the whole country. */
type Stance = 'yes' | 'no' | 'maybe'

interface Turn {
  readonly at: Instant
  readonly before: Stance
  readonly after: Stance
}

interface Source {
  readonly id: string
  readonly firstSeenAt: Instant
  /** In the order of time. */
  readonly turns: readonly Turn[]
  readonly present: Stance
  /** When the call that stands came; null where nobody saw it, or none stands. */
  readonly since: Instant | null
}

function sourceOf(
  { source, firstSeenAt, believed, departureSince }: Advisory,
  changes: readonly Change[],
): Source {
  const { departure } = believed
  const isUrging =
    departure !== null && departure.grade !== 'none' && isLeaving(departure.grade, departure.scope)
  return {
    id: source,
    firstSeenAt,
    turns: changes
      .filter((change) => change.source === source)
      .map((change) => ({ at: change.at, before: stanceBefore(change), after: stanceAfter(change) }))
      .toSorted((one, other) => (one.at < other.at ? -1 : 1)),
    present: isUrging ? 'yes' : 'no',
    since: isUrging ? departureSince : null,
  }
}

/** Of each government, what its sources said just before a moment; one of several sources is enough. */
function stancesBefore(
  end: Instant,
  sources: readonly Source[],
  governments: ReadonlyMap<string, CountryCode>,
): readonly Stance[] {
  const stances = new Map<CountryCode | undefined, Stance>()
  for (const source of sources) {
    const government = governments.get(source.id)
    stances.set(government, stronger(stances.get(government) ?? 'no', stanceAt(source, end)))
  }
  return [...stances.values()]
}

function stronger(one: Stance, other: Stance): Stance {
  if (one === 'yes' || other === 'yes') return 'yes'
  return one === 'maybe' ? one : other
}

/** Just before `end`: what the change before it left, where what came next does not say otherwise. */
function stanceAt(source: Source, end: Instant): Stance {
  const { turns, firstSeenAt } = source
  if (firstSeenAt >= end) return 'no'
  const last = turns.findLast(({ at }) => at < end)
  const next = turns.find(({ at }) => at >= end)
  if (next === undefined) return untilNow(source, { last, end })
  if (next.before === 'maybe' || next.before === last?.after) return last?.after ?? 'maybe'
  if (next.at === end) return next.before
  return last === undefined && next.before === 'no' ? 'no' : 'maybe'
}

/** After the last change: a call that came in silence began when it was first seen, if anybody saw that. */
function untilNow(
  { present, since }: Source,
  { last, end }: { readonly last: Turn | undefined; readonly end: Instant },
): Stance {
  if (present === (last?.after ?? 'no')) return present
  if (present === 'no' || since === null || since <= (last?.at ?? '')) return 'maybe'
  return since < end ? 'yes' : 'no'
}

function stanceAfter({ kind, to, scope }: Change): Stance {
  return kind !== 'departure-lifted' && isLeaving(to, scope) ? 'yes' : 'no'
}

/** A change names the scope that it ends in: what it began in follows from its kind and its words, or does not. */
function stanceBefore({ kind, from, to, scope }: Change): Stance {
  if (!isLeaving(from, 'country')) return 'no'
  const isSame = from === to
  switch (kind) {
    case 'departure-lifted':
      return scope === 'country' ? 'yes' : 'no'
    case 'departure-strengthened':
      return scope === 'region' || isSame || to === 'leave' ? 'no' : 'maybe'
    case 'departure-weakened':
      return (scope === 'region' ? isSame || to === 'leave-now' : to === 'leave') ? 'yes' : 'maybe'
    default:
      return 'no'
  }
}

function isLeaving(grade: string, scope: Change['scope']): boolean {
  return scope === 'country' && (grade === 'leave' || grade === 'leave-now')
}
