import { COUNTRIES } from '../domain/countries.ts'
import type { CountryCode } from '../domain/country.ts'
import { type Entry, FEED, parseFeed, ROOT } from './no-ud/feed.ts'
import { observe } from './no-ud/observe.ts'
import { parseTravelPage, type TravelPage } from './no-ud/travel-page.ts'
import { readStops, type Stop } from './shared/one-page-each.ts'
import { type Ask, defineSource } from './source.ts'

/**
 * Reiseinformasjon of the Norwegian foreign ministry: a feed of the hundred pages that changed last, then the pages
 * that moved. A country whose page has not been among them since the first look is not known.
 */
export const noUd = defineSource({
  id: 'no-ud',
  publisher: 'Utenriksdepartementet, Reiseinformasjon',
  country: 'NO',
  language: 'nb',
  homepage: `${ROOT}/tema/utenrikssaker/reiseinformasjon/id2413163/`,
  licence: 'NLOD 2.0',
  attribution: 'Utenriksdepartementet, regjeringen.no',
  reads: [`${ROOT}/`],
  every: 10 * 60_000,
  expect: { min: 0, max: 1000 },
  async read(get, ask) {
    const { entries, unnamed } = await get(FEED, parseFeed)
    const known = [...entries, ...remembered(entries, ask)]
    const isAsked = (entry: Entry) =>
      ask.marker(entry.country) !== markerOf(entry) || ask.wants(entry.country)
    const asked = known.filter(isAsked)
    const { observations, failures } = await readStops(asked.map(stopAt), get)
    const read = new Set<CountryCode>(observations.map(({ country }) => country))
    return {
      observations,
      listed: null,
      unchanged: known.filter((entry) => !isAsked(entry)).map(({ country }) => country),
      failures,
      unnamed,
      markers: new Map(
        asked.flatMap((entry) =>
          read.has(entry.country) ? [[entry.country, markerOf(entry)] as const] : [],
        ),
      ),
      whole: false,
    }
  },
})

/** When the page moved, and where it is: a page that drops out of the feed has not moved since. */
function markerOf({ movedAt, url }: Entry): string {
  return `${movedAt} ${url}`
}

function remembered(entries: readonly Entry[], { marker }: Ask): readonly Entry[] {
  const listed = new Set(entries.map(({ country }) => country))
  return COUNTRIES.filter((country) => !listed.has(country)).flatMap((country) => {
    const [, movedAt = '', url, id] = /^(.+) (https:\S+\/id(\d+)\/)$/.exec(marker(country) ?? '') ?? []
    return url === undefined || id === undefined ? [] : [{ country, id, url, movedAt }]
  })
}

/** Entries of an unchanged feed are the same, and so are their stops. */
const stops = new WeakMap<Entry, Stop<TravelPage>>()

function stopAt(entry: Entry): Stop<TravelPage> {
  const known = stops.get(entry)
  if (known !== undefined) return known
  const { country, url, id } = entry
  const stop: Stop<TravelPage> = {
    countries: [country],
    url,
    parse: (body) => parseTravelPage(body, { url, country }),
    observe: (page) => observe(page, { country, url, id }),
  }
  stops.set(entry, stop)
  return stop
}
