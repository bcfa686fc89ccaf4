import type { Duration, Outcome, Settlement } from '../domain/delivery.ts'
import { DAY, type Instant, MINUTE, millisecondsBetween, plus } from '../domain/time.ts'

/**
 * A send without an answer may have arrived: it is repeated once soon, since a loss is worse than a repeat, and then
 * ever more rarely, so that a platform that takes messages without answering is not made to repeat them all day.
 */
const UNSURE_WAITS: readonly Duration[] = [2000, MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE]
/** An alert that could not be delivered for this long is given up and shown to operators. */
const GIVE_UP_AFTER = 2 * DAY

/** Attempts that wait just as long as the platform's trouble asks for; then the wait doubles, this often at most. */
const PATIENT_ATTEMPTS = 3
const MOST_DOUBLINGS = 7

/** What was tried: one message, which settles `count` deliveries. */
export interface Attempt {
  readonly createdAt: Instant
  readonly unsure: number
  readonly attempts: number
  readonly count: number
}

/** What an outcome means for the delivery. */
export function settlementOf(outcome: Outcome, delivery: Attempt, now: Instant): Settlement {
  const late = millisecondsBetween(delivery.createdAt, now) > GIVE_UP_AFTER
  switch (outcome.kind) {
    case 'sent':
      return { kind: outcome.more ? 'part' : 'sent', reference: outcome.reference }
    case 'gone':
      return { kind: 'gone', reason: outcome.reason }
    case 'refused':
      return delivery.count > 1 ? { kind: 'apart' } : { kind: 'refused', reason: outcome.reason }
    case 'moved':
    case 'topic-gone':
      return outcome
    case 'retry': {
      const { after, reason, scope } = outcome
      if (late) return { kind: 'refused', reason: `given up after two days: ${reason}` }
      const wait = scope === 'server' ? after * troubleFactor(delivery.attempts) : after
      return { kind: 'again', dueAt: plus(now, wait), reason, wholeChat: scope === 'chat', unsure: false }
    }
    case 'unsure': {
      const { reason } = outcome
      if (late) return { kind: 'refused', reason: `given up after two days: ${reason}` }
      const wait = UNSURE_WAITS[Math.min(delivery.unsure, UNSURE_WAITS.length - 1)] ?? MINUTE
      return { kind: 'again', dueAt: plus(now, wait), reason, wholeChat: true, unsure: true }
    }
  }
}

/** A send that meets the server's trouble every time steps back, so that it does not stop the others of its lane. */
function troubleFactor(attempts: number): number {
  return 2 ** Math.min(Math.max(0, attempts - PATIENT_ATTEMPTS), MOST_DOUBLINGS)
}
