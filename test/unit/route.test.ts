import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SEVERITIES, severityRank } from '../../src/domain/alert.ts'
import { CHANGE_KINDS } from '../../src/domain/change.ts'
import { NEWS_KINDS } from '../../src/domain/chat.ts'
import { newsKindOf } from '../../src/domain/news-kind.ts'
import { mismatch, route } from '../../src/pipeline/route.ts'
import { aChange, anAlert, aWish } from '../support/builders.ts'

describe('a wish', () => {
  it('is for its country or for all, and for nothing less severe than it says', () => {
    const alert = anAlert({ severity: 'severe' })
    expect(mismatch(alert, aWish({ country: 'ML' }))).toBeUndefined()
    expect(mismatch(alert, aWish({ country: 'all' }))).toBeUndefined()
    expect(mismatch(alert, aWish({ country: 'NE' }))).toBe('other-country')
    for (const region of ['011', '002', 'sahel'])
      expect(mismatch(alert, aWish({ country: region }))).toBeUndefined()
    expect(mismatch(alert, aWish({ country: '145' }))).toBe('other-country')
    expect(mismatch(alert, aWish({ leastSeverity: 'severe' }))).toBeUndefined()
    expect(mismatch(alert, aWish({ leastSeverity: 'extreme' }))).toBe('below-minimum')
    expect(mismatch(anAlert({ held: true }), aWish())).toBe('held')
  })
})

describe('a wish that is confined', () => {
  const raised = aChange({ kind: 'level-raised', from: '3', to: '4' })
  const called = aChange({ kind: 'departure-called' })
  const reduced = aChange({ kind: 'mission-reduced', from: 'normal', to: 'ordered-departure' })

  it('to kinds hears of these, be it in a line only', () => {
    const alert = anAlert({ main: raised, lines: [reduced] })
    expect(mismatch(alert, aWish({ kinds: ['levels'] }))).toBeUndefined()
    expect(mismatch(alert, aWish({ kinds: ['bulletins', 'mission'] }))).toBeUndefined()
    expect(mismatch(alert, aWish({ kinds: ['departure'] }))).toBe('other-kind')
    expect(mismatch(anAlert({ main: called }), aWish({ kinds: ['levels', 'mission'] }))).toBe('other-kind')
  })

  it('to sources hears of these only, an operator’s bulletin included', () => {
    expect(mismatch(anAlert(), aWish({ sources: ['uk-fcdo', 'us-state'] }))).toBeUndefined()
    expect(mismatch(anAlert(), aWish({ sources: ['uk-fcdo'] }))).toBe('other-source')
    const report = anAlert({ main: aChange({ source: 'operators', kind: 'bulletin' }) })
    expect(mismatch(report, aWish({ sources: ['us-state'] }))).toBe('other-source')
    expect(mismatch(report, aWish({ sources: ['operators'], kinds: ['bulletins'] }))).toBeUndefined()
    expect(mismatch(report, aWish({ kinds: ['levels', 'departure', 'mission'] }))).toBe('other-kind')
  })

  it('hears nothing that it would not hear unconfined, and all of it that is wanted', () => {
    const changes = fc.constantFrom(...CHANGE_KINDS).map((kind) => aChange({ kind }))
    const alerts = fc
      .record({
        main: changes,
        lines: fc.array(changes, { maxLength: 3 }),
        severity: fc.constantFrom(...SEVERITIES),
      })
      .map(anAlert)
    const confined = fc.record({
      country: fc.constantFrom('ML', '011', '145', 'sahel', 'all', 'NE'),
      leastSeverity: fc.constantFrom(...SEVERITIES),
      kinds: fc.subarray([...NEWS_KINDS]),
      sources: fc.subarray(['us-state', 'uk-fcdo']),
    })
    fc.assert(
      fc.property(alerts, confined, (alert, over) => {
        const hears = (wish: Parameters<typeof aWish>[0]) =>
          mismatch(alert, aWish({ ...over, ...wish })) === undefined
        const told = [alert.main, ...alert.lines].map(newsKindOf)
        const isWanted =
          (over.kinds.length === 0 || over.kinds.some((kind) => told.includes(kind))) &&
          (over.sources.length === 0 || over.sources.includes('us-state'))
        expect(hears({})).toBe(isWanted && hears({ kinds: [], sources: [] }))
        expect(hears({ kinds: [...NEWS_KINDS] })).toBe(hears({ kinds: [] }))
        expect(route([alert], [aWish(over)]).length).toBe(hears({}) ? 1 : 0)
      }),
    )
  })
})

