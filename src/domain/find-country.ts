import { foldedForms } from './countries/fold-name.ts'
import { misspelt, misspeltBeginnings, nearest } from './countries/misspelt.ts'
import { type TypedName, typedNames } from './countries/typed-names.ts'
import { COUNTRIES, countriesNamed, countryName, fromAlpha3, isCountry } from './countries.ts'
import type { CountryCode } from './country.ts'

/** What a person's words for a country mean. */
export type Found =
  | { readonly kind: 'one'; readonly country: CountryCode }
  /** At least two, the likeliest first. */
  | { readonly kind: 'several'; readonly countries: readonly CountryCode[] }
  /** Up to five that may have been meant, nearest first; empty where nothing is near. */
  | { readonly kind: 'none'; readonly nearest: readonly CountryCode[] }

// No official name is longer than 56 characters; comparing more would only cost time.
const LONGEST_TYPED = 80
const MOST_NEAREST = 5

/**
 * The country a person means: a code (alpha-2, alpha-3, flag), a name in one of seven languages, an alias, with
 * typing errors. An ambiguous name is answered with all it can mean, and so is a typing error that lies between two
 * names: nobody is told about Niger who may have asked for Nigeria. Text of over 80 characters means no country.
 */
export function findCountry(typed: string): Found {
  const text = typed.trim()
  if (text === '' || text.length > LONGEST_TYPED) return { kind: 'none', nearest: [] }
  const coded = byCode(text)
  if (coded !== undefined) return { kind: 'one', country: coded }
  const keys = keysOf(text)
  const [first, ...more] = byName(text, keys)
  if (first === undefined) return { kind: 'none', nearest: nearestOf(keys) }
  return more.length === 0
    ? { kind: 'one', country: first }
    : { kind: 'several', countries: [first, ...more] }
}

/** Words of the longest name people write before a text. */
const MOST_WORDS = 8

/**
 * The country that a text begins with, and the text behind it: the longest beginning that is exactly a name or a code.
 * No typing errors: what follows is for everyone who follows that country. `rest` is empty where no country is found.
 */
export function countryAtStart(text: string): { readonly found: Found; readonly rest: string } {
  const words = [...text.trim().matchAll(/\S+/g)].slice(0, MOST_WORDS)
  for (const word of words.toReversed()) {
    const end = word.index + word[0].length
    const found = exactCountry(
      text
        .trim()
        .slice(0, end)
        .replace(/[\s:,;.–—-]+$/, ''),
    )
    if (found !== undefined)
      return {
        found,
        rest:
          found.kind === 'one'
            ? text
                .trim()
                .slice(end)
                .replace(/^[\s:,;–—-]+/, '')
            : '',
      }
  }
  const near = findCountry(words[0]?.[0] ?? '')
  const nearest = near.kind === 'one' ? [near.country] : []
  return { found: near.kind === 'one' ? { kind: 'none', nearest } : near, rest: '' }
}

/** The same without typing errors, and with codes in capitals only; undefined where it is no name. */
export function exactCountry(text: string): Found | undefined {
  const coded = /^(?:[A-Z]{2,3}|\P{L}+)$/u.test(text) ? byCode(text) : undefined
  if (coded !== undefined) return { kind: 'one', country: coded }
  const { exact } = index()
  const countries = keysOf(text)
    .map((key) => exact.get(key))
    .find((meant) => meant !== undefined)
  const [first, ...more] = countries ?? []
  if (first === undefined) return undefined
  return more.length === 0
    ? { kind: 'one', country: first }
    : { kind: 'several', countries: [first, ...more] }
}

/**
 * At most `limit` countries for what somebody is still typing, best first: names in `language` (BCP 47) that begin
 * so, then codes and names in other languages, then words within names, then typing errors; alphabetical within each.
 * With nothing typed, the beginning of the alphabet.
 */
export function suggestCountries(typed: string, language: string, limit: number): readonly CountryCode[] {
  const text = typed.trim()
  if (text.length > LONGEST_TYPED) return []
  const alphabet = alphabetical(language)
  const most = Math.max(0, limit)
  if (text === '') return alphabet.slice(0, most).map(({ country }) => country)
  const ranks = beginningRanks(text, alphabet)
  if (ranks.size < most) addMisspelt(ranks, keysOf(text))
  return alphabet
    .map(({ country }) => ({ country, rank: ranks.get(country) ?? Number.POSITIVE_INFINITY }))
    .filter(({ rank }) => rank !== Number.POSITIVE_INFINITY)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ country }) => country)
}

