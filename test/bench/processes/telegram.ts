import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { z } from 'zod'
import { monotonic } from '../numbers.ts'
import { type Arrival, FAKE_OPTIONS, FAKE_QUESTION, type Fault } from '../protocol.ts'
import { answerAll, optionsOf } from './answering.ts'
import { doorOf, Ledger, RollingWindow } from './ledger.ts'
import { give, json, type Reply } from './reply.ts'

/* The Bot API as far as a serving bot uses it, for thousands of sends a second. */

const TOKEN = '123456789:fake-TOKEN_for-benches_000000000000'
const BOT = { id: 123456789, is_bot: true, first_name: 'Tocsin', username: 'TocsinBenchBot' }
/** Bots FAQ: about 30 a second in all, 20 a minute in a group, 1 a second in a chat with short bursts tolerated. */
const ALL_PER_SECOND = 30
const GROUP_PER_MINUTE = 20
const BURST = { most: 3, milliseconds: 3000 }
const FAULT_RETRY_AFTER = 2

const { limits, road } = optionsOf(FAKE_OPTIONS)
const ledger = new Ledger()
const all = new RollingWindow(ALL_PER_SECOND, 1000)
const groups = new Map<string, RollingWindow>()
const bursts = new Map<string, RollingWindow>()
/** Who wrote to the bot: answers are not bound by the limit of all sends together (grammY's documentation, "flood limits"). */
const askedUntil = new Map<string, number>()
const ANSWER_MILLISECONDS = 60_000
const updates: { readonly update_id: number }[] = []
let poll: { readonly response: ServerResponse; readonly timer: NodeJS.Timeout } | undefined
let sequence = 1000

const SEND = z.object({ chat_id: z.union([z.string(), z.int()]).transform(String), text: z.string() })
const POLL = z.object({ offset: z.int().default(0), timeout: z.number().default(0) })

const server = createServer((request, response) => {
  readBody(request, (body) => serve(request.url ?? '', body, response))
})
const door = doorOf(server)
const port = await door.open()
answerAll(FAKE_QUESTION, {
  ready: { url: `http://127.0.0.1:${port}`, token: TOKEN },
  async answer(question) {
    switch (question.kind) {
      case 'says':
        return says(question.person, question.text)
      case 'refuse':
        return door.refuse(question.milliseconds)
      default:
        return ledger.answer(question)
    }
  },
})

function readBody(request: IncomingMessage, take: (body: string) => void): void {
  let body = ''
  request.setEncoding('utf8')
  request.on('data', (chunk: string) => {
    body += chunk
  })
  request.on('end', () => take(body))
}

function serve(url: string, body: string, response: ServerResponse): void {
  const [, token, method = ''] = /^\/bot([^/]+)\/(\w+)/.exec(decodeURI(url)) ?? []
  const payload: unknown = body === '' ? {} : JSON.parse(body)
  if (token !== TOKEN) give(response, failure({ code: 401, description: 'Unauthorized' }))
  else if (method === 'sendMessage') receive(SEND.parse(payload), response)
  else if (method === 'getUpdates') wait(POLL.parse(payload), response)
  else give(response, success(known(method)))
}

function known(method: string): unknown {
  switch (method) {
    case 'getMe':
      return { ...BOT, can_join_groups: true, can_read_all_group_messages: false }
    case 'getMyCommands':
    case 'getChatAdministrators':
      return []
    default:
      return true
  }
}

function receive({ chat_id: chat, text }: z.infer<typeof SEND>, response: ServerResponse): void {
  const arrival = ledger.seen(chat, text)
  after(road, () => {
    const reply = decide(arrival)
    after(road, () => give(response, reply))
  })
}

function after(milliseconds: number, act: () => void): void {
  if (milliseconds === 0) act()
  else setTimeout(act, milliseconds)
}

