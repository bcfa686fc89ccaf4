import { z } from 'zod'
import { fromAlpha3 } from '../../domain/countries.ts'
import type { CountryCode } from '../../domain/country.ts'
import { SourceError } from '../../domain/source-error.ts'
import { htmlToText, normalise, sentencesOf } from '../../lib/text.ts'
import { parseJson } from '../shared/json.ts'
import { type ColourCodes, readColourCodes } from './colour-code.ts'

export const BASE = 'https://opendata.nederlandwereldwijd.nl/v2/sources/nederlandwereldwijd/infotypes'
/** More rows than this are never given, whatever is asked for. */
export const PAGE_SIZE = 200

/** The address of one page of the list. Without `output` it would be XML, without `rows` 25 rows. */
export function listPage(offset: number): string {
  return `${BASE}/traveladvice?output=json&rows=${PAGE_SIZE}&offset=${offset}`
}

/** One row: the advice for a country, or for one of its islands. */
export interface Row {
  readonly country: CountryCode
  readonly id: string
  readonly location: string
  readonly url: string
  readonly lastModified: string
  readonly sentences: readonly string[]
  /** The colours, or why they cannot be read. */
  readonly codes: ColourCodes | SourceError
}

/** One page of the list. */
export interface ListPage {
  readonly count: number
  readonly rows: readonly Row[]
  readonly unnamed: readonly string[]
}

const ROWS = z.array(
  z.object({
    id: z.string().min(1),
    type: z.literal('reisadvies'),
    isocode: z.string().min(2),
    location: z.string().min(1),
    canonical: z.string().default(''),
    introduction: z.string().default(''),
    lastmodified: z.string().min(10),
  }),
)
type RawRow = z.infer<typeof ROWS>[number]

/** Throws SourceError `blocked` or `unreadable`. */
export function parseListPage(body: string): ListPage {
  const raw = parseJson(ROWS, body, listPage(0))
  const rows = raw.map(rowOf)
  return {
    count: raw.length,
    rows: rows.flatMap((row) => row ?? []),
    unnamed: raw.flatMap(({ isocode, location }, index) =>
      rows[index] === undefined ? [`${location} (${isocode})`] : [],
    ),
  }
}

function rowOf(raw: RawRow): Row | undefined {
  const country = countryOf(raw.isocode)
  if (country === undefined) return undefined
  const location = normalise(raw.location)
  const sentences = sentencesOf(htmlToText(raw.introduction))
  const where = `${BASE}/countries/${raw.id.toLowerCase()}/traveladvice`
  return {
    country,
    id: raw.id,
    location,
    url: /^https:\/\/www\.nederlandwereldwijd\.nl\//.test(raw.canonical) ? raw.canonical : '',
    lastModified: raw.lastmodified,
    sentences,
    codes: codesOf(sentences, { country, location, where }),
  }
}

/** ISO 3166-1 alpha-3, and `BQ-BO`, `BQ-SA`, `BQ-SE` for the islands of the Caribbean Netherlands. */
function countryOf(code: string): CountryCode | undefined {
  return /^bq-(?:bo|sa|se)$/i.test(code) ? 'BQ' : fromAlpha3(code)
}

function codesOf(...read: Parameters<typeof readColourCodes>): ColourCodes | SourceError {
  try {
    return readColourCodes(...read)
  } catch (error) {
    if (error instanceof SourceError) return error
    throw error
  }
}
