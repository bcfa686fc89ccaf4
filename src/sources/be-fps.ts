import { COUNTRIES } from '../domain/countries.ts'
import type { CountryCode } from '../domain/country.ts'
import { SourceError } from '../domain/source-error.ts'
import { type Article, parseArticle } from './be-fps/article.ts'
import { observe } from './be-fps/observe.ts'
import { type Entry, INDEX, parseHub, parseIndex } from './be-fps/pages.ts'
import { readStops, type Seen, type Stop } from './shared/one-page-each.ts'
import { type Ask, defineSource, type Get } from './source.ts'

/**
 * Conseils aux voyageurs of the Belgian foreign ministry. A list of countries without dates leads to a page per country,
 * and that to its article on safety, whose address follows no pattern and is remembered. It states a level only where
 * it advises against travel, or calls travel safe, in so many words. No live answer of it was seen: it is read as
 * others describe it, and whatever differs is an error.
 */
export const beFps = defineSource({
  id: 'be-fps',
  publisher: 'SPF Affaires étrangères, Conseils aux voyageurs (Belgique)',
  country: 'BE',
  language: 'fr',
  homepage: INDEX,
  licence: 'no licence stated',
  attribution: 'SPF Affaires étrangères, diplomatie.belgium.be',
  unproven: true,
  reads: [INDEX],
  every: 15 * 60_000,
  expect: { min: 130, max: 250 },
  // Which of them have a page is told by the list.
  round: COUNTRIES,
  async read(get, ask) {
    const { entries, unnamed } = await get(INDEX, parseIndex)
    const asked = entries.filter(({ countries }) => countries.some(ask.wants))
    const finds = await Promise.all(asked.map((entry) => addressOf(entry, get, ask)))
    const stops = finds.flatMap((find) => (find instanceof SourceError ? [] : [find]))
    const seen = await readStops(stops.map(stopAt), get)
    return {
      ...seen,
      failures: [
        ...finds.flatMap((find, index) =>
          find instanceof SourceError ? about(find, asked[index]?.countries ?? []) : [],
        ),
        ...seen.failures,
      ],
      listed: entries.length,
      unchanged: [],
      unnamed,
      markers: markersOf(stops, seen),
      whole: false,
    }
  },
})

/** A country's entry in the list, and where its article stands. */
interface Found {
  readonly entry: Entry
  readonly url: string
}

/** From what is remembered, else from the country's own page; the error where that leads nowhere. */
async function addressOf(entry: Entry, get: Get, { marker }: Ask): Promise<Found | SourceError> {
  const [country = ''] = entry.countries
  const known = marker(country) ?? ''
  if (known.startsWith(`${entry.url}/`)) return { entry, url: known }
  try {
    const parse = (body: string) => parseHub(body, entry.url)
    return { entry, url: await get(entry.url, parse, { about: entry.countries }) }
  } catch (error) {
    if (error instanceof SourceError) return error
    throw error
  }
}

/** An article that cannot be read is looked for anew next time: its address may have changed. */
function markersOf(stops: readonly Found[], { observations }: Seen): ReadonlyMap<CountryCode, string> {
  const read = new Set(observations.map(({ country }) => country))
  return new Map(
    stops.flatMap(({ entry, url }) =>
      entry.countries.map((country) => [country, read.has(country) ? url : 'lost'] as const),
    ),
  )
}

/** Entries of an unchanged list are the same, and so are their stops. */
const known = new WeakMap<Entry, Stop<Article>>()

function stopAt({ entry, url }: Found): Stop<Article> {
  const before = known.get(entry)
  if (before?.url === url) return before
  const stop: Stop<Article> = {
    countries: entry.countries,
    url,
    parse: (body) => parseArticle(body, { url, hub: entry.url }),
    observe: (article, country) => observe(article, { country, url }),
  }
  known.set(entry, stop)
  return stop
}

function about(error: SourceError, countries: readonly CountryCode[]): readonly SourceError[] {
  const { kind, where, message } = error
  const what = message.replace(`${kind}: `, '').replace(` (${where})`, '')
  return countries.map((country) => new SourceError(kind, { where, what, country, cause: error }))
}
