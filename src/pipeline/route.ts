import type { NewDelivery } from '../card/outbox.ts'
import { type Alert, severityRank } from '../domain/alert.ts'
import type { Wish } from '../domain/chat.ts'
import { type Language, languageOf } from '../i18n/speaker.ts'

/** A delivery in a language that has a catalogue. */
export type Routed = NewDelivery & { readonly language: Language }

/** Why a wish does not match an alert; undefined when it does. */
export function mismatch(alert: Alert, wish: Wish): 'other-country' | 'below-minimum' | 'held' | undefined {
  if (wish.country !== 'all' && wish.country !== alert.country) return 'other-country'
  if (severityRank(alert.severity) > severityRank(wish.leastSeverity)) return 'below-minimum'
  if (alert.held) return 'held'
  return undefined
}

/** Every chat that one of its wishes matches gets each alert once, worst alerts first. */
export function route(alerts: readonly Alert[], wishes: readonly Wish[]): readonly Routed[] {
  return alerts
    .toSorted((one, other) => severityRank(one.severity) - severityRank(other.severity))
    .flatMap((alert) => {
      const matching = new Map(
        wishes.filter((wish) => mismatch(alert, wish) === undefined).map((wish) => [wish.chat, wish]),
      )
      return [...matching.values()].map(({ chat, platform, language, locale }) => ({
        about: alert.key,
        chat,
        platform,
        language: languageOf(language ?? locale),
        rank: severityRank(alert.severity),
      }))
    })
}
