import type { SourceState } from './accepted-poll.ts'
import { type Instant, MINUTE, millisecondsBetween } from './time.ts'

/** Why Tocsin does not do its work: no government was read lately, or what is to ring waits. */
export type Ailment = 'nothing-read' | 'outbox-stuck'

/** A source was read lately within two of its intervals; where they are short, within this. */
const LATELY = 10 * MINUTE

/**
 * What keeps Tocsin from being healthy; undefined for nothing. It is healthy while the last look at one government's
 * source at least was accepted, and lately, and the outbox moves (not `isStuck`). Paused sources are not read.
 */
export function ailmentOf(
  states: readonly Pick<SourceState, 'source' | 'seenAt' | 'failingSince' | 'paused'>[],
  {
    watched,
    isStuck,
    now,
  }: {
    /** The governments' sources that are read, with their intervals in milliseconds. */
    readonly watched: readonly { readonly id: string; readonly every: number }[]
    readonly isStuck: boolean
    readonly now: Instant
  },
): Ailment | undefined {
  const intervals = new Map(watched.map(({ id, every }) => [id, every]))
  const isRead = states.some(({ source, seenAt, failingSince, paused }) => {
    const every = intervals.get(source)
    if (every === undefined || seenAt === null || failingSince !== null || paused === true) return false
    return millisecondsBetween(seenAt, now) <= Math.max(LATELY, 2 * every)
  })
  if (!isRead) return 'nothing-read'
  return isStuck ? 'outbox-stuck' : undefined
}
