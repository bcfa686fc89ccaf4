import { setTimeout as sleep } from 'node:timers/promises'
import { type Api, GrammyError } from 'grammy'
import type { Card } from '../../card/card.ts'
import type { Request } from '../../commands/command.ts'
import type { Address } from '../../domain/chat.ts'
import type { Outcome } from '../../domain/delivery.ts'
import type { AdapterPorts } from '../adapter.ts'
import type { Admins } from './admin.ts'
import { abortable } from './client.ts'
import { outcomeOf } from './outcome.ts'
import { type Page, popUp, render } from './render.ts'
import { chatId, contentOf, NOT_STARTED, type SendMessage, send } from './send.ts'
import { addressOf, type Incoming, type Said } from './updates.ts'

const REPLY_MILLISECONDS = 15_000
/** A person waits this long for a reply that Telegram put off; then they ask again. */
const PATIENCE_MILLISECONDS = 5_000

export interface Conversation {
  /** Does what an update asks for. Never rejects: trouble is logged. */
  hear(incoming: Incoming): Promise<void>
}

export interface ConversationNeeds {
  readonly api: Api
  readonly admins: Admins
  /** People who may do in any chat what its admins may. */
  readonly operators: ReadonlySet<string>
  readonly ports: AdapterPorts
}

/** Answers people: the only part of the adapter that reads updates and acts on them. */
export function createConversation(needs: ConversationNeeds): Conversation {
  const { ports } = needs
  /** Old addresses of groups that were upgraded: what still arrives about them is no news. */
  const moved = new Map<string, string>()

  async function act(incoming: Incoming): Promise<void> {
    switch (incoming.kind) {
      case 'asked':
        return answer(needs, incoming)
      case 'pressed':
        return press(needs, incoming)
      case 'closed':
        return moved.has(incoming.chat.address)
          ? undefined
          : ports.events.closed(incoming.chat, incoming.reason)
      case 'moved':
        return move(incoming.from, incoming.to)
      case 'opened':
        return open(incoming)
    }
  }

  /** Told twice, in the old chat and in the new one; either may be lost. */
  async function move(from: Address, to: string): Promise<void> {
    if (moved.get(from.address) === to) return
    moved.set(from.address, to)
    await ports.events.moved(from, to)
  }

  async function open({ chat, title, locale, greeting }: Incoming & { kind: 'opened' }): Promise<void> {
    await ports.events.opened(chat, { title, locale })
    const upgraded = [...moved.values()].includes(chat.address)
    if (greeting === undefined || upgraded) return
    const card = await ports.respond(requestOf(greeting, needs))
    if (card !== undefined) await reply(needs, { chat, answers: undefined, card })
  }

  return {
    hear: (incoming) =>
      act(incoming).catch((error: unknown) => {
        const reason = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown error'
        ports.log.error(
          { platform: 'telegram', update: incoming.kind, reason },
          'an update could not be handled',
        )
      }),
  }
}

async function answer(
  needs: ConversationNeeds,
  { said, answers }: Incoming & { kind: 'asked' },
): Promise<void> {
  if (said.command === 'start') {
    await needs.ports.events.opened(said.chat, { title: said.title, locale: said.locale })
  }
  const card = await needs.ports.respond(requestOf(said, needs))
  if (card !== undefined) await reply(needs, { chat: said.chat, answers, card })
}

/** The message under which the button was is replaced; an error is only shown to the person who pressed. */
async function press(
  needs: ConversationNeeds,
  { said, query, message }: Incoming & { kind: 'pressed' },
): Promise<void> {
  const card = await needs.ports.respond(requestOf(said, needs))
  if (card === undefined) return acknowledge(needs, query, undefined)
  const failed = card.tone === 'error' && card.buttons.length === 0
  await acknowledge(needs, query, failed ? popUp(card) : undefined)
  if (failed) return
  const [first, ...others] = render(card)
  if (first === undefined) return
  const edited = await edit(needs, { chat: said.chat, message, page: first })
  const pages = edited ? others : [first, ...others]
  if (pages.length > 0) await replyWith(needs, { chat: said.chat, answers: undefined, pages })
}

/** Stops the button's waiting sign. A press that is older than about a minute cannot be answered any more. */
async function acknowledge(
  { api, ports }: ConversationNeeds,
  query: string,
  text: string | undefined,
): Promise<void> {
  try {
    const shown = text === undefined ? {} : { text, show_alert: true }
    await api.answerCallbackQuery(query, shown, abortable(AbortSignal.timeout(REPLY_MILLISECONDS)))
  } catch (error) {
    ports.log.warn({ platform: 'telegram', outcome: outcomeOf(error) }, 'a press could not be acknowledged')
  }
}

/** Answers whether the message now says what it should; false where it cannot be edited any more. */
async function edit(
  needs: ConversationNeeds,
  { chat, message, page }: { chat: Address; message: number; page: Page },
): Promise<boolean> {
  try {
    const signal = abortable(AbortSignal.timeout(REPLY_MILLISECONDS))
    await needs.api.editMessageText(chatId(chat.address), message, page.text, contentOf(page), signal)
  } catch (error) {
    const description = error instanceof GrammyError ? error.description : ''
    if (/message to edit not found|can't be edited|MESSAGE_ID_INVALID/i.test(description)) return false
    if (!/message is not modified/i.test(description)) await settle(needs, chat, outcomeOf(error))
  }
  return true
}

async function reply(
  needs: ConversationNeeds,
  { chat, answers, card }: { chat: Address; answers: number | undefined; card: Card },
): Promise<void> {
  await replyWith(needs, { chat, answers, pages: render(card) })
}

async function replyWith(
  needs: ConversationNeeds,
  { chat, answers, pages }: { chat: Address; answers: number | undefined; pages: readonly Page[] },
): Promise<void> {
  const letter = { chat: chat.address, topic: chat.topic, pages, answers, paid: false, tellsLostTopic: false }
  const attempt = (from = NOT_STARTED) =>
    send(messagesThrough(needs.api), letter, { from, signal: AbortSignal.timeout(REPLY_MILLISECONDS) })
  const first = await attempt()
  const { outcome } = first
  if (outcome.kind !== 'retry' || outcome.after > PATIENCE_MILLISECONDS) return settle(needs, chat, outcome)
  await sleep(outcome.after)
  const second = await attempt(first.progress)
  await settle(needs, chat, second.outcome)
}

function messagesThrough(api: Api): SendMessage {
  return async (message, signal) => (await api.raw.sendMessage(message, abortable(signal))).message_id
}

/** A reply is not repeated for ever, but what it tells about the chat, with all its topics, is not lost. */
async function settle({ ports }: ConversationNeeds, chat: Address, outcome: Outcome): Promise<void> {
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

function requestOf(said: Said, { admins, operators }: ConversationNeeds): Request {
  const { id, authority } = said.person
  const isChatAdmin = async () => {
    if (authority !== 'ask') return authority === 'yes'
    return operators.has(id) || (await admins.includes(said.chat.address, id))
  }
  return {
    command: said.command,
    input: { kind: 'words', text: said.words },
    chat: said.chat,
    title: said.title,
    locale: said.locale,
    person: { id, isChatAdmin },
  }
}
