import type { Advisory } from './advisory.ts'
import type { Change } from './change.ts'
import {
  DEPARTURE_GRADES,
  type DepartureGrade,
  MISSION_POSTURES,
  type MissionPosture,
  type Scope,
} from './observation.ts'
import type { Instant } from './time.ts'

/** What became of a call to leave or of an embassy's staff. */
export type Mark = {
  readonly at: Instant
  readonly scope: Scope
  /** It stood at the beginning already: nobody saw when it came. */
  readonly stood: boolean
} & Sign

/** Citizens and staff are never on one scale. */
export type Sign =
  | { readonly axis: 'departure'; readonly to: DepartureGrade }
  | { readonly axis: 'mission'; readonly to: MissionPosture }

/** One source and country over a time. */
export interface Look {
  readonly advisory: Advisory
  /** Its changes within the time, in their order. */
  readonly changes: readonly Change[]
  readonly start: Instant
  readonly now: Instant
}

/** What became of calls and staff, in the order of time. */
export function marksIn(look: Look): readonly Mark[] {
  return [...departureMarks(look), ...missionMarks(look)].sort(inTime)
}

/** When something moved that no change tells of: with the last move of all, if that came later. */
export function silently({ changedAt }: Advisory, after: Instant): Instant {
  return changedAt !== null && changedAt > after ? changedAt : after
}

export function inTime(one: { readonly at: Instant }, other: { readonly at: Instant }): number {
  if (one.at === other.at) return 0
  return one.at < other.at ? -1 : 1
}

function departureMarks(look: Look): readonly Mark[] {
  const { believed, departureSince } = look.advisory
  const present = believed.departure ?? { grade: 'none' }
  return marksOf(look, {
    kinds: /^departure-/,
    present: present.grade,
    scope: 'scope' in present ? present.scope : 'country',
    since: departureSince,
  }).flatMap(({ to, ...mark }) => {
    const grade = DEPARTURE_GRADES.find((candidate) => candidate === to)
    return grade === undefined ? [] : [{ ...mark, axis: 'departure', to: grade }]
  })
}

function missionMarks(look: Look): readonly Mark[] {
  const { believed, missionSince } = look.advisory
  const present = believed.mission ?? { posture: 'normal' }
  return marksOf(look, {
    kinds: /^mission-/,
    present: present.posture,
    scope: 'scope' in present ? present.scope : 'country',
    since: missionSince,
  }).flatMap(({ to, ...mark }) => {
    const posture = MISSION_POSTURES.find((candidate) => candidate === to)
    return posture === undefined ? [] : [{ ...mark, axis: 'mission', to: posture }]
  })
}

interface Axis {
  readonly kinds: RegExp
  readonly present: string
  readonly scope: Scope
  /** When the source of the present state was first seen to say so; null where it stood at the first look. */
  readonly since: Instant | null
}

const CALMEST: readonly string[] = [DEPARTURE_GRADES[0], MISSION_POSTURES[0], '']

function marksOf({ changes, start, advisory }: Look, { kinds, present, scope, since }: Axis) {
  const moves = changes.filter(({ kind }) => kinds.test(kind))
  const [first] = moves
  const seen = moves.map(({ to, at, scope: whose }) => ({ to, at, scope: whose, stood: false }))
  const last = seen.at(-1)
  if (first !== undefined && last !== undefined) {
    const before = { to: first.from, at: start, scope: first.scope, stood: true }
    const silent = { to: present, at: silently(advisory, last.at), scope, stood: false }
    return [
      ...(CALMEST.includes(first.from) ? [] : [before]),
      ...seen,
      ...(last.to === present ? [] : [silent]),
    ]
  }
  if (CALMEST.includes(present)) return []
  const isSeen = since !== null && since > start
  return [{ to: present, at: isSeen ? since : start, scope, stood: !isSeen }]
}
