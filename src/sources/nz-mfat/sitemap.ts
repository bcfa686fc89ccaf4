import { countriesNamed } from '../../domain/countries.ts'
import type { CountryCode } from '../../domain/country.ts'
import { isMisdecoded } from '../shared/charset.ts'
import { refuseHuge } from '../shared/limits.ts'
import { refusal } from '../shared/refusal.ts'

export const SITE = 'https://www.safetravel.govt.nz'
/** The only list of the site's destinations: it has had no feed since March 2026. */
export const SITEMAP = `${SITE}/sitemap.xml`

/** A destination's page, as the sitemap names it. */
export interface Entry {
  readonly url: string
  readonly countries: readonly CountryCode[]
  /** When the page was changed, where the sitemap says so; else a word that never changes. */
  readonly marker: string
}

/** The destinations of the sitemap. */
export interface Sitemap {
  readonly entries: readonly Entry[]
  readonly listed: number
  readonly unnamed: readonly string[]
}

/** Pages beside the destinations that explain the site. */
const EXPLAINERS = /^(?:about|how-we|our-travel-advice|travel-advice)\b/

/** Throws SourceError `blocked` or `unreadable`. */
export function parseSitemap(body: string): Sitemap {
  refuseHuge(body, SITEMAP)
  if (!/<urlset\b/.test(body) || !body.includes('</urlset>') || /<!DOCTYPE/i.test(body)) {
    throw refusal(body, { where: SITEMAP, what: 'a sitemap expected' })
  }
  if (isMisdecoded(body)) throw refusal(body, { where: SITEMAP, what: 'a sitemap in another character set' })
  const found = body.split(/<url>/i).flatMap((part) => {
    const address =
      /<loc>\s*(https:\/\/www\.safetravel\.govt\.nz\/destinations\/([^/<\s]+))\/?\s*<\/loc>/i.exec(part)
    const [, url = '', slug = ''] = address ?? []
    if (address === null || EXPLAINERS.test(slug.toLowerCase())) return []
    const marker = /<lastmod>\s*([^<\s]+)\s*<\/lastmod>/i.exec(part)?.[1] ?? 'listed'
    const name = decoded(slug).replaceAll('-', ' ')
    return [{ url, name, marker, countries: countriesNamed(name) ?? [] }]
  })
  if (found.length === 0) throw refusal(body, { where: SITEMAP, what: 'a sitemap without destinations' })
  return {
    entries: onePerCountry(found),
    listed: found.length,
    unnamed: found.flatMap(({ countries, name }) => (countries.length === 0 ? [name] : [])),
  }
}

/** Two addresses may name one country (a page that was renamed): the one about fewer counts, then the first. */
function onePerCountry(entries: readonly Entry[]): readonly Entry[] {
  const taken = new Set<CountryCode>()
  const bySize = entries.toSorted((one, other) => one.countries.length - other.countries.length)
  return bySize.flatMap((entry) => {
    const countries = entry.countries.filter((country) => !taken.has(country))
    for (const country of countries) taken.add(country)
    return countries.length === 0 ? [] : [{ ...entry, countries }]
  })
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    // A stray % is no code: the slug is what it looks like, and its name will be listed as unknown.
    return slug
  }
}
