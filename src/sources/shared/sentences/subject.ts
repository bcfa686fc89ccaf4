import type { CountryCode } from '../../../domain/country.ts'
import type { Instant } from '../../../domain/time.ts'

/** Who speaks, in which language, on whose page. */
export interface Subject {
  /** BCP 47; the primary subtag chooses the rules. */
  readonly language: string
  /** The country that the page is about. */
  readonly country: CountryCode
  /** Whose government speaks. */
  readonly publisher: CountryCode
  /** For dates without a year. */
  readonly now?: Instant
}
