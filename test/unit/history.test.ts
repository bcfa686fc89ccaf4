import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Advisory } from '../../src/domain/advisory.ts'
import type { Change } from '../../src/domain/change.ts'
import { historyOf, type Period, type Segment } from '../../src/domain/history.ts'
import type { DepartureCall, Level, Mission } from '../../src/domain/observation.ts'
import { DAY, HOUR, type Instant, plus } from '../../src/domain/time.ts'
import { believe } from '../../src/pipeline/believe.ts'
import { detect } from '../../src/pipeline/detect.ts'
import { aChange, aDepartureCall, aMission, anAdvisory, anObservation } from '../support/builders.ts'
import { DAWN } from '../support/world.ts'

const LATER = plus(DAWN, 400 * DAY)
const WHOLE: Period = { since: '2020-01-01T00:00:00.000Z', now: LATER }

interface Sight {
  readonly level: Level | null
  readonly departure: DepartureCall | null
  readonly mission: Mission | null
  readonly hours: number
}

const stated = fc.constantFrom<Level>(1, 2, 3, 4)
const sights = (level: fc.Arbitrary<Level | null>) =>
  fc.array(
    fc.record<Sight>({
      level,
      departure: fc.constantFrom<DepartureCall | null>(
        null,
        { grade: 'none' },
        aDepartureCall({ grade: 'consider' }),
        aDepartureCall({ grade: 'leave', scope: 'region' }),
        aDepartureCall(),
      ),
      mission: fc.constantFrom<Mission | null>(
        null,
        { posture: 'normal' },
        aMission({ posture: 'authorized-departure' }),
        aMission(),
      ),
      hours: fc.integer({ min: 1, max: 60 }),
    }),
    { minLength: 1, maxLength: 12 },
  )

/** What came of looking again and again: what is believed at last, every change, and the level after each look. */
function watched(all: readonly Sight[]) {
  const levels: { readonly at: Instant; readonly level: Level | null }[] = []
  const changes: Change[] = []
  let past: Advisory | null = null
  let at = DAWN
  for (const [turn, { hours, level, ...statements }] of all.entries()) {
    at = plus(at, hours * HOUR)
    const updatedAt = plus(DAWN, turn * DAY).slice(0, 10)
    const seen = anObservation({ ...statements, level, peak: level, updatedAt, text: `Text ${turn}.` })
    const { after } = believe(past, seen, { source: 'us-state', at })
    changes.push(...detect(past, after, at))
    past = after
    levels.push({ at, level: after.believed.level })
  }
  if (past === null) throw new Error('expected a look')
  return { advisory: past, changes, levels }
}

function levelAt(segments: readonly Segment[], at: Instant): Level | null | undefined {
  return segments.find(({ from, to }) => from <= at && at < to)?.level
}

describe('the segments of a history', () => {
  it('reach from the first look to now without a gap or an overlap, and no two alike stand side by side', () => {
    fc.assert(
      fc.property(sights(fc.option(stated)), (all) => {
        const { advisory, changes } = watched(all)
        const { segments } = historyOf(advisory, changes, WHOLE)
        expect(segments[0]?.from).toBe(advisory.firstSeenAt)
        expect(segments.at(-1)?.to).toBe(LATER)
        for (const [index, next] of segments.slice(1).entries()) {
          expect(next.from).toBe(segments[index]?.to)
          expect(next.level).not.toBe(segments[index]?.level)
        }
      }),
    )
  })

  it('end with the present level', () => {
    fc.assert(
      fc.property(sights(fc.option(stated)), fc.boolean(), (all, isAtOnce) => {
        const { advisory, changes } = watched(all)
        const period = { ...WHOLE, now: isAtOnce ? advisory.seenAt : LATER }
        expect(historyOf(advisory, changes, period).segments.at(-1)?.level).toBe(advisory.believed.level)
      }),
    )
  })

  it('show at each look the level that was believed then', () => {
    fc.assert(
      fc.property(sights(stated), (all) => {
        const { advisory, changes, levels } = watched(all)
        const { segments } = historyOf(advisory, changes, WHOLE)
        expect(levels.map(({ at }) => levelAt(segments, at))).toEqual(levels.map(({ level }) => level))
      }),
    )
  })

  it('are the same within a shorter time, which only cuts them off', () => {
    fc.assert(
      fc.property(sights(stated), fc.integer({ min: 1, max: 400 }), (all, hours) => {
        const { advisory, changes } = watched(all)
        const since = plus(advisory.firstSeenAt, hours * HOUR)
        const whole = historyOf(advisory, changes, WHOLE).segments.filter(({ to }) => to > since)
        const cut = whole.map((segment, index) => (index === 0 ? { ...segment, from: since } : segment))
        expect(historyOf(advisory, changes, { ...WHOLE, since }).segments).toEqual(cut)
      }),
    )
  })
})

describe('the marks of a history', () => {
  const called = aChange()

  it('end with what stands now, in the order of time', () => {
    fc.assert(
      fc.property(sights(stated), (all) => {
        const { advisory, changes } = watched(all)
        const { marks } = historyOf(advisory, changes, WHOLE)
        expect(marks.map(({ at }) => at)).toEqual(marks.map(({ at }) => at).toSorted())
        const { departure, mission } = advisory.believed
        const last = (axis: 'departure' | 'mission') => marks.findLast((mark) => mark.axis === axis)?.to
        expect(last('departure') ?? 'none').toBe(departure?.grade ?? 'none')
        expect(last('mission') ?? 'normal').toBe(mission?.posture ?? 'normal')
      }),
    )
  })

  it('name a call when it came, and one that stood at the first look as that', () => {
    const advisory = anAdvisory({ observation: { departure: aDepartureCall() } })
    const came = historyOf({ ...advisory, departureSince: called.at }, [called], WHOLE)
    expect(came.marks).toEqual([
      { axis: 'departure', to: 'leave-now', at: called.at, scope: 'country', stood: false },
    ])
    const stood = historyOf(advisory, [], WHOLE)
    expect(stood.marks).toEqual([
      { axis: 'departure', to: 'leave-now', at: advisory.firstSeenAt, scope: 'country', stood: true },
    ])
  })

  it('show what was before the time that is asked about where that time begins', () => {
    const lifted = aChange({
      kind: 'departure-lifted',
      from: 'leave',
      to: 'none',
      at: '2026-01-05T00:00:00.000Z',
    })
    const since = '2026-01-01T00:00:00.000Z'
    const { marks } = historyOf(anAdvisory(), [called, lifted], { ...WHOLE, since })
    expect(marks.map(({ to, at, stood }) => [to, at, stood])).toEqual([
      ['leave', since, true],
      ['none', lifted.at, false],
    ])
  })

  it('date a call that was no news by when it was first seen', () => {
    const at = '2025-10-20T00:00:00.000Z'
    const advisory = anAdvisory({ observation: { departure: aDepartureCall() }, departureSince: at })
    expect(historyOf(advisory, [], WHOLE).marks).toMatchObject([{ to: 'leave-now', at, stood: false }])
  })

  it('leave out what other sources did, and what was said of other countries', () => {
    const others = [aChange({ source: 'uk-fcdo' }), aChange({ country: 'NE' })]
    expect(historyOf(anAdvisory(), others, WHOLE).marks).toEqual([])
  })
})
