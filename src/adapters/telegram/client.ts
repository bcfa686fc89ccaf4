import { type Api, type ApiClientOptions, HttpError, type Transformer } from 'grammy'
import { openingWithin } from './agent.ts'

/** The part of a request's time that its connection may take to open, before the request counts as never sent. */
const CONNECT_SHARE = 0.4

/**
 * How far a request came that got no answer of the Bot API: `not-sent` never left, `unknown` left and may have been
 * obeyed, `garbled` was answered by something that is not the Bot API (a proxy's error page).
 */
export type Stage = 'not-sent' | 'unknown' | 'garbled'

/**
 * A request without an answer of the Bot API. Replaces grammY's own {@link HttpError}, whose cause holds the request's
 * URL and with it the token: nothing of the original message is kept.
 */
export class RequestFailure extends HttpError {
  override readonly name = 'RequestFailure'
  readonly stage: Stage
  /** Seconds that whatever answered asked us to wait. */
  readonly retryAfter: number | undefined

  constructor(method: string, stage: Stage, reason: string, retryAfter?: number) {
    super(`${method}: ${reason}`, undefined)
    this.stage = stage
    this.retryAfter = retryAfter
  }
}

/**
 * Client options for one {@link https://grammy.dev | grammY} Api object.
 * `timeoutSeconds` bounds a whole request; grammY's default is 500 s.
 */
export function clientOptions(apiRoot: string | undefined, timeoutSeconds: number): ApiClientOptions {
  const root = apiRoot?.replace(/\/+$/, '')
  const { agent } = openingWithin(timeoutSeconds * 1000 * CONNECT_SHARE, root?.startsWith('http:') === true)
  return {
    timeoutSeconds,
    baseFetchConfig: { agent, compress: true },
    ...(root === undefined ? {} : { apiRoot: root }),
  }
}

/** Keeps the token out of every error that leaves the client. */
export function hideToken(token: string): Transformer {
  return async (prev, method, payload, signal) => {
    const answer = await prev(method, payload, signal).catch((error: unknown) => {
      throw failureOf(method, error)
    })
    return answer.ok
      ? answer
      : { ...answer, description: String(answer.description).replaceAll(token, '[token]') }
  }
}

/** Seconds that a server asks us to wait, whole or not, as a number or in digits; undefined where it asks for nothing sane. */
export function secondsIn(value: unknown): number | undefined {
  const seconds = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof seconds === 'number' && Number.isFinite(seconds) && seconds > 0 ? seconds : undefined
}

/** Whether work was broken off because the program stops, and not because it took too long. */
export function isStopped({ aborted, reason }: AbortSignal): boolean {
  return aborted && !(reason instanceof DOMException && reason.name === 'TimeoutError')
}

type GrammySignal = NonNullable<Parameters<Api['getMe']>[0]>

/** grammY's types name the signal of a package that Node has made superfluous; its code takes Node's own. */
export function abortable(signal: AbortSignal): GrammySignal {
  if (!isGrammySignal(signal)) throw new TypeError('expected an AbortSignal')
  return signal
}

function isGrammySignal(signal: unknown): signal is GrammySignal {
  return signal instanceof AbortSignal
}

/** Codes of Node's resolver, TCP and TLS that only come up before a request is written. */
const NEVER_OPENED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|EADDRNOTAVAIL|ENETDOWN|EPROTO|CONNECT_TIMEOUT|ERR_TLS_\w+|\w*_CERT\w*|CERT_\w+|UNABLE_TO_\w+|ERR_INVALID_URL)$/
/** Codes that come up before and after: Node's message tells (it is empty when every address of a host failed). */
const EITHER = /^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ECONNRESET)$/
const WHILE_OPENING = /reason: (connect |$)|before secure TLS connection/

function failureOf(method: string, error: unknown): RequestFailure {
  const cause = error instanceof HttpError ? error.error : error
  const { code, type, message } = described(cause)
  if (type === 'invalid-json') {
    return new RequestFailure(method, 'garbled', 'the answer is not one of the Bot API')
  }
  // fetch throws a TypeError for an address that is none.
  if (cause instanceof TypeError) return new RequestFailure(method, 'not-sent', 'not an address of a server')
  if (NEVER_OPENED.test(code) || (EITHER.test(code) && WHILE_OPENING.test(message))) {
    return new RequestFailure(method, 'not-sent', `could not connect (${code})`)
  }
  const waited = /timed out after [\d.]+ seconds/.exec(message)?.[0]
  return new RequestFailure(method, 'unknown', `no answer (${waited ?? (code || type || 'connection lost')})`)
}

function described(cause: unknown): { code: string; type: string; message: string } {
  const word = (value: unknown) => (typeof value === 'string' ? value : '')
  if (!(cause instanceof Error)) return { code: '', type: '', message: '' }
  return {
    code: 'code' in cause ? word(cause.code) : '',
    type: 'type' in cause ? word(cause.type) : '',
    message: cause.message,
  }
}
