import { z } from 'zod'
import { countriesNamed, countryOfPart, fromAlpha3 } from '../domain/countries.ts'
import type { CountryCode } from '../domain/country.ts'
import type { Level, Observation } from '../domain/observation.ts'
import { SourceError } from '../domain/source-error.ts'
import type { Instant } from '../domain/time.ts'
import { fold, htmlToText, normalise, sentencesOf } from '../lib/text.ts'
import { calendarDate } from './shared/calendar-date.ts'
import { effective, type Version } from './shared/effective.ts'
import { firstWords } from './shared/first-words.ts'
import { memory } from './shared/memory.ts'
import { type ReadSentences, readSentences } from './shared/sentences/read-sentences.ts'
import { parseRss } from './shared/xml.ts'
import { defineSource, type Reading, type Source } from './source.ts'

const FEED = 'https://travel.state.gov/_res/rss/TAsTWs.xml'
const LIST_PAGE = 'https://travel.state.gov/en/international-travel/travel-advisories.html'
/** So many broken items may be accidents; more, and the feed has another shape. */
const FEW = 3
/** The feed has shown up to 329 items at once. */
const REMEMBERED = 400

/** Travel advisories of the U.S. Department of State: one feed with the whole world. */
export const usState = defineSource(feedReader())

/** Between two polls a few of 215 texts change: the others are not read again. */
function feedReader(): Source {
  const readOnce = memory<Prose>(REMEMBERED)
  const parse = (body: string) =>
    parseFeed(body, (html, countries) =>
      readOnce(`${countries.join()} ${html}`, () => proseOf(html, countries)),
    )
  return {
    id: 'us-state',
    publisher: 'U.S. Department of State',
    country: 'US',
    language: 'en',
    homepage: LIST_PAGE,
    licence: 'Public domain (17 U.S.C. 105)',
    attribution: 'U.S. Department of State, Bureau of Consular Affairs',
    reads: [FEED],
    every: 5 * 60_000,
    expect: { min: 180, max: 260 },
    read: async (get, { now }) => readingOf(await get(FEED, parse), now),
  }
}

/** What the text of an item says. */
interface Prose {
  readonly body: Observation['body']
  readonly text: string
  readonly summary: string
  readonly told: ReadonlyMap<CountryCode, ReadSentences>
}
type ReadProse = (html: string, countries: readonly CountryCode[]) => Prose

/** One item of the feed, as far as it can be read without knowing the others and the time. */
interface Item extends Version, Prose {
  /** Countries that it is about; empty where nobody knows its name. */
  readonly about: readonly CountryCode[]
  /** These and the others that its entry covers, for which it speaks where they have no item of their own. */
  readonly covers: readonly CountryCode[]
  readonly name: string
  readonly title: string
  readonly said: Said
  readonly url: string
}

/** What a title says of the level: nothing, a level in words we know, or words never seen. */
export type Said =
  | { readonly kind: 'level'; readonly level: Level; readonly wording: string }
  | { readonly kind: 'none'; readonly wording: string }
  | { readonly kind: 'unknown'; readonly wording: string }

interface Feed {
  readonly items: readonly Item[]
  readonly broken: readonly SourceError[]
}

/** Throws SourceError `blocked` or `unreadable`. */
function parseFeed(body: string, readProse: ReadProse): Feed {
  const feed = RSS.safeParse(parseRss(body, FEED))
  if (!feed.success) {
    throw new SourceError('unreadable', { where: FEED, what: 'a feed of another shape', cause: feed.error })
  }
  const read = feed.data.rss.channel.item.map((item) => ITEM.safeParse(item))
  const broken = read.flatMap(({ error }) =>
    error
      ? [new SourceError('unreadable', { where: FEED, what: 'an item of another shape', cause: error })]
      : [],
  )
  const [first] = broken
  if (first !== undefined && (broken.length > FEW || broken.length === read.length)) throw first
  const items = read.flatMap(({ data }) => (data && isAboutCountries(data) ? [itemOf(data, readProse)] : []))
  return { items, broken }
}

