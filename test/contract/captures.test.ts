import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COUNTRIES, countriesNamed, countryOfPart, fromAlpha3 } from '../../src/domain/countries.ts'
import type { CountryCode } from '../../src/domain/country.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { countryOfNumber } from '../../src/sources/jp-mofa/codes.ts'
import { SOURCES } from '../../src/sources/registry.ts'
import { swedishNames } from '../../src/sources/se-ud/list.ts'
import { parseOpinion } from '../../src/sources/us-state/second-opinion.ts'
import { anAsk, fakeGet, look } from '../support/source-contract.ts'

const CAPTURES = new URL('../../../shared/captures/', import.meta.url)
const isHere = existsSync(CAPTURES)
const NOW = '2026-10-08T00:00:00.000Z'

const AT = 'https://www.bmeia.gv.at/reise-services'
const AU = 'https://www.smartraveller.gov.au/destinations-export'
const CA = 'https://data.international.gc.ca/travel-voyage'
const DE = 'https://www.auswaertiges-amt.de/opendata/travelwarning'
const DK = 'https://um.dk/rejse-og-ophold/rejse-til-udlandet/rejsevejledninger'
const ES =
  'https://www.exteriores.gob.es/es/ServiciosAlCiudadano/Paginas/Detalle-recomendaciones-de-viaje.aspx?trc='
const FR = 'https://www.diplomatie.gouv.fr/fr/information-par-pays/nepal'
const GB = 'https://www.gov.uk/api/content/foreign-travel-advice'
const IE = 'https://www.ireland.ie/en/dfa/overseas-travel/advice'
const IT = 'https://www.viaggiaresicuri.it'
const JP = 'https://www.ezairyu.mofa.go.jp/opendata/area/newarrivalL.xml'
const NL = 'https://opendata.nederlandwereldwijd.nl/v2/sources/nederlandwereldwijd/infotypes'
const NO = 'https://www.regjeringen.no/no'
const NO_PAGE = `${NO}/tema/utenrikssaker/reiseinformasjon/velg-land/reiseinfo_afghanistan/id2415000/`
const NZ = 'https://www.safetravel.govt.nz'
const US = 'https://travel.state.gov/_res/rss/TAsTWs.xml'

const ITALIAN_FILES = 'italy/travelanalyst_ultima_ora'
const BRITISH = 'uk/publishing-api/examples'
const CANADIAN_INDEX = 'ca/index-alpha-eng-2026/2026-07-11T083942Z_0d61ac8895/ca-index.json'

/** A capture given to the reader of its source: what each country's advice must come to, or why it is refused. */
interface Case {
  readonly file: string
  readonly source: string
  /** Answers by address; a value that is the name of a capture stands for its content. */
  readonly answers: Readonly<Record<string, string>>
  readonly wanted?: readonly CountryCode[]
  /** "NP 2 2 none normal 2026-02-10": level, peak, call, mission, day; `-` where nothing is stated or known. */
  readonly says?: readonly string[]
  /** How many countries are observed, where `says` names only some. */
  readonly observed?: number
  /** Countries that have a call to leave, in the order of their codes, where there are many countries. */
  readonly called?: string
  /** What the error, or the failure of the country, says. */
  readonly refused?: RegExp
}

const AFGHAN_MAP =
  '<html><script>var bmeiaCountrySecurityInfos = {"AF":{"security":4,"securityPartial":0,"link":"/reise-services/reiseinformation/land/afghanistan","title":"Afghanistan"}};</script></html>'
const NORWEGIAN_FEED = `${NO}/aktuelt/rss/id2581966/?documenttype=reiseinformasjon&ownerid=833&term=`

function british(slug: string, name: string, file: string): Readonly<Record<string, string>> {
  const child = { public_updated_at: '2026-07-11T00:00:00Z', details: { country: { name, slug } } }
  return { [GB]: JSON.stringify({ links: { children: [child] } }), [`${GB}/${slug}`]: file }
}

