import type { Card } from '../../card/card.ts'
import type { Chat, Deed, Platform } from '../../domain/chat.ts'
import type { Instant } from '../../domain/time.ts'
import { inZone, LANGUAGES, type Language, languageOf, type Speaker } from '../../i18n/speaker.ts'
import type { Command, Desk, Options, Request } from '../command.ts'
import { understand } from '../options.ts'
import { nearNames } from './near.ts'
import { cannotRing } from './obstacles.ts'
import { misunderstood, refusal, unknownCommand } from './refusals.ts'
import { trailLine } from './trail-line.ts'

/** What answering a request needs of the rest of Tocsin. */
export interface ResponderPorts {
  readonly desk: Desk
  readonly speaker: (language: Language) => Speaker
  readonly now: () => Instant
  readonly commands: readonly Command[]
  readonly isOperator: (platform: Platform, personId: string) => boolean
  /** Told of every error that a person was answered "something went wrong" or "try again" for. Must not throw. */
  readonly report: (error: unknown) => void
}

/**
 * Answers requests, each with a card in the chat's language and on its clocks. Never throws for anything that a person
 * can type, and asks for authority every time.
 */
export function responder(ports: ResponderPorts): (request: Request, chat: Chat) => Promise<Card> {
  return async (request, chat) => {
    const speaker = (language: Language) => inZone(ports.speaker(language), chat.settings.timeZone)
    const say = speaker(languageOf(chat.language ?? chat.locale))
    try {
      return await answer({ ...ports, speaker }, { request, chat, say })
    } catch (error) {
      ports.report(error)
      return refusal(isDiskFull(error) ? 'disk-full' : 'unexpected', say)
    }
  }
}

/** SQLite's code for it (sqlite.org/rescode.html#full): the one fault that whoever runs the bot can mend at once. */
function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_FULL'
}

interface Question {
  readonly request: Request
  readonly chat: Chat
  readonly say: Speaker
}

async function answer(ports: ResponderPorts, { request, chat, say }: Question): Promise<Card> {
  const command = ports.commands.find(({ name }) => name === request.command)
  if (!command) {
    const near = nearNames(
      request.command,
      ports.commands.map(({ name }) => name),
    )
    return unknownCommand(request.command, near, say)
  }
  const refused = await refusedAccess(ports, command, request)
  const understood = understand(command, request.input, ports.speaker)
  if (refused) {
    const { text: _, ...options } = understood.kind === 'options' ? understood.options : {}
    await note(ports, { request, command, options, outcome: 'refused' })
    return refusal(refused, say)
  }
  if (understood.kind === 'trouble') return misunderstood(command.name, understood.trouble, say)
  if (command.needsVoice?.(understood.options)) {
    const obstacles = (await request.obstacles?.()) ?? []
    if (obstacles.length > 0) return cannotRing(obstacles, say)
  }
  const speakers = LANGUAGES.map(ports.speaker)
  const { options } = understood
  let outcome: Deed['outcome'] = 'failed'
  try {
    const card = await command.run(options, { say, speakers, chat, now: ports.now(), desk: ports.desk })
    if (card.tone !== 'error') outcome = 'done'
    return card
  } finally {
    await note(ports, { request, command, options, outcome })
  }
}

/**
 * Writes down what an admin or an operator did, and what somebody else was refused. A trail that cannot be written is
 * reported; it changes nothing about what was done.
 */
async function note(
  { desk, now, report }: ResponderPorts,
  {
    request: { chat: where, person },
    command: { name, access, recorded },
    options,
    outcome,
  }: {
    readonly request: Request
    readonly command: Command
    readonly options: Options
    readonly outcome: Deed['outcome']
  },
): Promise<void> {
  if (access === 'everyone') return
  const kept = recorded === undefined ? options : recorded(options)
  if (kept === undefined && outcome !== 'refused') return
  const line = trailLine(name, kept ?? {})
  try {
    await desk.ledger.note({ at: now(), where, person: person.id, line, outcome })
  } catch (error) {
    report(error)
  }
}

async function refusedAccess(
  ports: ResponderPorts,
  { access }: Command,
  { chat, person }: Request,
): Promise<'not-admin' | 'not-operator' | 'platform-silent' | undefined> {
  switch (access) {
    case 'everyone':
      return undefined
    case 'operator':
      return ports.isOperator(chat.platform, person.id) ? undefined : 'not-operator'
    case 'chat-admin':
      try {
        return (await person.isChatAdmin()) ? undefined : 'not-admin'
      } catch (error) {
        ports.report(error)
        return 'platform-silent'
      }
  }
}
