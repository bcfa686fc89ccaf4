import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Alert, Severity } from '../../src/domain/alert.ts'
import type { Bulletin } from '../../src/domain/bulletin.ts'
import { MODES, NEWS_KINDS } from '../../src/domain/chat.ts'
import { countHearings, rings } from '../../src/domain/hearing.ts'
import { HOUR, plus } from '../../src/domain/time.ts'
import { UNCONFINED, type WishTerms } from '../../src/domain/wish-terms.ts'
import { hear, type Listener } from '../../src/pipeline/hear.ts'
import { route } from '../../src/pipeline/route.ts'
import { aChange, anAlert, aWish, NOW, SETTINGS } from '../support/builders.ts'

const LISTENER: Listener = { language: null, locale: null, hours: SETTINGS }

function terms(over: Partial<WishTerms> = {}): WishTerms {
  return { country: 'ML', leastSeverity: 'minor', mode: 'at-once', ...UNCONFINED, ...over }
}

function aboutMali(over: Partial<Alert> & { readonly hours?: number } = {}): Alert {
  return anAlert({ ...over, main: over.main ?? aChange({ at: plus(NOW, (over.hours ?? 0) * HOUR) }) })
}

/** Why a chat with these wishes would not have been told. */
function whyNot(alert: Alert, ...wishes: readonly WishTerms[]) {
  const [hearing] = hear([alert], wishes, LISTENER)
  return hearing?.kind === 'untold' ? hearing.why : hearing?.kind
}

describe('what a chat would have heard', () => {
  it('rings at once, or waits for the end of its quiet hours or the hour of its digest', () => {
    const severe = aboutMali({ severity: 'severe' })
    const hours = { timeZone: 'Africa/Bamako', digestHour: 18, quiet: { from: 8, to: 11 } }
    const heard = (mode: WishTerms['mode'], alert: Alert) =>
      hear([alert], [terms({ mode })], { ...LISTENER, hours }).map(({ alert: _, ...rest }) => rest)
    expect(heard('at-once', severe)).toEqual([{ kind: 'waited', at: '2025-10-30T11:00:00.000Z' }])
    expect(heard('digest', severe)).toEqual([{ kind: 'waited', at: '2025-10-30T18:00:00.000Z' }])
    expect(heard('digest', aboutMali())).toEqual([{ kind: 'at-once', at: NOW }])
    expect(heard('at-once', aboutMali({ severity: 'severe', hours: 3 }))).toEqual([
      { kind: 'at-once', at: plus(NOW, 3 * HOUR) },
    ])
  })

  it('says of what is not told the last thing that stood in its way', () => {
    const severe = aboutMali({ severity: 'severe' })
    expect(whyNot(severe)).toBe('other-country')
    expect(whyNot(severe, terms({ country: 'NE' }))).toBe('other-country')
    expect(whyNot(severe, terms({ sources: ['uk-fcdo'] }))).toBe('other-source')
    expect(whyNot(severe, terms({ kinds: ['mission'] }))).toBe('other-kind')
    expect(whyNot(severe, terms({ leastSeverity: 'extreme' }))).toBe('below-minimum')
    expect(whyNot({ ...severe, held: true }, terms())).toBe('held')
    const several = [terms({ country: 'NE' }), terms({ leastSeverity: 'extreme' }), terms({ sources: ['x'] })]
    expect(whyNot(severe, ...several)).toBe('below-minimum')
    expect(whyNot(severe, ...several, terms({ country: '011' }))).toBe('at-once')
  })

  it('tells an entry of a feed once, however many of its countries are followed', () => {
    const entry = (country: string): Alert => {
      const main = aChange({ kind: 'bulletin', source: 'feed-1', country })
      return anAlert({ main, bulletin: A_BULLETIN })
    }
    const hearings = hear([entry('ML'), entry('NE')], [terms({ country: '011' })], LISTENER)
    expect(hearings.map((one) => (one.kind === 'untold' ? one.why : one.kind))).toEqual([
      'at-once',
      'same-entry',
    ])
  })

  it('is what routing decides, and every alert is counted once', () => {
    fc.assert(
      fc.property(fc.array(ALERT, { maxLength: 12 }), fc.array(TERMS, { maxLength: 3 }), (alerts, wishes) => {
        const all = [...new Map(alerts.map((alert) => [alert.key, alert])).values()]
        const hearings = hear(all, wishes, LISTENER)
        const routed = all.flatMap((alert) =>
          route(
            [alert],
            wishes.map((one) => aWish(one)),
          ),
        )
        expect(hearings.filter(rings).map(({ alert, at }) => [alert.key, at])).toEqual(
          routed.map(({ about, dueAt }) => [about, dueAt]),
        )
        const { rung, bySeverity, atOnce, waited, untold } = countHearings(hearings)
        const sum = (counts: ReadonlyMap<unknown, number>) => [...counts.values()].reduce((a, b) => a + b, 0)
        expect([atOnce + waited, sum(bySeverity), rung + sum(untold)]).toEqual([rung, rung, all.length])
      }),
    )
  })
})

const A_BULLETIN: Bulletin = {
  from: 'Relief news',
  origin: 'feed',
  entry: 'feed-1 7',
  title: 'Fuel runs out',
  countries: ['ML', 'NE'],
  hazards: [],
  staff: '',
  facts: [],
  risks: [],
  recommendations: [],
  language: 'en',
}

const SEVERITY = fc.constantFrom<Severity>('extreme', 'severe', 'moderate', 'minor')
const ALERT = fc
  .record({
    country: fc.constantFrom('ML', 'NE', 'FR'),
    source: fc.constantFrom('us-state', 'uk-fcdo'),
    kind: fc.constantFrom('departure-called', 'level-raised', 'mission-reduced'),
    severity: SEVERITY,
    hours: fc.nat(72),
    held: fc.boolean(),
  })
  .map(({ severity, hours, held, ...change }) =>
    anAlert({ severity, held, main: aChange({ ...change, at: plus(NOW, hours * HOUR) }) }),
  )
const TERMS = fc.record({
  country: fc.constantFrom('ML', 'NE', '011', 'all'),
  leastSeverity: SEVERITY,
  mode: fc.constantFrom(...MODES),
  kinds: fc.subarray([...NEWS_KINDS]),
  sources: fc.subarray(['us-state', 'uk-fcdo']),
})
