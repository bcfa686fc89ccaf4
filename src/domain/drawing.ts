import type { CountryCode } from './country.ts'
import type { Span } from './gap.ts'
import type { Segment } from './history.ts'
import type { Mark, Sign } from './marks.ts'
import type { Level } from './observation.ts'
import type { Instant } from './time.ts'

/** A picture before it is drawn: shapes and words, both chosen. */
export type Drawing = TimelineDrawing | MapDrawing

interface Framed {
  readonly title: string
  readonly subtitle: string
  /** Which way its language is read. */
  readonly direction: 'ltr' | 'rtl'
  /** The two columns of what stands for what. */
  readonly legend: readonly [readonly LegendEntry[], readonly LegendEntry[]]
  /** Small lines below. */
  readonly notes: readonly string[]
}

/** Governments one below the other, time running in the direction of reading. */
export interface TimelineDrawing extends Framed {
  readonly kind: 'timeline'
  readonly from: Instant
  readonly to: Instant
  readonly ticks: readonly { readonly at: Instant; readonly label: string }[]
  readonly rows: readonly TimelineRow[]
}

export interface TimelineRow {
  readonly name: string
  readonly segments: readonly Segment[]
  readonly marks: readonly Mark[]
  /** When its level is the last that was read. */
  readonly unseen: readonly Span[]
}

/** The world, each country by its level. */
export interface MapDrawing extends Framed {
  readonly kind: 'map'
  readonly countries: readonly MapCountry[]
}

export interface MapCountry {
  readonly country: CountryCode
  /** `below`: known, and lower than what is asked for. Null is not known, as is a country that is left out. */
  readonly level: Level | 'below' | null
  /** Citizens are told to leave it. */
  readonly isCalled: boolean
}

/** What stands for what. */
export interface LegendEntry {
  readonly symbol: LegendSymbol
  readonly label: string
}

/**
 * `unknown`: no level is known; `unseen`: the last that was read; `unwatched`: before our first look; `below`: lower than
 * what is asked for; `called`: citizens are told to leave.
 */
export type LegendSymbol =
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'unknown' | 'unseen' | 'unwatched' | 'below' | 'called' }
  | { readonly kind: 'mark'; readonly sign: Sign }
