import type { CountryCode } from './country.ts'
import type { Hazard } from './observation.ts'

/** A report written or relayed by somebody who is no government. */
export interface Bulletin {
  /** The feed's name; empty for a report of this bot's operators. */
  readonly from: string
  readonly origin: 'feed' | 'operator'
  /** The same for all alerts of one entry: a chat hears of an entry once. */
  readonly entry: string
  /** The entry's own title, verbatim; empty where there is none. */
  readonly title: string
  /** Everything it is about. */
  readonly countries: readonly CountryCode[]
  readonly hazards: readonly Hazard[]
  /** The sentence about staff, where it says so. */
  readonly staff: string
  readonly facts: readonly string[]
  readonly risks: readonly string[]
  readonly recommendations: readonly string[]
  /** BCP 47 of its words. */
  readonly language: string
}
