import type { Post } from '../card/outbox.ts'
import type { Alert } from '../domain/alert.ts'
import type { Wish } from '../domain/chat.ts'
import type { Publisher } from '../domain/publisher.ts'
import type { Language, Speaker } from '../i18n/speaker.ts'
import { composeAlert } from './compose.ts'
import { type Routed, route } from './route.ts'

/** Cards and deliveries of bulletins, in the languages of the chats that hear of them. */
export function postBulletins(
  alerts: readonly Alert[],
  {
    wishes,
    publishers,
    speaker,
  }: {
    readonly wishes: readonly Wish[]
    readonly publishers: ReadonlyMap<string, Publisher>
    readonly speaker: (language: Language) => Speaker
  },
): Post {
  const deliveries = routeBulletins(alerts, wishes)
  const cards = alerts.flatMap((alert) => {
    const own = deliveries.filter(({ about }) => about === alert.key)
    return [...new Set(own.map(({ language }) => language))].map((language) => ({
      about: alert.key,
      language,
      card: composeAlert(alert, publishers, speaker(language)),
    }))
  })
  return { cards, deliveries }
}

/** As other alerts are routed, but a chat hears of one entry once, though it follows several of its countries. */
export function routeBulletins(alerts: readonly Alert[], wishes: readonly Wish[]): readonly Routed[] {
  const entries = new Map(alerts.map((alert) => [alert.key, alert.bulletin?.entry ?? alert.key]))
  const heard = new Set<string>()
  return route(alerts, wishes).filter(({ about, chat }) => {
    const hearing = `${chat} ${entries.get(about) ?? about}`
    if (heard.has(hearing)) return false
    heard.add(hearing)
    return true
  })
}
