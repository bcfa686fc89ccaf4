/** A run of text inside a line. A plain string is never markup: adapters escape it. */
export type Inline =
  | string
  | { readonly kind: 'bold'; readonly text: string }
  | { readonly kind: 'italic'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }

export type Line = readonly Inline[]

export type Block =
  | { readonly kind: 'heading'; readonly line: Line }
  | { readonly kind: 'text'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  /** A government's own words, verbatim; `language` is BCP 47. */
  | { readonly kind: 'quote'; readonly text: string; readonly language: string }

/** What a reader should feel first: a colour on Discord, a mark before the title elsewhere. */
export type Tone = 'extreme' | 'severe' | 'moderate' | 'minor' | 'calm' | 'info' | 'error'

/** Pressing it runs `command`, a command line without slash such as `status CG`, as the person who pressed. */
export interface Button {
  readonly label: string
  /** At most 64 bytes of UTF-8 (Telegram's callback_data). */
  readonly command: string
}

/** A picture of what the card says in words. Made when the card is, and shown at once: cards that are stored have none. */
export interface Picture {
  readonly png: Uint8Array
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** File name, such as `timeline-ML.png`. */
  readonly name: string
  /** What it shows, for those who cannot see it; at most 1024 characters (Discord's attachments, Telegram's captions). */
  readonly alternative: string
}

/** A file beside the words, to be kept or checked. Made when the card is, and shown at once: cards that are stored have none. */
export interface CardFile {
  /** Whatever it holds, platforms are given a plain one. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Media type, such as `text/plain`. */
  readonly type: string
  /** Said in its place where a platform does not take it. */
  readonly otherwise: string
}

/** The platform-neutral document: everything that Tocsin says is one of these. */
export interface Card {
  readonly tone: Tone
  readonly title: Line
  readonly blocks: readonly Block[]
  readonly buttons: readonly Button[]
  /**
   * The whole in one line, with its link, for a page that folds many cards; left out, the title says enough; null where
   * no line does, and the card is never folded.
   */
  readonly brief?: Line | null
  /** Shown above the words where the platform can. */
  readonly picture?: Picture
  /** Of a card that takes the place of an earlier message: what is new, for where that one cannot be rewritten. */
  readonly amendment?: readonly Block[]
  /** Beside or below the words. A card has a picture or a file, never both. */
  readonly file?: CardFile
}
