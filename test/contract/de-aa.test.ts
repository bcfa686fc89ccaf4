import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SourceError } from '../../src/domain/source-error.ts'
import { deAa } from '../../src/sources/de-aa.ts'
import {
  type Answer,
  anAsk,
  expectNoticed,
  fakeGet,
  hostileAnswers,
  look,
  readingOf,
} from '../support/source-contract.ts'

const LIST = 'https://www.auswaertiges-amt.de/opendata/travelwarning'
const IDS = ['190001', '190002', '190003', '190004', '190005', '190006', '190007', '190008', '190009']
const MALI = `${LIST}/190001`
const KUWAIT = `${LIST}/190004`

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/de-aa/${name}.json`, import.meta.url), 'utf8')
}

const good: Readonly<Record<string, Answer>> = {
  [LIST]: fixture('list'),
  ...Object.fromEntries(IDS.map((id) => [`${LIST}/${id}`, fixture(id)])),
}

/** The reading with some answers replaced. */
async function read(changes: Readonly<Record<string, Answer>> = {}, ask = anAsk()) {
  return readingOf(deAa, fakeGet({ ...good, ...changes }).get, ask)
}

async function observed(country: string, changes: Readonly<Record<string, Answer>> = {}, ask = anAsk()) {
  const { observations } = await read(changes, ask)
  return observations.find((one) => one.country === country)
}

/** The list or a detail with fields of one entry replaced. */
function withEntry(name: string, id: string, fields: Readonly<Record<string, unknown>>): string {
  const answer = JSON.parse(fixture(name))
  Object.assign(answer.response[id], fields)
  return JSON.stringify(answer)
}

/** The detail of Kuwait, without flags, with other HTML as its text. */
function kuwaitSaying(content: string): Readonly<Record<string, Answer>> {
  return { [KUWAIT]: withEntry('190004', '190004', { content }) }
}

function down(url: string): SourceError {
  return new SourceError('unreachable', { where: url, what: 'timed out' })
}

const withoutTexts: Readonly<Record<string, Answer>> = { [LIST]: fixture('list') }

describe('a first look', () => {
  it('reads the list and every text', async () => {
    const server = fakeGet(good)
    const { observations, ...reading } = await readingOf(deAa, server.get)
    expect(
      observations.map(({ country, level, peak, wording }) => `${country} ${level} ${peak} ${wording}`),
    ).toEqual([
      'ML 4 4 Vor Reisen nach Mali wird gewarnt.',
      'TH 2 4 Vor Reisen in das Grenzgebiet zu Kambodscha, in die Provinz Sa Kaeo wird gewarnt.',
      'JO 3 3 Von Reisen in andere Landesteile Jordaniens wird abgeraten.',
      'KW 3 3 Von Reisen nach Kuwait wird derzeit dringend abgeraten.',
      'FR 2 3 Von nicht unbedingt notwendigen Reisen nach Mayotte wird derzeit abgeraten.',
      'GN 1 1 Reise- und Sicherheitshinweise',
      'TW 1 1 Reise- und Sicherheitshinweise',
      'XK 2 3 Von Reisen in den Norden Kosovos wird abgeraten.',
      'GW 3 3 Von Reisen nach Guinea-Bissau wird abgeraten.',
    ])
    expect(reading).toMatchObject({ listed: 9, unchanged: [], failures: [], unnamed: [], whole: true })
    expect(reading.markers.get('TH')).toBe('2026-02-13T16:26:40.000Z -P')
    expect(reading.markers.size).toBe(9)
    expect(server.asked.toSorted()).toEqual([LIST, ...IDS.map((id) => `${LIST}/${id}`)])
  })

  it('reads everything that a text says', async () => {
    expect(await observed('ML')).toEqual({
      country: 'ML',
      level: 4,
      peak: 4,
      areas: [],
      wording: 'Vor Reisen nach Mali wird gewarnt.',
      departure: {
        grade: 'leave',
        scope: 'country',
        sentence: 'Deutsche Staatsangehörige werden aufgefordert, Mali zu verlassen.',
        rule: expect.any(String),
      },
      mission: { posture: 'normal' },
      hazards: expect.any(Array),
      updatedAt: '2026-02-27T14:01:05.000Z',
      url: 'https://www.auswaertiges-amt.de/de/service/laender/mali-node/malisicherheit-190001',
      document: '190001',
      language: 'de',
      text: [
        'Vor Reisen nach Mali wird gewarnt.',
        'Deutsche Staatsangehörige werden aufgefordert, Mali zu verlassen.',
        'Versorgung',
        'In Bamako ist Kraftstoff knapp, weil Straßen versperrt sind.',
        'Vor Reisen nach Mali wird gewarnt.',
        'Terrorismus',
        'Bewaffnete Gruppen greifen Fahrzeuge auf den Fernstraßen an.',
        'Beachten Sie die Teilreisewarnung für Senegal.',
      ].join('\n'),
      summary:
        'Vor Reisen nach Mali wird gewarnt. Deutsche Staatsangehörige werden aufgefordert, Mali zu verlassen. In Bamako ist Kraftstoff knapp, weil Straßen versperrt sind. Bewaffnete Gruppen greifen Fahrzeuge auf den Fernstraßen an.',
      body: 'real',
    })
  })

  it('reads the parts with advice of their own, also where a statement is broken into a list', async () => {
    expect((await observed('TH'))?.areas).toEqual([
      { name: 'das Grenzgebiet zu Kambodscha, in die Provinz Sa Kaeo', level: 4 },
      { name: 'den Süden des Landes', level: 3 },
    ])
    const list =
      '<h2>Sicherheit</h2><p>Von Reisen in die folgenden Gebiete wird dringend abgeraten:</p><ul><li>Nordküste,</li><li>Insel Bubiyan</li></ul>'
    expect((await observed('KW', kuwaitSaying(list)))?.areas).toEqual([
      { name: 'Nordküste; Insel Bubiyan', level: 3 },
    ])
  })

  it('takes no boilerplate, no fires, no visas and no taxis for advice', async () => {
    const france = await observed('FR')
    expect(france?.text).not.toContain('aufgefordert')
    expect(france?.departure).toEqual({ grade: 'none' })
    expect((await observed('TW'))?.level).toBe(1)
  })

  it('leaves the advice about a neighbour to the page of the neighbour', async () => {
    expect((await observed('GN'))?.text).toContain('Guinea-Bissau')
    const list = JSON.parse(fixture('list'))
    delete list.response['190009']
    expect(await observed('GN', { [LIST]: JSON.stringify(list) })).toMatchObject({ level: 2, peak: 3 })
  })

  it('makes the address of the page from the name of the country', async () => {
    const name = 'Vereinigte Östliche Republik (Ostland)'
    const list = withEntry('list', '190004', { countryName: name })
    expect((await observed('KW', { [LIST]: list }))?.url).toBe(
      'https://www.auswaertiges-amt.de/de/service/laender/vereinigteoestlicherepublik-node/vereinigteoestlicherepubliksicherheit-190004',
    )
  })
})

describe('levels in the text', () => {
  it.each([
    ['Vor Reisen nach Kuwait wird gewarnt.', 4, 4],
    ['Das Auswärtige Amt warnt vor Reisen nach Kuwait.', 4, 4],
    ['Von Reisen nach Kuwait wird abgeraten.', 3, 3],
    ['Das Auswärtige Amt rät von nicht notwendigen Reisen nach Kuwait ab.', 3, 3],
    ['Von nicht unbedingt erforderlichen, touristischen Reisen nach Kuwait wird derzeit abgeraten.', 3, 3],
    ['Es wird von Reisen in das gesamte Land abgeraten.', 3, 3],
    ['Von Reisen in alle übrigen Gebiete Kuwaits, mit Ausnahme der Hauptstadt, wird abgeraten.', 3, 3],
    ['Von Reisen in die anderen Landesteile wird dringend abgeraten.', 3, 3],
    ['Vor Reisen nach Kuwait - mit Ausnahme der Hauptstadt - wird gewarnt.', 2, 4],
    ['Vor Reisen in die Provinz Dschahra wird gewarnt.', 2, 4],
    ['Von Reisen in andere Regionen von Dschahra wird abgeraten.', 2, 3],
    ['Von Reisen in die weiteren oben genannten Gebiete wird abgeraten.', 2, 3],
    ['Von Reisen nach Kuwait wird nicht mehr abgeraten.', 1, 1],
    ['Von Bootsfahrten vor Kuwait wird abgeraten.', 1, 1],
    ['Von Reisen auf dem Landweg nach Kuwait wird abgeraten.', 1, 1],
    ['Doppelstaatern wird von Reisen nach Kuwait abgeraten.', 1, 1],
    ['Vor Reisen nach Kuwait prüfen Sie Ihren Impfschutz.', 1, 1],
    ['Vor Reisen nach Jordanien wird gewarnt.', 1, 1],
  ])('%s', async (sentence, level, peak) => {
    const changes = kuwaitSaying(`<h2>Aktuelles</h2><p>${sentence}</p><h3>Lage</h3><p>Es ist ruhig.</p>`)
    expect(await observed('KW', changes)).toMatchObject({ level, peak })
  })

  it('stand below the smaller headings only for the country as a whole', async () => {
    const below = (sentence: string) =>
      kuwaitSaying(`<h2>Sicherheit</h2><h3>Lage</h3><p>Es ist unruhig.</p><p>${sentence}</p>`)
    expect(await observed('KW', below('Vor Reisen in den Norden wird gewarnt.'))).toMatchObject({
      level: 1,
      peak: 1,
    })
    expect(await observed('KW', below('Vor Reisen nach Kuwait wird daher gewarnt.'))).toMatchObject({
      level: 4,
    })
  })

  it.each([
    ['Sicherheit - Reisewarnung', 4, 4],
    ['Sicherheit –Teilreisewarnung', 2, 4],
    ['Sicherheit - Sicherheitshinweis', 1, 1],
  ])('are stated by headings too: %s', async (heading, level, peak) => {
    const changes = kuwaitSaying(`<h2>${heading}</h2><p>Es ist unruhig.</p>`)
    expect(await observed('KW', changes)).toMatchObject({ level, peak })
  })

  it.each([
    [{ warning: true }, 4, 4, 'Reisewarnung'],
    [{ partialWarning: true }, 2, 4, 'Teilreisewarnung'],
    [{}, 1, 1, 'Reise- und Sicherheitshinweise'],
  ])('are stated by flags too, of the list or of the detail: %j', async (flags, level, peak, wording) => {
    const content = '<h2>Sicherheit</h2><p>Es ist unruhig.</p>'
    const inDetail = { [KUWAIT]: withEntry('190004', '190004', { content, ...flags }) }
    expect(await observed('KW', inDetail)).toMatchObject({ level, peak, wording })
    const inList = { ...kuwaitSaying(content), [LIST]: withEntry('list', '190004', flags) }
    expect(await observed('KW', inList)).toMatchObject({ level, peak, wording })
  })

  it('are unknown in a kind of notice never seen, and the flags stay', async () => {
    const content = '<h2>Sicherheit - Vorwarnung</h2><p>Es ist unruhig.</p>'
    const { failures, observations, markers } = await read({
      [MALI]: withEntry('190001', '190001', { content }),
    })
    expect(failures).toMatchObject([{ kind: 'unknown-wording', country: 'ML' }])
    expect(failures[0]?.message).toContain('Vorwarnung')
    expect(markers.has('ML')).toBe(false)
    expect(observations.find(({ country }) => country === 'ML')).toMatchObject({ level: 4, partial: true })
  })
})

describe('a later look', () => {
  it('asks only for the texts that moved', async () => {
    const { markers } = await read()
    const server = fakeGet({
      ...good,
      [LIST]: withEntry('list', '190004', { lastModified: 1772300000 }),
      [KUWAIT]: withEntry('190004', '190004', { lastModified: 1772300000 }),
    })
    const later = await readingOf(deAa, server.get, anAsk({ markers }))
    expect(server.asked).toEqual([LIST, KUWAIT])
    expect(later.observations).toMatchObject([{ country: 'KW', updatedAt: '2026-02-28T17:33:20.000Z' }])
    expect(later.unchanged.toSorted()).toEqual(['FR', 'GN', 'GW', 'JO', 'ML', 'TH', 'TW', 'XK'])
  })

  it('asks for a text whose flags moved without a date', async () => {
    const { markers } = await read()
    const server = fakeGet({ ...good, [LIST]: withEntry('list', '190004', { warning: true }) })
    const { observations } = await readingOf(deAa, server.get, anAsk({ markers }))
    expect(server.asked).toEqual([LIST, KUWAIT])
    expect(observations).toMatchObject([{ country: 'KW', level: 4 }])
  })

  it('asks for nothing when only the date of the envelope moves, or seconds become milliseconds', async () => {
    const { markers } = await read()
    const list = JSON.parse(fixture('list'))
    list.response.lastModified = 1772300000
    list.response['190004'].lastModified *= 1000
    const server = fakeGet({ ...good, [LIST]: JSON.stringify(list) })
    expect((await readingOf(deAa, server.get, anAsk({ markers }))).observations).toEqual([])
    expect(server.asked).toEqual([LIST])
  })

  it('asks for a text that is wanted, and says no more than its failure where it cannot be read', async () => {
    const { markers } = await read()
    const ask = anAsk({ markers, wanted: ['ML'] })
    expect((await read({}, ask)).observations.map(({ country }) => country)).toEqual(['ML'])
    const { observations, failures } = await read({ [MALI]: down(MALI) }, ask)
    expect(observations).toEqual([])
    expect(failures).toMatchObject([{ kind: 'unreachable', country: 'ML' }])
  })

  it('asks again for a text that a cache gave older than the list says', async () => {
    const { markers } = await read({ [MALI]: withEntry('190001', '190001', { lastModified: 1772100000 }) })
    const server = fakeGet(good)
    await readingOf(deAa, server.get, anAsk({ markers }))
    expect(server.asked).toEqual([LIST, MALI])
  })
})

describe('a list without texts', () => {
  it('gives what the flags say, and says nothing where they say nothing', async () => {
    const { observations, failures, markers } = await read({ ...withoutTexts, ...goneTexts() })
    const told = observations.map(({ country, level, peak, wording }) => [country, level, peak, wording])
    expect(told.slice(0, 3)).toEqual([
      ['ML', 4, 4, 'Reisewarnung'],
      ['TH', null, 4, 'Teilreisewarnung'],
      ['JO', null, null, ''],
    ])
    for (const observation of observations) {
      expect(observation).toMatchObject({ partial: true, departure: null, mission: null, text: '' })
    }
    expect(failures).toHaveLength(9)
    expect(markers.size).toBe(0)
  })

  it('still raises a country that gets a warning', async () => {
    const { markers } = await read()
    const list = withEntry('list', '190004', { warning: true })
    const { observations } = await read({ [LIST]: list, [KUWAIT]: down(KUWAIT) }, anAsk({ markers }))
    expect(observations).toMatchObject([{ country: 'KW', level: 4, peak: 4, partial: true }])
  })

  function goneTexts(): Readonly<Record<string, Answer>> {
    return Object.fromEntries(IDS.map((id) => [`${LIST}/${id}`, down(`${LIST}/${id}`)]))
  }
})

describe('an odd list', () => {
  it('knows a country by its other code, and names what no table explains', async () => {
    expect(await observed('KW', { [LIST]: withEntry('list', '190004', { countryCode: '' }) })).toMatchObject({
      level: 3,
    })
    const odd = withEntry('list', '190004', {
      countryCode: 'QQ',
      iso3CountryCode: 'QQQ',
      countryName: 'Laputa',
    })
    expect(await read({ [LIST]: odd })).toMatchObject({ unnamed: ['Laputa'], listed: 9 })
  })

  it('believes the newer of two entries about one country', async () => {
    const list = JSON.parse(fixture('list'))
    list.response['190010'] = { ...list.response['190001'], lastModified: 1700000000, warning: false }
    const { observations, failures } = await read({ [LIST]: JSON.stringify(list) })
    expect(failures).toEqual([])
    expect(observations.filter(({ country }) => country === 'ML')).toMatchObject([{ document: '190001' }])
  })

  it('makes an entry of another shape a failure of its country', async () => {
    const { failures, listed } = await read({ [LIST]: withEntry('list', '190001', { warning: 'yes' }) })
    expect(failures).toMatchObject([{ kind: 'unreadable', country: 'ML' }])
    expect(listed).toBe(9)
  })

  it('gives no information under maintenance, when it is an empty object', async () => {
    for (const body of ['{}', '{"response":{}}']) {
      const { error } = await look(deAa, fakeGet({ ...good, [LIST]: body }).get)
      expect(error?.kind).toBe('unreadable')
    }
  })
})

describe('a bad answer', () => {
  const halve = (body: string) => {
    const list = JSON.parse(body)
    for (const id of IDS.slice(4)) delete list.response[id]
    return JSON.stringify(list)
  }
  const reword = (body: string) => body.replace('Sicherheit - Reisewarnung', 'Sicherheit - Hinweiswarnung')

  it.each(hostileAnswers(fixture('list'), { halve }))(
    'in place of the list is noticed: $name',
    async (answer) => {
      const server = fakeGet({ ...good, [LIST]: answer.body })
      expectNoticed(await look(deAa, server.get), answer, await read())
      expect(server.surprises).toEqual([])
    },
  )

  it.each(hostileAnswers(fixture('190001'), { reword }))(
    'in place of a text is a failure that leaves the flags: $name',
    async (answer) => {
      const server = fakeGet({ ...good, [MALI]: answer.body })
      const seen = await look(deAa, server.get)
      expectNoticed(seen, answer, await read())
      expect(seen.reading?.failures).toMatchObject([{ country: 'ML' }])
      expect(seen.reading?.observations[0]).toMatchObject({ country: 'ML', level: 4, partial: true })
      expect(server.surprises).toEqual([])
    },
  )

  it.each([
    ['the text of another country', fixture('190004')],
    ['several texts at once', JSON.stringify({ response: { 1: {}, 2: {} } })],
    ['a text without its sections', withEntry('190001', '190001', { content: '<p></p>' })],
    ['a text about no country', withEntry('190001', '190001', { countryCode: 'QQ' })],
    ['a text of another shape', withEntry('190001', '190001', { content: null })],
  ])('is noticed when it is %s', async (_, body) => {
    expect((await read({ [MALI]: body })).failures).toMatchObject([{ kind: 'unreadable', country: 'ML' }])
  })

  it('is noticed wherever the list breaks off', async () => {
    const list = fixture('list').trimEnd()
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: list.length - 1 }), async (cut) => {
        const { error } = await look(deAa, fakeGet({ ...good, [LIST]: list.slice(0, cut) }).get)
        expect(error?.kind).toBe('unreadable')
      }),
      { numRuns: 50 },
    )
  })
})
