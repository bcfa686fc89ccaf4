import { COUNTRIES } from '../../domain/countries.ts'
import type { CountryCode } from '../../domain/country.ts'
import { fold } from '../../lib/text.ts'

/**
 * Finds countries by their exact names in one language: what CLDR has, and `others` ("CD Kongo, demokratiska
 * republiken | MM Burma"), whatever the case and punctuation. The table is made when first asked.
 */
export function localNames(
  language: string,
  others: string,
): {
  readonly find: (name: string) => CountryCode | undefined
  readonly of: (country: CountryCode) => readonly string[]
} {
  let known: ReadonlyMap<CountryCode, readonly string[]> | undefined
  let found: ReadonlyMap<string, CountryCode> | undefined
  const names = () => {
    known ??= namesIn(language, others)
    return known
  }
  return {
    of: (country) => names().get(country) ?? [],
    find(name) {
      found ??= new Map(
        [...names()].flatMap(([country, all]) => all.map((one) => [fold(one), country] as const)),
      )
      return found.get(fold(name))
    },
  }
}

function namesIn(language: string, others: string): ReadonlyMap<CountryCode, readonly string[]> {
  const styles = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames([language], { type: 'region', style }),
  )
  const added = others.split('|').map((entry) => {
    const [, country = '', name = ''] = /^\s*(\w\w) (.+?)\s*$/.exec(entry) ?? []
    return { country, name }
  })
  return new Map(
    COUNTRIES.map((country) => {
      const standard = styles.map((style) => style.of(country) ?? country)
      const own = added.filter((one) => one.country === country).map(({ name }) => name)
      return [country, [...new Set([...standard, ...own])]]
    }),
  )
}
