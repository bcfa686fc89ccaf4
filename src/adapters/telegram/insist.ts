import { setTimeout as sleep } from 'node:timers/promises'
import { type Api, GrammyError } from 'grammy'
import { AdapterError, type Log } from '../adapter.ts'
import { outcomeOf } from './outcome.ts'
import { pausesAfter, wrongToken } from './polling.ts'

/** Asks Telegram as long as it takes; undefined when stopped before. Throws {@link AdapterError} where asking is useless. */
export type Insist = <T>(ask: (api: Api) => Promise<T>) => Promise<T | undefined>

/** `pause` is the shortest one after trouble, in milliseconds. */
export function createInsist(
  api: Api,
  { log, pause, signal }: { readonly log: Log; readonly pause: number; readonly signal: AbortSignal },
): Insist {
  return async (ask) => {
    for (let troubles = 0; !signal.aborted; troubles += 1) {
      try {
        return await ask(api)
      } catch (error) {
        refuseForGood(error)
        const nextAfter = pausesAfter(troubles) * pause
        if (!signal.aborted)
          log.warn({ platform: 'telegram', outcome: outcomeOf(error), nextAfter }, 'Telegram is out of reach')
        await sleep(nextAfter, undefined, { signal }).catch(() => undefined)
      }
    }
    return undefined
  }
}

function refuseForGood(error: unknown): void {
  if (error instanceof AdapterError) throw error
  const code = error instanceof GrammyError ? error.error_code : 0
  if (code === 401 || code === 404) throw wrongToken(code)
}
