import { onTestFinished } from 'vitest'
import type { Adapter, AdapterPorts, Parcel } from '../../src/adapters/adapter.ts'
import { createTelegram } from '../../src/adapters/telegram/adapter.ts'
import type { WebhookOptions } from '../../src/adapters/telegram/webhook.ts'
import type { Card } from '../../src/card/card.ts'
import { type Command, defineCommand, type Request } from '../../src/commands/command.ts'
import type { Address } from '../../src/domain/chat.ts'
import type { Speaker } from '../../src/i18n/speaker.ts'
import { FakeTelegram } from './fake-telegram.ts'

/** What the adapter told the rest of Tocsin. */
interface Told {
  readonly requests: Request[]
  readonly events: (readonly [kind: string, chat: Address, what: unknown])[]
  /** Every log line as one string. */
  readonly logs: string[]
}

export interface Harness {
  readonly telegram: FakeTelegram
  readonly adapter: Adapter
  readonly told: Told
}

type Respond = (request: Request) => Promise<Card | undefined>

/** The adapter, not started, against a fake Telegram; both end with the test. */
export async function aTelegram({
  server,
  respond = async (request: Request) => aCard(`${request.command} ${wordsOf(request)}`),
  token,
  apiRoot,
  operators = [],
  paidBroadcast = false,
  ports = {},
  webhook,
}: {
  /** A Telegram to serve instead of a new one. */
  server?: FakeTelegram
  respond?: Respond
  token?: string
  apiRoot?: string
  operators?: readonly string[]
  paidBroadcast?: boolean
  ports?: Partial<AdapterPorts>
  webhook?: WebhookOptions
} = {}): Promise<Harness> {
  const telegram = server ?? new FakeTelegram()
  if (server === undefined) await telegram.start()
  const told: Told = { requests: [], events: [], logs: [] }
  const options = {
    token: token ?? telegram.token,
    apiRoot: apiRoot ?? telegram.url,
    operators: new Set(operators),
    pause: 5,
    paidBroadcast,
    ...(webhook === undefined ? {} : { webhook }),
  }
  const adapter = createTelegram(options, { ...portsFor(told, respond), ...ports })
  onTestFinished(async () => {
    await adapter.stop()
    if (server === undefined) await telegram.stop()
  })
  return { telegram, adapter, told }
}

/** The same, serving. */
export async function aServingTelegram(options: Parameters<typeof aTelegram>[0] = {}): Promise<Harness> {
  const harness = await aTelegram(options)
  await harness.adapter.start()
  return harness
}

export function aCard(title: string, card: Partial<Card> = {}): Card {
  return { tone: 'info', title: [title], blocks: [], buttons: [], ...card }
}

export function aParcel(chat: number, parcel: Partial<Parcel> & { readonly topic?: string } = {}): Parcel {
  const { topic = '', ...given } = parcel
  const to: Address = { platform: 'telegram', address: String(chat), topic }
  return { id: 'delivery-1', to, card: aCard('Alert'), part: 0, language: 'en', ...given }
}

export function wordsOf({ input }: Request): string {
  return input.kind === 'words' ? input.text : JSON.stringify(input.values)
}

function portsFor(told: Told, respond: Respond): AdapterPorts {
  const line = (level: string) => (fields: object, message: string) => {
    told.logs.push(`${level} ${message} ${JSON.stringify(fields)}`)
  }
  return {
    respond: async (request) => {
      told.requests.push(request)
      return respond(request)
    },
    suggest: () => [],
    look: async (request) => aCard(wordsOf(request)),
    firstTime: async () => true,
    complete: () => [],
    events: {
      opened: async (chat, about) => void told.events.push(['opened', chat, about]),
      closed: async (chat, reason) => void told.events.push(['closed', chat, reason]),
      moved: async (from, to) => void told.events.push(['moved', from, to]),
    },
    commands: [
      aCommand('status', 'everyone'),
      aCommand('subscribe', 'chat-admin'),
      aCommand('start', 'everyone'),
    ].concat(aCommand('feeds', 'operator')),
    speaker: aSpeaker,
    log: { info: line('info'), warn: line('warn'), error: line('error') },
  }
}

function aCommand(name: string, access: Command['access']): Command {
  return defineCommand({ name, access, options: [], personal: false, run: async () => aCard(name) })
}

function aSpeaker(language: Speaker['language']): Speaker {
  return { language, timeZone: 'UTC', text: (id) => `${language} ${id}` }
}
