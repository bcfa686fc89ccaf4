import type { Platform } from '../domain/chat.ts'
import type { Instant } from '../domain/time.ts'
import type { Language, Speaker } from '../i18n/speaker.ts'
import type { Log } from '../lib/log.ts'
import type { Source } from '../sources/source.ts'
import type { Store } from '../store/store.ts'

/** What the adapters' side of Tocsin is built on. */
export interface CorePorts {
  readonly store: Store
  readonly sources: readonly Source[]
  readonly now: () => Instant
  readonly speaker: (language: Language) => Speaker
  readonly log: Log
  readonly isOperator: (platform: Platform, person: string) => boolean
  /** A command put something into the outbox. */
  readonly posted: () => void
}

/** What the questions of commands are answered from. */
export type DeskPorts = Pick<CorePorts, 'store' | 'sources' | 'now' | 'speaker' | 'posted'>

/** By source id. */
export function publishersOf(sources: readonly Source[]): ReadonlyMap<string, Source> {
  return new Map(sources.map((source) => [source.id, source]))
}
