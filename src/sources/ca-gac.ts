import type { CountryCode } from '../domain/country.ts'
import { SourceError } from '../domain/source-error.ts'
import type { Instant } from '../domain/time.ts'
import { addressOf, type CountryDocument, parseDocument } from './ca-gac/document.ts'
import { type Entry, INDEX, type Index, parseIndex } from './ca-gac/index-page.ts'
import { observeEntry } from './ca-gac/observe.ts'
import { type Ask, defineSource, type Get, type Reading } from './source.ts'

/** Travel advice of Global Affairs Canada: an index with all levels, then the documents of countries whose date moved. */
export const caGac = defineSource({
  id: 'ca-gac',
  publisher: 'Global Affairs Canada',
  country: 'CA',
  language: 'en',
  homepage: 'https://travel.gc.ca/travelling/advisories',
  licence: 'Open Government Licence - Canada 2.0',
  attribution: 'Contains information licensed under the Open Government Licence - Canada.',
  reads: [INDEX, addressOf('').replace('.json', '')],
  every: 5 * 60_000,
  expect: { min: 200, max: 260 },
  async read(get, ask) {
    const index = await get(INDEX, parseIndex)
    const looks = await Promise.all(index.entries.map((entry) => lookAt(entry, get, ask)))
    return readingOf(index, looks, ask)
  },
})

/** What one look at an entry gave: nothing asked, its document, or trouble with it. */
type Look = { readonly entry: Entry; readonly hasMoved: boolean } & (
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'document'; readonly document: CountryDocument }
  | { readonly kind: 'trouble'; readonly error: SourceError }
)

async function lookAt(entry: Entry, get: Get, ask: Ask): Promise<Look> {
  const countries = countriesOf(entry)
  const hasMoved = countries.some((country) => ask.marker(country) !== markerOf(entry))
  if (!hasMoved && !countries.some(ask.wants)) return { entry, hasMoved, kind: 'unchanged' }
  const url = addressOf(entry.country)
  try {
    const document = await get(url, parseDocument, { about: countries })
    if (document.country === entry.country) return { entry, hasMoved, kind: 'document', document }
    const error = new SourceError('unreadable', { where: url, what: `the document of "${document.country}"` })
    return { entry, hasMoved, kind: 'trouble', error }
  } catch (error) {
    if (error instanceof SourceError) return { entry, hasMoved, kind: 'trouble', error }
    throw error
  }
}

function countriesOf({ country, others }: Entry): readonly CountryCode[] {
  return [country, ...others]
}

/** When the entry, and its parts with records of their own, were last published. */
function markerOf({ publishedAt, parts }: Entry): string {
  return [publishedAt, ...parts.map((part) => part.publishedAt)].join(' ')
}

/**
 * A document that cannot be read never loses the level of the index: where the index moved, that is told alone, and the
 * document is asked for again at the next look.
 */
function readingOf(index: Index, looks: readonly Look[], { now }: { readonly now: Instant }): Reading {
  const told = looks.filter(({ kind, hasMoved }) => kind === 'document' || (kind === 'trouble' && hasMoved))
  return {
    observations: told.flatMap((look) =>
      observeEntry(look.entry, look.kind === 'document' ? look.document : null, now),
    ),
    listed: index.listed,
    unchanged: looks.flatMap(({ kind, entry }) => (kind === 'unchanged' ? countriesOf(entry) : [])),
    failures: [
      ...index.failures,
      ...looks.flatMap((look) => (look.kind === 'trouble' ? failuresOf(look) : [])),
    ],
    unnamed: index.unnamed,
    markers: new Map(
      looks.flatMap(({ entry, kind }) =>
        kind === 'document' ? countriesOf(entry).map((country) => [country, markerOf(entry)] as const) : [],
      ),
    ),
    whole: true,
  }
}

function failuresOf({ entry, error }: { entry: Entry; error: SourceError }): readonly SourceError[] {
  const { kind, where, message } = error
  const what = message.replace(`${kind}: `, '').replace(` (${where})`, '')
  return countriesOf(entry).map((country) => new SourceError(kind, { where, what, country, cause: error }))
}
