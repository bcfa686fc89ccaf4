import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Observation } from '../../src/domain/observation.ts'
import { readColourCodes } from '../../src/sources/nl-bz/colour-code.ts'
import { nlBz } from '../../src/sources/nl-bz.ts'
import {
  anAsk,
  expectNoticed,
  type FakeGet,
  fakeGet,
  hostileAnswers,
  look,
  readingOf,
} from '../support/source-contract.ts'

const BASE = 'https://opendata.nederlandwereldwijd.nl/v2/sources/nederlandwereldwijd/infotypes'
const LIST = `${BASE}/traveladvice?output=json&rows=200&offset=0`
const NEXT = `${BASE}/traveladvice?output=json&rows=200&offset=200`
const IDS = ['NOR', 'BFA', 'ISL', 'IRQ', 'BQ-BO', 'BQ-SA', 'XKX']

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/nl-bz/${name}.json`, import.meta.url), 'utf8')
}

function detailOf(id: string): string {
  return `${BASE}/countries/${id.toLowerCase()}/traveladvice?output=json`
}

const good: Readonly<Record<string, string>> = {
  [LIST]: fixture('list'),
  ...Object.fromEntries(
    IDS.map((id) => [detailOf(id), fixture('bfa').replace('"isocode": "BFA"', `"isocode": "${id}"`)]),
  ),
}

function sample(changed: Readonly<Record<string, string>> = {}): FakeGet {
  return fakeGet({ ...good, ...changed })
}

async function observed(
  country: string,
  changed: Readonly<Record<string, string>> = {},
): Promise<Observation | undefined> {
  const { observations } = await readingOf(nlBz, sample(changed).get)
  return observations.find((one) => one.country === country)
}

describe('the list', () => {
  it('gives a level to every country that has one colour as a whole', async () => {
    const { observations, ...reading } = await readingOf(nlBz, sample().get)
    expect(observations.map(({ country, level, peak }) => [country, level, peak])).toEqual([
      ['NO', 1, 1],
      ['BF', 4, 4],
      ['IS', 2, 3],
      ['IQ', null, 4],
      ['BQ', 1, 2],
      ['XK', 1, 1],
    ])
    expect(reading).toMatchObject({ listed: 7, unchanged: [], failures: [], unnamed: [], whole: true })
  })

  it('tells everything that a row and its text say', async () => {
    expect(await observed('BF')).toEqual({
      country: 'BF',
      level: 4,
      peak: 4,
      areas: [{ name: 'de stad Bobo-Dioulasso', level: 3 }],
      wording: 'De kleurcode van het reisadvies voor Burkina Faso is voor het grootste deel rood.',
      departure: { grade: 'none' },
      mission: { posture: 'normal' },
      hazards: expect.any(Array),
      updatedAt: '2026-02-26T16:40:00.000Z',
      url: 'https://www.nederlandwereldwijd.nl/reisadvies/burkina-faso',
      document: 'BFA',
      language: 'nl',
      text: [
        'In het kort',
        'Wegen in het oosten zijn afgesloten.',
        'Lees meer onder Actueel.',
        'De kleurcode van het reisadvies voor Burkina Faso is voor het grootste deel rood.',
        'Het is er te gevaarlijk.',
        'Voor de stad Bobo-Dioulasso geldt kleurcode oranje.',
        'Het is niet veilig er op vakantie te gaan.',
        "Er is een avondklok in Fada N'Gourma.",
        "De één's weg blijft dicht.",
        'Er is dreiging van aanslagen.',
      ].join('\n'),
      summary: expect.stringMatching(/^Wegen in het oosten zijn afgesloten\. De kleurcode/),
      body: 'real',
    })
  })

  it('joins the islands that share a code', async () => {
    expect(await observed('BQ')).toMatchObject({
      level: 1,
      peak: 2,
      areas: [
        { name: 'Bonaire', level: 1 },
        { name: 'Saba', level: 2 },
      ],
    })
  })

  it('tells the colours without a text that cannot be read, and that nothing is known of departure', async () => {
    expect(await observed('BF', { [detailOf('BFA')]: '{}' })).toMatchObject({
      level: 4,
      departure: null,
      mission: null,
      partial: true,
    })
  })

  it('does not take the text of another country', async () => {
    expect(
      await observed('BF', {
        [detailOf('BFA')]: fixture('bfa').replace('"isocode": "BFA"', '"isocode": "MLI"'),
      }),
    ).toMatchObject({
      partial: true,
    })
  })

  it('goes on to the next page as long as pages are full, and asks for no more', async () => {
    const [row]: { isocode: string }[] = JSON.parse(fixture('list'))
    const page = JSON.stringify(Array.from({ length: 200 }, () => row))
    const server = sample({ [LIST]: page, [NEXT]: fixture('list') })
    expect((await readingOf(nlBz, server.get)).listed).toBe(207)
    expect(server.asked.filter((url) => url.includes('offset='))).toEqual([LIST, NEXT])
  })

  it('is nothing without its second page', async () => {
    const [row]: { isocode: string }[] = JSON.parse(fixture('list'))
    const page = JSON.stringify(Array.from({ length: 200 }, () => row))
    const { error } = await look(nlBz, sample({ [LIST]: page }).get)
    expect(error?.kind).toBe('unreachable')
  })

  it('lists a code that no table explains', async () => {
    const body = fixture('list').replace('"isocode": "NOR"', '"isocode": "QQQ"')
    expect((await readingOf(nlBz, sample({ [LIST]: body }).get)).unnamed).toEqual(['Noorwegen (QQQ)'])
  })
})

describe('a later look', () => {
  it('asks only for the texts that moved, or whose colour did under an old date', async () => {
    const { markers } = await readingOf(nlBz, sample().get)
    const body = fixture('list')
      .replace('Noorwegen is groen', 'Noorwegen is geel')
      .replace('2026-02-26T16:40:00.000Z', '2026-02-28T10:00:00.000Z')
    const server = sample({ [LIST]: body })
    const { unchanged } = await readingOf(nlBz, server.get, anAsk({ wanted: ['XK'], markers }))
    expect(server.asked.toSorted()).toEqual([LIST, detailOf('BFA'), detailOf('NOR'), detailOf('XKX')].sort())
    expect(unchanged.toSorted()).toEqual(['BQ', 'IQ', 'IS'])
  })
})

describe('colour sentences', () => {
  const mali = { country: 'ML', location: 'Mali', where: 'here' }

  it.each([
    [
      'De kleurcode van het reisadvies is rood voor de eilanden.',
      'Voor de rest van het land geldt kleurcode groen.',
      2,
      4,
    ],
    [
      'De kleurcode voor het reisadvies voor Mali is geel.',
      'Kleurcode oranje geldt ook voor het noorden.',
      2,
      3,
    ],
    ['Het reisadvies voor Mali heeft kleurcode oranje.', '', 3, 3],
    ['De kleurcode is rood.', '', 4, 4],
    ['Voor heel Mali geldt kleurcode rood.', '', 4, 4],
    [
      'Voor Mali geldt deels kleurcode rood.',
      'Voor de rest van Mali, onder andere de hoofdstad, geldt kleurcode geel.',
      2,
      4,
    ],
    [
      'Voor de regio Mopti geldt kleurcode rood.',
      'Voor de rest van de regio Kayes geldt kleurcode geel.',
      null,
      4,
    ],
  ])('"%s" "%s"', (first, second, level, peak) => {
    const sentences = [first, second].filter((sentence) => sentence !== '')
    expect(readColourCodes(sentences, mali)).toMatchObject({ level, peak })
  })

  it.each([
    ['Belarus (Wit-Rusland)', 'BY', 'Wit-Rusland'],
    ['Congo, Democratische Republiek', 'CD', 'de Democratische Republiek Congo'],
    ['Congo, Democratische Republiek', 'CD', 'de DRC'],
    ['Verenigde Staten van Amerika', 'US', 'de VS'],
    ['Roemenie', 'RO', 'Roemenië'],
  ])('know %s (%s) as %s', (location, country, name) => {
    const codes = readColourCodes([`De kleurcode van het reisadvies voor ${name} is geel.`], {
      country,
      location,
      where: 'here',
    })
    expect(codes.level).toBe(2)
  })

  it.each([
    ['another grammar', 'Oranje wordt de kleurcode rood.'],
    ['no colour at all', 'Het is er mooi.'],
    ['a single subject that is not the country', 'De kleurcode van het reisadvies voor Atlantis is groen.'],
  ])('are an unknown wording with %s', (_what, sentence) => {
    expect(() => readColourCodes([sentence], mali)).toThrow(/^unknown-wording/)
  })
})

describe('a bad list', () => {
  const halve = (body: string) => {
    const rows: unknown[] = JSON.parse(body)
    return JSON.stringify(rows.slice(0, 3))
  }
  const reword = (body: string) => body.replace('Noorwegen is groen', 'Noorwegen is paars')

  it.each(hostileAnswers(fixture('list'), { halve, reword }).map((answer) => [answer.name, answer] as const))(
    'is noticed: %s',
    async (_name, answer) => {
      const server = sample({ [LIST]: answer.body })
      expectNoticed(await look(nlBz, server.get), answer, await readingOf(nlBz, sample().get))
      expect(server.surprises).toEqual([])
    },
  )
})

describe('a bad text', () => {
  it.each(hostileAnswers(fixture('bfa')).map((answer) => [answer.name, answer] as const))(
    'leaves the colours, and nothing known of departure: %s',
    async (_name, answer) => {
      const server = sample({ [detailOf('BFA')]: answer.body })
      const { observations } = await readingOf(nlBz, server.get)
      expect(observations.find(({ country }) => country === 'BF')).toMatchObject({
        level: 4,
        departure: null,
        partial: true,
      })
      expect(server.surprises).toEqual([])
    },
  )
})
