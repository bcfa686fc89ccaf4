import { isCountry } from '../domain/countries.ts'
import type { CountryCode } from '../domain/country.ts'
import { type CountryPage, parseCountryPage } from './at-bmeia/country-page.ts'
import { type Entry, INDEX, parseIndex, ROOT } from './at-bmeia/index-page.ts'
import { observe } from './at-bmeia/observe.ts'
import { readStops, type Stop } from './shared/one-page-each.ts'
import { defineSource } from './source.ts'

/** Reiseinformationen of the BMEIA: a page with the level of every country, then the pages of those that moved. */
export const atBmeia = defineSource({
  id: 'at-bmeia',
  publisher: 'Bundesministerium für europäische und internationale Angelegenheiten',
  country: 'AT',
  language: 'de',
  homepage: INDEX,
  licence: 'no licence stated',
  attribution: 'BMEIA, Außenministerium Österreich',
  reads: [`${ROOT}/`],
  every: 10 * 60_000,
  expect: { min: 180, max: 230 },
  async read(get, ask) {
    const entries = await get(INDEX, parseIndex)
    const known = entries.filter(({ country }) => isCountry(country))
    const isAsked = ({ country, marker }: Entry) => ask.marker(country) !== marker || ask.wants(country)
    const asked = known.filter(isAsked)
    const { observations, failures } = await readStops(asked.map(stopAt), get)
    const read = new Set<CountryCode>(observations.map(({ country }) => country))
    return {
      observations,
      listed: entries.length,
      unchanged: known.filter((entry) => !isAsked(entry)).map(({ country }) => country),
      failures,
      unnamed: entries.filter(({ country }) => !isCountry(country)).map(({ title }) => title),
      markers: new Map(
        asked.flatMap(({ country, marker }) => (read.has(country) ? [[country, marker] as const] : [])),
      ),
      whole: true,
    }
  },
})

/** Entries of an unchanged list are the same, and so are their stops. */
const stops = new WeakMap<Entry, Stop<CountryPage>>()

function stopAt(entry: Entry): Stop<CountryPage> {
  const known = stops.get(entry)
  if (known !== undefined) return known
  const { country, slug } = entry
  const url = `${ROOT}/reiseinformation/land/${slug}`
  const stop: Stop<CountryPage> = {
    countries: [country],
    url,
    parse: (body) => parseCountryPage(body, slug),
    observe: (page) => observe(page, { country, url, slug }),
  }
  stops.set(entry, stop)
  return stop
}