const RSS = z.object({ rss: z.object({ channel: z.object({ item: z.array(z.unknown()).min(1) }) }) })
const ITEM = z.object({
  title: z.string().min(1).max(1000),
  link: z.string().max(2000).default(''),
  pubDate: z.string().default(''),
  description: z.string().default(''),
  category: z
    .array(z.object({ '#text': z.string().default(''), '@_domain': z.string().optional() }))
    .default([]),
})
type RawItem = z.infer<typeof ITEM>

/** Leaves out the caution for the whole world, and places that are only a part of a country. */
function isAboutCountries({ title }: RawItem): boolean {
  return !fold(title).startsWith('worldwide caution') && countryOfPart(readTitle(title).name) === undefined
}

function itemOf(raw: RawItem, readProse: ReadProse): Item {
  const { name, said } = readTitle(raw.title)
  const link = raw.link.trim()
  const { about, covers } = placesOf({ name, link, tag: tagOf(raw) })
  return {
    ...readProse(raw.description, covers),
    about,
    covers,
    name,
    title: normalise(raw.title),
    said: isNamedOddly({ name, said, about }) ? { kind: 'unknown', wording: name } : said,
    level: said.kind === 'level' ? said.level : null,
    date: calendarDate(raw.pubDate),
    document: link || name,
    url: /^https:\/\/travel\.state\.gov\//.test(link) ? link : LIST_PAGE,
  }
}

function proseOf(html: string, countries: readonly CountryCode[]): Prose {
  const sentences = sentencesOf(htmlToText(withLead(html)))
  const body = bodyOf(sentences)
  if (body !== 'real') return { body, text: '', summary: '', told: new Map() }
  const told = countries.map(
    (country) => [country, readSentences(sentences, { language: 'en', country, publisher: 'US' })] as const,
  )
  const summary = firstWords(sentences, isChangeNote)
  return { body, text: sentences.join('\n'), summary, told: new Map(told) }
}

/**
 * Splits "Mali - Level 4: Do Not Travel" into name and level. Tolerates a second level behind the first, "See
 * Summaries" between name and level, and a level without its words; a number and words that do not belong together,
 * or other words in the place of the level, are unknown.
 */
export function readTitle(title: string): { readonly name: string; readonly said: Said } {
  const line = normalise(title).replace(/\n/g, ' ')
  const at = line.search(/\blevel\b/i)
  const [name = '', ...rest] = (at === -1 ? line : line.slice(0, at))
    .replace(/\s+travel advisory\s*(?=-|$)/i, ' ')
    .split(/\s+-\s*|\s*-\s+/)
    .map((part) => part.trim())
  const others = rest.filter((part) => part !== '' && !/^see (?:the )?(?:individual )?summaries$/i.test(part))
  if (at !== -1) return { name, said: levelOf(line.slice(at)) }
  const [words] = others
  if (words !== undefined) return { name, said: { kind: 'unknown', wording: words } }
  return { name, said: { kind: 'none', wording: rest.join(' - ') } }
}

/** Official words, in force since January 2018; the feed also writes "normal precaution". */
const WORDS: readonly (readonly [Level, RegExp])[] = [
  [1, /^exercise normal (?:security )?precautions?$/],
  [2, /^exercise increased caution$/],
  [3, /^reconsider travel$/],
  [4, /^do not travel$/],
]

