import type { Severity } from '../../domain/alert.ts'
import type { CountryCode } from '../../domain/country.ts'
import type { Doubt, Feed, FeedTrouble } from '../../domain/feed.ts'
import type { DepartureGrade, Hazard } from '../../domain/observation.ts'
import type { SourceHealth } from '../../domain/picture.ts'
import type { Publisher } from '../../domain/publisher.ts'
import type { SourceDate } from '../../domain/time.ts'

/** A government's source, read or not. */
export interface SourceView {
  readonly publisher: Publisher
  readonly health: SourceHealth
  /** Why it is off: it needs a relay or a key, or the operators chose others. */
  readonly state: 'on' | 'paused' | 'off-needs' | 'off-chosen'
  /** Milliseconds between polls. */
  readonly every: number
}

/** A feed of the operators. */
export interface FeedView {
  readonly feed: Feed
  readonly health: SourceHealth
  readonly state: 'on' | 'paused'
  readonly every: number
}

/** Everything that is read, or could be. */
export interface Overview {
  readonly sources: readonly SourceView[]
  readonly feeds: readonly FeedView[]
  /** Entries of the last days whose countries were not clear, newest first. */
  readonly doubts: readonly Doubt[]
}

/** What a feed would say, without adding it. */
export interface FeedTrial {
  readonly kind: 'trial'
  readonly title: string
  readonly count: number
  /** The newest, at most three. */
  readonly entries: readonly TrialEntry[]
}

export interface TrialEntry {
  readonly title: string
  readonly publishedAt: SourceDate | null
  readonly countries: readonly CountryCode[]
  readonly doubtful: readonly string[]
  readonly hazards: readonly Hazard[]
  readonly grade: DepartureGrade
}

/** The address is no http(s) address, or holds a user or a password. */
export interface BadAddress {
  readonly kind: 'bad-address'
}

export type Added =
  | { readonly kind: 'added'; readonly feed: Feed; readonly count: number }
  | { readonly kind: 'known'; readonly feed: Feed }
  | BadAddress
  | FeedTrouble

/** What became of a change: `off` where the source is off, `paused` where it is paused, `not-here` where nothing is read live. */
export type Changed = 'done' | 'unknown' | 'off' | 'paused' | 'not-here'

/** A situation report in an operator's words. */
export interface ReportParts {
  readonly facts: readonly string[]
  readonly risks: readonly string[]
  readonly recommendations: readonly string[]
}

export interface Posted {
  readonly chats: number
  readonly severity: Severity
  /** The most that its words carry. */
  readonly carried: Severity
}

/** What commands ask about sources and feeds, and do with them. */
export interface FeedDesk {
  overview(): Promise<Overview>
  add(feed: { url: string; severity: Severity; name: string }): Promise<Added>
  /** Answers whether there was such a feed. */
  remove(id: string): Promise<boolean>
  pause(id: string): Promise<Changed>
  resume(id: string): Promise<Changed>
  /** Asks now. */
  poll(id: string): Promise<Changed>
  /** `every` in milliseconds. */
  setInterval(id: string, every: number): Promise<Changed>
  test(url: string): Promise<FeedTrial | BadAddress | FeedTrouble>
  /** Sends a report to the chats that follow the country, at most as loud as its words; undefined: as loud as these. */
  post(report: {
    country: CountryCode
    parts: ReportParts
    severity: Severity | undefined
    /** BCP 47: the chat's, for words that do not tell theirs. */
    language: string
  }): Promise<Posted>
}
