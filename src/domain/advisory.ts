import type { CountryCode } from './country.ts'
import type { Area, DepartureCall, Level, Mission, Observation } from './observation.ts'
import type { Instant, SourceDate } from './time.ts'

/** The four things that are compared on a scale of their own between two looks at a country. */
export type Axis = 'level' | 'peak' | 'departure' | 'mission'

/** Something better, or worse in an older copy, that waits for a second look (DESIGN 5.3, 5.4, 5.7). */
export type Pending = PendingAxis | PendingAreas

export interface PendingAxis extends Wait {
  readonly axis: Axis
  readonly value: Level | DepartureCall | Mission
}

/** Parts of the country with less advice of their own than is believed: they wait as one, since they are edited as one. */
export interface PendingAreas extends Wait {
  readonly axis: 'areas'
  readonly value: readonly Area[]
}

interface Wait {
  /** First poll that said so. */
  readonly since: Instant
  /** From when a look that still says so is enough. */
  readonly confirmAt: Instant
}

/** What one version of a document (its link and date) said: versions of one country may alternate. */
export interface DocumentSeen {
  readonly document: string
  readonly updatedAt: SourceDate | null
  /** How bad each axis was, as `rankOf` has it; null where it stated nothing. */
  readonly ranks: Readonly<Record<Axis, number | null>>
}

/** What is believed of one source and country, and what is remembered to judge the next look. */
export interface Advisory {
  readonly source: string
  readonly country: CountryCode
  /** The observation as believed: each axis holds until a change of it is believed. */
  readonly believed: Observation
  /** Newest date the source ever printed for this country, future dates left out. */
  readonly newestDate: SourceDate | null
  /**
   * When the call to leave was first seen by us, or became one for the whole country to leave; null where there is none,
   * or it stood at the first look.
   */
  readonly departureSince: Instant | null
  /** When the mission's posture was first seen by us; null at normal, or where it stood at the first look. */
  readonly missionSince: Instant | null
  readonly firstSeenAt: Instant
  /** Last poll that asked and got an answer about this country. */
  readonly seenAt: Instant
  readonly changedAt: Instant | null
  /** Set while the source leaves the country out. */
  readonly missingSince: Instant | null
  /** Whether operators were told of the absence (once). */
  readonly missingTold: boolean
  readonly pending: readonly Pending[]
  readonly documents: readonly DocumentSeen[]
}
