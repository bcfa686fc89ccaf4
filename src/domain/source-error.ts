import type { CountryCode } from './country.ts'

/** Why a look at a source gave no information. It changes nothing and raises nothing about a country. */
export type SourceErrorKind = 'unreachable' | 'blocked' | 'unreadable' | 'unknown-wording' | 'implausible'

/** A look that gave no information: what was wrong, where, and the offending value. */
export class SourceError extends Error {
  override readonly name = 'SourceError'
  readonly kind: SourceErrorKind
  /** The URL or field that was being read. */
  readonly where: string
  readonly country: CountryCode | null

  constructor(
    kind: SourceErrorKind,
    {
      where,
      what,
      country = null,
      cause,
    }: { where: string; what: string; country?: CountryCode | null; cause?: unknown },
  ) {
    super(`${kind}: ${what} (${where})`, cause === undefined ? undefined : { cause })
    this.kind = kind
    this.where = where
    this.country = country
  }
}
