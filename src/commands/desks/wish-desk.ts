import type { Chat, Settings } from '../../domain/chat.ts'
import type { CountryCode } from '../../domain/country.ts'
import type { WishTerms } from '../../domain/wish-terms.ts'
import type { Language } from '../../i18n/speaker.ts'

/** A source that a wish can be confined to. */
export interface NamedSource {
  /** Such as `us-state`, `feed-3` or `operators`. */
  readonly id: string
  /** Whose it is; null where it is no government's. */
  readonly government: CountryCode | null
  /** A publisher's or a feed's own name; empty for the operators. */
  readonly name: string
  /** False for a government whose source is off: nothing of it can ring. */
  readonly isRead: boolean
}

/** What one chat hands to another: its wishes, and settings that make sense in both. */
export interface Bundle {
  readonly wishes: readonly WishTerms[]
  readonly settings: Partial<Omit<Settings, 'role'>>
  /** Null where the chat follows the platform's locale. */
  readonly language: Language | null
}

/** How many wishes an import added, replaced, and found there as they are. */
export interface Imported {
  readonly added: number
  readonly replaced: number
  readonly same: number
}

/** What commands ask about wishes beyond one place. */
export interface WishDesk {
  /** Every source there is: governments, feeds, and the operators' own reports. */
  sources(): Promise<readonly NamedSource[]>
  /** Takes over all of it or, where anything fails, nothing. Removes nothing. */
  bringIn(chat: Chat, bundle: Bundle): Promise<Imported>
}
