import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Observation } from '../../src/domain/observation.ts'
import { SourceError } from '../../src/domain/source-error.ts'
import { readRegionalAdvice } from '../../src/sources/au-dfat/advice-levels.ts'
import { auDfat } from '../../src/sources/au-dfat.ts'
import { expectNoticed, fakeGet, hostileAnswers, look, readingOf } from '../support/source-contract.ts'

const EXPORT = 'https://www.smartraveller.gov.au/destinations-export'
const good = readFileSync(new URL('../fixtures/au-dfat/destinations-export.json', import.meta.url), 'utf8')

function read(body = good) {
  return readingOf(auDfat, fakeGet({ [EXPORT]: body }).get)
}

async function observed(country: string, body = good): Promise<Observation | undefined> {
  const { observations } = await read(body)
  return observations.find((one) => one.country === country)
}

/** The export with some fields of one row replaced. */
function withRow(title: string, fields: Readonly<Record<string, string>>): string {
  const rows: Readonly<Record<string, string>>[] = JSON.parse(good)
  return JSON.stringify(rows.map((row) => (row['title'] === title ? { ...row, ...fields } : row)))
}

describe('the export', () => {
  it('gives every country, without the row that is about none', async () => {
    const { observations, ...reading } = await read()
    const told = observations.map(
      ({ country, level, peak, wording }) => `${country} ${level} ${peak} ${wording}`,
    )
    expect(told).toEqual([
      'TD 4 4 Do not travel',
      'CI 2 4 Exercise a high degree of caution',
      'GE 2 4 Exercise normal safety precautions',
      'WS 1 1 Exercise normal safety precautions',
      'KP 3 3 Reconsider your need to travel',
      'IL 3 3 Reconsider your need to travel',
      'PS 4 4 Do not travel',
      'NE 4 null Do not travel',
    ])
    expect(reading).toEqual({
      listed: 8,
      unchanged: [],
      failures: [],
      unnamed: [],
      markers: new Map(),
      whole: true,
    })
  })

  it('tells everything that a row says, with its damaged apostrophes and glued sentences mended', async () => {
    expect(await observed('TD')).toEqual({
      country: 'TD',
      level: 4,
      peak: 4,
      areas: [{ name: 'the capital', level: 3 }],
      wording: 'Do not travel',
      departure: {
        grade: 'leave-now',
        scope: 'country',
        sentence:
          "If you're in Chad, you should leave immediately by commercial flight, while there are any (see 'Travel').",
        rule: expect.stringMatching(/^en\//),
      },
      mission: expect.objectContaining({ posture: 'normal' }),
      hazards: expect.any(Array),
      updatedAt: '2026-02-27',
      url: 'https://www.smartraveller.gov.au/destinations/africa/chad',
      document: 'https://www.smartraveller.gov.au/destinations/africa/chad',
      language: 'en',
      text: [
        'Fighting near the lake has reached two more towns.',
        "If you're in Chad, you should leave immediately by commercial flight, while there are any (see 'Travel').",
        'Australia has no embassy here.',
        'We now advise:',
        'Do not travel to Chad overall due to fighting near the lake.',
        'Reconsider your need to travel to the capital because of shortages.',
      ].join('\n'),
      summary: expect.stringMatching(/^Fighting near the lake has reached two more towns\./),
      body: 'real',
    })
  })

  it('tells that staff was ordered out', async () => {
    const israel = await observed('IL')
    expect(israel?.mission).toMatchObject({ posture: 'ordered-departure', scope: 'country' })
    expect(israel?.departure).toEqual({ grade: 'none' })
  })

  it('names the parts with advice of their own', async () => {
    expect((await observed('CI'))?.areas).toEqual([
      { name: 'the strip along the border with Mali, the park in the north-east', level: 4 },
      { name: 'within 30km of the border with Liberia', level: 3 },
    ])
    expect((await observed('GE'))?.areas).toEqual([{ name: 'Abkhazia', level: 4 }])
  })

  it('knows nothing of departure, mission and parts where the row has no text', async () => {
    expect(await observed('NE')).toMatchObject({
      level: 4,
      peak: null,
      departure: null,
      mission: null,
      updatedAt: null,
      body: 'empty',
    })
  })

  it('knows no part anywhere when the whole export has none: they are missing from it, not from the world', async () => {
    const rows: Readonly<Record<string, string>>[] = JSON.parse(good)
    const bare = JSON.stringify(rows.map((row) => ({ ...row, field_advice_levels: '' })))
    const { observations } = await read(bare)
    expect(observations.map(({ peak }) => peak)).toEqual(observations.map(() => null))
  })

  it('reads the joint row of Israel and the Palestinian territories for Israel alone', async () => {
    const { observations, unnamed } = await read(
      withRow('Israel', { title: 'Israel and the Occupied Palestinian Territories' }).replace(
        '"title":"Palestine"',
        '"title":"Tonga"',
      ),
    )
    expect(observations.find(({ country }) => country === 'IL')?.level).toBe(3)
    expect(observations.find(({ country }) => country === 'PS')).toBeUndefined()
    expect(unnamed).toEqual([])
  })

  it('states no level where the department gives no advice on a country', async () => {
    const samoa = await observed('WS', withRow('Samoa', { field_overall_advice_level: 'No travel advice' }))
    expect(samoa).toMatchObject({ level: null, peak: null, wording: 'No travel advice' })
  })

  it('makes an unknown label a failure of that country alone', async () => {
    const { observations, failures } = await read(
      withRow('Samoa', { field_overall_advice_level: 'Stay at home' }),
    )
    expect(failures.map(({ kind, country }) => [kind, country])).toEqual([['unknown-wording', 'WS']])
    expect(failures[0]?.message).toContain('Stay at home')
    expect(observations.map(({ country }) => country)).not.toContain('WS')
  })

  it('gives no information when not one label is known', async () => {
    const body = good.replace(/("field_overall_advice_level": )"[^"]*"/g, '$1"5/5"')
    const { error } = await look(auDfat, fakeGet({ [EXPORT]: body }).get)
    expect(error).toBeInstanceOf(SourceError)
    expect(error?.kind).toBe('unknown-wording')
  })

  it('lists a name that no table explains', async () => {
    expect((await read(withRow('Samoa', { title: 'Atlantis' }))).unnamed).toEqual(['Atlantis'])
  })
})

describe('the field of regional levels', () => {
  it.each([
    [
      'Do not travel Do not travel within 10km of the border with Eritrea due to tension.',
      'within 10km of the border with Eritrea',
    ],
    [
      'Reconsider your need to travel Reconsider your need to travel to these islands because of raids: Low, High.',
      'these islands because of raids: Low, High',
    ],
    [
      'Do not travel Do not travel to the following locations due to raids: Low Island High Island.',
      'the following locations due to raids: Low Island High Island',
    ],
  ])('names the part of "%s"', (statement, name) => {
    const field = `Exercise normal safety precautions in Utopia. Exercise normal safety precautions in Utopia., ${statement}`
    expect(readRegionalAdvice(field, 1).areas.map((area) => area.name)).toEqual([name])
  })

  it('is not known when it holds none of the labels', () => {
    expect(readRegionalAdvice('Avoid all travel to Utopia.', 4)).toEqual({
      areas: [],
      statements: [],
      isKnown: false,
    })
  })

  it('never loses a statement, however many follow one another', () => {
    const label = fc.constantFrom(
      'Exercise normal safety precautions',
      'Exercise a high degree of caution',
      'Reconsider your need to travel',
      'Do not travel',
    )
    const place = fc.stringMatching(/^[a-z]{3,8}, [a-z]{3,8}$/)
    fc.assert(
      fc.property(fc.array(fc.tuple(label, place), { minLength: 1, maxLength: 8 }), (parts) => {
        const field = parts.map(([words, where]) => `${words} ${words} to ${where}.`).join(', ')
        const { areas } = readRegionalAdvice(field, null)
        expect(areas.map(({ name }) => name)).toEqual(parts.map(([, where]) => where))
      }),
    )
  })
})

describe('a bad answer', () => {
  const halve = (body: string) => {
    const rows: unknown[] = JSON.parse(body)
    return JSON.stringify(rows.slice(0, rows.length / 2))
  }
  const reword = (body: string) =>
    body.replace('"field_overall_advice_level": "Do not travel"', '"field_overall_advice_level": "Stay away"')

  it.each(hostileAnswers(good, { halve, reword }).map((answer) => [answer.name, answer] as const))(
    'is noticed: %s',
    async (_name, answer) => {
      const server = fakeGet({ [EXPORT]: answer.body })
      expectNoticed(await look(auDfat, server.get), answer, await read())
      expect(server.surprises).toEqual([])
    },
  )

  it('is told as it is when the server cannot be reached', async () => {
    const { error } = await look(auDfat, fakeGet({}).get)
    expect(error?.kind).toBe('unreachable')
  })
})
