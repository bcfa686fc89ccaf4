import type { Api } from 'grammy'
import type { Card } from '../../card/card.ts'
import type { Address } from '../../domain/chat.ts'
import { languageOf } from '../../i18n/speaker.ts'
import type { AdapterPorts } from '../adapter.ts'
import { appointmentCard } from './appoint.ts'
import { linkFor, payloadFor, questionOf, wishOf } from './deep-link.ts'
import { type Incoming, isPrivate, type Said } from './incoming.ts'
import { FOR, onBehalf } from './on-behalf.ts'
import { popUp } from './render.ts'
import { acknowledge, replace, reply, tell } from './reply.ts'
import { type Authorities, requestOf } from './request.ts'
import type { Search } from './search.ts'

export interface Conversation {
  /**
   * Does what an update asks for. Never rejects: trouble is logged. What a person asks is answered once for each `key`,
   * also after a crash: marked before it is done, since a lost answer is asked for again, and a command that ran twice
   * cannot be taken back. What tells about a chat is true each time it is told.
   */
  hear(incoming: Incoming, key: string): Promise<void>
}

export interface ConversationNeeds extends Authorities {
  readonly api: Api
  readonly ports: AdapterPorts
  readonly search: Search
  /** Our own user name. */
  readonly username: () => string
}

/** Answers people: the only part of the adapter that acts on updates. */
export function createConversation(needs: ConversationNeeds): Conversation {
  const { ports } = needs
  /** Old addresses of groups that were upgraded: what still arrives about them is no news. */
  const moved = new Map<string, string>()

  async function act(incoming: Incoming, isNew: () => Promise<boolean>): Promise<void> {
    switch (incoming.kind) {
      case 'asked':
        return (await isNew()) ? answer(needs, incoming) : undefined
      case 'pressed':
        return (await isNew()) ? press(needs, incoming) : undefined
      case 'searched':
        return needs.search(incoming)
      case 'closed':
        return moved.has(incoming.chat.address)
          ? undefined
          : ports.events.closed(incoming.chat, incoming.reason)
      case 'moved':
        return move(incoming.from, incoming.to)
      case 'opened':
        return open(incoming, isNew)
    }
  }

  async function open(opened: Incoming & { kind: 'opened' }, isNew: () => Promise<boolean>): Promise<void> {
    const { chat, title, locale } = opened
    await ports.events.opened(chat, { title, locale })
    const upgraded = [...moved.values()].includes(chat.address)
    if (!upgraded && (await isNew())) await welcome(needs, opened)
  }

  /** Told twice, in the old chat and in the new one; either may be lost. */
  async function move(from: Address, to: string): Promise<void> {
    if (moved.get(from.address) === to) return
    moved.set(from.address, to)
    await ports.events.moved(from, to)
  }

  return {
    hear: (incoming, key) =>
      act(incoming, () => ports.firstTime(key)).catch((error: unknown) => {
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
  const { chat, title, locale } = said
  if (said.command === 'start') await needs.ports.events.opened(chat, { title, locale })
  const card = await cardFor(linked(said, needs), needs)
  if (card !== undefined) await reply(needs, { chat, answers, card })
}

/**
 * A link's payload that names a place is a wish: whoever pressed Start behind it has read what it says. One that begins
 * with a command that is answered beside a message asks that.
 */
function linked(said: Said, needs: ConversationNeeds): Said {
  if (said.command !== 'start') return said
  const question = questionOf(said.words, answeredBeside(needs))
  if (question !== undefined) return { ...said, ...question }
  const wish = wishOf(said.words)
  return wish === undefined ? said : { ...said, command: 'subscribe', words: wish }
}

/**
 * The message under which the button was is replaced, unless the command is answered beside it; an error is only shown to
 * the person who pressed.
 */
async function press(needs: ConversationNeeds, pressed: Incoming & { kind: 'pressed' }): Promise<void> {
  const { said, query, message } = pressed
  const isBeside = answeredBeside(needs).has(said.command)
  const url = isBeside ? wayOutOf(pressed, needs) : undefined
  if (url !== undefined) return acknowledge(needs, query, { url })
  const card = await cardFor(said, needs)
  if (card === undefined) return acknowledge(needs, query)
  const failed = card.tone === 'error' && card.buttons.length === 0
  await acknowledge(needs, query, failed ? { text: popUp(card) } : {})
  if (failed) return
  if (isBeside) await reply(needs, { chat: said.chat, answers: message, card })
  else await replace(needs, { chat: said.chat, message, card })
}

/** A channel is no place to ask: its readers are answered in their own chat, and nobody posts in it by pressing. */
function wayOutOf(
  { said, inChannel }: Incoming & { kind: 'pressed' },
  { username }: ConversationNeeds,
): string | undefined {
  const payload = inChannel ? payloadFor(`${said.command} ${said.words}`) : undefined
  return payload === undefined ? undefined : linkFor(username(), payload)
}

function answeredBeside({ ports }: ConversationNeeds): ReadonlySet<string> {
  return new Set(ports.commands.filter(({ beside }) => beside === true).map(({ name }) => name))
}

/** Undefined for somebody who floods. */
function cardFor(said: Said, needs: ConversationNeeds): Promise<Card | undefined> {
  return said.command === FOR && isPrivate(said.chat)
    ? onBehalf(said, needs)
    : needs.ports.respond(requestOf(said, needs))
}

async function welcome(
  needs: ConversationNeeds,
  { chat, title, locale, greeting, appointment }: Incoming & { kind: 'opened' },
): Promise<void> {
  if (greeting !== undefined) {
    const card = await cardFor(greeting, needs)
    if (card !== undefined) await reply(needs, { chat, answers: undefined, card })
  }
  if (appointment !== undefined) {
    const { by, canPost } = appointment
    const card = appointmentCard({ chat, title, canPost }, needs.ports.speaker(languageOf(locale)))
    await tell(needs, { chat: by, card })
  }
}
