import type { Address } from '../domain/chat.ts'
import type { Duration, Outcome } from '../domain/delivery.ts'

/** What a platform allows one bot token. */
export interface LaneLimits {
  /** Sends under way at once. */
  readonly inFlight: number
  /** Sends started a second. */
  readonly perSecond: number
  /** Least time between two sends to one chat. */
  readonly spacing: (to: Address) => Duration
}

/** Telegram: one message a second in a private chat, 20 a minute in a group (Bots FAQ); about 30 a second in all. */
export const TELEGRAM_LIMITS: LaneLimits = {
  inFlight: 6,
  perSecond: 28,
  spacing: ({ address }) => (address.startsWith('-') ? 3000 : 1000),
}

/** Discord: 50 requests a second a bot; what a channel takes is told by its rate-limit headers. */
export const DISCORD_LIMITS: LaneLimits = { inFlight: 15, perSecond: 40, spacing: () => 0 }

/** The terminal takes what comes. */
export const TERMINAL_LIMITS: LaneLimits = { inFlight: 1, perSecond: 1000, spacing: () => 0 }

/** Two rate-limit answers within this time mean that the whole lane is too fast. */
const TOGETHER = 1000

/** Keeps a lane within its limits. All moments are milliseconds since 1970. */
export function createPacing({ inFlight, perSecond, spacing }: LaneLimits) {
  let underway = 0
  let pausedUntil = 0
  let lastLimited = Number.NEGATIVE_INFINITY
  let tokens = 1
  let refilled = 0
  const restingUntil = new Map<number, number>()
  const rest = (chat: number, until: number) => {
    restingUntil.set(chat, Math.max(until, restingUntil.get(chat) ?? 0))
  }
  const refill = (now: number) => {
    tokens = Math.min(Math.max(1, perSecond / 4), tokens + ((now - refilled) / 1000) * perSecond)
    refilled = now
  }
  return {
    /** How many sends may start now. */
    room(now: number): number {
      refill(now)
      return now < pausedUntil ? 0 : Math.max(0, Math.min(inFlight - underway, Math.floor(tokens)))
    },
    /** Chats that must not be sent to yet. */
    resting(now: number): readonly number[] {
      for (const [chat, until] of restingUntil) if (until <= now) restingUntil.delete(chat)
      return [...restingUntil.keys()]
    },
    starts(chat: number, to: Address, now: number): void {
      underway += 1
      tokens -= 1
      rest(chat, now + spacing(to))
    },
    /** `undefined` when the send failed by a fault of our own. */
    ended(chat: number, outcome: Outcome | undefined, now: number): void {
      underway -= 1
      if (outcome?.kind !== 'retry') return
      const together = now - lastLimited < TOGETHER
      lastLimited = now
      // What is written for this chat in the meantime waits as well.
      if (outcome.scope === 'chat') rest(chat, now + outcome.after)
      if (outcome.scope === 'lane' || together) pausedUntil = Math.max(pausedUntil, now + outcome.after)
    },
    /** When a send may start by the mere passing of time; infinity while only the end of another makes room. */
    nextRoom(now: number): number {
      if (underway >= inFlight) return Number.POSITIVE_INFINITY
      const token = tokens >= 1 ? now : now + ((1 - tokens) / perSecond) * 1000
      return Math.max(pausedUntil, token)
    },
    /** When the first of the resting chats may be sent to again; infinity where none rests. */
    nextRest(now: number): number {
      return Math.min(...[...restingUntil.values()].filter((until) => until > now))
    },
  }
}
