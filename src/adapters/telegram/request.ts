import type { Request } from '../../commands/command.ts'
import type { Admins } from './admin.ts'
import type { Said } from './incoming.ts'

/** What tells who may do what in a chat. */
export interface Authorities {
  readonly admins: Admins
  /** People who may do in any chat what its admins may. */
  readonly operators: ReadonlySet<string>
}

/** What was said, as commands understand it: it is about the chat in which it was said. */
export function requestOf(said: Said, authorities: Authorities): Request {
  return {
    command: said.command,
    input: { kind: 'words', text: said.words },
    chat: said.chat,
    title: said.title,
    locale: said.locale,
    person: { id: said.person.id, isChatAdmin: () => mayChange(said, authorities) },
  }
}

/** Whether the person may change the chat's subscriptions. Throws when Telegram has to be asked and does not answer. */
export async function mayChange(
  { chat, person }: Said,
  { admins, operators }: Authorities,
): Promise<boolean> {
  const { id, authority } = person
  if (authority !== 'ask') return authority === 'yes'
  return operators.has(id) || (await admins.includes(chat.address, id))
}
