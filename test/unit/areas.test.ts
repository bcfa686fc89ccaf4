import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Area, Level, Observation } from '../../src/domain/observation.ts'
import { detect } from '../../src/pipeline/detect.ts'
import { ownAreas } from '../../src/sources/shared/own-areas.ts'
import { anAdvisory } from '../support/builders.ts'
import { anObserver, DAWN } from '../support/world.ts'

/** A country at level 2 with parts at other levels. */
function withParts(areas: readonly Area[], over: Partial<Observation> = {}): Partial<Observation> {
  const peak = areas.reduce<Level>((top, { level }) => (level > top ? level : top), 2)
  const text = areas.map(({ name, level }) => `Level ${level} stands for ${name}.`).join('\n')
  return { level: 2, peak, areas, text, ...over }
}

function part(name: string, level: Level): Area {
  return { name, level }
}

function told(before: Partial<Observation>, after: Partial<Observation>): readonly string[] {
  return moves(before, after).map(
    ({ kind, areas = [] }) =>
      `${kind} ${areas.map(({ name, from, to }) => `${name} ${from}→${to}`).join(', ')}`,
  )
}

function moves(before: Partial<Observation>, after: Partial<Observation>) {
  const changes = detect(anAdvisory({ observation: before }), anAdvisory({ observation: after }), DAWN)
  return changes.filter(({ kind }) => kind.startsWith('area-'))
}

const KAYES_3 = [part('Kayes', 3), part('Gao', 4)]

describe('a part of a country', () => {
  it('that gets worse is news, though another one was as bad already', () => {
    expect(told(withParts(KAYES_3), withParts([part('Kayes', 4), part('Gao', 4)]))).toEqual([
      'area-raised Kayes 3→4',
    ])
  })

  it('moves in one change a direction, the worst first, whose levels are those of the change', () => {
    const before = withParts([part('Kayes', 1), part('Gao', 3), part('Mopti', 4), part('Taoudenni', 4)])
    const after = withParts([part('Kayes', 3), part('Gao', 4), part('Mopti', 3), part('Taoudenni', 4)])
    expect(told(before, after)).toEqual(['area-raised Gao 3→4, Kayes 1→3', 'area-lowered Mopti 4→3'])
    expect(moves(before, after)[0]).toMatchObject({ from: '3', to: '4', scope: 'region' })
  })

  it('that is named for the first time is news at level 3 or 4, above the country', () => {
    expect(told(withParts(KAYES_3), withParts([...KAYES_3, part('Mopti', 3)]))).toEqual([
      'area-raised Mopti null→3',
    ])
    expect(
      told(withParts(KAYES_3, { level: 1 }), withParts([...KAYES_3, part('Mopti', 2)], { level: 1 })),
    ).toEqual([])
    const whole = { level: 3 } as const
    expect(told(withParts(KAYES_3, whole), withParts([...KAYES_3, part('Mopti', 3)], whole))).toEqual([])
  })

  it('that is left out has no advice of its own any more', () => {
    expect(told(withParts(KAYES_3), withParts([part('Gao', 4)]))).toEqual(['area-lowered Kayes 3→null'])
  })

  it('is no news where only the country moved to its level, or away from it', () => {
    const whole = withParts([], { level: 4, peak: 4 })
    expect(told(withParts(KAYES_3), whole)).toEqual([])
    expect(told(whole, withParts(KAYES_3))).toEqual([])
  })

  it('keeps a bounded number of names, each of a bounded length', () => {
    const many = Array.from({ length: 40 }, (_, index) => part(`Cercle${index} ${'x'.repeat(300)}`, 4))
    const [change] = moves(
      withParts(KAYES_3),
      withParts([...KAYES_3.map(({ name }) => part(name, 4)), ...many]),
    )
    expect(change?.areas).toHaveLength(12)
    expect(change?.areas?.every(({ name }) => name.length <= 120)).toBe(true)
  })
})

