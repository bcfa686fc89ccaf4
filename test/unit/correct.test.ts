import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Advisory } from '../../src/domain/advisory.ts'
import { MOST_AMENDMENTS, type NumberedCorrection, type PastAlert } from '../../src/domain/correction.ts'
import type { DepartureGrade, Level, Observation } from '../../src/domain/observation.ts'
import { HOUR, type Instant, MINUTE, millisecondsBetween, plus } from '../../src/domain/time.ts'
import { assess } from '../../src/pipeline/assess.ts'
import { believe } from '../../src/pipeline/believe.ts'
import { correctionsOf, mayCorrect } from '../../src/pipeline/correct.ts'
import { detect } from '../../src/pipeline/detect.ts'
import { aDepartureCall, anObservation } from '../support/builders.ts'
import { aClock } from '../support/world.ts'

/** Looks at one country with the rules alone: every alert and correction that its looks come to. */
function aWatcher(source = 'us-state') {
  const clock = aClock()
  const alerts: PastAlert[] = []
  const told: (NumberedCorrection & { readonly at: Instant })[] = []
  const amended = new Map<string, number>()
  let past: Advisory | null = null
  return {
    alerts,
    told,
    /** Looks so many minutes after the last look. */
    look(over: Partial<Observation>, minutes = 5, before: readonly PastAlert[] = alerts) {
      const at = clock.pass(minutes * MINUTE)
      const { after } = believe(past, anObservation(over), { source, at })
      const step = { before: past, after }
      const found = correctionsOf(step, { alerts: before, amended, at })
      if (found.length > 0 && !mayCorrect(step)) throw new Error('a correction that nobody would look for')
      const changes = detect(past, after, at)
      past = after
      for (const one of found) {
        amended.set(one.alert.key, one.number)
        told.push({ ...one, at })
      }
      alerts.push(...assess(changes, { known: 100, standings: () => [] }))
      return found.map(({ correction }) => correction)
    },
  }
}

const LEVEL_3 = { level: 3, peak: 3 } as const
const LEVEL_4 = { level: 4, peak: 4 } as const

/** Level 3, and 4 from the second look on. */
function raised() {
  const watcher = aWatcher()
  watcher.look(LEVEL_3)
  watcher.look(LEVEL_4)
  return watcher
}

describe('a source that corrects itself', () => {
  it('takes back what it said within the hour, once, and says it again', () => {
    const { look, alerts } = raised()
    expect(look(LEVEL_3, 20)).toEqual([{ kind: 'taken-back', value: 3, axis: 'level', rewordings: [] }])
    expect(look(LEVEL_3)).toEqual([])
    expect(look(LEVEL_4)).toEqual([{ kind: 'said-again', rewordings: [] }])
    expect(look(LEVEL_4)).toEqual([])
    expect(alerts).toHaveLength(1)
  })

  it('softens a call', () => {
    const { look } = aWatcher()
    const call = (grade: 'leave' | 'leave-now') => ({ departure: aDepartureCall({ grade, sentence: grade }) })
    look({})
    look(call('leave-now'))
    expect(look(call('leave'))).toMatchObject([
      { kind: 'taken-back', axis: 'departure', value: { grade: 'leave' } },
    ])
    expect(look({})).toMatchObject([{ kind: 'taken-back', value: { grade: 'none' } }])
  })

  it('amends nothing when more than an hour went by, but that it says again what was amended', () => {
    expect(raised().look(LEVEL_3, 61)).toEqual([])
    const late = raised()
    late.look(LEVEL_3, 61)
    expect(late.look(LEVEL_4)).toEqual([])
    const amended = raised()
    amended.look(LEVEL_3, 59)
    expect(amended.look(LEVEL_4, 3 * 60)).toMatchObject([{ kind: 'said-again' }])
  })

  it('tells a fall that is confirmed by an alert of its own, and no correction', () => {
    const { look, alerts } = raised()
    look(LEVEL_3, 30)
    expect(look(LEVEL_3, 25 * 60)).toEqual([])
    expect(alerts.map(({ main }) => main.kind)).toEqual(['level-raised', 'level-lowered'])
  })

  it('rings for what gets worse within the hour, and says in the first message that it stands again', () => {
    const { look, alerts } = aWatcher()
    look({ level: 2, peak: 2 })
    look(LEVEL_3)
    look({ level: 2, peak: 2 })
    expect(look(LEVEL_4)).toMatchObject([{ kind: 'said-again' }])
    expect(alerts.map(({ main }) => main.to)).toEqual(['3', '4'])
  })

  it('is not what an older copy or a page without text says', () => {
    const newer = { ...LEVEL_4, updatedAt: '2025-10-27' }
    const copies = aWatcher()
    copies.look({ ...LEVEL_3, updatedAt: '2025-10-24' })
    copies.look(newer)
    expect(copies.look({ ...LEVEL_3, updatedAt: '2025-10-24' })).toEqual([])
    expect(copies.look(newer)).toEqual([])
    expect(raised().look({ level: 1, peak: 1, body: 'placeholder', updatedAt: '2025-10-28' })).toEqual([])
  })

  it('rewords a sentence that was quoted, and no other', () => {
    const { look, alerts } = aWatcher()
    const call = (sentence: string, text = sentence) => ({ departure: aDepartureCall({ sentence }), text })
    look({})
    look(call('Citizens should leave now.'))
    expect(look(call('Citizens should leave now.', 'Citizens should leave now.\nBring water.'))).toEqual([])
    expect(look(call('Citizens must leave at once.'))).toEqual([
      {
        kind: 'reworded',
        rewordings: [{ quoted: 'Citizens should leave now.', now: 'Citizens must leave at once.' }],
      },
    ])
    expect(look(call('Citizens should leave now.'))).toEqual([{ kind: 'reworded', rewordings: [] }])
    expect(look(call('Citizens are to leave now.'), 61)).toEqual([])
    expect(alerts[0]?.main.evidence?.sentence).toBe('Citizens should leave now.')
  })

  it('never corrects another source or country, nor what waits for an operator', () => {
    const others = (over: Partial<PastAlert>) => {
      const watcher = raised()
      return watcher.look(
        LEVEL_3,
        20,
        watcher.alerts.map((alert) => ({ ...alert, ...over })),
      )
    }
    const [alert] = raised().alerts
    if (alert === undefined) throw new Error('expected an alert')
    expect(others({})).toHaveLength(1)
    expect(others({ held: true })).toEqual([])
    expect(others({ country: 'NE' })).toEqual([])
    expect(others({ main: { ...alert.main, source: 'uk-fcdo' } })).toEqual([])
  })
})

