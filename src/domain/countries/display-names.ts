import type { CountryCode } from '../country.ts'

// Without these a reader would meet "Congo - Kinshasa", or two Congos that only specialists can tell apart.
const CORRECTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    CD: 'Democratic Republic of the Congo',
    CG: 'Republic of the Congo',
    VC: 'St. Vincent and the Grenadines',
  },
  fr: {
    CD: 'République démocratique du Congo',
    CG: 'République du Congo',
    VA: 'Vatican',
    VN: 'Vietnam',
  },
  es: { CD: 'República Democrática del Congo', CG: 'República del Congo' },
  de: { CD: 'Demokratische Republik Kongo', CG: 'Republik Kongo' },
  it: { CD: 'Repubblica Democratica del Congo', CG: 'Repubblica del Congo' },
  pt: { CD: 'República Democrática do Congo', CG: 'República do Congo' },
  ar: { CD: 'جمهورية الكونغو الديمقراطية', CG: 'جمهورية الكونغو', TL: 'تيمور الشرقية' },
}

// The long forms read "Hong Kong SAR China" and "Palestinian Territories"; no government's list says so any more.
const SHORT: ReadonlySet<CountryCode> = new Set(['HK', 'MO', 'PS'])

const formats = new Map<string, Intl.DisplayNames>()

/**
 * The name of a country in a language, as `Intl.DisplayNames` (CLDR) has it, corrected where governments write
 * otherwise. `language` is a BCP 47 tag; for one that CLDR does not know the name is English.
 * @throws RangeError when the tag is malformed or `country` is no region code
 */
export function displayName(country: CountryCode, language: string): string {
  const corrected = CORRECTIONS[language.split('-')[0] ?? language]?.[country]
  if (corrected !== undefined) return corrected
  const name = standardName(country, language, SHORT.has(country) ? 'short' : 'long')
  return language.startsWith('en') ? name.replace(' & ', ' and ') : name
}

/** The name in CLDR itself, without our corrections. */
export function standardName(country: CountryCode, language: string, style: 'long' | 'short'): string {
  return formatOf(language, style).of(country) ?? country
}

function formatOf(language: string, style: 'long' | 'short'): Intl.DisplayNames {
  const key = `${language} ${style}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const format = new Intl.DisplayNames([language, 'en'], { type: 'region', style })
  formats.set(key, format)
  return format
}
