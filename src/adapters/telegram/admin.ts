import type { Api } from 'grammy'
import { createRecent } from './recent.ts'
import { chatId } from './send.ts'

/** What an update alone tells about a person's right to change a chat's subscriptions; `ask` means Telegram must be asked. */
export type Authority = 'yes' | 'no' | 'ask'

/** Telegram's stand-in for an administrator who writes as the group itself (GroupAnonymousBot). */
const ANONYMOUS_ADMIN = 1_087_968_824
const FRESH_MILLISECONDS = 60_000
const CHATS_REMEMBERED = 1_000

interface Sender {
  readonly chat: { readonly id: number; readonly type: string }
  readonly from: number | undefined
  /** Set when someone writes as a chat: the group itself, its channel, or a channel of their own. */
  readonly senderChat: number | undefined
}

/**
 * Who wrote a message. A person in a private chat runs it; only administrators can post in a channel, and nobody else
 * can be the anonymous administrator of a group. A member who writes as a channel hides who they are: no authority.
 */
export function authorityOf({ chat, from, senderChat }: Sender): Authority {
  if (chat.type === 'private' || chat.type === 'channel') return 'yes'
  if (senderChat !== undefined) return senderChat === chat.id && from === ANONYMOUS_ADMIN ? 'yes' : 'no'
  return from === undefined ? 'no' : 'ask'
}

export interface Admins {
  /** Whether Telegram lists the person among the chat's administrators. Throws when it does not answer. */
  includes(chat: string, person: string): Promise<boolean>
}

/** Asks Telegram for a chat's administrators, at most once a minute for each chat. `now` is in milliseconds. */
export function createAdmins(api: Api, now: () => number): Admins {
  const known = createRecent<
    string,
    { readonly until: number; readonly people: Promise<ReadonlySet<string>> }
  >(CHATS_REMEMBERED)

  function people(chat: string): Promise<ReadonlySet<string>> {
    const entry = known.get(chat)
    if (entry !== undefined && entry.until > now()) return entry.people
    const asked = administrators(api, chat)
    known.set(chat, { until: now() + FRESH_MILLISECONDS, people: asked })
    asked.catch(() => known.delete(chat))
    return asked
  }

  return { includes: async (chat, person) => (await people(chat)).has(person) }
}

async function administrators(api: Api, chat: string): Promise<ReadonlySet<string>> {
  const members = await api.getChatAdministrators(chatId(chat))
  return new Set(members.map(({ user }) => String(user.id)))
}
