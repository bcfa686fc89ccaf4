import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Observation } from '../../src/domain/observation.ts'
import { AXES, rankOf } from '../../src/domain/rank.ts'
import { HOUR, plus } from '../../src/domain/time.ts'
import { believe } from '../../src/pipeline/believe.ts'
import { aDepartureCall, aMission, anObservation } from '../support/builders.ts'
import { anObserver, DAWN } from '../support/world.ts'

const YESTERDAY = '2025-10-27'
const TODAY = '2025-10-28'

describe('a first look', () => {
  it('is silent, however bad the news', () => {
    const first = anObserver().look({ level: 4, departure: aDepartureCall(), mission: aMission() })
    expect(first.told).toEqual([])
    expect(first.verdict).toBe('first-look')
  })

  it('claims no time for a call that stood already', () => {
    const { advisory } = anObserver().look({ departure: aDepartureCall(), mission: aMission() })
    expect(advisory.departureSince).toBeNull()
    expect(advisory.missionSince).toBeNull()
  })

  it('takes a placeholder dated today as unknown', () => {
    const { advisory } = anObserver().look({ level: 1, peak: 1, body: 'placeholder', updatedAt: TODAY })
    expect(advisory.believed.level).toBeNull()
    expect(advisory.believed.wording).toBe('')
  })

  it('takes a level without text that carries an old date, as calm countries have it', () => {
    const { advisory } = anObserver().look({ level: 1, body: 'placeholder', updatedAt: '2024-02-01' })
    expect(advisory.believed.level).toBe(1)
  })
})

describe('something worse', () => {
  it('is believed at once from the same document with the same old date', () => {
    const observer = anObserver()
    observer.look({ level: 3, peak: 3, updatedAt: '2025-02-10' })
    const { told } = observer.look({ level: 4, peak: 4, updatedAt: '2025-02-10' }, 1)
    expect(told).toContain('level-raised 3→4')
  })

  it('is believed at once though the date of the document went backwards', () => {
    const observer = anObserver()
    observer.look({ level: 3, updatedAt: '2025-10-20' })
    expect(observer.look({ level: 4, updatedAt: '2025-10-01' }, 1).told).toContain('level-raised 3→4')
  })

  it('is believed at once without any date', () => {
    const observer = anObserver()
    observer.look({ level: 2, updatedAt: '2025-10-20' })
    expect(observer.look({ level: 4, updatedAt: null }, 1).told).toContain('level-raised 2→4')
  })

  it('is believed of the level though there is no text at all', () => {
    const observer = anObserver()
    observer.look({ level: 2, departure: aDepartureCall() })
    const empty = { body: 'empty', text: '', departure: null, mission: null } as const
    const { told, advisory } = observer.look({ level: 4, ...empty }, 1)
    expect(told).toEqual(['level-raised 2→4'])
    expect(advisory.believed.departure).toEqual(aDepartureCall())
  })

  it('is believed from half an answer', () => {
    const observer = anObserver()
    observer.look({ departure: { grade: 'none' } })
    const { told } = observer.look({ partial: true, level: null, departure: aDepartureCall() }, 1)
    expect(told).toEqual(['departure-called none→leave-now'])
  })

  it('dates a call from when it was first seen, and keeps that when it becomes stronger', () => {
    const observer = anObserver()
    observer.look()
    observer.look({ departure: aDepartureCall({ grade: 'leave', sentence: 'You should leave Mali.' }) }, 1)
    const { advisory } = observer.look({ departure: aDepartureCall() }, 5)
    expect(advisory.departureSince).toBe(plus(DAWN, HOUR))
    expect(advisory.changedAt).toBe(plus(DAWN, 6 * HOUR))
  })

  it('dates a call for the whole country to leave from when a weaker one became it', () => {
    for (const weaker of [
      aDepartureCall({ grade: 'consider', sentence: 'Consider leaving Mali.' }),
      aDepartureCall({ grade: 'leave', scope: 'region', sentence: 'Leave the north of Mali.' }),
    ]) {
      const observer = anObserver()
      observer.look({ departure: weaker })
      const { advisory, told } = observer.look({ departure: aDepartureCall() }, 5)
      expect(told).toEqual([expect.stringMatching(/^departure-strengthened/)])
      expect(advisory.departureSince).toBe(plus(DAWN, 5 * HOUR))
    }
  })

  it('is news again every time a level comes back', () => {
    const observer = anObserver()
    observer.look({ level: 3, peak: null, updatedAt: '2025-10-01' })
    expect(observer.look({ level: 4, peak: null, updatedAt: '2025-10-02' }, 1).told).toEqual([
      'level-raised 3→4',
    ])
    observer.look({ level: 3, peak: null, updatedAt: '2025-10-03' }, 1)
    expect(observer.look({ level: 3, peak: null, updatedAt: '2025-10-03' }, 6).told).toEqual([
      'level-lowered 4→3',
    ])
    expect(observer.look({ level: 4, peak: null, updatedAt: '2025-10-04' }, 1).told).toEqual([
      'level-raised 3→4',
    ])
  })
})

