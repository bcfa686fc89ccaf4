import type { Advisory, Axis, PendingAxis } from '../domain/advisory.ts'
import {
  axisOf,
  type Correction,
  MOST_AMENDMENTS,
  type NumberedCorrection,
  type PastAlert,
  type Rewording,
} from '../domain/correction.ts'
import { AXES, rankOf, rankOfValue } from '../domain/rank.ts'
import { directionOf } from '../domain/severity.ts'
import { HOUR, type Instant, millisecondsBetween } from '../domain/time.ts'
import type { Step } from './admit.ts'
import { isOfOlderCopy } from './believe.ts'

/** What a source takes back or rewords within this time amends what it said, instead of being news. */
const CORRECTED_WITHIN = HOUR

/** Whether a look says anything that may correct an alert: worth asking for the alerts of before. */
export function mayCorrect({ before, after }: Pick<Step, 'before' | 'after'>): boolean {
  if (before === null) return false
  return AXES.some(
    (axis) => isReworded(axis, { before, after }) || standOf(before, axis) !== standOf(after, axis),
  )
}

/**
 * Which of the alerts about a country its source corrects with this look: it takes the main change back or weakens it
 * (which is not believed yet), says it again after that, or rewords what was quoted, all of it within the hour. Only
 * that it says it again is told later, too: nobody is left with a correction that no longer holds.
 */
export function correctionsOf(
  { before, after }: Pick<Step, 'before' | 'after'>,
  {
    alerts,
    amended,
    at,
  }: {
    readonly alerts: readonly PastAlert[]
    /** How many amendments each alert had, by its key; none where left out. */
    readonly amended: ReadonlyMap<string, number>
    readonly at: Instant
  },
): readonly NumberedCorrection[] {
  if (before === null) return []
  const look = { before, after, at }
  return standingNews(alerts, after).flatMap((alert) => {
    const told = amended.get(alert.key) ?? 0
    const number = told + 1
    const correction = correctionOf(alert, look, told)
    if (correction === undefined || number > MOST_AMENDMENTS) return []
    // The last place is kept for taking a correction back.
    const isLast = number === MOST_AMENDMENTS
    return isLast && correction.kind !== 'said-again' ? [] : [{ alert, number, correction }]
  })
}

interface Look {
  readonly before: Advisory
  readonly after: Advisory
  readonly at: Instant
}

/** Of each axis the newest alert that something on it got worse: what came before was amended by that one. */
function standingNews(alerts: readonly PastAlert[], { source, country }: Advisory): readonly PastAlert[] {
  const own = alerts
    .filter((alert) => alert.country === country && alert.main.source === source && !alert.held)
    .toSorted((one, other) => other.at.localeCompare(one.at))
  const newest = own.filter(
    ({ main }, index) => own.findIndex((other) => axisOf(other.main) === axisOf(main)) === index,
  )
  return newest.filter(({ main }) => axisOf(main) !== undefined && directionOf(main) === 'worse')
}

/** `told`: how many corrections of it were told before. */
function correctionOf(alert: PastAlert, look: Look, told: number): Correction | undefined {
  const axis = axisOf(alert.main)
  if (axis === undefined || look.at <= alert.at) return undefined
  const isRecent = millisecondsBetween(alert.at, look.at) <= CORRECTED_WITHIN
  const rewordings = rewordingsOf(alert, look.after)
  const now = weaker(look.after, axis)
  const move = moveOf(weaker(look.before, axis), now)
  if (move === 'none')
    return isRecent && isRequoted(alert, look) ? { kind: 'reworded', rewordings } : undefined
  if (!isRecent && (move === 'weaker' || told === 0)) return undefined
  if (now !== undefined) return { kind: 'taken-back', value: now.value, axis, rewordings }
  return isConfirmed(look, axis) ? undefined : { kind: 'said-again', rewordings }
}

/** How what waits moved. Nothing that waits is the strongest: what is believed is what the source says. */
function moveOf(
  before: PendingAxis | undefined,
  after: PendingAxis | undefined,
): 'weaker' | 'stronger' | 'none' {
  const rank = (pending: PendingAxis | undefined) =>
    pending === undefined ? Number.POSITIVE_INFINITY : rankOfValue(pending.value)
  if (rank(before) === rank(after)) return 'none'
  return rank(after) < rank(before) ? 'weaker' : 'stronger'
}

/** The fall is believed by now: it is told by an alert of its own. */
function isConfirmed({ before, after }: Look, axis: Axis): boolean {
  return (rankOf(after.believed, axis) ?? 0) < (rankOf(before.believed, axis) ?? 0)
}

/** Something weaker than what is believed that the newest document says, and that waits to be confirmed. */
function weaker({ pending, believed }: Advisory, axis: Axis): PendingAxis | undefined {
  return pending.find(
    (one): one is PendingAxis =>
      one.axis === axis && !isOfOlderCopy(one) && rankOfValue(one.value) < (rankOf(believed, axis) ?? 0),
  )
}

function standOf(advisory: Advisory, axis: Axis): number | undefined {
  const pending = weaker(advisory, axis)
  return pending && rankOfValue(pending.value)
}

/** The sentence that a call or a posture rests on; undefined where it has none. */
function sentenceOf({ believed }: Advisory, axis: Axis): string | undefined {
  if (axis !== 'departure' && axis !== 'mission') return undefined
  const statement = believed[axis]
  return statement !== null && 'sentence' in statement ? statement.sentence : undefined
}

function isReworded(axis: Axis, { before, after }: Pick<Look, 'before' | 'after'>): boolean {
  const [was, is] = [sentenceOf(before, axis), sentenceOf(after, axis)]
  if (was === undefined || is === undefined || was === is) return false
  return rankOf(before.believed, axis) === rankOf(after.believed, axis)
}

/** Whether something that an alert quotes stands in other words since this look. */
function isRequoted(alert: PastAlert, look: Look): boolean {
  return quotedIn(alert, look.after).some(({ axis }) => isReworded(axis, look))
}

interface Quoted {
  readonly sentence: string
  readonly axis: Axis
}

/** What an alert quotes of what still stands: sentences of a call or a posture that got worse. */
function quotedIn({ main, lines }: PastAlert, { believed }: Advisory): readonly Quoted[] {
  const standing: readonly (string | undefined)[] = [believed.departure?.grade, believed.mission?.posture]
  return [main, ...lines].flatMap((change) => {
    const axis = axisOf(change)
    const isStanding = directionOf(change) === 'worse' && standing.includes(change.to)
    if (change.evidence === null || axis === undefined || !isStanding) return []
    return [{ sentence: change.evidence.sentence, axis }]
  })
}

function rewordingsOf(alert: PastAlert, after: Advisory): readonly Rewording[] {
  return quotedIn(alert, after).flatMap(({ sentence: quoted, axis }) => {
    const now = sentenceOf(after, axis)
    return now === undefined || now === quoted ? [] : [{ quoted, now }]
  })
}
