import type { Alert } from './alert.ts'
import type { Address } from './chat.ts'
import type { Duration } from './delivery.ts'
import type { Instant } from './time.ts'

/** An alert with the number that operators name it by. */
export interface Numbered {
  readonly number: number
  readonly alert: Alert
}

/** What became of one alert: how many chats it was for, and how far they are. */
export interface Receipts extends Numbered {
  readonly chats: number
  readonly sent: number
  /** Still to be sent: not due yet, under way, or to be tried again. */
  readonly waiting: number
  /** Chats that are closed, and cards that were given up, by reason. */
  readonly failed: readonly { readonly reason: string; readonly count: number }[]
  /** From the moment it was to ring until the platform accepted it; null where nothing was sent. */
  readonly median: Duration | null
  readonly slowest: Duration | null
  /** Of those sent: 99 of a hundred were faster. */
  readonly p99: Duration | null
  /** The most attempts that one chat took. */
  readonly attempts: number
}

/** What became of an alert in one chat. */
export interface Receipt {
  readonly to: Address
  readonly title: string
  readonly status: 'pending' | 'claimed' | 'sent' | 'gone' | 'refused'
  readonly wantedAt: Instant
  /** When the platform accepted it, or it was given up; null before. */
  readonly settledAt: Instant | null
  readonly attempts: number
  /** Message id; empty before. */
  readonly reference: string
  /** Why it was not sent, the last time; empty where nothing went wrong. */
  readonly reason: string
}
