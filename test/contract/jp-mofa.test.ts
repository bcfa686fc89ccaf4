import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CountryCode } from '../../src/domain/country.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { countryOfNumber } from '../../src/sources/jp-mofa/codes.ts'
import { jpMofa } from '../../src/sources/jp-mofa.ts'
import { anAsk, expectNoticed, fakeGet, hostileAnswers, look, readingOf } from '../support/source-contract.ts'

const ROOT = 'https://www.ezairyu.mofa.go.jp/opendata/area'
const FEED = `${ROOT}/newarrivalL.xml`
const YEAR = `${ROOT}/00L.xml`

describe('jp-mofa reads', () => {
  it('level 4 for a whole country, which is the advice to leave it', async () => {
    const sentence = '以上を受け、イラン全土の危険情報をレベル4(退避勧告)とします。'
    const iran = await observe('IR')
    expect(iran).toEqual({
      country: 'IR',
      level: 4,
      peak: 4,
      areas: [],
      wording: expect.stringContaining('イラン全土の危険情報をレベル'),
      departure: { grade: 'leave', scope: 'country', sentence: iran?.wording, rule: 'jp-mofa/level-4' },
      mission: { posture: 'normal' },
      hazards: expect.any(Array),
      updatedAt: '2026-03-01',
      url: 'https://www.anzen.mofa.go.jp/info/2026T101.html',
      document: '2026T101',
      language: 'ja',
      text: expect.stringMatching(/^国内各地で橋の通行が止められています。\n以上を受け/),
      summary: expect.any(String),
      body: 'real',
    })
    expect(iran?.wording.normalize('NFKC')).toBe(sentence)
  })

  it('several levels as regions, the lowest for the rest', async () => {
    expect(await observe('KH')).toMatchObject({ level: 2, peak: 3, departure: { grade: 'none' } })
  })

  it('the last year for what stood before, together with a warning of today', async () => {
    const vietnam = await observe('VN')
    expect(vietnam).toMatchObject({ level: 1, peak: 1, document: '2026C103', updatedAt: '2026-02-28' })
    expect(vietnam?.text).toContain('会場の周辺')
  })

  it('a lifted level as 1, without the old warnings of the year', async () => {
    const bangladesh = await observe('BD')
    expect(bangladesh).toMatchObject({ level: 1, peak: 1, body: 'real' })
    expect(bangladesh?.text).not.toContain('古い')
  })

  it('the level that a warning recalls, and for each of its countries', async () => {
    expect(await observe('TH')).toMatchObject({ level: 2, peak: null, departure: { grade: 'none' } })
    expect(await observe('MM')).toMatchObject({ level: 2, peak: null })
  })

  it('a country of which nothing was published as unknown, and no everyday mail', async () => {
    expect(await observe('ID')).toMatchObject({ level: null, departure: null, partial: true, body: 'empty' })
  })

  it('one level without saying that it is for the whole country as a peak', async () => {
    const body = feed().replace('イラン全土の危険情報を', '首都の危険情報を')
    expect(await observe('IR', body)).toMatchObject({
      level: null,
      peak: 4,
      departure: { grade: 'none' },
      partial: true,
    })
  })
})

