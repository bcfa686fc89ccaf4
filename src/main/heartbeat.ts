import type { Errand } from '../app/schedule.ts'
import { type Ailment, ailmentOf } from '../domain/ailment.ts'
import type { Platform } from '../domain/chat.ts'
import { type Instant, MINUTE, plus } from '../domain/time.ts'
import { call } from '../lib/call.ts'
import type { Log } from '../lib/log.ts'
import type { Store } from '../store/store.ts'

/** At most so often; the schedule only lengthens intervals. */
const EVERY = MINUTE
/** A platform that takes nothing for this long, while something waits for it, is stuck. */
const STUCK_AFTER = 10 * MINUTE
const LONGEST_CALL = 10_000

export interface HeartbeatPorts {
  /** `HEARTBEAT_URL`: a dead-man's switch outside, which raises an alarm when nobody calls it. */
  readonly url: string
  readonly now: () => Instant
  readonly store: Pick<Store, 'sourceStates' | 'isStuck'>
  /** The governments' sources that are read, with their intervals in milliseconds. */
  readonly watched: () => readonly { readonly id: string; readonly every: number }[]
  /** Where chats are: what waits for others is nobody's fault. */
  readonly platforms: readonly Platform[]
  readonly log: Log
}

/** Calls the switch while Tocsin is healthy. What it is not is logged once a change, a failed call each time. */
export function heartbeat(ports: HeartbeatPorts): Errand {
  const { url, log } = ports
  let known: Ailment | undefined
  return {
    id: 'heartbeat',
    every: EVERY,
    run: async () => {
      const ailment = await examine(ports)
      if (ailment !== known && ailment !== undefined) log.warn({ ailment }, 'not healthy: no heartbeat')
      if (ailment !== known && ailment === undefined) log.info({}, 'healthy again: heartbeats go on')
      known = ailment
      if (ailment !== undefined) return
      try {
        await call(url, { timeoutMs: LONGEST_CALL })
      } catch (error) {
        log.warn({ error }, 'the heartbeat did not arrive')
      }
    },
  }
}

async function examine({ store, now, watched, platforms }: HeartbeatPorts): Promise<Ailment | undefined> {
  const at = now()
  const isStuck = await store.isStuck(platforms, plus(at, -STUCK_AFTER))
  return ailmentOf(await store.sourceStates(), { watched: watched(), isStuck, now: at })
}
