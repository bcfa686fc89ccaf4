import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DepartureCall, Level, Mission, Observation } from '../../src/domain/observation.ts'
import { rankOfValue } from '../../src/domain/rank.ts'
import { detect, detectIssued } from '../../src/pipeline/detect.ts'
import { aDepartureCall, aMission, anAdvisory } from '../support/builders.ts'
import { DAWN, saying } from '../support/world.ts'

const CALM = { departure: { grade: 'none' }, mission: { posture: 'normal' } } as const

describe('no change', () => {
  it('is told at a first look', () => {
    expect(
      detect(null, anAdvisory({ observation: { departure: aDepartureCall() } }), DAWN).map(saying),
    ).toEqual([])
  })

  it('is told when what was unknown becomes known', () => {
    const unknown = { level: null, peak: null, departure: null, mission: null, body: 'placeholder' } as const
    expect(told(unknown, { level: 4, departure: aDepartureCall(), mission: aMission() })).toEqual([])
    expect(told({ ...unknown, body: 'real', partial: true }, { level: 4 })).toEqual([])
  })

  it('is told when half of the text was not read, nor when it is there again', () => {
    const whole = { text: 'One sentence.\nAnother sentence.' }
    const half = { text: 'One sentence.', partial: true } as const
    expect(told(whole, half)).toEqual([])
    expect(told(half, whole)).toEqual([])
  })

  it('is told of two equal snapshots, whatever they say', () => {
    fc.assert(
      fc.property(statements, (said) => {
        expect(told(said, said)).toEqual([])
      }),
    )
  })

  it('is told when only the date is new, as a source does with all countries at once', () => {
    expect(told({}, { updatedAt: '2025-10-28' })).toEqual([])
  })
})

describe('a level', () => {
  it('that was stated by nobody and is now 3 or 4 is news', () => {
    expect(told({ level: null, peak: null }, { level: 3 })).toEqual(['level-raised →3'])
    expect(told({ level: null, peak: null }, { level: 4 })).toEqual(['level-raised →4'])
    expect(told({ level: null, peak: null }, { level: 2, peak: 2 })).toEqual([])
  })

  it('carries the words of its source, its link and its date', () => {
    const after = { level: 4, wording: 'Level 4: Do Not Travel', updatedAt: '2025-10-28' } as const
    const [change] = changes({ level: 3, peak: 4 }, after)
    expect(change).toMatchObject({ ...saidOf(after), url: 'https://travel.example/us/mali', at: DAWN })
  })

  it('of a part alone is a change of the peak, about a part', () => {
    const [change] = changes({ level: 2, peak: 3 }, { level: 2, peak: 4 })
    expect(change).toMatchObject({ kind: 'peak-raised', from: '3', to: '4', scope: 'region' })
  })
})

describe('a call to leave', () => {
  const now = 'Citizens should leave Mali immediately.'
  const before = 'Citizens should leave Mali.'

  it('is told with the sentence that is new', () => {
    const departure = aDepartureCall({ sentence: now, scope: 'region' })
    const [change] = changes(CALM, { departure, text: now })
    expect(change).toMatchObject({ kind: 'departure-called', from: 'none', to: 'leave-now', scope: 'region' })
    expect(change?.evidence?.sentence).toBe(now)
  })

  it('is not told when its sentence stood in the text before', () => {
    const after = { departure: aDepartureCall({ sentence: now }), text: `${now}\nAnd more.` }
    expect(told({ ...CALM, text: `Something else.\n${now}` }, after)).toEqual(['text-revised →'])
    expect(told({ ...CALM, text: `Something else. ${now}` }, after)).toEqual([
      'departure-called none→leave-now',
    ])
  })

  it.each([
    ['2025-09-14', true],
    ['2025-09-13', false],
    ['2025-09', true],
    ['2025-08', false],
    ['2025', true],
    ['2024', false],
    ['2025-10-28T04:00:00.000Z', true],
    ['2025-11-02', true],
  ])('that names the day %s is news on 28 October: %s', (statedOn, isNews) => {
    const departure = aDepartureCall({ sentence: now, statedOn })
    const kinds = told({ ...CALM, text: '' }, { departure, text: now })
    expect(kinds).toEqual(isNews ? ['departure-called none→leave-now'] : [])
  })

  it('is strengthened by a stronger one, weakened by a weaker one, and lifted with the sentence that is gone', () => {
    const leave = { departure: aDepartureCall({ grade: 'leave', sentence: before }), text: before }
    const leaveNow = { departure: aDepartureCall({ sentence: now }), text: now }
    expect(told(leave, leaveNow)).toEqual(['departure-strengthened leave→leave-now'])
    expect(told(leaveNow, leave)).toEqual(['departure-weakened leave-now→leave'])
    const [lifted] = changes(leave, { ...CALM, text: 'Exercise caution.' })
    expect(lifted).toMatchObject({ kind: 'departure-lifted', from: 'leave', to: 'none' })
    expect(lifted?.evidence?.sentence).toBe(before)
  })

  it('that spreads from a part to the whole country is strengthened', () => {
    const part = { departure: aDepartureCall({ grade: 'leave-now', scope: 'region', sentence: before }) }
    const whole = { departure: aDepartureCall({ grade: 'leave', sentence: now }) }
    expect(told(part, whole)).toEqual(['departure-strengthened leave-now→leave'])
  })
})

