import { z } from 'zod'
import type { Log } from '../adapter.ts'
import { outcomeOf } from './outcome.ts'
import { createRecent } from './recent.ts'

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

/** Someone who can be called by name. */
export interface Person {
  readonly id: number
  readonly name: string
}

export interface Admins {
  /** Whether Telegram lists the person among the chat's administrators. Throws when it does not answer. */
  includes(chat: string, person: string): Promise<boolean>
  /** Who of them can be called: no bots, nobody who chose to be anonymous. None when Telegram does not answer, which is logged. */
  named(chat: string, log: Log): Promise<readonly Person[]>
}

/**
 * Asks Telegram for a chat's administrators, at most once a minute for each chat. `ask` is the Bot API's
 * getChatAdministrators, which needs no right of its own. `now` is in milliseconds.
 */
export function createAdmins(ask: (chat: string) => Promise<unknown>, now: () => number): Admins {
  const known = createRecent<string, { readonly until: number; readonly list: Promise<Administrators> }>(
    CHATS_REMEMBERED,
  )

  function list(chat: string): Promise<Administrators> {
    const entry = known.get(chat)
    if (entry !== undefined && entry.until > now()) return entry.list
    const asked = ask(chat).then((answer) => administrators.parse(answer))
    known.set(chat, { until: now() + FRESH_MILLISECONDS, list: asked })
    asked.catch(() => known.delete(chat))
    return asked
  }

  return {
    includes: async (chat, person) => (await list(chat)).some(({ user }) => String(user.id) === person),
    async named(chat, log) {
      try {
        return (await list(chat))
          .filter(canBeCalled)
          .map(({ user }) => ({ id: user.id, name: fullName(user) }))
      } catch (error) {
        log.warn(
          { platform: 'telegram', chat, outcome: outcomeOf(error) },
          'the admins of a chat are not known',
        )
        return []
      }
    },
  }
}

const administrators = z.array(
  z.object({
    is_anonymous: z.boolean().optional(),
    user: z.object({
      id: z.number(),
      is_bot: z.boolean().optional(),
      first_name: z.string().catch(''),
      last_name: z.string().optional().catch(undefined),
    }),
  }),
)
type Administrators = z.infer<typeof administrators>

function canBeCalled({ is_anonymous, user }: Administrators[number]): boolean {
  return is_anonymous !== true && user.is_bot !== true
}

function fullName({ first_name, last_name }: Administrators[number]['user']): string {
  return last_name === undefined ? first_name : `${first_name} ${last_name}`
}
