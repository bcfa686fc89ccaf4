import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Advisory } from '../../src/domain/advisory.ts'
import type { Change, ChangeKind } from '../../src/domain/change.ts'
import { type CallPast, lastTimeOf } from '../../src/domain/last-time.ts'
import type { DepartureCall } from '../../src/domain/observation.ts'
import { rankOfValue } from '../../src/domain/rank.ts'
import { DAY, type Instant, plus } from '../../src/domain/time.ts'
import { aChange, aDepartureCall, anAdvisory } from '../support/builders.ts'

const START = '2022-01-01T00:00:00.000Z'
const on = (day: number): Instant => plus(START, day * DAY)

const CALLS = {
  nothing: { grade: 'none' },
  consider: aDepartureCall({ grade: 'consider' }),
  'leave a part': aDepartureCall({ grade: 'leave', scope: 'region' }),
  'leave a part now': aDepartureCall({ scope: 'region' }),
  leave: aDepartureCall({ grade: 'leave' }),
  'leave now': aDepartureCall(),
} as const satisfies Record<string, DepartureCall>
type Said = keyof typeof CALLS

const SOURCES = ['us-state', 'us-embassy', 'uk-fcdo', 'fr-meae', 'it-maeci'] as const
type Source = (typeof SOURCES)[number]
const GOVERNMENTS = new Map<string, string>(
  SOURCES.map((source) => [source, source.slice(0, 2).toUpperCase()]),
)

/** What one source said: at its first look, and from each day on. */
interface Course {
  readonly source: Source
  readonly first?: Said
  readonly moves: readonly (readonly [day: number, said: Said])[]
}

function past(...courses: readonly Course[]): CallPast {
  return {
    advisories: courses.map(advisoryOf),
    changes: courses.flatMap(changesOf),
    governments: GOVERNMENTS,
  }
}

function advisoryOf({ source, first = 'nothing', moves }: Course): Advisory {
  const [, said] = moves.at(-1) ?? [0, first]
  const last = moves.findLast(
    ([, one], index) => CALLS[moves[index - 1]?.[1] ?? first].grade === 'none' && one !== 'nothing',
  )
  return anAdvisory({
    source,
    firstSeenAt: START,
    departureSince: said === 'nothing' || last === undefined ? null : on(last[0]),
    observation: { departure: CALLS[said] },
  })
}

function changesOf({ source, first = 'nothing', moves }: Course): readonly Change[] {
  return moves.flatMap(([day, said], index) => {
    const [before, after]: readonly [DepartureCall, DepartureCall] = [
      CALLS[moves[index - 1]?.[1] ?? first],
      CALLS[said],
    ]
    const climb = rankOfValue(after) - rankOfValue(before)
    if (climb === 0) return []
    const whose = after.grade === 'none' ? before : after
    return aChange({
      source,
      kind: kindOf(before, after, climb),
      from: before.grade,
      to: after.grade,
      scope: 'scope' in whose ? whose.scope : 'country',
      at: on(day),
    })
  })
}

function kindOf(before: DepartureCall, after: DepartureCall, climb: number): ChangeKind {
  if (after.grade === 'none') return 'departure-lifted'
  if (climb < 0) return 'departure-weakened'
  return before.grade === 'none' ? 'departure-called' : 'departure-strengthened'
}

const lastTime = (courses: readonly Course[], count: number, day: number) =>
  lastTimeOf(past(...courses), { count, at: on(day) })

