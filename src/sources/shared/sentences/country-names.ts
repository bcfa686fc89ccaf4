import { COUNTRIES, countriesNamed, countryName } from '../../../domain/countries.ts'
import type { CountryCode } from '../../../domain/country.ts'
import { fold } from '../../../lib/text.ts'
import type { Language } from './language.ts'

/**
 * The countries that a text of this language means by a name: the language's own names first, then those that every
 * government's lists use; undefined where no table explains it.
 */
export function countriesCalled(name: string, language: Language): readonly CountryCode[] | undefined {
  for (const form of [name, ...(language.places.lemmas?.(name) ?? [])]) {
    const own = namesIn(language).get(fold(form))
    const countries = own === undefined ? countriesNamed(form) : [own]
    if (countries !== undefined) return countries
  }
  return undefined
}

const namesOnce = new Map<string, ReadonlyMap<string, CountryCode>>()

function namesIn({ code, places }: Language): ReadonlyMap<string, CountryCode> {
  const known = namesOnce.get(code)
  if (known !== undefined) return known
  const names = new Map(COUNTRIES.map((country) => [fold(countryName(country, code)), country] as const))
  for (const [country, aliases] of places.aliases ?? [])
    for (const alias of aliases.split('|')) names.set(fold(alias), country)
  namesOnce.set(code, names)
  return names
}
