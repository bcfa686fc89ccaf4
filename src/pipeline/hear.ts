import type { Alert } from '../domain/alert.ts'
import type { Wish } from '../domain/chat.ts'
import { type Hearing, UNTOLD, type Untold } from '../domain/hearing.ts'
import type { WishTerms } from '../domain/wish-terms.ts'
import { mismatch, route } from './route.ts'

/** What decides, beyond its wishes, when alerts ring in a chat. */
export type Listener = Pick<Wish, 'language' | 'locale' | 'hours'>

/**
 * What one chat would have heard of these alerts, had it had these wishes and settings all along and silenced nothing. In
 * the order of the alerts; those of one poll are routed together, as they are when they come.
 */
export function hear(
  alerts: readonly Alert[],
  wishes: readonly WishTerms[],
  listener: Listener,
): readonly Hearing[] {
  const ringing = wishes.map((terms) => wishOf(terms, listener))
  const dueAt = new Map(
    polls(alerts).flatMap((poll) => route(poll, ringing).map((routed) => [routed.about, routed.dueAt])),
  )
  return alerts.map((alert) => {
    const at = dueAt.get(alert.key)
    if (at === undefined) return { alert, kind: 'untold', why: whyUntold(alert, ringing) }
    return { alert, kind: at > alert.at ? 'waited' : 'at-once', at }
  })
}

/** Of one chat, whichever: what decides is the same on every platform. */
function wishOf(terms: WishTerms, listener: Listener): Wish {
  return { ...terms, ...listener, chat: 1, platform: 'terminal', silenced: [], changedAt: '' }
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
