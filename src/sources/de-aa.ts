import { z } from 'zod'
import { fromAlpha3, isCountry } from '../domain/countries.ts'
import type { CountryCode } from '../domain/country.ts'
import type { Observation } from '../domain/observation.ts'
import { SourceError } from '../domain/source-error.ts'
import type { Instant } from '../domain/time.ts'
import { type Entry, observeFlags, observePage } from './de-aa/observe.ts'
import { entriesIn, HEAD, LIST, type Page, parsePage } from './de-aa/page.ts'
import { type Ask, defineSource, type Get, type Reading } from './source.ts'

/** Reise- und Sicherheitshinweise of the Auswärtiges Amt: a list with flags and dates, then the texts that moved. */
export const deAa = defineSource({
  id: 'de-aa',
  publisher: 'Auswärtiges Amt',
  country: 'DE',
  language: 'de',
  homepage: 'https://www.auswaertiges-amt.de/de/ReiseUndSicherheit/reise-und-sicherheitshinweise',
  licence: 'Open data of the Auswärtiges Amt (attribution)',
  attribution: 'Auswärtiges Amt, Open Data, Reise- und Sicherheitshinweise',
  reads: [LIST],
  every: 5 * 60_000,
  expect: { min: 180, max: 220 },
  async read(get, ask) {
    const list = await get(LIST, parseList)
    const looks = await Promise.all(list.entries.map((entry) => lookAt(entry, get, ask)))
    return readingOf(list, looks, ask)
  },
})

interface List {
  readonly entries: readonly Entry[]
  readonly listed: number
  readonly failures: readonly SourceError[]
  readonly unnamed: readonly string[]
}

type Read = { readonly entry: Entry } | { readonly unnamed: string } | { readonly error: SourceError }

/** Throws SourceError `blocked` or `unreadable`: under maintenance the answer is an empty object with status 200. */
function parseList(body: string): List {
  const read = entriesIn(body, LIST).map(([id, stated]) => readEntry(id, stated))
  const entries = read.flatMap((one) => ('entry' in one ? [one.entry] : []))
  const failures = read.flatMap((one) => ('error' in one ? [one.error] : []))
  if (entries.length === 0) {
    throw failures[0] ?? new SourceError('unreadable', { where: LIST, what: 'a list without countries' })
  }
  return {
    entries: onePerCountry(entries),
    listed: read.length,
    failures,
    unnamed: read.flatMap((one) => ('unnamed' in one ? [one.unnamed] : [])),
  }
}

const CODE = z.object({ countryCode: z.string() })

function readEntry(id: string, stated: unknown): Read {
  const { data, error } = HEAD.safeParse(stated)
  if (data === undefined) {
    const code = CODE.safeParse(stated).data?.countryCode ?? ''
    const country = isCountry(code) ? code : null
    const what = `the entry ${id} of another shape`
    return { error: new SourceError('unreadable', { where: LIST, what, country, cause: error }) }
  }
  const { lastModified: movedAt, countryName: name, countryCode, iso3CountryCode, ...rest } = data
  const country = isCountry(countryCode) ? countryCode : fromAlpha3(iso3CountryCode)
  return country === undefined ? { unnamed: name } : { entry: { ...rest, id, country, name, movedAt } }
}

/** Two entries may be about one country: the newer one counts. */
function onePerCountry(entries: readonly Entry[]): readonly Entry[] {
  const newest = new Map<CountryCode, Entry>()
  for (const entry of entries) {
    const other = newest.get(entry.country)
    if (other === undefined || other.movedAt < entry.movedAt) newest.set(entry.country, entry)
  }
  return [...newest.values()]
}

/** What one look at an entry gave: nothing asked, its text, or trouble with it. */
type Look = { readonly entry: Entry; readonly hasMoved: boolean } & (
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'trouble'; readonly error: SourceError }
)

async function lookAt(entry: Entry, get: Get, ask: Ask): Promise<Look> {
  const hasMoved = ask.marker(entry.country) !== markerOf(entry)
  if (!hasMoved && !ask.wants(entry.country)) return { entry, hasMoved, kind: 'unchanged' }
  const url = `${LIST}/${entry.id}`
  try {
    const page = await get(url, parsePage, { about: [entry.country] })
    if (page.id === entry.id && page.country === entry.country) return { entry, hasMoved, kind: 'page', page }
    const what = `the detail ${page.id} about ${page.country}`
    return { entry, hasMoved, kind: 'trouble', error: new SourceError('unreadable', { where: url, what }) }
  } catch (error) {
    if (error instanceof SourceError) return { entry, hasMoved, kind: 'trouble', error }
    throw error
  }
}

/** The date, and the flags: those have no date of their own. */
function markerOf({ movedAt, warning, partialWarning }: Entry): string {
  return `${movedAt} ${warning ? 'W' : '-'}${partialWarning ? 'P' : '-'}`
}

/** A text that cannot be read never loses what the flags say; it is asked for again at the next look. */
function readingOf(list: List, looks: readonly Look[], { now }: { readonly now: Instant }): Reading {
  const listed = new Set(list.entries.map(({ country }) => country))
  return {
    observations: looks.flatMap((look) => observe(look, { now, listed })),
    listed: list.listed,
    unchanged: looks.flatMap(({ kind, entry }) => (kind === 'unchanged' ? [entry.country] : [])),
    failures: [...list.failures, ...looks.flatMap((look) => (look.kind === 'trouble' ? [about(look)] : []))],
    unnamed: list.unnamed,
    markers: new Map(
      looks.flatMap((look) => (look.kind === 'page' ? [[look.entry.country, read(look)] as const] : [])),
    ),
    whole: true,
  }
}

function observe(look: Look, world: Parameters<typeof observePage>[2]): readonly Observation[] {
  switch (look.kind) {
    case 'unchanged':
      return []
    case 'page':
      return [observePage(look.entry, look.page, world)]
    case 'trouble':
      return look.hasMoved ? [observeFlags(look.entry)] : []
  }
}

/** A cache may give a text that is older than the list says: then its own date, so that it is asked for again. */
function read({ entry, page }: { readonly entry: Entry; readonly page: Page }): string {
  return markerOf(page.movedAt < entry.movedAt ? { ...entry, movedAt: page.movedAt } : entry)
}

function about({ entry, error }: { readonly entry: Entry; readonly error: SourceError }): SourceError {
  const { kind, where, message } = error
  const what = message.replace(`${kind}: `, '').replace(` (${where})`, '')
  return new SourceError(kind, { where, what, country: entry.country, cause: error })
}
