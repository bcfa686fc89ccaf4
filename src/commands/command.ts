import type { Card } from '../card/card.ts'
import type { Alert, Severity } from '../domain/alert.ts'
import type { Address, Chat, Mode, Settings, Silence, Subscription } from '../domain/chat.ts'
import type { CountryCode } from '../domain/country.ts'
import type { Duration } from '../domain/delivery.ts'
import type { View } from '../domain/picture.ts'
import type { Receipt, Receipts } from '../domain/receipts.ts'
import type { Instant } from '../domain/time.ts'
import type { Language, Speaker } from '../i18n/speaker.ts'
import type { FeedDesk } from './feed-desk.ts'
import type { PictureDesk } from './picture-desk.ts'

/** Who may run a command. Checked in the handler every time: no platform's menu is a lock. */
export type Access = 'everyone' | 'chat-admin' | 'operator'

/**
 * What is typed after a command. `country-or-all` takes `all` besides a country; a `duration` is `90m`, `12h`, `3d` or
 * `off`; a command with `word` options gets its words as they are; `text` is the rest of the line, behind everything else.
 */
export type OptionKind = 'country' | 'country-or-all' | 'severity' | 'mode' | 'duration' | 'word' | 'text'

export interface OptionDefinition {
  readonly name: string
  readonly kind: OptionKind
  readonly required: boolean
  /** The only values there are, where they can be listed. */
  readonly choices?: readonly string[]
}

/** Id of the message that describes an option: words are described by their names, all others by their kind. */
export function optionMessage({ kind, name }: OptionDefinition): string {
  return `option-${kind === 'word' ? name : kind}`
}

/** Options after they were understood. Absent ones are undefined. */
export interface Options {
  /** `everything` only where `all` is understood too: each wish of a chat, the one for every country included. */
  readonly country?: CountryCode | 'all' | 'everything'
  readonly severity?: Severity
  readonly mode?: Mode
  /** Milliseconds; 0 for `off`. */
  readonly duration?: Duration
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
    mode: Mode
  }): Promise<Subscription | undefined>
  silences(chat: Chat): Promise<readonly Silence[]>
  silence(wish: { chat: Chat; country: CountryCode | 'all'; until: Instant }): Promise<void>
  /** Answers whether there was one. */
  endSilence(wish: { chat: Chat; country: CountryCode | 'all' }): Promise<boolean>
  /** Answers the chat as it is then. Throws a RangeError for values that no chat can have. */
  changeSettings(chat: Chat, change: Partial<Settings>): Promise<Chat>
  setLanguage(chat: Chat, language: Language): Promise<void>
  /** The newest alerts that went out, newest first. */
  latestReceipts(limit: number): Promise<readonly Receipts[]>
  receipts(
    number: number,
    lines: number,
  ): Promise<{ readonly receipts: Receipts; readonly lines: readonly Receipt[] } | undefined>
  /** Sends an exercise through the whole real path, and waits a little for it; undefined where no chat wants any. */
  drill(): Promise<Receipts | undefined>
  /** Somebody has seen an alert: it is not repeated. Undefined where this chat was not asked about that one. */
  markSeen(
    chat: Chat,
    number: number,
  ): Promise<{ readonly card: Card; readonly at: Instant; readonly isFirst: boolean } | undefined>
  /** The other chat of the same community. */
  linkedTo(chat: Chat): Promise<Chat | undefined>
  /** A code for one use that ties another chat to this one; good for a quarter of an hour. */
  offerLink(chat: Chat): Promise<string>
  /** Undefined for a code that is unknown, used or old. */
  useLink(chat: Chat, code: string): Promise<Chat | undefined>
  unlink(chat: Chat): Promise<void>
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
  readonly pictures: PictureDesk
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
  /** Only buttons run it: no menu and no help names it. */
  readonly unlisted?: true
  run(options: Options, context: CommandContext): Promise<Card>
}

/** Declares a command. */
export function defineCommand(command: Command): Command {
  return command
}
