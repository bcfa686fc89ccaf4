import { InputFile } from 'grammy'
import type { CardFile, Picture } from '../../card/card.ts'
import { fileName } from '../../card/file.ts'
import type { Outcome } from '../../domain/delivery.ts'
import { dispensable, type Extra, outcomeOf } from './outcome.ts'
import type { Page } from './render.ts'

/** A card on its way to one chat. */
export interface Letter {
  readonly chat: string
  readonly topic: string
  readonly pages: readonly Page[]
  /** The message that is answered, if any. */
  readonly answers: number | undefined
  /** Shown without a sound: an answer rings for nobody but who asked. */
  readonly silent: boolean
  /** Beyond thirty a second Telegram takes a tenth of a Star for each; without Stars it answers 429 as ever. */
  readonly paid: boolean
  /** A deleted topic is told instead of sending to the main thread. */
  readonly tellsLostTopic: boolean
}

/** How far a letter came: a second attempt goes on from here, so that no accepted page is sent again. */
export interface Progress {
  readonly accepted: number
  /** Message id of the first page; empty before. */
  readonly reference: string
  /** What was refused and is left out from then on. */
  readonly without: readonly Extra[]
}

export const NOT_STARTED: Progress = { accepted: 0, reference: '', without: [] }

/** Sends one message: its id. Throws what {@link outcomeOf} understands. */
export type SendMessage = (message: Message, signal: AbortSignal) => Promise<number>

/** A page, and what goes round it. */
export interface Message {
  readonly envelope: ReturnType<typeof envelopeOf>
  readonly page: Page
}

/** Telegram's id of the General topic: sending into it by its id is refused, it wants no id. */
const GENERAL_TOPIC = '1'

/** Sends the pages that were not accepted yet, in order, and stops at the first trouble. Never throws. */
export async function send(
  sendMessage: SendMessage,
  letter: Letter,
  { from, signal }: { from: Progress; signal: AbortSignal },
): Promise<{ readonly outcome: Outcome; readonly progress: Progress }> {
  let progress = from
  for (
    let page = letter.pages[progress.accepted];
    page !== undefined;
    page = letter.pages[progress.accepted]
  ) {
    try {
      const id = await sendMessage({ envelope: envelopeOf(letter, progress), page }, signal)
      const reference = progress.reference || String(id)
      progress = { ...progress, accepted: progress.accepted + 1, reference }
    } catch (error) {
      const extra = extraToDrop(error, letter, progress)
      if (extra === undefined) return { outcome: outcomeFor(letter, error), progress }
      progress = { ...progress, without: [...progress.without, extra] }
    }
  }
  return { outcome: { kind: 'sent', reference: progress.reference }, progress }
}

/** A letter that has no topic cannot lose it: told so, it would be sent again for ever. */
function outcomeFor(letter: Letter, error: unknown): Outcome {
  const outcome = outcomeOf(error)
  return outcome.kind === 'topic-gone' && !isThreaded(letter)
    ? { kind: 'refused', reason: outcome.reason }
    : outcome
}

function isThreaded({ topic }: Letter): boolean {
  return topic !== '' && topic !== GENERAL_TOPIC
}

/** Telegram takes both forms of an id; a number is the documented one for chats without a public name. */
export function chatId(address: string): number | string {
  return /^-?\d+$/.test(address) ? Number(address) : address
}

/** What every text of ours is sent with, new or edited. */
export function contentOf(page: Page) {
  return {
    entities: [...page.entities],
    link_preview_options: { is_disabled: true },
    ...(page.keyboard === undefined ? {} : { reply_markup: page.keyboard }),
  }
}

/** Bot API, sendMessage. */
export function textMessage({ envelope, page }: Message) {
  return { ...envelope, text: page.text, ...contentOf(page) }
}

/** Bot API, sendPhoto. */
export function photoMessage({ envelope, page }: Message, { png, name }: Picture) {
  return { ...envelope, photo: new InputFile(png, name), ...captionOf(page) }
}

/** Bot API, sendDocument. Telegram finds the type of a file by itself; the words are the caption. */
export function documentMessage({ envelope, page }: Message, file: CardFile) {
  return { ...envelope, document: new InputFile(file.bytes, fileName(file)), ...captionOf(page) }
}

function captionOf({ text, entities, keyboard }: Page) {
  return {
    caption: text,
    caption_entities: [...entities],
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  }
}

/** Undefined where the refusal stands: the message had no such extra, or has lost it already. */
function extraToDrop(error: unknown, letter: Letter, progress: Progress): Extra | undefined {
  const extra = dispensable(error)
  if (extra === undefined || !has(extra, letter, progress)) return undefined
  const told = letter.tellsLostTopic && outcomeOf(error).kind === 'topic-gone'
  return told ? undefined : extra
}

function has(extra: Extra, letter: Letter, { accepted, without }: Progress): boolean {
  if (without.includes(extra)) return false
  switch (extra) {
    case 'topic':
      return isThreaded(letter)
    case 'answer':
      return letter.answers !== undefined && accepted === 0
  }
}

function envelopeOf(letter: Letter, progress: Progress) {
  return {
    chat_id: chatId(letter.chat),
    ...(has('topic', letter, progress) ? { message_thread_id: Number(letter.topic) } : {}),
    ...(has('answer', letter, progress) && letter.answers !== undefined
      ? { reply_parameters: { message_id: letter.answers, allow_sending_without_reply: true } }
      : {}),
    ...(letter.silent ? { disable_notification: true } : {}),
    ...(letter.paid ? { allow_paid_broadcast: true } : {}),
  }
}
