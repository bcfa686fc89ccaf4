import type { DepartureCall, Mission, MissionPosture, Scope } from '../../domain/observation.ts'
import { rankOfValue } from '../../domain/rank.ts'
import type { Instant } from '../../domain/time.ts'
import type { EmbassyAlert, Statement } from './alert.ts'

/** A statement as it was read; one that is remembered only took nothing back. */
export type Told = Statement & Partial<Pick<EmbassyAlert, 'endsCall' | 'endsPostures'>>

/** What stands of calls or postures after all alerts. */
export interface Standing<V> {
  /** The newest that nothing has taken back, one for the country and one for a part of it at most, worst first. */
  readonly held: readonly { readonly by: Told; readonly value: V }[]
  /** An alert says expressly that one is over. */
  readonly ended: boolean
}

/**
 * The calls that stand, from `told`, newest first. The newest alert with a call decides, since an embassy says again in
 * new words what it said before; but a call about a part of the country says nothing about the rest, so the newest of
 * each scope stands.
 */
export function standingCalls(told: readonly Told[]): Standing<DepartureCall> {
  const held: { by: Told; value: DepartureCall; scope: Scope }[] = []
  for (const by of told) {
    const value = by.departure
    if (value.grade !== 'none' && held.every(({ scope }) => scope !== value.scope)) {
      held.push({ by, value, scope: value.scope })
    }
    if (by.endsCall === true) return { held: worstFirst(held), ended: true }
  }
  return { held: worstFirst(held), ended: false }
}

/** The postures that stand, likewise; an alert may end some postures and leave others. */
export function standingPostures(told: readonly Told[]): Standing<Mission> {
  const held: { by: Told; value: Mission; scope: Scope }[] = []
  const over = new Set<MissionPosture>()
  for (const by of told) {
    const value = by.mission
    const isDrawn = value.posture !== 'normal' && !over.has(value.posture)
    if (isDrawn && held.every(({ scope }) => scope !== value.scope))
      held.push({ by, value, scope: value.scope })
    for (const posture of by.endsPostures ?? []) over.add(posture)
  }
  return { held: worstFirst(held), ended: over.size > 0 }
}

function worstFirst<V extends DepartureCall | Mission>(
  held: readonly { readonly by: Told; readonly value: V }[],
): Standing<V>['held'] {
  return held.toSorted((one, other) => rankOfValue(other.value) - rankOfValue(one.value))
}

/**
 * What is said now, where only what was said since `since` counts as said. A call that is merely older is unknown: it
 * was not repeated, and nobody took it back, so it must not look lifted. `calm` is said where an alert took a call back,
 * or where all alerts since then were read (`covered`) and none carries one.
 */
export function saidNow<V>(
  { held, ended }: Standing<V>,
  { since, covered, calm }: { readonly since: Instant; readonly covered: boolean; readonly calm: V },
): { readonly value: V | null; readonly by?: Told } {
  const [worst] = held
  if (worst !== undefined) return worst.by.at >= since ? worst : { value: null }
  return { value: ended || covered ? calm : null }
}