interface Index {
  readonly names: readonly TypedName[]
  readonly exact: ReadonlyMap<string, readonly CountryCode[]>
}

interface Entry {
  readonly country: CountryCode
  readonly keys: readonly string[]
}

const RANK = { ownName: 0, otherName: 1, word: 2, misspelt: 3 } as const

let indexOnce: Index | undefined
const alphabets = new Map<string, readonly Entry[]>()

function index(): Index {
  if (indexOnce !== undefined) return indexOnce
  const names = typedNames()
  indexOnce = { names, exact: new Map(names.map(({ key, countries }) => [key, countries])) }
  return indexOnce
}

function alphabetical(language: string): readonly Entry[] {
  const known = alphabets.get(language)
  if (known !== undefined) return known
  const { compare } = new Intl.Collator(language)
  const sorted = COUNTRIES.map((country) => ({ country, name: countryName(country, language) }))
    .sort((one, other) => compare(one.name, other.name))
    .map(({ country, name }) => ({ country, keys: keysOf(name) }))
  alphabets.set(language, sorted)
  return sorted
}

function keysOf(text: string): readonly string[] {
  return foldedForms(text)
    .map((folded) => folded.replaceAll(' ', ''))
    .filter((key) => key !== '')
}

function byName(text: string, keys: readonly string[]): readonly CountryCode[] {
  const { names, exact } = index()
  for (const key of keys) {
    const countries = exact.get(key)
    if (countries !== undefined) return countries
  }
  const listed = countriesNamed(text)
  if (listed !== undefined) return listed
  // No name has a digit, and "Mali 0" is no typing error: something else was meant.
  if (/\p{N}/u.test(text)) return []
  return keys.map((key) => misspelt(key, names)).find((countries) => countries.length > 0) ?? []
}

function nearestOf(keys: readonly string[]): readonly CountryCode[] {
  const { names } = index()
  return [...new Set(keys.flatMap((key) => nearest(key, names)))].slice(0, MOST_NEAREST)
}

function byCode(text: string): CountryCode | undefined {
  const code = lettersOfFlag(text).toUpperCase()
  return isCountry(code) ? code : fromAlpha3(code)
}

// A flag is two regional indicator symbols, U+1F1E6 for A to U+1F1FF for Z (Unicode Technical Standard 51).
function lettersOfFlag(text: string): string {
  return text.replace(/[\u{1F1E6}-\u{1F1FF}]/gu, (symbol) =>
    String.fromCodePoint((symbol.codePointAt(0) ?? 0) - 0x1f1e6 + 0x41),
  )
}

function beginningRanks(text: string, alphabet: readonly Entry[]): Map<CountryCode, number> {
  const ranks = new Map<CountryCode, number>()
  const coded = byCode(text)
  if (coded !== undefined) ranks.set(coded, RANK.otherName)
  for (const key of keysOf(text)) {
    for (const { country, keys } of alphabet) {
      if (keys.some((own) => own.startsWith(key))) lower(ranks, [country], RANK.ownName)
    }
    for (const name of index().names) {
      const rank = rankOfBeginning(name, key)
      if (rank !== undefined) lower(ranks, name.countries, rank)
    }
  }
  return ranks
}

function rankOfBeginning(name: TypedName, key: string): number | undefined {
  // "Israel and Palestine" begins with "isr": that is no reason to offer Palestine.
  if (!name.single) return name.key === key ? RANK.otherName : undefined
  if (name.key.startsWith(key)) return RANK.otherName
  return name.tails.some((tail) => tail.startsWith(key)) ? RANK.word : undefined
}

function addMisspelt(ranks: Map<CountryCode, number>, keys: readonly string[]): void {
  const begun: ReadonlySet<CountryCode> = new Set(ranks.keys())
  for (const key of keys) {
    const candidates = index().names.filter(
      ({ countries }) => !countries.every((country) => begun.has(country)),
    )
    for (const { name, errors } of misspeltBeginnings(key, candidates)) {
      lower(ranks, name.countries, RANK.misspelt + errors)
    }
  }
}

function lower(ranks: Map<CountryCode, number>, countries: readonly CountryCode[], rank: number): void {
  for (const country of countries) {
    ranks.set(country, Math.min(rank, ranks.get(country) ?? Number.POSITIVE_INFINITY))
  }
}