function levelOf(stated: string): Said {
  const wording = stated.replace(/(?<=\S)\s*(?:-\s*|\(\s*)?\blevel\b.*$/i, '').replace(/[\s-]+$/, '')
  const [, digit, words = ''] = /^level\s*(\d)\s*[:.-]?\s*(.*)$/i.exec(wording) ?? []
  const known = WORDS.find(([level]) => String(level) === digit)
  if (known === undefined) return { kind: 'unknown', wording: stated }
  const [level, official] = known
  const isKnown = words === '' || official.test(fold(words))
  return isKnown ? { kind: 'level', level, wording } : { kind: 'unknown', wording: stated }
}

/** A title without a level whose name nobody knows may hide a level in a new form, even where the link names the country. */
function isNamedOddly({ name, said, about }: Pick<Item, 'name' | 'said' | 'about'>): boolean {
  return said.kind === 'none' && about.length > 0 && countriesNamed(name) === undefined
}

/** The tag is a mixture of FIPS, ISO and private codes: it is asked only which part of "Mainland China, …" is meant. */
const PARTS_OF_CHINA = new Map([
  ['CH', 'CN'],
  ['HK', 'HK'],
  ['MC', 'MO'],
])

/**
 * Which countries an item is about. The new links carry ISO 3166-1 alpha-3 codes; else the name of the title counts.
 * Where an entry covers several countries, the link or the tag may single one out.
 */
export function placesOf({
  name,
  link,
  tag,
}: {
  readonly name: string
  readonly link: string
  readonly tag: string
}): {
  readonly about: readonly CountryCode[]
  readonly covers: readonly CountryCode[]
} {
  const covers = countriesNamed(name) ?? []
  const linked = fromAlpha3(/\bdestination\.([a-z]{3})\.html/i.exec(link)?.[1] ?? '')
  if (linked !== undefined) return { about: [linked], covers: covers.includes(linked) ? covers : [linked] }
  if (covers.length < 2) return { about: covers, covers }
  const [slug = ''] = /[^/]*$/.exec(link.replace(/(?:-?(?:travel-)?advisory\d*)?\.html$/i, '')) ?? []
  const part = countriesNamed(slug.replaceAll('-', ' ')) ?? [PARTS_OF_CHINA.get(tag) ?? '']
  const [one] = part
  return { about: part.length === 1 && one !== undefined && covers.includes(one) ? [one] : covers, covers }
}

function tagOf({ category }: RawItem): string {
  return category.find((entry) => entry['@_domain'] === 'Country-Tag')?.['#text'].trim() ?? ''
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

function readingOf({ items, broken }: Feed, now: Instant): Reading {
  const listed = [...new Set(items.flatMap(({ covers }) => covers))]
  const chosen = listed.flatMap((country) => {
    const own = items.filter(({ about }) => about.includes(country))
    const item = effective(own.length > 0 ? own : items.filter(({ covers }) => covers.includes(country)), now)
    return item === undefined ? [] : [{ country, item }]
  })
  return {
    observations: chosen.flatMap(({ country, item }) => observe(country, item)),
    listed: listed.length,
    unchanged: [],
    failures: [
      ...broken,
      ...chosen.flatMap(({ country, item }) =>
        item.said.kind === 'unknown' ? [unknown(country, item)] : [],
      ),
    ],
    unnamed: [...new Set(items.flatMap(({ about, name }) => (about.length === 0 ? [name] : [])))],
    markers: new Map(),
    whole: true,
  }
}

function unknown(country: CountryCode, { title }: Item): SourceError {
  return new SourceError('unknown-wording', { where: FEED, what: `a title that says "${title}"`, country })
}

function observe(country: CountryCode, item: Item): readonly Observation[] {
  if (item.said.kind === 'unknown') return []
  const told = item.told.get(country)
  return [
    {
      country,
      level: item.level,
      // Parts of a country are prose in this feed: what they say is in the text.
      peak: null,
      areas: [],
      wording: item.said.wording,
      departure: told?.departure ?? null,
      mission: told?.mission ?? null,
      hazards: told?.hazards ?? [],
      updatedAt: item.date,
      url: item.url,
      document: item.document,
      language: 'en',
      text: item.text,
      summary: item.summary,
      body: item.body,
    },
  ]
}
