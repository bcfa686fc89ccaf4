import { DefaultRestOptions, REST, type RESTOptions, type ResponseLike } from 'discord.js'
import { z } from 'zod'
import type { Duration } from '../../domain/delivery.ts'
import { DAY } from '../../domain/time.ts'
import type { Log } from '../adapter.ts'
import { createRefusals, REFUSALS_ALLOWED } from './refusals.ts'

/** Milliseconds for one request of a delivery, until its answer begins. */
const DELIVERY_TIMEOUT = 20_000
/** What Discord allows a bot unless it was granted more. */
const REQUESTS_PER_SECOND = 50
/** Seconds, where a 429 does not say how long (Cloudflare's does not always). */
const UNSTATED_RETRY_AFTER = 60

/** Discord answered 429. */
export class RateLimited extends Error {
  override readonly name = 'RateLimited'
  /** Milliseconds, exactly as asked for. */
  readonly retryAfter: Duration
  /** The whole bot has to wait, not this channel alone. */
  readonly global: boolean

  constructor({ retryAfter, global }: { retryAfter: Duration; global: boolean }) {
    super(`rate limited for ${retryAfter} ms`)
    this.retryAfter = retryAfter
    this.global = global
  }
}

/** Discord answered 401: it no longer accepts the token. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused'

  constructor() {
    super('Discord does not accept the token in DISCORD_TOKEN')
  }
}

/** Discord answered with an error of its own list. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly status: number
  /** 0 where it is none of the list. */
  readonly code: number
  /** Names of the fields that were wrong, if any were. */
  readonly fields: readonly string[]

  constructor({
    status,
    code,
    message,
    errors,
  }: { status: number; code: number; message: string; errors: object }) {
    super(message)
    this.status = status
    this.code = code
    this.fields = Object.keys(errors)
  }
}

/** Something between us and Discord answered: a page, or JSON that is no error of Discord's. */
export class Garbled extends Error {
  override readonly name = 'Garbled'
  readonly status: number

  constructor(status: number) {
    super(`HTTP ${status}`)
    this.status = status
  }
}

/** Where requests go: `apiRoot` as an operator writes it, with or without a slash or version at its end. */
export function apiOf(apiRoot: string | undefined): string {
  return (apiRoot ?? DefaultRestOptions.api).replace(/\/+$/, '').replace(/\/v\d+$/, '')
}

export interface DeliveryRequests {
  readonly rest: REST
  /** How long nothing may be sent at all; 0 while it may. */
  pause(): Duration
}

/**
 * Requests of deliveries. discord.js would repeat failed ones and sleep through rate limits in memory; here each error
 * comes back at once, and the outbox decides. Its window of so many requests a second stays: the lane counts cards, and
 * a card may be several messages. Other than Discord's headers say it adds nothing to a bucket's time: that is told from
 * when the answer was written, and is over by as much as the answer was under way.
 */
export function createDeliveryRequests({
  token,
  api,
  perSecond = REQUESTS_PER_SECOND,
  now,
  log,
  refusalsAllowed: allowed = REFUSALS_ALLOWED,
}: {
  readonly token: string
  readonly api: string
  readonly perSecond?: number | undefined
  readonly now: () => number
  readonly log: Log
  /** Before all rests, in ten minutes. */
  readonly refusalsAllowed?: number
}): DeliveryRequests {
  const refusals = createRefusals({
    now,
    allowed,
    exhausted: () =>
      log.error({ platform: 'discord' }, 'Discord refuses too much: nothing is sent for ten minutes'),
  })
  let pausedUntil = 0

  const requestOnce: RESTOptions['makeRequest'] = async (url, init) => {
    const response = await DefaultRestOptions.makeRequest(url, init)
    withoutBucketName(response)
    if (response.ok) return response
    if (isCounted(response)) refusals.add()
    const error = await errorOf(response)
    if (error instanceof RateLimited && error.global) pausedUntil = now() + error.retryAfter
    throw error
  }

  const rest = new REST({
    version: '10',
    api,
    retries: 0,
    timeout: DELIVERY_TIMEOUT,
    offset: 0,
    globalRequestsPerSecond: perSecond,
    rejectOnRateLimit: ({ global }) => !global,
    makeRequest: requestOnce,
  }).setToken(token)
  return { rest, pause: () => Math.max(refusals.pause(), pausedUntil - now(), 0) }
}

/**
 * discord.js changes to another queue when it learns the name of a route's bucket. For a moment both send to one
 * channel, and neither knows what the other took. A channel's messages have a bucket of their own, whatever its name is.
 */
function withoutBucketName({ headers }: ResponseLike): void {
  headers.delete('X-RateLimit-Bucket')
}

/** Whether the answer counts towards Discord's limit of refusals. */
function isCounted({ status, headers }: ResponseLike): boolean {
  if (status === 429) return headers.get('X-RateLimit-Scope') !== 'shared'
  return status === 401 || status === 403
}

const discordError = z.object({
  code: z.int(),
  message: z.string().catch(''),
  errors: z.record(z.string(), z.unknown()).catch({}),
})

/** discord.js would misread most of these: a 401 would make it forget the token, a 429 in a header is whole seconds. */
async function errorOf(response: ResponseLike): Promise<Error> {
  const { status } = response
  if (status === 401) return new TokenRefused()
  const body = parseJson(await response.text())
  if (status === 429) return rateLimit(response, body)
  const read = discordError.safeParse(body)
  return read.success ? new Refused({ status, ...read.data }) : new Garbled(status)
}

const seconds = z
  .union([z.number(), z.string().trim().min(1).pipe(z.coerce.number())])
  .pipe(z.number().positive())
const rateLimitBody = z.object({ retry_after: seconds, global: z.boolean().catch(false) })

function rateLimit({ headers }: ResponseLike, body: unknown): RateLimited {
  const told = rateLimitBody.safeParse(body)
  const header = seconds.safeParse(headers.get('Retry-After'))
  const asked = told.success ? told.data.retry_after : (header.data ?? UNSTATED_RETRY_AFTER)
  return new RateLimited({
    // Nobody means more than a day, and dates end somewhere.
    retryAfter: Math.min(Math.ceil(asked * 1000), DAY),
    // Without Discord's body it is Cloudflare that answers, and it means the whole machine.
    global: !told.success || told.data.global || headers.get('X-RateLimit-Scope') === 'global',
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // not Discord's answer; the caller decides by the missing fields
  }
}
