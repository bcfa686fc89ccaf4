import type { CountryCode } from '../../domain/country.ts'
import type { Observation } from '../../domain/observation.ts'
import { SourceError } from '../../domain/source-error.ts'
import type { Instant } from '../../domain/time.ts'
import { effective } from '../shared/effective.ts'
import type { Reading } from '../source.ts'
import { FEED, type Feed } from './feed.ts'
import type { Item } from './item.ts'

/** What the items say about each country, the newest with a text speaking for it. */
export function readingOf({ items, broken }: Feed, now: Instant): Reading {
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
