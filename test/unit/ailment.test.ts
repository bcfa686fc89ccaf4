import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ailmentOf } from '../../src/domain/ailment.ts'
import { HOUR, MINUTE, plus } from '../../src/domain/time.ts'
import { DAWN } from '../support/world.ts'

const watched = ['us-state', 'uk-fcdo', 'fr-meae'].map((id) => ({ id, every: 5 * MINUTE }))
const read = (source: string, minutesAgo = 1) => {
  return { source, seenAt: plus(DAWN, -minutesAgo * MINUTE), failingSince: null }
}
const failing = (source: string) => ({ ...read(source, 8), failingSince: plus(DAWN, -MINUTE) })

describe('Tocsin is healthy', () => {
  const judge = (states: Parameters<typeof ailmentOf>[0], isStuck = false) =>
    ailmentOf(states, { watched, isStuck, now: DAWN })

  it('while one government at least was read at its last look, and lately', () => {
    expect(judge([failing('us-state'), read('uk-fcdo'), failing('fr-meae')])).toBeUndefined()
    expect(judge(watched.map(({ id }) => failing(id)))).toBe('nothing-read')
    expect(judge([read('us-state', 10)])).toBeUndefined()
    expect(judge([read('us-state', 10.1)])).toBe('nothing-read')
    expect(judge([{ ...read('us-state'), seenAt: null }])).toBe('nothing-read')
    expect(judge([])).toBe('nothing-read')
  })

  it('as long as two intervals of a source that is read rarely', () => {
    const rare = (minutesAgo: number) =>
      ailmentOf([read('us-state', minutesAgo)], {
        watched: [{ id: 'us-state', every: HOUR }],
        isStuck: false,
        now: DAWN,
      })
    expect(rare(120)).toBeUndefined()
    expect(rare(121)).toBe('nothing-read')
  })

  it('only where nothing in the outbox is late', () => {
    expect(judge([read('us-state')], true)).toBe('outbox-stuck')
  })

  it('never by what is paused or not watched', () => {
    const stranger = fc.record({
      source: fc.constantFrom('feed-1', 'heartbeat', 'it-maeci'),
      seenAt: fc.constant(DAWN),
      failingSince: fc.constant(null),
    })
    const paused = fc.constantFrom(...watched).map(({ id }) => ({ ...read(id), paused: true }) as const)
    fc.assert(
      fc.property(fc.array(fc.oneof(stranger, paused)), (states) => {
        expect(judge(states)).toBe('nothing-read')
      }),
    )
  })
})
