import type { SourceState } from './accepted-poll.ts'
import type { SourceErrorKind } from './source-error.ts'
import { type Instant, MINUTE, millisecondsBetween } from './time.ts'

/** Fewer sources may well fail together for reasons of their own. */
const FEWEST_SOURCES = 3
/** So long none is read before it counts as ours: shorter than any source's own patience, longer than a short break. */
const PATIENCE = 15 * MINUTE

/** Nothing can be read of any government: it is Tocsin that is blind, most likely its own network. */
export interface Outage {
  /** The first look that failed after the last one that did not. */
  readonly since: Instant
  /** The last accepted poll of any source, null for none ever: no two outages have the same. */
  readonly after: Instant | null
  /** The commonest. */
  readonly reason: SourceErrorKind
}

/** What is judged of a source. */
export type Sight = Pick<SourceState, 'source' | 'seenAt' | 'failingSince' | 'reason' | 'paused'>

/**
 * Whether all of the governments' sources that are read (`watched`: their ids) give no information, three at least and
 * for a quarter of an hour. Paused ones do not count; one of which nothing is known so far is not taken for failing.
 */
export function outageOf(
  states: readonly Sight[],
  { watched, now }: { readonly watched: ReadonlySet<string>; readonly now: Instant },
): Outage | undefined {
  const paused = states.filter((state) => state.paused === true).map(({ source }) => source)
  const read = new Set([...watched].filter((id) => !paused.includes(id)))
  const counted = states.filter(({ source }) => read.has(source))
  const failing = counted.flatMap(({ failingSince }) => failingSince ?? []).toSorted()
  if (read.size < FEWEST_SOURCES || failing.length < read.size) return undefined
  const after =
    counted
      .flatMap(({ seenAt }) => seenAt ?? [])
      .toSorted()
      .at(-1) ?? null
  const since = failing.find((moment) => after === null || moment > after) ?? failing.at(-1)
  if (since === undefined || millisecondsBetween(since, now) < PATIENCE) return undefined
  return { since, after, reason: commonest(counted.flatMap(({ reason }) => reason ?? [])) }
}

/** Of equally common ones the first by name, so that the order of the states does not matter. */
function commonest(reasons: readonly SourceErrorKind[]): SourceErrorKind {
  const count = (reason: SourceErrorKind) => reasons.filter((one) => one === reason).length
  const [first = 'unreachable'] = reasons.toSorted().toSorted((one, other) => count(other) - count(one))
  return first
}
