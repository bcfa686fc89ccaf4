import type { CountryCode } from '../domain/country.ts'
import { addressOf, type Bulletin, parseBulletin, ROOT } from './fi-um/bulletin.ts'
import { observe } from './fi-um/observe.ts'
import { PLACES } from './fi-um/places.ts'
import { readStops, type Stop } from './shared/one-page-each.ts'
import { defineSource } from './source.ts'

/** Matkustustiedotteet of the Finnish foreign ministry: a page per country, and no list. */
export const fiUm = defineSource({
  id: 'fi-um',
  publisher: 'Ulkoministeriö, Matkustustiedotteet',
  country: 'FI',
  language: 'fi',
  homepage: 'https://um.fi/matkustustiedotteet-a-o',
  licence: 'no licence stated',
  attribution: 'Ulkoministeriö, um.fi',
  reads: [`${ROOT}/`],
  every: 10 * 60_000,
  expect: { min: 1, max: 250 },
  round: PLACES,
  async read(get, { wants }) {
    const seen = await readStops(
      STOPS.filter(({ countries }) => countries.some(wants)),
      get,
    )
    return { ...seen, listed: null, unchanged: [], unnamed: [], markers: new Map(), whole: false }
  },
})

const STOPS: readonly Stop<Bulletin>[] = PLACES.map((place) => ({
  countries: [place],
  url: addressOf(place),
  parse: (body: string) => parseBulletin(body, place),
  observe: (bulletin: Bulletin, country: CountryCode) => observe(bulletin, country),
}))
