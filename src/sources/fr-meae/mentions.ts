import { countriesNamed } from '../../domain/countries.ts'
import type { CountryCode } from '../../domain/country.ts'
import { plain } from './advice-words.ts'
import { PLACES } from './places.ts'

/** Stands for the country that the page is about. */
export const HERE = '§'
/** Stands for any other country. */
export const ELSEWHERE = '¤'

/** Small words inside a name: "République démocratique du Congo", "Trinité-et-Tobago", "Émirats arabes unis". */
const INSIDE =
  /^(?:du|de|des|d'|et|les|la|arabes|unis|equatoriale|dominicaine|saoudite|centrafricaine|democratique|tcheque|populaire)$/
/** "Mali et le" is not a name although "Mali" is one. */
const CONNECTIVE_END = / (?:du|de|des|d'|et|les|la)$/
const LONGEST_NAME = 6

interface Name {
  readonly countries: readonly CountryCode[]
  readonly count: number
  readonly before: string
  readonly behind: string
}

/**
 * The plain form of a sentence in which every country's name is one sign, {@link HERE} or {@link ELSEWHERE}, so that
 * patterns need not know names; the longest name wins ("Soudan du Sud" is not "Soudan").
 */
export function withSigns(sentence: string, country: CountryCode): string {
  const words = sentence.replace(/(?<![\p{L}\p{N}-])([dl])'(?=\p{L})/giu, "$1' ").split(' ')
  const out: string[] = []
  let at = 0
  while (at < words.length) {
    const name = nameAt(words, at)
    out.push(name === undefined ? plain(words[at] ?? '') : signOf(name, country))
    at += name?.count ?? 1
  }
  return out.join(' ').replace(/\b([dl]') /g, '$1')
}

function signOf({ countries, before, behind }: Name, country: CountryCode): string {
  return `${before}${countries.includes(country) ? HERE : ELSEWHERE}${behind}`
}

function nameAt(words: readonly string[], at: number): Name | undefined {
  if (!/^["(]*\p{Lu}/u.test(words[at] ?? '')) return undefined
  for (let count = runLength(words, at); count > 0; count -= 1) {
    const run = words.slice(at, at + count).join(' ')
    const [, before = '', name = '', behind = ''] = /^(["(]*)(.*?)([^\p{L}]*)$/u.exec(run) ?? []
    const countries = CONNECTIVE_END.test(name) ? undefined : countriesNamed(name)
    if (countries !== undefined && (countries.length === 1 || !/ et /.test(name))) {
      return { countries, count, before, behind }
    }
  }
  return undefined
}

/** How many words from `at` may belong to one name: up to one that no name holds, or that ends a phrase. */
function runLength(words: readonly string[], at: number): number {
  const run = words.slice(at, at + LONGEST_NAME)
  const stop = run.findIndex((word, index) => index > 0 && !/^\p{Lu}/u.test(word) && !INSIDE.test(bare(word)))
  const end = run.findIndex((word) => /[,.;:)"!?]$/.test(word))
  return Math.min(stop === -1 ? run.length : stop, end === -1 ? run.length : end + 1)
}

function bare(word: string): string {
  return plain(word).replace(/[^a-z']+$/, '')
}

/** Adjectives that share no beginning with the ministry's name of their country. */
const IRREGULAR: ReadonlyMap<string, CountryCode> = new Map([
  ['britannique', 'GB'],
  ['americain', 'US'],
  ['neerlandais', 'NL'],
  ['hellenique', 'GR'],
  ['malgache', 'MG'],
  ['sud-africain', 'ZA'],
  ['nord-coreen', 'KP'],
  ['sud-coreen', 'KR'],
  ['sud-soudanais', 'SS'],
])
const SHORTEST_BEGINNING = 3

const SHORTEST_OF_ANOTHER = 4

/** Whether an adjective ("belge", "kenyan", without accents) may be that of `country`: none resembles it more. */
export function isAdjectiveOf(adjective: string, country: CountryCode): boolean {
  if (adjective === 'national') return true
  const { best, own } = likenesses(adjective, country)
  return best >= SHORTEST_BEGINNING && own === best
}

const ABROAD = [
  /(?:se rendre|voyages?|deplacements?|sejours?) (?:en|aux?|a|vers|pour|dans) ?(?:le |la |l'|les )?¤/,
  /^(?:le |la |l'|les )?¤ (?:est|figure|reste|demeure)/,
  /(?:ensemble|integralite|totalite) (?:du (?:territoire|pays) )?(?:de la |de l'|du |des |de |d')¤/,
  /¤,? \(?(?:zone|en|pays) /,
]

/** Whether a text {@link withSigns} gives its advice on another country. */
export function isElsewhere(text: string, country: CountryCode): boolean {
  const [, adjective = ''] = /\bdu territoire ([a-z-]+)/.exec(text) ?? []
  const { best, own } = likenesses(adjective, country)
  return ABROAD.some((pattern) => pattern.test(text)) || (best >= SHORTEST_OF_ANOTHER && own < best)
}

/** How much an adjective resembles the names of any country, and of this one. */
function likenesses(
  adjective: string,
  country: CountryCode,
): { readonly best: number; readonly own: number } {
  const irregular = IRREGULAR.get(adjective)
  if (irregular !== undefined) return { best: Infinity, own: irregular === country ? Infinity : 0 }
  const all = PLACES.map((place) => ({ place, letters: likeness(adjective, place.slugs) }))
  const own = all.filter(({ place }) => place.countries.includes(country))
  return {
    best: Math.max(...all.map(({ letters }) => letters)),
    own: Math.max(0, ...own.map(({ letters }) => letters)),
  }
}

/** Letters that the adjective and a word of one of the names begin with. */
function likeness(adjective: string, slugs: readonly string[]): number {
  const words = slugs.flatMap((slug) => slug.split('-'))
  return Math.max(...words.map((word) => sharedBeginning(adjective, word)))
}

function sharedBeginning(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return length
}