describe('something better', () => {
  const calmer = { level: 2, peak: 2 } as const

  it('with a newer date is believed from the look six hours after the first that said so, not before', () => {
    const observer = anObserver()
    observer.look()
    const first = observer.look({ ...calmer, updatedAt: YESTERDAY }, 1)
    expect(first.told).not.toContain('level-lowered 4→2')
    expect(first.verdict).toBe('waits')
    expect(observer.look({ ...calmer, updatedAt: YESTERDAY }, 5.9).told).toEqual([])
    expect(observer.look({ ...calmer, updatedAt: YESTERDAY }, 0.1).told).toEqual([
      'level-lowered 4→2',
      'peak-lowered 4→2',
    ])
  })

  it('without a newer date is believed from the look a day after the first that said so, not before', () => {
    const observer = anObserver()
    observer.look()
    observer.look(calmer, 1)
    expect(observer.look(calmer, 23.9).told).toEqual([])
    expect(observer.look(calmer, 0.1).told).toContain('level-lowered 4→2')
  })

  it('is never believed from one look, however late it comes', () => {
    const observer = anObserver()
    observer.look()
    expect(observer.look({ ...calmer, updatedAt: YESTERDAY }, 24 * 30).told).toEqual([])
  })

  it('that is taken back while it waits is silent both ways, and must wait anew', () => {
    const observer = anObserver()
    observer.look()
    observer.look({ ...calmer, updatedAt: YESTERDAY }, 1)
    const back = observer.look({ updatedAt: YESTERDAY }, 3)
    expect(back.told).toEqual([])
    expect(back.advisory.pending).toEqual([])
    expect(observer.look({ ...calmer, updatedAt: TODAY }, 4).told).toEqual([])
    expect(observer.look({ ...calmer, updatedAt: TODAY }, 6).told).toContain('level-lowered 4→2')
  })

  it('waits anew when it becomes another value', () => {
    const observer = anObserver()
    observer.look()
    observer.look({ level: 3, updatedAt: YESTERDAY }, 1)
    expect(observer.look({ level: 2, updatedAt: YESTERDAY }, 6).told).toEqual([])
  })

  it('is neither confirmed nor forgotten by a look that does not state it', () => {
    const observer = anObserver()
    observer.look()
    observer.look({ ...calmer, updatedAt: YESTERDAY }, 1)
    expect(observer.look({ level: null, peak: null, updatedAt: YESTERDAY }, 7).told).toEqual([])
    expect(observer.look({ ...calmer, updatedAt: YESTERDAY }, 1).told).toContain('level-lowered 4→2')
  })

  it('with a date in the future counts as undated, and the date is not remembered as the newest', () => {
    const observer = anObserver()
    observer.look()
    observer.look({ ...calmer, updatedAt: '2026-10-28' }, 1)
    expect(observer.look({ ...calmer, updatedAt: '2026-10-28' }, 6).told).toEqual([])
    const { advisory } = observer.look({ ...calmer, updatedAt: '2026-10-28' }, 18)
    expect(advisory.believed.level).toBe(2)
    expect(advisory.newestDate).toBe('2025-10-24')
  })

  it('is not believed from half an answer, however often it is given', () => {
    const observer = anObserver()
    observer.look({ departure: aDepartureCall() })
    const half = {
      partial: true,
      level: 2,
      peak: 2,
      departure: aDepartureCall({ grade: 'consider' }),
      updatedAt: TODAY,
    } as const
    for (const hours of [1, 6, 24, 72]) expect(observer.look(half, hours).told).toEqual([])
    expect(observer.look(half, 1).advisory.believed).toMatchObject({
      level: 4,
      peak: 4,
      departure: { grade: 'leave-now' },
    })
  })

  it('that waits is not confirmed by half an answer', () => {
    const observer = anObserver()
    observer.look()
    observer.look({ ...calmer, updatedAt: YESTERDAY }, 1)
    expect(observer.look({ ...calmer, partial: true, updatedAt: YESTERDAY }, 7).told).toEqual([])
  })

  it('that waits is not confirmed by a look that is doubted, but by a later one', () => {
    const observer = anObserver()
    observer.look()
    observer.look({ ...calmer, updatedAt: YESTERDAY }, 1)
    expect(observer.look({ ...calmer, doubted: true, updatedAt: YESTERDAY }, 7).told).toEqual([])
    expect(observer.look({ ...calmer, updatedAt: YESTERDAY }, 25).told).not.toEqual([])
  })
})

