import type { CountryCode } from '../domain/country.ts'
import type { Observation } from '../domain/observation.ts'
import { SourceError } from '../domain/source-error.ts'
import { detailOf, parseDetail } from './nl-bz/detail.ts'
import { BASE, type ListPage, listPage, PAGE_SIZE, parseListPage, type Row } from './nl-bz/list.ts'
import { HOMEPAGE, observe, type ReadRow } from './nl-bz/observe.ts'
import { type Ask, defineSource, type Get } from './source.ts'

/** The list has about 226 rows: more pages than this, and it does not end. */
const MOST_PAGES = 4

/** Dutch travel advice, open data: a list with the colours of all countries, then the texts of those that moved. */
export const nlBz = defineSource({
  id: 'nl-bz',
  publisher: 'Ministerie van Buitenlandse Zaken, NederlandWereldwijd',
  country: 'NL',
  language: 'nl',
  homepage: HOMEPAGE,
  licence: 'CC0 1.0',
  attribution: 'Bron: NederlandWereldwijd, Ministerie van Buitenlandse Zaken',
  reads: [`${BASE}/`],
  every: 10 * 60_000,
  expect: { min: 190, max: 270 },
  async read(get, ask) {
    const pages = await allPages(get)
    const entries = byCountry(pages.flatMap(({ rows }) => rows))
    const looks = await Promise.all(
      [...entries].map(([country, rows]) => lookAt(country, rows, { get, ask })),
    )
    return {
      observations: looks.flatMap((look) => (look.kind === 'seen' ? [look.observation] : [])),
      listed: pages.reduce((sum, { count }) => sum + count, 0),
      unchanged: looks.flatMap((look) => (look.kind === 'unchanged' ? [look.country] : [])),
      failures: looks.flatMap((look) => (look.kind === 'trouble' ? [look.error] : [])),
      unnamed: pages.flatMap(({ unnamed }) => unnamed),
      markers: new Map(
        looks.flatMap((look) =>
          look.kind === 'seen' ? [[look.observation.country, look.marker] as const] : [],
        ),
      ),
      whole: true,
    }
  },
})

/** Throws SourceError where any page cannot be read: half a list would look like half a world. */
async function allPages(get: Get): Promise<readonly ListPage[]> {
  const pages: ListPage[] = []
  while (pages.length < MOST_PAGES) {
    const page = await get(listPage(pages.length * PAGE_SIZE), parseListPage)
    if (page.count === 0 && pages.length === 0) {
      throw new SourceError('unreadable', { where: listPage(0), what: 'a list without rows' })
    }
    pages.push(page)
    if (page.count < PAGE_SIZE) return pages
  }
  throw new SourceError('unreadable', { where: listPage(0), what: `a list of more than ${MOST_PAGES} pages` })
}

/** The Caribbean Netherlands have a row for each of their islands. */
function byCountry(rows: readonly Row[]): ReadonlyMap<CountryCode, readonly Row[]> {
  const grouped = new Map<CountryCode, readonly Row[]>()
  for (const row of rows) grouped.set(row.country, [...(grouped.get(row.country) ?? []), row])
  return grouped
}

/** What came of one country of the list. */
type Look =
  | { readonly kind: 'unchanged'; readonly country: CountryCode }
  | { readonly kind: 'seen'; readonly observation: Observation; readonly marker: string }
  | { readonly kind: 'trouble'; readonly error: SourceError }

async function lookAt(
  country: CountryCode,
  rows: readonly Row[],
  { get, ask }: { readonly get: Get; readonly ask: Ask },
): Promise<Look> {
  const error = rows.map(({ codes }) => codes).find((codes) => codes instanceof SourceError)
  if (error !== undefined) return { kind: 'trouble', error }
  const marker = rows.map(markerOf).join(' ')
  if (ask.marker(country) === marker && !ask.wants(country)) return { kind: 'unchanged', country }
  const [first, ...others] = (await Promise.all(rows.map((row) => readRow(row, get)))).flat()
  if (first === undefined) return { kind: 'unchanged', country }
  return { kind: 'seen', observation: observe([first, ...others]), marker }
}

/** The colours too: a colour that changes under an old date is asked for all the same. */
function markerOf({ lastModified, codes }: Row): string {
  return codes instanceof SourceError ? lastModified : `${lastModified}/${codes.level}/${codes.peak}`
}

/** A text that cannot be read leaves the colours of the list: they are told, and the text is asked for again in its turn. */
async function readRow(row: Row, get: Get): Promise<readonly ReadRow[]> {
  const { codes } = row
  if (codes instanceof SourceError) return []
  try {
    const { isocode, sentences } = await get(detailOf(row.id), parseDetail, { about: [row.country] })
    const isOwn = isocode.toLowerCase() === row.id.toLowerCase()
    return [{ row, codes, detail: isOwn ? sentences : null }]
  } catch (error) {
    if (error instanceof SourceError) return [{ row, codes, detail: null }]
    throw error
  }
}
