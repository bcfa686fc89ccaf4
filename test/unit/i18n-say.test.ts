import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../src/domain/time.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import {
  levelMark,
  sayAgo,
  sayCountry,
  sayDay,
  sayDuration,
  sayFew,
  sayLevel,
  sayList,
  sayMoment,
} from '../../src/i18n/say.ts'
import { sayConsensus } from '../../src/i18n/say-consensus.ts'
import { inZone, LANGUAGES } from '../../src/i18n/speaker.ts'
import { aStanding, NOW } from '../support/builders.ts'

const speaker = loadSpeakers()
const [en, fr] = [speaker('en'), speaker('fr')]

const someZone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))
const someMinute = fc
  .integer({ min: Date.UTC(1990, 0), max: Date.UTC(2040, 0) })
  .map((at) => new Date(Math.floor(at / MINUTE) * MINUTE).toISOString())
const somePrinted = fc
  .record({ at: someMinute, length: fc.constantFrom(4, 7, 10) })
  .map(({ at, length }) => at.slice(0, length))

describe('a day', () => {
  it('is said without the year of now', () => {
    expect(sayDay('2025-10-28', en, NOW)).toBe('28 Oct')
    expect(sayDay('2025-10-28T23:59:00.000Z', en, NOW)).toBe('28 Oct')
    expect(sayDay('2025-10-28', fr, NOW)).toBe('28 oct.')
  })

  it('is said with any other year', () => {
    expect(sayDay('2022-07-29', en, NOW)).toBe('29 Jul 2022')
  })

  it('is said as exactly as the source was', () => {
    expect(sayDay('2025-03', en, NOW)).toBe('Mar 2025')
    expect(sayDay('2024', en, NOW)).toBe('2024')
    expect(sayDay('last spring', en, NOW)).toBe('last spring')
  })

  it.each([
    ['Asia/Kathmandu', '29 Oct', '1 Jan 2026'],
    ['America/St_Johns', '28 Oct', '31 Dec'],
  ])('of a moment is the day that it is in %s, in the year that it is there', (zone, day, newYear) => {
    const say = inZone(en, zone)
    expect(sayDay('2025-10-28T18:30:00.000Z', say, NOW)).toBe(day)
    expect(sayDay('2025-10-28T13:30:00-05:00', say, NOW)).toBe(day)
    expect(sayDay('2025-12-31T20:00:00.000Z', say, NOW)).toBe(newYear)
  })

  it('that a government printed is the same everywhere', () => {
    fc.assert(
      fc.property(someZone, fc.constantFrom(...LANGUAGES), somePrinted, (zone, language, printed) => {
        const say = speaker(language)
        expect(sayDay(printed, inZone(say, zone))).toBe(sayDay(printed, say))
      }),
    )
    expect(sayDay('2025-10-28T23:59', inZone(en, 'Asia/Kathmandu'), NOW)).toBe('28 Oct')
  })
})

describe('a moment', () => {
  it.each([
    ['UTC', '28 Oct 2025, 20:00 UTC'],
    ['Africa/Bamako', '28 Oct 2025, 20:00 GMT'],
    ['Europe/Paris', '28 Oct 2025, 21:00 GMT+1'],
    ['America/St_Johns', '28 Oct 2025, 17:30 GMT-2:30'],
    ['asia/kathmandu', '29 Oct 2025, 01:45 GMT+5:45'],
    ['Mars/Olympus', '28 Oct 2025, 20:00 UTC'],
    ['', '28 Oct 2025, 20:00 UTC'],
  ])('in the zone "%s" is %s', (zone, said) => {
    expect(sayMoment('2025-10-28T20:00:00.000Z', inZone(en, zone))).toBe(said)
  })

  it('can be told from what is said of it, to the minute, in every zone, also where clocks are turned back', () => {
    fc.assert(
      fc.property(someZone, someMinute, (zone, at) => {
        expect(momentIn(sayMoment(at, inZone(en, zone)))).toBe(at)
      }),
    )
    const twice = ['2025-10-26T00:30:00.000Z', '2025-10-26T01:30:00.000Z']
    const said = twice.map((at) => sayMoment(at, inZone(en, 'Europe/Paris')))
    expect(said).toEqual(['26 Oct 2025, 02:30 GMT+2', '26 Oct 2025, 02:30 GMT+1'])
  })
})

/** Reads `28 Oct 2025, 17:30 GMT-2:30`. */
function momentIn(said: string): string {
  const [, clock = '', sign = '+', hours = '0', minutes = '0'] =
    /^(.+) (?:UTC|GMT(?:([+-])(\d+)(?::(\d\d))?)?)$/.exec(said) ?? []
  const ahead = (Number(hours) * 60 + Number(minutes)) * MINUTE * (sign === '-' ? -1 : 1)
  return new Date(Date.parse(`${clock} UTC`) - ahead).toISOString()
}

describe('how long ago', () => {
  it.each([
    ['2025-10-30T08:59:30.000Z', 'less than a minute'],
    ['2025-10-30T08:56:00.000Z', '4 min'],
    ['2025-10-29T07:00:00.000Z', '26 h'],
    ['2025-10-27T08:00:00.000Z', '3 days'],
    ['2025-10-30T09:05:00.000Z', 'less than a minute'],
  ])('%s is %s', (from, words) => {
    expect(sayAgo(from, NOW, en)).toBe(words)
  })
})

