import { describe, expect, it } from 'vitest'
import type { Advisory } from '../../src/domain/advisory.ts'
import type { CountryCode } from '../../src/domain/country.ts'
import { SourceError } from '../../src/domain/source-error.ts'
import { DAY, HOUR, type Instant, plus } from '../../src/domain/time.ts'
import { type Admission, admit } from '../../src/pipeline/admit.ts'
import { anAdvisory, anObservation } from '../support/builders.ts'
import { aReading, DAWN, observationsOf } from '../support/world.ts'

const EXPECT = { min: 10, max: 50 }
const COUNTRIES = Array.from({ length: 40 }, (_, number) => `C${number}`)

describe('a reading is implausible', () => {
  it.each([9, 51, 0])('when its list holds %i countries where 10 to 50 are expected', (listed) => {
    expect(judged(aReading({ listed })).kind).toBe('implausible')
  })

  it('when a fifth of the countries are gone at once, and says how many', () => {
    const admission = judged(aReading({ observations: observationsOf(COUNTRIES.slice(9)) }), believed())
    expect(admission).toEqual({ kind: 'implausible', reason: '9 of 40 countries are gone at once' })
  })

  it('and not when a few are gone, nor for a list of the expected size', () => {
    const few = aReading({ observations: observationsOf(COUNTRIES.slice(8)), listed: 32 })
    expect(judged(few, believed()).kind).toBe('accepted')
    expect(judged(aReading({ listed: null }), new Map()).kind).toBe('accepted')
  })

  it('and not when countries were not asked at all, as in a round', () => {
    const round = aReading({ observations: observationsOf(['C1']), whole: false })
    const admission = accepted(judged(round, believed()))
    expect(admission.missing).toEqual([])
    expect(admission.steps.map(({ after }) => after.country)).toEqual(['C1'])
  })

  it('and not when countries failed or are listed as unchanged: those are not gone', () => {
    const failures = COUNTRIES.slice(0, 20).map(
      (country) => new SourceError('unreachable', { where: country, what: 'no answer', country }),
    )
    const reading = aReading({ failures, unchanged: COUNTRIES.slice(20) })
    expect(accepted(judged(reading, believed())).missing).toEqual([])
  })
})

describe('a country that its source leaves out', () => {
  it('keeps its advice, is told once after seven days, and returns in silence', () => {
    const rest = COUNTRIES.slice(1)
    const without = aReading({ observations: observationsOf(rest) })
    let past = believed()
    const onDay = (days: number, reading = without) => {
      const admission = accepted(judged(reading, past, plus(DAWN, days * DAY)))
      past = remembered(past, admission)
      return admission
    }
    expect(onDay(0).missingToTell).toEqual([])
    expect(past.get('C0')?.missingSince).toBe(DAWN)
    expect(past.get('C0')?.believed.level).toBe(4)
    expect(onDay(6.9).missingToTell).toEqual([])
    expect(onDay(7).missingToTell.map(({ country }) => country)).toEqual(['C0'])
    expect(onDay(8).missingToTell).toEqual([])
    const back = onDay(9, aReading({ observations: observationsOf(COUNTRIES) }))
    expect(back.missing).toEqual([])
    expect(past.get('C0')).toMatchObject({ missingSince: null, missingTold: false })
  })

  it('is back when the list holds it again, though its text is not read', () => {
    const gone = anAdvisory({
      observation: { country: 'C0' },
      missingSince: plus(DAWN, -9 * DAY),
      missingTold: true,
    })
    const admission = accepted(judged(aReading({ unchanged: ['C0'] }), new Map([['C0', gone]])))
    expect(admission.returned).toEqual([{ ...gone, seenAt: DAWN, missingSince: null, missingTold: false }])
    expect(admission.missing).toEqual([])
  })

  it('does not count as gone again while it is away', () => {
    const away = COUNTRIES.slice(0, 8)
    const past = remembered(
      believed(),
      accepted(judged(aReading({ observations: observationsOf(COUNTRIES.slice(8)) }), believed())),
    )
    expect([...past.values()].filter(({ missingSince }) => missingSince !== null)).toHaveLength(away.length)
    const next = judged(
      aReading({ observations: observationsOf(COUNTRIES.slice(14)) }),
      past,
      plus(DAWN, HOUR),
    )
    expect(next.kind).toBe('accepted')
  })
})

describe('a reading', () => {
  it('that names a country twice counts once, the entry with a text before the one without', () => {
    const bare = anObservation({ level: 1, body: 'placeholder' })
    const full = anObservation({ level: 4 })
    const { steps } = accepted(judged(aReading({ observations: [bare, full] })))
    expect(steps.map(({ after }) => after.believed.level)).toEqual([4])
  })

  it('tells when another look would settle what waits, the earliest first', () => {
    const past = believed()
    const calmer = [
      ...observationsOf(['C1'], { level: 2 }),
      ...observationsOf(['C2'], { level: 2, updatedAt: '2025-10-27' }),
    ]
    const reading = aReading({ observations: [...calmer, ...observationsOf(['C3'])], whole: false })
    expect(accepted(judged(reading, past)).lookAgainAt).toBe(plus(DAWN, 6 * HOUR))
    const still = aReading({ observations: observationsOf(['C3']), whole: false })
    expect(accepted(judged(still, past)).lookAgainAt).toBeNull()
  })
})

function believed(): ReadonlyMap<CountryCode, Advisory> {
  return new Map(
    observationsOf(COUNTRIES).map((observation) => [observation.country, anAdvisory({ observation })]),
  )
}

function judged(
  reading: Parameters<typeof admit>[1],
  past: ReadonlyMap<CountryCode, Advisory> = new Map(),
  at: Instant = DAWN,
): Admission {
  return admit(past, reading, { source: 'us-state', at, expect: EXPECT })
}

function accepted(admission: Admission): Extract<Admission, { kind: 'accepted' }> {
  if (admission.kind === 'implausible') throw new Error(admission.reason)
  return admission
}

function remembered(
  past: ReadonlyMap<CountryCode, Advisory>,
  { steps, missing, returned }: Extract<Admission, { kind: 'accepted' }>,
): ReadonlyMap<CountryCode, Advisory> {
  const now = [...steps.map(({ after }) => after), ...missing, ...returned]
  return new Map([...past, ...now.map((advisory) => [advisory.country, advisory] as const)])
}
