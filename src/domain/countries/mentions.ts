import { COUNTRIES, officialNames } from '../countries.ts'
import type { CountryCode } from '../country.ts'
import { displayName, standardName } from './display-names.ts'
import {
  DOUBTFUL,
  EVERYDAY,
  IN_PLACE,
  INITIALS,
  ITS_OWN,
  NEVER,
  NOT_BEFORE,
  NOT_BEHIND,
  OWN_OF,
} from './doubtful-names.ts'
import { type TextWord, textWords } from './fold-name.ts'
import { JOINT_ENTRIES } from './joint-entries.ts'
import { PARTS } from './parts.ts'
import { symbolMentions } from './symbol-mentions.ts'

/** Which countries a running text is about. */
export interface Mentions {
  /** Named beyond doubt, in the order in which they are named. */
  readonly countries: readonly CountryCode[]
  /** Names that may mean another country, a state, a person or a firm, as written. They count for nobody. */
  readonly doubtful: readonly { readonly name: string; readonly countries: readonly CountryCode[] }[]
}

/**
 * Looks for names of countries, whole words only and the longest name first. `language` is BCP 47: its names count
 * beside the English and French ones. Names must be written with a capital where the script has capitals, initials in
 * capitals. `around` is text in which to look for what settles a doubtful name; `text` itself where left out.
 */
export function mentionsIn(text: string, language: string, around = text): Mentions {
  const words = textWords(text)
  const found: Found[] = []
  const context = folded(textWords(around))
  const isShouted = text === text.toUpperCase() && text !== text.toLowerCase()
  for (let index = 0; index < words.length; index += 1) {
    const hit = longestAt(words, index, namesOf(language))
    if (hit === undefined) continue
    const judged = judge(hit, { words, text, context, isShouted })
    if (judged !== undefined) found.push(judged)
    index = hit.end - 1
  }
  const sure = found.flatMap(({ countries, isSure }) => (isSure ? countries : []))
  const countries = [...new Set([...sure, ...symbolMentions(text, language)])]
  return {
    countries,
    doubtful: found
      .filter(({ isSure, countries: meant }) => !isSure && !meant.some((one) => countries.includes(one)))
      .map(({ name, countries: meant }) => ({ name, countries: meant })),
  }
}

interface Hit {
  readonly key: string
  readonly countries: readonly CountryCode[]
  readonly start: number
  /** First word behind it. */
  readonly end: number
}

interface Found {
  readonly name: string
  readonly countries: readonly CountryCode[]
  readonly isSure: boolean
}

interface Scene {
  readonly words: readonly TextWord[]
  readonly text: string
  readonly context: string
  readonly isShouted: boolean
}

/** Undefined where the words are no name of a place at all. */
function judge(hit: Hit, scene: Scene): Found | undefined {
  const { words, text } = scene
  const { key, start, end } = hit
  const before = folded(words.slice(Math.max(0, start - 4), start))
  const behind = folded(words.slice(end, end + 3))
  if (!isWritten(hit, scene) || NOT_BEHIND.test(before) || NOT_BEFORE.get(key)?.test(behind)) return undefined
  if (ITS_OWN.test(behind) || OWN_OF.test(before)) return undefined
  const first = words[start]
  const last = words[end - 1]
  if (first === undefined || last === undefined) return undefined
  const name = text.slice(first.at, last.at + last.written.length)
  const isPlace = IN_PLACE.test(before) || standsAlone(text, first.at, last.at + last.written.length)
  if (INITIALS.has(key)) return isPlace ? { name, countries: hit.countries, isSure: true } : undefined
  const doubt = DOUBTFUL.get(key)
  if (doubt === undefined) return { name, countries: hit.countries, isSure: true }
  const isSure = doubt.with?.test(scene.context) === true || (doubt.byPlace && isPlace)
  return { name, countries: doubt.countries, isSure }
}

/** "Jordan: …", "(Jordan)", "Jordan – …", or the name is all there is. */
function standsAlone(text: string, from: number, to: number): boolean {
  const before = text.slice(0, from).trimEnd()
  const behind = text.slice(to)
  const opens = before === '' || /[([:–—|-]$/.test(before)
  return opens && /^\s*(?:$|[:)\]|–—]|-\s|-$)/.test(behind)
}

