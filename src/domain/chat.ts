import type { Severity } from './alert.ts'
import type { CountryCode } from './country.ts'
import type { Instant } from './time.ts'

export const PLATFORMS = ['telegram', 'discord', 'terminal'] as const
export type Platform = (typeof PLATFORMS)[number]

/** Where cards go, as the platform names it. */
export interface Address {
  readonly platform: Platform
  /** Telegram chat id, Discord channel id, or `terminal`. */
  readonly address: string
  /** Telegram topic; empty where there is none. A Discord thread is a channel of its own. */
  readonly topic: string
}

export interface Chat extends Address {
  readonly id: number
  /** Null until someone sets it: the platform's locale counts until then. */
  readonly language: string | null
  /** The platform's locale when last seen, such as `fr` or `en-GB`; null where it gives none. */
  readonly locale: string | null
  readonly title: string
  /** Why nothing is sent there any more (blocked, kicked, deleted); null while open. Subscriptions are kept. */
  readonly closedReason: string | null
}

/** A chat's standing wish. */
export interface Subscription {
  readonly chat: number
  /** A country, or every country. */
  readonly country: CountryCode | 'all'
  readonly leastSeverity: Severity
  readonly since: Instant
}

/** A subscription of an open chat, with what decides its card's language. */
export interface Wish {
  readonly chat: number
  readonly platform: Platform
  readonly country: CountryCode | 'all'
  readonly leastSeverity: Severity
  readonly language: string | null
  readonly locale: string | null
}
