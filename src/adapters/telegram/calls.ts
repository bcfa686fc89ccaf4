import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { GrammyError } from 'grammy'
import type { ApiError } from 'grammy/types'
import { z } from 'zod'
import { openingWithin } from './agent.ts'
import { RequestFailure, type Stage, secondsIn } from './client.ts'

/** One call of the Bot API: its result. Throws {@link GrammyError} for a refusal and {@link RequestFailure} for anything else. */
export type Call = (method: string, payload: object, signal: AbortSignal) => Promise<unknown>

/** The part of a call's time that its connection may take to open. */
const CONNECT_SHARE = 0.4
/** A server that says more than this in one answer is not the Bot API. */
const LONGEST_ANSWER = 1_000_000

/**
 * Calls for deliveries. grammY's own client costs twice the processor time (its fetch is made of streams), and at a
 * paid broadcast's thousand calls a second that is half a core. It also hides how far a failed call came and with which
 * status a proxy's page was sent, and both decide whether an alert is sent again.
 */
export function createCalls({
  token,
  apiRoot = 'https://api.telegram.org',
  seconds,
}: {
  readonly token: string
  readonly apiRoot?: string | undefined
  /** How long a server may be silent. */
  readonly seconds: number
}): Call {
  const target = targetOf(apiRoot)
  const plain = target?.protocol === 'http:'
  const open = plain ? httpRequest : httpsRequest
  const { agent, wasOpen } = openingWithin(seconds * 1000 * CONNECT_SHARE, plain)
  const safe = (text: string) => text.replaceAll(token, '[token]')

  function opened(method: string, body: string): ClientRequest {
    if (target === undefined) throw new RequestFailure(method, 'not-sent', 'not an address of a server')
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const path = `${target.path}/bot${encodeURI(token)}/${method}`
    return open({ ...target, path, agent, headers, method: 'POST', timeout: seconds * 1000 })
  }

  return async function call(method, payload, signal) {
    const body = JSON.stringify(payload)
    const request = opened(method, body)
    const answer = await exchange(request, { body, signal }).catch((error: unknown) => {
      throw failureOf(method, { error, left: wasOpen(request.socket) })
    })
    return resultOf(method, answer, safe)
  }
}

/** Undefined where no request can go to the address. */
function targetOf(apiRoot: string) {
  const url = URL.canParse(apiRoot) ? new URL(apiRoot) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) return undefined
  const { protocol, hostname, port, pathname } = url
  return {
    protocol,
    hostname: hostname.replace(/^\[|\]$/g, ''),
    path: pathname.replace(/\/+$/, ''),
    ...(port === '' ? {} : { port }),
  }
}

interface Answer {
  readonly status: number
  readonly retryAfter: string | undefined
  readonly text: string
}

/** Resolves with any answer; rejects with what went wrong before it was complete. */
function exchange(
  request: ClientRequest,
  { body, signal }: { readonly body: string; readonly signal: AbortSignal },
): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const end = (why: string) => request.destroy(new Error(why))
    const cancel = () => end('cancelled')
    const settle = <T>(finish: (value: T) => void) => {
      return (value: T) => {
        signal.removeEventListener('abort', cancel)
        finish(value)
      }
    }
    const fail = settle(reject)
    signal.addEventListener('abort', cancel)
    request.on('timeout', () => end('silence'))
    request.on('error', fail)
    request.on('response', (response) => read(response, { done: settle(resolve), fail, end }))
    request.end(body)
  })
}

function read(
  response: IncomingMessage,
  reader: {
    readonly done: (answer: Answer) => void
    readonly fail: (error: unknown) => void
    readonly end: (why: string) => void
  },
): void {
  let text = ''
  response.setEncoding('utf8')
  response.on('data', (chunk: string) => {
    text += chunk
    if (text.length > LONGEST_ANSWER) reader.end('endless answer')
  })
  response.on('error', reader.fail)
  response.on('end', () => {
    const { statusCode: status = 0, headers } = response
    reader.done({ status, retryAfter: headers['retry-after'], text })
  })
}

function failureOf(
  method: string,
  { error, left }: { readonly error: unknown; readonly left: boolean },
): RequestFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = code || (error instanceof Error ? error.message : 'unknown error')
  return left
    ? new RequestFailure(method, 'unknown', `no answer (${reason})`)
    : new RequestFailure(method, 'not-sent', `could not connect (${reason})`)
}

const accepted = z.object({ ok: z.literal(true), result: z.unknown().optional() })
const refused = z.object({
  ok: z.literal(false),
  error_code: z.number(),
  description: z.string().catch(''),
  parameters: z
    .object({
      migrate_to_chat_id: z.number().optional().catch(undefined),
      retry_after: z.unknown().optional(),
    })
    .catch({ retry_after: undefined }),
})

function resultOf(
  method: string,
  { status, retryAfter, text }: Answer,
  safe: (text: string) => string,
): unknown {
  const json = parseJson(text)
  const good = accepted.safeParse(json)
  if (good.success) return good.data.result
  const bad = refused.safeParse(json)
  if (!bad.success) throw garbled(method, { status, retryAfter })
  const { error_code, description, parameters } = bad.data
  const after = secondsIn(parameters.retry_after)
  const error: ApiError = {
    ok: false,
    error_code,
    description: safe(description),
    parameters: {
      ...(parameters.migrate_to_chat_id === undefined
        ? {}
        : { migrate_to_chat_id: parameters.migrate_to_chat_id }),
      ...(after === undefined ? {} : { retry_after: after }),
    },
  }
  throw new GrammyError(`Call to '${method}' failed!`, error, method, {})
}

/** An answer of something between us and the Bot API. One that says "accepted" in other words may mean it. */
function garbled(
  method: string,
  { status, retryAfter }: { readonly status: number; readonly retryAfter: string | undefined },
): RequestFailure {
  const stage: Stage = status >= 200 && status < 300 ? 'unknown' : 'garbled'
  const after = secondsIn(retryAfter)
  return new RequestFailure(method, stage, `HTTP ${status}, not an answer of the Bot API`, after)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // the caller decides by what is missing
  }
}
