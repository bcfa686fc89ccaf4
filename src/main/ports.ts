import type { Platform } from '../domain/chat.ts'
import type { Instant } from '../domain/time.ts'
import type { Language, Speaker } from '../i18n/speaker.ts'
import type { Log } from '../lib/log.ts'
import type { Source } from '../sources/source.ts'
import type { Store } from '../store/store.ts'
import type { Keeper } from './keeper.ts'

/** What the adapters' side of Tocsin is built on. */
export interface CorePorts {
  readonly store: Store
  /** What is watched now. */
  readonly sources: () => readonly Source[]
  /** Changes what is watched; undefined where nothing is read live. */
  readonly keeper: Keeper | undefined
  readonly now: () => Instant
  readonly speaker: (language: Language) => Speaker
  readonly log: Log
  readonly isOperator: (platform: Platform, person: string) => boolean
  /** A command put something into the outbox. */
  readonly posted: () => void
}

/** What the questions of commands are answered from. */
export type DeskPorts = Pick<CorePorts, 'store' | 'sources' | 'keeper' | 'now' | 'speaker' | 'posted' | 'log'>