it('says moments, places and levels in both languages', () => {
  expect(sayMoment('2025-10-28T10:40:00.000Z', en)).toBe('28 Oct 2025, 10:40 UTC')
  expect(sayCountry('all', fr)).toBe('tous les pays')
  expect(sayCountry('GN', fr)).toBe('Guinée')
  expect(sayLevel(4, en)).toBe('level 4, do not travel')
  expect(sayLevel(null, en)).toBe('not stated')
  expect(sayFew(['Gao', 'Kidal', 'Mopti'], 2, en)).toBe('Gao, Kidal and 1 more')
})

it.each([
  ['es', '28 oct 2025, 10:40 UTC', '26 h', '3 días', 'Gao y Kidal'],
  ['de', '28. Okt. 2025, 10:40 UTC', '26 h', '3 Tagen', 'Gao und Kidal'],
  ['it', '28 ott 2025, 10:40 UTC', '26 h', '3 giorni', 'Gao e Kidal'],
  ['pt', '28 de out. de 2025, 10:40 UTC', '26 h', '3 dias', 'Gao e Kidal'],
  ['ar', '28 أكتوبر 2025، 10:40 \u200eUTC\u200e\u200f', '26 ساعة', '3 أيام', 'Gao وKidal'],
] as const)('says moments, durations and lists by the rules of the language (%s)', (language, ...said) => {
  const say = speaker(language)
  const [hours, days] = [26, 72].map((count) => sayDuration(count * 3_600_000, say))
  expect([sayMoment('2025-10-28T10:40:00.000Z', say), hours, days, sayList(['Gao', 'Kidal'], say)]).toEqual(
    said,
  )
})

it('marks an unknown level with white, never with green', () => {
  expect([levelMark(1), levelMark(4), levelMark(null)]).toEqual(['🟢', '🔴', '⚪'])
})

const GOVERNMENTS = new Map([
  ['us-state', 'US'],
  ['uk-fcdo', 'GB'],
  ['fr-meae', 'FR'],
  ['de-aa', 'DE'],
  ['it-maeci', 'IT'],
  ['es-maec', 'ES'],
])
const usa = {
  source: 'us-state',
  departure: 'leave-now',
  departureSince: '2025-10-28T10:40:00.000Z',
} as const
const france = { source: 'fr-meae', departure: 'leave', departureSince: '2025-11-07T08:00:00.000Z' } as const
const uk = { source: 'uk-fcdo' } as const

function line(say: typeof en, ...rows: readonly Parameters<typeof aStanding>[0][]): string {
  return sayConsensus(
    rows.map((row) => aStanding(row)),
    GOVERNMENTS,
    say,
    NOW,
  )
}

describe('the line of consensus', () => {
  it('counts, tells the order of time and who does not', () => {
    expect(line(en, uk, france, usa)).toBe(
      '2 of 3 urge leaving: United States 28 Oct, France +9 d; the United Kingdom does not.',
    )
    expect(line(fr, uk, france, usa)).toBe(
      '2 sur 3 appellent à partir\u202f: États-Unis le 28 oct., France +9 j\u202f; pas d’appel\u202f: Royaume-Uni.',
    )
  })

  it('says by how long after others followed, and dates a further wave', () => {
    const next = { ...uk, departure: 'leave', departureSince: '2025-10-29T08:40:00.000Z' } as const
    const wave = { ...france, departureSince: '2026-04-28T08:00:00.000Z' } as const
    expect(line(en, wave, next, usa)).toBe(
      '3 of 3 urge leaving: United States 28 Oct, United Kingdom +22 h, then France 28 Apr 2026.',
    )
  })

  it('says so when nobody urges leaving, and whose staff left all the same', () => {
    const ordered = { mission: 'ordered-departure', missionSince: '2025-10-30T08:00:00.000Z' } as const
    expect(line(en, ordered, uk, { source: 'fr-meae' })).toBe(
      'None of 3 urges leaving; staff ordered out: United States 30 Oct.',
    )
  })

  it('names a blind government with its last word and does not count it', () => {
    const blind = { source: 'de-aa', blind: true, blindSince: '2025-10-29T07:00:00.000Z' } as const
    expect(line(en, uk, blind)).toBe(
      'The one government that can be read does not urge leaving; Germany cannot be read at the moment (26 h).',
    )
    expect(line(en, { ...usa, blind: true })).toBe(
      'Whether any government urges leaving is not known; the United States cannot be read at the moment, its last word: “leave now”.',
    )
  })

  it('counts blind governments when they are many, but names each that had said something', () => {
    const dark = (source: string) => ({ source, blind: true, departure: null })
    const many = ['fr-meae', 'de-aa', 'it-maeci', 'es-maec'].map(dark)
    expect(line(en, uk, { ...usa, blind: true }, ...many)).toBe(
      'The one government that can be read does not urge leaving; the United States cannot be read at the moment, its last word: “leave now”; 4 governments cannot be read at the moment.',
    )
  })

  it('keeps softer and regional calls apart, and a call that was there before us without a date', () => {
    expect(
      line(
        en,
        { ...usa, departureSince: null },
        { ...france, departureScope: 'region' },
        { source: 'de-aa', departure: 'consider', departureSince: NOW },
        { ...uk, departure: null },
      ),
    ).toBe(
      '1 of 3 urges leaving: United States (already when first read); told to consider leaving: Germany 30 Oct; told to leave a part of the country: France; not known: United Kingdom.',
    )
  })

  it('never ends with two full stops', () => {
    expect(line(fr, usa)).toMatch(/28 oct\.$/)
  })
})
