import { HOUR, type Instant, MINUTE, plus } from './time.ts'

/** Where a chat has set no time zone, and where it has set one that nobody knows any more. */
export const UTC = 'UTC'

/** Whether the time zone database of this program knows a zone of this name, in whatever case. */
export function isTimeZone(name: string): boolean {
  try {
    clockOf(name)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** The zone itself; UTC where nobody knows it: an alert is said on other clocks rather than not at all. */
export function knownZone(timeZone: string): string {
  return isTimeZone(timeZone) ? timeZone : UTC
}

/** How far the clocks of a zone are ahead of UTC at a moment, in milliseconds. Throws a RangeError for an unknown zone. */
export function offsetAt(moment: number, timeZone: string): number {
  const printed = clockOf(timeZone).format(moment)
  const [, sign, hours, minutes, seconds] = /([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(printed) ?? []
  const ahead = Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * MINUTE + Number(seconds ?? 0) * 1000
  return sign === '-' ? -ahead : ahead
}

/** What the clocks of a zone show at a moment, written as if they were those of UTC. Throws a RangeError for an unknown zone. */
export function clockTime(instant: Instant, timeZone: string): Instant {
  return plus(instant, offsetAt(Date.parse(instant), timeZone))
}

/** Making one costs more than asking it a hundred times. Zones are named in any case: one clock for all of them. */
const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const name = timeZone.toLowerCase()
  const known = clocks.get(name)
  if (known !== undefined) return known
  // `28/10/2025, GMT+05:45`, and `GMT` alone for no difference.
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' })
  clocks.set(name, clock)
  return clock
}
