import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chEda } from '../../src/sources/ch-eda.ts'
import {
  expectNoticed,
  type FakeGet,
  fakeGet,
  hostileAnswers,
  look,
  readingOf,
} from '../support/source-contract.ts'

const FIRST = 'https://cb-api-gateway.scs.scs-sdweb.ch/eda-prod/reisehinweise'
const SECOND = `${FIRST}?$after=W3siRW50aXR5TmFtZSI6IkEifQ%3D%3D`

function fixture(page: 1 | 2): string {
  return readFileSync(new URL(`../fixtures/ch-eda/page-${page}.json`, import.meta.url), 'utf8')
}

function sample(changed: Readonly<Record<string, string>> = {}): FakeGet {
  return fakeGet({ [FIRST]: fixture(1), [SECOND]: fixture(2), ...changed })
}

describe('the gateway', () => {
  it('gives the German rows of all its pages', async () => {
    const server = sample()
    const { observations, ...reading } = await readingOf(chEda, server.get)
    expect(observations.map(({ country, level, wording }) => [country, level, wording])).toEqual([
      ['ML', 4, 'Von Reisen nach Mali und von Aufenthalten jeder Art wird abgeraten.'],
      ['TH', 2, 'Von Reisen in einzelne Landesteile wird abgeraten.'],
      ['KW', 3, 'Von touristischen und nicht dringenden Reisen nach Kuwait wird abgeraten.'],
      ['FI', 1, 'Reisen nach Finnland gelten grundsätzlich als sicher.'],
      ['CH', null, ''],
    ])
    expect(reading).toEqual({
      listed: 5,
      unchanged: [],
      failures: [],
      unnamed: [],
      markers: new Map(),
      whole: true,
    })
    expect(server.asked).toEqual([FIRST, SECOND])
  })

  it('tells everything that a row says, without the chapters on papers', async () => {
    const { observations } = await readingOf(chEda, sample().get)
    expect(observations[0]).toEqual({
      country: 'ML',
      level: 4,
      peak: null,
      areas: [],
      wording: 'Von Reisen nach Mali und von Aufenthalten jeder Art wird abgeraten.',
      departure: { grade: 'none' },
      mission: expect.objectContaining({ posture: 'normal' }),
      hazards: expect.any(Array),
      updatedAt: '2026-02-26',
      url: 'https://www.eda.admin.ch/eda/de/home/laender-reise-information.html',
      document: 'ML-de',
      language: 'de',
      text: [
        'Diese Reisehinweise sind überprüft und bestätigt worden.',
        'Von Reisen nach Mali und von Aufenthalten jeder Art wird abgeraten.',
        'Die Strassen südlich der Hauptstadt sind unsicher.',
        'Überfälle sind häufig.',
      ].join('\n'),
      summary: expect.stringMatching(/^Von Reisen nach Mali/),
      body: 'real',
    })
  })

  it('knows nothing of a country without advice', async () => {
    const { observations } = await readingOf(chEda, sample().get)
    expect(observations.find(({ country }) => country === 'CH')).toMatchObject({
      level: null,
      departure: null,
      mission: null,
      updatedAt: null,
      body: 'empty',
    })
  })

  it('makes a word never seen a failure of that country alone', async () => {
    const body = fixture(2).replace('"tourists"', '"families"')
    const { failures, observations } = await readingOf(chEda, sample({ [SECOND]: body }).get)
    expect(failures.map(({ kind, country }) => [kind, country])).toEqual([['unknown-wording', 'KW']])
    expect(failures[0]?.message).toContain('families')
    expect(observations.map(({ country }) => country)).not.toContain('KW')
  })

  it('lists a code that no table explains', async () => {
    const body = fixture(2).replace('"iso_code": "KW"', '"iso_code": "QQ"')
    expect((await readingOf(chEda, sample({ [SECOND]: body }).get)).unnamed).toEqual(['KW-de (QQ)'])
  })

  it.each([
    ['its second page is missing', { [SECOND]: '' }, 'unreadable'],
    ['its next page has no cursor', { [FIRST]: fixture(1).replace('$after', '$skip') }, 'unreadable'],
    ['its pages do not end', { [SECOND]: fixture(1) }, 'unreadable'],
  ])('gives no information when %s', async (_when, changed, kind) => {
    const { error } = await look(chEda, sample(changed).get)
    expect(error?.kind).toBe(kind)
  })
})

describe('a bad answer', () => {
  const halve = (body: string) => {
    const page: { value: unknown[] } = JSON.parse(body)
    return JSON.stringify({ value: page.value.slice(0, 1) })
  }
  const reword = (body: string) => body.replace('"regional"', '"nowhere"')

  it.each(hostileAnswers(fixture(1), { halve, reword }).map((answer) => [answer.name, answer] as const))(
    'is noticed: %s',
    async (_name, answer) => {
      const server = sample({ [FIRST]: answer.body })
      expectNoticed(await look(chEda, server.get), answer, await readingOf(chEda, sample().get))
      expect(server.surprises).toEqual([])
    },
  )
})
