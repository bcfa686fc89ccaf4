import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Level } from '../../src/domain/observation.ts'
import { isGrave, type Outlook, outlookOf, worstOutlookFirst } from '../../src/domain/outlook.ts'
import type { View } from '../../src/domain/picture.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { sayOutlook } from '../../src/i18n/say-outlook.ts'
import {
  aDepartureCall,
  aHealth,
  aMission,
  anAdvisory,
  aPublisher,
  aView,
  britain,
  france,
  NOW,
} from '../support/builders.ts'

function aViewAt(level: Level | null, over: Parameters<typeof anAdvisory>[0] = {}): View {
  return aView({
    advisory: anAdvisory({ ...over, observation: { level, peak: level, ...over.observation } }),
  })
}

const say = loadSpeakers()('en')
const said = (...views: readonly View[]) => sayOutlook(outlookOf('ML', views), say, NOW)

describe('an outlook', () => {
  it('has the highest level, how many governments state it, and the newest change', () => {
    const embassy = aPublisher({ id: 'us-embassy' })
    const outlook = outlookOf('ML', [
      aViewAt(4, { changedAt: '2025-10-20T00:00:00.000Z' }),
      { ...aViewAt(4), publisher: embassy },
      { ...aViewAt(4, { changedAt: '2025-10-28T00:00:00.000Z' }), publisher: france() },
      { ...aViewAt(3), publisher: britain() },
    ])
    expect([outlook.highest, outlook.atHighest, outlook.changedAt]).toEqual([
      4,
      2,
      '2025-10-28T00:00:00.000Z',
    ])
  })

  it('is said in one line, with calls, embassies and what is not known', () => {
    const calling = aViewAt(4, { observation: { departure: aDepartureCall(), mission: aMission() } })
    expect(said(calling, { ...aViewAt(3), publisher: france() })).toBe(
      'highest level 4 (do not travel), stated by 1 · 1 of 2 urges leaving · one embassy reduced · nothing has moved since first read',
    )
    const unread = aView({ advisory: null, health: aHealth({ seenAt: null }) })
    expect(said(unread)).toBe(
      'no level known · whether any urges leaving is not known · nothing has moved since first read',
    )
  })

  it('is grave at level 4, at any call and at any reduced embassy, and by the last word of a blind source', () => {
    const grave = (view: View) => isGrave(outlookOf('ML', [view]))
    const saying = (observation: NonNullable<Parameters<typeof anAdvisory>[0]>['observation'] = {}) =>
      aViewAt(2, { observation })
    expect(grave(aViewAt(4))).toBe(true)
    expect(grave(saying({ departure: aDepartureCall({ grade: 'consider' }) }))).toBe(true)
    expect(grave(saying({ departure: aDepartureCall({ scope: 'region' }) }))).toBe(true)
    expect(grave(saying({ mission: aMission({ posture: 'authorized-departure' }) }))).toBe(true)
    expect(grave(saying())).toBe(false)
    const blind = aHealth({ blindSince: '2025-10-29T00:00:00.000Z', reason: 'blocked' })
    const last = { ...saying({ departure: aDepartureCall() }), health: blind }
    expect(grave(last)).toBe(true)
    expect(said(last)).toContain('one cannot be read now, its last word was a call')
    expect(said(last)).toContain('whether any urges leaving is not known')
  })

  it('comes before every outlook that is better, whatever the order they are asked in', () => {
    const outlook = fc.record({
      country: fc.constantFrom('ML', 'NE', 'TD'),
      level: fc.constantFrom<(Level | null)[]>(null, 1, 2, 3, 4),
      isCalling: fc.boolean(),
    })
    const made = ({
      country,
      level,
      isCalling,
    }: {
      country: string
      level: Level | null
      isCalling: boolean
    }) =>
      outlookOf(country, [
        aViewAt(level, { observation: { departure: isCalling ? aDepartureCall() : { grade: 'none' } } }),
      ])
    fc.assert(
      fc.property(fc.array(outlook, { maxLength: 8 }), (wanted) => {
        const sorted = wanted.map(made).toSorted(worstOutlookFirst)
        const weight = ({ consensus, highest }: Outlook) => consensus.urging.length * 10 + (highest ?? 0)
        const weights = sorted.map(weight)
        expect(weights).toEqual(weights.toSorted((one, other) => other - one))
      }),
    )
  })
})