interface Said {
  readonly level: Level
  readonly grade: DepartureGrade
  readonly words: string
}

const LOOKS = fc.array(
  fc.record({
    minutes: fc.constantFrom(1, 5, 20, 40, 90, 400),
    level: fc.constantFrom<Level>(2, 3, 4),
    grade: fc.constantFrom<DepartureGrade>('none', 'consider', 'leave', 'leave-now'),
    words: fc.constantFrom('Please.', 'Now.'),
  }),
  { maxLength: 60 },
)

function saidIn({ level, grade, words }: Said): Partial<Observation> {
  const sentence = `${grade} ${words}`
  return { level, peak: level, departure: grade === 'none' ? { grade } : aDepartureCall({ grade, sentence }) }
}

describe('whatever a source says and when', () => {
  it('amends within the hour, but for saying again what was amended, and never without end', () => {
    const kinds = new Set<string>()
    fc.assert(
      fc.property(LOOKS, (looks) => {
        const watcher = aWatcher()
        for (const look of looks) watcher.look(saidIn(look), look.minutes)
        for (const [index, { alert, number, correction, at }] of watcher.told.entries()) {
          const before = watcher.told.slice(0, index).filter((one) => one.alert.key === alert.key)
          expect(number).toBe(before.length + 1)
          expect(number).toBeLessThanOrEqual(MOST_AMENDMENTS)
          expect(watcher.alerts.some(({ key }) => key === alert.key)).toBe(true)
          const isLate = millisecondsBetween(alert.at, at) > HOUR
          if (isLate) expect([before.length > 0, correction.kind]).not.toEqual([true, 'reworded'])
          if (isLate) expect(before.length).toBeGreaterThan(0)
          kinds.add(correction.kind)
        }
      }),
      { numRuns: 150 },
    )
    expect([...kinds].toSorted()).toEqual(['reworded', 'said-again', 'taken-back'])
  })

  it('leaves no message taken back that the source says as before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(3, 20), fc.constantFrom<Level>(2, 3)), { maxLength: 30 }),
        (looks) => {
          const watcher = raised()
          for (const [minutes, level] of looks) watcher.look({ level, peak: level }, minutes)
          watcher.look(LEVEL_4, 1)
          expect(watcher.told.at(-1)?.correction.kind ?? 'said-again').toBe('said-again')
          expect(plus(watcher.alerts[0]?.at ?? '', 0) <= (watcher.told[0]?.at ?? '9')).toBe(true)
        },
      ),
    )
  })
})
