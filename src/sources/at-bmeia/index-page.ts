import { z } from 'zod'
import type { CountryCode } from '../../domain/country.ts'
import { SourceError } from '../../domain/source-error.ts'
import { isMisdecoded } from '../shared/charset.ts'
import { parseJson } from '../shared/json.ts'
import { refuseHuge } from '../shared/limits.ts'
import { refusal } from '../shared/refusal.ts'

/** Where everything that is read stands. */
export const ROOT = 'https://www.bmeia.gv.at/reise-services'
/** The page with the map of all countries. */
export const INDEX = `${ROOT}/reisewarnungen`

/** A country on the map of the index page. */
export interface Entry {
  readonly country: CountryCode
  readonly title: string
  /** Last part of the address of its page. */
  readonly slug: string
  /** Its worst level and whether that is regional: moves when the page's level does. */
  readonly marker: string
}

const ENTRY = z.object({
  security: z.coerce.number(),
  securityPartial: z.coerce.number(),
  link: z.string(),
  title: z.string(),
})
const ENTRIES = z.record(z.string(), ENTRY)
const LEVELS: ReadonlySet<number> = new Set([0, 1, 2, 3, 4])

/**
 * The map's countries: `var bmeiaCountrySecurityInfos = {"AF":{…},…};`. The key "0" is a placeholder without a page.
 * Throws SourceError `blocked`, `unreadable`, or `unknown-wording` for a level outside the scale.
 */
export function parseIndex(body: string): readonly Entry[] {
  refuseHuge(body, INDEX)
  const [, json] = /bmeiaCountrySecurityInfos\s*=\s*(\{[\s\S]{2,2000000}?\});/.exec(body) ?? []
  if (json === undefined || !body.includes('</html>') || isMisdecoded(body)) {
    throw refusal(body, { where: INDEX, what: 'a page without the levels of all countries' })
  }
  const entries = Object.entries(parseJson(ENTRIES, json, INDEX)).flatMap(([country, entry]) => {
    const { security, securityPartial, link, title } = entry
    const slug = /\/land\/([^/?#]+)/.exec(link)?.[1]
    if (!LEVELS.has(security)) {
      throw new SourceError('unknown-wording', { where: INDEX, what: `the level "${security}" of ${title}` })
    }
    return slug === undefined ? [] : [{ country, title, slug, marker: `${security}/${securityPartial}` }]
  })
  if (entries.length === 0) throw refusal(body, { where: INDEX, what: 'a list without countries' })
  return entries
}
