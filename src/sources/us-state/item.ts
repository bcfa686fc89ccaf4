import { countriesNamed, countryOfPart } from '../../domain/countries.ts'
import type { CountryCode } from '../../domain/country.ts'
import type { Observation } from '../../domain/observation.ts'
import type { SourceDate } from '../../domain/time.ts'
import { fold, htmlToText, normalise, sentencesOf } from '../../lib/text.ts'
import type { Version } from '../shared/effective.ts'
import { firstWords } from '../shared/first-words.ts'
import { type ReadSentences, readSentences } from '../shared/sentences/read-sentences.ts'
import { placesOf } from './places.ts'
import { readTitle, type Said } from './title.ts'

/** Where a reader finds all advisories. */
export const LIST_PAGE = 'https://travel.state.gov/en/international-travel/travel-advisories.html'

/** What the text of an item says. */
export interface Prose {
  readonly body: Observation['body']
  readonly text: string
  readonly summary: string
  readonly told: ReadonlyMap<CountryCode, ReadSentences>
}
export type ReadProse = (html: string, countries: readonly CountryCode[]) => Prose

/** An advisory as it is published, in the feed or in the JSON API. */
export interface Published {
  readonly title: string
  readonly link: string
  readonly date: SourceDate | null
  readonly html: string
  /** Country tag: a mixture of FIPS, ISO and private codes. */
  readonly tag: string
}

/** One advisory, as far as it can be read without knowing the others and the time. */
export interface Item extends Version, Prose {
  /** Countries that it is about; empty where nobody knows its name. */
  readonly about: readonly CountryCode[]
  /** These and the others that its entry covers, for which it speaks where they have no item of their own. */
  readonly covers: readonly CountryCode[]
  readonly name: string
  readonly title: string
  readonly said: Said
  readonly url: string
}

/** Leaves out the caution for the whole world, and places that are only a part of a country. */
export function isAboutCountries({ title }: Published): boolean {
  return !fold(title).startsWith('worldwide caution') && countryOfPart(readTitle(title).name) === undefined
}

export function itemOf({ title, link: address, date, html, tag }: Published, readProse: ReadProse): Item {
  const { name, said } = readTitle(title)
  const link = address.trim()
  const { about, covers } = placesOf({ name, link, tag })
  return {
    ...readProse(html, covers),
    about,
    covers,
    name,
    title: normalise(title),
    said: isNamedOddly({ name, said, about }) ? { kind: 'unknown', wording: name } : said,
    level: said.kind === 'level' ? said.level : null,
    date,
    document: link || name,
    url: /^https:\/\/travel\.state\.gov\//.test(link) ? link : LIST_PAGE,
  }
}

/** A title without a level whose name nobody knows may hide a level in a new form, even where the link names the country. */
function isNamedOddly({ name, said, about }: Pick<Item, 'name' | 'said' | 'about'>): boolean {
  return said.kind === 'none' && about.length > 0 && countriesNamed(name) === undefined
}

export function proseOf(html: string, countries: readonly CountryCode[]): Prose {
  const sentences = sentencesOf(htmlToText(withLead(html)))
  const body = bodyOf(sentences)
  if (body !== 'real') return { body, text: '', summary: '', told: new Map() }
  const told = countries.map(
    (country) => [country, readSentences(sentences, { language: 'en', country, publisher: 'US' })] as const,
  )
  const summary = firstWords(sentences, isChangeNote)
  return { body, text: sentences.join('\n'), summary, told: new Map(told) }
}

/** New items begin "Reconsider travel<p>to <b>Mali</b> …": one sentence, broken by a tag. */
function withLead(html: string): string {
  return html.replace(/^(\s*[^<>]{1,60})<p\b[^>]*>\s*(?=(?:to|in)\b)/i, '$1 ')
}

const LEVEL_PHRASE =
  /^(?:level \d )?(?:exercise (?:normal precautions?|increased caution)|reconsider travel|do not travel)$/

function bodyOf(sentences: readonly string[]): Observation['body'] {
  if (sentences.length === 0) return 'empty'
  const told = sentences.map(fold).filter((words) => words !== '' && !LEVEL_PHRASE.test(words))
  return told.every((words) => words === 'summary not available') ? 'placeholder' : 'real'
}

function isChangeNote(sentence: string): boolean {
  return /^(?:there (?:were|was) no changes? to|(?:the )?advisory summary was updated|reissued (?:after|with)|read the entire)/i.test(
    sentence,
  )
}
