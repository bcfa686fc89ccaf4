import { z } from 'zod'

/** One send as a platform's fake saw it. */
export const ARRIVAL = z.object({
  /** Milliseconds of the clock that all processes share. */
  at: z.number(),
  chat: z.string(),
  /** Everything there is to read in it. */
  text: z.string(),
  /** Of the answer; 0 where none was given. */
  status: z.int(),
  /** A message came of it; a repeat with a known nonce is none. */
  accepted: z.boolean(),
  /** Milliseconds that a 429 asked for. */
  retryAfter: z.number(),
})
export type Arrival = z.infer<typeof ARRIVAL>

/** How a fake treats sends: the first of `each` that comes, at most so many in all. */
export const FAULT = z.object({
  kind: z.enum(['500', '429', '502-html', 'hang', 'cut-after-accepting']),
  each: z.enum(['chat', 'platform']),
  atMost: z.int(),
})
export type Fault = z.infer<typeof FAULT>

/** What the bench asks of a fake's process. */
export const FAKE_QUESTION = z.discriminatedUnion('kind', [
  /** Every send since the `from`th. */
  z.object({ kind: z.literal('arrivals'), from: z.int() }),
  z.object({ kind: z.literal('tally') }),
  /** Answered when so many more sends were seen or accepted: the moment of the last; a later one replaces it. */
  z.object({ kind: z.literal('happens'), what: z.enum(['seen', 'accepted']), count: z.int() }),
  z.object({ kind: z.literal('fault'), fault: FAULT.nullable() }),
  /** Refuses all connections for this long, from now on. */
  z.object({ kind: z.literal('refuse'), milliseconds: z.number() }),
  /** Telegram: a person writes to the bot in private. Answered with the moment. */
  z.object({ kind: z.literal('says'), person: z.int(), text: z.string() }),
])
export type FakeQuestion = z.infer<typeof FAKE_QUESTION>

export const TALLY = z.object({
  seen: z.int(),
  accepted: z.int(),
  /** Answered 429. */
  limited: z.int(),
  /** Repeats that a nonce made harmless. */
  absorbed: z.int(),
})
export type Tally = z.infer<typeof TALLY>

export const FAKE_OPTIONS = z.object({
  /** Whether the platform's real limits hold. */
  limits: z.boolean(),
  /** Milliseconds until a send counts, and again until its answer. */
  road: z.number(),
})
export type FakeOptions = z.infer<typeof FAKE_OPTIONS>

/** What the bench asks of the process that serves. */
export const SERVICE_QUESTION = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('usage') }),
  /** From now on gaps of the event loop are noted, by a timer of 5 ms. */
  z.object({ kind: z.literal('tick') }),
  z.object({ kind: z.literal('stop') }),
])
export type ServiceQuestion = z.infer<typeof SERVICE_QUESTION>

export const USAGE = z.object({
  cpuMilliseconds: z.number(),
  rssMegabytes: z.number(),
  /** The most so far. */
  peakMegabytes: z.number(),
  /** Longest time between two turns of a timer of 5 ms, since the last question. */
  longestGap: z.number(),
})
export type Usage = z.infer<typeof USAGE>

/** What the bench asks of the process that looks at sources without a platform. */
export const LOOK_OPTIONS = z.object({
  database: z.string(),
  relay: z.string(),
  sources: z.array(z.string()),
})
/** One look at each of these sources. */
export const LOOK_QUESTION = z.object({
  sources: z.array(z.string()),
  /** `tape` reads every country anew, `live` those whose turn it is. */
  pace: z.enum(['live', 'tape']),
  /** How far the clock is put forward, in milliseconds. */
  ahead: z.number(),
})
export type LookQuestion = z.infer<typeof LOOK_QUESTION>
export const LOOKED = z.array(
  z.object({
    source: z.string(),
    milliseconds: z.number(),
    cpuMilliseconds: z.number(),
    alerts: z.int(),
    observed: z.int(),
    error: z.string().nullable(),
    troubles: z.array(z.string()),
  }),
)
export type Looked = z.infer<typeof LOOKED>

/** What a bare loop of a library's sends is told. */
export const BARE_OPTIONS = z.object({
  library: z.enum(['grammy', 'discord.js']),
  root: z.string(),
  token: z.string(),
  text: z.string(),
  messages: z.int(),
  atOnce: z.int(),
  /** Sends a second; as fast as it goes where null. */
  perSecond: z.number().nullable(),
})
export type BareOptions = z.infer<typeof BARE_OPTIONS>
export const BARE = z.object({ cpuMilliseconds: z.number(), milliseconds: z.number(), messages: z.int() })
export type Bare = z.infer<typeof BARE>
