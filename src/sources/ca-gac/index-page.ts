import { z } from 'zod'
import { countriesNamed, countryOfPart, isCountry } from '../../domain/countries.ts'
import type { CountryCode } from '../../domain/country.ts'
import type { Level } from '../../domain/observation.ts'
import { SourceError } from '../../domain/source-error.ts'
import type { Instant } from '../../domain/time.ts'
import { normalise } from '../../lib/text.ts'
import { parseJson } from '../shared/json.ts'
import { levelNamed, levelOfState } from './risk-level.ts'

/** All countries by name, about once a day; every 20 minutes or so each country's own document is newer. */
export const INDEX = 'https://data.international.gc.ca/travel-voyage/index-alpha-eng.json'

/** What the index says of one record: a country, or a part of one. */
interface Stated {
  readonly name: string
  readonly level: Level
  /** The words for the level, verbatim. */
  readonly wording: string
  readonly publishedAt: Instant
  /** Last part of the address of its page. */
  readonly slug: string
  /** What was changed last, in the government's words. */
  readonly updates: string
}

/** One country of the index with the parts that have records of their own. */
export interface Entry extends Stated {
  /** The country, and the name of its document. */
  readonly country: CountryCode
  /** Others that the entry speaks for, without a record of their own: Palestine stands in that of Israel. */
  readonly others: readonly CountryCode[]
  /** Parts with a record of their own (the Azores, `PT-20`; the Canary Islands, `IC`). */
  readonly parts: readonly Stated[]
}

export interface Index {
  readonly entries: readonly Entry[]
  readonly listed: number
  /** Records that could not be read. */
  readonly failures: readonly SourceError[]
  readonly unnamed: readonly string[]
}

const INDEX_SHAPE = z.object({ data: z.record(z.string(), z.unknown()) })
/** Neither `recent-updates-type`, which calls changes of level editorial, nor `has-advisory-warning` is read. */
const RECORD = z.object({
  'country-iso': z.string(),
  'advisory-state': z.number(),
  'date-published': z.object({ timestamp: z.number().int().positive() }),
  eng: z.object({
    name: z.string().min(1),
    'url-slug': z.string().min(1),
    'advisory-text': z.string().default(''),
    'recent-updates': z.string().nullish(),
  }),
})

type Read = { readonly key: string } & ({ readonly stated: Stated } | { readonly error: SourceError })

/** Throws SourceError `blocked` or `unreadable`, or the first trouble where not one record can be read. */
export function parseIndex(body: string): Index {
  const records = Object.entries(parseJson(INDEX_SHAPE, body, INDEX).data)
  const read = records.map(([key, record]) => readRecord(key, record))
  const stated = new Map(read.flatMap((one) => ('stated' in one ? [[one.key, one.stated] as const] : [])))
  const failures = read.flatMap((one) => ('error' in one ? [one.error] : []))
  if (stated.size === 0) {
    throw failures[0] ?? new SourceError('unreadable', { where: INDEX, what: 'an index without records' })
  }
  const keys = new Set(records.map(([key]) => key))
  const parts = [...stated].map(([key, one]) => ({ key, one, of: wholeOf(key, one, keys) }))
  return {
    entries: [...stated].flatMap(([key, one]) =>
      isCountry(key)
        ? [
            {
              ...one,
              country: key,
              others: othersOf(key, one, keys),
              parts: parts.flatMap((part) => (part.of === key ? [part.one] : [])),
            },
          ]
        : [],
    ),
    listed: records.length,
    failures,
    unnamed: parts.flatMap(({ key, one, of }) => (isCountry(key) || of !== undefined ? [] : [one.name])),
  }
}

function readRecord(key: string, record: unknown): Read {
  const country = isCountry(key) ? key : null
  const { data, error } = RECORD.safeParse(record)
  if (data === undefined) {
    const what = `the record "${key}" of another shape`
    return { key, error: new SourceError('unreadable', { where: INDEX, what, country, cause: error }) }
  }
  if (data['country-iso'] !== key) {
    const what = `the record of "${data['country-iso']}" under the key "${key}"`
    return { key, error: new SourceError('unreadable', { where: INDEX, what, country }) }
  }
  const { 'advisory-state': state, 'date-published': published, eng } = data
  const level = levelOfState(state)
  const wording = normalise(eng['advisory-text'])
  if (level === undefined || (wording !== '' && levelNamed(wording) !== level)) {
    const what = `the advisory-state ${state} called "${wording}"`
    return { key, error: new SourceError('unknown-wording', { where: INDEX, what, country }) }
  }
  const publishedAt = new Date(published.timestamp * 1000).toISOString()
  const updates = normalise(eng['recent-updates'] ?? '')
  return {
    key,
    stated: { name: normalise(eng.name), level, wording, publishedAt, slug: eng['url-slug'], updates },
  }
}

/** The country of a part: subdivisions of ISO 3166-2 begin with its code (`PT-20`), others are known by name (`IC`). */
function wholeOf(key: string, { name }: Stated, keys: ReadonlySet<string>): CountryCode | undefined {
  if (isCountry(key)) return undefined
  const whole = /^([A-Z]{2})-/.exec(key)?.[1] ?? countryOfPart(name)
  return whole !== undefined && isCountry(whole) && keys.has(whole) ? whole : undefined
}

function othersOf(country: CountryCode, { name }: Stated, keys: ReadonlySet<string>): readonly CountryCode[] {
  const named = countriesNamed(name) ?? []
  return named.includes(country) ? named.filter((other) => !keys.has(other)) : []
}
