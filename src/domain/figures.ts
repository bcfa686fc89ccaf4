import type { Address, Deed, Platform } from './chat.ts'
import type { Duration } from './delivery.ts'
import type { Place } from './place.ts'
import type { Instant } from './time.ts'

/** A deed with the number that the trail has it under, and the title of its chat; empty where that is not known. */
export interface NumberedDeed extends Deed {
  readonly number: number
  readonly title: string
}

/** Whether a chat rings, and why not. */
export type ChatState = 'open' | 'paused' | 'closed'

/** How much goes on: what operators see of the whole. */
export interface Figures {
  readonly chats: readonly {
    readonly platform: Platform
    readonly state: ChatState
    readonly count: number
  }[]
  readonly wishes: number
  /** The places that most chats follow, the first one most; at most five. */
  readonly followed: readonly { readonly place: Place; readonly count: number }[]
  readonly lastDay: Span
  readonly lastWeek: Span
  /** Bytes. */
  readonly databaseSize: number
}

/** What went out in a while. */
export interface Span {
  /** Alerts, those that were held and never let out not counted. */
  readonly alerts: number
  readonly deliveries: number
  readonly sent: number
  /** From the moment one was to ring until the platform accepted it, to a tenth of a second; null where nothing was sent. */
  readonly median: Duration | null
  /** Of those sent: 99 of a hundred were faster. */
  readonly p99: Duration | null
}

/** A chat in a line. */
export interface ChatSummary extends Address {
  readonly number: number
  readonly title: string
  readonly wishes: number
  /** When the platform last accepted something for it; null for never. */
  readonly lastSentAt: Instant | null
  readonly state: ChatState
  /** Why it is closed; empty while it is not. */
  readonly closedReason: string
}
