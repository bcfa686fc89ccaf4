import type { Card } from '../../card/card.ts'
import type { Chat } from '../../domain/chat.ts'
import type { Hearings, Ringing } from '../../domain/hearing.ts'
import type { Instant } from '../../domain/time.ts'
import type { WishTerms } from '../../domain/wish-terms.ts'
import type { Speaker } from '../../i18n/speaker.ts'

/** Which of a chat's settings count, and which wishes in place of its own; what rang is answered in pages. */
export interface PreviewWanted {
  readonly chat: Chat
  readonly wishes: readonly WishTerms[]
  readonly since: Instant
  /** How many of the newest are passed over. */
  readonly after: number
  readonly limit: number
  readonly say: Speaker
}

export interface Preview {
  /** Of the alerts about the places of these wishes. */
  readonly counts: Hearings
  /** Newest first; each with the card that rang. */
  readonly shown: readonly (Pick<Ringing, 'kind' | 'at' | 'alert'> & { readonly card: Card })[]
}

/** What commands ask about what would have rung. */
export interface PreviewDesk {
  /**
   * What would have rung in a chat since then, had it had these wishes and its settings all along and silenced nothing.
   * Exercises are no part of it, nor is what an operator held back; what one let through counts as of when it came.
   */
  heard(wanted: PreviewWanted): Promise<Preview>
}
