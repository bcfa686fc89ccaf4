import { decode } from './http/charset.ts'
import { exchange, type Reply, readFirst, readWhole } from './http/exchange.ts'
import { createHosts, type Hosts } from './http/hosts.ts'
import { createGuard, type Guard, type Permits, PrivateAddress, type Resolve } from './http/public-only.ts'
import { createRelay, displayUrl, type Relays, type Routing } from './http/relay.ts'
import { retryAfterOf } from './http/retry-after.ts'

/** What lets a server say "as you know it" (RFC 9110 13.1): given back exactly as received. */
export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

export interface FetchRequest {
  readonly url: string
  /** Source id: chooses the relay. */
  readonly source: string
  readonly validators?: Validators
  /** The media type wanted; anything where it is not given. */
  readonly accept?: string
}

export type Answer =
  | {
      readonly kind: 'body'
      /** 200, or 203 from a proxy. */
      readonly status: number
      readonly body: string
      readonly validators: Validators
      /** As the server gave it; empty where it gave none. */
      readonly contentType: string
    }
  | { readonly kind: 'not-modified' }

export interface Fetcher {
  /** One answer. Throws {@link FetchError} and nothing else. */
  fetch(request: FetchRequest): Promise<Answer>
}

/**
 * `blocked`: 403, 407, 429, 451, or we are staying away after such an answer. `unreachable`: no connection, a broken
 * answer, a redirect that leads nowhere, 5xx. `status`: 404, 410 and every other answer that is not a document.
 * `private`: the address, or one it redirects or resolves to, is none that this fetcher may ask.
 */
export type FetchFailure = 'unreachable' | 'blocked' | 'too-large' | 'timeout' | 'status' | 'private'

/** No answer worth reading. The message names the URL, never the credentials of a relay. */
export class FetchError extends Error {
  override readonly name = 'FetchError'
  readonly reason: FetchFailure
  readonly status?: number
  /** How long the host wants to be left alone, in milliseconds. */
  readonly retryAfterMs?: number
  /** At most 200 characters of the refusal: shows a challenge page for what it is. */
  readonly firstBytes?: string

  constructor(
    reason: FetchFailure,
    message: string,
    about: { status?: number; retryAfterMs?: number; firstBytes?: string; cause?: unknown } = {},
  ) {
    super(`${reason}: ${message}`, about.cause === undefined ? undefined : { cause: about.cause })
    this.reason = reason
    if (about.status !== undefined) this.status = about.status
    if (about.retryAfterMs !== undefined) this.retryAfterMs = about.retryAfterMs
    if (about.firstBytes !== undefined) this.firstBytes = about.firstBytes
  }
}

export interface FetcherOptions {
  /** Names the bot and a way to reach whoever runs it. */
  readonly userAgent: string
  /** For the whole answer, redirects and body included; waiting for a turn is not counted. 30 s. */
  readonly timeoutMs?: number
  /** Of the body after decompression. 32 MB. */
  readonly maxBytes?: number
  /** Requests at once to one host. 3. */
  readonly perHost?: number
  readonly relay?: Relays
  /**
   * Which addresses may be connected to, straight, by redirects and by names, and then none with a user or a password:
   * for addresses that people typed. Every one where left out.
   */
  readonly permits?: Permits
  /** Finds the addresses of names where `permits` judges them; the system's resolver. */
  readonly resolve?: Resolve
  /** Longest pause before a request. 200 ms. */
  readonly jitterMs?: number
  /** Ends everything under way: the program stops. */
  readonly signal?: AbortSignal
  readonly random?: () => number
  readonly sleep?: (milliseconds: number) => Promise<void>
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

const MAX_REDIRECTS = 5
/** A host's pause up to this long is waited out; of a longer one the caller is told. */
const LONGEST_WAIT_MS = 2000
const EXCERPT_BYTES = 800
const EXCERPT_CHARACTERS = 200
const BLOCKED = new Set([403, 407, 429, 451])
const PAUSING = new Set([403, 429, 503])
const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** Fetches politely: few at once per host, conditional, limited in time and size, staying away when told to. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const parts: Parts = {
    userAgent: options.userAgent,
    timeoutMs: options.timeoutMs ?? 30_000,
    maxBytes: options.maxBytes ?? 32 * 1024 * 1024,
    jitterMs: options.jitterMs ?? 200,
    stop: options.signal,
    underway: new Set(),
    random: options.random ?? Math.random,
    sleep: options.sleep ?? ((milliseconds) => new Promise((done) => setTimeout(done, milliseconds))),
    now: options.now ?? Date.now,
    hosts: createHosts(options.perHost ?? 3),
    relay: createRelay(options.relay ?? { bySource: {} }),
    guard: options.permits === undefined ? undefined : createGuard(options.permits, options.resolve),
  }
  options.signal?.addEventListener('abort', () => {
    for (const exchange of parts.underway) exchange.abort()
  })
  return { fetch: (request) => fetchInTurn(request, parts) }
}

