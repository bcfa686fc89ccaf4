import type { ServerResponse } from 'node:http'
import { DiscordRefusal } from './fake-discord-rules.ts'

/** How the server treats what is posted to a channel, or asks of the `gateway` (GET /gateway/bot). */
export type FakeFault =
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number; readonly global?: boolean }
  /** JSON with a code of Discord's, such as 403 and 50001. */
  | { readonly kind: 'refuses'; readonly status: number; readonly code: number }
  /** A page of a proxy, such as Cloudflare's 502. */
  | { readonly kind: 'html'; readonly status: number }
  /** Any text at all. */
  | {
      readonly kind: 'raw'
      readonly status: number
      readonly text: string
      readonly headers?: Readonly<Record<string, string>>
    }
  /** Takes the request and never answers. */
  | { readonly kind: 'hangs' }
  /** Cuts the connection without taking the request. */
  | { readonly kind: 'resets' }
  /** Takes the message, then cuts the connection before the answer. */
  | { readonly kind: 'resets-after-accepting' }

export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Thrown where a bucket is empty. */
export class RateLimit extends Error {
  readonly retryAfterSeconds: number

  constructor(retryAfterSeconds: number) {
    super('You are being rate limited.')
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** Answers with what `handle` gives, or with the refusal that it throws. */
export function answer(response: ServerResponse, handle: () => Answer): void {
  write(response, attempt(handle))
}

/** Answers in the way of `fault`, or not at all. */
export function misbehave(fault: FakeFault, response: ServerResponse, handle: () => Answer): void {
  switch (fault.kind) {
    case 'rate-limited':
      write(response, rateLimited(fault.retryAfterSeconds, fault.global === true))
      break
    case 'refuses':
      write(response, { status: fault.status, body: { code: fault.code, message: `refused ${fault.code}` } })
      break
    case 'html':
      response.writeHead(fault.status, { 'Content-Type': 'text/html' })
      response.end('<html><body>Bad gateway</body></html>')
      break
    case 'raw':
      response.writeHead(fault.status, { 'Content-Type': 'application/json', ...fault.headers })
      response.end(fault.text)
      break
    case 'hangs':
      break
    case 'resets':
      response.destroy()
      break
    case 'resets-after-accepting':
      attempt(handle)
      response.destroy()
  }
}

function attempt(handle: () => Answer): Answer {
  try {
    return handle()
  } catch (error) {
    if (error instanceof RateLimit) return rateLimited(error.retryAfterSeconds, false)
    if (!(error instanceof DiscordRefusal)) throw error
    const { status, code, message, errors } = error
    return { status, body: { code, message, ...(errors === undefined ? {} : { errors }) } }
  }
}

function rateLimited(seconds: number, global: boolean): Answer {
  return {
    status: 429,
    headers: {
      'Retry-After': String(Math.ceil(seconds)),
      'X-RateLimit-Scope': global ? 'global' : 'user',
      ...(global ? { 'X-RateLimit-Global': 'true' } : {}),
    },
    body: { message: 'You are being rate limited.', retry_after: seconds, global },
  }
}

function write(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  if (body === undefined) {
    response.writeHead(status, headers).end()
    return
  }
  response.writeHead(status, { ...headers, 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}
