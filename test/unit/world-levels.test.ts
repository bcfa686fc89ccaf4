import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Stated, worldLevels } from '../../src/domain/world-levels.ts'

function stated(...levels: readonly Stated['level'][]): readonly Stated[] {
  return levels.map((level) => ({ country: 'ML', level, departure: 'none', scope: 'country' }))
}

function levelOf(all: readonly Stated[], measure: 'highest' | 'median') {
  return worldLevels(all, measure).map(({ level }) => level)
}

describe('the levels of the world', () => {
  it('are the highest or the median of what is stated; of two in the middle the worse one', () => {
    expect(levelOf(stated(1, 4, 2), 'highest')).toEqual([4])
    expect(levelOf(stated(1, 4, 2), 'median')).toEqual([2])
    expect(levelOf(stated(2, 3), 'median')).toEqual([3])
  })

  it('do not count the unknown as calm, and are unknown where nobody states one', () => {
    expect(levelOf(stated(null, null, 3), 'median')).toEqual([3])
    expect(levelOf(stated(null), 'highest')).toEqual([null])
  })

  it('are never calmer by the highest than by the median', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<Stated['level']>(null, 1, 2, 3, 4), { minLength: 1 }),
        (levels) => {
          const [highest = null] = levelOf(stated(...levels), 'highest')
          const [median = null] = levelOf(stated(...levels), 'median')
          expect(highest ?? 0).toBeGreaterThanOrEqual(median ?? 0)
        },
      ),
    )
  })

  it('count who tells citizens to leave the whole country, worst country first', () => {
    const call = { level: 3, departure: 'leave', scope: 'country' } as const
    const world = worldLevels(
      [
        { country: 'NE', ...call },
        { country: 'NE', ...call, departure: 'leave-now' },
        { country: 'NE', ...call, scope: 'region' },
        { country: 'NE', ...call, departure: 'consider' },
        ...stated(4),
      ],
      'highest',
    )
    expect(world.map(({ country, calls }) => [country, calls])).toEqual([
      ['ML', 0],
      ['NE', 2],
    ])
  })
})