interface Parts {
  readonly userAgent: string
  readonly timeoutMs: number
  readonly maxBytes: number
  readonly jitterMs: number
  readonly stop: AbortSignal | undefined
  readonly underway: Set<AbortController>
  readonly random: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
  readonly now: () => number
  readonly hosts: Hosts
  readonly relay: Routing
  readonly guard: Guard | undefined
}

async function fetchInTurn(request: FetchRequest, parts: Parts): Promise<Answer> {
  const url = webUrl(request.url)
  if (url === undefined) throw new FetchError('unreachable', `not a web address: ${displayUrl(request.url)}`)
  refuseWhilePaused(url, parts)
  return await parts.hosts.turn(url.host, async () => {
    if (parts.stop?.aborted) throw new FetchError('unreachable', `${url.host}: the program stops`) // a queue may be long
    await parts.sleep(Math.floor(parts.random() * parts.jitterMs))
    const wait = refuseWhilePaused(url, parts) // the host may have refused someone while we stood in the queue
    if (wait > 0) await parts.sleep(wait)
    return await fetchOnce(url, request, parts)
  })
}

function refuseWhilePaused(url: URL, { hosts, now }: Parts): number {
  const wait = hosts.pauseLeft(url.host, now())
  if (wait <= LONGEST_WAIT_MS) return wait
  const seconds = Math.ceil(wait / 1000)
  throw new FetchError('blocked', `${url.host} refused us lately; next request in ${seconds} s`, {
    retryAfterMs: wait,
  })
}

async function fetchOnce(url: URL, request: FetchRequest, parts: Parts): Promise<Answer> {
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(), parts.timeoutMs)
  parts.underway.add(limit)
  if (parts.stop?.aborted) limit.abort()
  const { shown } = parts.relay.route(url, request.source)
  try {
    const reply = await followRedirects(url, request, parts, limit.signal)
    return await readAnswer(reply, { host: url.host, request, shown, parts })
  } catch (error) {
    throw translated(error, { timedOut: limit.signal.aborted, shown, parts })
  } finally {
    clearTimeout(timer)
    parts.underway.delete(limit)
  }
}

async function followRedirects(
  url: URL,
  request: FetchRequest,
  parts: Parts,
  signal: AbortSignal,
): Promise<Reply> {
  const headers = requestHeaders(request, parts.userAgent)
  let target = url
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    const { url: address, shown } = parts.relay.route(target, request.source)
    if (parts.guard !== undefined && (target.username !== '' || target.password !== '')) {
      throw new FetchError('private', `${shown}: an address with a user or a password`)
    }
    const reply = await exchange(address, { headers, signal, guard: parts.guard })
    const { location } = reply.headers
    if (!REDIRECTS.has(reply.status) || location === undefined) return reply
    reply.body.destroy()
    // Header bytes come as Latin-1, but a raw accent in an address is UTF-8.
    const next = webUrl(Buffer.from(location, 'latin1').toString(), target)
    if (next === undefined)
      throw new FetchError('unreachable', `${shown} redirects to something that is no web address`)
    target = parts.relay.original(next, request.source)
  }
  throw new FetchError('unreachable', `more than ${MAX_REDIRECTS} redirects from ${displayUrl(url.href)}`)
}

