import { setTimeout as sleep } from 'node:timers/promises'
import { type Api, GrammyError } from 'grammy'
import type { Card } from '../../card/card.ts'
import type { Address } from '../../domain/chat.ts'
import type { Outcome } from '../../domain/delivery.ts'
import type { AdapterPorts } from '../adapter.ts'
import { abortable } from './client.ts'
import { illustrated } from './illustrate.ts'
import { addressOf, isPrivate } from './incoming.ts'
import { isUnchanged, isUneditable, outcomeOf } from './outcome.ts'
import { type Page, render } from './render.ts'
import {
  chatId,
  contentOf,
  documentMessage,
  type Message,
  NOT_STARTED,
  photoMessage,
  type SendMessage,
  send,
  textMessage,
} from './send.ts'
import { defused } from './styled.ts'

const REPLY_MILLISECONDS = 15_000
/** A person waits this long for a reply that Telegram put off; then they ask again. */
const PATIENCE_MILLISECONDS = 5_000

interface ReplyNeeds {
  readonly api: Api
  readonly ports: Pick<AdapterPorts, 'events' | 'log'>
}

interface Reply {
  readonly chat: Address
  /** The message that is answered, if any. */
  readonly answers: number | undefined
  readonly card: Card
}

/**
 * Answers with a card; trouble is logged. A picture that Telegram does not take is left out: the words say the same. In
 * place of a file that it does not take stands what the file says for that case.
 */
export async function reply(needs: ReplyNeeds, { chat, answers, card }: Reply): Promise<void> {
  const words = render(card)
  const whole = illustrated(card, words)
  if (whole === undefined)
    return settle(needs, chat, (await post(needs, { chat, answers, pages: words })).outcome)
  const { outcome, progress } = await post(needs, { chat, answers, pages: whole })
  if (!isLost(outcome, progress.accepted, card)) return settle(needs, chat, outcome)
  const what = card.file === undefined ? 'a picture was not accepted' : 'a file was not accepted'
  needs.ports.log.warn({ platform: 'telegram', chat, outcome }, what)
  const rest = [...words, ...missing(card)].slice(progress.accepted)
  await settle(needs, chat, (await post(needs, { chat, answers, pages: rest })).outcome)
}

/** Whether what goes with the words is what was refused: of a picture it is the first message, of a file the last. */
function isLost(outcome: Outcome, accepted: number, { file }: Card): boolean {
  if (outcome.kind === 'sent' || outcome.kind === 'moved') return false
  return accepted === 0 || file !== undefined
}

function missing({ file }: Card): readonly Page[] {
  return file === undefined ? [] : [{ text: defused(file.otherwise), entities: [], keyboard: undefined }]
}

/** Tells a person something that they did not ask for: where Telegram does not let the bot begin, nothing is lost. */
export async function tell(
  needs: ReplyNeeds,
  { chat, card }: { readonly chat: Address; readonly card: Card },
): Promise<void> {
  const { outcome } = await post(needs, { chat, answers: undefined, pages: render(card) })
  if (outcome.kind !== 'sent')
    needs.ports.log.info({ platform: 'telegram', chat, outcome }, 'a person could not be told')
}

/** Puts the card in place of a message, or sends it where that cannot be: a text does not become a picture or a file. */
export async function replace(
  needs: ReplyNeeds,
  { chat, message, card }: { readonly chat: Address; readonly message: number; readonly card: Card },
): Promise<void> {
  const [first, ...others] = card.picture === undefined && card.file === undefined ? render(card) : []
  if (first === undefined || !(await edit(needs, { chat, message, page: first }))) {
    return reply(needs, { chat, answers: undefined, card })
  }
  if (others.length === 0) return
  const { outcome } = await post(needs, { chat, answers: undefined, pages: others })
  await settle(needs, chat, outcome)
}

/** Stops the button's waiting sign, with a pop-up where there is a text, or by opening a link to ourselves. */
export async function acknowledge(
  { api, ports }: ReplyNeeds,
  query: string,
  { text, url }: { readonly text?: string; readonly url?: string } = {},
): Promise<void> {
  try {
    const shown = {
      ...(text === undefined ? {} : { text, show_alert: true }),
      ...(url === undefined ? {} : { url }),
    }
    await api.answerCallbackQuery(query, shown, abortable(AbortSignal.timeout(REPLY_MILLISECONDS)))
  } catch (error) {
    // A press that is older than about a minute cannot be answered any more.
    if (isTooOld(error)) return
    ports.log.warn({ platform: 'telegram', outcome: outcomeOf(error) }, 'a press could not be acknowledged')
  }
}

/** Whether a press or a search has waited too long for its answer: nobody waits for it any more. */
export function isTooOld(error: unknown): boolean {
  return error instanceof GrammyError && /query is too old|query ID is invalid/i.test(error.description)
}

/** Answers whether the message now says what it should; false where it cannot be edited any more, or is a picture or file. */
async function edit(
  needs: ReplyNeeds,
  { chat, message, page }: { readonly chat: Address; readonly message: number; readonly page: Page },
): Promise<boolean> {
  try {
    const signal = abortable(AbortSignal.timeout(REPLY_MILLISECONDS))
    await needs.api.editMessageText(chatId(chat.address), message, page.text, contentOf(page), signal)
  } catch (error) {
    if (isUneditable(error)) return false
    if (!isUnchanged(error)) await settle(needs, chat, outcomeOf(error))
  }
  return true
}

async function post(
  needs: ReplyNeeds,
  {
    chat,
    answers,
    pages,
  }: { readonly chat: Address; readonly answers: number | undefined; readonly pages: readonly Page[] },
): ReturnType<typeof send> {
  const letter = {
    chat: chat.address,
    topic: chat.topic,
    pages,
    answers,
    silent: !isPrivate(chat),
    paid: false,
    tellsLostTopic: false,
  }
  const attempt = (from = NOT_STARTED) =>
    send(messagesThrough(needs.api), letter, { from, signal: AbortSignal.timeout(REPLY_MILLISECONDS) })
  const first = await attempt()
  const { outcome } = first
  if (outcome.kind !== 'retry' || outcome.after > PATIENCE_MILLISECONDS) return first
  await sleep(outcome.after)
  return attempt(first.progress)
}

function messagesThrough(api: Api): SendMessage {
  return async (message, signal) => (await sendingOf(api, message, abortable(signal))).message_id
}

function sendingOf({ raw }: Api, message: Message, signal: ReturnType<typeof abortable>) {
  const { picture, file } = message.page
  if (picture !== undefined) return raw.sendPhoto(photoMessage(message, picture), signal)
  if (file !== undefined) return raw.sendDocument(documentMessage(message, file), signal)
  return raw.sendMessage(textMessage(message), signal)
}

/** A reply is not repeated for ever, but what it tells about the chat, with all its topics, is not lost. */
async function settle({ ports }: ReplyNeeds, chat: Address, outcome: Outcome): Promise<void> {
  switch (outcome.kind) {
    case 'sent':
      return
    case 'gone':
      return ports.events.closed(addressOf(chat.address), outcome.reason)
    case 'moved':
      return ports.events.moved(addressOf(chat.address), outcome.address)
    case 'retry':
    case 'unsure':
    case 'topic-gone':
    case 'refused':
      ports.log.warn({ chat, outcome }, 'a reply was not accepted')
  }
}
