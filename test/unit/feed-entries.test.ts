import { describe, expect, it } from 'vitest'
import type { Entry, KnownEntry, ReportReading } from '../../src/domain/feed.ts'
import { bulletinAlert, milder, severityCarried } from '../../src/pipeline/bulletin.ts'
import { isFlood, noveltyOf, recall } from '../../src/pipeline/novelty.ts'
import { placeEntry } from '../../src/pipeline/place.ts'
import { aStanding, NOW } from '../support/builders.ts'

function anEntry(over: Partial<Entry> = {}): Entry {
  return {
    key: 'k1',
    print: 'p1',
    title: 'Mali: convoy attacked',
    link: 'https://desk.example/1',
    publishedAt: NOW,
    categories: [],
    sentences: [],
    language: 'en',
    ...over,
  }
}

function known(over: Partial<KnownEntry> = {}): KnownEntry {
  const { key, print, title, link } = anEntry()
  return { key, print, title, link, grade: 'none', doubt: '', firstSeenAt: NOW, ...over }
}

const SAYS_NOTHING: ReportReading = { hazards: [], call: null, staff: null }
const CALL = { grade: 'leave', scope: 'country', sentence: 'Leave.', rule: 'en/leave' } as const

describe('an entry is about', () => {
  it('the countries of its title, whatever its text mentions', () => {
    const sentences = ['Troops crossed from Niger.']
    expect(placeEntry(anEntry({ sentences })).countries).toEqual(['ML'])
  })

  it('those of its first sentence and its categories, where its title names none', () => {
    const entry = anEntry({
      title: 'Convoy attacked',
      sentences: ['It left Niger.', 'Chad is far.'],
      categories: ['Togo'],
    })
    expect(placeEntry(entry).countries).toEqual(['NE', 'TG'])
  })

  it('nobody’s country where its title is ambiguous, unless its categories settle it', () => {
    const entry = anEntry({ title: 'Congo: fighting', sentences: ['It began near Rwanda.'] })
    expect(placeEntry(entry)).toEqual({ countries: [], doubtful: ['Congo'] })
    expect(placeEntry({ ...entry, categories: ['DR Congo'] })).toEqual({ countries: ['CD'], doubtful: [] })
    expect(placeEntry({ ...entry, categories: ['DR Congo', 'Republic of the Congo'] }).countries).toEqual([])
  })
})

describe('an entry is news', () => {
  const judge = (over: Partial<Parameters<typeof noveltyOf>[1]> = {}, entry = anEntry()) =>
    noveltyOf(entry, { known: undefined, isFirstLook: false, grade: 'none', at: NOW, ...over })

  it('when it was never seen, and never at the first look', () => {
    expect(judge()).toBe('new')
    expect(judge({ isFirstLook: true, grade: 'leave-now' })).toBe('first-look')
  })

  it('when an edit brings a call to leave or a stronger one, and by no other edit', () => {
    expect(judge({ known: known() })).toBe('edited')
    expect(judge({ known: known(), grade: 'leave' })).toBe('call-added')
    expect(judge({ known: known({ grade: 'leave' }), grade: 'leave' })).toBe('edited')
    expect(judge({ known: known({ grade: 'leave' }), grade: 'leave-now' })).toBe('call-added')
  })

  it('never because its id changed, or when it was written long ago', () => {
    const entry = anEntry({ key: 'k9' })
    const before = recall(entry, new Map([['k1', known()]]))
    expect(judge({ known: before }, entry)).toBe('renamed')
    expect(judge({}, anEntry({ publishedAt: '2025-10-01T00:00:00.000Z' }))).toBe('old')
    expect(judge({}, anEntry({ publishedAt: null }))).toBe('new')
  })

  it('but held when there are many at once, or nothing of the feed is known any more', () => {
    expect(isFlood({ fresh: 5, present: 40 })).toBe(false)
    expect(isFlood({ fresh: 6, present: 40 })).toBe(true)
    expect(isFlood({ fresh: 4, present: 4 })).toBe(true)
    expect(isFlood({ fresh: 3, present: 3 })).toBe(false)
  })
})

describe('a bulletin', () => {
  const alertOf = (reading: ReportReading, severity: 'extreme' | 'minor' = 'extreme') =>
    bulletinAlert({
      source: 'feed-1',
      country: 'ML',
      reading,
      severity,
      url: 'https://desk.example/1',
      publishedAt: null,
      at: NOW,
      standings: [aStanding()],
      held: false,
      continues: null,
      bulletin: {
        from: 'Desk',
        origin: 'feed',
        entry: 'k1',
        title: 'Mali: convoy attacked',
        countries: ['ML'],
        hazards: reading.hazards,
        staff: '',
        facts: [],
        risks: [],
        recommendations: [],
        language: 'en',
      },
    })

  it('is never louder than its words', () => {
    expect(severityCarried({ ...SAYS_NOTHING, call: CALL })).toBe('extreme')
    expect(severityCarried({ ...SAYS_NOTHING, call: { ...CALL, scope: 'region' } })).toBe('severe')
    expect(severityCarried({ ...SAYS_NOTHING, call: { ...CALL, grade: 'consider' } })).toBe('severe')
    const staff = { sentence: 's', rule: 'r' }
    expect(severityCarried({ ...SAYS_NOTHING, staff: { ...staff, posture: 'ordered-departure' } })).toBe(
      'extreme',
    )
    expect(severityCarried({ ...SAYS_NOTHING, staff: { ...staff, posture: 'authorized-departure' } })).toBe(
      'severe',
    )
    expect(severityCarried({ ...SAYS_NOTHING, hazards: ['curfew'] })).toBe('severe')
    expect(severityCarried(SAYS_NOTHING)).toBe('moderate')
  })

  it('is never louder than the operator lets its feed be', () => {
    expect(milder('minor', 'extreme')).toBe('minor')
    expect(alertOf({ ...SAYS_NOTHING, call: CALL }, 'minor').severity).toBe('minor')
    expect(alertOf({ ...SAYS_NOTHING, call: CALL }).severity).toBe('extreme')
  })

  it('claims in the words of CAP no more than it knows', () => {
    expect(alertOf({ ...SAYS_NOTHING, call: CALL }).cap).toMatchObject({
      status: 'Actual',
      certainty: 'Likely',
      responseType: 'Evacuate',
      urgency: 'Expected',
      msgType: 'Alert',
    })
    expect(alertOf(SAYS_NOTHING).cap).toMatchObject({
      certainty: 'Possible',
      urgency: 'Unknown',
      responseType: 'Monitor',
    })
  })
})
