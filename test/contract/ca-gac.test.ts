import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SourceError } from '../../src/domain/source-error.ts'
import { caGac } from '../../src/sources/ca-gac.ts'
import {
  type Answer,
  anAsk,
  expectNoticed,
  fakeGet,
  hostileAnswers,
  look,
  readingOf,
} from '../support/source-contract.ts'

const ROOT = 'https://data.international.gc.ca/travel-voyage'
const INDEX = `${ROOT}/index-alpha-eng.json`
const COUNTRIES = ['ML', 'CI', 'IL', 'PT', 'ES', 'XK']
const MALI = addressOf('ML')

function addressOf(country: string): string {
  return `${ROOT}/cta-cap-${country}.json`
}

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/ca-gac/${name}.json`, import.meta.url), 'utf8')
}

const good: Readonly<Record<string, Answer>> = {
  [INDEX]: fixture('index'),
  ...Object.fromEntries(COUNTRIES.map((country) => [addressOf(country), fixture(`cta-cap-${country}`)])),
}

/** The reading with some answers replaced. */
async function read(changes: Readonly<Record<string, Answer>> = {}, ask = anAsk()) {
  return readingOf(caGac, fakeGet({ ...good, ...changes }).get, ask)
}

async function observed(country: string, changes: Readonly<Record<string, Answer>> = {}) {
  return (await read(changes)).observations.find((one) => one.country === country)
}

type Fields = Readonly<Record<string, unknown>>

/** The index with fields of one record replaced, those under `eng` apart. */
function indexWith(key: string, fields: Fields, eng: Fields = {}): string {
  const index = JSON.parse(fixture('index'))
  Object.assign(index.data[key], fields)
  Object.assign(index.data[key].eng, eng)
  return JSON.stringify(index)
}

/** The document of a country with fields replaced, those under `eng` apart. */
function documentWith(country: string, fields: Fields, eng: Fields = {}): Readonly<Record<string, Answer>> {
  const document = JSON.parse(fixture(`cta-cap-${country}`))
  Object.assign(document.data, fields)
  Object.assign(document.data.eng, eng)
  return { [addressOf(country)]: JSON.stringify(document) }
}

function down(url: string): SourceError {
  return new SourceError('unreachable', { where: url, what: 'timed out' })
}

describe('a first look', () => {
  it('reads the index and every document', async () => {
    const server = fakeGet(good)
    const { observations, ...reading } = await readingOf(caGac, server.get)
    expect(
      observations.map(({ country, level, peak, wording }) => `${country} ${level} ${peak} ${wording}`),
    ).toEqual([
      'ML 4 4 Avoid all travel',
      'CI 2 4 Exercise a high degree of caution (with regional advisories)',
      'IL 2 4 Exercise a high degree of caution (with regional advisories)',
      'PS 4 4 AVOID ALL TRAVEL',
      'PT 1 3 Exercise normal security precautions',
      'ES 1 1 Exercise normal security precautions',
      'XK 1 2 Exercise normal security precautions (with regional advisories)',
    ])
    expect(reading).toMatchObject({ listed: 8, unchanged: [], failures: [], unnamed: [], whole: true })
    expect(reading.markers.size).toBe(7)
    expect(server.asked.toSorted()).toEqual([INDEX, ...COUNTRIES.map(addressOf)].toSorted())
  })

  it('reads everything that a document says', async () => {
    expect(await observed('CI')).toEqual({
      country: 'CI',
      level: 2,
      peak: 4,
      areas: [
        { name: 'Border with Mali', level: 4 },
        { name: 'Border with Liberia', level: 3 },
      ],
      wording: 'Exercise a high degree of caution (with regional advisories)',
      departure: {
        grade: 'leave-now',
        scope: 'region',
        sentence: 'If you are there, you should leave now.',
        rule: expect.any(String),
      },
      mission: { posture: 'normal' },
      hazards: expect.any(Array),
      updatedAt: '2026-02-25T06:13:20.000Z',
      url: 'https://travel.gc.ca/destinations/cote-d-ivoire-ivory-coast',
      document: 'cta-cap-CI',
      language: 'en',
      text: [
        'Exercise a high degree of caution because of crime.',
        'Avoid all travel near this border.',
        'If you are there, you should leave now.',
        'Avoid non-essential travel to:',
        'Cavally',
        'Tonkpi',
      ].join('\n'),
      summary:
        'Exercise a high degree of caution because of crime. Avoid all travel near this border. If you are there, you should leave now.',
      body: 'real',
    })
  })

  it('takes a call in the national advisory for one about the country', async () => {
    expect((await observed('ML'))?.departure).toMatchObject({ grade: 'leave', scope: 'country' })
  })

  it('reads what stands about Palestine in the entry of Israel, for Palestine alone', async () => {
    const palestine = await observed('PS')
    expect(palestine?.text).toBe('Avoid all travel to Palestine.\nMany buildings are unsafe.')
    const html = ['West Bank - Avoid non-essential travel', 'Gaza Strip - Avoid all travel']
      .map(
        (heading) => `<div class="AdvisoryContainer RegionalAdv"><h3>${heading}</h3><p>Leave now.</p></div>`,
      )
      .join('')
    const parts = documentWith('IL', {}, { advisories: html })
    expect(await observed('PS', parts)).toMatchObject({
      level: 3,
      peak: 4,
      wording: 'Avoid non-essential travel',
      areas: [
        { name: 'West Bank', level: 3 },
        { name: 'Gaza Strip', level: 4 },
      ],
    })
    const silent = documentWith(
      'IL',
      {},
      {
        advisories:
          '<div class="AdvisoryContainer ExHigh"><h3>Israel - Exercise a high degree of caution</h3></div>',
      },
    )
    expect(await observed('PS', silent)).toMatchObject({ level: 2, body: 'empty', departure: null })
  })

  it('counts a part with a record of its own to its country', async () => {
    expect(await observed('PT')).toMatchObject({
      level: 1,
      peak: 3,
      areas: [{ name: 'Azores', level: 3 }],
      updatedAt: '2026-02-26T10:00:00.000Z',
    })
  })

  it('knows no departure and no mission where a document has no advisories', async () => {
    expect(await observed('ML', documentWith('ML', {}, { advisories: '' }))).toMatchObject({
      level: 4,
      peak: 4,
      body: 'empty',
      departure: null,
      mission: null,
      summary: 'Risk level - editorial',
    })
  })
})

describe('levels', () => {
  it.each([
    [0, 'Exercise normal security precautions', 1],
    [1, 'Exercise a high degree of caution (with regional advisories)', 2],
    [2, 'Avoid non-essential travel', 3],
    [2, 'AVOID NON-ESSENTIAL TRAVEL; see also regional advisories.', 3],
    [3, 'Avoid all travel', 4],
    [3, '', 4],
  ])('come from the advisory-state %i "%s"', async (state, wording, level) => {
    const index = indexWith('ML', { 'advisory-state': state }, { 'advisory-text': wording })
    expect(await observed('ML', { [INDEX]: index })).toMatchObject({ level, wording })
  })

  it.each([
    [4, 'Avoid all travel'],
    [-1, ''],
    [1.5, ''],
    [2, 'Think twice'],
    [0, 'Avoid all travel'],
  ])('are unknown at the advisory-state %f "%s"', async (state, wording) => {
    const fields = { 'advisory-state': state }
    const reading = await read({ [INDEX]: indexWith('ML', fields, { 'advisory-text': wording }) })
    expect(reading.failures).toMatchObject([{ kind: 'unknown-wording', country: 'ML' }])
    expect(reading.failures[0]?.message).toContain(`${state} called "${wording}"`)
    expect(reading.observations).toHaveLength(6)
    expect(reading.listed).toBe(8)
  })

  it('are those of the document where that is newer than the index', async () => {
    const stated = { 'advisory-text': 'Avoid non-essential travel' }
    const level = async (printed: string) => {
      const changes = documentWith('ML', { 'advisory-state': 2 }, { ...stated, 'friendly-date': printed })
      const mali = await observed('ML', changes)
      return [mali?.level, mali?.updatedAt]
    }
    expect(await level('July 1, 2026 09:05 EDT')).toEqual([3, '2026-07-01T13:05:00.000Z'])
    expect(await level('February 27, 2026 09:01 EST')).toEqual([4, '2026-02-27T14:01:05.000Z'])
    expect(await level('Thermidor 1, 2026 09:05 EDT')).toEqual([4, '2026-02-27T14:01:05.000Z'])
    expect(await level('yesterday')).toEqual([4, '2026-02-27T14:01:05.000Z'])
  })

  it.each([
    ['Northern Mali – Take normal security precautions', 'Northern Mali', 1],
    ['Timbuktu - Gao - Exercise a high degree of caution', 'Timbuktu - Gao', 2],
    ['BORDER WITH NIGER -AVOID ALL TRAVEL', 'BORDER WITH NIGER', 4],
  ])('of parts stand behind the dash of a heading: %s', async (heading, name, level) => {
    const advisories = `<div class="AdvisoryContainer RegionalAdv"><h3>${heading}</h3><p>Take care.</p></div>`
    expect((await observed('ML', documentWith('ML', {}, { advisories })))?.areas).toEqual([{ name, level }])
  })

  it.each([
    [
      'a heading never seen',
      '<div class="AdvisoryContainer RegionalAdv"><h3>Gao - Be brave</h3></div>',
      'unknown-wording',
    ],
    ['text outside of its containers', '<p>Avoid all travel to Mali.</p>', 'unreadable'],
  ])('stay those of the index where a document has %s', async (_, advisories, kind) => {
    const { failures, observations, markers } = await read(documentWith('ML', {}, { advisories }))
    expect(failures).toMatchObject([{ kind, country: 'ML' }])
    expect(observations[0]).toMatchObject({ country: 'ML', level: 4, peak: null, departure: null })
    expect(markers.has('ML')).toBe(false)
  })

  it('ignore the type of the update', async () => {
    const changes = { [INDEX]: indexWith('ML', { 'recent-updates-type': 'National advisory removed' }) }
    expect(await observed('ML', changes)).toEqual(await observed('ML'))
  })
})

describe('a later look', () => {
  const moved = (timestamp: number) => ({ 'date-published': { timestamp, date: '', asp: '' } })

  it('asks only for the documents that moved, and says so of every country that the index moves', async () => {
    const { markers } = await read()
    const server = fakeGet({ ...good, [INDEX]: indexWith('IL', moved(1772300000)) })
    const later = await readingOf(caGac, server.get, anAsk({ markers }))
    expect(server.asked).toEqual([INDEX, addressOf('IL')])
    expect(later.observations.map(({ country }) => country)).toEqual(['IL', 'PS'])
    expect(later.unchanged.toSorted()).toEqual(['CI', 'ES', 'ML', 'PT', 'XK'])
  })

  it('asks for a country of which only a part with its own record moved', async () => {
    const { markers } = await read()
    const server = fakeGet({ ...good, [INDEX]: indexWith('PT-20', moved(1772300000)) })
    await readingOf(caGac, server.get, anAsk({ markers }))
    expect(server.asked).toEqual([INDEX, addressOf('PT')])
  })

  it('asks for a document that is wanted, and says no more than its failure where it cannot be read', async () => {
    const { markers } = await read()
    const ask = anAsk({ markers, wanted: ['ML'] })
    expect((await read({}, ask)).observations).toMatchObject([{ country: 'ML' }])
    const { observations, failures } = await read({ [MALI]: down(MALI) }, ask)
    expect(observations).toEqual([])
    expect(failures).toMatchObject([{ kind: 'unreachable', country: 'ML' }])
  })

  it('never loses the level of the index with a document, and asks for that again', async () => {
    const { markers } = await read()
    const calmer = { ...moved(1772300000), 'advisory-state': 1 }
    const index = indexWith('ML', calmer, { 'advisory-text': 'Exercise a high degree of caution' })
    const later = await read({ [INDEX]: index, [MALI]: down(MALI) }, anAsk({ markers }))
    expect(later.observations).toEqual([
      expect.objectContaining({
        country: 'ML',
        level: 2,
        peak: null,
        departure: null,
        mission: null,
        text: '',
      }),
    ])
    expect(later.markers.size).toBe(0)
  })

  it('gives every level from an index without a single document, but none for whom only a document speaks', async () => {
    const { observations, failures } = await readingOf(caGac, fakeGet({ [INDEX]: fixture('index') }).get)
    expect(observations.map(({ country, level }) => `${country} ${level}`)).toEqual([
      'ML 4',
      'CI 2',
      'IL 2',
      'PS null',
      'PT 1',
      'ES 1',
      'XK 1',
    ])
    expect(failures).toHaveLength(7)
  })
})

describe('an odd index', () => {
  it('names what is no country', async () => {
    const index = JSON.parse(fixture('index'))
    index.data.QQ = { ...index.data.ML, 'country-iso': 'QQ', eng: { ...index.data.ML.eng, name: 'Laputa' } }
    expect(await read({ [INDEX]: JSON.stringify(index) })).toMatchObject({ unnamed: ['Laputa'], listed: 9 })
  })

  it.each([
    ['of another shape', { 'advisory-state': 'three' }],
    ['of another country', { 'country-iso': 'NE' }],
  ])('makes a record %s a failure of its country', async (_, fields) => {
    const { failures } = await read({ [INDEX]: indexWith('ML', fields) })
    expect(failures).toMatchObject([{ kind: 'unreadable', country: 'ML' }])
  })

  it('gives no information without records', async () => {
    const { error } = await look(caGac, fakeGet({ ...good, [INDEX]: '{"data":{}}' }).get)
    expect(error?.kind).toBe('unreadable')
  })
})

describe('a bad answer', () => {
  const halve = (body: string) => {
    const index = JSON.parse(body)
    for (const key of ['ML', 'CI', 'IL', 'PT']) delete index.data[key]
    return JSON.stringify(index)
  }
  const inIndex = () => indexWith('ML', {}, { 'advisory-text': 'Stay at home' })
  const inDocument = (body: string) => body.replace('MALI - AVOID ALL TRAVEL', 'MALI - STAY AT HOME')

  it.each(hostileAnswers(fixture('index'), { halve, reword: inIndex }))(
    'in place of the index is noticed: $name',
    async (answer) => {
      const server = fakeGet({ ...good, [INDEX]: answer.body })
      expectNoticed(await look(caGac, server.get), answer, await read())
      expect(server.surprises).toEqual([])
    },
  )

  it.each(
    hostileAnswers(fixture('cta-cap-CI'), {
      reword: (body) => body.replace('Liberia – Avoid', 'Liberia – Skip'),
    }),
  )('in place of a document is a failure that leaves the level: $name', async (answer) => {
    const server = fakeGet({ ...good, [addressOf('CI')]: answer.body })
    const seen = await look(caGac, server.get)
    expectNoticed(seen, answer, await read())
    expect(seen.reading?.failures).toMatchObject([{ country: 'CI' }])
    expect(seen.reading?.observations[1]).toMatchObject({ country: 'CI', level: 2, peak: null })
    expect(server.surprises).toEqual([])
  })

  it('is noticed when it is the document of another country', async () => {
    const { failures } = await read({ [MALI]: fixture('cta-cap-CI') })
    expect(failures).toMatchObject([{ kind: 'unreadable', country: 'ML' }])
  })

  it('is noticed when a level has other words', async () => {
    const { failures } = await read({ [MALI]: inDocument(fixture('cta-cap-ML')) })
    expect(failures).toMatchObject([{ kind: 'unknown-wording', country: 'ML' }])
  })

  it('is noticed wherever the index breaks off', async () => {
    const index = fixture('index').trimEnd()
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: index.length - 1 }), async (cut) => {
        const { error } = await look(caGac, fakeGet({ ...good, [INDEX]: index.slice(0, cut) }).get)
        expect(error?.kind).toBe('unreadable')
      }),
      { numRuns: 50 },
    )
  })
})