/** With a capital, and initials wholly in capitals: "us" is a pronoun, and in a shouted text "US" may be one. */
function isWritten({ key, start, end }: Hit, { words, isShouted }: Scene): boolean {
  const written = words.slice(start, end).map((word) => word.written)
  // A letter with an accent makes a short word a name: Irã and Omã are what Brazil calls Iran and Oman.
  const isShort = start + 1 === end && key.length <= 3 && /^\w+$/.test(written.join(''))
  if (INITIALS.has(key) || isShort) {
    return !isShouted && written.every((word) => word === word.toUpperCase())
  }
  return /^(?:\p{Lu}|\p{Lo}|\p{Lt})/u.test(written.find((word) => !SMALL.has(word.toLowerCase())) ?? '')
}

const SMALL: ReadonlySet<string> = new Set(['the', 'la', 'le', 'les', 'l', 'die', 'der', 'el', 'los', 'las'])

/** Names by their first word, each with its words and what it means, longest first. */
type Names = ReadonlyMap<string, readonly Named[]>
interface Named {
  readonly key: string
  readonly words: readonly string[]
  readonly countries: readonly CountryCode[]
}

const namesOnce = new Map<string, Names>()

function longestAt(words: readonly TextWord[], start: number, names: Names): Hit | undefined {
  const named = names
    .get(words[start]?.folded ?? '')
    ?.find(({ words: own }) => own.every((word, place) => words[start + place]?.folded === word))
  return named && { key: named.key, countries: named.countries, start, end: start + named.words.length }
}

function namesOf(language: string): Names {
  const primary = language.toLowerCase().split(/[-_]/)[0] ?? 'en'
  const known = namesOnce.get(primary)
  if (known !== undefined) return known
  const names = byFirstWord(tableOf(primary))
  namesOnce.set(primary, names)
  return names
}

/** Every name by its folded words; the first meaning stands, and doubtful names have theirs. */
function tableOf(language: string): ReadonlyMap<string, Named> {
  const table = new Map<string, Named>()
  const put = (name: string, countries: readonly CountryCode[]) => {
    const words = textWords(name).map((word) => word.folded)
    const key = words.join(' ')
    if (key !== '' && !table.has(key)) table.set(key, { key, words, countries })
  }
  for (const [names, countries] of [...jointNames(), ...partNames(), ...countryNames(language)]) {
    for (const name of names) put(name, countries)
  }
  for (const name of NEVER) table.delete(name)
  for (const [name, { countries }] of DOUBTFUL) {
    table.delete(name)
    put(name, countries)
  }
  return table
}

type Meaning = readonly [names: readonly string[], countries: readonly CountryCode[]]

function jointNames(): readonly Meaning[] {
  return JOINT_ENTRIES.map(([names, codes]) => [names.split('|'), codes.split(' ')])
}

function partNames(): readonly Meaning[] {
  return Object.entries(PARTS).map(([country, names]) => [names.split('|'), [country]])
}

function countryNames(language: string): readonly Meaning[] {
  // Portugal and Africa write Irão and Quénia where Brazil writes Irã and Quênia.
  const spellings = language === 'pt' ? ['pt', 'pt-PT'] : [language]
  return COUNTRIES.map((country) => {
    const own = spellings.flatMap((one) => [displayName(country, one), standardName(country, one, 'short')])
    const everyday = EVERYDAY[country]?.split('|') ?? []
    return [[...own, ...officialNames(country), ...everyday].map(withoutArticle), [country]]
  })
}

function byFirstWord(table: ReadonlyMap<string, Named>): Names {
  const byFirst = new Map<string, readonly Named[]>()
  const longestFirst = [...table.values()].toSorted((one, other) => other.words.length - one.words.length)
  for (const named of longestFirst) {
    const first = named.words[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), named])
  }
  return byFirst
}

/** "The Gambia" stands in texts as "Gambia" too; what is left must not be a word of its own. */
function withoutArticle(name: string): string {
  return name.replace(/^(?:the|les?|la)\s+(?=\p{Lu})/iu, '')
}

function folded(words: readonly TextWord[]): string {
  return words.map((word) => word.folded).join(' ')
}
