import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outageOf, type Sight } from '../../src/domain/outage.ts'
import { HOUR, MINUTE, plus } from '../../src/domain/time.ts'
import { DAWN } from '../support/world.ts'

const NOON = plus(DAWN, 6 * HOUR)

function sightOf(source: string, over: Partial<Sight> = {}): Sight {
  return {
    source,
    seenAt: plus(DAWN, HOUR),
    failingSince: plus(DAWN, 2 * HOUR),
    reason: 'unreachable',
    ...over,
  }
}

const judge = (states: readonly Sight[], now = NOON) =>
  outageOf(states, { watched: new Set(states.map(({ source }) => source)), now })

const sight = fc.record({
  seenAt: fc.option(fc.integer({ min: 0, max: 59 }).map((minutes) => plus(DAWN, minutes * MINUTE))),
  failingSince: fc.integer({ min: 60, max: 240 }).map((minutes) => plus(DAWN, minutes * MINUTE)),
  reason: fc.constantFrom('unreachable', 'blocked', 'unreadable'),
})
const failing = fc
  .array(sight, { minLength: 3, maxLength: 12 })
  .map((all): readonly Sight[] => all.map((one, index) => sightOf(`source-${index}`, one)))

describe('an outage of our own', () => {
  it('is when all sources fail, since the first failed look after the last that did not, for the commonest reason', () => {
    const longBlocked = sightOf('us-state', {
      seenAt: DAWN,
      failingSince: plus(DAWN, MINUTE),
      reason: 'blocked',
    })
    const [gb, fr] = [
      sightOf('uk-fcdo'),
      sightOf('fr-meae', { seenAt: plus(DAWN, 90 * MINUTE), failingSince: plus(DAWN, 3 * HOUR) }),
    ]
    expect(judge([longBlocked, gb, fr])).toEqual({
      since: plus(DAWN, 2 * HOUR),
      after: plus(DAWN, 90 * MINUTE),
      reason: 'unreachable',
    })
  })

  it('is none for the first quarter of an hour', () => {
    const states = ['us-state', 'uk-fcdo', 'fr-meae'].map((source) => sightOf(source))
    expect(judge(states, plus(DAWN, 2 * HOUR + 15 * MINUTE - 1))).toBeUndefined()
    expect(judge(states, plus(DAWN, 2 * HOUR + 15 * MINUTE))).toBeDefined()
  })

  it('is none of fewer than three sources', () => {
    expect(judge([sightOf('us-state'), sightOf('uk-fcdo')])).toBeUndefined()
  })

  it('is none while one is watched of which nothing is known', () => {
    const states = ['us-state', 'uk-fcdo', 'fr-meae'].map((source) => sightOf(source))
    const watched = new Set([...states.map(({ source }) => source), 'it-maeci'])
    expect(outageOf(states, { watched, now: NOON })).toBeUndefined()
  })

  it('is whenever three or more fail and none is read', () => {
    fc.assert(fc.property(failing, (states) => judge(states) !== undefined))
  })

  it('is never while one source is seen', () => {
    fc.assert(
      fc.property(failing, fc.nat(), (states, place) => {
        const seen = states.map((one, index) =>
          index === place % states.length ? { ...one, failingSince: null, reason: null } : one,
        )
        expect(judge(seen)).toBeUndefined()
      }),
    )
  })

  it('is decided without paused sources, those that nobody watches, and the order', () => {
    fc.assert(
      fc.property(failing, failing, fc.boolean(), (states, others, isFailing) => {
        const quiet = isFailing ? {} : { failingSince: null, reason: null }
        const paused = others.map((one, index) => {
          return { ...one, ...quiet, source: `paused-${index}`, paused: true } as const
        })
        const off = others.map((one, index) => ({ ...one, ...quiet, source: `off-${index}` }))
        const watched = new Set([...states, ...paused].map(({ source }) => source))
        const all = [...off, ...paused, ...states.toReversed()]
        expect(outageOf(all, { watched, now: NOON })).toEqual(judge(states))
        expect(judge([...states.slice(0, 2), ...paused])).toBeUndefined()
      }),
    )
  })

  it('lasts unchanged however long nothing is read', () => {
    fc.assert(
      fc.property(failing, fc.nat({ max: 1000 }), (states, hours) => {
        expect(judge(states, plus(NOON, hours * HOUR))).toEqual(judge(states))
      }),
    )
  })
})
