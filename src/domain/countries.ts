import { ALIASES } from './countries/aliases.ts'
import { CODES } from './countries/codes.ts'
import { displayName, standardName } from './countries/display-names.ts'
import { foldName } from './countries/fold-name.ts'
import { JOINT_ENTRIES } from './countries/joint-entries.ts'
import { PARTS } from './countries/parts.ts'
import type { CountryCode } from './country.ts'

const CODE_PAIRS = CODES.trim()
  .split(/\s+/)
  .map((pair) => ({ alpha2: pair.slice(0, 2), alpha3: pair.slice(3) }))
const KNOWN: ReadonlySet<string> = new Set(CODE_PAIRS.map(({ alpha2 }) => alpha2))
const BY_ALPHA3: ReadonlyMap<string, CountryCode> = new Map(
  CODE_PAIRS.map(({ alpha2, alpha3 }) => [alpha3, alpha2]),
)

/** Every ISO 3166-1 alpha-2 code and `XK`, in alphabetical order. */
export const COUNTRIES: readonly CountryCode[] = CODE_PAIRS.map(({ alpha2 }) => alpha2)

/** Whether this is one of `COUNTRIES`; upper case only. */
export function isCountry(code: string): boolean {
  return KNOWN.has(code)
}

/** The country of an ISO 3166-1 alpha-3 code (`MLI`, `XKX`; any case), or undefined where there is none. */
export function fromAlpha3(code: string): CountryCode | undefined {
  return BY_ALPHA3.get(code.toUpperCase())
}

/**
 * The name people should read, in the language of a BCP 47 tag (English where CLDR does not know the language).
 * @throws RangeError when the tag is malformed or `country` has not the form of a region code
 */
export function countryName(country: CountryCode, language: string): string {
  return displayName(country, language)
}

/**
 * The countries that an entry of a government's list is about: its name or slug in English or French, whatever its
 * case, accents, punctuation and articles. Several codes where the entry covers several countries (Israel, the West
 * Bank and Gaza); undefined where no table explains it. Never a guess: no typing errors, and "Congo" is the Republic
 * of the Congo because the governments that use the bare word (United Kingdom, France) mean that one.
 */
export function countriesNamed(name: string): readonly CountryCode[] | undefined {
  const bare = withoutDecoration(name)
  return exactly(bare) ?? agreeing(bare) ?? listed(bare) ?? inverted(bare)
}

/**
 * The country of a place that some lists show as an entry of its own though it is only a part of a country and has no
 * code (Azores, Canary Islands, Northern Ireland). Its level says nothing about the country: a source leaves it out.
 */
export function countryOfPart(name: string): CountryCode | undefined {
  return parts().get(foldName(name))
}

/** The names of one country that governments use, as `countriesNamed` knows them, unfolded and not without repetitions. */
export function officialNames(country: CountryCode): readonly string[] {
  const standard = ['en', 'fr'].flatMap((language) => [
    displayName(country, language),
    standardName(country, language, 'long'),
  ])
  return [...standard, ...(ALIASES[country]?.split('|') ?? [])]
}

let namedOnce: ReadonlyMap<string, readonly CountryCode[]> | undefined
let partsOnce: ReadonlyMap<string, CountryCode> | undefined

function exactly(name: string): readonly CountryCode[] | undefined {
  namedOnce ??= nameTable()
  return namedOnce.get(foldName(name))
}

function nameTable(): ReadonlyMap<string, readonly CountryCode[]> {
  const table = new Map<string, readonly CountryCode[]>()
  for (const country of COUNTRIES) {
    for (const name of officialNames(country)) table.set(foldName(name), [country])
  }
  for (const [names, codes] of JOINT_ENTRIES) {
    for (const name of names.split('|')) table.set(foldName(name), codes.split(' '))
  }
  return table
}

function parts(): ReadonlyMap<string, CountryCode> {
  partsOnce ??= new Map(
    Object.entries(PARTS).flatMap(([country, names]) =>
      names.split('|').map((name) => [foldName(name), country] as const),
    ),
  )
  return partsOnce
}

// The United States writes "Mexico Travel Advisory" and "… - See Summaries" into titles; Ireland files its page on
// Hong Kong and Macao under "China - ", which is not about China.
function withoutDecoration(name: string): string {
  return name
    .replace(/[\s_-]*((travel[\s-]+)?advisory|see[\s-]+(individual[\s-]+)?summaries)[\s:-]*$/i, '')
    .replace(/^\s*china\s*[-–—]\s*(?=hong|maca)/i, '')
}

// "Burma (Myanmar)", "Bonaire/Saba": two names of one country, both known and of one mind.
function agreeing(name: string): readonly CountryCode[] | undefined {
  const pieces = name.split(/[()/]/).filter((piece) => foldName(piece) !== '')
  if (pieces.length < 2) return undefined
  const answers = pieces.map((piece) => exactly(piece) ?? inverted(piece))
  const first = answers[0]
  return answers.every((answer) => answer?.join() === first?.join()) ? first : undefined
}

// "Israel, the West Bank and Gaza": every name of the list is known.
function listed(name: string): readonly CountryCode[] | undefined {
  const pieces = name.split(/[,&]|\b(?:and|et)\b/i).filter((piece) => foldName(piece) !== '')
  if (pieces.length < 2) return undefined
  const answers = pieces.map((piece) => exactly(piece))
  if (answers.includes(undefined)) return undefined
  return [...new Set(answers.flatMap((answer) => answer ?? []))]
}

// "Gambia, The", "Congo, Democratic Republic of (DRC)", "Bolivia (Plurinational State of)".
function inverted(name: string): readonly CountryCode[] | undefined {
  const [, before, inside] = /^([^()]+)\(([^()]+)\)\s*$/.exec(name) ?? []
  const bracketed = before === undefined ? undefined : exactly(`${inside} ${before}`)
  if (bracketed !== undefined) return bracketed
  const [first, second, ...more] = name.replace(/\([^)]*\)/g, '').split(',')
  if (first === undefined || second === undefined || more.length > 0) return undefined
  return exactly(`${second} ${first}`)
}
