import type { CountryCode } from '../domain/country.ts'
import type { Observation } from '../domain/observation.ts'
import { DAY, millisecondsBetween } from '../domain/time.ts'
import { addressOf, type CountryPage, parseCountryPage, ROOT } from './kr-mofa/country-page.ts'
import { observe } from './kr-mofa/observe.ts'
import { PLACES, type Place } from './kr-mofa/places.ts'
import { readStops } from './shared/one-page-each.ts'
import { type Ask, defineSource } from './source.ts'

/**
 * 해외안전여행 of the Korean foreign ministry: the public page of each country. The ministry's interface for programs
 * needs a personal key and is not used. The notices of a page drop out as new ones come: one that is gone is not
 * withdrawn, so that a call in a notice is unknown, not over, for some weeks after.
 */
export const krMofa = defineSource({
  id: 'kr-mofa',
  publisher: '외교부 해외안전여행 (Ministry of Foreign Affairs, Republic of Korea)',
  country: 'KR',
  language: 'ko',
  homepage: `${ROOT}/ntnSafetyInfo/list`,
  licence: 'no licence stated',
  attribution: '외교부 해외안전여행 www.0404.go.kr',
  reads: [`${ROOT}/ntnSafetyInfo/`],
  every: 15 * 60_000,
  expect: { min: 1, max: 250 },
  round: PLACES.map(({ country }) => country),
  async read(get, ask) {
    const stops = READERS.filter(({ place }) => ask.wants(place.country)).map(({ place, parse }) => ({
      countries: [place.country],
      url: addressOf(place.id),
      parse,
      observe: (page: CountryPage, country: CountryCode) =>
        observe(page, country, { id: place.id, now: ask.now, wasCalled: wasCalled(country, ask) }),
    }))
    const seen = await readStops(stops, get)
    const markers = new Map(
      seen.observations.map((observation) => [observation.country, markerOf(observation, ask)]),
    )
    return { ...seen, listed: null, unchanged: [], unnamed: [], markers, whole: false }
  },
})

const READERS = PLACES.map((place: Place) => ({
  place,
  parse: (body: string) => parseCountryPage(body, place.id),
}))

/** How long a call that was seen in a notice is not taken for over when the notice has dropped out of the list. */
const CALL_LASTS = 60 * DAY
const CALLED = /^called (\S+)$/

function wasCalled(country: CountryCode, { marker, now }: Ask): boolean {
  const [, at] = CALLED.exec(marker(country) ?? '') ?? []
  return at !== undefined && millisecondsBetween(at, now) < CALL_LASTS
}

function markerOf({ country, departure }: Observation, { now, marker }: Ask): string {
  if (departure === null) return marker(country) ?? 'seen'
  return departure.grade === 'none' ? 'seen' : `called ${now}`
}
