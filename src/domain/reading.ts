import type { CountryCode } from './country.ts'
import type { Observation } from './observation.ts'
import type { SourceError } from './source-error.ts'
import type { Instant } from './time.ts'

/** How a document is asked for, beside its address. */
export interface Asking {
  /** The media type wanted (RFC 9110 12.5.1), where one address answers in several forms. */
  readonly accept?: string
  /** The countries whose page it is; left out for an answer about nobody in particular, such as a list or a feed. */
  readonly about?: readonly CountryCode[]
}

/**
 * Fetches `url` and parses the body. The same body is parsed once: an unchanged answer (304, or the same bytes) gives
 * the very value that `parse` gave before, so a parse must depend on the body alone.
 * Throws {@link SourceError}: `unreachable`, `blocked`, or what `parse` throws (anything else becomes `unreadable`).
 */
export type Get = <T>(url: string, parse: (body: string) => T, asking?: Asking) => Promise<T>

/** What the caller wants to know this time. */
export interface Ask {
  readonly now: Instant
  /** Whether a detail of this country is wanted although the list says that nothing moved. */
  readonly wants: (country: CountryCode) => boolean
  /** What a list last said about a country (see {@link Reading.markers}); undefined where it never said anything. */
  readonly marker: (country: CountryCode) => string | undefined
  /**
   * Since when something better about this country waits that this look may confirm; null where nothing does. A source
   * that can have a second opinion asks for it then, and only then.
   */
  readonly confirming: (country: CountryCode) => Instant | null
}

/** A healthy look at a source. Trouble with the whole look is thrown as a {@link SourceError} instead. */
export interface Reading {
  readonly observations: readonly Observation[]
  /** How many countries the source's list holds now, checked against `expect`; null where it has no list. */
  readonly listed: number | null
  /** Countries that were looked at without a detail being fetched: the list says they are as they were. */
  readonly unchanged: readonly CountryCode[]
  /** Trouble with single countries; they are neither confirmed nor missing. */
  readonly failures: readonly SourceError[]
  /** Names that no table explains; counted and shown, never dropped in silence. */
  readonly unnamed: readonly string[]
  /** What operators may want to know of this look, though it lacks nothing. */
  readonly remarks?: readonly string[]
  /** Per country, what the list said (a date, a version), to be given back in {@link Ask.marker} once accepted. */
  readonly markers: ReadonlyMap<CountryCode, string>
  /** True when a country that is neither in `observations` nor in `unchanged` nor in `failures` is missing. */
  readonly whole: boolean
}

/** What the pipeline needs of a source. */
export interface Readable {
  readonly id: string
  /** Interval between polls in milliseconds. */
  readonly every: number
  /** How many countries a healthy list holds. */
  readonly expect: { readonly min: number; readonly max: number }
  /** Its alerts are exercises: they ring only where exercises are wanted, and say what they are. */
  readonly isExercise?: true
  /** For a source without a list (a round): the countries it can be asked about. */
  readonly round?: readonly CountryCode[]
  read(get: Get, ask: Ask): Promise<Reading>
}
