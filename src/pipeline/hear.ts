import type { Alert } from '../domain/alert.ts'
import type { Wish } from '../domain/chat.ts'
import { ENDS_WITHIN, type Hearing, rings, UNTOLD, type Untold } from '../domain/hearing.ts'
import { type Instant, plus } from '../domain/time.ts'
import type { WishTerms } from '../domain/wish-terms.ts'
import { mismatch, route } from './route.ts'

/** What decides, beyond its wishes, when alerts ring in a chat. */
export type Listener = Pick<Wish, 'language' | 'locale' | 'hours'>

/**
 * What one chat would have heard of these alerts, had it had these wishes and settings all along and silenced nothing. In
 * the order of the alerts, oldest first; those of one poll are routed together, as they are when they come. `earlier` is
 * what it would have heard before them: it decides whose end is told.
 */
export function hear(
  alerts: readonly Alert[],
  wishes: readonly WishTerms[],
  listener: Listener,
  earlier: readonly Hearing[] = [],
): readonly Hearing[] {
  /** When something was last told of a thread. */
  const told = new Map(earlier.filter(rings).map(({ alert }) => [alert.thread, alert.at]))
  const hearings = new Map<string, Hearing>()
  for (const poll of polls(alerts)) {
    const heard = threadsHeard(poll, told)
    const ringing = wishes.map((terms): Wish => ({ ...wishOf(terms, listener), heard }))
    const dueAt = new Map(route(poll, ringing).map((routed) => [routed.about, routed.dueAt]))
    for (const alert of poll) {
      const at = dueAt.get(alert.key)
      hearings.set(alert.key, hearingOf(alert, at, ringing))
      if (at !== undefined) told.set(alert.thread, alert.at)
    }
  }
  return alerts.flatMap(({ key }) => hearings.get(key) ?? [])
}

function hearingOf(alert: Alert, at: Instant | undefined, ringing: readonly Wish[]): Hearing {
  if (at === undefined) return { alert, kind: 'untold', why: whyUntold(alert, ringing) }
  return { alert, kind: at > alert.at ? 'waited' : 'at-once', at }
}

function threadsHeard(poll: readonly Alert[], told: ReadonlyMap<string, Instant>): readonly string[] {
  return poll.flatMap(({ thread, at }) => {
    const last = told.get(thread)
    return last !== undefined && last >= plus(at, -ENDS_WITHIN) && last < at ? [thread] : []
  })
}

/** Of one chat, whichever: what decides is the same on every platform. */
function wishOf(terms: WishTerms, listener: Listener): Wish {
  return { ...terms, ...listener, chat: 1, platform: 'terminal', silenced: [], heard: [], changedAt: '' }
}

function polls(alerts: readonly Alert[]): readonly (readonly Alert[])[] {
  const byPoll = new Map<string, Alert[]>()
  for (const alert of alerts) {
    const name = `${alert.source} ${alert.at}`
    const poll = byPoll.get(name)
    if (poll === undefined) byPoll.set(name, [alert])
    else poll.push(alert)
  }
  return [...byPoll.values()]
}

/** Of several wishes the one that came nearest to it says why. */
function whyUntold(alert: Alert, wishes: readonly Wish[]): Untold {
  const reasons = wishes.map((wish): Untold => mismatch(alert, wish) ?? 'same-entry')
  return UNTOLD.findLast((reason) => reasons.includes(reason)) ?? 'other-country'
}
