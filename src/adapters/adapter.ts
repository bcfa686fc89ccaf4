import type { Card } from '../card/card.ts'
import type { Command, OptionKind, Request } from '../commands/command.ts'
import type { Address, Platform } from '../domain/chat.ts'
import type { Outcome } from '../domain/delivery.ts'
import type { Language, Speaker } from '../i18n/speaker.ts'

/** One message of one card to one chat. */
export interface Parcel {
  /** The same for every message and attempt of the same delivery; at most 25 characters (Discord's nonce). */
  readonly id: string
  readonly to: Address
  readonly card: Card
  /** Which message of the card: 0 the first. Answers, calls by name and the loss of a topic concern that one alone. */
  readonly part: number
  readonly language: Language
  /** `reference` of an earlier message in this chat, which this one continues: a reply where the platform still has it. */
  readonly answers?: string
  /** Who is to be called by name, beyond everyone who reads the chat. */
  readonly mentions?: Mention
}

/** A card in place of a message that was sent before. Nobody is told: it never makes a sound. */
export interface Rewriting extends Pick<Parcel, 'id' | 'to' | 'card' | 'language'> {
  /** `reference` of that message; undefined where the platform gave none. */
  readonly message: string | undefined
  /** Whether that message said this alone, and all of it: else it is answered with what is new. */
  readonly alone: boolean
}

/** A role of a Discord server (its id), or the admins of the chat, whoever they are then. */
export type Mention = { readonly kind: 'role'; readonly id: string } | { readonly kind: 'admins' }

/** What an adapter tells the rest of Tocsin about chats. */
export interface ChatEvents {
  /** The bot was added, or a person opened a conversation. */
  opened(chat: Address, about: { title: string; locale: string | null }): Promise<void>
  /** Blocked, kicked or deleted. */
  closed(chat: Address, reason: string): Promise<void>
  /** The chat has a new address (Telegram's supergroup migration); settings and deliveries follow. */
  moved(from: Address, toAddress: string): Promise<void>
}

/** What every adapter is given. */
export interface AdapterPorts {
  /**
   * Runs a command and answers with a card; never throws for anything a person can type. Undefined for somebody who
   * floods and was told so: they hear nothing more for now.
   */
  respond(request: Request): Promise<Card | undefined>
  /**
   * The same where Tocsin is no member: only commands that are chatless run, for a chat that is not kept, and nothing is
   * stored. Others are refused.
   */
  look(request: Request): Promise<Card>
  /** True for the first call with this key, false for every other one, also after a restart: what came is to be done once. */
  firstTime(key: string): Promise<boolean>
  /** Up to 25 countries for what was typed so far, best first; in memory. */
  suggest(typed: string, locale: string | null): readonly { readonly name: string; readonly value: string }[]
  /** What else an option of this kind may become, best first, at most 25: regions, kinds of news, governments; in memory. */
  complete(option: {
    readonly kind: OptionKind
    readonly typed: string
    readonly locale: string | null
  }): readonly { readonly name: string; readonly value: string }[]
  readonly events: ChatEvents
  readonly commands: readonly Command[]
  readonly speaker: (language: Language) => Speaker
  readonly log: Log
}

/** The few log calls that adapters make: a static message and fields. */
export interface Log {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** One chat platform. */
export interface Adapter {
  readonly platform: Platform
  /** Connects and registers commands; resolves when it serves. Throws {@link AdapterError} when it never can. */
  start(): Promise<void>
  stop(): Promise<void>
  /** How many messages this platform needs for a card; pure, and cheap enough to be asked for every line of a page. */
  messages(card: Card): number
  /**
   * Sends the one message of the card that is asked for; one behind its last is `sent` without sending anything. Never
   * throws: every platform error is an {@link Outcome}.
   */
  deliver(parcel: Parcel, signal: AbortSignal): Promise<Outcome>
  /**
   * Puts a card in place of a message; where that cannot be, a silent answer to it tells what is new. Done again it
   * changes nothing. Never throws, as {@link Adapter.deliver}.
   */
  rewrite(rewriting: Rewriting, signal: AbortSignal): Promise<Outcome>
}

/** The platform will never accept us: a wrong token, a second instance. The message never holds the token. */
export class AdapterError extends Error {
  override readonly name = 'AdapterError'
  readonly platform: Platform

  constructor(platform: Platform, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.platform = platform
  }
}
