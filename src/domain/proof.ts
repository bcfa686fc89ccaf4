import type { Alert } from './alert.ts'
import type { CountryCode } from './country.ts'
import { DAY, type Instant } from './time.ts'

/** How long the texts and answers that an alert rests on are kept, in milliseconds. */
export const PROOFS_KEPT = 90 * DAY

/** One answer of a government's server that an alert rests on. */
export interface Answered {
  readonly url: string
  /** When these bytes came; a later look that found them unchanged does not move it. */
  readonly fetchedAt: Instant
  /**
   * SHA-256, in hexadecimal digits, of the body's text as UTF-8: after the transfer's own compression was undone and its
   * character set decoded. It is the hash of a file that holds the stored answer as UTF-8.
   */
  readonly hash: string
  /** Bytes of the body's text as UTF-8, before compression. */
  readonly size: number
  /** The country it is about; null for one about many, such as a list. */
  readonly country: CountryCode | null
}

/** What an alert rests on, kept so that anybody can check it. */
export interface Proof {
  readonly alert: Alert
  /** Number of the alert, as `/receipts` has it. */
  readonly number: number
  readonly documents: readonly Answered[]
  /**
   * The advice as it was believed before and as it was read, as normalised sentences, one a line; null once they were
   * taken out for age, or where there was no text.
   */
  readonly before: string | null
  readonly after: string | null
}
