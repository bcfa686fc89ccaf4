import { COUNTRIES, countryName } from '../../domain/countries.ts'
import type { CountryCode } from '../../domain/country.ts'
import { normalise } from '../../lib/text.ts'

/** Names of one country as sequences of word stems, to be found in German prose in any case ("in den Vereinigten …"). */
export type OwnNames = readonly (readonly string[])[]

/**
 * The names of a country from what the Auswärtiges Amt calls it ("Demokratische Volksrepublik Korea (Nordkorea)",
 * "Taiwan*", "Heiliger Stuhl / Vatikan", "Moldau, Republik") and from CLDR.
 */
export function ownNames(country: CountryCode, published: readonly string[]): OwnNames {
  const names = published
    .flatMap((name) => normalise(name).replaceAll('*', '').split(/[/()]/))
    .flatMap((name) => [name, name.split(',').toReversed().join(' ')])
  const all = [...names, countryName(country, 'de')].map(stemsOf).filter((stems) => stems.length > 0)
  return all.toSorted((one, other) => other.length - one.length)
}

/** How many words at the start of `words` are a name of the country; 0 where they are none. */
export function startsWithName(words: readonly string[], names: OwnNames): number {
  const found = names.find((stems) => stems.every((stem, index) => words[index] === stem))
  return found?.length ?? 0
}

/** The words of a German text in lower case without endings; a word with a hyphen stays one ("Guinea-Bissau"). */
export function stemsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*/gu) ?? []).map((word) =>
    word.length > 4 ? word.replace(/(?:ens|en|es|ns|s|e|n)$/, '') : word,
  )
}

/** The country that a place starts with, by its CLDR name; undefined for any other place. */
export function countryAt(words: readonly string[]): CountryCode | undefined {
  allOnce ??= COUNTRIES.map((country) => ({ country, names: ownNames(country, []) }))
  const found = allOnce
    .map(({ country, names }) => ({ country, length: startsWithName(words, names) }))
    .toSorted((one, other) => other.length - one.length)[0]
  return found === undefined || found.length === 0 ? undefined : found.country
}

let allOnce: readonly { readonly country: CountryCode; readonly names: OwnNames }[] | undefined
