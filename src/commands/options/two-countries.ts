import type { CountryCode } from '../../domain/country.ts'
import { exactCountry, type Found, findCountry } from '../../domain/find-country.ts'
import type { OptionDefinition, Request } from '../command.ts'

/** Two different countries, in the order in which they were typed. */
export type Pair = readonly [CountryCode, CountryCode]

/** Why two countries were not understood; `pairs` may have been meant, and nothing is guessed. */
export interface NoPair {
  readonly kind: 'no-pair'
  readonly typed: string
  readonly pairs: readonly Pair[]
}

export type FoundPair = { readonly kind: 'pair'; readonly pair: Pair } | NoPair | { readonly kind: 'missing' }

// The longest names have eight words, and nobody waits for a comparison with a whole page.
const MOST_WORDS = 18
const LONGEST_TYPED = 160
/** Buttons that still fit on a phone. */
const MOST_PAIRS = 8

/** The two countries that a person means, typed one after the other, with or without a word or sign between them. */
export function findPair(input: Request['input'], places: readonly OptionDefinition[]): FoundPair {
  if (input.kind === 'words') return pairIn(input.text.trim())
  const [first = '', second = ''] = places.map(({ name }) => input.values[name]?.trim() ?? '')
  if (first === '' && second === '') return { kind: 'missing' }
  return chosen(`${first}, ${second}`, pairsOf([{ before: first, after: second }], findCountry))
}

function pairIn(typed: string): FoundPair {
  if (typed === '') return { kind: 'missing' }
  const words = typed.split(/\s+|(?<=[,;/&|])|(?=[,;/&|])/).filter((word) => word !== '')
  if (words.length > MOST_WORDS || typed.length > LONGEST_TYPED) return { kind: 'no-pair', typed, pairs: [] }
  const halves = words.slice(1).map((_, index) => ({
    before: words.slice(0, index + 1).join(' '),
    after: words.slice(index + 1).join(' '),
  }))
  const bare = halves.map(({ before, after }) => ({ before, after: withoutLink(after) }))
  const exact = pairsOf(bare, exactCountry)
  return chosen(typed, exact.length > 0 ? exact : pairsOf(bare, findCountry))
}

/** What people write between two countries, in the languages that names are known in. */
const LINK =
  /^(?:(?:and|vs?\.?|versus|or|with|et|ou|avec|contre|und|oder|mit|gegen|y|o|con|e|ou|com)\s|[,;/&|])\s*/i

function withoutLink(half: string): string {
  return half.replace(LINK, '').replace(LINK, '')
}

interface Halves {
  readonly before: string
  readonly after: string
}

/** Where both halves are exactly one country, these; else what a half with several meanings leaves open. */
function pairsOf(all: readonly Halves[], find: (typed: string) => Found | undefined): readonly Pair[] {
  const found = all.map(({ before, after }) => [countriesOf(find(before)), countriesOf(find(after))] as const)
  const clear = found.filter(([first, second]) => first.length === 1 && second.length === 1)
  return distinct(crossed(clear).length > 0 ? crossed(clear) : crossed(found))
}

function countriesOf(found: Found | undefined): readonly CountryCode[] {
  switch (found?.kind) {
    case 'one':
      return [found.country]
    case 'several':
      return found.countries
    case 'none':
    case undefined:
      return []
  }
}

function crossed(
  all: readonly (readonly [readonly CountryCode[], readonly CountryCode[]])[],
): readonly Pair[] {
  return all
    .flatMap(([first, second]) => first.flatMap((one) => second.map((other): Pair => [one, other])))
    .filter(([one, other]) => one !== other)
}

function distinct(pairs: readonly Pair[]): readonly Pair[] {
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()]
}

function chosen(typed: string, pairs: readonly Pair[]): FoundPair {
  const [first, ...more] = pairs
  if (first !== undefined && more.length === 0) return { kind: 'pair', pair: first }
  return { kind: 'no-pair', typed, pairs: pairs.slice(0, MOST_PAIRS) }
}