function italian(iso3: string, file: string): Readonly<Record<string, string>> {
  return {
    [`${IT}/schede_paese/lista_nazioni.json`]: JSON.stringify([{ Nome: iso3, 'Codice-3': iso3 }]),
    [`${IT}/ultima_ora/totale.json`]: '{"ultima_ora":[],"aggiornamentiSchedaPaese":[]}',
    [`${IT}/schede_paese/${iso3}.json`]: 'italy/reisadviezen_fixture/it-NPL.json',
    [`${IT}/ultima_ora/${iso3}.json`]: file,
  }
}

const CASES: readonly Case[] = [
  {
    file: 'au/destinations-export/2026-02-14_7f7b5ea217/smartraveller.sample.json',
    source: 'au-dfat',
    answers: { [AU]: 'au/destinations-export/2026-02-14_7f7b5ea217/smartraveller.sample.json' },
    // The export of another program, not the ministry's.
    refused: /unreadable: .*expected array, received object/,
  },
  {
    file: 'au/destinations-export/2026-04-10_f962aeeab0/destinations-export.json',
    source: 'au-dfat',
    answers: { [AU]: 'au/destinations-export/2026-04-10_f962aeeab0/destinations-export.json' },
    says: [
      'AF 4 4 none normal 2026-03-01',
      'IL 4 4 none suspended 2026-04-09',
      'AE 4 4 leave suspended 2026-04-09',
      'DZ 2 4 none normal 2026-01-05',
      'AR 1 2 none normal 2026-03-04',
    ],
    observed: 179,
    called:
      'AE leave country, BH leave-now country, BY leave-now country, CF leave country, CU consider country, HT consider country, IR consider country, KW leave country, LB leave-now country, LY leave country, ML leave-now country, QA leave country, RU leave-now country, RW leave region, SD leave-now country, SS leave country, UA leave country, VE consider country',
  },
  {
    file: 'austria/reisadviezen_fixture/at-afghanistan.html',
    source: 'at-bmeia',
    answers: {
      [`${AT}/reisewarnungen`]: AFGHAN_MAP,
      [`${AT}/reiseinformation/land/afghanistan`]: 'austria/reisadviezen_fixture/at-afghanistan.html',
    },
    says: ['AF 4 4 none normal 2025-10-01'],
  },
  {
    file: CANADIAN_INDEX,
    source: 'ca-gac',
    answers: { [`${CA}/index-alpha-eng.json`]: CANADIAN_INDEX },
    says: ['AF 4 - - - 2026-07-02', 'DZ 2 - - - 2026-06-23', 'HT 4 - - - 2026-06-24'],
    observed: 229,
  },
  ...['CI 2 4 none normal 2026-09-24', 'HT 4 4 none normal 2026-09-24'].map((line): Case => {
    const code = line.slice(0, 2)
    const file = `ca/cta-cap/2026-10-07_e57ba53000/cta-cap-${code.toLowerCase()}.trimmed.json`
    const answers = { [`${CA}/index-alpha-eng.json`]: CANADIAN_INDEX, [`${CA}/cta-cap-${code}.json`]: file }
    return { file, source: 'ca-gac', answers, says: [line], observed: 229 }
  }),
  {
    file: 'ca/destination-page/2026-07-11T083942Z_0d61ac8895/ca-nepal.html',
    source: 'ca-gac',
    answers: {
      [`${CA}/index-alpha-eng.json`]: 'ca/destination-page/2026-07-11T083942Z_0d61ac8895/ca-nepal.html',
    },
    refused: /unreadable: JSON expected: "<!DOCTYPE html>/,
  },
  {
    file: 'denmark/reisadviezen_fixture/dk-nepal.html',
    source: 'dk-um',
    answers: { [`${DK}/nepal`]: 'denmark/reisadviezen_fixture/dk-nepal.html' },
    wanted: ['NP'],
    says: ['NP 2 2 none normal 2026-06-24'],
  },
  {
    file: 'denmark/reisadviezen_fixture/dk-geen-advies.html',
    source: 'dk-um',
    answers: { [`${DK}/nepal`]: 'denmark/reisadviezen_fixture/dk-geen-advies.html' },
    wanted: ['NP'],
    refused: /unreadable: the page of "Vi har ingen rejsevejledning for Afghanistan"/,
  },
  {
    file: 'finland/reisadviezen_fixture/fi-nepal.html',
    source: 'fi-um',
    answers: { 'https://um.fi/matkustustiedote/-/c/NP': 'finland/reisadviezen_fixture/fi-nepal.html' },
    wanted: ['NP'],
    says: ['NP 2 2 none normal 2026-06-22'],
  },
  ...['fr-nepal-legacy', 'fr-nepal-securite'].map((name) => french(name, 'fr-nepal-securite')),
  ...['fr-nepal-sante', 'fr-nepal-entree-sejour'].map((name) => ({
    ...french(name, name),
    says: [],
    refused: /unreadable: the page "conseils-aux-voyageurs-(?:sante|entree-sejour)"/,
  })),
  ...['de-index', 'de-nepal'].map(
    (name): Case => ({
      file: `germany/reisadviezen_fixture/${name}.json`,
      source: 'de-aa',
      answers: {
        [DE]: 'germany/reisadviezen_fixture/de-index.json',
        [`${DE}/221216`]: 'germany/reisadviezen_fixture/de-nepal.json',
      },
      says: ['NP 1 1 none normal 2026-07-09', 'AF 4 4 - - 2026-06-08'],
      observed: 200,
    }),
  ),
  {
    file: 'germany/travel-advisor_fixture/germany-warnings.json',
    source: 'de-aa',
    answers: { [DE]: 'germany/travel-advisor_fixture/germany-warnings.json' },
    says: ['BY 4 4 - - 2026-06-19', 'SD 4 4 - - 2026-08-25', 'MO - - - - 2026-03-10'],
    observed: 17,
  },
  {
    file: 'ie/destination-page/2026-07-11T083942Z_0d61ac8895/ie-nepal.html',
    source: 'ie-dfa',
    answers: { [`${IE}/nepal/`]: 'ie/destination-page/2026-07-11T083942Z_0d61ac8895/ie-nepal.html' },
    wanted: ['NP'],
    // The old site, which has stood still for years.
    refused: /unreadable: a country page expected: .*dfa\.ie/,
  },
  {
    file: 'ie/destination-page/2026-07-27T143358Z_a99a32e9eb/ie-nepal.html',
    source: 'ie-dfa',
    answers: { [`${IE}/nepal/`]: 'ie/destination-page/2026-07-27T143358Z_a99a32e9eb/ie-nepal.html' },
    wanted: ['NP'],
    says: ['NP 2 - none normal 2026-02-10'],
  },
  ...['italy/reisadviezen_fixture/it-NPL.json', `${ITALIAN_FILES}/ultima_ora_EMPTY.json`].map(
    (file): Case => ({
      file,
      source: 'it-maeci',
      answers: italian('NPL', `${ITALIAN_FILES}/ultima_ora_EMPTY.json`),
      says: ['NP - - none normal 2025-01-07'],
    }),
  ),
  {
    file: `${ITALIAN_FILES}/ultima_ora_ISR.json`,
    source: 'it-maeci',
    answers: italian('ISR', `${ITALIAN_FILES}/ultima_ora_ISR.json`),
    says: ['IL - - none normal 2026-05-06'],
  },
  {
    file: `${ITALIAN_FILES}/ultima_ora_THA_excerpt.json`,
    source: 'it-maeci',
    answers: italian('THA', `${ITALIAN_FILES}/ultima_ora_THA_excerpt.json`),
    says: ['TH - - none normal 2026-09-04'],
  },
  {
    file: `${ITALIAN_FILES}/ultima_ora_UKR_abridged.json`,
    source: 'it-maeci',
    answers: italian('UKR', `${ITALIAN_FILES}/ultima_ora_UKR_abridged.json`),
    says: ['UA 4 - none normal 2026-08-18'],
  },
  ...['jp-nepal', 'jp-nepal-detail'].map(
    (name): Case => ({
      file: `japan/reisadviezen_fixture/${name}.html`,
      source: 'jp-mofa',
      answers: { [JP]: `japan/reisadviezen_fixture/${name}.html` },
      // Pages for people; the open data are read.
      refused: /unreadable: XML expected/,
    }),
  ),
  {
    file: 'korea/reisadviezen_fixture/kr-afghanistan.html',
    source: 'kr-mofa',
    answers: {
      'https://www.0404.go.kr/ntnSafetyInfo/284/detail': 'korea/reisadviezen_fixture/kr-afghanistan.html',
    },
    wanted: ['AF'],
    says: ['AF 4 4 none normal 2026-07-09'],
  },
  {
    file: 'netherlands/travel-advisor_fixture/netherlands-list.json',
    source: 'nl-bz',
    answers: {
      [`${NL}/traveladvice?output=json&rows=200&offset=0`]:
        'netherlands/travel-advisor_fixture/netherlands-list.json',
    },
    says: ['ES 1 1 - - 2026-09-15', 'IS 1 2 - - 2026-04-28', 'MS 2 3 - - 2026-03-19'],
    observed: 12,
  },
  {
    file: 'norway/reisadviezen_fixture/no-afghanistan.html',
    source: 'no-ud',
    answers: {
      [NORWEGIAN_FEED]: `<?xml version="1.0"?><rss version="2.0"><channel><item><title>Afghanistan - reiseinformasjon</title><link>${NO_PAGE}</link><pubDate>Mon, 03 Aug 2026 14:02:16 GMT</pubDate></item></channel></rss>`,
      [NO_PAGE]: 'norway/reisadviezen_fixture/no-afghanistan.html',
    },
    says: ['AF 4 4 leave normal 2024-06-20'],
  },
  {
    file: 'norway/reisadviezen_fixture/norway-rss.xml',
    source: 'no-ud',
    answers: { [NORWEGIAN_FEED]: 'norway/reisadviezen_fixture/norway-rss.xml' },
    // The list is read; the pages that it leads to are not at hand.
    refused:
      /unreachable: connection refused \(https:\/\/www\.regjeringen\.no\/no\/tema\/utenrikssaker\/reiseinformasjon\/velg-land\/reiseinfo_\w+\/id\d+\/\)/,
  },
  {
    file: 'nz/destination-page/2026-07-11T083942Z_0d61ac8895/nz-nepal.html',
    source: 'nz-mfat',
    answers: {
      [`${NZ}/sitemap.xml`]: `<?xml version="1.0"?><urlset><url><loc>${NZ}/destinations/nepal</loc></url></urlset>`,
      [`${NZ}/destinations/nepal`]: 'nz/destination-page/2026-07-11T083942Z_0d61ac8895/nz-nepal.html',
    },
    says: ['NP 2 2 none normal 2026-03-18'],
  },
  {
    file: 'spain/reisadviezen_fixture/es-nepal.html',
    source: 'es-maec',
    answers: { [`${ES}Nepal`]: 'spain/reisadviezen_fixture/es-nepal.html' },
    wanted: ['NP'],
    says: ['NP 2 4 none normal 2026-04-08'],
  },
  {
    file: 'uk/content-api-full/2026-07-11T083942Z_0d61ac8895/uk-nepal.json',
    source: 'uk-fcdo',
    answers: british('nepal', 'Nepal', 'uk/content-api-full/2026-07-11T083942Z_0d61ac8895/uk-nepal.json'),
    says: ['NP 1 1 none normal 2026-03-19'],
  },
  {
    file: 'uk/content-api/2026-10-07_e57ba53000/haiti.trimmed.json',
    source: 'uk-fcdo',
    answers: british('haiti', 'Haiti', 'uk/content-api/2026-10-07_e57ba53000/haiti.trimmed.json'),
    // Whoever trimmed it took the date away.
    refused: /unreadable: .*received undefined at "public_updated_at"/,
  },
  {
    file: 'uk/content-api/2026-10_7434222ca7/uk-pages.json',
    source: 'uk-fcdo',
    answers: { [GB]: 'uk/content-api/2026-10_7434222ca7/uk-pages.json' },
    // Several pages put together by somebody else; each is read below.
    refused: /unreadable: .*received undefined at "links"/,
  },
  {
    file: `${BRITISH}/travel_advice_index/frontend/index.json`,
    source: 'uk-fcdo',
    answers: { [GB]: `${BRITISH}/travel_advice_index/frontend/index.json` },
    refused:
      /unreachable: connection refused \(https:\/\/www\.gov\.uk\/api\/content\/foreign-travel-advice\/[a-z-]+\)/,
  },
  ...(
    [
      ['alt-country', 'turkey', 'Turkey', 'TR 1 1 none normal 2017-02-14'],
      ['full-country', 'albania', 'Albania', 'AL 1 1 none normal 2017-02-14'],
      ['full-country-without-summary', 'albania', 'Albania', 'AL 1 1 none normal 2017-02-14'],
      ['no-parts', 'antarctica', 'Antarctica', 'AQ 1 1 - - 2015-04-28'],
    ] as const
  ).map(([name, slug, country, line]): Case => {
    const file = `${BRITISH}/travel_advice/frontend/${name}.json`
    return { file, source: 'uk-fcdo', answers: british(slug, country, file), says: [line] }
  }),
  ...(
    [
      ['travel_advice/frontend/withdrawn-full-country.json', /unreadable: a page that was withdrawn/],
      ['travel_advice/publisher_v2/travel_advice.json', /unreadable: .*expected string, received array/],
      ['travel_advice/publisher_v2/travel_advice_links.json', /unreadable: .*at "public_updated_at"/],
    ] as const
  ).map(([name, refused]): Case => {
    const file = `${BRITISH}/${name}`
    return { file, source: 'uk-fcdo', answers: british('albania', 'Albania', file), refused }
  }),
  ...[
    `${BRITISH}/travel_advice_index/publisher_v2/travel_advice_index.json`,
    `${BRITISH}/travel_advice_index/publisher_v2/travel_advice_index_links.json`,
    'uk/publishing-api/dist/formats/travel_advice/frontend/schema.json',
    'uk/publishing-api/dist/formats/travel_advice/publisher_v2/schema.json',
    'uk/publishing-api/dist/formats/travel_advice_index/frontend/schema.json',
    'uk/publishing-api/dist/formats/travel_advice_index/publisher_v2/schema.json',
  ].map(
    // What the publisher's own programs exchange, and how that is described: no answers of the site.
    (file): Case => ({
      file,
      source: 'uk-fcdo',
      answers: { [GB]: file },
      refused: /unreadable: .*at "links/,
    }),
  ),
  {
    file: 'us/TAsTWs-jgnww-fixture/2026-07-20T125208Z_322111ce1b/us-rss.xml',
    source: 'us-state',
    answers: { [US]: 'us/TAsTWs-jgnww-fixture/2026-07-20T125208Z_322111ce1b/us-rss.xml' },
    says: ['CD 4 - none normal 2026-06-20', 'NP 2 - none normal 2026-06-09', 'FR 2 - none normal 2026-06-10'],
  },
  {
    file: 'us/TAsTWs/2026-10-07_e57ba53000/TAsTWs.first-7-items.xml',
    source: 'us-state',
    answers: { [US]: 'us/TAsTWs/2026-10-07_e57ba53000/TAsTWs.first-7-items.xml' },
    says: ['SA 3 - none normal 2026-09-15', 'CW 1 - none normal 2026-09-09', 'SR 1 - none normal 2026-09-08'],
    observed: 7,
  },
  {
    file: 'us/TAsTWs/2026-10-07_e57ba53000/TAsTWs.other-items.xml',
    source: 'us-state',
    answers: { [US]: 'us/TAsTWs/2026-10-07_e57ba53000/TAsTWs.other-items.xml' },
    says: ['OM 3 - none normal 2026-08-30', 'IQ 4 - none normal 2026-08-29', 'MF 1 - none normal 2024-08-22'],
    observed: 9,
  },
  {
    file: 'us/list-page-html/2026-09-08/rows.html',
    source: 'us-state',
    answers: { [US]: 'us/list-page-html/2026-09-08/rows.html' },
    refused: /unreadable: RSS expected/,
  },
]

