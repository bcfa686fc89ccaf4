import type { CountryCode } from './country.ts'
import type { SourceDate } from './time.ts'

/**
 * Advice for a country or a part of it: 1 normal precautions, 2 increased caution (also: warnings for parts only),
 * 3 avoid non-essential travel, 4 do not travel.
 */
export type Level = 1 | 2 | 3 | 4

/** What a government tells its own citizens about leaving, weakest first. */
export const DEPARTURE_GRADES = ['none', 'consider', 'leave', 'leave-now'] as const
export type DepartureGrade = (typeof DEPARTURE_GRADES)[number]

/** What happens to a government's own embassy, calmest first. Citizens and staff are never on one scale. */
export const MISSION_POSTURES = [
  'normal',
  'authorized-departure',
  'ordered-departure',
  /** Open, but without consular services. */
  'services-suspended',
  /** Operations suspended: closed, everybody gone, no consular help. */
  'suspended',
] as const
export type MissionPosture = (typeof MISSION_POSTURES)[number]

/** Whether a statement is about the whole country or a part of it. */
export type Scope = 'country' | 'region'

/** What kind of danger a text names. */
export const HAZARDS = [
  'terrorism',
  'kidnapping',
  'armed-conflict',
  'unrest',
  'crime',
  'health',
  'disaster',
  'wrongful-detention',
  'fuel-shortage',
  'curfew',
  'airport-closed',
  'blockade',
] as const
export type Hazard = (typeof HAZARDS)[number]

/** A sentence that a reading rests on, verbatim after normalising, with the rule that read it. */
export interface Evidence {
  readonly sentence: string
  /** Name of the sentence rule, such as `en/leave-imperative`. */
  readonly rule: string
  /** The day the sentence itself names ("On March 2, 2026, …"), if it names one. */
  readonly statedOn?: SourceDate
}

/** A call on citizens to leave. `none` carries no evidence. */
export type DepartureCall =
  | { readonly grade: 'none' }
  | ({ readonly grade: Exclude<DepartureGrade, 'none'>; readonly scope: Scope } & Evidence)

/** The state of the embassy, and where its help is limited to ("Bamako"), where the text says so. */
export type Mission =
  | { readonly posture: 'normal'; readonly limitedTo?: string }
  | ({
      readonly posture: Exclude<MissionPosture, 'normal'>
      readonly scope: Scope
      readonly limitedTo?: string
    } & Evidence)

/** A part of a country with advice of its own. */
export interface Area {
  readonly name: string
  readonly level: Level
}

/**
 * What one source says now about one country. `null` is unknown: the source states nothing, or the part of the answer
 * that would state it was not read. Unknown is never shown as none.
 */
export interface Observation {
  readonly country: CountryCode
  /** For the country as a whole. Warnings for parts at 3 or 4 make it at least 2. */
  readonly level: Level | null
  /** The highest level in any part, never below `level`. */
  readonly peak: Level | null
  readonly areas: readonly Area[]
  /** The source's own words for its level, verbatim. */
  readonly wording: string
  readonly departure: DepartureCall | null
  readonly mission: Mission | null
  readonly hazards: readonly Hazard[]
  /** The source's own date of this advice; null where it prints none. */
  readonly updatedAt: SourceDate | null
  /** Where a reader can check it. */
  readonly url: string
  /** Which published document says it: two documents of one country may alternate (a link or an id). */
  readonly document: string
  /** BCP 47, the language of `text`. */
  readonly language: string
  /** The advice as normalised sentences, one a line. */
  readonly text: string
  /** The source's own first words. */
  readonly summary: string
  /** `placeholder`: the source says that it has no text ("Summary not available"); `empty`: there is none at all. */
  readonly body: 'real' | 'placeholder' | 'empty'
  /** A part of the answer was not read: what it would have stated is unknown, and what it may have topped is no relief. */
  readonly partial?: true
  /** Another answer of the same government, not older than this one, says worse: nothing better is believed of this look. */
  readonly doubted?: true
}
