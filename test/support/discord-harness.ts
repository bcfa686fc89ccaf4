import { onTestFinished } from 'vitest'
import type { Adapter, AdapterPorts, Parcel } from '../../src/adapters/adapter.ts'
import { createDiscord } from '../../src/adapters/discord/adapter.ts'
import type { Card } from '../../src/card/card.ts'
import { type Command, defineCommand, type Request } from '../../src/commands/command.ts'
import type { Address } from '../../src/domain/chat.ts'
import type { Speaker } from '../../src/i18n/speaker.ts'
import { FakeDiscord } from './fake-discord.ts'

/** What the adapter told the rest of Tocsin. */
interface Told {
  readonly requests: Request[]
  /** Requests from where the bot is no member. */
  readonly looks: Request[]
  readonly events: (readonly [kind: string, address: string, what: unknown])[]
  /** Every log line as one string. */
  readonly logs: string[]
}

export interface Harness {
  readonly discord: FakeDiscord
  readonly adapter: Adapter
  readonly told: Told
}

type Respond = AdapterPorts['respond']
type Look = AdapterPorts['look']

interface HarnessOptions {
  readonly respond?: Respond
  /** Where the bot is no member; as `respond` unless given. */
  readonly look?: Look
  readonly suggest?: AdapterPorts['suggest']
  readonly complete?: AdapterPorts['complete']
  readonly commands?: readonly Command[]
  readonly token?: string
  readonly apiRoot?: string
  readonly bucketMilliseconds?: number
  readonly operators?: readonly string[]
  /** A server to connect to instead of a new one; it is not stopped. */
  readonly server?: FakeDiscord
}

/** The adapter, not started, against a fake Discord; both end with the test. */
export async function aDiscord({
  respond = async (request) => aCard(`${request.command} ${wordsOf(request)}`),
  look = async (request) => (await respond(request)) ?? aCard('nothing'),
  suggest = () => [],
  complete = () => [],
  commands = COMMANDS,
  token,
  apiRoot,
  bucketMilliseconds,
  operators = [],
  server,
}: HarnessOptions = {}): Promise<Harness> {
  const discord = server ?? new FakeDiscord(bucketMilliseconds === undefined ? {} : { bucketMilliseconds })
  if (server === undefined) await discord.start()
  const told: Told = { requests: [], looks: [], events: [], logs: [] }
  const options = {
    token: token ?? discord.token,
    apiRoot: apiRoot ?? discord.url,
    operators: new Set(operators),
  }
  const adapter = createDiscord(options, {
    ...portsFor(told, { respond, look }),
    suggest,
    complete,
    commands,
  })
  onTestFinished(async () => {
    await adapter.stop()
    if (server === undefined) await discord.stop()
  })
  return { discord, adapter, told }
}

export function aCard(title: string, card: Partial<Card> = {}): Card {
  return { tone: 'info', title: [title], blocks: [], buttons: [], ...card }
}

/** A card of so many messages. */
export function aLongCard(messages: number): Card {
  const line = `${'word '.repeat(500)}`
  const blocks = Array.from({ length: messages * 2 }, () => ({ kind: 'text' as const, line: [line] }))
  return aCard('Long', { blocks })
}

export function aParcel(address: string, parcel: Partial<Parcel> = {}): Parcel {
  const to: Address = { platform: 'discord', address, topic: '' }
  return { id: 'delivery-1', to, card: aCard('Alert'), part: 0, language: 'en', ...parcel }
}

function wordsOf({ input }: Request): string {
  return input.kind === 'words' ? input.text : JSON.stringify(input.values)
}

export function aCommand(name: string, command: Partial<Command> = {}): Command {
  const base = { name, access: 'everyone' as const, options: [], personal: false }
  return defineCommand({ ...base, run: async () => aCard(name), ...command })
}

/** A chatless status, a subscribe, a personal one, a start and an operators' one. */
export const COMMANDS: readonly Command[] = [
  aCommand('status', { chatless: true, options: [{ name: 'country', kind: 'country', required: true }] }),
  aCommand('subscribe', {
    access: 'chat-admin',
    options: [
      { name: 'severity', kind: 'severity', required: false },
      { name: 'country', kind: 'country-or-all', required: true },
    ],
  }),
  aCommand('list', { personal: true }),
  aCommand('start'),
  aCommand('held', { access: 'operator' }),
]

function portsFor(
  told: Told,
  { respond, look }: { readonly respond: Respond; readonly look: Look },
): Omit<AdapterPorts, 'commands' | 'suggest' | 'complete'> {
  const line = (level: string) => (fields: object, message: string) => {
    told.logs.push(`${level} ${message} ${JSON.stringify(fields)}`)
  }
  return {
    firstTime: async () => true,
    respond: async (request) => {
      told.requests.push(request)
      return respond(request)
    },
    look: async (request) => {
      told.looks.push(request)
      return look(request)
    },
    events: {
      opened: async ({ address }, about) => void told.events.push(['opened', address, about]),
      closed: async ({ address }, reason) => void told.events.push(['closed', address, reason]),
      moved: async ({ address }, to) => void told.events.push(['moved', address, to]),
    },
    speaker: aSpeaker,
    log: { info: line('info'), warn: line('warn'), error: line('error') },
  }
}

/** `fr subscribed`; names of slash commands as Discord takes them: `subscribe`, `subscribe-fr`. */
function wordsFor(id: string, language: string): string {
  if (!id.startsWith('slash-')) return `${language} ${id}`
  const name = id.replace(/^slash-(?:option-)?/, '')
  return language === 'en' ? name : `${name}-${language}`
}

function aSpeaker(language: Speaker['language']): Speaker {
  return { language, timeZone: 'UTC', text: (id) => wordsFor(id, language) }
}
