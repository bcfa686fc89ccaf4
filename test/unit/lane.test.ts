import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../src/domain/delivery.ts'
import {
  createPacing,
  DISCORD_LIMITS,
  type LaneLimits,
  TELEGRAM_LIMITS,
  TERMINAL_LIMITS,
} from '../../src/pipeline/lane.ts'

const NOW = Date.parse('2025-10-28T06:00:00.000Z')
const TO = { platform: 'telegram', address: '-1001', topic: '' } as const
const SENT: Outcome = { kind: 'sent', reference: '1' }
const WIDE: LaneLimits = { inFlight: 100, perSecond: 400, spacing: () => 0 }

describe('a lane', () => {
  it.each([
    ['Telegram', TELEGRAM_LIMITS],
    ['Discord', DISCORD_LIMITS],
    ['the terminal', TERMINAL_LIMITS],
  ])('of %s never starts more a second, nor has more under way, than it allows', (_name, limits) => {
    fc.assert(
      fc.property(fc.array(fc.record({ pass: fc.nat(400), end: fc.nat(20) }), { maxLength: 60 }), (steps) => {
        const pacing = createPacing(limits)
        const starts: number[] = []
        let now = NOW
        let underway = 0
        for (const { pass, end } of steps) {
          now += pass
          for (let ended = Math.min(end, underway); ended > 0; ended -= 1) {
            pacing.ended(ended, SENT, now)
            underway -= 1
          }
          for (let room = pacing.room(now); room > 0; room -= 1) {
            pacing.starts(starts.length, TO, now)
            starts.push(now)
            underway += 1
          }
          expect(underway).toBeLessThanOrEqual(limits.inFlight)
        }
        for (const first of starts) {
          const within = starts.filter((at) => at >= first && at < first + 1000).length
          expect(within).toBeLessThanOrEqual(Math.max(1, limits.perSecond / 4) + limits.perSecond)
        }
      }),
    )
  })

  it('that is full waits for a send to end, not for time to pass', () => {
    const pacing = createPacing({ ...WIDE, inFlight: 1 })
    expect(pacing.room(NOW)).toBe(1)
    pacing.starts(1, TO, NOW)
    expect(pacing.room(NOW + 60_000)).toBe(0)
    expect(pacing.nextRoom(NOW + 60_000)).toBe(Number.POSITIVE_INFINITY)
    pacing.ended(1, SENT, NOW + 60_000)
    expect(pacing.room(NOW + 60_000)).toBe(1)
  })

  it('that has used up its sends has room again exactly when it says', () => {
    const pacing = createPacing({ ...WIDE, perSecond: 2 })
    expect(pacing.room(NOW)).toBe(1)
    pacing.starts(1, TO, NOW)
    expect(pacing.room(NOW)).toBe(0)
    const next = pacing.nextRoom(NOW)
    expect(next).toBe(NOW + 500)
    expect(pacing.room(next - 1)).toBe(0)
    expect(pacing.room(next)).toBe(1)
  })

  it('counts a send that failed by a fault of our own as ended', () => {
    const pacing = createPacing({ ...WIDE, inFlight: 1 })
    pacing.room(NOW)
    pacing.starts(1, TO, NOW)
    pacing.ended(1, undefined, NOW)
    expect(pacing.room(NOW)).toBe(1)
  })
})

describe('a chat', () => {
  it('rests after a send as long as its platform asks', () => {
    const pacing = createPacing(TELEGRAM_LIMITS)
    pacing.room(NOW)
    pacing.starts(7, TO, NOW)
    pacing.starts(8, { ...TO, address: '44' }, NOW)
    expect(pacing.resting(NOW + 999)).toEqual([7, 8])
    expect(pacing.resting(NOW + 1000)).toEqual([7])
    expect(pacing.nextRest(NOW + 1000)).toBe(NOW + 3000)
    expect(pacing.resting(NOW + 3000)).toEqual([])
    expect(pacing.nextRest(NOW + 3000)).toBe(Number.POSITIVE_INFINITY)
  })

  it('does not rest where the platform asks for none', () => {
    const pacing = createPacing(DISCORD_LIMITS)
    pacing.room(NOW)
    pacing.starts(7, TO, NOW)
    expect(pacing.resting(NOW)).toEqual([])
  })

  it('that was told to wait rests exactly that long, while the others go on', () => {
    const pacing = createPacing(WIDE)
    pacing.room(NOW)
    pacing.starts(7, TO, NOW)
    pacing.ended(7, limited('chat', 35_000), NOW + 50)
    expect(pacing.room(NOW + 50)).toBeGreaterThan(0)
    expect(pacing.resting(NOW + 35_049)).toEqual([7])
    expect(pacing.resting(NOW + 35_050)).toEqual([])
  })
})

describe('a rate limit', () => {
  it('of the lane pauses it exactly as long as asked', () => {
    const pacing = createPacing(WIDE)
    pacing.room(NOW)
    pacing.starts(7, TO, NOW)
    pacing.ended(7, limited('lane', 12_000), NOW)
    expect(pacing.room(NOW + 11_999)).toBe(0)
    expect(pacing.nextRoom(NOW + 11_999)).toBe(NOW + 12_000)
    expect(pacing.room(NOW + 12_000)).toBeGreaterThan(0)
  })

  it.each([
    [999, 0],
    [1000, 100],
  ])('of a second chat %i ms after the first leaves room for %i', (apart, room) => {
    const pacing = createPacing(WIDE)
    pacing.room(NOW)
    pacing.starts(7, TO, NOW)
    pacing.starts(8, TO, NOW)
    pacing.ended(7, limited('chat', 5000), NOW)
    expect(pacing.room(NOW)).toBeGreaterThan(0)
    pacing.ended(8, limited('chat', 5000), NOW + apart)
    expect(pacing.room(NOW + apart + 4999)).toBe(room)
    expect(pacing.room(NOW + apart + 5000)).toBe(100)
  })

  it('never shortens a pause that stands', () => {
    const pacing = createPacing(WIDE)
    pacing.room(NOW)
    pacing.starts(7, TO, NOW)
    pacing.starts(8, TO, NOW)
    pacing.ended(7, limited('lane', 30_000), NOW)
    pacing.ended(8, limited('lane', 1000), NOW + 10)
    expect(pacing.room(NOW + 29_999)).toBe(0)
  })
})

function limited(scope: 'chat' | 'lane', after: number): Outcome {
  return { kind: 'retry', after, scope, reason: '429' }
}
