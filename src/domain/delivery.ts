import type { Instant } from './time.ts'

/** Milliseconds. */
export type Duration = number

/**
 * What became of one send. Adapters translate every platform error into one of these; nobody else reads an error code.
 */
export type Outcome =
  /** The platform accepted it; `reference` is its message id. */
  | {
      readonly kind: 'sent'
      readonly reference: string
      /** The card goes on in another message, which is sent in its turn. */
      readonly more?: true
    }
  /**
   * Not now: again after `after` milliseconds, for this chat or for the whole lane. `server`: the platform stumbled over
   * this one; only where it does so again and again, the lane rests.
   */
  | {
      readonly kind: 'retry'
      readonly after: Duration
      readonly scope: 'chat' | 'lane' | 'server'
      readonly reason: string
    }
  /** The request left and no answer came: it may have arrived. */
  | { readonly kind: 'unsure'; readonly reason: string }
  /** Blocked, kicked, deleted: the chat is closed with its reason, never deleted. */
  | { readonly kind: 'gone'; readonly reason: string }
  /** The chat has a new address (a group became a supergroup). */
  | { readonly kind: 'moved'; readonly address: string }
  /** The topic was deleted, the chat stands: its main thread takes what comes from now on. */
  | { readonly kind: 'topic-gone'; readonly reason: string }
  /** This card can never be accepted: an error of ours, shown to operators. */
  | { readonly kind: 'refused'; readonly reason: string }

/** What is written about a delivery after an attempt. */
export type Settlement =
  | { readonly kind: 'sent'; readonly reference: string }
  /** One message of a long card was accepted; the next follows in its turn. */
  | { readonly kind: 'part'; readonly reference: string }
  /** A page was refused: each of its cards is sent alone, so that a bad one takes no other with it. */
  | { readonly kind: 'apart' }
  | {
      readonly kind: 'again'
      readonly dueAt: Instant
      readonly reason: string
      /** Nothing else goes to this chat before then either. */
      readonly wholeChat: boolean
      /** The attempt ended without an answer. */
      readonly unsure: boolean
    }
  | { readonly kind: 'gone'; readonly reason: string }
  | { readonly kind: 'moved'; readonly address: string }
  | { readonly kind: 'topic-gone'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string }
