import type { Bulletin } from './bulletin.ts'
import type { Change } from './change.ts'
import type { CountryCode } from './country.ts'
import type { DepartureGrade, Level, MissionPosture, Scope } from './observation.ts'
import type { Instant } from './time.ts'

/** Worst first; the order of delivery. */
export const SEVERITIES = ['extreme', 'severe', 'moderate', 'minor'] as const
export type Severity = (typeof SEVERITIES)[number]

/** 0 for extreme … 3 for minor. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity)
}

/** Words of the Common Alerting Protocol 1.2 (OASIS). */
export interface Cap {
  readonly urgency: 'Immediate' | 'Expected' | 'Future' | 'Past' | 'Unknown'
  readonly severity: 'Extreme' | 'Severe' | 'Moderate' | 'Minor' | 'Unknown'
  readonly certainty: 'Observed' | 'Likely' | 'Possible' | 'Unknown'
  readonly responseType: 'Evacuate' | 'Avoid' | 'Prepare' | 'Monitor' | 'AllClear' | 'None'
  readonly msgType: 'Alert' | 'Update' | 'Cancel'
  readonly status: 'Actual' | 'Exercise'
  /** Key of the alert that this one continues or cancels. */
  readonly references: string | null
}

/** Where one government stands on one country: a row of the picture. */
export interface Standing {
  readonly source: string
  readonly level: Level | null
  readonly peak: Level | null
  readonly wording: string
  readonly departure: DepartureGrade | null
  /** When we first saw its call to leave; null where it stood at our first look, or there is none. */
  readonly departureSince: Instant | null
  /** What the call is about; left out, the whole country. */
  readonly departureScope?: Scope
  readonly mission: MissionPosture | null
  readonly missionSince: Instant | null
  /** What the posture is about; left out, the whole country. */
  readonly missionScope?: Scope
  /** The source gives no information now: it is counted as neither calm nor alarmed. */
  readonly blind: boolean
  /** Since when; left out where it is not blind, or was never read. */
  readonly blindSince?: Instant
  /** An operator paused the source: neither blind nor calm. */
  readonly paused?: true
}

/** A change worth telling: the strongest of one source and country in one poll, the weaker ones as its lines. */
export interface Alert {
  /** Idempotency key: source, country, kind, from, to, first seen. */
  readonly key: string
  readonly severity: Severity
  readonly main: Change
  readonly lines: readonly Change[]
  readonly cap: Cap
  /** Key of the alert that began the event: its own, or the one that this one continues, back to the first. */
  readonly thread: string
  /** Where all watched governments stand on this country, this change included. */
  readonly context: readonly Standing[]
  /**
   * When as many governments as in `context` told their citizens to leave for the last time before this call; left out
   * where that is recent or not known, and where the change is no call.
   */
  readonly lastTime?: Instant
  /** Waits for an operator's yes or no (a mass move). */
  readonly held: boolean
  readonly country: CountryCode
  readonly source: string
  readonly at: Instant
  /** What it says, where the change is a bulletin: then no government speaks. */
  readonly bulletin?: Bulletin
}
