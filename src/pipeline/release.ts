import type { Post } from '../card/outbox.ts'
import { type Alert, severityRank } from '../domain/alert.ts'
import type { Wish } from '../domain/chat.ts'
import type { Publisher } from '../domain/publisher.ts'
import type { Language, Speaker } from '../i18n/speaker.ts'
import { fingerprint } from '../lib/fingerprint.ts'
import { composeFolded } from './compose.ts'
import { mismatch, route } from './route.ts'

/** A held poll is an ordinary matter once it is approved: it comes after every alert that could not wait. */
const FOLDED_RANK = severityRank('moderate')

/**
 * What goes out when an operator lets a held poll through: for each chat one card that folds all the alerts it asked
 * for. Chats that asked for the same ones share a card.
 */
export function releaseHeld(
  held: readonly Alert[],
  {
    about,
    wishes,
    publishers,
    speaker,
  }: {
    /** Names the poll; with the chat it makes a delivery unique. */
    readonly about: string
    readonly wishes: readonly Wish[]
    readonly publishers: ReadonlyMap<string, Publisher>
    readonly speaker: (language: Language) => Speaker
  },
): Post {
  const free = held.map((alert) => ({ ...alert, held: false }))
  const byChat = new Map<
    number,
    { readonly alerts: Alert[]; readonly routed: ReturnType<typeof route>[number] }
  >()
  for (const alert of free) {
    const matching = wishes.filter((wish) => mismatch(alert, wish) === undefined)
    for (const routed of route([alert], matching)) {
      const known = byChat.get(routed.chat)
      if (known === undefined) byChat.set(routed.chat, { alerts: [alert], routed })
      else known.alerts.push(alert)
    }
  }
  const folds = [...byChat.values()].map(({ alerts, routed }) => ({
    alerts,
    delivery: { ...routed, about: `${about} ${nameOf(alerts)}`, rank: FOLDED_RANK },
  }))
  const cards = new Map(
    folds.map(({ alerts, delivery: { about: name, language } }) => [
      `${language} ${name}`,
      { about: name, language, card: composeFolded(alerts, publishers, speaker(language)) },
    ]),
  )
  return { cards: [...cards.values()], deliveries: folds.map(({ delivery }) => delivery) }
}

/** The countries of a fold name it: the alerts of one poll have one country each, but for those of a feed. */
function nameOf(alerts: readonly Alert[]): string {
  if (alerts.some(({ bulletin }) => bulletin !== undefined)) {
    return fingerprint(
      alerts
        .map(({ key }) => key)
        .toSorted()
        .join('\n'),
    )
  }
  return alerts
    .map(({ country }) => country)
    .toSorted()
    .join('')
}
