import { countriesNamed } from '../../domain/countries.ts'
import type { CountryCode } from '../../domain/country.ts'
import type { Area, DepartureCall, Level, Observation } from '../../domain/observation.ts'
import { rankOfValue } from '../../domain/rank.ts'
import type { Instant } from '../../domain/time.ts'
import { firstWords } from '../shared/first-words.ts'
import { readSentences } from '../shared/sentences/read-sentences.ts'
import type { Advice, CountryDocument } from './document.ts'
import type { Entry } from './index-page.ts'

/** What an entry of the index says, with its document, or without it where it could not be read. */
export function observeEntry(
  entry: Entry,
  document: CountryDocument | null,
  now: Instant,
): readonly Observation[] {
  const common = commonOf(entry, document)
  if (document === null) {
    // The level of the index is that of its first country; of the others only the document speaks.
    const others = entry.others.map((country) => ({ ...common, country, level: null, wording: '' }))
    return [{ ...common, country: entry.country }, ...others]
  }
  return [
    observeCountry({ entry, document, now, common }),
    ...entry.others.map((country) => observeOther(country, { entry, document, now, common })),
  ]
}

type Common = Omit<Observation, 'country'>

/**
 * What both know: the level and its words are those of the newer one, the index where they are of the same minute.
 * Without the document all else is unknown; what is stated is stated whole, so this is not a `partial` look.
 */
function commonOf(entry: Entry, document: CountryDocument | null): Common {
  const own = newerOf(entry, document)
  const dates = [own.publishedAt, ...entry.parts.map(({ publishedAt }) => publishedAt)]
  return {
    level: own.level,
    peak: null,
    areas: [],
    wording: own.wording,
    departure: null,
    mission: null,
    hazards: [],
    updatedAt: dates.toSorted().at(-1) ?? own.publishedAt,
    url: `https://travel.gc.ca/destinations/${entry.slug}`,
    document: `cta-cap-${entry.country}`,
    language: 'en',
    text: '',
    summary: entry.updates,
    body: 'real',
  }
}

function newerOf(
  { level, wording, publishedAt }: Entry,
  document: CountryDocument | null,
): { readonly level: Level; readonly wording: string; readonly publishedAt: Instant } {
  const at = document?.publishedAt ?? null
  if (document === null || at === null || at <= publishedAt) return { level, wording, publishedAt }
  return { level: document.level, wording: document.wording, publishedAt: at }
}

interface Known {
  readonly entry: Entry
  readonly document: CountryDocument
  readonly now: Instant
  readonly common: Common
}

function observeCountry({ entry, document, now, common }: Known): Observation {
  const { country } = entry
  const areas = [
    ...document.advice.filter(({ isRegional }) => isRegional).flatMap(areaOf),
    ...entry.parts.map(partOf),
  ]
  const headings = document.advice.flatMap(({ level }) => level ?? [])
  return {
    ...common,
    country,
    peak: highest([...headings, ...areas.map(({ level }) => level), common.level ?? 1]),
    areas,
    ...toldIn(document.advice, { country, now, isPart: ({ isRegional }) => isRegional }),
    summary: summaryOf(document.advice) || entry.updates,
  }
}

/**
 * A country that another one's entry speaks for. What is headed with its name, or with the names of its parts, is about
 * it; where nothing is, the national advisory is. Its level is what holds everywhere in it: the lowest of its parts.
 */
function observeOther(country: CountryCode, { entry, document, now, common }: Known): Observation {
  const own = document.advice.filter(({ name }) => isAbout(name, country))
  const [first] = own
  if (first === undefined) return { ...observeCountry({ entry, document, now, common }), country }
  const levels = own.flatMap(({ level }) => level ?? [])
  const level = lowest(levels)
  return {
    ...common,
    country,
    level,
    peak: highest(levels),
    areas: own.length > 1 ? own.flatMap(areaOf) : [],
    wording: own.find((one) => one.level === level)?.wording ?? '',
    ...toldIn(own, { country, now, isPart: () => own.length > 1 }),
    summary: summaryOf(own) || entry.updates,
  }
}

function isAbout(name: string, country: CountryCode): boolean {
  const named = countriesNamed(name) ?? []
  return named.length === 1 && named[0] === country
}

function areaOf({ name, level }: Advice): readonly Area[] {
  return level === null ? [] : [{ name, level }]
}

function partOf({ name, level }: Area): Area {
  return { name, level }
}

/** Calls in the advisory of a part are about that part; staff and dangers are told wherever they stand. */
function toldIn(
  advice: readonly Advice[],
  { country, now, isPart }: { country: CountryCode; now: Instant; isPart: (one: Advice) => boolean },
): Pick<Observation, 'departure' | 'mission' | 'hazards' | 'text' | 'body'> {
  const subject = { language: 'en', country, publisher: 'CA', now }
  const sentences = advice.flatMap((one) => one.sentences)
  if (sentences.length === 0) return { departure: null, mission: null, hazards: [], text: '', body: 'empty' }
  const { mission, hazards } = readSentences(sentences, subject)
  const departure = strongest(
    advice.map((one) => {
      const call = readSentences(one.sentences, subject).departure
      return call.grade !== 'none' && isPart(one) ? { ...call, scope: 'region' } : call
    }),
  )
  return { departure, mission, hazards, text: sentences.join('\n'), body: 'real' }
}

function strongest(calls: readonly DepartureCall[]): DepartureCall {
  return calls.reduce<DepartureCall>((top, call) => (rankOfValue(call) > rankOfValue(top) ? call : top), {
    grade: 'none',
  })
}

function summaryOf(advice: readonly Advice[]): string {
  return firstWords(
    advice.flatMap((one) => one.sentences),
    () => false,
  )
}

function highest(levels: readonly Level[]): Level {
  return levels.toSorted((one, other) => other - one)[0] ?? 1
}

function lowest(levels: readonly Level[]): Level {
  return levels.toSorted((one, other) => one - other)[0] ?? 1
}
