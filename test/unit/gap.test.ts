import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gapBefore, type Span, sharedSpans } from '../../src/domain/gap.ts'
import { HOUR, MINUTE, plus } from '../../src/domain/time.ts'
import { DAWN } from '../support/world.ts'

const source = { id: 'us-state', every: 5 * MINUTE }

describe('a time without a look', () => {
  it('is one that lasted an hour, or three times as long as the source is left alone', () => {
    const pause = (length: number, every = source.every) =>
      gapBefore(plus(DAWN, length), { ...source, every, seenAt: DAWN })
    expect(pause(HOUR - 1)).toBeNull()
    expect(pause(HOUR)).toEqual({ source: 'us-state', from: DAWN, to: plus(DAWN, HOUR) })
    expect(pause(5 * HOUR, 2 * HOUR)).toBeNull()
    expect(pause(6 * HOUR, 2 * HOUR)).not.toBeNull()
  })

  it('is none before the first look', () => {
    expect(gapBefore(DAWN, { ...source, seenAt: null })).toBeNull()
  })
})

describe('what several times share', () => {
  const hour = (number: number) => plus(DAWN, number * HOUR)
  /** Spans of one list, in order and apart from each other. */
  const someSpans = fc.uniqueArray(fc.nat(48), { minLength: 0, maxLength: 10 }).map((hours) => {
    const sorted = hours.toSorted((one, other) => one - other)
    return sorted.flatMap((from, index): readonly Span[] => {
      const to = sorted[index + 1]
      return index % 2 === 0 && to !== undefined ? [{ from: hour(from), to: hour(to) }] : []
    })
  })
  const covers = (spans: readonly Span[], at: string) => spans.some(({ from, to }) => from <= at && at < to)

  it('is each moment that lies in a span of every list, and no other', () => {
    fc.assert(
      fc.property(fc.array(someSpans, { minLength: 1, maxLength: 4 }), (lists) => {
        const shared = sharedSpans(lists)
        for (let half = 0; half < 96; half += 1) {
          const at = plus(DAWN, half * 30 * MINUTE)
          expect(covers(shared, at)).toBe(lists.every((list) => covers(list, at)))
        }
      }),
    )
  })

  it('is nothing where there is no list', () => {
    expect(sharedSpans([])).toEqual([])
  })
})