describe('an embassy', () => {
  it('that loses staff is told with its sentence, and so is its return to normal', () => {
    const out = { mission: aMission() }
    const [reduced] = changes(CALM, out)
    expect(reduced).toMatchObject({ kind: 'mission-reduced', from: 'normal', to: 'ordered-departure' })
    expect(reduced?.evidence?.rule).toBe('en/ordered-departure')
    const [restored] = changes(out, CALM)
    expect(restored).toMatchObject({ kind: 'mission-restored', from: 'ordered-departure', to: 'normal' })
    expect(restored?.evidence?.sentence).toBe(reduced?.evidence?.sentence)
  })

  it('whose old story is told in new words is no news', () => {
    const mission = aMission({ statedOn: '2023-10-28' })
    expect(told(CALM, { mission })).toEqual([])
  })
})

describe('a text', () => {
  it('that names a new danger is told as that, otherwise as revised', () => {
    const other = 'Armed groups have moved south.'
    expect(told({ hazards: ['crime'] }, { text: other, hazards: ['crime', 'curfew', 'blockade'] })).toEqual([
      'hazard-added →curfew blockade',
    ])
    expect(told({}, { text: other })).toEqual(['text-revised →'])
  })

  it('is not told beside anything that moved', () => {
    expect(told({ level: 3 }, { level: 4, text: 'Another text.' })).toEqual(['level-raised 3→4'])
  })
})

it('a country listed for the first time is issued, with its level', () => {
  expect(saying(detectIssued(anAdvisory({ observation: { level: 3 } }), DAWN))).toBe('issued →3')
  expect(saying(detectIssued(anAdvisory({ observation: { level: null } }), DAWN))).toBe('issued →')
})

describe('the changes between two snapshots', () => {
  it('applied to the past give the present', () => {
    fc.assert(
      fc.property(statements, statements, (before, after) => {
        const known = { level: before.level ?? 1, peak: before.peak ?? 1 } as const
        const from = { ...before, ...known, text: 'Nothing of this.' }
        const present = fromNothing(after, from)
        const result = changes(from, present).reduce<Applied>(apply, appliedOf(from))
        expect(result).toEqual(appliedOf(present))
      }),
    )
  })

  it('in the other direction are of the opposite kinds', () => {
    const levels = fc.constantFrom<Level>(1, 2, 3, 4)
    fc.assert(
      fc.property(levels, levels, (one, other) => {
        const there = told({ level: one }, { level: other })
        const back = told({ level: other }, { level: one })
        expect(there.length).toBe(back.length)
        expect(there.some((kind) => kind.startsWith('level-raised'))).toBe(one < other)
        expect(back.some((kind) => kind.startsWith('level-lowered'))).toBe(one < other)
      }),
    )
  })
})

const level = fc.constantFrom<Level | null>(1, 2, 3, 4, null)
const departure = fc.constantFrom<DepartureCall | null>(
  null,
  { grade: 'none' },
  aDepartureCall({ grade: 'consider', sentence: 'a' }),
  aDepartureCall({ grade: 'leave', sentence: 'b' }),
  aDepartureCall({ grade: 'leave-now', sentence: 'c' }),
)
const mission = fc.constantFrom<Mission | null>(
  null,
  { posture: 'normal' },
  aMission({ posture: 'authorized-departure', sentence: 'd' }),
  aMission({ sentence: 'e' }),
  aMission({ posture: 'suspended', sentence: 'f' }),
)
const statements = fc.record({ level, peak: level, departure, mission })

interface Applied {
  readonly level: number | null
  readonly peak: number | null
  readonly departure: string | undefined
  readonly mission: string | undefined
}

function appliedOf({
  level: own,
  peak,
  departure: call,
  mission: posture,
}: Pick<Observation, 'level' | 'peak' | 'departure' | 'mission'>): Applied {
  return { level: own, peak, departure: call?.grade, mission: posture?.posture }
}

/** `after` where it is known on both sides; an unknown side has no change to apply. */
function fromNothing<T extends Pick<Observation, 'level' | 'peak' | 'departure' | 'mission'>>(
  after: T,
  before: Pick<Observation, 'level' | 'peak' | 'departure' | 'mission'>,
): T {
  return {
    ...after,
    level: after.level ?? before.level,
    peak: after.peak ?? before.peak,
    departure: before.departure && (after.departure ?? before.departure),
    mission: before.mission && (after.mission ?? before.mission),
  }
}

function apply(past: Applied, { kind, to }: ReturnType<typeof detect>[number]): Applied {
  const [axis = ''] = kind.split('-')
  if (axis === 'level' || axis === 'peak') return { ...past, [axis]: Number(to) }
  return axis === 'departure' || axis === 'mission' ? { ...past, [axis]: to } : past
}

function saidOf({ wording, updatedAt }: Pick<Observation, 'wording' | 'updatedAt'>) {
  return { wording, updatedAt }
}

function changes(before: Partial<Observation>, after: Partial<Observation>) {
  return detect(anAdvisory({ observation: before }), anAdvisory({ observation: after }), DAWN)
}

function told(before: Partial<Observation>, after: Partial<Observation>): readonly string[] {
  return changes(before, after).map(saying)
}

it('ranks a part told to leave below a country told to leave, and above one told to consider it', () => {
  const ranks = [
    { grade: 'none' } as const,
    aDepartureCall({ grade: 'consider', scope: 'region' }),
    aDepartureCall({ grade: 'consider' }),
    aDepartureCall({ grade: 'leave', scope: 'region' }),
    aDepartureCall({ grade: 'leave-now', scope: 'region' }),
    aDepartureCall({ grade: 'leave' }),
    aDepartureCall({ grade: 'leave-now' }),
  ].map(rankOfValue)
  expect(ranks).toEqual(ranks.toSorted((one, other) => one - other))
  expect(new Set(ranks).size).toBe(ranks.length)
})
