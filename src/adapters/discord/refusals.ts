import type { Duration } from '../../domain/delivery.ts'
import { MINUTE } from '../../domain/time.ts'

/**
 * Discord blocks an address for a while that got 10,000 answers of 401, 403 or 429 in ten minutes. Windows that touch
 * hold at most twice this number, and people's commands and other programs of this address need the rest.
 * https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans
 */
export const REFUSALS_ALLOWED = 3000
const WINDOW = 10 * MINUTE

/** Counts what must not become ten thousand. */
export interface Refusals {
  add(): void
  /** How long nothing may be sent; 0 while it may. */
  pause(): Duration
}

/** `now` is in milliseconds; `exhausted` is called once for each window that is full. */
export function createRefusals({
  now,
  exhausted,
  allowed,
}: {
  readonly now: () => number
  readonly exhausted: () => void
  readonly allowed: number
}): Refusals {
  let count = 0
  let endsAt = Number.NEGATIVE_INFINITY
  return {
    add() {
      if (now() >= endsAt) {
        count = 0
        endsAt = now() + WINDOW
      }
      count += 1
      if (count === allowed) exhausted()
    },
    pause: () => (count >= allowed ? Math.max(0, endsAt - now()) : 0),
  }
}