/** The page of news that the ministry shows since 2026 stands in `fr-nepal-legacy`. */
function french(name: string, security: string): Case {
  const folder = 'france/reisadviezen_fixture'
  return {
    file: `${folder}/${name}.html`,
    source: 'fr-meae',
    answers: {
      [`${FR}/dernieres-minutes-et-alertes`]: `${folder}/fr-nepal-legacy.html`,
      [`${FR}/conseils-aux-voyageurs-securite`]: `${folder}/${security}.html`,
    },
    wanted: ['NP'],
    says: ['NP 2 2 none normal 2026-06-30'],
  }
}

describe.skipIf(!isHere)(`captures${isHere ? '' : ': skipped, since ../shared/captures is not here'}`, () => {
  it('are all read or refused by a test below', () => {
    const known = new Set([...CASES.map(({ file }) => file), ...TABLES, 'PROVENANCE.tsv'])
    expect(filesIn('').filter((file) => !known.has(file))).toEqual([])
  })

  it('are all named by the list of where they come from', () => {
    const listed = new Set(
      content('PROVENANCE.tsv')
        .split('\n')
        .map((line) => line.split('\t')[0]),
    )
    expect(filesIn('').filter((file) => file !== 'PROVENANCE.tsv' && !listed.has(file))).toEqual([])
  })

  it.each(CASES.map((one) => [one.file, one] as const))('%s', async (_, one) => {
    const { observations, troubles, surprises } = await readCase(one)
    expect(surprises).toEqual([])
    if (one.refused !== undefined) {
      expect(observations).toEqual([])
      expect(troubles.join('\n')).toMatch(one.refused)
      return
    }
    const lines = observations.map(lineOf)
    const { says = [], observed = says.length } = one
    expect(lines.filter((line) => says.some((said) => said.slice(0, 2) === line.slice(0, 2)))).toEqual(
      lines.filter((line) => says.includes(line)),
    )
    expect(says.filter((line) => !lines.includes(line))).toEqual([])
    expect(observations.length).toBe(observed)
    if (one.called !== undefined) expect(callsIn(observations)).toBe(one.called)
  })

  it('the pages of the United Kingdom that one file holds', async () => {
    const pages: Readonly<Record<string, { details: { country: { name: string } } }>> = JSON.parse(
      content('uk/content-api/2026-10_7434222ca7/uk-pages.json'),
    )
    const lines = await Promise.all(
      Object.entries(pages).map(async ([slug, page]) => {
        const answers = british(slug, page.details.country.name, JSON.stringify(page))
        return (await readCase({ file: slug, source: 'uk-fcdo', answers })).observations.map(lineOf)
      }),
    )
    expect(lines.flat().toSorted()).toEqual([
      'AF 4 4 - - 2026-07-30',
      'FR 1 1 - - 2026-08-11',
      'MX 2 3 - - 2026-09-26',
      'UA 2 4 - - 2026-09-15',
    ])
  })

  it('the JSON of the State Department says what its feed says', () => {
    const { items } = parseOpinion(content('us/cadataapi/2026-09-27_b32f47ddd0/us-api.json'), () => ({
      body: 'empty',
      text: '',
      summary: '',
      told: new Map(),
    }))
    expect(items.map(({ about, level, date }) => `${about.join()} ${level} ${date}`)).toEqual([
      'SA 3 2026-09-15',
      'SR 1 2026-09-08',
      'CN 2 2026-09-04',
      'MO 3 2026-09-04',
      'BD 2 2026-07-30',
      'MX 2 2026-05-29',
      'CI 2 2026-02-18',
    ])
  })

  it("every slug and name of GOV.UK's own table is a country or a part of one", () => {
    const table = content('uk/travel-advice-publisher/countries.yml')
    const names = [...table.matchAll(/^(?:- | {2})(?:name|slug): (.+)$/gm)].map(([, name = '']) =>
      name.replaceAll('-', ' '),
    )
    expect(names.length).toBeGreaterThan(400)
    expect(
      names.filter((name) => countriesNamed(name) === undefined && countryOfPart(name) === undefined),
    ).toEqual([])
  })

  it("every number of Japan's table is the country that it names", () => {
    const rows = content('japan/codes/country_codes.csv').trim().split(/\r?\n/).slice(1)
    expect(rows.length).toBeGreaterThan(150)
    const wrong = rows.filter((row) => {
      const [number = '', iso3 = ''] = row.split(',')
      return countryOfNumber(number) !== fromAlpha3(iso3)
    })
    expect(wrong).toEqual([])
  })

  it("every country of Sweden's table has a name there", () => {
    // Up to 1211 the numbers stand for countries, then for topics; the Netherlands Antilles are no more.
    const table = Object.entries<string>(JSON.parse(content('sweden/codes.json')))
    const names = table.filter(([number]) => Number(number) <= 1211).map(([, name]) => name)
    const others = ['eu', 'internationellt', 'nederländska antillerna']
    const known = new Set([...COUNTRIES.flatMap(swedishNames).map((name) => name.toLowerCase()), ...others])
    expect(names.length).toBeGreaterThan(180)
    expect(names.filter((name) => !known.has(name.toLowerCase()))).toEqual([])
  })
})

