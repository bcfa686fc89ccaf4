import type { Advisory } from './advisory.ts'
import type { Change } from './change.ts'
import { inTime, type Look, type Mark, marksIn, silently } from './marks.ts'
import type { Level } from './observation.ts'
import type { Instant } from './time.ts'

/** One level over a time; null is not known. */
export interface Segment {
  readonly level: Level | null
  readonly from: Instant
  readonly to: Instant
}

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
    .toSorted(inTime)
  const look: Look = { advisory, changes: own, start, now }
  return {
    segments: segmentsOf(look),
    marks: marksIn(look),
  }
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

const LEVELS: readonly Level[] = [1, 2, 3, 4]

function levelOf(digit: string): Level | null {
  return LEVELS.find((level) => String(level) === digit) ?? null
}
