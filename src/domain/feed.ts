import type { Severity } from './alert.ts'
import type { CountryCode } from './country.ts'
import type { DepartureGrade, Evidence, Hazard, MissionPosture, Scope } from './observation.ts'
import type { SourceErrorKind } from './source-error.ts'
import type { Instant, SourceDate } from './time.ts'

/** A feed that an operator added. It is no government: its entries become bulletins and count in no consensus. */
export interface Feed {
  /** `feed-` and a number that is never given to another one. */
  readonly id: string
  readonly url: string
  readonly name: string
  /** The most that a bulletin of it may be. */
  readonly severity: Severity
  readonly addedAt: Instant
}

/** One entry of a feed, as its text says it; nothing of it is believed to be more than words. */
export interface Entry {
  /** Tells entries of one feed apart: made of its id, else its link, else its title and date. */
  readonly key: string
  /** Equal for equal words: shows an edit. */
  readonly print: string
  /** One line, normalised; may be empty. */
  readonly title: string
  /** http or https; empty where it has none. */
  readonly link: string
  readonly publishedAt: SourceDate | null
  readonly categories: readonly string[]
  /** The text in sentences, without the title. */
  readonly sentences: readonly string[]
  /** BCP 47: what the feed says of it, or what its words look like; `und` where neither tells. */
  readonly language: string
}

/** A feed as it was read. */
export interface FeedDocument {
  readonly title: string
  readonly entries: readonly Entry[]
}

/** What the words of a report carry about one country. */
export interface ReportReading {
  readonly hazards: readonly Hazard[]
  /** A call to leave the country or a part of it; null for none. */
  readonly call:
    | (Evidence & { readonly grade: Exclude<DepartureGrade, 'none'>; readonly scope: Scope })
    | null
  /** Staff drawn down; null for none. */
  readonly staff: (Evidence & { readonly posture: Exclude<MissionPosture, 'normal'> }) | null
}

/** Reads feeds and the words in them; the only one who knows their formats and languages. */
export interface FeedReader {
  /** Throws {@link import('./source-error.ts').SourceError}. */
  parse(body: string, url: string): FeedDocument
  /** What a text says about a country. */
  read(
    report: { readonly sentences: readonly string[]; readonly language: string; readonly at: Instant },
    country: CountryCode,
  ): ReportReading
  /** BCP 47 of what the words look like; `und` where they do not tell. */
  languageOf(text: string): string
}

/** What is remembered of an entry, so that it rings once. */
export interface KnownEntry {
  readonly key: string
  readonly print: string
  readonly title: string
  readonly link: string
  /** The strongest call to leave that stood in it. */
  readonly grade: DepartureGrade
  /** Names in it that could mean several countries; empty where all were clear. */
  readonly doubt: string
  readonly firstSeenAt: Instant
}

/** A feed's look that was accepted: what it changes besides the outbox. */
export interface AcceptedFeed {
  readonly feed: string
  readonly at: Instant
  /** Entries to remember anew or as edited. */
  readonly entries: readonly KnownEntry[]
  /** Every entry that the feed still holds. */
  readonly present: readonly string[]
}

/** An entry whose countries were not clear. */
export interface Doubt {
  readonly feed: string
  readonly title: string
  readonly link: string
  readonly names: string
  readonly at: Instant
}

/** What an operator decided about a source or a feed. */
export interface Switch {
  readonly id: string
  /** `usual`: as the configuration has it. */
  readonly state: 'usual' | 'on' | 'paused'
  /** Milliseconds between polls; null for the usual. */
  readonly every: number | null
}

/** Why a feed cannot be read, for the operator who tries it. */
export interface FeedTrouble {
  readonly kind: 'trouble'
  readonly reason: SourceErrorKind
  readonly detail: string
}
