import type { Api } from 'grammy'
import type { Outcome } from '../../domain/delivery.ts'
import { abortable } from './client.ts'
import { isTopicTrouble, outcomeOf } from './outcome.ts'
import type { Page } from './render.ts'

/** A card on its way to one chat. */
export interface Letter {
  readonly chat: string
  readonly topic: string
  readonly pages: readonly Page[]
  /** The message that is answered, if any. */
  readonly answers: number | undefined
}

/** How far a letter came: a second attempt goes on from here, so that no accepted page is sent again. */
export interface Progress {
  readonly accepted: number
  /** Message id of the first page; empty before. */
  readonly reference: string
  /** The letter's topic was closed or deleted: the rest goes to the main thread. */
  readonly topicLost: boolean
}

export const NOT_STARTED: Progress = { accepted: 0, reference: '', topicLost: false }

/** Telegram's id of the General topic: sending into it by its id is refused, it wants no id. */
const GENERAL_TOPIC = '1'

/** Sends the pages that were not accepted yet, in order, and stops at the first trouble. Never throws. */
export async function send(
  api: Api,
  letter: Letter,
  { from, signal }: { from: Progress; signal: AbortSignal },
): Promise<{ readonly outcome: Outcome; readonly progress: Progress }> {
  let progress = from
  while (progress.accepted < letter.pages.length) {
    try {
      const id = await sendPage(api, letter, { progress, signal })
      const reference = progress.reference || String(id)
      progress = { ...progress, accepted: progress.accepted + 1, reference }
    } catch (error) {
      if (!isTopicTrouble(error) || progress.topicLost || letter.topic === '') {
        return { outcome: outcomeOf(error), progress }
      }
      progress = { ...progress, topicLost: true }
    }
  }
  return { outcome: { kind: 'sent', reference: progress.reference }, progress }
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

async function sendPage(
  api: Api,
  letter: Letter,
  { progress, signal }: { progress: Progress; signal: AbortSignal },
): Promise<number> {
  const page = letter.pages[progress.accepted]
  if (page === undefined) throw new RangeError(`no page ${progress.accepted} of ${letter.pages.length}`)
  const threaded = letter.topic !== '' && letter.topic !== GENERAL_TOPIC && !progress.topicLost
  const answering = letter.answers !== undefined && progress.accepted === 0
  const message = await api.sendMessage(
    chatId(letter.chat),
    page.text,
    {
      ...contentOf(page),
      ...(threaded ? { message_thread_id: Number(letter.topic) } : {}),
      ...(answering
        ? { reply_parameters: { message_id: letter.answers, allow_sending_without_reply: true } }
        : {}),
    },
    abortable(signal),
  )
  return message.message_id
}
