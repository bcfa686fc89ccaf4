import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'
import type { Outcome } from '../../domain/delivery.ts'
import { MINUTE } from '../../domain/time.ts'
import { RateLimited, TokenRefused } from './requests.ts'

/** Milliseconds until a server that answered 5xx is asked again. */
const SERVER_TROUBLE = 1500
/** Milliseconds until a server that could not be reached is tried again. */
const UNREACHABLE = 2000
/** Milliseconds between attempts while the whole bot is refused: 10,000 refusals in ten minutes block its address. */
const BOT_REFUSED = MINUTE
/** Milliseconds where Discord names a limit without its length. */
const UNKNOWN_WAIT = 10_000

// https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
const GONE: ReadonlyMap<unknown, string> = new Map([
  [10003, 'channel deleted'],
  [10004, 'server deleted'],
  [10013, 'no such person'],
  [50001, 'no access to the channel'],
  [50007, 'direct messages closed'],
  [50013, 'missing permissions'],
  // Moderators archived and locked it; alerts that wait for its return would be stale. A command in it opens it again.
  [50083, 'thread archived'],
  [50278, 'no server in common'],
])
const WAIT: ReadonlySet<unknown> = new Set([20016, 20028, 20029])
const OVERLOADED = 130000

/** What became of a send that threw, by Discord's own code where it gives one. */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof RateLimited) {
    return {
      kind: 'retry',
      after: error.retryAfter,
      scope: error.global ? 'lane' : 'chat',
      reason: 'rate limited',
    }
  }
  if (error instanceof TokenRefused) return laneRetry(BOT_REFUSED, error.message)
  // Not asked at all: earlier answers said that this channel's bucket is empty.
  if (error instanceof RateLimitError) {
    return { kind: 'retry', after: Math.max(1, error.timeToReset), scope: 'chat', reason: 'bucket empty' }
  }
  if (error instanceof HTTPError) return laneRetry(SERVER_TROUBLE, `HTTP ${error.status}`)
  if (error instanceof DiscordAPIError) return outcomeOfAnswer(error)
  if (error instanceof TypeError || error instanceof RangeError) {
    return { kind: 'refused', reason: `${error.name}: ${error.message}` } // a mistake of ours: nothing was sent
  }
  const code = codeOf(error)
  return NEVER_LEFT.has(code) ? laneRetry(UNREACHABLE, code) : { kind: 'unsure', reason: code }
}

/** What went wrong, in a form that is safe to log: addresses and bodies hold interaction tokens. */
export function traitsOf(error: unknown): { readonly error: string; readonly status?: number } {
  if (error instanceof DiscordAPIError) {
    return { error: `${error.code ?? 'no code'} ${error.message}`, status: error.status }
  }
  if (error instanceof HTTPError) return { error: 'HTTPError', status: error.status }
  return { error: error instanceof Error ? `${codeOf(error)}: ${error.message}` : codeOf(error) }
}

function outcomeOfAnswer(error: DiscordAPIError): Outcome {
  const reason = `${error.code} ${error.message}`
  const gone = GONE.get(error.code)
  if (gone !== undefined) return { kind: 'gone', reason: gone }
  if (WAIT.has(error.code)) return { kind: 'retry', after: UNKNOWN_WAIT, scope: 'chat', reason }
  if (error.code === OVERLOADED) return laneRetry(SERVER_TROUBLE, 'overloaded')
  // Cloudflare's pages (403, 40333) and an address that is not Discord's (404, code 0) say nothing about a chat.
  if (typeof error.code !== 'number' || error.code === 0 || error.code === 40333) {
    return laneRetry(BOT_REFUSED, `HTTP ${error.status}`)
  }
  return { kind: 'refused', reason }
}

/** The request was not sent, so that nothing can have arrived. */
const NEVER_LEFT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
])

function laneRetry(after: number, reason: string): Outcome {
  return { kind: 'retry', after, scope: 'lane', reason }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
