import type { CallbackQuery, ChatMember, ChatMemberUpdated, Message, Update } from 'grammy/types'
import type { Address } from '../../domain/chat.ts'
import { type Authority, authorityOf } from './admin.ts'

/** The kinds of updates that are asked for; the server remembers the last list it was given. */
export const UPDATE_KINDS = ['message', 'channel_post', 'callback_query', 'my_chat_member'] as const

/** A command line with the place and person it comes from. */
export interface Said {
  readonly chat: Address
  readonly title: string
  readonly locale: string | null
  /** Lower case, without slash; may be unknown. */
  readonly command: string
  readonly words: string
  readonly person: { readonly id: string; readonly authority: Authority }
}

/** What an update means to Tocsin. */
export type Incoming =
  /** Someone wrote a command; `answers` is the message to reply to, none in a private chat. */
  | { readonly kind: 'asked'; readonly said: Said; readonly answers: number | undefined }
  /** Someone pressed a button under one of our messages. */
  | { readonly kind: 'pressed'; readonly said: Said; readonly query: string; readonly message: number }
  /** The bot was added or unblocked; `greeting` is the `/start` of the person who added it, in groups. */
  | {
      readonly kind: 'opened'
      readonly chat: Address
      readonly title: string
      readonly locale: string | null
      readonly greeting: Said | undefined
    }
  | { readonly kind: 'closed'; readonly chat: Address; readonly reason: string }
  | { readonly kind: 'moved'; readonly from: Address; readonly to: string }

/** What must be known to read updates: our own user name, and the names of our commands. */
export interface Self {
  readonly username: string
  readonly commands: ReadonlySet<string>
}

/** Reads one update; undefined where it is not for us. */
export function readUpdate(update: Update, self: Self): Incoming | undefined {
  if (update.my_chat_member !== undefined) return readMembership(update.my_chat_member)
  if (update.callback_query !== undefined) return readPress(update.callback_query)
  const message = update.message ?? update.channel_post
  return message === undefined ? undefined : (readMigration(message) ?? readMessage(message, self))
}

/** The chat that an update came from. */
export function placeOf(incoming: Incoming): Address {
  switch (incoming.kind) {
    case 'asked':
    case 'pressed':
      return incoming.said.chat
    case 'opened':
    case 'closed':
      return incoming.chat
    case 'moved':
      return incoming.from
  }
}

/** A chat as Tocsin names it; without a topic unless one is given. */
export function addressOf(chat: number | string, topic = ''): Address {
  return { platform: 'telegram', address: String(chat), topic }
}

const COMMAND = /^\/(\w{1,64})(?:@(\w+))?(?:\s+([\s\S]*))?$/

function readMessage(message: Message, self: Self): Incoming | undefined {
  const text = message.text?.trim() ?? ''
  const direct = message.chat.type === 'private'
  const [, name, addressee, words = ''] = COMMAND.exec(text) ?? []
  if (name === undefined) {
    // In a private chat a country's name alone is a question; in a group people talk to each other.
    return direct && text !== ''
      ? { kind: 'asked', said: saidIn(message, 'status', text), answers: undefined }
      : undefined
  }
  const command = name.toLowerCase()
  const called = addressee?.toLowerCase() === self.username.toLowerCase()
  if (addressee !== undefined && !called) return undefined
  // An unknown command without our name is meant for another bot of the group.
  if (!direct && !called && !self.commands.has(command)) return undefined
  const said = saidIn(message, command, words.trim())
  return { kind: 'asked', said, answers: direct ? undefined : message.message_id }
}

function saidIn(message: Message, command: string, words: string): Said {
  const { chat, from, sender_chat: senderChat } = message
  return {
    chat: addressOf(chat.id, topicOf(message)),
    title: titleOf(chat),
    locale: from?.language_code ?? null,
    command,
    words,
    person: {
      // Who writes as a chat is that chat: the stand-ins of Telegram are the same for all chats.
      id: String(senderChat?.id ?? from?.id ?? chat.id),
      authority: authorityOf({ chat, from: from?.id, senderChat: senderChat?.id }),
    },
  }
}

function readPress(query: CallbackQuery): Incoming | undefined {
  const { message, data, from } = query
  if (message === undefined || data === undefined) return undefined
  const [, command = '', words = ''] = /^\/?(\S*)\s*([\s\S]*)$/.exec(data.trim()) ?? []
  return {
    kind: 'pressed',
    query: query.id,
    message: message.message_id,
    said: {
      chat: addressOf(message.chat.id, topicOf(message)),
      title: titleOf(message.chat),
      locale: from.language_code ?? null,
      command: command.toLowerCase(),
      words: words.trim(),
      // Every reader of a channel can press: only a private chat speaks for itself.
      person: { id: String(from.id), authority: message.chat.type === 'private' ? 'yes' : 'ask' },
    },
  }
}

function readMembership(update: ChatMemberUpdated): Incoming | undefined {
  const { chat, from, old_chat_member: before, new_chat_member: after } = update
  if (isInside(before) === isInside(after)) return undefined
  const address = addressOf(chat.id)
  if (!isInside(after)) return { kind: 'closed', chat: address, reason: departureOf(chat.type, after) }
  const title = titleOf(chat)
  const locale = from.language_code ?? null
  const greeting: Said = {
    chat: address,
    title,
    locale,
    command: 'start',
    words: '',
    person: { id: String(from.id), authority: 'ask' },
  }
  // A private chat gets its greeting when the person presses Start; a channel's readers did not ask for one.
  const isGroup = chat.type === 'group' || chat.type === 'supergroup'
  return { kind: 'opened', chat: address, title, locale, greeting: isGroup ? greeting : undefined }
}

function isInside(member: ChatMember): boolean {
  if (member.status === 'restricted') return member.is_member
  return member.status !== 'left' && member.status !== 'kicked'
}

function departureOf(chatType: string, { status }: ChatMember): string {
  if (chatType === 'private') return 'blocked by the user'
  return status === 'kicked' ? 'kicked' : 'left'
}

function readMigration({ chat, migrate_to_chat_id, migrate_from_chat_id }: Message): Incoming | undefined {
  if (migrate_to_chat_id !== undefined) {
    return { kind: 'moved', from: addressOf(chat.id), to: String(migrate_to_chat_id) }
  }
  if (migrate_from_chat_id !== undefined) {
    return { kind: 'moved', from: addressOf(migrate_from_chat_id), to: String(chat.id) }
  }
  return undefined
}

/** Only a message of a topic counts: replies in plain groups carry a thread id too. The General topic has none. */
function topicOf(message: {
  readonly is_topic_message?: boolean | undefined
  readonly message_thread_id?: number | undefined
}): string {
  return message.is_topic_message === true ? String(message.message_thread_id ?? '') : ''
}

function titleOf(chat: {
  readonly title?: string | undefined
  readonly first_name?: string | undefined
  readonly last_name?: string | undefined
  readonly username?: string | undefined
}): string {
  const person = [chat.first_name, chat.last_name].filter((name) => name !== undefined).join(' ')
  return (chat.title ?? person) || (chat.username ?? '')
}
