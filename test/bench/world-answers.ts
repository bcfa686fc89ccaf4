import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { countryName } from '../../src/domain/countries.ts'
import type { CountryCode } from '../../src/domain/country.ts'
import { iso3Of } from '../../src/replay/demo/world.ts'
import { demoTape } from '../../src/replay/demo-tape.ts'
import { WORLD } from './us-world.ts'

const FIXTURES = new URL('../fixtures/', import.meta.url)

/** What governments answer to each URL, in the shape of each. */
export type Answers = ReadonlyMap<string, string>

/**
 * The built-in tape has seven governments with the whole world. Of five others the fixtures are served, with their first
 * row told of every country where they are lists of rows. The rest have no invented answers of the world's size.
 */
export function answersOfTheWorld(): Answers {
  const answers = new Map<string, string>()
  for (const { url, body } of demoTape()) if (!answers.has(url)) answers.set(url, body)
  for (const [url, body] of [...lists(), ...dutch(), ...feeds()]) answers.set(url, body)
  return answers
}

type Answer = readonly [url: string, body: string]

function lists(): readonly Answer[] {
  const ofAustralia = (country: CountryCode) => ({ title: countryName(country, 'en') })
  const ofPoland = (country: CountryCode) => ({ kodIso: country, nazwa: countryName(country, 'pl') })
  const ofSwitzerland = (country: CountryCode) => ({ id: `${country}-de`, iso_code: country })
  const swiss = z.object({ value: ROWS }).parse(JSON.parse(fixture('ch-eda/page-1.json')))
  return [
    [
      'https://www.smartraveller.gov.au/destinations-export',
      JSON.stringify(toldOfAll(rowsIn('au-dfat/destinations-export.json'), ofAustralia)),
    ],
    [
      'https://odyseusz.gov.pl/api/v1/informacje/profile-panstw',
      JSON.stringify(toldOfAll(rowsIn('pl-msz/profile-panstw.json'), ofPoland)),
    ],
    [
      'https://cb-api-gateway.scs.scs-sdweb.ch/eda-prod/reisehinweise',
      JSON.stringify({ value: toldOfAll(swiss.value, ofSwitzerland) }),
    ],
  ]
}

const ROW = z.record(z.string(), z.unknown())
const ROWS = z.array(ROW)

function rowsIn(path: string): z.infer<typeof ROWS> {
  return ROWS.parse(JSON.parse(fixture(path)))
}

function toldOfAll(
  [first]: z.infer<typeof ROWS>,
  fields: (country: CountryCode) => Readonly<Record<string, string>>,
): readonly object[] {
  return WORLD.slice(0, 200).map((country) => ({ ...first, ...fields(country) }))
}

/** A list in pages and a document for each country. */
function dutch(): readonly Answer[] {
  const root = 'https://opendata.nederlandwereldwijd.nl/v2/sources/nederlandwereldwijd/infotypes'
  const document = ROW.parse(JSON.parse(fixture('nl-bz/bfa.json')))
  const documents = WORLD.slice(0, 200).map((country) => {
    const id = iso3Of(country)
    const dataurl = `${root}/countries/${id.toLowerCase()}/traveladvice`
    return { ...document, id, isocode: id, dataurl, location: countryName(country, 'nl') }
  })
  const [row] = rowsIn('nl-bz/list.json')
  const ofNorway = JSON.stringify(row)
  const rows = documents.map(({ id, isocode, dataurl, location }) => {
    const renamed = ROW.parse(JSON.parse(ofNorway.replaceAll('Noorwegen', location)))
    return { ...renamed, id, isocode, dataurl, location }
  })
  const page = (offset: number) => `${root}/traveladvice?output=json&rows=200&offset=${offset}`
  return [
    [page(0), JSON.stringify(rows)],
    [page(200), '[]'],
    ...documents.map((one) => [`${one.dataurl}?output=json`, JSON.stringify(one)] as const),
  ]
}

function feeds(): readonly Answer[] {
  return [
    ['https://www.ezairyu.mofa.go.jp/opendata/area/newarrivalL.xml', fixture('jp-mofa/newarrival.xml')],
    ['https://www.ezairyu.mofa.go.jp/opendata/area/00L.xml', fixture('jp-mofa/year.xml')],
  ]
}

function fixture(path: string): string {
  return readFileSync(new URL(path, FIXTURES), 'utf8')
}
