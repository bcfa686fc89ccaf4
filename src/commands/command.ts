import type { Card } from '../card/card.ts'
import type { Alert, Severity } from '../domain/alert.ts'
import type { Address, Chat, Subscription } from '../domain/chat.ts'
import type { CountryCode } from '../domain/country.ts'
import type { View } from '../domain/picture.ts'
import type { Instant } from '../domain/time.ts'
import type { Speaker } from '../i18n/speaker.ts'
import type { FeedDesk } from './feed-desk.ts'

/** Who may run a command. Checked in the handler every time: no platform's menu is a lock. */
export type Access = 'everyone' | 'chat-admin' | 'operator'

/**
 * What is typed after a command. `country-or-all` takes `all` besides a country; a command with `word` options gets its
 * words as they are; `text` is the rest of the line, behind everything else.
 */
export type OptionKind = 'country' | 'country-or-all' | 'severity' | 'word' | 'text'

export interface OptionDefinition {
  readonly name: string
  readonly kind: OptionKind
  readonly required: boolean
}

/** Options after they were understood. Absent ones are undefined. */
export interface Options {
  /** `everything` only where `all` is understood too: each wish of a chat, the one for every country included. */
  readonly country?: CountryCode | 'all' | 'everything'
  readonly severity?: Severity
  readonly words?: readonly string[]
  readonly text?: string
}

/** The person and the place a command comes from, as an adapter knows them. */
export interface Request {
  /** Command name without slash, lower case, as typed; may be unknown. */
  readonly command: string
  /** Option values as typed, by option name; or the words after the command, to be split by the definition. */
  readonly input:
    | { readonly kind: 'named'; readonly values: Readonly<Record<string, string>> }
    | { readonly kind: 'words'; readonly text: string }
  readonly chat: Address
  readonly title: string
  /** Locale the platform gives for this chat or person, such as `fr` or `en-GB`. */
  readonly locale: string | null
  readonly person: {
    readonly id: string
    /** Asked only when a command needs it; an anonymous admin counts. Throws when the platform does not answer. */
    readonly isChatAdmin: () => Promise<boolean>
  }
}

/** A poll that moved many countries at once and waits for an operator. */
export interface HeldPoll {
  readonly source: string
  readonly at: Instant
  readonly alerts: readonly Alert[]
}

/** The questions that commands ask of the rest of Tocsin, and the few things they may do. */
export interface Desk {
  /** Every watched source's view of a country, in no particular order. */
  views(country: CountryCode): Promise<readonly View[]>
  subscriptions(chat: Chat): Promise<readonly Subscription[]>
  /** Adds or replaces the chat's wish for this country. Answers what stood there before. */
  subscribe(wish: {
    chat: Chat
    country: CountryCode | 'all'
    leastSeverity: Severity
  }): Promise<Subscription | undefined>
  heldPolls(): Promise<readonly HeldPoll[]>
  /** Lets a held poll out as one folded card a chat, or drops it. Answers how many chats hear of it; undefined if none is held. */
  decideHeld(poll: {
    source: string
    at: Instant
    decision: 'released' | 'discarded'
  }): Promise<number | undefined>
  /** Answers how many wishes were removed; `all` removes only the wish for every country, `everything` each one. */
  unsubscribe(wish: { chat: Chat; country: CountryCode | 'all' | 'everything' }): Promise<number>
  readonly feeds: FeedDesk
}

export interface CommandContext {
  readonly say: Speaker
  /** Every language: what is typed may be in any of them. */
  readonly speakers: readonly Speaker[]
  readonly chat: Chat
  readonly now: Instant
  readonly desk: Desk
}

export interface Command {
  /** `^[a-z][a-z0-9_]{0,31}$`: fits Telegram and Discord. Its description is the message `command-<name>`, at most 100 characters. */
  readonly name: string
  readonly access: Access
  readonly options: readonly OptionDefinition[]
  /** Whether the answer concerns only the person who asked (Discord shows it to nobody else). */
  readonly personal: boolean
  run(options: Options, context: CommandContext): Promise<Card>
}

/** Declares a command. */
export function defineCommand(command: Command): Command {
  return command
}
