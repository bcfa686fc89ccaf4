import type { Address, Platform } from '../domain/chat.ts'
import type { Instant } from '../domain/time.ts'
import type { Card } from './card.ts'

/** A card as decided, once per thing it is about and language. */
export interface NewCard {
  /** Alert key or notice key. */
  readonly about: string
  readonly language: string
  readonly card: Card
}

/** One card for one chat, to be sent when its turn comes. */
export interface NewDelivery {
  /** Alert key or notice key; with the chat it makes a delivery unique. */
  readonly about: string
  readonly language: string
  readonly chat: number
  readonly platform: Platform
  /** 0 is sent first. */
  readonly rank: number
}

/** What goes into the outbox together. */
export interface Post {
  readonly cards: readonly NewCard[]
  readonly deliveries: readonly NewDelivery[]
}

/** A delivery taken for sending; nobody else takes it until the claim expires. */
export interface Claimed {
  readonly id: number
  readonly about: string
  readonly chat: number
  readonly to: Address
  readonly card: Card
  readonly language: string
  readonly createdAt: Instant
  /** This attempt included. */
  readonly attempts: number
  /** Attempts before this one that ended without an answer. */
  readonly unsure: number
}

/** What a lane asks of the outbox. */
export interface Wanted {
  readonly platform: Platform
  readonly now: Instant
  /** When the claim expires. */
  readonly until: Instant
  readonly limit: number
  /** Chats that must not be sent to yet. */
  readonly except: readonly number[]
}