describe('a call to leave that disappears', () => {
  const call = { departure: aDepartureCall(), updatedAt: '2025-10-20' }
  const gone = { departure: { grade: 'none' }, updatedAt: YESTERDAY } as const

  it('and returns within six hours is silent', () => {
    const observer = anObserver()
    observer.look(call)
    expect(observer.look(gone, 1).told).toEqual([])
    expect(observer.look({ ...call, updatedAt: YESTERDAY }, 5).told).toEqual([])
    expect(observer.look({ ...call, updatedAt: YESTERDAY }, 48).told).toEqual([])
  })

  it('and stays away is lifted; when it comes back later it rings again', () => {
    const observer = anObserver()
    observer.look(call)
    observer.look(gone, 1)
    expect(observer.look(gone, 6).told).toEqual(['departure-lifted leave-now→none'])
    const back = observer.look({ ...call, updatedAt: TODAY }, 24)
    expect(back.told).toEqual(['departure-called none→leave-now'])
    expect(back.advisory.departureSince).toBe(plus(DAWN, 31 * HOUR))
  })
})

describe('a page without its text', () => {
  const placeholder = { level: 1, peak: 1, body: 'placeholder', departure: null, mission: null } as const

  it('dated today never lowers a level', () => {
    const observer = anObserver()
    observer.look()
    for (const day of ['28', '29', '30', '31']) {
      const shown = observer.look({ ...placeholder, updatedAt: `2025-10-${day}` }, 24)
      expect(shown.told).toEqual([])
      expect(shown.verdict).toBe('placeholder')
      expect(shown.advisory.believed.level).toBe(4)
    }
  })

  it('and then with it again is silent', () => {
    const observer = anObserver()
    observer.look()
    observer.look({ ...placeholder, updatedAt: TODAY }, 1)
    expect(observer.look({}, 24).told).toEqual([])
  })

  it('is silent about the level when it comes after a placeholder at the first look', () => {
    const observer = anObserver()
    observer.look({ ...placeholder, updatedAt: TODAY })
    expect(observer.look({ level: 4, updatedAt: '2025-10-01' }, 24).told).toEqual([])
  })

  it('with an old date lowers a level only after a day', () => {
    const observer = anObserver()
    observer.look({ level: 2, peak: null, updatedAt: '2024-01-10' })
    const calm = { ...placeholder, peak: null, updatedAt: '2024-03-01' }
    expect(observer.look(calm, 1).told).toEqual([])
    expect(observer.look(calm, 24).told).toEqual(['level-lowered 2→1'])
  })

  it('that is simply empty lowers nothing, ever', () => {
    const observer = anObserver()
    observer.look()
    for (const hours of [1, 24, 72, 720]) {
      expect(
        observer.look({ ...placeholder, body: 'empty', text: '', updatedAt: '2025-10-25' }, hours).told,
      ).toEqual([])
    }
  })
})

