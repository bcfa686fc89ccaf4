import type { Duration } from './delivery.ts'
import { HOUR, type Instant, millisecondsBetween } from './time.ts'

export interface Span {
  readonly from: Instant
  readonly to: Instant
}

/** A time between two accepted looks at a source in which nobody saw what it said: it was blind, paused, or we were off. */
export interface Gap extends Span {
  readonly source: string
}

const LEAST_PATIENCE = HOUR

/** How long a source that is asked every so often may give no information before it counts as blind. */
export function patienceWith(every: Duration): Duration {
  return Math.max(LEAST_PATIENCE, 3 * every)
}

/** The gap that an accepted look ends; null where the one before was recent enough, or there was none. */
export function gapBefore(
  at: Instant,
  { id, every, seenAt }: { readonly id: string; readonly every: Duration; readonly seenAt: Instant | null },
): Gap | null {
  if (seenAt === null || millisecondsBetween(seenAt, at) < patienceWith(every)) return null
  return { source: id, from: seenAt, to: at }
}

/** The times that lie in a span of every list, in order: when all were unseen at once. None where there is no list. */
export function sharedSpans(lists: readonly (readonly Span[])[]): readonly Span[] {
  const [first, ...others] = lists
  if (first === undefined) return []
  return others.reduce<readonly Span[]>(
    (shared, list) =>
      shared.flatMap((one) =>
        list.flatMap((other) => {
          const from = one.from > other.from ? one.from : other.from
          const to = one.to < other.to ? one.to : other.to
          return from < to ? [{ from, to }] : []
        }),
      ),
    first.filter(({ from, to }) => from < to).toSorted(byTime),
  )
}

function byTime(one: Span, other: Span): number {
  return one.from < other.from ? -1 : 1
}