/** Also where the sender is gone by now: what was written to a socket arrives. */
function decide(arrival: Arrival): Reply {
  const fault = ledger.faultFor(arrival.chat)
  if (fault !== undefined) return misbehave(fault, arrival)
  const seconds = limits ? secondsToWait(arrival.chat) : 0
  if (seconds > 0) return limited(arrival, seconds)
  const { chat, text } = arrival
  ledger.accepts(arrival)
  ledger.answers(arrival, 200)
  const where = { id: Number(chat), type: 'private' }
  return success({ message_id: next(), date: seconds1970(), chat: where, text })
}

function misbehave(fault: Fault['kind'], arrival: Arrival): Reply {
  switch (fault) {
    case '500':
      ledger.answers(arrival, 500)
      return failure({ code: 500, description: 'Internal Server Error' })
    case '429':
      return limited(arrival, FAULT_RETRY_AFTER)
    case '502-html':
      ledger.answers(arrival, 502)
      return { kind: 'page' }
    case 'hang':
      return { kind: 'silence' }
    case 'cut-after-accepting':
      ledger.accepts(arrival)
      return { kind: 'cut' }
  }
}

function secondsToWait(chat: string): number {
  const now = monotonic()
  const asked = (askedUntil.get(chat) ?? 0) > now
  const windows = [
    ...(asked ? [] : [all]),
    windowOf(bursts, chat, () => new RollingWindow(BURST.most, BURST.milliseconds)),
  ]
  if (chat.startsWith('-'))
    windows.push(windowOf(groups, chat, () => new RollingWindow(GROUP_PER_MINUTE, 60_000)))
  const wait = Math.max(...windows.map((window) => window.wait(now)))
  if (wait === 0) for (const window of windows) window.take(now)
  return Math.ceil(wait / 1000)
}

function windowOf(
  windows: Map<string, RollingWindow>,
  chat: string,
  make: () => RollingWindow,
): RollingWindow {
  const known = windows.get(chat) ?? make()
  windows.set(chat, known)
  return known
}

function limited(arrival: Arrival, seconds: number): Reply {
  ledger.limits(arrival, seconds * 1000)
  const description = `Too Many Requests: retry after ${seconds}`
  return failure({ code: 429, description, parameters: { retry_after: seconds } })
}

function says(person: number, text: string): number {
  askedUntil.set(String(person), monotonic() + ANSWER_MILLISECONDS)
  const user = { id: person, is_bot: false, first_name: 'Ann', language_code: 'en' }
  const chat = { id: person, type: 'private', first_name: 'Ann' }
  const isCommand = text.startsWith('/')
  const length = text.search(/\s|$/)
  const entities = isCommand ? [{ type: 'bot_command', offset: 0, length }] : []
  const message = { message_id: next(), date: seconds1970(), chat, from: user, text, entities }
  updates.push(Object.assign({ update_id: next() }, { message }))
  feed()
  return monotonic()
}

function wait({ offset, timeout }: z.infer<typeof POLL>, response: ServerResponse): void {
  while ((updates[0]?.update_id ?? offset) < offset) updates.shift()
  if (poll !== undefined) endPoll([])
  const timer = setTimeout(() => endPoll([]), Math.min(timeout, 50) * 1000)
  const waiting = { response, timer }
  poll = waiting
  response.on('close', () => {
    clearTimeout(timer)
    if (poll === waiting) poll = undefined
  })
  feed()
}

function feed(): void {
  if (updates.length > 0) endPoll(updates.slice(0, 100))
}

function endPoll(given: readonly object[]): void {
  const ended = poll
  poll = undefined
  if (ended === undefined) return
  clearTimeout(ended.timer)
  give(ended.response, success(given))
}

function success(result: unknown): Reply {
  return json(200, { ok: true, result })
}

function failure({ code, ...said }: { code: number; description: string; parameters?: object }): Reply {
  return json(code, { ok: false, error_code: code, ...said })
}

function next(): number {
  sequence += 1
  return sequence
}

function seconds1970(): number {
  return Math.floor(Date.now() / 1000)
}
