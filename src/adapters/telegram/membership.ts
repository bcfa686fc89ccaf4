import type { ChatMember, ChatMemberUpdated } from 'grammy/types'
import { type Appointment, addressOf, type Incoming, localeOf, type Said, titleOf } from './incoming.ts'

/** What became of the bot itself in a chat; undefined where it goes on as before. */
export function readMembership(update: ChatMemberUpdated): Incoming | undefined {
  const { chat, from, old_chat_member: before, new_chat_member: after } = update
  if (isInside(before) === isInside(after)) return undefined
  const address = addressOf(chat.id)
  if (!isInside(after)) return { kind: 'closed', chat: address, reason: departureOf(chat.type, after) }
  const title = titleOf(chat)
  const locale = localeOf(from)
  const greeting: Said = {
    chat: address,
    title,
    locale,
    command: 'start',
    words: '',
    person: { id: String(from.id), authority: 'ask' },
  }
  const opened = { kind: 'opened', chat: address, title, locale } as const
  switch (chat.type) {
    case 'group':
    case 'supergroup':
      return { ...opened, greeting, appointment: undefined }
    case 'channel': // its readers did not ask for a greeting
      return { ...opened, greeting: undefined, appointment: appointmentOf(from.id, after) }
    case 'private': // gets its greeting when the person presses Start
      return { ...opened, greeting: undefined, appointment: undefined }
  }
}

function appointmentOf(person: number, member: ChatMember): Appointment {
  const canPost = member.status === 'administrator' && member.can_post_messages === true
  return { by: addressOf(person), canPost }
}

function isInside(member: ChatMember): boolean {
  if (member.status === 'restricted') return member.is_member
  return member.status !== 'left' && member.status !== 'kicked'
}

function departureOf(chatType: string, { status }: ChatMember): string {
  if (chatType === 'private') return 'blocked by the user'
  return status === 'kicked' ? 'kicked' : 'left'
}
