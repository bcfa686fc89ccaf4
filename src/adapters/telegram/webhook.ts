import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import { z } from 'zod'
import { AdapterError, type Log } from '../adapter.ts'
import { abortable } from './client.ts'
import type { Insist } from './insist.ts'
import { UPDATE_KINDS } from './updates.ts'

/** Where Telegram brings updates to, instead of being asked for them. */
export interface WebhookOptions {
  /** The public address, https, which leads to `host` and `port`: behind a reverse proxy that holds the certificate. */
  readonly url: string
  /** 1–256 of `A-Za-z0-9_-`; drawn anew at each start where null. */
  readonly secret: string | null
  readonly host: string
  readonly port: number
}

export interface WebhookNeeds {
  readonly log: Log
  /** Resolves when the update need not come again. Throws on one that cannot be read. */
  readonly take: (update: Update) => Promise<void>
  readonly insist: Insist
  readonly signal: AbortSignal
}

export interface Webhook {
  /** Resolves when Telegram knows the address. Throws {@link AdapterError} where that can never be. */
  start(): Promise<void>
  /** Telegram keeps what comes from now on, and brings it to the next start. */
  stop(): Promise<void>
}

/** An update is a few kilobytes; the longest message with all its entities is far below this. */
const LARGEST_BODY = 1_000_000
const REQUEST_MILLISECONDS = 20_000
/** Whoever is still sending then has not even shown the secret, or will bring it again. */
const STOP_MILLISECONDS = 3_000
/** Bot API, setWebhook: secret_token comes back in this header. */
const SECRET_HEADER = 'x-telegram-bot-api-secret-token'

/** A server on this machine for the updates that Telegram brings. */
export function createWebhook(options: WebhookOptions, needs: WebhookNeeds): Webhook {
  const secret = options.secret ?? randomBytes(32).toString('base64url')
  const server = createServer({ requestTimeout: REQUEST_MILLISECONDS }, (request, response) => {
    receive(request, response).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : 'unknown error'
      needs.log.warn({ platform: 'telegram', reason }, 'a request to the webhook broke off')
      response.destroy()
    })
  })

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const status = await statusFor(request)
    response.writeHead(status, { connection: status === 200 ? 'keep-alive' : 'close' }).end()
  }

  async function statusFor(request: IncomingMessage): Promise<number> {
    if (request.method !== 'POST') return 405
    if (!isSame(request.headers[SECRET_HEADER], secret)) return 401
    const body = await bodyOf(request)
    if (body === undefined) return 413
    const update = updateIn(body)
    if (update === undefined) return 400
    await needs.take(update)
    return 200
  }

  return {
    async start() {
      await listening(server, options)
      await needs.insist(async (api) => {
        const wanted = { allowed_updates: UPDATE_KINDS, secret_token: secret, drop_pending_updates: false }
        await api.setWebhook(options.url, wanted, abortable(needs.signal)).catch((error: unknown) => {
          throw refusalOf(error) ?? error
        })
      })
    },
    async stop() {
      if (!server.listening) return
      const patience = setTimeout(() => server.closeAllConnections(), STOP_MILLISECONDS)
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      })
      clearTimeout(patience)
    },
  }
}

function listening(server: Server, { host, port }: WebhookOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.on('error', (cause) => {
      const what = `nothing can listen on ${host}:${port} (${cause.message})`
      const advice = 'set TELEGRAM_WEBHOOK_PORT and TELEGRAM_WEBHOOK_HOST to a free place'
      reject(new AdapterError('telegram', `${what}: ${advice}`, { cause }))
    })
    server.listen(port, host, resolve)
  })
}

/** Telegram will never bring anything to this address; undefined where it may. */
function refusalOf(error: unknown): AdapterError | undefined {
  if (!(error instanceof GrammyError) || error.error_code !== 400) return undefined
  return new AdapterError('telegram', `TELEGRAM_WEBHOOK_URL is not accepted (${error.description})`)
}

/** Takes the same time whatever was sent. */
function isSame(sent: string | readonly string[] | undefined, secret: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(typeof sent === 'string' ? sent : ''), hash(secret))
}

/** Undefined where it is longer than anything that Telegram sends. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  // Not destroyed when it is left half read: whoever sent it is told why.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length
    if (bytes > LARGEST_BODY) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

const anUpdate = z.custom<Update>((value) => z.object({ update_id: z.int() }).safeParse(value).success)

function updateIn(body: string): Update | undefined {
  try {
    return anUpdate.safeParse(JSON.parse(body)).data
  } catch {
    return undefined // no JSON: the caller answers 400
  }
}
