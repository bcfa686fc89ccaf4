import type { Alert } from './alert.ts'
import type { Change } from './change.ts'
import type { Instant } from './time.ts'

/** Why an alert does not ring in a chat, by what the chat wishes now. */
export type Unheard =
  | 'not-followed'
  | 'other-kind'
  | 'other-source'
  | 'below-minimum'
  | 'silenced'
  /** Its wishes would let it ring: what stood in the way then is not kept. */
  | 'not-known'

/** What became of an alert in one chat. */
export type Fate =
  /** The platform accepted it. */
  | { readonly kind: 'rang'; readonly at: Instant }
  /** `digest` and `quiet` ring at `until`; `line` is being sent, or tried again after `reason`. */
  | {
      readonly kind: 'waits'
      readonly why: 'digest' | 'quiet' | 'line'
      readonly until: Instant
      readonly reason: string
    }
  /** The chat was closed, or the platform takes no such card. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** An operator has not decided yet, or dropped it. */
  | { readonly kind: 'held' | 'discarded' }
  /** Nothing is sent to the chat since then. */
  | { readonly kind: 'paused'; readonly since: Instant }
  /** The chat has followed the country only since then. */
  | { readonly kind: 'not-yet'; readonly since: Instant }
  /** `changedAt`: the wishes were changed after the alert, so that others may have stood then; null where they were not. */
  | { readonly kind: 'unheard'; readonly why: Unheard; readonly changedAt: Instant | null }

/** An alert with what became of it in one chat. */
export interface Told {
  readonly alert: Alert
  readonly fate: Fate
}

/** What happened about a country lately, seen from one chat. */
export interface Story {
  /** Newest first. */
  readonly told: readonly Told[]
  /** How many more alerts there were. */
  readonly more: number
  /** Changes that were no alert, newest first. */
  readonly quiet: readonly Change[]
}
