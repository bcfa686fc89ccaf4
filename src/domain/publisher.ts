import type { CountryCode } from './country.ts'

/** One publishing authority that we read, as people are told about it. */
export interface Publisher {
  /** Source id, such as `us-state`. */
  readonly id: string
  /** Official name, such as `U.S. Department of State`. */
  readonly publisher: string
  /** The government's country: `US`. */
  readonly country: CountryCode
  /** BCP 47, the language it writes in. */
  readonly language: string
  readonly homepage: string
  readonly licence: string
  /** The credit line its licence asks for. */
  readonly attribution: string
  /**
   * Its schema is known from notes only: no live or recorded answer of it was ever read. The reader is strict, and people
   * are told, until one was.
   */
  readonly unproven?: true
}
