import type { Card } from '../card/card.ts'
import { refusal } from '../commands/answer/refusals.ts'
import type { Command, Request } from '../commands/command.ts'
import type { Chat } from '../domain/chat.ts'
import { UTC } from '../domain/time-zone.ts'
import { type Language, languageOf, type Speaker } from '../i18n/speaker.ts'

/** Answers requests from where Tocsin is no member: what is true of the world, nothing of a chat, and nothing is stored. */
export function lookOnly({
  respond,
  commands,
  speaker,
}: {
  readonly respond: (request: Request, chat: Chat) => Promise<Card>
  readonly commands: readonly Command[]
  readonly speaker: (language: Language) => Speaker
}): (request: Request) => Promise<Card> {
  return async (request) => {
    const command = commands.find(({ name }) => name === request.command)
    if (command !== undefined && command.chatless !== true) {
      return refusal('guest', speaker(languageOf(request.locale)))
    }
    return respond(request, passingChat(request))
  }
}

/** A chat that is never kept: no row has its number. */
function passingChat({ chat, title, locale }: Request): Chat {
  return {
    ...chat,
    id: 0,
    title,
    locale,
    language: null,
    closedReason: null,
    pausedAt: null,
    settings: { timeZone: UTC, digestHour: 8, quiet: null, drills: false, seenWithin: null, role: '' },
  }
}
