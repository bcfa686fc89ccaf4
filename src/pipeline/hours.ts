import type { Settings } from '../domain/chat.ts'
import { DAY, HOUR, type Instant, MINUTE, plus } from '../domain/time.ts'
import { offsetAt } from '../domain/time-zone.ts'

/** Every offset of a time zone is a multiple of this (IANA time zone database, since 1972). */
const STEP = 15 * MINUTE
/** In minutes of the day. */
const NOON = 12 * 60

/**
 * When an hour of the day comes next in a time zone, after `at`; an hour that the clocks leave out comes when they have
 * passed it, one that they show twice comes the first time. Throws a RangeError for a time zone that nobody knows.
 */
export function nextHour(at: Instant, hour: number, timeZone: string): Instant {
  const first = Math.floor(Date.parse(at) / STEP) * STEP + STEP
  let before = minuteOfDay(first - STEP, timeZone)
  for (let moment = first; moment <= first + DAY + 2 * HOUR; moment += STEP) {
    const now = minuteOfDay(moment, timeZone)
    const wanted = hour * 60
    // Past midnight the minutes begin anew; by less than half a day, the clocks were turned back and passed nothing.
    const isMidnight = before - now > NOON
    const isPassed = isMidnight ? before < wanted || now >= wanted : before < wanted && now >= wanted
    if (isPassed) return new Date(moment).toISOString()
    before = now
  }
  return plus(at, DAY)
}

/** Whether it is quiet at that moment; the hour that ends the quiet is not. */
export function isQuiet(at: Instant, { quiet, timeZone }: Pick<Settings, 'quiet' | 'timeZone'>): boolean {
  if (quiet === null) return false
  const hour = Math.floor(minuteOfDay(Date.parse(at), timeZone) / 60)
  const { from, to } = quiet
  return from < to ? hour >= from && hour < to : hour >= from || hour < to
}

function minuteOfDay(moment: number, timeZone: string): number {
  const shown = moment + offsetAt(moment, timeZone)
  return Math.floor((((shown % DAY) + DAY) % DAY) / MINUTE)
}
