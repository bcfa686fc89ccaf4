import { describe, expect, it } from 'vitest'
import { DAY, HOUR, type Instant, MINUTE, plus } from '../../src/domain/time.ts'
import { due, type Paced } from '../../src/pipeline/pace.ts'
import { aDepartureCall, aMission, anAdvisory } from '../support/builders.ts'
import { DAWN } from '../support/world.ts'

const CALM = { level: 1, peak: 1, departure: { grade: 'none' }, mission: { posture: 'normal' } } as const
const EVERY = 7 * MINUTE
const MANY = Array.from({ length: 100 }, (_, number) => `C${number}`)

describe('a calm country that nobody follows', () => {
  it.each([false, true])('is read anew every six hours (in a round: %s)', (round) => {
    expect(isDue(calm(6 * HOUR - 1), { round })).toBe(false)
    expect(isDue(calm(6 * HOUR), { round })).toBe(true)
  })
})

describe('a country that someone follows', () => {
  it('is read anew every half hour, in a round at every poll', () => {
    const followed = new Set(['ML'])
    expect(isDue(calm(30 * MINUTE - 1), { followed })).toBe(false)
    expect(isDue(calm(30 * MINUTE), { followed })).toBe(true)
    expect(isDue(calm(EVERY), { followed, round: true })).toBe(true)
    expect(isDue(calm(EVERY - 1), { followed, round: true })).toBe(false)
  })
})

describe('a dangerous country', () => {
  it.each([
    ['a level of 3', { level: 3 }],
    ['a level of 3 in a part', { peak: 3 }],
    ['a call to leave', { departure: aDepartureCall({ grade: 'consider' }) }],
    ['a reduced embassy', { mission: aMission({ posture: 'authorized-departure' }) }],
  ] as const)('by %s is read as often as one that is followed', (_name, over) => {
    const one = { ...calm(30 * MINUTE), advisory: anAdvisory({ observation: { ...CALM, ...over } }) }
    expect(isDue(one)).toBe(true)
    expect(isDue({ ...one, readAt: plus(DAWN, 1 - 30 * MINUTE) })).toBe(false)
  })
})

describe('what waits for a second look', () => {
  const waiting = (confirmAt: Instant, readAt: Instant): Paced => ({
    country: 'ML',
    readAt,
    advisory: anAdvisory({
      observation: CALM,
      pending: [{ axis: 'level', value: 1, since: plus(DAWN, -DAY), confirmAt }],
    }),
  })

  it('is read once that look counts, and not again for it', () => {
    expect(isDue(waiting(DAWN, plus(DAWN, -MINUTE)))).toBe(true)
    expect(isDue(waiting(plus(DAWN, 1), plus(DAWN, -MINUTE)))).toBe(false)
    expect(isDue(waiting(plus(DAWN, -MINUTE), plus(DAWN, -MINUTE)))).toBe(false)
  })

  it('keeps within the limit when a whole source waits, and comes before the rest', () => {
    const source = MANY.map((country) => ({ ...waiting(DAWN, plus(DAWN, -MINUTE)), country }))
    const other = { ...calm(40 * DAY), country: 'XX' }
    const wanted = due([other, ...source], { now: DAWN, followed: new Set(), round: false, every: EVERY })
    expect(wanted.size).toBe(40)
    expect(wanted.has('XX')).toBe(false)
  })
})

describe('a round that begins', () => {
  const unread = MANY.map((country): Paced => ({ country, advisory: null, readAt: null }))

  it('reads forty countries at once, those that someone follows first', () => {
    const followed = new Set(['C77', 'C99'])
    const wanted = due(unread, { now: DAWN, followed, round: true, every: EVERY })
    expect(wanted.size).toBe(40)
    expect([...wanted].slice(0, 2)).toEqual(['C77', 'C99'])
  })

  it('reads what was never read before what is merely overdue', () => {
    const overdue = MANY.slice(0, 80).map((country) => ({ ...calm(30 * DAY), country }))
    const wanted = due([...overdue, ...unread.slice(80)], {
      now: DAWN,
      followed: new Set(),
      round: true,
      every: EVERY,
    })
    expect([...wanted].slice(0, 20)).toEqual(MANY.slice(80))
  })

  it('comes round to every country in the end', () => {
    const readAt = new Map<string, Instant>()
    let now = DAWN
    for (let poll = 0; poll < 3; poll += 1) {
      const paced = MANY.map((country): Paced => {
        const read = readAt.get(country) ?? null
        return { country, advisory: read === null ? null : anAdvisory({ observation: CALM }), readAt: read }
      })
      for (const country of due(paced, { now, followed: new Set(), round: true, every: EVERY }))
        readAt.set(country, now)
      now = plus(now, EVERY)
    }
    expect(readAt.size).toBe(MANY.length)
  })
})

describe('a country that could not be read', () => {
  it('is asked for again after half an hour, and waits behind those that were never asked', () => {
    const dead: Paced = { country: 'ML', advisory: null, readAt: null, askedAt: DAWN }
    const wants = (minutes: number) =>
      due([dead], { now: plus(DAWN, minutes * MINUTE), followed: new Set(), round: true, every: EVERY }).has(
        'ML',
      )
    expect([wants(5), wants(29), wants(30)]).toEqual([false, false, true])
    const fresh = MANY.map((country): Paced => ({ country, advisory: null, readAt: null }))
    const late = plus(DAWN, 60 * MINUTE)
    const first = due([dead, ...fresh.filter(({ country }) => country !== 'ML')], {
      now: late,
      followed: new Set(),
      round: true,
      every: EVERY,
    })
    expect(first.has('ML')).toBe(false)
  })

  it('is asked for at every turn all the same when someone follows it', () => {
    const dead: Paced = { country: 'ML', advisory: null, readAt: null, askedAt: DAWN }
    const now = plus(DAWN, EVERY)
    expect(due([dead], { now, followed: new Set(['ML']), round: true, every: EVERY }).has('ML')).toBe(true)
  })
})

function calm(readAgo: number): Paced {
  return { country: 'ML', advisory: anAdvisory({ observation: CALM }), readAt: plus(DAWN, -readAgo) }
}

function isDue(
  one: Paced,
  { followed = new Set(), round = false }: { followed?: ReadonlySet<string>; round?: boolean } = {},
): boolean {
  return due([one], { now: DAWN, followed, round, every: EVERY }).has(one.country)
}
