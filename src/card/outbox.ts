import type { Address, Platform, Settings } from '../domain/chat.ts'
import type { Instant } from '../domain/time.ts'
import type { Card } from './card.ts'

/** A card as decided, once per thing it is about, language and time zone. */
export interface NewCard {
  /** Alert key or notice key. */
  readonly about: string
  readonly language: string
  /** IANA name of the zone on whose clocks its moments are said. */
  readonly zone: string
  readonly card: Card
  /** Key of the alert that began the event this card is about: in each chat its cards answer the first one. */
  readonly thread?: string
}

/** What tells a card from all others, and which deliveries are for it. */
export function cardName({ about, language, zone }: Pick<NewCard, 'about' | 'language' | 'zone'>): string {
  return `${language} ${zone} ${about}`
}

/** One card for one chat, to be sent when its turn comes. */
export interface NewDelivery {
  /** Alert key or notice key; with the chat it makes a delivery unique. */
  readonly about: string
  readonly language: string
  /** That of the card. */
  readonly zone: string
  readonly chat: number
  readonly platform: Platform
  /** 0 is sent first. */
  readonly rank: number
  /** Not before then; left out, at once. */
  readonly dueAt?: Instant
  /** Calls the chat's role or its admins by name. */
  readonly loud?: boolean
}

/** What an alert's messages are to say from now on, wherever they were sent or wait. */
export interface NewAmendment {
  /** Names it, as `amendmentName` does. */
  readonly about: string
  /** Alert key. */
  readonly of: string
  /** One for each card of the alert. */
  readonly cards: readonly StoredCard[]
}

/** A card as it stands in one language, with its moments in one time zone. */
export interface StoredCard {
  readonly language: string
  /** IANA name. */
  readonly zone: string
  readonly card: Card
}

/** What goes into the outbox together. */
export interface Post {
  readonly cards: readonly NewCard[]
  readonly deliveries: readonly NewDelivery[]
  readonly amendments?: readonly NewAmendment[]
  /** What of it follows after the commit; left out where this is all. */
  readonly spread?: Spread
}

/** Alerts whose chats are found in portions, since there are too many for one moment. */
export interface Spread {
  /** Names the poll. */
  readonly id: string
  /** Alert keys. */
  readonly alerts: readonly string[]
  /** Chats up to this id have their deliveries. */
  readonly after: number
}

/** Some cards of one chat in one message. */
export interface Page {
  readonly card: Card
  /** How many of the cards it holds, from the first on; at least one. */
  readonly count: number
}

/** What is taken for one message: one delivery, or several of one chat that were folded into a page. */
export interface Claimed {
  /** Of the first delivery: names the page, and stays its name over attempts and restarts. */
  readonly id: number
  /** Of the first delivery. */
  readonly about: string
  readonly chat: number
  readonly to: Address
  readonly card: Card
  readonly language: string
  /** Of the first delivery. */
  readonly createdAt: Instant
  /** This attempt included. */
  readonly attempts: number
  /** Attempts before this one that ended without an answer. */
  readonly unsure: number
  /** The deliveries that the message settles; its own id is the first. */
  readonly ids: readonly number[]
  /** Messages of this card that were accepted before: a long card is several. */
  readonly part: number
  /** Reference of the chat's first message about the same event; undefined where this is the first. */
  readonly answers: string | undefined
  /** Of a card that takes the place of an earlier message, which `answers` names; left out for a message of its own. */
  readonly amends?: Amended
  /** Calls the chat's role or its admins by name. */
  readonly loud: boolean
  /** Of the worst delivery in it. */
  readonly rank: number
  readonly settings: Settings
}

/** The message that a card takes the place of. */
export interface Amended {
  /** Alert key. */
  readonly about: string
  /** Of its delivery. */
  readonly rank: number
  /** Whether it was that alert alone, in one message: then it can be rewritten, else it is answered. */
  readonly alone: boolean
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
  /** Makes a page of cards that wait for one chat, worst first; the same cards give the same page. */
  readonly fold: (cards: readonly Card[], language: string) => Page
}
