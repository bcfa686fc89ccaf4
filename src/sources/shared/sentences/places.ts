import type { CountryCode } from '../../../domain/country.ts'
import type { Scope } from '../../../domain/observation.ts'
import { countriesCalled } from './country-names.ts'
import type { Language } from './language.ts'

export type Where = Scope | 'other-country'

/** Small words inside a proper name: "Bosnia and Herzegovina", "Côte d'Ivoire", "Democratic Republic of the Congo". */
const INSIDE_A_NAME =
  /^(?:of|the|and|du|de|des|la|le|les|et|del|y|der|und|e|do|da|dos|en|och|og|ja|i|republik\p{L}*|tasaval\p{L}+|demokraatti\p{L}+|d['’]\p{Lu}\p{L}+|&)$/u
const LONGEST_NAME = 7
/** Of a name in a script without spaces; the longest of CLDR in Japanese and Korean has 18. */
const MOST_LETTERS = 20

/**
 * Where a phrase such as "Iraq despite our advice", "the Lebanon-Syria border" or "areas near the coast" points, seen
 * from the page of `country`; undefined where it names no place at all.
 */
export function whereIs(phrase: string, country: CountryCode, language: Language): Where | undefined {
  const { land, part, article, beyond } = language.places
  if (land.test(phrase)) return 'country'
  const bare = phrase.replace(article, '')
  const named = countryAtStart(bare, language)
  if (named !== undefined) {
    const isHere = named.countries.includes(country)
    if (beyond?.test(named.rest) === true) return isHere ? 'other-country' : 'region'
    if (!isHere) return 'other-country'
    return part.test(named.rest) ? 'region' : 'country'
  }
  if (part.test(bare) || /^\p{Lu}\p{Ll}/u.test(bare)) return 'region'
  return undefined
}

/** Whether the phrase begins with the name of a country. */
export function startsWithCountry(phrase: string, language: Language): boolean {
  return countryAtStart(phrase.replace(language.places.article, ''), language) !== undefined
}

/** The countries named by the longest run of words, or of letters where there are no spaces, at the start of the phrase. */
function countryAtStart(
  phrase: string,
  language: Language,
): { countries: readonly CountryCode[]; rest: string } | undefined {
  for (const name of possibleNames(phrase, language)) {
    const countries = countriesCalled(name, language)
    if (countries !== undefined) return { countries, rest: phrase.slice(name.length).trim() }
  }
  return undefined
}

function possibleNames(phrase: string, { places: { behindName } }: Language): readonly string[] {
  if (behindName === undefined) {
    const words = nameWords(phrase)
    return words.map((_, index) => words.slice(0, words.length - index).join(' '))
  }
  const letters = phrase.slice(0, MOST_LETTERS)
  return Array.from(letters, (_, index) => letters.slice(0, letters.length - index)).filter(
    (name) => name.length > 1 && behindName.test(phrase.slice(name.length)),
  )
}

function nameWords(phrase: string): readonly string[] {
  const words: string[] = []
  for (const word of phrase.split(' ').slice(0, LONGEST_NAME)) {
    const bare = word.replace(/[,.;:)"!?]+$/u, '')
    if (!/^\p{Lu}/u.test(bare) && !INSIDE_A_NAME.test(bare)) break
    words.push(bare)
    if (bare !== word) break
  }
  return words
}
