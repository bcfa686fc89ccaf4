import { createServer, type ServerResponse } from 'node:http'
import { z } from 'zod'
import { FakeGateway } from '../../support/fake-discord-gateway.ts'
import { monotonic } from '../numbers.ts'
import { type Arrival, FAKE_OPTIONS, FAKE_QUESTION, type Fault } from '../protocol.ts'
import { answerAll, optionsOf } from './answering.ts'
import { doorOf, Ledger, RollingWindow } from './ledger.ts'
import { give, json, type Reply } from './reply.ts'

/* Discord's REST as far as a serving bot uses it, for thousands of sends a second, and a gateway that says ready. */

const TOKEN = 'fake.discord.token'
const BOT = { id: '1100000000000000001', username: 'tocsin', discriminator: '0', avatar: null, bot: true }
/** 50 a second a bot; 5 in 5 s are observed for messages of one channel. */
const GLOBAL_PER_SECOND = 50
const BUCKET = { size: 5, milliseconds: 5000, hash: '80c17d2f203122d936070c88c8d10f33' }
/** "The past few minutes". */
const NONCE_MILLISECONDS = 180_000
const FAULT_RETRY_AFTER = 2000

const { limits, road } = optionsOf(FAKE_OPTIONS)
const ledger = new Ledger()
const all = new RollingWindow(GLOBAL_PER_SECOND, 1000)
const buckets = new Map<string, { used: number; endsAt: number }>()
const nonces = new Map<string, { readonly id: string; readonly until: number }>()
let commands: readonly unknown[] = []
let ids = 1100000000000000100n

const MESSAGE = z.object({ nonce: z.string().optional(), enforce_nonce: z.boolean().optional() })
/** Fields of a message that hold what people read, wherever they stand in it. */
const READ = new Set(['content', 'title', 'description', 'name', 'value', 'text', 'label'])

const server = createServer((request, response) => {
  let body = ''
  request.setEncoding('utf8')
  request.on('data', (chunk: string) => {
    body += chunk
  })
  request.on('end', () => serve({ method: request.method ?? '', url: request.url ?? '', body }, response))
})
const gateway = new FakeGateway(server, { token: TOKEN, onIdentify: greeting })
const door = doorOf(server)
const port = await door.open()
answerAll(FAKE_QUESTION, {
  ready: { url: `http://127.0.0.1:${port}/api`, token: TOKEN },
  async answer(question) {
    switch (question.kind) {
      case 'says':
        throw new Error('nobody speaks to the bot on this Discord')
      case 'refuse':
        gateway.close(1001)
        return door.refuse(question.milliseconds)
      default:
        return ledger.answer(question)
    }
  },
})

function greeting(): readonly (readonly [string, object])[] {
  const application = { id: BOT.id, flags: 0 }
  const resume_gateway_url = gatewayUrl()
  return [['READY', { v: 10, user: BOT, application, guilds: [], resume_gateway_url, shard: [0, 1] }]]
}

function gatewayUrl(): string {
  return `ws://127.0.0.1:${port}/gateway`
}

function serve(asked: { method: string; url: string; body: string }, response: ServerResponse): void {
  const path = asked.url.replace(/^\/api(\/v\d+)?/, '').replace(/\?.*$/, '')
  const [, channel] = /^\/channels\/(\d+)\/messages$/.exec(path) ?? []
  if (asked.method === 'POST' && channel !== undefined) receive(channel, asked.body, response)
  else give(response, known(path, asked))
}

function known(path: string, { method, body }: { method: string; body: string }): Reply {
  if (path === '/gateway/bot') {
    const session_start_limit = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 }
    return json(200, { url: gatewayUrl(), shards: 1, session_start_limit })
  }
  if (path.endsWith('/commands')) {
    if (method === 'PUT') commands = z.array(z.unknown()).parse(JSON.parse(body))
    return json(200, commands)
  }
  return json(404, { code: 0, message: '404: Not Found' })
}

function receive(channel: string, body: string, response: ServerResponse): void {
  const payload: unknown = JSON.parse(body)
  const arrival = ledger.seen(channel, wordsOf(payload).join('\n'))
  const { nonce, enforce_nonce: enforced } = MESSAGE.parse(payload)
  const known = enforced === true && nonce !== undefined ? `${channel} ${nonce}` : undefined
  after(road, () => {
    const reply = decide(arrival, known)
    after(road, () => give(response, reply))
  })
}

