import { foldedForms } from './countries/fold-name.ts'
import { misspelt } from './countries/misspelt.ts'
import { exactCountry, type Found, findCountry } from './find-country.ts'
import { isRegion, type Place, type RegionCode } from './place.ts'

/** What a region is called, in any number of languages. */
export interface NamedRegion {
  readonly code: RegionCode
  readonly names: readonly string[]
}

/** What a person's words for a place mean. */
export type FoundPlace =
  | { readonly kind: 'one'; readonly place: Place }
  /** At least two; regions first. */
  | { readonly kind: 'several'; readonly places: readonly Place[] }
  /** What may have been meant, regions first; empty where nothing is near. */
  | { readonly kind: 'none'; readonly nearest: readonly Place[] }

/**
 * The country or region a person means. A country is understood with typing errors, a region only as it is called: its
 * names lie so near to countries ("South America", "South Africa") that a typing error is answered with a question.
 */
export function findPlace(typed: string, regions: readonly NamedRegion[]): FoundPlace {
  const text = typed.trim()
  const code = text.toLowerCase()
  if (isRegion(code)) return { kind: 'one', place: code }
  const keys = keysOf(text)
  const called = regions.filter(({ names }) => names.flatMap(keysOfName).some((key) => keys.includes(key)))
  const exact = asPlaces(exactCountry(text) ?? { kind: 'none', nearest: [] })
  if (called.length > 0) return oneOf([...called.map((region) => region.code), ...placesIn(exact)])
  const found = asPlaces(findCountry(text))
  const near = exact.kind === 'none' ? nearRegions(keys, regions) : []
  if (near.length === 0) return found
  return found.kind === 'none'
    ? { kind: 'none', nearest: [...near, ...found.nearest] }
    : { kind: 'several', places: [...near, ...placesIn(found)] }
}

/** At most `limit` regions of which a name, or a word in it, begins like what somebody is still typing, in the order given. */
export function suggestRegions(
  typed: string,
  regions: readonly NamedRegion[],
  limit: number,
): readonly RegionCode[] {
  const starts = keysOf(typed)
  const begins = (name: string) =>
    foldedForms(name).some((folded) =>
      folded
        .split(' ')
        .map((_, index, words) => words.slice(index).join(''))
        .some((tail) => starts.some((start) => tail.startsWith(start))),
    )
  return regions
    .filter(({ names }) => starts.length === 0 || names.some(begins))
    .map(({ code }) => code)
    .slice(0, limit)
}

function oneOf(places: readonly Place[]): FoundPlace {
  const [first, ...more] = places
  if (first === undefined) return { kind: 'none', nearest: [] }
  return more.length === 0 ? { kind: 'one', place: first } : { kind: 'several', places }
}

function placesIn(found: FoundPlace): readonly Place[] {
  switch (found.kind) {
    case 'one':
      return [found.place]
    case 'several':
      return found.places
    case 'none':
      return []
  }
}

function asPlaces(found: Found): FoundPlace {
  switch (found.kind) {
    case 'one':
      return { kind: 'one', place: found.country }
    case 'several':
      return { kind: 'several', places: found.countries }
    case 'none':
      return found
  }
}

function nearRegions(keys: readonly string[], regions: readonly NamedRegion[]): readonly RegionCode[] {
  const names = regions.flatMap(({ code, names }) =>
    names.flatMap(keysOfName).map((key) => ({ key, tails: [], countries: [code], single: true })),
  )
  return [...new Set(keys.flatMap((key) => misspelt(key, names)))]
}

/** Of the names of regions: a few hundred, asked for again and again. */
const keysOfNames = new Map<string, readonly string[]>()

function keysOfName(name: string): readonly string[] {
  const keys = keysOfNames.get(name) ?? keysOf(name)
  keysOfNames.set(name, keys)
  return keys
}

function keysOf(text: string): readonly string[] {
  return foldedForms(text)
    .map((folded) => folded.replaceAll(' ', ''))
    .filter((key) => key !== '')
}