describe('when as many governments urged leaving for the last time', () => {
  const american: Course = {
    source: 'us-state',
    moves: [
      [10, 'leave now'],
      [100, 'nothing'],
    ],
  }
  const british: Course = {
    source: 'uk-fcdo',
    moves: [
      [12, 'leave'],
      [90, 'nothing'],
    ],
  }
  const french: Course = {
    source: 'fr-meae',
    moves: [
      [15, 'leave'],
      [60, 'consider'],
    ],
  }

  it('is when the number fell for the last time', () => {
    const courses = [american, british, french]
    expect(lastTime(courses, 1, 400)).toBe(on(100))
    expect(lastTime(courses, 2, 400)).toBe(on(90))
    expect(lastTime(courses, 3, 400)).toBe(on(60))
  })

  it('is not known of a number that was never reached', () => {
    expect(lastTime([american, british], 3, 400)).toBeNull()
    expect(lastTime([], 1, 400)).toBeNull()
  })

  it('is no news within thirty days', () => {
    expect(lastTime([american], 1, 129)).toBeNull()
    expect(lastTime([american], 1, 130)).toBe(on(100))
  })

  it('is not a time at which fewer do, though more did before', () => {
    const again: Course = { ...british, moves: [...british.moves, [300, 'leave'], [310, 'nothing']] }
    expect(lastTime([american, again], 1, 400)).toBe(on(310))
    expect(lastTime([american, again], 2, 400)).toBe(on(90))
  })

  it('counts a call that stood at the first look when it ended, and not as never made', () => {
    const stood: Course = { source: 'us-state', first: 'leave', moves: [[100, 'nothing']] }
    expect(lastTime([stood], 1, 400)).toBe(on(100))
    expect(
      lastTime(
        [
          stood,
          {
            ...british,
            moves: [
              [90, 'leave'],
              [120, 'nothing'],
            ],
          },
        ],
        2,
        400,
      ),
    ).toBe(on(100))
  })

  it('is not known where a call whose beginning nobody saw may have stood', () => {
    const stood: Course = { source: 'us-state', first: 'leave', moves: [[100, 'nothing']] }
    expect(lastTime([stood, british], 2, 400)).toBeNull()
    const stands: Course = { source: 'it-maeci', first: 'leave', moves: [] }
    expect(lastTime([stands, british], 2, 400)).toBeNull()
  })

  it('is not known where a call came or went in silence', () => {
    const { changes, ...known } = past(american, {
      ...british,
      moves: [...british.moves, [200, 'leave'], [250, 'nothing']],
    })
    const silent = changes.filter(({ at }) => at !== on(200))
    const at = on(400)
    expect(lastTimeOf({ ...known, changes }, { count: 1, at })).toBe(on(250))
    expect(lastTimeOf({ ...known, changes: silent }, { count: 1, at })).toBe(on(250))
    expect(lastTimeOf({ ...known, changes: silent }, { count: 2, at })).toBeNull()
  })

  it('does not count sources that are not watched, nor what was before the first look', () => {
    const watched = new Map([...GOVERNMENTS].filter(([source]) => source !== 'us-state'))
    expect(lastTimeOf({ ...past(american), governments: watched }, { count: 1, at: on(400) })).toBeNull()
  })

  it('ends with a weakened call as with a lifted one, and not with one for leaving less soon', () => {
    const weakened = (said: Said): Course => ({
      source: 'us-state',
      moves: [
        [10, 'leave now'],
        [50, said],
        [99, 'nothing'],
      ],
    })
    expect(lastTime([weakened('consider')], 1, 400)).toBe(on(50))
    expect(lastTime([weakened('leave a part')], 1, 400)).toBe(on(50))
    expect(lastTime([weakened('leave')], 1, 400)).toBe(on(99))
  })
})

describe('for any course of calls', () => {
  const said = fc.constantFrom<Said>(
    'nothing',
    'consider',
    'leave a part',
    'leave a part now',
    'leave',
    'leave now',
  )
  const moves = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 300 }), said), { maxLength: 6, selector: ([day]) => day })
    .map((days) => days.toSorted(([one], [other]) => one - other))
  const course = (source: Source) => fc.record({ source: fc.constant(source), moves })
  const courses = fc.tuple(...SOURCES.map(course))
  const counts = fc.integer({ min: 1, max: 4 })
  const AT = 331

  function urging(all: readonly Course[], day: number): number {
    const who = all.filter(({ moves: own }) => {
      const call: DepartureCall = CALLS[own.findLast(([since]) => since <= day)?.[1] ?? 'nothing']
      return (call.grade === 'leave' || call.grade === 'leave-now') && call.scope === 'country'
    })
    return new Set(who.map(({ source }) => GOVERNMENTS.get(source))).size
  }

  it('is the day after the last on which so many governments urged, each of them counted once', () => {
    fc.assert(
      fc.property(courses, counts, (all, count) => {
        const days = Array.from({ length: AT }, (_, day) => day)
        const last = days.findLast((day) => urging(all, day) >= count)
        const isOver = last !== undefined && last + 1 <= AT - 30
        expect(lastTime(all, count, AT)).toBe(isOver ? on(last + 1) : null)
      }),
    )
  })

  it('does not depend on the order of what is stored, nor of polls within one moment', () => {
    const mixed = courses.chain((all) => {
      const { changes, advisories, governments } = past(...all)
      return fc.record({
        known: fc.constant({ changes, advisories, governments }),
        shuffled: fc.record({
          changes: fc.shuffledSubarray([...changes], { minLength: changes.length }),
          advisories: fc.shuffledSubarray([...advisories], { minLength: advisories.length }),
          governments: fc.constant(governments),
        }),
      })
    })
    fc.assert(
      fc.property(mixed, counts, ({ known, shuffled }, count) => {
        const asked = { count, at: on(AT) }
        expect(lastTimeOf(shuffled, asked)).toBe(lastTimeOf(known, asked))
      }),
    )
  })

  it('is the same when a government says it with two sources', () => {
    fc.assert(
      fc.property(course('us-state'), course('uk-fcdo'), counts, (american, british, count) => {
        const twice: Course = { ...american, source: 'us-embassy' }
        expect(lastTime([american, twice, british], count, AT)).toBe(lastTime([american, british], count, AT))
      }),
    )
  })
})
