import type { Change } from '../domain/change.ts'
import type { Consensus } from '../domain/consensus.ts'
import { DAY, type Instant, plus } from '../domain/time.ts'
import type { TurnKind } from '../domain/turn.ts'

/** Calls within this time move together. */
const TOGETHER_WITHIN = 14 * DAY
/** So many calls within that time are a consensus, however many governments watch. */
const TOGETHER = 3
/** Fewer governments than this have no picture together worth a word. */
const LEAST_WATCHING = 3
const LEAST_URGING = 2
/** Three calls so long after a consensus formed are a wave of their own. */
const WAVE_APART = 30 * DAY
/** One call after so long a calm is news of its own. */
export const CALM = 90 * DAY

/** The past that a turn is judged by. */
export interface Past {
  /** When the consensus that stands was told; null where none was, or it dissolved. */
  readonly formedAt: Instant | null
  /** Since when the caller, and most of the governments that are read, have been read; null where the caller was not. */
  readonly watchedSince: Instant | null
  /** Whether any government called for leaving, or took a call back, within {@link CALM} before this poll. */
  readonly calledLately: boolean
}

/** What governments together say about one country, before a change of one of them was believed and after. */
export interface Pictures {
  readonly before: Consensus
  readonly after: Consensus
}

/**
 * Whether a change of one government turns the picture of all. A consensus forms when a majority of those whose stance is
 * known, or three within fourteen days, tell their citizens to leave, and again when three more do a month later; it
 * dissolves when a call for the whole country that is taken back (which is believed late) leaves neither. A government
 * that cannot be read or is paused counts with its last call when a consensus might dissolve, and never as calm.
 */
export function turnOf(change: Change, { before, after }: Pictures, past: Past): TurnKind | undefined {
  if (isCall(change)) {
    if (isFirst(change, { before, after }, past)) return 'first-mover'
    return isFormed(change, { before, after }, past) ? 'consensus-formed' : undefined
  }
  if (!isFall(change) || callers(after) >= callers(before)) return undefined
  const stood = past.formedAt !== null || isMajority(before)
  return stood && !isLeft(after) ? 'consensus-dissolved' : undefined
}

/** A government tells its citizens to leave the whole country, or does so more strongly. */
export function isCall({ kind, to, scope }: Change): boolean {
  const isUp = kind === 'departure-called' || kind === 'departure-strengthened'
  return isUp && to !== 'consider' && scope === 'country'
}

function isFall({ kind }: Change): boolean {
  return kind === 'departure-lifted' || kind === 'departure-weakened'
}

/**
 * A majority that stood at the first look, or came when others went blind, is told with the next call that joins it. A
 * further wave of calls is told again, though what is left of the last one still stands.
 */
function isFormed({ at }: Change, { before, after }: Pictures, { formedAt }: Past): boolean {
  const isNew = formedAt === null && isMajority(after) && after.urging.length > before.urging.length
  const isWave = formedAt === null || formedAt < plus(at, -WAVE_APART)
  return isNew || (isWave && areTogether(after, at) && !areTogether(before, at))
}

/** As long a calm as that has to have been watched, and not of one or two: what was not seen is not known. */
function isFirst({ at }: Change, { before, after }: Pictures, { watchedSince, calledLately }: Past): boolean {
  const isWatched = watchedSince !== null && watchedSince <= plus(at, -CALM)
  return isWatched && after.watching >= LEAST_WATCHING && !calledLately && callers(before) === 0
}

function isMajority({ urging, watching }: Consensus): boolean {
  return isMost(urging.length, watching)
}

/** Whether a consensus may still stand, with the last words of those that cannot be read. */
function isLeft(consensus: Consensus): boolean {
  const calling = callers(consensus)
  const unread = calling - consensus.urging.length
  return calling >= TOGETHER || isMost(calling, consensus.watching + unread)
}

function isMost(calling: number, known: number): boolean {
  return known >= LEAST_WATCHING && calling >= LEAST_URGING && calling * 2 > known
}

function areTogether({ urging }: Consensus, at: Instant): boolean {
  const since = plus(at, -TOGETHER_WITHIN)
  return urging.filter((call) => call.since !== null && call.since >= since).length >= TOGETHER
}

/** With those that cannot be read now and called when they last could. */
function callers({ urging, blind, paused }: Consensus): number {
  const last = [...blind, ...paused].filter((one) => one.last !== null && one.last !== 'consider')
  return urging.length + last.length
}
