import type { Advisory } from './advisory.ts'
import type { Change } from './change.ts'
import {
  DEPARTURE_GRADES,
  type DepartureGrade,
  type Level,
  MISSION_POSTURES,
  type MissionPosture,
  type Scope,
} from './observation.ts'
import type { Instant } from './time.ts'

/** One level over a time; null is not known. */
export interface Segment {
  readonly level: Level | null
  readonly from: Instant
  readonly to: Instant
}

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

export interface History {
  /** From our first look, or from `since`, to now: without a gap, without an overlap, no two alike side by side. */
  readonly segments: readonly Segment[]
  /** In the order of time. */
  readonly marks: readonly Mark[]
}

/** The time that is asked about. */
export interface Period {
  readonly since: Instant
  readonly now: Instant
}

/**
 * How what one source says about one country came about: from what is believed now, and the changes that were seen.
 * What became known in silence (a level first stated, a call that was no news) is dated as early as it may have stood,
 * or where no change tells of it by the last time that anything moved.
 */
export function historyOf(advisory: Advisory, changes: readonly Change[], { since, now }: Period): History {
  const start = since > advisory.firstSeenAt ? since : advisory.firstSeenAt
  const own = changes
    .filter(({ source, country }) => source === advisory.source && country === advisory.country)
    .filter(({ at }) => at > start && at <= now)
    .toSorted((one, other) => compare(one.at, other.at))
  const look: Look = { advisory, changes: own, start, now }
  return {
    segments: segmentsOf(look),
    marks: [...departureMarks(look), ...missionMarks(look)].sort((one, other) => compare(one.at, other.at)),
  }
}

interface Look {
  readonly advisory: Advisory
  /** Of this source and country, within the time, in its order. */
  readonly changes: readonly Change[]
  readonly start: Instant
  readonly now: Instant
}

function segmentsOf({ advisory, changes, start, now }: Look): readonly Segment[] {
  const moves = changes.filter(({ kind }) => kind === 'level-raised' || kind === 'level-lowered')
  const [first] = moves
  const present = advisory.believed.level
  const steps = [
    { level: first === undefined ? present : levelOf(first.from), from: start },
    ...moves.map(({ to, at }) => ({ level: levelOf(to), from: at })),
  ]
  const last = steps.at(-1)
  if (last?.level !== present) steps.push({ level: present, from: silently(advisory, last?.from ?? start) })
  return joined(steps.map(({ level, from }, index) => ({ level, from, to: steps[index + 1]?.from ?? now })))
}

/** When something moved that no change tells of: with the last move of all, if that came later. */
function silently({ changedAt }: Advisory, after: Instant): Instant {
  return changedAt !== null && changedAt > after ? changedAt : after
}

/** Without the segments that last no time (but for the present one), and without seams between equal ones. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  const whole: Segment[] = []
  for (const segment of segments) {
    if (segment.from >= segment.to && segment !== segments.at(-1)) continue
    const before = whole.at(-1)
    if (before?.level === segment.level) whole[whole.length - 1] = { ...before, to: segment.to }
    else whole.push(segment)
  }
  return whole
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

const LEVELS: readonly Level[] = [1, 2, 3, 4]

function levelOf(digit: string): Level | null {
  return LEVELS.find((level) => String(level) === digit) ?? null
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
