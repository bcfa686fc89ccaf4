import type { Request } from '../commands/command.ts'
import type { Chat } from '../domain/chat.ts'
import type { CountryCode } from '../domain/country.ts'

/** A chat that stands in no database, for somebody of whom nothing is kept. */
export function passerBy(locale: string | null): Chat {
  return {
    id: 0,
    platform: 'terminal',
    address: 'nowhere',
    topic: '',
    title: '',
    language: null,
    locale,
    closedReason: null,
    pausedAt: null,
    settings: { timeZone: 'UTC', digestHour: 8, quiet: null, drills: false, seenWithin: null, role: '' },
  }
}

/** The only thing that can be asked from nowhere. */
export function lookAt(country: CountryCode, chat: Chat): Request {
  const { title, locale } = chat
  const person = { id: '', isChatAdmin: async () => false }
  return {
    command: 'status',
    input: { kind: 'named', values: { country } },
    chat,
    title,
    locale,
    person,
  }
}