function after(milliseconds: number, act: () => void): void {
  if (milliseconds === 0) act()
  else setTimeout(act, milliseconds)
}

function wordsOf(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return []
  if (Array.isArray(part)) return part.flatMap(wordsOf)
  return Object.entries(part).flatMap(([field, value]) => {
    if (typeof value !== 'string') return wordsOf(value)
    return READ.has(field) ? [value] : []
  })
}

/** Also where the sender is gone by now: what was written to a socket arrives. */
function decide(arrival: Arrival, nonce: string | undefined): Reply {
  const fault = ledger.faultFor(arrival.chat)
  if (fault !== undefined) return misbehave(fault, arrival, nonce)
  const globally = limits ? all.wait(monotonic()) : 0
  if (globally > 0) return limited(arrival, { milliseconds: globally, global: true })
  if (limits) all.take(monotonic())
  const { waits, headers } = limits ? takeFromBucket(arrival.chat) : { waits: 0, headers: {} }
  if (waits > 0) return limited(arrival, { milliseconds: waits, global: false, headers })
  const id = accept(arrival, nonce)
  ledger.answers(arrival, 200)
  return json(200, messageOf(id, arrival), headers)
}

function misbehave(fault: Fault['kind'], arrival: Arrival, nonce: string | undefined): Reply {
  switch (fault) {
    case '500':
      ledger.answers(arrival, 500)
      return json(500, { code: 0, message: '500: Internal Server Error' })
    case '429':
      return limited(arrival, { milliseconds: FAULT_RETRY_AFTER, global: false })
    case '502-html':
      ledger.answers(arrival, 502)
      return { kind: 'page' }
    case 'hang':
      return { kind: 'silence' }
    case 'cut-after-accepting':
      accept(arrival, nonce)
      return { kind: 'cut' }
  }
}

function accept(arrival: Arrival, nonce: string | undefined): string {
  const now = monotonic()
  const known = nonce === undefined ? undefined : nonces.get(nonce)
  const isRepeat = known !== undefined && known.until > now
  ledger.accepts(arrival, { repeat: isRepeat })
  if (isRepeat) return known.id
  ids += 1n
  const id = ids.toString()
  if (nonce !== undefined) nonces.set(nonce, { id, until: now + NONCE_MILLISECONDS })
  return id
}

function messageOf(id: string, { chat, text }: Arrival): object {
  const timestamp = '2026-01-01T00:00:00.000Z'
  return { id, channel_id: chat, author: BOT, type: 0, content: text, embeds: [], timestamp, flags: 0 }
}

function takeFromBucket(channel: string): { waits: number; headers: Record<string, string> } {
  const now = monotonic()
  const known = buckets.get(channel)
  const bucket =
    known !== undefined && known.endsAt > now ? known : { used: 0, endsAt: now + BUCKET.milliseconds }
  buckets.set(channel, bucket)
  const isEmpty = bucket.used >= BUCKET.size
  if (!isEmpty) bucket.used += 1
  const left = bucket.endsAt - now
  const headers = {
    'x-ratelimit-bucket': BUCKET.hash,
    'x-ratelimit-limit': String(BUCKET.size),
    'x-ratelimit-remaining': String(BUCKET.size - bucket.used),
    'x-ratelimit-reset': ((Date.now() + left) / 1000).toFixed(3),
    'x-ratelimit-reset-after': (left / 1000).toFixed(3),
  }
  return { waits: isEmpty ? left : 0, headers }
}

function limited(
  arrival: Arrival,
  about: {
    readonly milliseconds: number
    readonly global: boolean
    readonly headers?: Readonly<Record<string, string>>
  },
): Reply {
  const { milliseconds, global, headers = {} } = about
  ledger.limits(arrival, milliseconds)
  const seconds = milliseconds / 1000
  return json(
    429,
    { message: 'You are being rate limited.', retry_after: seconds, global },
    {
      ...headers,
      'retry-after': String(Math.ceil(seconds)),
      'x-ratelimit-scope': global ? 'global' : 'user',
      ...(global ? { 'x-ratelimit-global': 'true' } : {}),
    },
  )
}
