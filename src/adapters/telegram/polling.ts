import { setTimeout as sleep } from 'node:timers/promises'
import { type Bot, GrammyError, type Transformer } from 'grammy'
import type { ApiError, ApiResponse, Update } from 'grammy/types'
import { AdapterError, type Log } from '../adapter.ts'
import { outcomeOf } from './outcome.ts'
import { UPDATE_KINDS } from './updates.ts'

/** How long Telegram holds a poll without news, in seconds (at most 50). */
export const POLL_SECONDS = 30
/** Conflicts in a row that are put down to an instance that is just stopping. */
const CONFLICTS_FORGIVEN = 3
/** Two instances that throw each other out poll well in between: only a longer peace ends a conflict. */
const PEACE_MILLISECONDS = 60_000
const LONGEST_PAUSES = 30
const STOP_MILLISECONDS = 3_000

export interface Polling {
  /** Resolves when Telegram answered the first poll. Throws {@link AdapterError} on a wrong token or a second instance. */
  start(): Promise<void>
  /** Confirms what was handled and ends; after a few seconds also without Telegram's answer. */
  stop(): Promise<void>
}

export interface PollingNeeds {
  readonly bot: Bot
  /** Begins to handle an update. Never throws. */
  readonly take: (update: Update) => void
  readonly log: Log
  /** The shortest pause after trouble, in milliseconds. */
  readonly pause: number
  /** Resolves when every update handed over so far is handled: only then the next poll confirms them. */
  readonly handled: () => Promise<void>
  /** Milliseconds. */
  readonly now: () => number
}

/** Keeps grammY's long polling alive. */
export function createPolling({ bot, take, log, pause, handled, now }: PollingNeeds): Polling {
  // Not waited for: one chat must not keep the others waiting.
  bot.use(({ update }) => {
    take(update)
  })
  const life = new AbortController()
  let served = false
  let troubles = 0
  let conflicts = 0
  let lastConflict = 0
  let ended: Promise<void> = Promise.resolve()
  let announce: () => void = () => undefined

  /** Every poll passes here. The first one is short: its answer proves that we are served. */
  const watch: Transformer = async (prev, method, payload, signal) => {
    if (method !== 'getUpdates') return prev(method, payload, signal)
    await handled()
    const poll = () => prev(method, served ? payload : { ...payload, timeout: 0 }, signal)
    const answer = await outlasting(poll, { slowDown, isOver: () => life.signal.aborted })
    if (answer.ok) succeeded()
    return answer
  }

  function succeeded(): void {
    served = true
    if (troubles > 0) log.info({ platform: 'telegram', troubles }, 'polling works again')
    troubles = 0
    if (now() - lastConflict > PEACE_MILLISECONDS) conflicts = 0
    announce()
  }

  async function slowDown(reason: string, afterSeconds = 0): Promise<void> {
    const wait = Math.max(pausesAfter(troubles) * pause, afterSeconds * 1000)
    troubles += 1
    log.warn({ platform: 'telegram', reason, troubles, nextAfter: wait }, 'polling failed')
    await rest(wait)
  }

  async function rest(milliseconds: number): Promise<void> {
    await sleep(milliseconds, undefined, { signal: life.signal }).catch(() => undefined)
  }

  /** Ends when stopped, or with an error that no further try can mend. */
  async function keepPolling(): Promise<void> {
    while (!life.signal.aborted) {
      try {
        await bot.start({ allowed_updates: UPDATE_KINDS, timeout: POLL_SECONDS, drop_pending_updates: false })
      } catch (error) {
        await judge(error)
      }
    }
  }

  async function judge(error: unknown): Promise<void> {
    if (life.signal.aborted) return
    const code = error instanceof GrammyError ? error.error_code : 0
    if (code === 401 || code === 404) throw wrongToken(code)
    if (code !== 409) return slowDown(JSON.stringify(outcomeOf(error)))
    conflicts += 1
    lastConflict = now()
    if (conflicts <= CONFLICTS_FORGIVEN) return rest(pausesAfter(conflicts - 1) * pause)
    if (!served) throw secondInstance()
    log.error({ platform: 'telegram', conflicts }, secondInstance().message)
    await rest(LONGEST_PAUSES * pause)
  }

  return {
    async start() {
      const firstAnswer = new Promise<void>((resolve) => {
        announce = resolve
      })
      bot.api.config.use(watch)
      ended = keepPolling()
      await Promise.race([firstAnswer, ended])
      ended = ended.catch((error: unknown) => {
        log.error({ platform: 'telegram' }, error instanceof Error ? error.message : 'polling ended')
      })
    },
    async stop() {
      life.abort()
      const farewell = async () => {
        await bot
          .stop()
          .catch(() => log.warn({ platform: 'telegram' }, 'the last updates were not confirmed'))
        await ended.catch(() => undefined)
      }
      await Promise.race([farewell(), sleep(STOP_MILLISECONDS, undefined, { ref: false })])
    },
  }
}

/** Polls until the answer is not one of passing trouble: grammY's own pause after trouble never grows. */
async function outlasting<T>(
  poll: () => Promise<ApiResponse<T>>,
  { slowDown, isOver }: { slowDown: SlowDown; isOver: () => boolean },
): Promise<ApiResponse<T>> {
  for (;;) {
    try {
      const answer = await poll()
      if (!isPassing(answer) || isOver()) return answer
      await slowDown(`${answer.error_code} ${answer.description}`, answer.parameters?.retry_after)
    } catch (error) {
      if (isOver()) throw error
      await slowDown(error instanceof Error ? error.message : 'unknown error')
    }
  }
}

type SlowDown = (reason: string, afterSeconds?: number) => Promise<void>

function isPassing<T>(answer: ApiResponse<T>): answer is ApiError {
  return !answer.ok && (answer.error_code === 429 || answer.error_code >= 500)
}

/** 1, 2, 4 … pauses, at most {@link LONGEST_PAUSES}. */
export function pausesAfter(troubles: number): number {
  return Math.min(2 ** troubles, LONGEST_PAUSES)
}

/** The server refused the token: 401, or 404 where it has not even the shape of one. */
export function wrongToken(code: 401 | 404): AdapterError {
  const other = code === 404 ? ' (or TELEGRAM_API_ROOT is not a Bot API server)' : ''
  const advice = 'copy it again from @BotFather'
  return new AdapterError(
    'telegram',
    `TELEGRAM_BOT_TOKEN is wrong, Telegram does not know it${other}: ${advice}`,
  )
}

function secondInstance(): AdapterError {
  return new AdapterError(
    'telegram',
    'another instance is polling with the same TELEGRAM_BOT_TOKEN, or sets a webhook for it: ' +
      'stop it, or give this one a token of its own',
  )
}
