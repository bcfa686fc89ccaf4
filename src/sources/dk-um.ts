import type { CountryCode } from '../domain/country.ts'
import { addressOf, type GuidePage, parseGuidePage, ROOT } from './dk-um/guide-page.ts'
import { observe } from './dk-um/observe.ts'
import { PLACES, type Place } from './dk-um/places.ts'
import { readStops, type Stop } from './shared/one-page-each.ts'
import { defineSource } from './source.ts'

/** Rejsevejledninger of the Danish foreign ministry: a page per country, and no list. */
export const dkUm = defineSource({
  id: 'dk-um',
  publisher: 'Udenrigsministeriet, Rejsevejledninger',
  country: 'DK',
  language: 'da',
  homepage: ROOT,
  licence: 'no licence stated',
  attribution: 'Udenrigsministeriet, um.dk',
  reads: [`${ROOT}/`],
  every: 10 * 60_000,
  expect: { min: 1, max: 250 },
  round: PLACES.map(({ country }) => country),
  async read(get, { wants }) {
    const seen = await readStops(
      STOPS.filter(({ countries }) => countries.some(wants)),
      get,
    )
    return { ...seen, listed: null, unchanged: [], unnamed: [], markers: new Map(), whole: false }
  },
})

const STOPS: readonly Stop<GuidePage>[] = PLACES.map((place: Place) => ({
  countries: [place.country],
  url: addressOf(place.slug),
  parse: (body: string) => parseGuidePage(body, place),
  observe: (page: GuidePage, country: CountryCode) => observe(page, { country, slug: place.slug }),
}))
