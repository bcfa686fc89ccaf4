import type { Advisory } from '../domain/advisory.ts'
import type { CountryCode } from '../domain/country.ts'
import { HOUR, type Instant, MINUTE, millisecondsBetween } from '../domain/time.ts'

/** Where a list tells what moved, followed or dangerous countries are read anew this often: text may change without it. */
const NEAR = 30 * MINUTE
const CALM = 6 * HOUR
/** What could not be read is asked for again after this, so that dead pages never keep others from their turn. */
const AGAIN = 30 * MINUTE
/** Details asked in one poll at most: at three at once a poll stays well under a minute. */
const MOST_AT_ONCE = 40

/** What decides when a country is read again. */
export interface Paced {
  readonly country: CountryCode
  /** Null before the first look. */
  readonly advisory: Advisory | null
  /** When its text was last read; null before the first look. */
  readonly readAt: Instant | null
  /** When it was last asked for; later than `readAt` where that was in vain. Left out where it was not asked yet. */
  readonly askedAt?: Instant | undefined
}

/**
 * The countries to read in this poll besides those that a list says have moved: what waits for confirmation, then
 * what is most overdue. Those that someone follows, or that are dangerous, come round often (in a round, which has no
 * list, at every poll); the calm rest over hours. `every` is the interval between polls in milliseconds.
 */
export function due(
  countries: readonly Paced[],
  {
    now,
    followed,
    round,
    every,
  }: {
    readonly now: Instant
    readonly followed: ReadonlySet<CountryCode>
    readonly round: boolean
    readonly every: number
  },
): ReadonlySet<CountryCode> {
  const waiting = countries.filter((one) => isToConfirm(one, now))
  const near = round ? every : NEAR
  const overdue = countries
    .map((one) => {
      const isClose = isNear(one, followed)
      return { country: one.country, late: lateness(one, { now, interval: isClose ? near : CALM, isClose }) }
    })
    .filter(({ late }) => late >= 1)
    .toSorted((one, other) => other.late - one.late)
  const wanted = new Set([...waiting, ...overdue].map(({ country }) => country))
  return new Set([...wanted].slice(0, MOST_AT_ONCE))
}

/** Something that waits could be settled, and was not read since. */
function isToConfirm({ advisory, readAt }: Paced, now: Instant): boolean {
  const pending = advisory?.pending ?? []
  return pending.some(({ confirmAt }) => confirmAt <= now && (readAt ?? '') < confirmAt)
}

/** How many of its intervals have gone by; a country never read in a round comes before all others. */
function lateness(
  { readAt, askedAt }: Paced,
  { now, interval, isClose }: { readonly now: Instant; readonly interval: number; readonly isClose: boolean },
): number {
  if (askedAt !== undefined && askedAt > (readAt ?? '')) {
    return millisecondsBetween(askedAt, now) / Math.min(interval, AGAIN)
  }
  if (readAt === null) return isClose ? Number.MAX_VALUE : Number.MAX_SAFE_INTEGER
  return millisecondsBetween(readAt, now) / interval
}

function isNear({ country, advisory }: Paced, followed: ReadonlySet<CountryCode>): boolean {
  if (followed.has(country)) return true
  if (advisory === null) return false
  const { level, peak, departure, mission } = advisory.believed
  return (
    Math.max(level ?? 0, peak ?? 0) >= 3 ||
    (departure?.grade ?? 'none') !== 'none' ||
    (mission?.posture ?? 'normal') !== 'normal'
  )
}