describe('the same part in other words', () => {
  it.each([
    ['the Kayes region', 'Kayes Region'],
    [
      'within 20 km of the border with Niger',
      'areas within 20km of the Niger border'.replace('20km', '20 km'),
    ],
    ['Ségou and Mopti', 'Mopti and Segou'],
    ['“Kayes”', 'Kayes'],
    ['northern provinces', 'the northern province'],
    ['la région de Kayes', 'région de Kayes'],
    ['das Grenzgebiet zu Niger', 'die Grenzgebiete zu Niger'],
    ['Western Kayes', 'the areas west of the Senegal river'],
  ])('is no news: %s, then %s', (one, other) => {
    expect(told(withParts([part(one, 4)]), withParts([part(other, 4)]))).toEqual([])
  })

  it('is no news where a list is taken apart or put together', () => {
    const list = [part('Kayes, Mopti and Gao', 4)]
    const single = [part('Kayes', 4), part('Mopti', 4), part('Gao', 4)]
    expect(told(withParts(list), withParts(single))).toEqual([])
    expect(told(withParts(single), withParts(list))).toEqual([])
  })

  it('is no news where the text said so before, or names it still', () => {
    const text = 'Level 3 stands for Kayes.\nLevel 4 stands for Gao.\nLevel 4 stands for Mopti.'
    expect(told(withParts(KAYES_3, { text }), withParts([...KAYES_3, part('Mopti', 4)], { text }))).toEqual(
      [],
    )
    expect(told(withParts([...KAYES_3, part('Mopti', 4)], { text }), withParts(KAYES_3, { text }))).toEqual(
      [],
    )
  })

  it('is no news where a longer name says so on the other side, or names of nothing in particular went', () => {
    const one = [part('Kayes Province', 4)]
    const other = [part('Former Kayes Province', 4), part('Kayes', 3)]
    expect(told(withParts(one), withParts(other))).toEqual([])
    expect(told(withParts(other), withParts(one))).toEqual([])
    expect(told(withParts([part('Regional advisory', 3)]), withParts([part('Gao valley', 3)]))).toEqual([])
  })

  it('is never found in a paragraph that stands for a name', () => {
    const prose = part('In the north armed groups are active. Nobody should go there without escort, and…', 4)
    expect(told(withParts(KAYES_3), withParts([...KAYES_3, prose]))).toEqual([])
  })
})

describe('what is not known of parts', () => {
  it('is no news when it becomes known, nor when it is not read', () => {
    const unread = { level: 2, peak: null, areas: [] } as const
    expect(told(unread, withParts(KAYES_3))).toEqual([])
    expect(told({ level: 2, peak: 4, areas: [] }, withParts(KAYES_3))).toEqual([])
    expect(told(withParts(KAYES_3), { level: 2, peak: 4, areas: [] })).toEqual([])
  })
})

describe('trust in what is said of parts', () => {
  const raised = withParts([part('Kayes', 4), part('Gao', 4)], { updatedAt: '2025-10-27' })
  const eased = withParts([part('Gao', 4)], { updatedAt: '2025-10-27' })

  it('is given at once to what is worse, and never to a first look', () => {
    const observer = anObserver()
    expect(observer.look(withParts(KAYES_3)).told).toEqual([])
    expect(observer.look(raised, 1)).toMatchObject({ told: ['area-raised 3→4'], verdict: 'believed' })
    expect(observer.look(raised, 1).told).toEqual([])
  })

  it('is given to what is better once it is said again, six hours later with a newer date, a day without', () => {
    for (const [updatedAt, hours] of [
      ['2025-10-27', 6],
      ['2025-10-24', 24],
    ] as const) {
      const observer = anObserver()
      observer.look(withParts(KAYES_3))
      const look = { ...eased, updatedAt }
      const first = observer.look(look, 1)
      expect(first).toMatchObject({ told: ['text-revised →'], verdict: 'waits' })
      expect(first.advisory.believed.areas).toEqual(KAYES_3)
      expect(observer.look(look, hours - 0.1).told).toEqual([])
      expect(observer.look(look, 0.1).told).toEqual(['area-lowered 3→'])
    }
  })

  it('rings a rise while something else waits, once', () => {
    const observer = anObserver()
    observer.look(withParts([part('Kayes', 3), part('Gao', 4), part('Mopti', 3)]))
    const now = withParts([part('Gao', 4), part('Mopti', 4)], { updatedAt: '2025-10-27' })
    expect(observer.look(now, 1).told).toEqual(['area-raised 3→4'])
    expect(observer.look(now, 6).told).toEqual(['area-lowered 3→'])
    expect(observer.look(now, 6).told).toEqual([])
  })

  it.each<[string, Partial<Observation>]>([
    ['a part of the answer is missing', { partial: true }],
    ['another answer says otherwise', { doubted: true }],
    ['the parts were not read', { peak: null, areas: [] }],
    ['there is no text', { body: 'placeholder', text: '' }],
    ['the page is empty', { body: 'empty', text: '' }],
    ['it is an older copy', { updatedAt: '2025-09-01', document: 'https://travel.example/us/mali-old' }],
    ['it is dated back', { updatedAt: '2025-09-01' }],
  ])('is not given where %s', (_, lacking) => {
    for (const look of [raised, eased]) {
      const observer = anObserver()
      observer.look(withParts(KAYES_3))
      for (const hours of [1, 7, 25]) {
        const { told: rung, advisory } = observer.look({ ...look, ...lacking }, hours)
        expect(rung.filter((one) => one.startsWith('area'))).toEqual([])
        expect(advisory.believed.areas).toEqual(KAYES_3)
      }
    }
  })
})

