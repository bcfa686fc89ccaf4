import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isCountry } from '../../src/domain/countries.ts'
import type { CountryCode } from '../../src/domain/country.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { ieDfa } from '../../src/sources/ie-dfa.ts'
import {
  anAsk,
  expectNoticed,
  type FakeGet,
  fakeGet,
  hostileAnswers,
  look,
  readingOf,
} from '../support/source-contract.ts'

const ROOT = 'https://www.ireland.ie/en/dfa/overseas-travel/advice/'
const CHAD = `${ROOT}chad/`
const JOINT = `${ROOT}israel-and-the-occupied-territories/`

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/ie-dfa/${name}.html`, import.meta.url), 'utf8')
}

const good: Readonly<Record<string, string>> = {
  [CHAD]: fixture('chad'),
  [`${ROOT}togo/`]: fixture('togo'),
  [JOINT]: fixture('joint'),
  [`${ROOT}china-hong-kong-macao/`]: fixture('hong-kong'),
}

/** The sample pages; an undefined one is taken away. */
function sample(changed: Readonly<Record<string, string | undefined>> = {}): FakeGet {
  const answers = Object.entries({ ...good, ...changed }).flatMap(([url, body]) =>
    body === undefined ? [] : [[url, body] as const],
  )
  return fakeGet(Object.fromEntries(answers))
}

async function observe(
  wanted: readonly CountryCode[],
  changed: Readonly<Record<string, string | undefined>> = {},
): Promise<readonly Observation[]> {
  const { observations, failures } = await readingOf(ieDfa, sample(changed).get, anAsk({ wanted }))
  expect(failures).toEqual([])
  return observations
}

async function chadOf(edit: (page: string) => string): Promise<Observation | undefined> {
  const [chad] = await observe(['TD'], { [CHAD]: edit(fixture('chad')) })
  return chad
}

/** What the box at the top shows. */
function withBox(rating: string) {
  const hyphens = rating.toLowerCase().replaceAll(' ', '-')
  return (page: string) =>
    page
      .replace(/accordion_travel [a-z-]+ /, `accordion_travel ${hyphens} `)
      .replace(/<h3 class="accordion__title">[^<]*/, `<h3 class="accordion__title">${rating}`)
}

/** What stands below "Security Status" in the overview; nothing takes the heading away too. */
function withStatement(lines: string) {
  const section = lines === '' ? '' : `<h3><b>Security Status</b></h3>${lines}`
  return (page: string) => page.replace(/<h3><b>Security Status<\/b><\/h3>[\s\S]*?(?=<h3>)/, section)
}

describe('a page', () => {
  it('tells everything that it says, without the box that speaks of leaving on every page like it', async () => {
    const [chad] = await observe(['TD'])
    expect(chad).toEqual({
      country: 'TD',
      level: 4,
      peak: null,
      areas: [],
      wording: 'Do Not Travel',
      departure: {
        grade: 'leave-now',
        scope: 'country',
        sentence: 'Irish citizens in Chad should leave immediately by air, while the airport is open.',
        rule: expect.stringMatching(/^en\//),
      },
      mission: { posture: 'normal' },
      hazards: expect.any(Array),
      updatedAt: '2026-02-27',
      url: CHAD,
      document: 'chad',
      language: 'en',
      text: [
        'Security Status',
        'Do Not Travel',
        'Travel Alert',
        'We strongly advise against all travel to Chad.',
        'Irish citizens in Chad should leave immediately by air, while the airport is open.',
        "Markets in N'Djamena's centre are closed; the café quarter isn't.",
        'Crime',
        'Robberies after dark are common.',
      ].join('\n'),
      summary: expect.stringMatching(/^We strongly advise against all travel to Chad\./),
      body: 'real',
    })
  })

  it('calls nobody to leave by the explanation of its rating', async () => {
    const page = fixture('chad').replace(/<p>Irish citizens in Chad[^<]*<\/p>/, '')
    const [chad] = await observe(['TD'], { [CHAD]: page })
    expect(chad?.departure).toEqual({ grade: 'none' })
  })

  it('dates itself by its head where it prints no date', async () => {
    const page = fixture('chad').replace(/Updated on: [^<]*/, 'Updated on: soon')
    const [chad] = await observe(['TD'], { [CHAD]: page })
    expect(chad?.updatedAt).toBe('2026-02-20')
  })

  it('speaks for both of the regions in its name', async () => {
    const both = await observe(['HK', 'MO'])
    expect(both.map(({ country, level }) => [country, level])).toEqual([
      ['HK', 1],
      ['MO', 1],
    ])
  })

  it('knows nothing of departure and mission where it has no text', async () => {
    const page = fixture('chad').replace(
      /<div class="accordion" id=[\s\S]*?(?=<\/main>)/,
      '</div></div></div>',
    )
    const [chad] = await observe(['TD'], { [CHAD]: page })
    expect(chad).toMatchObject({ level: 4, departure: null, mission: null, body: 'empty' })
  })
})

describe('the two statements of a page', () => {
  it.each([
    ['both fall', 'High Degree of Caution', '<p>High Degree of Caution</p>', 2],
    ['the box falls by accident', 'Normal Precautions', '<p>Do Not Travel</p>', 4],
    [
      'the box falls by accident, with a longer statement',
      'Normal Precautions',
      '<p>Do Not Travel, with the exception of the capital</p>',
      4,
    ],
    ['the box rises first', 'Do Not Travel', '<p><b>Avoid Non Essential Travel</b></p>', 4],
    ['the overview rises first', 'High Degree of Caution', '<p>Avoid Non Essential Travel</p>', 3],
    ['the overview says something else', 'High Degree of Caution', '<p>See the map.</p>', 2],
    ['there is no statement, and the text advises against all travel', 'Normal Precautions', '', 4],
    ['there is no statement, and the text follows late', 'High Degree of Caution', '', 2],
  ])('give a level when %s', async (_when, box, statement, level) => {
    const chad = await chadOf((page) => withStatement(statement)(withBox(box)(page)))
    expect(chad?.level).toBe(level)
  })

  it('are not asked about a neighbour', async () => {
    const edit = (page: string) =>
      withStatement('')(withBox('Normal Precautions')(page)).replace(
        'all travel to Chad',
        'all travel to Sudan',
      )
    expect(await chadOf(edit)).toMatchObject({ level: 1, wording: 'Normal Precautions' })
  })

  it('quote the one that counts', async () => {
    expect(await chadOf(withBox('Normal Precautions'))).toMatchObject({ level: 4, wording: 'Do Not Travel' })
  })

  it('state the level of each country of a joint page', async () => {
    const both = await observe(['IL', 'PS'])
    expect(both.map(({ country, level, wording }) => [country, level, wording])).toEqual([
      ['IL', 3, 'Avoid Non-Essential Travel'],
      ['PS', 4, 'Do Not Travel'],
    ])
  })
})

describe('the round', () => {
  it('knows the countries of every page, none of them twice', () => {
    const round = ieDfa.round ?? []
    expect(round.every(isCountry)).toBe(true)
    expect(new Set(round).size).toBe(round.length)
    expect(round.length).toBeGreaterThan(200)
  })

  it('asks only for what is wanted, and calls nothing missing', async () => {
    const server = sample()
    const { observations, ...reading } = await readingOf(ieDfa, server.get, anAsk({ wanted: ['TD', 'TG'] }))
    expect(observations.map(({ country }) => country).sort()).toEqual(['TD', 'TG'])
    expect(server.asked.toSorted()).toEqual([CHAD, `${ROOT}togo/`])
    expect(reading).toMatchObject({ listed: null, failures: [], whole: false })
  })

  it('tries the older address of a page that moved', async () => {
    const server = sample()
    await readingOf(ieDfa, server.get, anAsk({ wanted: ['IL'] }))
    expect(server.asked).toEqual([`${ROOT}israel/`, JOINT])
  })

  it('lists a country whose page cannot be read, and tells the others', async () => {
    const { observations, failures } = await readingOf(
      ieDfa,
      sample({ [CHAD]: undefined }).get,
      anAsk({ wanted: ['TD', 'TG'] }),
    )
    expect(observations.map(({ country }) => country)).toEqual(['TG'])
    expect(failures.map(({ kind, country }) => [kind, country])).toEqual([['unreachable', 'TD']])
  })

  it('does not take the page of another country for the one that was asked', async () => {
    const { failures } = await readingOf(
      ieDfa,
      sample({ [CHAD]: fixture('togo') }).get,
      anAsk({ wanted: ['TD'] }),
    )
    expect(failures.map(({ kind, country }) => [kind, country])).toEqual([['unreadable', 'TD']])
    expect(failures[0]?.message).toContain('Togo')
  })
})

describe('a bad answer', () => {
  const answers = hostileAnswers(fixture('chad'), { reword: withBox('Mind How You Go') })

  it.each(answers.map((answer) => [answer.name, answer] as const))(
    'is noticed: %s',
    async (_name, answer) => {
      const wanted = anAsk({ wanted: ['TD'] })
      const server = sample({ [CHAD]: answer.body })
      const seen = await look(ieDfa, server.get, wanted)
      expectNoticed(seen, answer, await readingOf(ieDfa, sample().get, wanted))
      expect(seen.reading?.observations ?? []).toEqual([])
      expect(server.surprises).toEqual([])
    },
  )

  it('is noticed when a redesign takes the box away', async () => {
    const page = fixture('chad').replaceAll('accordion_travel', 'rating')
    const { failures } = await readingOf(ieDfa, sample({ [CHAD]: page }).get, anAsk({ wanted: ['TD'] }))
    expect(failures.map(({ kind }) => kind)).toEqual(['unreadable'])
  })
})
