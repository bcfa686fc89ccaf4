import {
  DEPARTURE_GRADES,
  type DepartureCall,
  type Evidence,
  MISSION_POSTURES,
  type Mission,
  type MissionPosture,
} from '../../../domain/observation.ts'
import type { SourceDate } from '../../../domain/time.ts'
import type { Call } from './departure.ts'
import type { StaffStatement } from './mission.ts'

interface Said {
  readonly sentence: string
  readonly statedOn?: SourceDate
}
export type DatedCall = Call & Said
export type DatedStaff = StaffStatement & Said
type Drawdown = DatedStaff & { readonly posture: Exclude<MissionPosture, 'normal'> }

/**
 * The call that a document makes as a whole: the strongest one, country before region at equal grade; a country-wide
 * call to leave stands above any stronger one about a region.
 */
export function foldCalls(calls: readonly DatedCall[]): DepartureCall {
  const [first] = calls
    .filter(({ where }) => where !== 'other-country')
    .toSorted((one, other) => weight(other) - weight(one) || byEvidence(one, other))
  if (first === undefined) return { grade: 'none' }
  return { grade: first.grade, scope: first.where === 'region' ? 'region' : 'country', ...evidence(first) }
}

/** country leave-now 7, country leave 5, region leave-now 4, region leave 3, country consider 2, region consider 1. */
function weight({ grade, where }: DatedCall): number {
  const rank = DEPARTURE_GRADES.indexOf(grade)
  if (where === 'region') return rank === 1 ? 1 : rank + 1
  return rank === 1 ? 2 : rank * 2 + 1
}

/** The posture that holds now: what was lifted since it was stated is over, and of the rest the strongest holds. */
export function foldStaff(statements: readonly DatedStaff[]): Mission {
  const lifts = statements.filter(({ posture }) => posture === 'lifted')
  const [first] = statements
    .filter(isDrawdown)
    .filter((statement) => !lifts.some((lift) => ends(lift, statement)))
    .toSorted((one, other) => postureWeight(other) - postureWeight(one) || byEvidence(one, other))
  const limited = limitOf(statements)
  if (first === undefined) return { posture: 'normal', ...limited }
  return { posture: first.posture, scope: first.scope, ...evidence(first), ...limited }
}

function isDrawdown(statement: DatedStaff): statement is Drawdown {
  return statement.posture !== 'limited' && statement.posture !== 'lifted'
}

/** A lift ends what it names, unless that was stated on a later day than the lift. */
function ends(lift: DatedStaff, statement: Drawdown): boolean {
  if (!lift.lifts.includes(statement.posture)) return false
  if (lift.statedOn === undefined || statement.statedOn === undefined) return true
  return statement.statedOn.slice(0, lift.statedOn.length) <= lift.statedOn
}

function postureWeight({ posture, scope }: Drawdown): number {
  return MISSION_POSTURES.indexOf(posture) * 2 + (scope === 'country' ? 1 : 0)
}

function limitOf(statements: readonly DatedStaff[]): { limitedTo?: string } {
  const [place] = statements.flatMap(({ limitedTo }) => limitedTo ?? []).toSorted()
  return place === undefined ? {} : { limitedTo: place }
}

/** Which of two equal statements is quoted: the later one, then the fuller one; the last steps only make it certain. */
function byEvidence(one: Said, other: Said): number {
  const later = compare(other.statedOn ?? '', one.statedOn ?? '')
  return later || other.sentence.length - one.sentence.length || compare(one.sentence, other.sentence)
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

function evidence({ sentence, rule, statedOn }: Said & { readonly rule: string }): Evidence {
  return statedOn === undefined ? { sentence, rule } : { sentence, rule, statedOn }
}
