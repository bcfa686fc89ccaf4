import type { AreaMove } from './areas.ts'
import type { CountryCode } from './country.ts'
import type { Evidence, Scope } from './observation.ts'
import type { Instant, SourceDate } from './time.ts'

export const CHANGE_KINDS = [
  'level-raised',
  'level-lowered',
  'peak-raised',
  'peak-lowered',
  'departure-called',
  'departure-strengthened',
  'departure-weakened',
  'departure-lifted',
  'mission-reduced',
  'mission-restored',
  'area-raised',
  'area-lowered',
  'hazard-added',
  'issued',
  'withdrawn',
  'text-revised',
  'bulletin',
  'consensus-formed',
  'first-mover',
  'consensus-dissolved',
] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** A difference between two accepted looks at one source and country. */
export interface Change {
  readonly source: string
  readonly country: CountryCode
  readonly kind: ChangeKind
  /** Level as a digit, or grade, or posture; empty where the kind has none. Of a bulletin `to` is the call's grade, of a turn both are tallies (`3/8`). */
  readonly from: string
  readonly to: string
  /** The parts of the country that moved, worst first, where the change is one of areas; `from` and `to` are the first one's. */
  readonly areas?: readonly AreaMove[]
  readonly scope: Scope
  /** When we first saw it. */
  readonly at: Instant
  /** The sentence it rests on: the new one, or the one that is gone. Null where the source publishes a field. */
  readonly evidence: Evidence | null
  /** The source's own words for its level, where the change is one of level or peak. */
  readonly wording: string
  readonly updatedAt: SourceDate | null
  readonly url: string
  readonly language: string
}
