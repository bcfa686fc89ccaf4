import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readAdvice, standingOf } from '../../src/sources/nz-mfat/advice-level.ts'
import { nzMfat } from '../../src/sources/nz-mfat.ts'
import {
  anAsk,
  expectNoticed,
  type FakeGet,
  fakeGet,
  hostileAnswers,
  look,
  readingOf,
} from '../support/source-contract.ts'

const SITE = 'https://www.safetravel.govt.nz'
const SITEMAP = `${SITE}/sitemap.xml`
const FIJI = `${SITE}/destinations/fiji`
const MALI = `${SITE}/destinations/mali`
const THAILAND = `${SITE}/destinations/thailand`
const IVORY_COAST = `${SITE}/destinations/cote-d%E2%80%99ivoire`

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/nz-mfat/${name}`, import.meta.url), 'utf8')
}

const good: Readonly<Record<string, string>> = {
  [SITEMAP]: fixture('sitemap.xml'),
  [FIJI]: fixture('fiji.html'),
  [MALI]: fixture('mali.html'),
  [THAILAND]: fixture('thailand.html'),
  [IVORY_COAST]: fixture('fiji.html').replaceAll('Fiji', 'Côte d’Ivoire'),
}

function sample(changed: Readonly<Record<string, string>> = {}): FakeGet {
  return fakeGet({ ...good, ...changed })
}

const MARKERS = new Map([
  ['FJ', '2026-02-18'],
  ['ML', '2026-02-27'],
  ['TH', 'listed'],
  ['CI', '2026-01-09'],
])

describe('a first look', () => {
  it('reads every destination of the sitemap', async () => {
    const { observations, ...reading } = await readingOf(nzMfat, sample().get)
    const told = observations.map(
      ({ country, level, peak, wording }) => `${country} ${level} ${peak} ${wording}`,
    )
    expect(told.sort()).toEqual([
      "CI 2 2 Exercise increased caution in Côte d'Ivoire",
      'FJ 2 2 Exercise increased caution in Fiji',
      'ML 4 4 Do not travel to Mali',
      'TH 2 4 Exercise increased caution elsewhere in Thailand',
    ])
    expect(reading).toEqual({
      listed: 4,
      unchanged: [],
      failures: [],
      unnamed: [],
      markers: MARKERS,
      whole: true,
    })
  })

  it('tells everything that a page says', async () => {
    const { observations } = await readingOf(nzMfat, sample().get)
    expect(observations.find(({ country }) => country === 'ML')).toEqual({
      country: 'ML',
      level: 4,
      peak: 4,
      areas: [],
      wording: 'Do not travel to Mali',
      departure: {
        grade: 'leave-now',
        scope: 'country',
        sentence: "If you're in Mali, you should leave immediately on a commercial flight.",
        rule: expect.stringMatching(/^en\//),
      },
      mission: { posture: 'normal' },
      hazards: expect.any(Array),
      updatedAt: '2026-02-27',
      url: MALI,
      document: MALI,
      language: 'en',
      text: [
        'Do not travel to Mali due to attacks on roads (level 4 of 4).',
        "If you're in Mali, you should leave immediately on a commercial flight.",
        'Attacks have been carried out near the capital.',
      ].join('\n'),
      summary: expect.stringMatching(/^Do not travel to Mali due to attacks on roads/),
      body: 'real',
    })
  })

  it('names the parts, and leaves out what is said of health', async () => {
    const { observations } = await readingOf(nzMfat, sample().get)
    expect(observations.find(({ country }) => country === 'TH')?.areas).toEqual([
      { name: 'the southern border districts', level: 4 },
    ])
    expect(observations.find(({ country }) => country === 'FJ')?.text).not.toContain('ill')
  })
})

describe('a later look', () => {
  it('asks only for the pages that moved or are wanted', async () => {
    const server = sample({ [SITEMAP]: fixture('sitemap.xml').replace('2026-02-18', '2026-03-01') })
    const ask = anAsk({ wanted: ['TH'], markers: MARKERS })
    const { unchanged } = await readingOf(nzMfat, server.get, ask)
    expect(server.asked.toSorted()).toEqual([FIJI, THAILAND, SITEMAP].sort())
    expect(unchanged.toSorted()).toEqual(['CI', 'ML'])
  })

  it('asks again for a page that could not be read', async () => {
    const { markers } = await readingOf(nzMfat, sample({ [MALI]: '' }).get)
    expect(markers.has('ML')).toBe(false)
  })
})

describe('the advice of a page', () => {
  const box = { title: 'Exercise increased caution', subtitle: 'in Fiji', body: '', regional: false }

  it('has a level by its title, whatever the page calls it otherwise', () => {
    expect(readAdvice({ ...box, body: '<p>Careful (level 2 of 4).</p>' }, FIJI).level).toBe(2)
  })

  it.each([
    ['words never seen', { title: 'Think twice' }],
    ['a number that does not go with its words', { body: '<p>Careful (level 4 of 4).</p>' }],
  ])('is an unknown wording with %s', (_what, change) => {
    expect(() => readAdvice({ ...box, ...change }, FIJI)).toThrow(/^unknown-wording/)
  })

  const part = { level: 4, title: 'Do not travel', subtitle: 'to the border', isRegional: true } as const
  const rest = {
    level: 1,
    title: 'Exercise normal safety precautions',
    subtitle: 'to other areas',
    isRegional: false,
  } as const

  it('is for the whole country where it alone is not flagged as regional, and for parts at least 2', () => {
    expect(standingOf('ML', [part, rest])).toMatchObject({
      level: 2,
      peak: 4,
      areas: [{ name: 'the border', level: 4 }],
    })
  })

  it('is for no country as a whole where nothing says so', () => {
    expect(standingOf('ML', [part, { ...rest, isRegional: true }])).toBeUndefined()
  })

  it('is refused by name where none is for the whole country', async () => {
    const page = fixture('thailand.html').replaceAll('elsewhere in Thailand', 'to the islands')
    const { failures } = await readingOf(nzMfat, sample({ [THAILAND]: page }).get)
    expect(failures.map(({ kind, country }) => [kind, country])).toEqual([['unknown-wording', 'TH']])
    expect(failures[0]?.message).toContain('to the islands')
  })
})

describe('a bad page', () => {
  const reword = (body: string) => body.replace('Do not travel', 'Think twice')

  it.each(hostileAnswers(fixture('mali.html'), { reword }).map((answer) => [answer.name, answer] as const))(
    'is noticed: %s',
    async (_name, answer) => {
      const server = sample({ [MALI]: answer.body })
      const seen = await look(nzMfat, server.get)
      expectNoticed(seen, answer, await readingOf(nzMfat, sample().get))
      expect(seen.reading?.observations.map(({ country }) => country)).not.toContain('ML')
      expect(server.surprises).toEqual([])
    },
  )

  it('is noticed when it is "not found" with status 200, or about another country', async () => {
    const { failures } = await readingOf(
      nzMfat,
      sample({ [MALI]: fixture('not-found.html'), [FIJI]: fixture('mali.html') }).get,
    )
    expect(failures.map(({ kind, country }) => [kind, country]).sort()).toEqual([
      ['unreadable', 'FJ'],
      ['unreadable', 'ML'],
    ])
  })
})

describe('a bad sitemap', () => {
  const halve = (body: string) => body.replace(/<url>\s*<loc>[^<]*\/(?:fiji|mali)[\s\S]*?<\/url>/g, '')

  it.each(hostileAnswers(fixture('sitemap.xml'), { halve }).map((answer) => [answer.name, answer] as const))(
    'is noticed: %s',
    async (_name, answer) => {
      const server = sample({ [SITEMAP]: answer.body })
      expectNoticed(await look(nzMfat, server.get), answer, await readingOf(nzMfat, sample().get))
      expect(server.surprises).toEqual([])
    },
  )

  it('lists a destination that no table explains', async () => {
    const body = fixture('sitemap.xml').replace('destinations/fiji', 'destinations/atlantis')
    expect((await readingOf(nzMfat, sample({ [SITEMAP]: body }).get)).unnamed).toEqual(['atlantis'])
  })
})