describe('jp-mofa knows', () => {
  it('that what drops out of the feed stands as it was', async () => {
    const { markers } = await readingOf(jpMofa, sample().get)
    const { observations, unchanged } = await readingOf(jpMofa, sample(empty()).get, anAsk({ markers }))
    expect(observations).toEqual([])
    expect(unchanged).toContain('IR')
    expect(unchanged).toContain('ID')
  })

  it('that a warning alone does not end a call', async () => {
    const { markers } = await readingOf(jpMofa, sample().get)
    const warning = feed()
      .replace(/ {4}<mail>\s*<keyCd>2026T101[\s\S]*?<\/mail>\n/, '')
      .replace('<cd>0066</cd>', '<cd>0098</cd>')
      .replace('mailCount="5"', 'mailCount="4"')
    const { observations } = await readingOf(jpMofa, sample(warning).get, anAsk({ markers }))
    expect(observations.find(({ country }) => country === 'IR')).toMatchObject({ departure: null })
    expect(observations.find(({ country }) => country === 'MM')).toMatchObject({
      departure: { grade: 'none' },
    })
  })

  it('what stood before a raised level where that was never read, then the level', async () => {
    const get = fakeGet({ [FEED]: empty() })
    const first = await readingOf(jpMofa, get.get)
    get.answer(FEED, feed())
    const second = await readingOf(jpMofa, get.get, anAsk({ markers: first.markers }))
    expect(find(second.observations, 'IR')).toMatchObject({
      level: null,
      departure: { grade: 'none' },
      body: 'real',
    })
    const third = await readingOf(jpMofa, get.get, anAsk({ markers: second.markers }))
    expect(find(third.observations, 'IR')).toMatchObject({ level: 4, departure: { grade: 'leave' } })
    const fourth = await readingOf(jpMofa, get.get, anAsk({ markers: third.markers }))
    expect(find(fourth.observations, 'IR')).toEqual(find(third.observations, 'IR'))
  })

  it.each([
    ['a first level', 'ナウルの危険情報（新規）', '', 1],
    ['a number', 'ナウルの危険情報【危険レベル引上げ】', '全土の危険情報をレベル２から', 2],
  ])('the level before from %s', async (_what, title, lead, level) => {
    const first = await readingOf(jpMofa, fakeGet({ [FEED]: empty() }).get)
    const body = feed()
      .replace('イランの危険情報【危険レベル引上げ】', title)
      .replace('●以上を受け、イラン全土の危険情報を', `●${lead}`)
    const { observations } = await readingOf(
      jpMofa,
      fakeGet({ [FEED]: body }).get,
      anAsk({ markers: first.markers }),
    )
    expect(find(observations, 'IR')).toMatchObject({ level, peak: level })
  })

  it('a renewed level at once, since it stood before', async () => {
    const first = await readingOf(jpMofa, fakeGet({ [FEED]: empty() }).get)
    const body = feed().replace('【危険レベル引上げ】', '【危険レベル継続】')
    const { observations } = await readingOf(
      jpMofa,
      fakeGet({ [FEED]: body }).get,
      anAsk({ markers: first.markers }),
    )
    expect(find(first.observations, 'IR')).toMatchObject({ partial: true })
    expect(find(observations, 'IR')).toMatchObject({ level: 4 })
  })

  it('the year only once, and asks again until it was read', async () => {
    const without = fakeGet({ [FEED]: feed() })
    const first = await readingOf(jpMofa, without.get)
    expect(first.failures).toMatchObject([{ kind: 'unreachable', country: null }])
    const second = sample()
    const { markers } = await readingOf(jpMofa, second.get, anAsk({ markers: first.markers }))
    const third = sample()
    await readingOf(jpMofa, third.get, anAsk({ markers }))
    expect(second.asked).toEqual([FEED, YEAR])
    expect(third.asked).toEqual([FEED])
  })

  it('no number that no table explains', async () => {
    const { unnamed } = await readingOf(jpMofa, sample(feed().replace('<cd>0095</cd>', '<cd>9999</cd>')).get)
    expect(unnamed).toEqual(['country number 9999'])
  })
})

describe('jp-mofa notices in place of the feed', () => {
  const reword = (body: string) => body.replace('<infoType>C30</infoType>', '<infoType>Z99</infoType>')
  const answers = hostileAnswers(feed(), { reword })
  it.each(answers.map((answer) => [answer.name, answer] as const))('%s', async (_name, answer) => {
    const good = await readingOf(jpMofa, sample().get)
    const get = sample(answer.body)
    const seen = await look(jpMofa, get.get)
    expectNoticed(seen, answer, good)
    expect([...(seen.reading?.failures ?? []), seen.error].filter(Boolean)).toHaveLength(1)
    expect(get.surprises).toEqual([])
  })

  it('fewer publications than it announces', async () => {
    const { error } = await look(jpMofa, sample(feed().replace('mailCount="5"', 'mailCount="6"')).get)
    expect(error?.kind).toBe('unreadable')
  })
})

it('jp-mofa knows the numbers that are in no list of telephone codes, and no country for that of a part', () => {
  const known = ['9381', '1340', '1787', '1684', '9007', '9001'].map(countryOfNumber)
  expect(known).toEqual(['XK', 'VI', 'PR', 'AS', 'RU', 'CA'])
  expect(countryOfNumber('1808')).toBeUndefined()
})

async function observe(country: CountryCode, body = feed()): Promise<Observation | undefined> {
  const { observations } = await readingOf(jpMofa, sample(body).get)
  return observations.find((one) => one.country === country)
}

function find(observations: readonly Observation[], country: CountryCode): Observation | undefined {
  return observations.find((one) => one.country === country)
}

function sample(body = feed()) {
  return fakeGet({ [FEED]: body, [YEAR]: fixture('year') })
}

function feed(): string {
  return fixture('newarrival')
}

function empty(): string {
  return feed()
    .replace(/ {4}<mail>[\s\S]*<\/mail>\n/, '')
    .replace('mailCount="5"', 'mailCount="0"')
}

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/jp-mofa/${name}.xml`, import.meta.url), 'utf8')
}
