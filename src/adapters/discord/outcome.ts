import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'
import type { Duration, Outcome } from '../../domain/delivery.ts'
import { MINUTE } from '../../domain/time.ts'
import { Garbled, RateLimited, Refused, TokenRefused } from './requests.ts'

/** Milliseconds until a server that answered 5xx is asked again. */
const SERVER_TROUBLE = 1500
/** Milliseconds until a server that could not be reached is tried again. */
const UNREACHABLE = 2000
/** Milliseconds between attempts while the whole bot is refused: 10,000 refusals in ten minutes block its address. */
const BOT_REFUSED = MINUTE
/** Milliseconds where Discord names a limit without its length. */
const UNKNOWN_WAIT = 10_000

// https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
const GONE: ReadonlyMap<number, string> = new Map([
  [10003, 'channel deleted'],
  [10004, 'server deleted'],
  [10013, 'no such person'],
  [50001, 'no access to the channel'],
  [50007, 'direct messages closed'],
  [50008, 'not a channel for messages'],
  [50013, 'missing permissions'],
  // Moderators archived and locked it; alerts that wait for its return would be stale. A command in it opens it again.
  [50083, 'thread archived'],
  [50278, 'no server in common'],
])
/** Slow mode, and the limits of writing in a channel and in a server. */
const CHAT_WAITS: ReadonlySet<number> = new Set([20016, 20028, 20029])
/** The bot, the address or Discord itself, and no word about the chat; code 0 is an address that is not Discord's. */
const LANE_WAITS: ReadonlyMap<number, readonly [wait: Duration, reason: string]> = new Map([
  [0, [BOT_REFUSED, 'not an address of Discord']],
  [40002, [BOT_REFUSED, 'the account has to be verified']],
  [40004, [BOT_REFUSED, 'sending is switched off']],
  [40333, [BOT_REFUSED, 'Cloudflare refuses the request']],
  [130000, [SERVER_TROUBLE, 'overloaded']],
])
/** The bot may not read the channel's history, and so not answer in it. */
const CANNOT_ANSWER = 160002
const INVALID_FORM = 50035

/** Whether the same message may be accepted when it answers no other. */
export function isAboutTheAnswered(error: unknown): boolean {
  if (!(error instanceof Refused)) return false
  return (
    error.code === CANNOT_ANSWER ||
    (error.code === INVALID_FORM && error.fields.includes('message_reference'))
  )
}

/** Whether a message cannot be edited: it is gone, or not ours, or its thread is archived. */
export function isUneditable(error: unknown): boolean {
  return error instanceof Refused && UNEDITABLE.has(error.code)
}

/** Unknown message, another author's message, archived thread. */
const UNEDITABLE: ReadonlySet<number> = new Set([10008, 50005, 50083])

/** What became of a send that threw, by Discord's own code where it gives one. */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof RateLimited) {
    const { retryAfter: after, global } = error
    return { kind: 'retry', after, scope: global ? 'lane' : 'chat', reason: 'rate limited' }
  }
  if (error instanceof TokenRefused) return laneRetry(BOT_REFUSED, error.message)
  // Not asked at all: earlier answers said that this channel's bucket is empty.
  if (error instanceof RateLimitError) {
    const after = Math.max(1, Math.ceil(error.timeToReset))
    return { kind: 'retry', after, scope: 'chat', reason: 'bucket empty' }
  }
  if (error instanceof Garbled)
    return error.status < 500 ? laneRetry(BOT_REFUSED, error.message) : serverRetry(error.message)
  if (error instanceof Refused) return outcomeOfAnswer(error)
  if (error instanceof TypeError || error instanceof RangeError) {
    return { kind: 'refused', reason: `${error.name}: ${error.message}` } // a mistake of ours: nothing was sent
  }
  const code = codeOf(error)
  return NEVER_LEFT.has(code) ? serverRetry(code, UNREACHABLE) : { kind: 'unsure', reason: code }
}

/** What went wrong, in a form that is safe to log: addresses and bodies hold interaction tokens. */
export function traitsOf(error: unknown): { readonly error: string; readonly status?: number } {
  if (error instanceof DiscordAPIError || error instanceof Refused) {
    return { error: `${error.code ?? 'no code'} ${error.message}`, status: error.status }
  }
  if (error instanceof HTTPError) return { error: 'HTTPError', status: error.status }
  return { error: error instanceof Error ? `${codeOf(error)}: ${error.message}` : codeOf(error) }
}

function outcomeOfAnswer({ status, code, message, fields }: Refused): Outcome {
  const reason = [code, message, ...fields].join(' ')
  const gone = GONE.get(code)
  if (gone !== undefined) return { kind: 'gone', reason: gone }
  if (CHAT_WAITS.has(code)) return { kind: 'retry', after: UNKNOWN_WAIT, scope: 'chat', reason }
  if (status >= 500) return serverRetry(`HTTP ${status}`)
  const [wait, why] = LANE_WAITS.get(code) ?? []
  return wait === undefined ? { kind: 'refused', reason } : laneRetry(wait, `${why} (HTTP ${status})`)
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

function serverRetry(reason: string, after: Duration = SERVER_TROUBLE): Outcome {
  return { kind: 'retry', after, scope: 'server', reason }
}

function laneRetry(after: Duration, reason: string): Outcome {
  return { kind: 'retry', after, scope: 'lane', reason }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
