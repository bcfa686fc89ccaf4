import { z } from 'zod'
import type { CountryCode } from '../../domain/country.ts'
import { localNames } from '../shared/local-names.ts'
import { refusal } from '../shared/refusal.ts'
import { parseRss } from '../shared/xml.ts'

/** Where everything that is read stands. */
export const ROOT = 'https://www.regjeringen.no/no'
/** The feed of changed pages. */
export const FEED = `${ROOT}/aktuelt/rss/id2581966/?documenttype=reiseinformasjon&ownerid=833&term=`

/** A page in the feed. */
export interface Entry {
  readonly country: CountryCode
  /** Of the page, stable. */
  readonly id: string
  readonly url: string
  /** When it changed, as printed. */
  readonly movedAt: string
}

/** Names in the titles that CLDR spells otherwise. */
const NAMES = localNames(
  'nb',
  'CD Den demokratiske republikken Kongo | CD DR Kongo | CD Kongo (DRC) | CG Republikken Kongo | CG Kongo-Brazzaville | MM Myanmar | MM Burma | SZ Swaziland | SZ Eswatini | CZ Tsjekkia | CZ Den tsjekkiske republikk | CV Kapp Verde | PS Palestina | PS De palestinske områdene | US USA | GB Storbritannia | AE De forente arabiske emirater | MK Nord-Makedonia | LA Laos | RU Russland | KR Sør-Korea | KP Nord-Korea | CI Elfenbenskysten | TL Øst-Timor | VA Vatikanstaten | BY Hviterussland | BY Belarus | FM Mikronesia | MH Marshalløyene | ST São Tomé og Príncipe',
)

/** How the ministry may write a country's name in Norwegian. */
export const norwegianNames: (country: CountryCode) => readonly string[] = NAMES.of

const ITEM = z.object({
  link: z.string(),
  title: z.string().min(1),
  pubDate: z.string().default(''),
  'atom:updated': z.string().default(''),
})
const RSS = z.object({ rss: z.object({ channel: z.object({ item: z.array(ITEM).min(1) }) }) })

/** Throws SourceError `blocked` or `unreadable`. */
export function parseFeed(body: string): {
  readonly entries: readonly Entry[]
  readonly unnamed: readonly string[]
} {
  const parsed = RSS.safeParse(parseRss(body, FEED))
  if (!parsed.success)
    throw refusal(body, { where: FEED, what: 'a feed of another shape', cause: parsed.error })
  const rows = parsed.data.rss.channel.item.map((item) => {
    const name = item.title.replace(/\s+[-–—]\s*reiseinformasjon.*$/i, '').trim()
    const [url = '', id = ''] = /^[^?#]*\/id(\d+)\//.exec(item.link.trim()) ?? []
    return { name, country: NAMES.find(name), url, id, movedAt: item['atom:updated'] || item.pubDate }
  })
  const first = new Map<CountryCode, Entry>()
  for (const { name: _, country, ...row } of rows) {
    if (country !== undefined && row.url !== '' && !first.has(country))
      first.set(country, { ...row, country })
  }
  return {
    entries: [...first.values()],
    unnamed: rows.flatMap(({ country, name, url }) => (country === undefined || url === '' ? [name] : [])),
  }
}
