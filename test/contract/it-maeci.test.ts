import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CountryCode } from '../../src/domain/country.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { SourceError } from '../../src/domain/source-error.ts'
import { LATEST, NATIONS, noticesOf, sheetOf } from '../../src/sources/it-maeci/addresses.ts'
import { hasMoved, type Latest, nextMarker } from '../../src/sources/it-maeci/latest.ts'
import { statedLevel } from '../../src/sources/it-maeci/stated-level.ts'
import { itMaeci } from '../../src/sources/it-maeci.ts'
import { readSentences } from '../../src/sources/shared/sentences/read-sentences.ts'
import {
  type Answer,
  anAsk,
  expectNoticed,
  fakeGet,
  hostileAnswers,
  look,
  readingOf,
} from '../support/source-contract.ts'

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/it-maeci/${name}.json`, import.meta.url), 'utf8')
}

const good: Readonly<Record<string, Answer>> = {
  [NATIONS]: fixture('lista_nazioni'),
  [LATEST]: fixture('totale'),
  ...Object.fromEntries(
    ['MLI', 'THA', 'AND', 'RKS'].map((iso3) => [sheetOf(iso3), fixture(`scheda_${iso3}`)]),
  ),
  ...Object.fromEntries(['MLI', 'THA'].map((iso3) => [noticesOf(iso3), fixture(`ultima_ora_${iso3}`)])),
  ...Object.fromEntries(['AND', 'RKS'].map((iso3) => [noticesOf(iso3), fixture('ultima_ora_vuota')])),
}
const MARKERS: ReadonlyMap<CountryCode, string> = new Map([
  ['ML', '1772200800/-'],
  ['AD', '-/1770900000'],
  ['TH', '1770000000/1771900000'],
  ['XK', '-/-'],
])

function read(changes: Readonly<Record<string, Answer>> = {}, ask = anAsk()) {
  return readingOf(itMaeci, fakeGet({ ...good, ...changes }).get, ask)
}

async function mali(changes: Readonly<Record<string, Answer>> = {}): Promise<Observation | undefined> {
  return (await read(changes)).observations.find(({ country }) => country === 'ML')
}

describe('it-maeci, at a first look,', () => {
  it('reads the two files of every country', async () => {
    const server = fakeGet(good)
    const { observations, ...reading } = await readingOf(itMaeci, server.get)
    expect(observations.map(({ country, level, updatedAt }) => [country, level, updatedAt])).toEqual([
      ['ML', 4, '2026-02-27T14:00:00.000Z'],
      ['AD', null, '2026-02-12'],
      ['TH', null, '2026-02-21'],
      ['XK', 3, '2026-01-11'],
    ])
    expect(reading).toEqual({
      listed: 5,
      unchanged: [],
      failures: [],
      unnamed: ['Atlantide'],
      markers: MARKERS,
      whole: true,
    })
    expect(server.asked.toSorted()).toEqual(Object.keys(good).sort())
  })

  it('reads everything that they say, and nothing on papers, health or local law', async () => {
    const urgent = [
      'MALI: colonne di carburante bloccate.',
      "La capitale è isolata: la benzina non c'è più.",
      'Si invitano i connazionali presenti a lasciare il Paese non appena possibile con i voli ancora disponibili.',
    ]
    const health = ['MALI: casi di febbre.', 'Chi presenta sintomi consideri il rientro in Italia.']
    const sheet = [
      'Tutti i viaggi verso il Mali, a qualsiasi titolo, sono sconsigliati.',
      "La minaccia di rapimenti riguarda l'intero territorio.",
      'Ci sono più gruppi armati; è difficile spostarsi.',
      "L'Ambasciata d'Italia a Bamako riceve solo su appuntamento.",
    ]
    expect(await mali()).toEqual({
      country: 'ML',
      level: 4,
      peak: null,
      areas: [],
      wording: 'Tutti i viaggi verso il Mali, a qualsiasi titolo, sono sconsigliati.',
      ...readSentences([...urgent, ...sheet], { language: 'it', country: 'ML', publisher: 'IT' }),
      updatedAt: '2026-02-27T14:00:00.000Z',
      url: 'https://www.viaggiaresicuri.it/find-country/country/MLI',
      document: 'it-maeci MLI',
      language: 'it',
      text: [...urgent, ...health, ...sheet].join('\n'),
      summary: urgent.join(' '),
      body: 'real',
    })
  })

  it('dates a sheet by the day that had begun in Rome', async () => {
    const summer = fixture('scheda_AND').replace('2026-02-11T23:00:00Z', '2026-07-15T22:00:00Z')
    const { observations } = await read({ [sheetOf('AND')]: summer })
    expect(observations.find(({ country }) => country === 'AD')?.updatedAt).toBe('2026-07-16')
  })

  it('takes an empty dictionary that is written as a list', async () => {
    const page = JSON.parse(fixture('scheda_AND'))
    page.infoPrimopiano.nodi = []
    const { observations } = await read({ [sheetOf('AND')]: JSON.stringify(page) })
    expect(observations.find(({ country }) => country === 'AD')).toMatchObject({ body: 'real' })
  })

  it('says so where the files hold no word', async () => {
    const page = JSON.parse(fixture('scheda_AND'))
    for (const section of ['infoPrimopiano', 'infoSicurezza', 'infoGenerali']) page[section].nodi = {}
    const { observations } = await read({ [sheetOf('AND')]: JSON.stringify(page) })
    expect(observations.find(({ country }) => country === 'AD')).toMatchObject({ body: 'empty', text: '' })
  })
})

describe('it-maeci asks', () => {
  const later = (wanted: readonly CountryCode[] = []) => anAsk({ wanted, markers: MARKERS })

  it('for the two lists alone when nothing moved', async () => {
    const server = fakeGet(good)
    const { unchanged, observations } = await readingOf(itMaeci, server.get, later())
    expect(server.asked.toSorted()).toEqual([NATIONS, LATEST].sort())
    expect([unchanged, observations]).toEqual([['ML', 'AD', 'TH', 'XK'], []])
  })

  it('for a country that is wanted though nothing moved', async () => {
    const { observations, markers } = await read({}, later(['XK']))
    expect(observations.map(({ country }) => country)).toEqual(['XK'])
    expect(markers).toEqual(new Map([['XK', '-/-']]))
  })

  it('for a country with a newer notice or sheet', async () => {
    const moved = fixture('totale').replace('1771900000', '1772300000').replace('1772200800', '1772290000')
    const files = { [noticesOf('MLI')]: fixture('ultima_ora_MLI').replace('1772200800', '1772290000') }
    const { observations, markers } = await read({ [LATEST]: moved, ...files }, later())
    expect(observations.map(({ country }) => country)).toEqual(['ML', 'TH'])
    expect(markers).toEqual(
      new Map([
        ['ML', '1772290000/-'],
        ['TH', '1770000000/1772300000'],
      ]),
    )
  })

  it('again where a cache gave notices older than the list says', async () => {
    const moved = fixture('totale').replace('1772200800', '1772290000')
    const { observations, markers } = await read({ [LATEST]: moved }, later())
    expect(observations.map(({ country }) => country)).toEqual(['ML'])
    expect(markers).toEqual(new Map())
  })

  it('for a country whose notice was taken back, not for one that the short list no longer reaches', async () => {
    const latest = (notices: readonly (readonly [string, number])[]): Latest => ({
      notices: { of: new Map(notices), oldest: Math.min(...notices.map(([, at]) => at)) },
      sheets: { of: new Map(), oldest: Number.POSITIVE_INFINITY },
    })
    expect(hasMoved('MLI', latest([['THA', 10]]), '20/5')).toBe(true)
    expect(hasMoved('MLI', latest([['THA', 30]]), '20/5')).toBe(false)
    expect(hasMoved('MLI', latest([]), '20/5')).toBe(false)
  })

  it('and claims no date for what is left when a notice was taken back', async () => {
    const total = JSON.parse(fixture('totale'))
    total.ultima_ora = total.ultima_ora.filter(({ nazione }: { nazione: string }) => nazione !== 'MLI')
    const changes = { [LATEST]: JSON.stringify(total), [noticesOf('MLI')]: fixture('ultima_ora_vuota') }
    const { observations, markers } = await read(changes, later())
    expect(observations).toMatchObject([{ country: 'ML', level: 4, updatedAt: null, body: 'real' }])
    expect(observations[0]).not.toHaveProperty('partial')
    expect(markers).toEqual(new Map([['ML', '-/-']]))
  })

  it('never twice about the same lists', () => {
    const newest = fc
      .dictionary(fc.constantFrom('MLI', 'THA', 'AND'), fc.integer({ min: 1, max: 99 }))
      .map((of) => ({ of: new Map(Object.entries(of)), oldest: Math.min(...Object.values(of)) }))
    const lists = fc.record({ notices: newest, sheets: newest })
    fc.assert(
      fc.property(lists, lists, (before, now) => {
        const marker = nextMarker('MLI', now, nextMarker('MLI', before, undefined))
        expect(hasMoved('MLI', now, marker)).toBe(false)
      }),
    )
  })
})

describe('it-maeci states a level', () => {
  const cases: readonly (readonly [string, 3 | 4 | null])[] = [
    ['Tutti i viaggi verso il Mali, a qualsiasi titolo, sono assolutamente sconsigliati.', 4],
    ['Tutti i viaggi nel Paese sono sconsigliati.', 4],
    ['I viaggi in Mali sono sconsigliati a qualsiasi titolo.', 4],
    ['Si sconsigliano i viaggi nel Paese, a qualsiasi titolo.', 4],
    ['Restano sconsigliati viaggi a qualsiasi titolo in Mali.', 4],
    ["E' assolutamente sconsigliato, in questo momento, recarsi in Mali.", 4],
    ['Sono sconsigliati i viaggi nel Paese.', 3],
    ['I viaggi non essenziali in Mali sono sconsigliati.', 3],
    ['Si sconsigliano i viaggi nel Paese, eccetto che per ragioni di assoluta necessità.', 3],
    ['Si sconsiglia fortemente ai connazionali di recarsi in Mali.', 3],
    ['Si raccomanda di posticipare tutti i viaggi verso il Paese.', 3],
    ['Si invitano i connazionali a rimandare i viaggi verso il Mali.', 3],
    ['Nel Paese sono presenti aree di particolare cautela e/o aree sconsigliate a vario titolo.', null],
    ['Si sconsigliano i viaggi in tutta la regione di Gao.', null],
    ['Si sconsigliano i viaggi nel nord del Paese.', null],
    ['Si sconsigliano i viaggi nel Paese via terra.', null],
    ['Sono sconsigliati i viaggi in Mali nelle zone di confine.', null],
    ['Si raccomanda di evitare i viaggi in Mali in località diverse dalla capitale.', null],
    ['Si sconsigliano i viaggi in Niger.', null],
    ['I viaggi per turismo sono sconsigliati.', null],
    ['I viaggi nel Paese non sono più sconsigliati.', null],
    ['Ai connazionali presenti nel Paese a qualsiasi titolo si raccomanda massima cautela.', null],
    ['Si raccomanda di evitare viaggi notturni.', null],
  ]

  it.each(cases)('in "%s"', (sentence, level) => {
    expect(statedLevel([sentence], 'ML')?.level ?? null).toBe(level)
  })

  it('for the worst of what is said', () => {
    const sentences = cases.map(([sentence]) => sentence)
    fc.assert(
      fc.property(fc.shuffledSubarray(sentences), (some) => {
        const levels = some.map((sentence) => statedLevel([sentence], 'ML')?.level ?? 0)
        expect(statedLevel(some, 'ML')?.level ?? 0).toBe(Math.max(0, ...levels))
      }),
    )
  })

  it('of Sudan not in words on South Sudan', () => {
    const sentences = ['Tutti i viaggi in Sud Sudan sono sconsigliati.']
    expect(statedLevel(sentences, 'SD')).toBeUndefined()
    expect(statedLevel(sentences, 'SS')?.level).toBe(4)
  })

  it('also in an urgent notice, not in one on health', async () => {
    const said = 'Sono sconsigliati i viaggi nel Paese.'
    const notices = (tipologia: string) =>
      JSON.stringify({
        ultima_ora: [{ tipologia, titolo: 'ANDORRA', testo: said, tsModifica: '1772200800' }],
      })
    const levelOf = async (tipologia: string) =>
      (await read({ [noticesOf('AND')]: notices(tipologia) })).observations.find(
        ({ country }) => country === 'AD',
      )?.level
    expect([await levelOf('sicurezza'), await levelOf(''), await levelOf('sanita')]).toEqual([3, 3, null])
  })
})

describe('it-maeci does not know', () => {
  const gone = (where: string) => new SourceError('unreachable', { where, what: 'HTTP 503' })

  it('whether there is a call without the notices, and says that half is missing', async () => {
    const url = noticesOf('AND')
    const { observations, failures, markers } = await read({ [url]: gone(url) })
    const andorra = observations.find(({ country }) => country === 'AD')
    expect(andorra).toMatchObject({ departure: null, mission: null, partial: true, body: 'real' })
    expect(failures).toMatchObject([{ kind: 'unreachable', country: 'AD' }])
    expect(markers.has('AD')).toBe(false)
  })

  it('the level without the sheet', async () => {
    const url = sheetOf('MLI')
    expect(await mali({ [url]: gone(url) })).toMatchObject({ level: null, partial: true })
  })

  it('anything without both', async () => {
    const changes = { [sheetOf('MLI')]: gone(sheetOf('MLI')), [noticesOf('MLI')]: gone(noticesOf('MLI')) }
    const { observations, failures } = await read(changes)
    expect(observations.map(({ country }) => country)).toEqual(['AD', 'TH', 'XK'])
    expect(failures).toMatchObject([{ kind: 'unreachable', country: 'ML' }])
  })

  it('and throws when every country that was asked for failed', async () => {
    const { error } = await look(
      itMaeci,
      fakeGet({ [NATIONS]: fixture('lista_nazioni'), [LATEST]: fixture('totale') }).get,
    )
    expect(error).toMatchObject({ kind: 'unreachable', country: 'ML' })
  })
})

describe.each([
  ['the list of countries', NATIONS, 'lista_nazioni'],
  ['the list of changes', LATEST, 'totale'],
  ['a sheet', sheetOf('MLI'), 'scheda_MLI'],
  ['notices', noticesOf('MLI'), 'ultima_ora_MLI'],
])('it-maeci notices in place of %s', (_what, url, name) => {
  const halve = (body: string) => JSON.stringify(JSON.parse(body).slice(0, 2))
  // The list of countries is plain ASCII, which every character set reads alike.
  const answers = hostileAnswers(fixture(name), url === NATIONS ? { halve } : {}).filter(
    ({ body }) => body !== fixture(name),
  )

  it.each(answers.map((answer) => [answer.name, answer] as const))('%s', async (_name, answer) => {
    const server = fakeGet({ ...good, [url]: answer.body })
    const seen = await look(itMaeci, server.get)
    expectNoticed(seen, answer, await read())
    const isShorter = seen.reading?.listed === 2
    expect(isShorter || seen.error !== undefined || seen.reading?.failures.length === 1).toBe(true)
    expect(server.surprises).toEqual([])
  })
})