describe('two documents of one country', () => {
  const one = { document: 'https://travel.example/old', updatedAt: '2025-10-01' }
  const other = { document: 'https://travel.example/new', updatedAt: '2025-10-15' }

  it.each([
    ['the newer one calmer', { ...one, level: 4, peak: 4 }, { ...other, level: 2, peak: 2 }],
    ['the older one calmer', { ...other, level: 4, peak: 4 }, { ...one, level: 2, peak: 2 }],
    ['the older one worse', { ...other, level: 2, peak: 2 }, { ...one, level: 4, peak: 4 }],
    [
      'the same date, the second worse',
      { ...one, level: 2, peak: 2 },
      { ...other, updatedAt: one.updatedAt, level: 4, peak: 4 },
    ],
    [
      'the same date, the second calmer',
      { ...one, level: 4, peak: 4 },
      { ...other, updatedAt: one.updatedAt, level: 2, peak: 2 },
    ],
  ] as const)('never alternate alerts: %s', (_name, first, second) => {
    const observer = anObserver()
    observer.look(first)
    const told = Array.from({ length: 12 }, (_, turn) => observer.look(turn % 2 === 0 ? second : first, 12))
    const moves = told.flatMap((look) => look.told).filter((move) => move.startsWith('level'))
    // What is newer may be believed once it was confirmed; nothing goes back and forth.
    expect(moves.length).toBeLessThanOrEqual(1)
    expect(moves.filter((move) => move.startsWith('level-raised'))).toEqual([])
  })

  it('with the same date raise nothing either way', () => {
    const same = { ...other, updatedAt: one.updatedAt }
    const call = { departure: aDepartureCall(), text: 'Citizens who are in Mali should leave immediately.' }
    const observer = anObserver()
    observer.look({ ...one })
    for (let turn = 0; turn < 10; turn += 1) {
      expect(observer.look({ ...same, ...call }, 24).told).toEqual([])
      expect(observer.look({ ...same, ...call }, 24).told).toEqual([])
      expect(observer.look({ ...one }, 24).told).toEqual([])
    }
  })

  it('tell what is worse in the newer one, once', () => {
    const observer = anObserver()
    observer.look({ ...one, level: 3, peak: 3 })
    expect(observer.look({ ...other, level: 4, peak: 4 }, 1).told).toContain('level-raised 3→4')
    expect(observer.look({ ...one, level: 3, peak: 3 }, 24).told).toEqual([])
    expect(observer.look({ ...other, level: 4, peak: 4 }, 24).told).toEqual([])
  })

  it('raise nothing when the older and worse one is shown without its text, dated today', () => {
    const observer = anObserver()
    observer.look({ ...one, level: 4, peak: null })
    observer.look({ ...other, level: 2, peak: null }, 1)
    observer.look({ ...other, level: 2, peak: null }, 6)
    const hollow = { ...one, peak: null, body: 'empty', text: '', departure: null, mission: null } as const
    expect(observer.look({ ...hollow, level: 4, updatedAt: TODAY }, 1).told).toEqual([])
    expect(observer.look({ ...hollow, level: 4, updatedAt: TODAY }, 24).told).toEqual([])
    expect(observer.look({ ...other, level: 2, peak: null }, 1).told).toEqual([])
  })

  it('nor an old version of the same one, until its date has passed', () => {
    const observer = anObserver()
    observer.look({ ...one, level: 4, peak: null })
    observer.look({ ...one, level: 2, peak: null, updatedAt: '2025-10-15' }, 1)
    observer.look({ ...one, level: 2, peak: null, updatedAt: '2025-10-15' }, 6)
    const hollow = { ...one, peak: null, body: 'empty', text: '', departure: null, mission: null } as const
    expect(observer.look({ ...hollow, level: 4, updatedAt: TODAY }, 1).told).toEqual([])
    expect(observer.look({ ...hollow, level: 3, updatedAt: TODAY }, 1).told).toEqual([])
    expect(observer.look({ ...hollow, level: 4, updatedAt: TODAY }, 48).told).toEqual(['level-raised 2→4'])
  })

  it('tell what gets worse in the older one without its text', () => {
    const observer = anObserver()
    observer.look({ ...one, level: 2, peak: null })
    observer.look({ ...other, level: 2, peak: null }, 1)
    const hollow = { ...one, peak: null, body: 'empty', text: '', departure: null, mission: null } as const
    expect(observer.look({ ...hollow, level: 4, updatedAt: TODAY }, 1).told).toEqual(['level-raised 2→4'])
  })

  it('tell what gets worse in place in the older one, with its old date', () => {
    const observer = anObserver()
    observer.look({ ...one, level: 2, peak: 2 })
    observer.look({ ...other, level: 2, peak: 2 }, 1)
    observer.look({ ...one, level: 2, peak: 2 }, 1)
    expect(observer.look({ ...one, level: 4, peak: 4 }, 1).told).toContain('level-raised 2→4')
  })

  it('are not taken for worse in place when half of one is read first, and then the whole', () => {
    const observer = anObserver()
    observer.look({ ...one, level: 4, peak: 4 })
    observer.look({ ...other, level: 2, peak: 2 }, 1)
    observer.look({ ...other, level: 2, peak: 2 }, 6)
    observer.look({ ...one, level: 1, peak: 1, partial: true }, 6)
    expect(observer.look({ ...one, level: 4, peak: 4 }, 6).told).toEqual([])
  })
})