/** Captures that are no answers but tables, and the file of several pages: each has a test of its own above. */
const TABLES = [
  'us/cadataapi/2026-09-27_b32f47ddd0/us-api.json',
  'uk/travel-advice-publisher/countries.yml',
  'japan/codes/country_codes.csv',
  'sweden/codes.json',
]

async function readCase({ source: id, answers, wanted = COUNTRIES }: Case) {
  const source = SOURCES.find((one) => one.id === id)
  if (source === undefined) throw new Error(`no source ${id}`)
  const server = fakeGet(
    Object.fromEntries(Object.entries(answers).map(([url, body]) => [url, bodyOf(body)] as const)),
  )
  const { error, reading } = await look(source, server.get, anAsk({ now: NOW, wanted }))
  const troubles = error === undefined ? reading.failures : [error]
  return {
    observations: reading?.observations ?? [],
    troubles: troubles.map(({ message }) => message),
    surprises: server.surprises,
  }
}

function bodyOf(answer: string): string {
  return /^[a-z]+\/\S+\.(?:json|html|xml)$/.test(answer) ? content(answer) : answer
}

function lineOf({ country, level, peak, departure, mission, updatedAt }: Observation): string {
  const said = [level, peak, departure?.grade, mission?.posture, updatedAt?.slice(0, 10)]
  return `${country} ${said.map((one) => one ?? '-').join(' ')}`
}

function callsIn(observations: readonly Observation[]): string {
  return observations
    .flatMap(({ country, departure }) =>
      departure === null || departure.grade === 'none'
        ? []
        : [`${country} ${departure.grade} ${departure.scope}`],
    )
    .toSorted()
    .join(', ')
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(new URL(folder, CAPTURES), { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? filesIn(`${folder}${entry.name}/`) : [`${folder}${entry.name}`],
    )
    .toSorted()
}

function content(file: string): string {
  return readFileSync(new URL(file, CAPTURES), 'utf8')
}
