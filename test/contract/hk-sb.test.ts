import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hkSb } from '../../src/sources/hk-sb.ts'
import { expectNoticed, fakeGet, hostileAnswers, look, readingOf } from '../support/source-contract.ts'

const URL_OF_INDEX = 'https://www.sb.gov.hk/json/ota_index/ota_index.json'
const INDEX = readFileSync(new URL('../fixtures/hk-sb/ota_index.json', import.meta.url), 'utf8')

function sample(body = INDEX) {
  return fakeGet({ [URL_OF_INDEX]: body })
}

describe('hk-sb reads', () => {
  it('the alerts in force, those for parts apart, and none where all were taken down', async () => {
    const { observations, ...reading } = await readingOf(hkSb, sample().get)
    expect(observations.map(({ country, level, peak, wording }) => [country, level, peak, wording])).toEqual([
      ['ML', 4, 4, 'black'],
      ['TR', 2, 3, 'amber'],
      ['IE', 1, 1, ''],
      ['CI', 2, 3, 'red'],
      ['TD', 3, 3, 'red: Significant threat (fever related)'],
      ['JP', 1, 2, 'amber'],
    ])
    expect(reading).toEqual({
      listed: 7,
      unchanged: [],
      failures: [],
      unnamed: ['Atlantis (QQ)'],
      markers: new Map(),
      whole: true,
    })
  })

  it('everything that the index says of a country', async () => {
    const { observations } = await readingOf(hkSb, sample().get)
    expect(observations[1]).toEqual({
      country: 'TR',
      level: 2,
      peak: 3,
      areas: [{ name: 'Türkiye (practice provinces)', level: 3 }],
      wording: 'amber',
      departure: null,
      mission: null,
      hazards: [],
      updatedAt: '2026-01-10',
      url: 'https://www.sb.gov.hk/eng/ota/turkiye.html',
      document: 'TR',
      language: 'en',
      text: 'Türkiye (practice provinces): red\nTürkiye: amber',
      summary: 'Türkiye: amber',
      body: 'real',
    })
  })

  it('whether an alert is shown, however the index writes it', async () => {
    const good = await readingOf(hkSb, sample().get)
    const words = INDEX.replaceAll('"showInIndex": 1', '"showInIndex": "1"').replaceAll(
      '"showInIndex": 0',
      '"showInIndex": false',
    )
    expect(await readingOf(hkSb, sample(words).get)).toEqual(good)
  })

  it.each([
    ['a colour never seen', '"level": "black"', '"level": "purple"', 'unknown-wording'],
    ['the name of another country', '"titleEn": "Mali"', '"titleEn": "Malta"', 'unreadable'],
  ])('%s as a failure of that country alone', async (_what, from, to, kind) => {
    const { failures, observations } = await readingOf(hkSb, sample(INDEX.replace(from, to)).get)
    expect(failures).toMatchObject([{ kind, country: 'ML' }])
    expect(observations.map(({ country }) => country)).not.toContain('ML')
  })

  it.each([
    ['no alert is in force', INDEX.replaceAll('"showInIndex": 1', '"showInIndex": 0')],
    [
      'it is not known whether alerts are in force',
      INDEX.replaceAll('"showInIndex": 1', '"showInIndex": "yes"'),
    ],
    ['levels come without countries', INDEX.replaceAll('"countries"', '"places"')],
  ])('nothing when %s', async (_when, body) => {
    const { error } = await look(hkSb, sample(body).get)
    expect(error).toMatchObject({ kind: 'unreadable' })
  })
})

describe('hk-sb notices', () => {
  const halve = (body: string) => {
    const index: { otas: unknown[] } = JSON.parse(body)
    return JSON.stringify({ otas: index.otas.slice(0, 2) })
  }
  const reword = (body: string) => body.replace('"level": "black"', '"level": "crimson"')
  const answers = hostileAnswers(INDEX, { halve, reword })
  it.each(answers.map((answer) => [answer.name, answer] as const))('%s', async (_name, answer) => {
    const server = sample(answer.body)
    expectNoticed(await look(hkSb, server.get), answer, await readingOf(hkSb, sample().get))
    expect(server.surprises).toEqual([])
  })
})