describe('a document put back under an older date', () => {
  const before = { level: 4, peak: 4, updatedAt: '2025-10-01' } as const
  const after = { level: 2, peak: 2, updatedAt: '2025-10-15' } as const
  const lowered = () => {
    const observer = anObserver()
    observer.look(before)
    observer.look(after, 1)
    expect(observer.look(after, 6).told).toContain('level-lowered 4→2')
    return observer
  }

  it('and worse is an old copy while it comes and goes', () => {
    const observer = lowered()
    for (let turn = 0; turn < 6; turn += 1) {
      expect(observer.look(before, 12).told).toEqual([])
      expect(observer.look(after, 12).told).toEqual([])
    }
  })

  it('does not take back what the newer copy said while that waits', () => {
    const observer = anObserver()
    observer.look(before)
    observer.look(after, 1)
    observer.look(before, 3)
    expect(observer.look(before, 72).told).toEqual([])
    expect(observer.look(after, 1).told).toContain('level-lowered 4→2')
  })

  it('and worse is told when it is all that the source says for three days', () => {
    const observer = lowered()
    expect(observer.look(before, 12).told).toEqual([])
    expect(observer.look(before, 24.2).told).toEqual([])
    expect(observer.look(before, 47.7).told).toEqual([])
    expect(observer.look(before, 0.1).told).toContain('level-raised 2→4')
  })

  it('and better is believed only after three days', () => {
    const observer = anObserver()
    observer.look({ level: 3, peak: null, updatedAt: '2025-10-01' })
    observer.look({ level: 4, peak: null, updatedAt: '2025-10-15' }, 1)
    const back = { level: 3, peak: null, updatedAt: '2025-10-01' } as const
    expect(observer.look(back, 1).told).toEqual([])
    expect(observer.look(back, 71).told).toEqual([])
    expect(observer.look(back, 1).told).toEqual(['level-lowered 4→3'])
  })
})

describe('the unknown', () => {
  it('never overwrites what is known', () => {
    const observer = anObserver()
    observer.look({ departure: aDepartureCall(), mission: aMission() })
    const nothing = { level: null, peak: null, departure: null, mission: null, updatedAt: TODAY }
    const { told, advisory } = observer.look(nothing, 48)
    expect(told).not.toContainEqual(expect.stringMatching(/^(level|peak|departure|mission)/))
    expect(advisory.believed).toMatchObject({ level: 4, peak: 4, wording: 'Level 4: Do Not Travel' })
    expect(advisory.believed.departure).toEqual(aDepartureCall())
    expect(advisory.believed.mission).toEqual(aMission())
  })

  it('that becomes known claims no time for a call', () => {
    const observer = anObserver()
    observer.look({ departure: null })
    const { told, advisory } = observer.look({ departure: aDepartureCall() }, 1)
    expect(told).toEqual([])
    expect(advisory.believed.departure).toEqual(aDepartureCall())
    expect(advisory.departureSince).toBeNull()
  })
})

describe('any two looks', () => {
  const level = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, null)
  const observations: fc.Arbitrary<Observation> = fc
    .record({
      level,
      peak: level,
      departure: fc.constantFrom(
        null,
        { grade: 'none' } as const,
        aDepartureCall({ grade: 'consider' }),
        aDepartureCall({ scope: 'region' }),
        aDepartureCall(),
      ),
      mission: fc.constantFrom(null, { posture: 'normal' } as const, aMission()),
      updatedAt: fc.constantFrom(null, '2025-01-01', '2025-10-24', TODAY, '2027-01-01'),
      document: fc.constantFrom('https://travel.example/a', 'https://travel.example/b'),
      body: fc.constantFrom('real' as const, 'placeholder' as const, 'empty' as const),
      partial: fc.boolean(),
    })
    .map(({ partial, ...over }) => anObservation({ ...over, ...(partial ? { partial: true } : {}) }))
  const twice = (first: Observation, second: Observation) => {
    const past = believe(null, first, { source: 'us-state', at: DAWN }).after
    return { past, ...believe(past, second, { source: 'us-state', at: plus(DAWN, 100 * HOUR) }) }
  }

  it('never relieve anything and never forget anything', () => {
    fc.assert(
      fc.property(observations, observations, (first, second) => {
        const { past, after } = twice(first, second)
        for (const axis of AXES) {
          const before = rankOf(past.believed, axis)
          const now = rankOf(after.believed, axis)
          if (before !== null) expect(now).toBeGreaterThanOrEqual(before)
        }
      }),
    )
  })

  it('of one document with its text always believe what is worse', () => {
    fc.assert(
      fc.property(observations, observations, (first, { partial: _, ...second }) => {
        const seen = { ...second, document: first.document, body: 'real' as const }
        const { past, after } = twice({ ...first, body: 'real' }, seen)
        for (const axis of AXES) {
          const said = rankOf(seen, axis)
          if (said !== null) expect(rankOf(after.believed, axis)).toBeGreaterThanOrEqual(said)
          if (said === null) expect(rankOf(after.believed, axis)).toBe(rankOf(past.believed, axis))
        }
      }),
    )
  })
})
