import type { Publisher } from '../domain/publisher.ts'
import type { Readable } from '../domain/reading.ts'

export type { Ask, Get, Reading } from '../domain/reading.ts'

/** One government. Only mapping: fetching, conditional requests, retries, counting and trust are not its business. */
export interface Source extends Publisher, Readable {
  /** Beginnings of the URLs it reads: recordings and replays find its answers by them. */
  readonly reads: readonly string[]
  /** Its host refuses datacentres: it is off unless a relay is set for it, or an operator names it in SOURCES. */
  readonly needs?: 'relay'
}

/** Declares a source; the types are checked here, once. */
export function defineSource(source: Source): Source {
  return source
}
