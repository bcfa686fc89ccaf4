import { z } from 'zod'
import type { CountryCode } from '../../domain/country.ts'
import type { SourceDate } from '../../domain/time.ts'
import { parseJson } from '../shared/json.ts'
import { localNames } from '../shared/local-names.ts'

/** The mirror of the ministry's pages. */
export const MIRROR = 'https://g0v.se'
/** The list of all decisions in force. */
export const LIST = `${MIRROR}/ud-avrader.json`

/** One decision. */
export interface Entry {
  readonly country: CountryCode
  /** Path on regeringen.se and on the mirror. */
  readonly path: string
  /** "borttagen avrådan": nothing is advised against any more. */
  readonly isWithdrawn: boolean
  readonly date: SourceDate | null
  /** Null where the list has none. */
  readonly text: string | null
}

/** Names in the titles that CLDR spells otherwise. */
const NAMES = localNames(
  'sv',
  "RU Ryska Federationen | RU Ryska Federationen (Ryssland) | CD Demokratiska republiken Kongo | CD Kongo, demokratiska republiken | CG Republiken Kongo | CG Kongo | BA Bosnien-Hercegovina | BA Bosnien och Hercegovina | GW Guinea Bissau | KN St. Christopher och Nevis | VC St. Vincent och Grenadinerna | LC Saint Lucia | SZ Swaziland | MM Burma | MM Myanmar | CI Côte d'Ivoire | CZ Tjeckiska republiken | PS Palestinska territorierna | BY Vitryssland | TL Östtimor | TR Türkiye | MK Nordmakedonien | MO Macau | US USA | GB Storbritannien | AE Förenade arabemiraten",
)

/** How the ministry may write a country's name in Swedish. */
export const swedishNames: (country: CountryCode) => readonly string[] = NAMES.of

const DAY = z.string().regex(/^\d{4}-\d{2}-\d{2}/)
const ENTRIES = z
  .array(
    z.object({
      title: z.string().min(1),
      url: z.string().startsWith('/'),
      published: DAY.nullish(),
      updated: DAY.nullish(),
      summary: z.string().nullish(),
    }),
  )
  .min(1)

/** Throws SourceError `blocked` or `unreadable`. */
export function parseList(body: string): {
  readonly entries: readonly Entry[]
  readonly listed: number
  readonly unnamed: readonly string[]
} {
  const rows = parseJson(ENTRIES, body, LIST).map(({ title, url, published, updated, summary }) => {
    const name = nameIn(title)
    return {
      name,
      country: NAMES.find(name),
      path: url,
      isWithdrawn: /\b(?:borttagen|hävd|upphävd)\s+avrådan/i.test(title),
      date: (updated ?? published)?.slice(0, 10) ?? null,
      text: summary?.trim() ? summary : null,
    }
  })
  const entries = rows.flatMap(({ name: _, country, ...entry }) =>
    country === undefined ? [] : [{ ...entry, country }],
  )
  return {
    entries: newestOfEach(entries),
    listed: rows.length,
    unnamed: rows.flatMap(({ country, name }) => (country === undefined ? [name] : [])),
  }
}

/** "Mali - avrådan", "Turkiet – avrådan", "Madagaskar - borttagen avrådan", "Avrådan till Algeriet". */
function nameIn(title: string): string {
  return title
    .replace(/\s+[-–—]\s*(?:\p{L}+\s+)?avrådan.*$/iu, '')
    .replace(/^avrådan (?:till|från|för) /i, '')
    .trim()
}

function newestOfEach(entries: readonly Entry[]): readonly Entry[] {
  const newest = new Map<CountryCode, Entry>()
  for (const entry of entries) {
    const other = newest.get(entry.country)
    if (other === undefined || (entry.date ?? '') > (other.date ?? '')) newest.set(entry.country, entry)
  }
  return [...newest.values()]
}
