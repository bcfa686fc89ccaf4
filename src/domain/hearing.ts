import { type Alert, SEVERITIES, type Severity } from './alert.ts'
import { DAY, type Instant } from './time.ts'

/** A fall within this time ends what a rise began: whoever was told of that hears it. */
export const ENDS_WITHIN = 90 * DAY

/** Why a chat is not told of an alert, in the order in which that is asked: the later, the less was in the way. */
export const UNTOLD = [
  'other-country',
  'other-source',
  'other-kind',
  'below-minimum',
  'held',
  'silenced',
  /** The same entry of a feed rings already, with another of its countries. */
  'same-entry',
] as const
export type Untold = (typeof UNTOLD)[number]

/** What a chat hears of an alert: it rings as it comes, waits for the hour of a digest or the end of quiet hours, or is not told. */
export type Hearing = { readonly alert: Alert } & (
  | { readonly kind: 'at-once' | 'waited'; readonly at: Instant }
  | { readonly kind: 'untold'; readonly why: Untold }
)
export type Ringing = Extract<Hearing, { readonly at: Instant }>

/** Whether it rings at all. */
export function rings(hearing: Hearing): hearing is Ringing {
  return hearing.kind !== 'untold'
}

/** How many there are of each sort; what there is none of is left out. */
export interface Hearings {
  /** All that ring. */
  readonly rung: number
  /** Worst first. */
  readonly bySeverity: ReadonlyMap<Severity, number>
  readonly atOnce: number
  readonly waited: number
  readonly untold: ReadonlyMap<Untold, number>
}

export function countHearings(hearings: readonly Hearing[]): Hearings {
  const rung = hearings.filter(rings)
  return {
    rung: rung.length,
    bySeverity: counted(SEVERITIES, (one) => rung.filter(({ alert }) => alert.severity === one).length),
    atOnce: rung.filter(({ kind }) => kind === 'at-once').length,
    waited: rung.filter(({ kind }) => kind === 'waited').length,
    untold: counted(
      UNTOLD,
      (one) => hearings.filter((hearing) => hearing.kind === 'untold' && hearing.why === one).length,
    ),
  }
}

function counted<Key>(keys: readonly Key[], count: (key: Key) => number): ReadonlyMap<Key, number> {
  return new Map(keys.map((key) => [key, count(key)] as const).filter(([, times]) => times > 0))
}
