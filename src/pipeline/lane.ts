import type { Address } from '../domain/chat.ts'
import type { Duration, Outcome } from '../domain/delivery.ts'
import { MINUTE } from '../domain/time.ts'

/** What a platform allows one bot token. */
export interface LaneLimits {
  /** Sends under way at once. */
  readonly inFlight: number
  /** Sends started a second, in the long run. */
  readonly perSecond: number
  /** Sends that may start at once after a pause. With a second's worth of `perSecond`, the most in any one second. */
  readonly burst: number
  /** Least time between two sends to one chat. */
  readonly spacing: (to: Address) => Duration
  /** Sends to one chat within any `within` milliseconds. */
  readonly window: (to: Address) => { readonly most: number; readonly within: Duration } | undefined
}

/** Telegram cuts off at about 30 a second (Bots FAQ), with paid broadcasts at 1000 (Bot API, `allow_paid_broadcast`). */
const TELEGRAM_CEILING = 30
const TELEGRAM_PAID_CEILING = 1000
/** Discord allows a bot 50 requests a second. */
const DISCORD_CEILING = 50

/** One message a second in a chat, 20 a minute in a group (Bots FAQ), with a little for clocks that differ. */
const TELEGRAM_SPACING = 1010
const GROUP_WINDOW = { most: 20, within: MINUTE + 100 } as const

/**
 * Telegram. Few are under way, since one that is cut off may have arrived; with paid broadcasts as many as answers of
 * some 40 milliseconds need.
 */
export function telegramLimits({ perSecond, paid }: { perSecond: number; paid: boolean }): LaneLimits {
  const ceiling = paid ? TELEGRAM_PAID_CEILING : TELEGRAM_CEILING
  return {
    inFlight: paid ? 64 : 6,
    perSecond,
    burst: burstUnder(ceiling, perSecond),
    spacing: () => TELEGRAM_SPACING,
    window: ({ address }) => (address.startsWith('-') ? GROUP_WINDOW : undefined),
  }
}

/** Discord: what a channel takes is told by its rate-limit headers. */
export function discordLimits({ perSecond }: { perSecond: number }): LaneLimits {
  return {
    inFlight: 15,
    perSecond,
    burst: burstUnder(DISCORD_CEILING, perSecond),
    spacing: () => 0,
    window: () => undefined,
  }
}

/** The terminal takes what comes. */
export const TERMINAL_LIMITS: LaneLimits = {
  inFlight: 1,
  perSecond: 1000,
  burst: 100,
  spacing: () => 0,
  window: () => undefined,
}

/**
 * Half of what the ceiling leaves above the steady pace: no second holds more than the ceiling, though requests bunch up
 * on their way. At least what a lane must be able to save up, being woken late, to keep its pace at all.
 */
function burstUnder(ceiling: number, perSecond: number): number {
  return Math.max(1.5, perSecond / 100, Math.min((ceiling - perSecond) / 2, perSecond / 4))
}

/** Two rate-limit answers within this time mean that the whole lane is too fast. */
const TOGETHER = 1000
/** So many troubles of the server in a row mean that it is down, not that it stumbled. */
const DOWN = 3

/** Keeps a lane within its limits. All moments are milliseconds since 1970. */
export function createPacing({ inFlight, perSecond, burst, spacing, window }: LaneLimits) {
  let underway = 0
  let pausedUntil = 0
  let lastLimited = Number.NEGATIVE_INFINITY
  let tokens = 1
  /** Answers in a row that were trouble of the server. */
  let stumbles = 0
  let refilled = 0
  const restingUntil = new Map<number, number>()
  const sends = new Map<number, readonly number[]>()
  const rest = (chat: number, until: number) => {
    restingUntil.set(chat, Math.max(until, restingUntil.get(chat) ?? 0))
  }
  const keepWindow = (chat: number, to: Address, now: number) => {
    const limit = window(to)
    if (limit === undefined) return
    const recent = [...(sends.get(chat) ?? []), now].filter((at) => at > now - limit.within)
    sends.set(chat, recent)
    const oldest = recent[recent.length - limit.most]
    if (oldest !== undefined) rest(chat, oldest + limit.within)
  }
  /** Whether what one send was told is meant for the whole lane. */
  const isForAll = (scope: 'chat' | 'lane' | 'server', now: number) => {
    if (scope === 'server') return stumbles >= DOWN
    const together = now - lastLimited < TOGETHER
    lastLimited = now
    return scope === 'lane' || together
  }
  const refill = (now: number) => {
    tokens = Math.min(burst, tokens + ((now - refilled) / 1000) * perSecond)
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
      for (const [chat, until] of restingUntil) {
        if (until <= now) restingUntil.delete(chat)
      }
      return [...restingUntil.keys()]
    },
    starts(): void {
      underway += 1
      tokens -= 1
    },
    /**
     * `undefined` when the send failed by a fault of our own. A chat's limits count from here: when exactly the platform
     * took the message is not known, only that it did before it answered.
     */
    ended(
      { chat, to }: { readonly chat: number; readonly to: Address },
      outcome: Outcome | undefined,
      now: number,
    ): void {
      underway -= 1
      rest(chat, now + spacing(to))
      keepWindow(chat, to, now)
      const retry = outcome?.kind === 'retry' ? outcome : undefined
      stumbles = retry?.scope === 'server' ? stumbles + 1 : 0
      if (retry === undefined) return
      // What is written for this chat in the meantime waits as well.
      if (retry.scope === 'chat') rest(chat, now + retry.after)
      if (isForAll(retry.scope, now)) pausedUntil = Math.max(pausedUntil, now + retry.after)
    },
    /** Forgets chats that were not sent to lately: a long life must not need more memory than a short one. */
    tidy(now: number): void {
      for (const [chat, times] of sends) {
        if ((times.at(-1) ?? 0) < now - LONGEST_WINDOW) sends.delete(chat)
      }
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

/** No platform looks further back. */
const LONGEST_WINDOW = 5 * MINUTE