const names = fc.uniqueArray(
  fc.constantFrom('Kayes', 'Gao', 'Mopti', 'Ségou', 'Kidal', 'Sikasso', 'Taoudenni'),
  {
    minLength: 1,
  },
)
const levels = fc.constantFrom<Level[]>(1, 2, 3, 4)
const parts = names.chain((chosen) =>
  fc.tuple(...chosen.map((name) => levels.map((level) => part(name, level)))),
)

const DRESSES: readonly ((name: string) => string)[] = [
  (name) => `the ${name} region`,
  (name) => `${name} Region`,
  (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
  (name) => name.toUpperCase(),
  (name) => `‘${name}’`,
  (name) => `province of ${name}`,
]

describe('whatever parts there are', () => {
  it('another order, spelling or accent never rings', () => {
    fc.assert(
      fc.property(parts, fc.constantFrom(...DRESSES), fc.boolean(), (areas, dress, isTurned) => {
        const dressed = areas.map(({ name, level }) => part(dress(name), level))
        const after = isTurned ? dressed.toReversed() : dressed
        expect(told(withParts(areas), withParts(after))).toEqual([])
      }),
    )
  })

  it('a rise of a known one rings once, whatever else stands still', () => {
    fc.assert(
      fc.property(parts, fc.nat(), (areas, place) => {
        const nth = place % areas.length
        fc.pre((areas[nth]?.level ?? 4) < 4)
        const risen = areas.map((area, index) => (index === nth ? part(area.name, 4) : area))
        const observer = anObserver()
        observer.look(withParts(areas))
        const rung = [1, 7, 30].flatMap((hours) => observer.look(withParts(risen), hours).told)
        expect(rung.filter((one) => one.startsWith('area'))).toHaveLength(1)
      }),
    )
  })

  it('copies that alternate ring once at most', () => {
    fc.assert(
      fc.property(
        parts,
        parts,
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 4 }),
        (one, other, pauses) => {
          const observer = anObserver()
          observer.look(withParts(one))
          const rung = pauses.flatMap(
            (hours, turn) => observer.look(withParts(turn % 2 === 0 ? other : one), hours).told,
          )
          expect(rung.filter((what) => what.startsWith('area-raised')).length).toBeLessThanOrEqual(1)
          expect(rung.filter((what) => what.startsWith('area-lowered'))).toEqual([])
        },
      ),
    )
  })

  it('equal looks ring never', () => {
    fc.assert(
      fc.property(parts, (areas) => {
        expect(told(withParts(areas), withParts([...areas]))).toEqual([])
      }),
    )
  })
})

describe('an entry of several countries', () => {
  const entry = ['IL', 'PS'] as const
  const areas = [part('Gaza', 4), part('Northern Israel', 4), part('areas bordering Lebanon', 4)]
  const kept = (country: 'IL' | 'PS') =>
    ownAreas(areas, { country, entry, language: 'en' }).map(({ name }) => name)

  it('gives each its own parts, and those that nobody is named in to both', () => {
    expect(kept('IL')).toEqual(['Northern Israel', 'areas bordering Lebanon'])
    expect(kept('PS')).toEqual(['Gaza', 'areas bordering Lebanon'])
  })

  it('leaves the border with a neighbour to the country whose page it stands on', () => {
    const senegal = [part('areas bordering Mali', 3)]
    expect(ownAreas(senegal, { country: 'SN', entry: ['SN'], language: 'en' })).toEqual(senegal)
  })
})
