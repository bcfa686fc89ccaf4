import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY, HOUR, plus } from '../../src/domain/time.ts'
import { isQuiet, nextHour } from '../../src/pipeline/hours.ts'

const ZONES = [
  'UTC',
  'Europe/Paris',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Pacific/Apia',
  'Australia/Lord_Howe',
]
const someTime = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString())
const someHour = fc.nat(23)
const someZone = fc.constantFrom(...ZONES)

function hourIn(at: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(at))
}

describe('the next hour of the day', () => {
  it('is that hour on the clocks of the place, later than now, and at most a day and an hour away', () => {
    fc.assert(
      fc.property(someTime, someHour, someZone, (at, hour, zone) => {
        const next = nextHour(at, hour, zone)
        expect(next > at).toBe(true)
        expect(Date.parse(next) - Date.parse(at)).toBeLessThanOrEqual(DAY + 2 * HOUR)
        const clock = hourIn(next, zone)
        // Where the clocks leave the hour out, it is the first moment after it.
        const before = hourIn(plus(next, -60_000), zone)
        const isOut = Number(before.slice(0, 2)) < hour && Number(clock.slice(0, 2)) > hour
        expect(isOut || clock === `${String(hour).padStart(2, '0')}:00`).toBe(true)
      }),
    )
  })

  it.each([
    ['2025-10-28T06:59:00.000Z', 8, 'Europe/Paris', '2025-10-28T07:00:00.000Z'],
    ['2025-10-28T07:00:00.000Z', 8, 'Europe/Paris', '2025-10-29T07:00:00.000Z'],
    ['2025-10-28T00:00:00.000Z', 8, 'Asia/Kathmandu', '2025-10-28T02:15:00.000Z'],
    // On 29 March 2026 the clocks of Paris go from 2:00 to 3:00.
    ['2026-03-29T00:30:00.000Z', 2, 'Europe/Paris', '2026-03-29T01:00:00.000Z'],
    // On 25 October 2026 they go back from 3:00 to 2:00: 2:00 comes twice and counts once, 3:00 comes after both.
    ['2026-10-24T23:30:00.000Z', 2, 'Europe/Paris', '2026-10-25T00:00:00.000Z'],
    ['2026-10-25T00:00:00.000Z', 2, 'Europe/Paris', '2026-10-26T01:00:00.000Z'],
    ['2026-10-25T00:00:00.000Z', 3, 'Europe/Paris', '2026-10-25T02:00:00.000Z'],
    // On 5 April 2026 the clocks of Lord Howe go back by half an hour, from 2:00 to 1:30.
    ['2026-04-04T14:40:00.000Z', 2, 'Australia/Lord_Howe', '2026-04-04T15:30:00.000Z'],
  ])('after %s at %i in %s is %s', (at, hour, zone, expected) => {
    expect(nextHour(at, hour, zone)).toBe(expected)
  })

  it('is an error in a place that nobody knows', () => {
    expect(() => nextHour('2025-10-28T06:59:00.000Z', 8, 'Mars/Olympus')).toThrow(RangeError)
  })
})

describe('quiet hours', () => {
  it.each([
    ['2025-10-28T21:59:00.000Z', false],
    ['2025-10-28T22:00:00.000Z', true],
    ['2025-10-29T00:00:00.000Z', true],
    ['2025-10-29T06:59:00.000Z', true],
    ['2025-10-29T07:00:00.000Z', false],
  ])('from 22 to 7 hold at %s: %s', (at, quiet) => {
    expect(isQuiet(at, { quiet: { from: 22, to: 7 }, timeZone: 'UTC' })).toBe(quiet)
  })

  it('end when they say', () => {
    fc.assert(
      fc.property(someTime, someHour, someHour, someZone, (at, from, to, timeZone) => {
        fc.pre(from !== to)
        const quiet = { from, to }
        expect(isQuiet(at, { quiet: null, timeZone })).toBe(false)
        if (isQuiet(at, { quiet, timeZone })) {
          expect(isQuiet(nextHour(at, to, timeZone), { quiet, timeZone })).toBe(false)
        }
      }),
    )
  })
})
