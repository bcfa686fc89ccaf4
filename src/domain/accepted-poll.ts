import type { Advisory } from './advisory.ts'
import type { Alert } from './alert.ts'
import type { Change } from './change.ts'
import type { CountryCode } from './country.ts'
import type { Switch } from './feed.ts'
import type { Gap } from './gap.ts'
import type { PackedProofs } from './packed-proof.ts'
import type { SourceHealth } from './picture.ts'
import type { SourceErrorKind } from './source-error.ts'
import type { Instant } from './time.ts'

/** An advisory with what the source's list said and when its text was last read. */
export interface Kept {
  readonly advisory: Advisory
  readonly marker: string
  readonly readAt: Instant
}

/** Everything one accepted poll changes, besides what goes into the outbox. */
export interface AcceptedPoll {
  readonly source: string
  readonly at: Instant
  /** Troubles with single countries, in words for operators; empty where there were none. */
  readonly detail: string
  readonly advisories: readonly Advisory[]
  /** Countries whose advice was read in this poll, changed or not. */
  readonly read: readonly CountryCode[]
  /** Countries about which the answer says something, if only that nothing moved. */
  readonly seen: readonly CountryCode[]
  readonly markers: ReadonlyMap<CountryCode, string>
  readonly changes: readonly Change[]
  readonly alerts: readonly Alert[]
  /** The time before it in which nobody saw what the source said; left out where the look before was recent enough. */
  readonly gap?: Gap
  /** What the alerts rest on, and what may be needed to prove a later one; left out for nothing. */
  readonly proof?: PackedProofs
}

/** A look that gave no information. */
export interface FailedPoll {
  readonly source: string
  readonly at: Instant
  readonly reason: SourceErrorKind
  readonly detail: string
  /** Whether the source counts as blind from now on: operators are told, at the latest after an outage of our own. */
  readonly blind: boolean
}

export interface SourceState extends SourceHealth {
  /** First of the polls in a row that gave no information; null while the last one was accepted. */
  readonly failingSince: Instant | null
  /** Empty before the first poll: due at once. */
  readonly dueAt: Instant | ''
  readonly switched: Switch['state']
  /** An operator's interval in milliseconds; null for the usual one. */
  readonly every: number | null
}
