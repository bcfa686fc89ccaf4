import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CountryCode } from '../../src/domain/country.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { seUd } from '../../src/sources/se-ud.ts'
import { anAsk, expectNoticed, fakeGet, hostileAnswers, look, readingOf } from '../support/source-contract.ts'

const LIST = 'https://g0v.se/ud-avrader.json'
const GHANA = 'https://g0v.se/ud-avrader/ghana---avradan.md'

describe('se-ud reads', () => {
  it('a decision on a whole country', async () => {
    expect(await observe('ML')).toEqual({
      country: 'ML',
      level: 4,
      peak: 4,
      areas: [],
      wording: 'Med anledning av övningsläget avråder Utrikesdepartementet från alla resor till Mali.',
      departure: { grade: 'none' },
      mission: { posture: 'normal' },
      hazards: expect.any(Array),
      updatedAt: '2025-11-19',
      url: 'https://www.regeringen.se/ud-avrader/mali---avradan/',
      document: '/ud-avrader/mali---avradan/',
      language: 'sv',
      text: 'Med anledning av övningsläget avråder Utrikesdepartementet från alla resor till Mali.\nVägarna är spärrade på många håll.\nAvrådan gäller tills vidare.',
      summary:
        'Med anledning av övningsläget avråder Utrikesdepartementet från alla resor till Mali. Vägarna är spärrade på många håll.',
      body: 'real',
    })
  })

  it('the calmest place that is left as the level, and the later of its two days', async () => {
    expect(await observe('UA')).toMatchObject({
      level: 3,
      peak: 4,
      updatedAt: '2025-05-23',
      areas: [{ name: 'följande regioner: Västlandet och Sjölandet', level: 3 }],
    })
  })

  it('a decision that is published anew by that day, though it keeps the day of an older update', async () => {
    const body = list().replace('"published": "2015-02-10"', '"published": "2025-08-31"')
    expect(await observe('UA', body)).toMatchObject({ updatedAt: '2025-08-31' })
  })

  it('a list of parts, and not what is no longer advised against', async () => {
    expect(await observe('DZ')).toMatchObject({ level: 2, peak: 4 })
  })

  it('a withdrawn decision as nothing advised against', async () => {
    expect(await observe('MG')).toMatchObject({
      level: 1,
      peak: 1,
      departure: { grade: 'none' },
      body: 'real',
    })
  })

  it('the text of a decision from its own page where the list has none', async () => {
    expect(await observe('GH')).toMatchObject({ level: 2, peak: 3 })
  })

  it('a country that was never on the list as nothing advised against', async () => {
    expect(await observe('PT')).toMatchObject({
      level: 1,
      peak: 1,
      body: 'empty',
      departure: { grade: 'none' },
    })
  })

  it('nothing of Sweden itself', async () => {
    expect(await observe('SE')).toBeUndefined()
  })

  it('the very same observations from the same list', async () => {
    const get = sample()
    const first = await readingOf(seUd, get.get)
    const second = await readingOf(seUd, get.get)
    const same = (country: CountryCode) => [
      find(first.observations, country),
      find(second.observations, country),
    ]
    expect(same('ML')[0]).toBe(same('ML')[1])
    expect(same('PT')[0]).toBe(same('PT')[1])
  })
})

describe('se-ud takes the level', () => {
  it.each([
    ['avråder från alla resor till hela landet.', [4, 4]],
    ['avråder tills vidare från icke nödvändiga resor till Mali.', [3, 3]],
    ['beslutat att avråda från alla resor till Mali samt att uppmana någon.', [4, 4]],
    [
      'avråder från alla resor till Mali, undantaget Bamako, varifrån UD avråder från icke nödvändiga resor.',
      [3, 4],
    ],
    ['avråder från alla resor till Mali förutom till två län.', [2, 4]],
    ['avråder från icke-nödvändiga resor till övriga Mali med undantag för huvudstaden.', [2, 3]],
    ['avråder från alla resor till Malis gränsområde mot norr.', [2, 4]],
    ['avråder från alla resor till provinserna Norr och Syd.', [2, 4]],
    [
      'avråder från alla resor till Norr. UD avråder från icke nödvändiga resor till övriga delar av landet.',
      [3, 4],
    ],
    [
      'avråder från icke nödvändiga resor till Mali (beslut av i går). UD avråder därtill från alla resor till Norr.',
      [3, 4],
    ],
  ])('from "UD %s"', async (sentence, levels) => {
    const mali = await observe(
      'ML',
      list().replace(/Med anledning av övningsläget avråder[^"]*/, `UD ${sentence}`),
    )
    expect([mali?.level, mali?.peak]).toEqual(levels)
  })
})

describe('se-ud knows', () => {
  it('that a country which leaves the list is missing, not withdrawn', async () => {
    const { markers } = await readingOf(seUd, sample().get)
    const shorter = JSON.stringify(JSON.parse(list()).slice(1))
    const { observations } = await readingOf(seUd, sample(shorter).get, anAsk({ markers }))
    expect(find(observations, 'ML')).toBeUndefined()
    expect(find(observations, 'PT')).toBeDefined()
  })

  it('no name that no table explains', async () => {
    const { unnamed, listed } = await readingOf(seUd, sample().get)
    expect(unnamed).toEqual(['Atlantis'])
    expect(listed).toBe(7)
  })

  it('nothing of a country whose page cannot be read', async () => {
    const { failures, observations } = await readingOf(seUd, fakeGet({ [LIST]: list() }).get)
    expect(failures).toMatchObject([{ kind: 'unreachable', country: 'GH' }])
    expect(find(observations, 'GH')).toBeUndefined()
  })
})

describe('se-ud notices in place of the list', () => {
  const halve = (body: string) => JSON.stringify(JSON.parse(body).slice(3))
  const reword = (body: string) =>
    body.replace(
      'avråder Utrikesdepartementet från alla resor till Mali',
      'funderar Utrikesdepartementet på Mali',
    )
  const answers = hostileAnswers(list(), { halve, reword })
  it.each(answers.map((answer) => [answer.name, answer] as const))('%s', async (_name, answer) => {
    const good = await readingOf(seUd, sample().get)
    const get = sample(answer.body)
    expectNoticed(await look(seUd, get.get), answer, good)
    expect(get.surprises).toEqual([])
  })
})

async function observe(country: CountryCode, body = list()): Promise<Observation | undefined> {
  const { observations } = await readingOf(seUd, sample(body).get)
  return find(observations, country)
}

function find(observations: readonly Observation[], country: CountryCode): Observation | undefined {
  return observations.find((one) => one.country === country)
}

function sample(body = list()) {
  return fakeGet({ [LIST]: body, [GHANA]: fixture('ghana.md') })
}

function list(): string {
  return fixture('list.json')
}

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/se-ud/${name}`, import.meta.url), 'utf8')
}
