import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../src/domain/delivery.ts'
import {
  createPacing,
  discordLimits,
  type LaneLimits,
  TERMINAL_LIMITS,
  telegramLimits,
} from '../../src/pipeline/lane.ts'

const NOW = Date.parse('2025-10-28T06:00:00.000Z')
const TO = { platform: 'telegram', address: '-1001', topic: '' } as const
const SENT: Outcome = { kind: 'sent', reference: '1' }
const WIDE: LaneLimits = {
  inFlight: 100,
  perSecond: 400,
  burst: 100,
  spacing: () => 0,
  window: () => undefined,
}
const TELEGRAM = telegramLimits({ perSecond: 28, paid: false })
const DISCORD = discordLimits({ perSecond: 40 })

describe('a lane', () => {
  it.each([
    ['Telegram', TELEGRAM, 30],
    ['Telegram with paid broadcasts', telegramLimits({ perSecond: 980, paid: true }), 1000],
    ['Discord', DISCORD, 50],
    ['the terminal', TERMINAL_LIMITS, 1100],
  ])(
    'of %s never starts more a second, nor has more under way, than the platform allows',
    (_name, limits, ceiling) => {
      fc.assert(
        fc.property(
          fc.array(fc.record({ pass: fc.nat(400), end: fc.nat(20) }), { maxLength: 60 }),
          (steps) => {
            const pacing = createPacing(limits)
            const starts: number[] = []
            let now = NOW
            let underway = 0
            for (const { pass, end } of steps) {
              now += pass
              for (let ended = Math.min(end, underway); ended > 0; ended -= 1) {
                pacing.ended(chat(ended), SENT, now)
                underway -= 1
              }
              for (let room = pacing.room(now); room > 0; room -= 1) {
                pacing.starts()
                starts.push(now)
                underway += 1
              }
              expect(underway).toBeLessThanOrEqual(limits.inFlight)
            }
            for (const first of starts) {
              const within = starts.filter((at) => at >= first && at < first + 1000).length
              expect(within).toBeLessThanOrEqual(ceiling)
            }
          },
        ),
      )
    },
  )

  it('that is full waits for a send to end, not for time to pass', () => {
    const pacing = createPacing({ ...WIDE, inFlight: 1 })
    expect(pacing.room(NOW)).toBe(1)
    pacing.starts()
    expect(pacing.room(NOW + 60_000)).toBe(0)
    expect(pacing.nextRoom(NOW + 60_000)).toBe(Number.POSITIVE_INFINITY)
    pacing.ended(chat(1), SENT, NOW + 60_000)
    expect(pacing.room(NOW + 60_000)).toBe(1)
  })

  it('that has used up its sends has room again exactly when it says', () => {
    const pacing = createPacing({ ...WIDE, perSecond: 2, burst: 1 })
    expect(pacing.room(NOW)).toBe(1)
    pacing.starts()
    expect(pacing.room(NOW)).toBe(0)
    const next = pacing.nextRoom(NOW)
    expect(next).toBe(NOW + 500)
    expect(pacing.room(next - 1)).toBe(0)
    expect(pacing.room(next)).toBe(1)
  })

  it('counts a send that failed by a fault of our own as ended', () => {
    const pacing = createPacing({ ...WIDE, inFlight: 1 })
    pacing.room(NOW)
    pacing.starts()
    pacing.ended(chat(1), undefined, NOW)
    expect(pacing.room(NOW)).toBe(1)
  })
})

describe('a chat', () => {
  it('rests after a send was answered as long as its platform asks', () => {
    const pacing = createPacing(TELEGRAM)
    pacing.room(NOW)
    pacing.starts()
    expect(pacing.resting(NOW)).toEqual([])
    pacing.ended(chat(7), SENT, NOW)
    pacing.ended(chat(8), SENT, NOW + 500)
    expect(pacing.resting(NOW + 1009)).toEqual([7, 8])
    expect(pacing.resting(NOW + 1010)).toEqual([8])
    expect(pacing.nextRest(NOW + 1010)).toBe(NOW + 1510)
    expect(pacing.resting(NOW + 1510)).toEqual([])
    expect(pacing.nextRest(NOW + 1510)).toBe(Number.POSITIVE_INFINITY)
  })

  it('that is a group gets at most 20 messages in any minute, as fast as it may', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4000), { minLength: 60, maxLength: 90 }), (pauses) => {
        const pacing = createPacing(TELEGRAM)
        const sends: number[] = []
        let now = NOW
        for (const pause of pauses) {
          now += pause
          if (pacing.resting(now).length > 0) now = pacing.nextRest(now)
          pacing.ended(chat(7), SENT, now)
          sends.push(now)
        }
        for (const first of sends) {
          expect(sends.filter((at) => at >= first && at <= first + 60_000).length).toBeLessThanOrEqual(20)
        }
      }),
    )
  })

  it('does not rest where the platform asks for none', () => {
    const pacing = createPacing(DISCORD)
    pacing.room(NOW)
    pacing.starts()
    pacing.ended(chat(7), SENT, NOW)
    expect(pacing.resting(NOW)).toEqual([])
  })

  it('that was told to wait rests exactly that long, while the others go on', () => {
    const pacing = createPacing(WIDE)
    pacing.room(NOW)
    pacing.starts()
    pacing.ended(chat(7), limited('chat', 35_000), NOW + 50)
    expect(pacing.room(NOW + 50)).toBeGreaterThan(0)
    expect(pacing.resting(NOW + 35_049)).toEqual([7])
    expect(pacing.resting(NOW + 35_050)).toEqual([])
  })
})

describe('a rate limit', () => {
  it('of the lane pauses it exactly as long as asked', () => {
    const pacing = createPacing(WIDE)
    pacing.room(NOW)
    pacing.starts()
    pacing.ended(chat(7), limited('lane', 12_000), NOW)
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
    pacing.starts()
    pacing.starts()
    pacing.ended(chat(7), limited('chat', 5000), NOW)
    expect(pacing.room(NOW)).toBeGreaterThan(0)
    pacing.ended(chat(8), limited('chat', 5000), NOW + apart)
    expect(pacing.room(NOW + apart + 4999)).toBe(room)
    expect(pacing.room(NOW + apart + 5000)).toBe(100)
  })

  it('is no reason to rest where the server only stumbled; three times in a row, it is down', () => {
    const pacing = createPacing(WIDE)
    pacing.room(NOW)
    for (const outcome of [limited('server', 2000), limited('server', 2000), SENT, limited('server', 2000)]) {
      pacing.starts()
      pacing.ended(chat(7), outcome, NOW)
    }
    expect(pacing.room(NOW)).toBeGreaterThan(0)
    for (let stumble = 0; stumble < 2; stumble += 1) {
      pacing.starts()
      pacing.ended(chat(8), limited('server', 2000), NOW)
    }
    expect(pacing.room(NOW + 1999)).toBe(0)
    expect(pacing.room(NOW + 2000)).toBeGreaterThan(0)
  })

  it('never shortens a pause that stands', () => {
    const pacing = createPacing(WIDE)
    pacing.room(NOW)
    pacing.starts()
    pacing.starts()
    pacing.ended(chat(7), limited('lane', 30_000), NOW)
    pacing.ended(chat(8), limited('lane', 1000), NOW + 10)
    expect(pacing.room(NOW + 29_999)).toBe(0)
  })
})

function limited(scope: 'chat' | 'lane' | 'server', after: number): Outcome {
  return { kind: 'retry', after, scope, reason: '429' }
}

function chat(id: number) {
  return { chat: id, to: TO }
}
