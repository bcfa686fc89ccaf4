import { DefaultRestOptions, REST, type RESTOptions, type ResponseLike } from 'discord.js'
import { z } from 'zod'

/** Milliseconds for one request of a delivery, until its answer begins. */
const DELIVERY_TIMEOUT = 20_000
/** Of the 50 a second that Discord allows a bot; the rest is for answers to people. */
const DELIVERIES_PER_SECOND = 40
/** Seconds, where a 429 does not say how long (Cloudflare's does not always). */
const UNSTATED_RETRY_AFTER = 60

/** Discord answered 429. */
export class RateLimited extends Error {
  override readonly name = 'RateLimited'
  /** Milliseconds, exactly as asked for. */
  readonly retryAfter: number
  /** The whole bot has to wait, not this channel alone. */
  readonly global: boolean

  constructor({ retryAfter, global }: { retryAfter: number; global: boolean }) {
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

/** Where requests go: `apiRoot` as an operator writes it, with or without a slash or version at its end. */
export function apiOf(apiRoot: string | undefined): string {
  return (apiRoot ?? DefaultRestOptions.api).replace(/\/+$/, '').replace(/\/v\d+$/, '')
}

/**
 * Requests of deliveries. discord.js would repeat failed ones and sleep through rate limits in memory; here each error
 * comes back at once, and the outbox decides. The pace of 40 a second is the one wait that stays (below a second).
 */
export function createDeliveryRequests({ token, api }: { token: string; api: string }): REST {
  return new REST({
    version: '10',
    api,
    retries: 0,
    timeout: DELIVERY_TIMEOUT,
    globalRequestsPerSecond: DELIVERIES_PER_SECOND,
    rejectOnRateLimit: ({ global }) => !global,
    makeRequest: requestOnce,
  }).setToken(token)
}

/**
 * discord.js reads the length of a 429 from a header in whole seconds, and adds to it; the exact one is in the body. At a
 * 401 it would forget the token, and never ask again.
 */
const requestOnce: RESTOptions['makeRequest'] = async (url, init) => {
  const response = await DefaultRestOptions.makeRequest(url, init)
  if (response.status === 429) throw await readRateLimit(response)
  if (response.status === 401) throw new TokenRefused()
  return response
}

const rateLimitBody = z.object({ retry_after: z.number(), global: z.boolean().optional() })

async function readRateLimit(response: ResponseLike): Promise<RateLimited> {
  const body = rateLimitBody.safeParse(parseJson(await response.text()))
  const header = Number(response.headers.get('Retry-After') ?? UNSTATED_RETRY_AFTER)
  const seconds = body.success ? body.data.retry_after : header
  return new RateLimited({
    retryAfter: Math.ceil((Number.isFinite(seconds) ? seconds : UNSTATED_RETRY_AFTER) * 1000),
    // Without Discord's body it is Cloudflare that answers, and it means the whole machine.
    global:
      !body.success || body.data.global === true || response.headers.get('X-RateLimit-Scope') === 'global',
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // not Discord's answer; the caller decides by the missing fields
  }
}
