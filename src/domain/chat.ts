import type { Severity } from './alert.ts'
import type { Place } from './place.ts'
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

/** What the admins of a chat have set for it. */
export interface Settings {
  /** IANA name: quiet hours and digests are meant in it, and moments are said in it. */
  readonly timeZone: string
  /** The hour of the day at which digests come, 0–23. */
  readonly digestHour: number
  /** Hours between which only extreme alerts ring, 0–23; the same twice, or null, for none. */
  readonly quiet: { readonly from: number; readonly to: number } | null
  /** Whether exercises ring here. */
  readonly drills: boolean
  /** An extreme alert that nobody has marked as seen after so many minutes is repeated once; null never. */
  readonly seenWithin: number | null
  /** Discord: the role that such a repeat calls; empty for none. */
  readonly role: string
}

/** How the alerts of a wish come: each at once, or once a day together. Extreme ones always come at once. */
export const MODES = ['at-once', 'digest'] as const
export type Mode = (typeof MODES)[number]

/** What a wish may be confined to: levels, calls to leave, embassies, and bulletins that are not a government's. */
export const NEWS_KINDS = ['levels', 'departure', 'mission', 'bulletins'] as const
export type NewsKind = (typeof NEWS_KINDS)[number]

/** What an admin or an operator did, or tried to. */
export interface Deed {
  readonly at: Instant
  readonly where: Address
  /** The platform's id of the person. */
  readonly person: string
  /** The command as it was understood, without slash. */
  readonly line: string
  /** `failed`: the person had the right, and the command could not do it. */
  readonly outcome: 'done' | 'refused' | 'failed'
}

export interface Chat extends Address {
  readonly id: number
  readonly settings: Settings
  /** Null until someone sets it: the platform's locale counts until then. */
  readonly language: string | null
  /** The platform's locale when last seen, such as `fr` or `en-GB`; null where it gives none. */
  readonly locale: string | null
  readonly title: string
  /** Why nothing is sent there any more (blocked, kicked, deleted); null while open. Subscriptions are kept. */
  readonly closedReason: string | null
  /** Since when an admin lets nothing ring there; null while it rings. */
  readonly pausedAt: Instant | null
}

/** A chat's standing wish. */
export interface Subscription {
  readonly chat: number
  /** A country, a region, or every country. */
  readonly country: Place
  readonly leastSeverity: Severity
  readonly mode: Mode
  /** Kinds of news that are wanted; empty for every kind. */
  readonly kinds: readonly NewsKind[]
  /** Ids of the sources that are wanted; empty for every source. */
  readonly sources: readonly string[]
  readonly since: Instant
}

/** A chat mutes everything about a country, about a region, or about all, until then. */
export interface Silence {
  readonly country: Place
  readonly until: Instant
}

/** A subscription of an open chat, with what decides its card's language and clocks. */
export interface Wish {
  readonly chat: number
  readonly platform: Platform
  readonly country: Place
  readonly leastSeverity: Severity
  readonly mode: Mode
  readonly kinds: readonly NewsKind[]
  readonly sources: readonly string[]
  readonly language: string | null
  readonly locale: string | null
  readonly hours: Pick<Settings, 'timeZone' | 'digestHour' | 'quiet'>
  /** What its chat has silenced at the moment that was asked about. */
  readonly silenced: readonly Place[]
  /** Threads of which its chat was told something, among those that were asked about. */
  readonly heard: readonly string[]
  /** When the wish last changed, or its chat was opened again. */
  readonly changedAt: Instant
}
