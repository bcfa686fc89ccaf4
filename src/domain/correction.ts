import type { Axis } from './advisory.ts'
import type { Alert } from './alert.ts'
import type { Change, ChangeKind } from './change.ts'
import type { DepartureCall, Level, Mission } from './observation.ts'

/** An alert of the past, in short. */
export interface PastAlert
  extends Pick<Alert, 'key' | 'thread' | 'country' | 'at' | 'held' | 'main' | 'lines'> {}

/** What a source did to its own words soon after an alert. */
export type Correction = {
  /** What stands now in place of sentences that the alert quoted; empty where they stand as they were. */
  readonly rewordings: readonly Rewording[]
} & (
  | { readonly kind: 'taken-back'; readonly value: Level | DepartureCall | Mission; readonly axis: Axis }
  | { readonly kind: 'said-again' | 'reworded' }
)

export interface Rewording {
  readonly quoted: string
  readonly now: string
}

/** A correction of one alert, as the `number`-th of it. */
export interface NumberedCorrection {
  readonly alert: PastAlert
  /** From 1 on. */
  readonly number: number
  readonly correction: Correction
}

/** A message is rewritten this often at most: a source that cannot make up its mind is no reason to write for ever. */
export const MOST_AMENDMENTS = 8

/** Names an amendment, as an alert is named by its key. */
export function amendmentName(number: number, key: string): string {
  return `amend ${number} ${key}`
}

/** Whether a name is that of an amendment. */
export function isAmendmentName(name: string): boolean {
  return name.startsWith('amend ')
}

/** The names of all amendments that an alert can have, first to last. */
export function amendmentNames(key: string): readonly string[] {
  return Array.from({ length: MOST_AMENDMENTS }, (_, index) => amendmentName(index + 1, key))
}

/** What a change moved; undefined for one that moved nothing that has a scale. */
export function axisOf({ kind }: Pick<Change, 'kind'>): Axis | undefined {
  return AXIS_OF[kind]
}

const AXIS_OF: Partial<Record<ChangeKind, Axis>> = {
  'level-raised': 'level',
  'level-lowered': 'level',
  'peak-raised': 'peak',
  'peak-lowered': 'peak',
  'departure-called': 'departure',
  'departure-strengthened': 'departure',
  'departure-weakened': 'departure',
  'departure-lifted': 'departure',
  'mission-reduced': 'mission',
  'mission-restored': 'mission',
}
