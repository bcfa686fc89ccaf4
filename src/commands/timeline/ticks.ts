import { DAY, type Instant, millisecondsBetween, plus, type SourceDate } from '../../domain/time.ts'
import { clockTime, offsetAt } from '../../domain/time-zone.ts'

/** A mark on an axis of time: `2025-10` names a month, `2025-10-28` a day. */
export interface Tick {
  readonly at: Instant
  readonly date: SourceDate
}

/** More marks than this are not read on a phone. */
const MOST = 5
const MONTHS = [1, 2, 3, 6, 12] as const
const DAYS = [1, 2, 7, 14] as const
const LONGEST_IN_DAYS = 64 * DAY

/**
 * At most five marks between two moments: at days of a short time, at months of a longer one, as they begin on the clocks
 * of a time zone.
 */
export function ticksBetween(from: Instant, to: Instant, timeZone: string): readonly Tick[] {
  const shown = (moment: Instant) => clockTime(moment, timeZone)
  return ticksOnClocks(shown(from), shown(to)).map(({ at, date }) => ({ at: begin(at, timeZone), date }))
}

/** When the clocks show this. They may be turned between that moment and the same hour of UTC. */
function begin(clock: Instant, timeZone: string): Instant {
  const near = Date.parse(clock) - offsetAt(Date.parse(clock), timeZone)
  return plus(clock, -offsetAt(near, timeZone))
}

function ticksOnClocks(from: Instant, to: Instant): readonly Tick[] {
  const length = millisecondsBetween(from, to)
  if (length <= LONGEST_IN_DAYS) {
    const step = DAYS.find((days) => length / (days * DAY) <= MOST) ?? 14
    const first = plus(`${from.slice(0, 10)}T00:00:00.000Z`, DAY)
    const count = Math.max(0, Math.ceil(millisecondsBetween(first, to) / (step * DAY)))
    return Array.from({ length: count }, (_, index) => plus(first, index * step * DAY)).map((at) => ({
      at,
      date: at.slice(0, 10),
    }))
  }
  const months = monthsBetween(from, to)
  const step = MONTHS.find((size) => months.length / size <= MOST) ?? 12
  return months.filter((_, index) => index % step === 0)
}

function monthsBetween(from: Instant, to: Instant): readonly Tick[] {
  const [year, month] = from.split('-').map(Number)
  const months: Tick[] = []
  for (let next = 0; ; next += 1) {
    const at = new Date(Date.UTC(year ?? 0, (month ?? 1) + next, 1)).toISOString()
    if (at >= to) return months
    months.push({ at, date: at.slice(0, 7) })
  }
}
