import type { Address } from '../../domain/chat.ts'
import type { Authority } from './admin.ts'

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
  /** Someone pressed a button under one of our messages; any reader can, in a channel. */
  | {
      readonly kind: 'pressed'
      readonly said: Said
      readonly query: string
      readonly message: number
      readonly inChannel: boolean
    }
  /** Someone types our name and then this, in any chat. */
  | {
      readonly kind: 'searched'
      readonly typed: string
      readonly locale: string | null
      readonly person: string
      readonly query: string
    }
  /** The bot was added or unblocked; `greeting` is the `/start` of the person who added it, in groups. */
  | {
      readonly kind: 'opened'
      readonly chat: Address
      readonly title: string
      readonly locale: string | null
      readonly greeting: Said | undefined
      /** In channels. */
      readonly appointment: Appointment | undefined
    }
  | { readonly kind: 'closed'; readonly chat: Address; readonly reason: string }
  | { readonly kind: 'moved'; readonly from: Address; readonly to: string }

/** The bot was made an admin of a channel. */
export interface Appointment {
  /** The private chat of whoever did it, if they have one with the bot. */
  readonly by: Address
  readonly canPost: boolean
}

/** What is done in its order together with this one: all of one chat, but each search by itself. */
export function laneOf(incoming: Incoming): string {
  switch (incoming.kind) {
    case 'asked':
    case 'pressed':
      return incoming.said.chat.address
    case 'opened':
    case 'closed':
      return incoming.chat.address
    case 'moved':
      return incoming.from.address
    case 'searched':
      return `search ${incoming.query}`
  }
}

/**
 * A chat as Tocsin names it; without a topic unless one is given. Throws where Telegram, or whoever speaks in its place,
 * gives no id: it would stand in the database as a chat.
 */
export function addressOf(chat: number | string, topic = ''): Address {
  const isId = typeof chat === 'number' || typeof chat === 'string'
  if (!isId || !/^(?:-?\d+|@\w+)$/.test(String(chat)) || !/^\d*$/.test(topic)) {
    throw new TypeError('an update names no chat')
  }
  return { platform: 'telegram', address: String(chat), topic }
}

/** Whether this is one person's chat with the bot: its id is positive, the person's own. */
export function isPrivate({ address }: Address): boolean {
  return /^\d/.test(address)
}

/** A chat's title, or a person's name; empty where it is no text, whatever a server sent. */
export function titleOf(chat: {
  readonly title?: unknown
  readonly first_name?: unknown
  readonly last_name?: unknown
  readonly username?: unknown
}): string {
  const person = [chat.first_name, chat.last_name].map(textOf).filter((name) => name !== '')
  return textOf(chat.title) || person.join(' ') || textOf(chat.username)
}

/** A person's language as Telegram names it; null where it names none. */
export function localeOf(person: { readonly language_code?: unknown } | undefined): string | null {
  return textOf(person?.language_code) || null
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