describe('an alert', () => {
  it('goes once to a chat that wants the country and everything', () => {
    const wishes = [aWish({ country: 'all', leastSeverity: 'extreme' }), aWish({ country: 'ML' })]
    expect(route([anAlert()], wishes)).toHaveLength(1)
  })

  it('goes to a chat whose wish for all is too high, when its wish for the country is not', () => {
    const alert = anAlert({ severity: 'minor' })
    const wishes = [aWish({ country: 'ML' }), aWish({ country: 'all', leastSeverity: 'extreme' })]
    expect(route([alert], wishes).map(({ chat }) => chat)).toEqual([1])
  })

  it('that is held goes to nobody', () => {
    expect(route([anAlert({ held: true })], [aWish({ country: 'all' })])).toEqual([])
  })

  it.each([
    [null, null, 'en'],
    [null, 'fr-CA', 'fr'],
    [null, 'sw', 'en'],
    ['fr', 'en-GB', 'fr'],
    ['en', 'fr', 'en'],
  ])('goes in the language set (%s), else in that of the locale (%s): %s', (language, locale, expected) => {
    expect(route([anAlert()], [aWish({ language, locale })])[0]?.language).toBe(expected)
  })
})

describe('any alerts and any wishes', () => {
  const country = fc.constantFrom('ML', 'NE', 'SD')
  const severity = fc.constantFrom(...SEVERITIES)
  const alerts = fc
    .uniqueArray(fc.record({ country, severity, held: fc.boolean() }), { selector: (one) => one.country })
    .map((list) =>
      list.map(({ country: place, ...over }) => anAlert({ main: aChange({ country: place }), ...over })),
    )
  const wishes = fc.array(
    fc.record({
      chat: fc.integer({ min: 1, max: 4 }),
      country: fc.oneof(country, fc.constantFrom('all', '011', 'sahel', '145')),
      leastSeverity: severity,
      kinds: fc.subarray([...NEWS_KINDS]),
    }),
  )

  it('never give two deliveries of one alert to one chat', () => {
    fc.assert(
      fc.property(alerts, wishes, (given, wanted) => {
        const keys = route(given, wanted.map(aWish)).map(({ about, chat }) => `${about} ${chat}`)
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })

  it('give one to each chat with a matching wish and to no other, worst first', () => {
    fc.assert(
      fc.property(alerts, wishes, (given, wanted) => {
        const deliveries = route(given, wanted.map(aWish))
        for (const alert of given) {
          const expected = wanted.filter((wish) => mismatch(alert, aWish(wish)) === undefined)
          const got = deliveries.filter(({ about }) => about === alert.key)
          expect(new Set(got.map(({ chat }) => chat))).toEqual(new Set(expected.map(({ chat }) => chat)))
          for (const { rank } of got) expect(rank).toBe(severityRank(alert.severity))
        }
        const ranks = deliveries.map(({ rank }) => rank)
        expect(ranks).toEqual(ranks.toSorted((one, other) => one - other))
      }),
    )
  })
})

describe('an alert for a chat with hours of its own', () => {
  const NIGHT = '2025-10-28T23:10:00.000Z'
  const hours = { timeZone: 'UTC', digestHour: 8, quiet: { from: 22, to: 7 } }
  const severe = anAlert({ severity: 'severe', at: NIGHT })
  const extreme = anAlert({ severity: 'extreme', at: NIGHT })

  it('waits for the end of its quiet hours, unless it is extreme', () => {
    expect(route([severe], [aWish({ hours })])).toMatchObject([
      { dueAt: '2025-10-29T07:00:00.000Z', rank: 1 },
    ])
    expect(route([extreme], [aWish({ hours })])).toMatchObject([{ dueAt: NIGHT, rank: 0 }])
  })

  it('waits for its digest and comes behind what could not wait, unless it is extreme', () => {
    const wish = aWish({ hours, mode: 'digest' })
    expect(route([severe], [wish])).toMatchObject([{ dueAt: '2025-10-29T08:00:00.000Z', rank: 5 }])
    expect(route([extreme], [wish])).toMatchObject([{ dueAt: NIGHT, rank: 0 }])
  })

  it('comes as soon as one of its wishes wants it', () => {
    const calm = { ...hours, quiet: null }
    const wishes = [aWish({ hours: calm, country: 'all', mode: 'digest' }), aWish({ hours: calm })]
    for (const given of [wishes, wishes.toReversed()]) {
      expect(route([severe], given)).toMatchObject([{ dueAt: NIGHT, rank: 1 }])
    }
  })

  it('does not come while its country, or all, is silenced', () => {
    for (const silenced of [['ML'], ['all'], ['NE', 'ML'], ['sahel'], ['145', '002']]) {
      expect(mismatch(extreme, aWish({ silenced }))).toBe('silenced')
      expect(mismatch(extreme, aWish({ country: 'all', silenced }))).toBe('silenced')
    }
    expect(mismatch(extreme, aWish({ silenced: ['NE', '145'] }))).toBeUndefined()
  })
})
