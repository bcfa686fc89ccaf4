import type { NewDelivery } from '../card/outbox.ts'
import { type Alert, type Severity, severityRank } from '../domain/alert.ts'
import type { Wish } from '../domain/chat.ts'
import { tellsOf } from '../domain/news-kind.ts'
import { covers } from '../domain/place.ts'
import { directionOf } from '../domain/severity.ts'
import type { Instant } from '../domain/time.ts'
import { knownZone } from '../domain/time-zone.ts'
import { type Language, languageOf } from '../i18n/speaker.ts'
import { isQuiet, nextHour } from './hours.ts'

/** A delivery in a language that has a catalogue, for clocks that are known. */
export type Routed = NewDelivery & { readonly language: Language; readonly dueAt: Instant }

/** Digests come after every alert that could not wait; among themselves the worst first. */
const DIGEST_RANK = 4

/** Why a wish does not match an alert; undefined when it does. */
export function mismatch(
  alert: Alert,
  wish: Wish,
): 'other-country' | 'other-source' | 'other-kind' | 'below-minimum' | 'held' | 'silenced' | undefined {
  if (!covers(wish.country, alert.country)) return 'other-country'
  if (wish.sources.length > 0 && !wish.sources.includes(alert.source)) return 'other-source'
  if (!tellsOf(alert, wish.kinds)) return 'other-kind'
  if (severityRank(alert.severity) > severityRank(wish.leastSeverity) && !endsFor(alert, wish)) {
    return 'below-minimum'
  }
  if (alert.held) return 'held'
  if (wish.silenced.some((place) => covers(place, alert.country))) return 'silenced'
  return undefined
}

/** The threads that some alerts may end. */
export function threadsEndedBy(alerts: readonly Pick<Alert, 'main' | 'thread'>[]): readonly string[] {
  return [...new Set(alerts.flatMap((alert) => endedBy(alert) ?? []))]
}

/** The thread that an alert may end; undefined where it ends none. */
function endedBy({ main, thread }: Pick<Alert, 'main' | 'thread'>): string | undefined {
  return directionOf(main) === 'better' ? thread : undefined
}

/** Who was told how an event began hears how it ends, however mild the end is. */
function endsFor(alert: Alert, { heard }: Wish): boolean {
  const ended = endedBy(alert)
  return ended !== undefined && heard.includes(ended)
}

/**
 * Every chat that one of its wishes matches gets each alert once, worst alerts first; of several that match, the one
 * that rings soonest counts. What waits, for the hour of a digest or the end of quiet hours, comes together then.
 */
export function route(alerts: readonly Alert[], wishes: readonly Wish[]): readonly Routed[] {
  const clock = rememberingClock()
  const routed = alerts
    .toSorted((one, other) => severityRank(one.severity) - severityRank(other.severity))
    .flatMap((alert) => {
      const matching = new Map<number, Routed>()
      for (const wish of wishes) {
        if (mismatch(alert, wish) !== undefined) continue
        const routed = routedTo(alert, wish, clock)
        const known = matching.get(wish.chat)
        if (known === undefined || routed.dueAt < known.dueAt) matching.set(wish.chat, routed)
      }
      return [...matching.values()]
    })
  return oncePerEntry(routed, alerts)
}

/** An entry of a feed about several countries is an alert for each; a chat that follows them hears of it once. */
function oncePerEntry(routed: readonly Routed[], alerts: readonly Alert[]): readonly Routed[] {
  if (alerts.every(({ bulletin }) => bulletin === undefined)) return routed
  const entries = new Map(alerts.map((alert) => [alert.key, alert.bulletin?.entry ?? alert.key]))
  const heard = new Set<string>()
  return routed.filter(({ about, chat }) => {
    const hearing = `${chat} ${entries.get(about) ?? about}`
    if (heard.has(hearing)) return false
    heard.add(hearing)
    return true
  })
}

function routedTo(alert: Alert, wish: Wish, clock: typeof nextHour): Routed {
  const { chat, platform, language, locale } = wish
  const zone = knownZone(wish.hours.timeZone)
  const isDigest = wish.mode === 'digest' && alert.severity !== 'extreme'
  const rank = severityRank(alert.severity)
  return {
    about: alert.key,
    chat,
    platform,
    language: languageOf(language ?? locale),
    zone,
    rank: isDigest ? DIGEST_RANK + rank : rank,
    dueAt: dueAt(alert, wish, { zone, next: clock }),
  }
}

/** When an alert of this severity is to ring: at once where it is extreme, whatever the hour. */
function dueAt(
  { severity, at }: { readonly severity: Severity; readonly at: Instant },
  { mode, hours }: Wish,
  { zone, next }: { readonly zone: string; readonly next: typeof nextHour },
): Instant {
  if (severity === 'extreme') return at
  const { digestHour, quiet } = hours
  if (mode === 'digest') return next(at, digestHour, zone)
  return quiet !== null && isQuiet(at, { quiet, timeZone: zone }) ? next(at, quiet.to, zone) : at
}

/** The same question is asked for ten thousand chats of one time zone. */
function rememberingClock(): typeof nextHour {
  const known = new Map<string, Instant>()
  return (at, hour, timeZone) => {
    const key = `${at} ${hour} ${timeZone}`
    const answer = known.get(key) ?? nextHour(at, hour, timeZone)
    known.set(key, answer)
    return answer
  }
}
