import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SourceError } from '../../src/domain/source-error.ts'
import { ukFcdo } from '../../src/sources/uk-fcdo.ts'
import {
  type Answer,
  anAsk,
  expectNoticed,
  fakeGet,
  hostileAnswers,
  look,
  readingOf,
} from '../support/source-contract.ts'

const INDEX = 'https://www.gov.uk/api/content/foreign-travel-advice'
const SLUGS = ['mali', 'thailand', 'france', 'madagascar', 'cook-islands-tokelau-and-niue', 'cote-d-ivoire']
const MALI = `${INDEX}/mali`

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/uk-fcdo/${name}.json`, import.meta.url), 'utf8')
}

const good: Readonly<Record<string, Answer>> = {
  [INDEX]: fixture('index'),
  ...Object.fromEntries(SLUGS.map((slug) => [`${INDEX}/${slug}`, fixture(slug)])),
}

/** The reading with some answers replaced. */
async function read(changes: Readonly<Record<string, Answer>> = {}, ask = anAsk()) {
  return readingOf(ukFcdo, fakeGet({ ...good, ...changes }).get, ask)
}

async function observedMali(edit: (body: string) => string) {
  const { observations } = await read({ [MALI]: edit(fixture('mali')) })
  return observations.find(({ country }) => country === 'ML')
}

/** Replaces the list of statuses of a page. */
function withStatuses(...statuses: readonly string[]) {
  return (body: string) =>
    body.replace(/"alert_status": \[[^\]]*\]/, `"alert_status": ${JSON.stringify(statuses)}`)
}

describe('a first look', () => {
  it('reads every page of the index, withdrawn ones left out', async () => {
    const server = fakeGet(good)
    const { observations, ...reading } = await readingOf(ukFcdo, server.get)
    const told = observations.map(
      ({ country, level, peak, wording }) => `${country} ${level} ${peak} ${wording}`,
    )
    expect(told.sort()).toEqual([
      "CI 2 4 FCDO advises against all travel to parts of Côte d'Ivoire",
      'CK 1 1 No advice against travel',
      'FR 1 1 No advice against travel',
      'MG 3 3 FCDO advises against all but essential travel to Madagascar',
      'ML 4 4 FCDO advises against all travel to Mali',
      'NU 1 1 No advice against travel',
      'TH 2 4 FCDO advises against all travel to parts of Thailand and all but essential travel to parts of Thailand',
      'TK 1 1 No advice against travel',
    ])
    expect(reading).toEqual({
      listed: 6,
      unchanged: [],
      failures: [],
      unnamed: [],
      whole: true,
      markers: new Map([
        ['ML', '2026-02-27T17:41:05.000Z'],
        ['MG', '2026-02-20T12:30:00.000Z'],
        ['TH', '2026-02-10T09:12:00.000Z'],
        ['FR', '2026-01-15T08:00:00.000Z'],
        ['CI', '2025-12-01T10:00:00.000Z'],
        ['CK', '2025-11-04T10:00:00.000Z'],
        ['TK', '2025-11-04T10:00:00.000Z'],
        ['NU', '2025-11-04T10:00:00.000Z'],
      ]),
    })
    expect(server.asked.toSorted()).toEqual([INDEX, ...SLUGS.map((slug) => `${INDEX}/${slug}`)].sort())
  })

  it('reads everything that a page says', async () => {
    expect(await observedMali((body) => body)).toEqual({
      country: 'ML',
      level: 4,
      peak: 4,
      areas: [],
      wording: 'FCDO advises against all travel to Mali',
      departure: {
        grade: 'leave-now',
        scope: 'country',
        sentence:
          'British nationals in Mali should leave immediately on a commercial flight - while there are any.',
        rule: expect.any(String),
      },
      mission: {
        posture: 'ordered-departure',
        scope: 'country',
        sentence: 'Non-essential staff of the British Embassy have been withdrawn from Bamako.',
        rule: expect.any(String),
      },
      hazards: expect.any(Array),
      updatedAt: '2026-02-27T17:41:05.000Z',
      url: 'https://www.gov.uk/foreign-travel-advice/mali',
      document: '00000000-0000-4000-8000-000000000001',
      language: 'en',
      text: [
        'Your travel insurance could be invalidated if you travel against this advice.',
        'FCDO advises against all travel to Mali',
        'Armed groups have cut the roads that bring fuel to Bamako.',
        'British nationals in Mali should leave immediately on a commercial flight - while there are any.',
        'Non-essential staff of the British Embassy have been withdrawn from Bamako.',
      ].join('\n'),
      summary:
        'Armed groups have cut the roads that bring fuel to Bamako. British nationals in Mali should leave immediately on a commercial flight - while there are any. Non-essential staff of the British Embassy have been withdrawn from Bamako.',
      body: 'real',
    })
  })

  it('reads the parts with advice of their own, none above what the status says', async () => {
    const areasOf = async (changes: Readonly<Record<string, Answer>>) =>
      (await read(changes)).observations.find(({ country }) => country === 'TH')?.areas
    expect(await areasOf({})).toEqual([
      { name: 'Border with Cambodia', level: 4 },
      { name: 'The deep south - Pattani', level: 3 },
    ])
    const calmer = withStatuses('avoid_all_but_essential_travel_to_parts')(fixture('thailand'))
    expect(await areasOf({ [`${INDEX}/thailand`]: calmer })).toEqual([
      { name: 'Border with Cambodia', level: 3 },
      { name: 'The deep south - Pattani', level: 3 },
    ])
  })

  it('takes no news of the day below the list for a part', async () => {
    const page = JSON.parse(fixture('mali'))
    const body =
      '<h2>Areas where FCDO advises against all but essential travel</h2><h3>The lagoon</h3><p>It floods.</p>' +
      '<p>Find out more about <a href="/risks">why FCDO advises against travel to these areas</a>.</p>' +
      '<h3>Storm on the coast</h3><p>Trains do not run today.</p>'
    page.details.parts = [{ slug: 'warnings-and-insurance', body }]
    const areas = (await observedMali(() => JSON.stringify(page)))?.areas
    expect(areas?.map(({ name }) => name)).toEqual(['The lagoon'])
  })

  it('reads regional risks, and no part where leaving means something else', async () => {
    const { observations } = await read()
    const thailand = observations.find(({ country }) => country === 'TH')
    expect(thailand?.text).toContain('Roadside bombs are common in the four southern provinces.')
    expect(thailand?.text).not.toContain('fire')
    expect(thailand?.departure).toEqual({ grade: 'none' })
  })

  it('sums up in whole sentences, or in the last note of change', async () => {
    const page = JSON.parse(fixture('mali'))
    const summaryOf = async (body: string) => {
      page.details.parts = [{ slug: 'warnings-and-insurance', body }]
      return (await observedMali(() => JSON.stringify(page)))?.summary
    }
    const list = '<ul><li>roads.<ul><li>bridges.</li></ul></li><li>Ferries.</li></ul>'
    expect(await summaryOf(`<p>Avoid:</p>${list}<p>Trains run.</p>`)).toBe('Trains run.')
    expect(await summaryOf('<h2>Before you travel</h2><p>Read this guide.</p>')).toContain('FCDO now advises')
    expect(await summaryOf(`<p>${'very '.repeat(100)}bad.</p>`)).toMatch(/^(?:very )+very…$/)
  })

  it('knows nothing of departure and mission where the page has no advice', async () => {
    const { parts: _, ...details } = JSON.parse(fixture('mali')).details
    const bare = JSON.stringify({ ...JSON.parse(fixture('mali')), details })
    const { observations } = await read({ [MALI]: bare })
    expect(observations.find(({ country }) => country === 'ML')).toMatchObject({
      level: 4,
      body: 'empty',
      departure: null,
      mission: null,
      wording: 'FCDO advises against all travel to Mali',
    })
  })
})

describe('levels', () => {
  it.each([
    [[], 1, 1],
    [['avoid_all_but_essential_travel_to_parts'], 2, 3],
    [['avoid_all_travel_to_parts'], 2, 4],
    [['avoid_all_travel_to_parts', 'avoid_all_but_essential_travel_to_parts'], 2, 4],
    [['avoid_all_but_essential_travel_to_whole_country'], 3, 3],
    [['avoid_all_travel_to_parts', 'avoid_all_but_essential_travel_to_whole_country'], 3, 4],
    [['avoid_all_travel_to_whole_country'], 4, 4],
  ])('%j', async (statuses, level, peak) => {
    expect(await observedMali(withStatuses(...statuses))).toMatchObject({ level, peak })
  })

  it.each([
    [
      'FCDO now advises against all travel to the whole of Mali.',
      ['avoid_all_travel_to_whole_country'],
      true,
    ],
    ['FCDO advises against all travel to parts of Mali.', ['avoid_all_travel_to_parts'], true],
    ['FCDO advises against all travel to:', ['avoid_all_travel_to_whole_country'], false],
    ['FCDO advises against all travel to parts of the north.', ['avoid_all_travel_to_parts'], false],
    ['FCDO advises against all travel to Mopti.', ['avoid_all_but_essential_travel_to_parts'], false],
  ])("are worded in the page's own words where it says all of it: %s", async (sentence, statuses, isOwn) => {
    const page = JSON.parse(withStatuses(...statuses)(fixture('mali')))
    page.details.parts = [{ slug: 'warnings-and-insurance', body: `<p>Be careful.</p><p>${sentence}</p>` }]
    const mali = await observedMali(() => JSON.stringify(page))
    expect(mali?.wording === sentence).toBe(isOwn)
    expect(mali?.wording).toMatch(/^FCDO (?:now )?advises against all (?:but essential )?travel to .*Mali/)
  })

  it('makes an unknown status a failure of that country alone', async () => {
    const reading = await read({ [MALI]: withStatuses('avoid_the_moon')(fixture('mali')) })
    expect(reading.failures).toMatchObject([{ kind: 'unknown-wording', country: 'ML' }])
    expect(reading.failures[0]?.message).toContain('avoid_the_moon')
    expect(reading.markers.has('ML')).toBe(false)
    expect(reading.observations).toHaveLength(7)
  })
})

describe('a later look', () => {
  it('asks only for the pages that moved', async () => {
    const { markers } = await read()
    const server = fakeGet({
      ...good,
      [INDEX]: fixture('index').replace('2026-02-10T09:12:00Z', '2026-02-28T07:00:00+01:00'),
      [`${INDEX}/thailand`]: fixture('thailand').replaceAll(
        '2026-02-10T09:12:00+00:00',
        '2026-02-28T06:00:00Z',
      ),
    })
    const later = await readingOf(ukFcdo, server.get, anAsk({ markers }))
    expect(server.asked).toEqual([INDEX, `${INDEX}/thailand`])
    expect(later.observations).toMatchObject([{ country: 'TH', updatedAt: '2026-02-28T06:00:00.000Z' }])
    expect([...later.unchanged].sort()).toEqual(['CI', 'CK', 'FR', 'MG', 'ML', 'NU', 'TK'])
    expect(later.markers).toEqual(new Map([['TH', '2026-02-28T06:00:00.000Z']]))
    expect(later.listed).toBe(6)
  })

  it('does not take another way of writing a date for a move', async () => {
    const { markers } = await read()
    const server = fakeGet({ ...good, [INDEX]: fixture('index').replaceAll('00Z"', '00+00:00"') })
    expect((await readingOf(ukFcdo, server.get, anAsk({ markers }))).observations).toEqual([])
    expect(server.asked).toEqual([INDEX])
  })

  it('asks for a page that is wanted though nothing moved', async () => {
    const { markers } = await read()
    const later = await read({}, anAsk({ markers, wanted: ['NU'] }))
    expect(later.observations.map(({ country }) => country)).toEqual(['CK', 'TK', 'NU'])
  })

  it('asks again for a page that a cache gave older than the index says', async () => {
    const old = fixture('mali').replace(
      /"public_updated_at": "[^"]*"/,
      '"public_updated_at": "2026-02-01T00:00:00Z"',
    )
    const { markers } = await read({ [MALI]: old })
    const server = fakeGet(good)
    await readingOf(ukFcdo, server.get, anAsk({ markers }))
    expect(server.asked).toEqual([INDEX, MALI])
  })

  it('asks again for a page that could not be read', async () => {
    const trouble = new SourceError('unreachable', { where: MALI, what: 'timed out' })
    const { failures, markers, observations } = await read({ [MALI]: trouble })
    expect(failures).toMatchObject([{ kind: 'unreachable', country: 'ML' }])
    expect(observations).toHaveLength(7)
    const server = fakeGet(good)
    await readingOf(ukFcdo, server.get, anAsk({ markers }))
    expect(server.asked).toEqual([INDEX, MALI])
  })

  it('gives no information when not one page can be read', async () => {
    const { error } = await look(ukFcdo, fakeGet({ [INDEX]: fixture('index') }).get)
    expect(error?.kind).toBe('unreachable')
  })
})

describe('an odd index', () => {
  it('names what no table explains', async () => {
    const { unnamed, listed } = await read({
      [INDEX]: fixture('index').replaceAll('"France"', '"Laputa"').replaceAll('"france"', '"laputa"'),
    })
    expect(unnamed).toEqual(['Laputa'])
    expect(listed).toBe(6)
  })

  it('believes the newer of two pages about one country', async () => {
    const index = JSON.parse(fixture('index'))
    const [mali] = index.links.children
    const renamed = {
      ...mali,
      public_updated_at: '2020-01-01T00:00:00Z',
      details: { country: { name: 'Republic of Mali', slug: 'republic-of-mali' } },
    }
    index.links.children.unshift(renamed)
    const reading = await read({ [INDEX]: JSON.stringify(index) })
    expect(reading.failures).toEqual([])
    expect(reading.observations.filter(({ country }) => country === 'ML')).toHaveLength(1)
  })
})

describe('a bad answer', () => {
  const halve = (body: string) => {
    const index = JSON.parse(body)
    index.links.children = index.links.children.slice(0, 3)
    return JSON.stringify(index)
  }

  it.each(hostileAnswers(fixture('index'), { halve }))(
    'in place of the index is noticed: $name',
    async (answer) => {
      const server = fakeGet({ ...good, [INDEX]: answer.body })
      expectNoticed(await look(ukFcdo, server.get), answer, await read())
      expect(server.surprises).toEqual([])
    },
  )

  it('takes nothing from a page that was withdrawn', async () => {
    const notice = '"withdrawn_notice": { "explanation": "x", "withdrawn_at": "2026-02-28T13:05:30Z" }'
    const withdrawn = fixture('mali').replace(/"withdrawn_notice": \{\}/, notice)
    expect(withdrawn).toContain(notice)
    const { observations, failures } = await read({ [MALI]: withdrawn })
    expect(observations.map(({ country }) => country)).not.toContain('ML')
    expect(failures.map(({ message }) => message).join()).toContain('a page that was withdrawn on 2026-02-28')
  })

  it.each(hostileAnswers(fixture('mali'), { reword: withStatuses('avoid_it') }))(
    'in place of a page is a failure of its country: $name',
    async (answer) => {
      const server = fakeGet({ ...good, [MALI]: answer.body })
      const seen = await look(ukFcdo, server.get)
      expectNoticed(seen, answer, await read())
      expect(seen.reading?.failures).toMatchObject([{ country: 'ML' }])
      expect(seen.reading?.observations).toHaveLength(7)
      expect(server.surprises).toEqual([])
    },
  )

  it('is noticed wherever the index breaks off', async () => {
    const index = fixture('index').trimEnd()
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: index.length - 1 }), async (cut) => {
        const { error } = await look(ukFcdo, fakeGet({ ...good, [INDEX]: index.slice(0, cut) }).get)
        expect(error?.kind).toBe('unreadable')
      }),
      { numRuns: 50 },
    )
  })

  it('is noticed when it is the page of another country', async () => {
    const { failures, observations } = await read({ [MALI]: fixture('france') })
    expect(failures).toMatchObject([{ kind: 'unreadable', country: 'ML' }])
    expect(observations.some(({ country }) => country === 'ML')).toBe(false)
  })
})
