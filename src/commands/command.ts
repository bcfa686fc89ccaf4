import type { Card } from '../card/card.ts'
import type { Alert, Severity } from '../domain/alert.ts'
import type { Address, Chat, Mode, NewsKind, Settings, Silence, Subscription } from '../domain/chat.ts'
import type { CountryCode } from '../domain/country.ts'
import type { Duration } from '../domain/delivery.ts'
import type { Obstacle } from '../domain/obstacle.ts'
import type { View } from '../domain/picture.ts'
import type { Place } from '../domain/place.ts'
import type { Receipt, Receipts } from '../domain/receipts.ts'
import type { Instant } from '../domain/time.ts'
import type { WishTerms } from '../domain/wish-terms.ts'
import type { Language, Speaker } from '../i18n/speaker.ts'
import type { FeedDesk } from './desks/feed-desk.ts'
import type { HistoryDesk } from './desks/history-desk.ts'
import type { LedgerDesk } from './desks/ledger-desk.ts'
import type { LifeDesk } from './desks/life-desk.ts'
import type { PictureDesk } from './desks/picture-desk.ts'
import type { PreviewDesk } from './desks/preview-desk.ts'
import type { ProofDesk } from './desks/proof-desk.ts'
import type { SightDesk } from './desks/sight-desk.ts'
import type { WishDesk } from './desks/wish-desk.ts'

/** Who may run a command. Checked in the handler every time: no platform's menu is a lock. */
export type Access = 'everyone' | 'chat-admin' | 'operator'

/**
 * What is typed after a command. `country-or-all` takes a region or `all` besides a country; a `duration` is `90m`, `12h`,
 * `3d` or `off`; `days` is a number of them; `part` is the part of an answer that is wanted alone; `kinds` are kinds of
 * news, `sources` names behind `from`; a command with `word` options gets its words as they are; `text` is the rest of the
 * line, behind everything else.
 */
export type OptionKind =
  | 'country'
  | 'country-or-all'
  | 'severity'
  | 'mode'
  | 'duration'
  | 'kinds'
  | 'sources'
  | 'days'
  | 'part'
  | 'word'
  | 'text'

export interface OptionDefinition {
  readonly name: string
  readonly kind: OptionKind
  readonly required: boolean
  /** The only values there are, where they can be listed. */
  readonly choices?: readonly string[]
}

/** Id of the message that describes an option: words and texts are described by their names, all others by their kind. */
export function optionMessage({ kind, name }: OptionDefinition): string {
  return `option-${kind === 'word' || kind === 'text' ? name : kind}`
}

/** Parts of an answer that may be asked for alone: what is said about parts of the country. */
export type Part = 'areas'

/** What may stand behind a place. */
export interface Extras {
  readonly severity?: Severity
  readonly mode?: Mode
  /** Milliseconds; 0 for `off`. */
  readonly duration?: Duration
  readonly kinds?: readonly NewsKind[]
  readonly days?: number
  readonly part?: Part
  /** Sources as they were typed, not yet looked up; empty where their names were left out. */
  readonly from?: readonly string[]
}

/** Options after they were understood. Absent ones are undefined. */
export interface Options extends Extras {
  /** `everything` only where `all` is understood too: each wish of a chat, the one for every country included. */
  readonly country?: Place | 'everything'
  readonly words?: readonly string[]
  readonly text?: string
  /** The second of two countries. */
  readonly other?: CountryCode
  /** From 1; of a command that has pages. */
  readonly page?: number
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
  /**
   * What keeps alerts from coming to this chat, asked only by commands that make them come. Left out where nothing can.
   * Throws when the platform does not answer.
   */
  readonly obstacles?: () => Promise<readonly Obstacle[]>
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
  /** Adds or replaces the chat's wish for this place. Answers what stood there before. */
  subscribe(wish: WishTerms & { readonly chat: Chat }): Promise<Subscription | undefined>
  silences(chat: Chat): Promise<readonly Silence[]>
  silence(wish: { chat: Chat; country: Place; until: Instant }): Promise<void>
  /** Answers whether there was one. */
  endSilence(wish: { chat: Chat; country: Place }): Promise<boolean>
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
  unsubscribe(wish: { chat: Chat; country: Place | 'everything' }): Promise<number>
  readonly feeds: FeedDesk
  readonly wishes: WishDesk
  readonly history: HistoryDesk
  readonly life: LifeDesk
  readonly ledger: LedgerDesk
  readonly pictures: PictureDesk
  readonly previews: PreviewDesk
  readonly proofs: ProofDesk
  readonly sight: SightDesk
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
  /** Its answer has pages: `page 2` may end what is typed, as its buttons do. */
  readonly paged?: true
  /**
   * What the trail keeps of the options of an admin's or operator's command, without secrets; undefined where with these
   * it only looks. Left out, it keeps them all.
   */
  readonly recorded?: (options: Options) => Options | undefined
  /** Everybody may run it and it reads and changes nothing of the chat, so that it runs where Tocsin is no member too. */
  readonly chatless?: true
  /** Pressed under a message it answers beside it: what everybody in a chat has to read stays where it is. */
  readonly beside?: true
  /** Whether it makes alerts come to this chat: it is refused where they cannot. */
  readonly needsVoice?: (options: Options) => boolean
  run(options: Options, context: CommandContext): Promise<Card>
}

/** Declares a command. */
export function defineCommand(command: Command): Command {
  return command
}