function webUrl(text: string, base?: URL): URL | undefined {
  if (!URL.canParse(text, base?.href)) return undefined
  const url = new URL(text, base?.href)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined
}

function requestHeaders({ validators, accept }: FetchRequest, userAgent: string): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: accept ?? '*/*',
    'accept-encoding': 'gzip, br',
    ...(validators?.etag === undefined ? {} : { 'if-none-match': validators.etag }),
    ...(validators?.lastModified === undefined ? {} : { 'if-modified-since': validators.lastModified }),
  }
}

interface Asked {
  readonly host: string
  readonly request: FetchRequest
  readonly shown: string
  readonly parts: Parts
}

async function readAnswer(reply: Reply, asked: Asked): Promise<Answer> {
  const { status, headers, body } = reply
  const { hosts, maxBytes } = asked.parts
  if (PAUSING.has(status)) throw await pausingRefusal(reply, asked)
  hosts.welcome(asked.host)
  const conditional = Object.keys(asked.request.validators ?? {}).length > 0
  if (status === 304 && conditional) {
    body.resume()
    return { kind: 'not-modified' }
  }
  if (status !== 200 && status !== 203) throw await refusal(reply, asked)
  const bytes = await readWhole(body, maxBytes)
  if (bytes === 'too-large')
    throw new FetchError('too-large', `${asked.shown} is larger than ${maxBytes} bytes`, { status })
  const contentType = headers['content-type'] ?? ''
  const text = decode(bytes, contentType)
  return { kind: 'body', status, body: text, validators: validatorsOf(headers), contentType }
}

async function pausingRefusal(reply: Reply, asked: Asked): Promise<FetchError> {
  const { hosts, now } = asked.parts
  const wished = retryAfterOf(reply.headers['retry-after'] ?? '', now())
  return await refusal(reply, asked, hosts.pause(asked.host, now(), wished))
}

async function refusal(reply: Reply, asked: Asked, retryAfterMs?: number): Promise<FetchError> {
  const { status } = reply
  return new FetchError(reasonOf(status), `${asked.shown} answered ${status}`, {
    status,
    firstBytes: await excerpt(reply),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  })
}

function reasonOf(status: number): FetchFailure {
  if (BLOCKED.has(status)) return 'blocked'
  return status >= 500 ? 'unreachable' : 'status'
}

async function excerpt({ headers, body }: Reply): Promise<string> {
  const { bytes } = await readFirst(body, EXCERPT_BYTES)
  const text = decode(bytes, headers['content-type'] ?? '')
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, EXCERPT_CHARACTERS)
}

function validatorsOf({ etag, 'last-modified': lastModified }: Reply['headers']): Validators {
  return { ...(etag === undefined ? {} : { etag }), ...(lastModified === undefined ? {} : { lastModified }) }
}

function translated(
  error: unknown,
  { timedOut, shown, parts }: { timedOut: boolean; shown: string; parts: Parts },
): FetchError {
  if (error instanceof FetchError) return error
  if (error instanceof PrivateAddress)
    return new FetchError('private', `${shown} leads to ${error.message}`, { cause: error })
  if (parts.stop?.aborted)
    return new FetchError('unreachable', `${shown}: the program stops`, { cause: error })
  if (timedOut)
    return new FetchError('timeout', `${shown} did not answer fully within ${parts.timeoutMs} ms`, {
      cause: error,
    })
  return new FetchError('unreachable', `${shown}: ${messageOf(error)}`, { cause: error })
}

/** A host with several addresses fails once for each, in an error without words of its own. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return messageOf(error.errors[0])
  return error instanceof Error ? error.message : String(error)
}
