import type { Change, ChangeKind } from '../../domain/change.ts'
import type { Chat } from '../../domain/chat.ts'
import type { CountryCode } from '../../domain/country.ts'
import type { Story } from '../../domain/fate.ts'
import type { Missions } from '../../domain/missions.ts'
import type { Outlook } from '../../domain/outlook.ts'
import type { Instant } from '../../domain/time.ts'

/** Which changes are asked for; those that changed the text alone are only counted. */
export interface ChangesWanted {
  readonly countries: readonly CountryCode[]
  readonly since: Instant
  /** Left out for all kinds. */
  readonly kinds?: readonly ChangeKind[]
  /** How many of the newest are passed over. */
  readonly after: number
  readonly limit: number
}

export interface Changes {
  /** Newest first, each with who speaks: a government, a feed by its name, or an id where its feed is gone. */
  readonly changes: readonly { readonly change: Change; readonly by: Speaking }[]
  /** All that there are, beyond the limit too. */
  readonly count: number
  readonly textOnly: number
  /** Our first look at any of these countries; null where none was read yet. */
  readonly watchedSince: Instant | null
  /** Governments whose first look came after `since`. */
  readonly later: readonly CountryCode[]
}

/** Whose change it is. */
export type Speaking =
  | { readonly kind: 'government'; readonly country: CountryCode }
  | { readonly kind: 'feed'; readonly name: string }
  | { readonly kind: 'operators' }
  /** All of them: what they say together. */
  | { readonly kind: 'governments' }

/** Where embassies are not as usual. */
export interface ReducedMissions {
  /** Countries in which an embassy is reduced, or was when its source was last read; in no particular order. */
  readonly countries: readonly Missions[]
  /** Governments that are watched. */
  readonly watched: number
  /** Governments of which at least one source gives no information now. */
  readonly unread: number
}

/** What commands ask about what was, and what is in short. */
export interface HistoryDesk {
  /** What the watched governments say about each of these countries, in the same order. */
  outlooks(countries: readonly CountryCode[]): Promise<readonly Outlook[]>
  /** When as many governments as now told their citizens to leave for the last time before; null where recent or not known. */
  lastTime(country: CountryCode): Promise<Instant | null>
  changes(wanted: ChangesWanted): Promise<Changes>
  reducedMissions(): Promise<ReducedMissions>
  /** What became in this chat of the alerts about a country since then, the newest `limit` of them. */
  story(about: { chat: Chat; country: CountryCode; since: Instant; limit: number }): Promise<Story>
}
