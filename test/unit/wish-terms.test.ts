import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NEWS_KINDS } from '../../src/domain/chat.ts'
import { canRing, confinedTo } from '../../src/domain/wish-terms.ts'

describe('what a wish is confined to', () => {
  it('has each kind once and in order, and no kinds where all are wanted', () => {
    expect(confinedTo(['mission', 'levels', 'mission'])).toEqual(['levels', 'mission'])
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...NEWS_KINDS)), (kinds) => {
        const confined = confinedTo(kinds)
        expect(confined).toEqual(confinedTo(kinds.toReversed()))
        expect(confined.length === 0).toBe([0, NEWS_KINDS.length].includes(new Set(kinds).size))
      }),
    )
  })

  it('can ring unless only bulletins are wanted from governments, or anything else from others', () => {
    expect(canRing({ kinds: ['bulletins'], sources: ['us-state'] })).toBe(false)
    expect(canRing({ kinds: ['levels', 'departure', 'mission'], sources: ['feed-3', 'operators'] })).toBe(
      false,
    )
    expect(canRing({ kinds: ['bulletins'], sources: ['us-state', 'operators'] })).toBe(true)
    expect(canRing({ kinds: ['bulletins', 'levels'], sources: ['us-state'] })).toBe(true)
    expect(canRing({ kinds: ['bulletins'], sources: [] })).toBe(true)
    expect(canRing({ kinds: [], sources: ['us-state'] })).toBe(true)
  })
})
