import type { Instant } from '../../domain/time.ts'

/**
 * Something that a source said from a moment on, until it said something else. On this tape dates, events and who said
 * what are facts; the hours are filled in, what else is stands beside it; every sentence is written for the tape.
 */
export interface Said<T> {
  readonly at: Instant
  readonly what: T
}

/** When a source is heard for the first time on the tape. */
export function startOf([first]: readonly Said<unknown>[]): Instant {
  if (first === undefined) throw new TypeError('a source that says nothing')
  return first.at
}

/** A moment as most governments' files write it. */
export function secondsOf(at: Instant): number {
  return Date.parse(at) / 1000
}
