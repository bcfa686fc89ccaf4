import type { Message } from 'grammy/types'
import type { BothPlatforms } from './both-platforms.ts'
import type { Accepted, FakeTelegram, Person } from './fake-telegram.ts'
import { DAWN } from './world.ts'

/** Somebody in a chat of their own, which Tocsin knows. Command lines have no slash; what they are told is answered. */
export interface Somebody {
  types(line: string): Promise<string>
  presses(line: string): Promise<string>
}

export interface Role {
  readonly where: 'private' | 'group' | 'channel'
  readonly rank: 'member' | 'admin' | 'operator'
  readonly language?: string
}

/** What Telegram says about the author of a message. */
type Author = (chat: number) => Partial<Message>

/** An admin who writes as the group itself. */
export const asGroup: Author = (chat) => ({
  from: { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' },
  sender_chat: { id: chat, type: 'supergroup', title: 'Families' },
})

/** A member who hides behind a channel of their own. */
export const asChannel: Author = () => ({
  from: { id: 136_817_688, is_bot: true, first_name: 'Channel', username: 'Channel_Bot' },
  sender_chat: { id: -1_009_999_999_999, type: 'channel', title: 'Mine' },
})

/** A post of the channel that is linked to the group, passed on by Telegram. */
export const asLinkedChannel: Author = () => ({
  from: { id: 777_000, is_bot: false, first_name: 'Telegram' },
  sender_chat: { id: -1_008_888_888_888, type: 'channel', title: 'Linked' },
  is_automatic_forward: true,
})

/** Somebody with this role, in a chat of their own. */
export async function onTelegram(
  { telegram, operators, store }: Pick<BothPlatforms, 'telegram' | 'operators' | 'store'>,
  { where, rank, language = 'en' }: Role,
  author: Author = () => ({}),
): Promise<Somebody & { readonly chat: number; readonly person: Person }> {
  const person = telegram.person({ language })
  const admins = rank === 'admin' ? [person] : []
  if (rank === 'operator') operators.add(String(person.id))
  const { chat, title } = placeOf(telegram, { where, person, admins })
  const address = { platform: 'telegram', address: String(chat), topic: '' } as const
  await store.openChat(address, { title, locale: language, at: DAWN })
  return { chat, person, ...somebodyIn(telegram, { person, chat, author }) }
}

/** The person in that chat; in the one with their own id they are alone with the bot. */
export function somebodyIn(
  telegram: FakeTelegram,
  {
    person,
    chat,
    author = () => ({}),
  }: { readonly person: Person; readonly chat: number; readonly author?: Author },
): Somebody {
  return {
    async types(line) {
      const before = telegram.to(chat).length
      person.says(chat, `/${line}`, author(chat))
      await telegram.until(() => telegram.to(chat).length > before)
      return textOf(telegram.to(chat).slice(before))
    },
    presses: (line) => pressed(telegram, { person, chat, line }),
  }
}

/** Presses a button of a message in the chat; a pop-up, the link it opens, or what the message says then. */
async function pressed(
  telegram: FakeTelegram,
  { person, chat, line }: { readonly person: Person; readonly chat: number; readonly line: string },
): Promise<string> {
  const message = aMessageIn(telegram, chat)
  const [before, answered] = [telegram.to(chat).length, telegram.called('answerCallbackQuery').length]
  person.presses(message, line)
  await telegram.until(() => telegram.called('answerCallbackQuery').length > answered)
  const { text: popUp, url } = telegram.called('answerCallbackQuery').at(-1)?.payload ?? {}
  if (typeof popUp === 'string') return popUp
  if (typeof url === 'string') return url
  await telegram.until(() => message.edited || telegram.to(chat).length > before)
  return textOf([message, ...telegram.to(chat).slice(before)])
}

/** A message that the bot sent there some time ago. */
export function aMessageIn(telegram: FakeTelegram, chat: number): Accepted {
  const message: Accepted = {
    id: 900_000 + telegram.messages.length,
    chat,
    topic: undefined,
    answers: undefined,
    paid: false,
    silent: false,
    photo: undefined,
    document: undefined,
    at: 0,
    text: 'an alert',
    entities: [],
    buttons: [],
    edited: false,
  }
  telegram.messages.push(message)
  return message
}

function placeOf(
  telegram: FakeTelegram,
  {
    where,
    person,
    admins,
  }: { readonly person: Person; readonly admins: readonly Person[] } & Pick<Role, 'where'>,
): { readonly chat: number; readonly title: string } {
  switch (where) {
    case 'private':
      return { chat: person.id, title: person.name }
    case 'group':
      return { chat: telegram.group({ title: 'Families', admins }), title: 'Families' }
    case 'channel':
      return { chat: telegram.channel({ title: 'News', admins }), title: 'News' }
  }
}

function textOf(messages: readonly Accepted[]): string {
  return messages.map(({ text }) => text).join('\n')
}
