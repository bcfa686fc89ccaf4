import { countryName } from '../../src/domain/countries.ts'
import type { CountryCode } from '../../src/domain/country.ts'

/** Finds out which of these countries a text names, in English; a longer name is not taken for a shorter one in it. */
export function countryFinder(countries: readonly CountryCode[]): (text: string) => ReadonlySet<CountryCode> {
  const byName = new Map(countries.map((country) => [plain(countryName(country, 'en')), country]))
  const names = [...byName.keys()].toSorted((one, other) => other.length - one.length)
  const pattern = new RegExp(`(?<!\\p{L})(?:${names.map(literally).join('|')})(?!\\p{L})`, 'gu')
  return (text) => new Set([...plain(text).matchAll(pattern)].flatMap(([name]) => byName.get(name) ?? []))
}

/** Without Markdown's escapes and with one kind of apostrophe. */
function plain(text: string): string {
  return text.replaceAll('\\', '').replaceAll('’', "'")
}

function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
