import type { CallbackQuery, InlineQuery, Message, Update } from 'grammy/types'
import { authorityOf } from './admin.ts'
import { addressOf, type Incoming, localeOf, type Said, titleOf } from './incoming.ts'
import { readMembership } from './membership.ts'

/** The kinds of updates that are asked for; the server remembers the last list it was given. */
export const UPDATE_KINDS = [
  'message',
  'channel_post',
  'callback_query',
  'my_chat_member',
  'inline_query',
] as const

/** What must be known to read updates: our own user name, and the names of our commands. */
export interface Self {
  readonly username: string
  readonly commands: ReadonlySet<string>
}

/** Reads one update; undefined where it is not for us. */
export function readUpdate(update: Update, self: Self): Incoming | undefined {
  if (update.my_chat_member !== undefined) return readMembership(update.my_chat_member)
  if (update.callback_query !== undefined) return readPress(update.callback_query)
  if (update.inline_query !== undefined) return readSearch(update.inline_query)
  const message = update.message ?? update.channel_post
  return message === undefined ? undefined : (readMigration(message) ?? readMessage(message, self))
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
    locale: localeOf(from),
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
    inChannel: message.chat.type === 'channel',
    said: {
      chat: addressOf(message.chat.id, topicOf(message)),
      title: titleOf(message.chat),
      locale: localeOf(from),
      command: command.toLowerCase(),
      words: words.trim(),
      // Every reader of a channel can press: only a private chat speaks for itself.
      person: { id: String(from.id), authority: message.chat.type === 'private' ? 'yes' : 'ask' },
    },
  }
}

function readSearch({ id, from, query }: InlineQuery): Incoming {
  return {
    kind: 'searched',
    typed: query.trim(),
    locale: localeOf(from),
    person: String(from.id),
    query: id,
  }
}

function readMigration({ chat, migrate_to_chat_id, migrate_from_chat_id }: Message): Incoming | undefined {
  if (migrate_to_chat_id !== undefined) {
    return { kind: 'moved', from: addressOf(chat.id), to: addressOf(migrate_to_chat_id).address }
  }
  if (migrate_from_chat_id !== undefined) {
    return { kind: 'moved', from: addressOf(migrate_from_chat_id), to: addressOf(chat.id).address }
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
