import type { CheerioAPI } from 'cheerio'
import { countriesNamed } from '../../domain/countries.ts'
import type { CountryCode } from '../../domain/country.ts'
import { fold, normalise } from '../../lib/text.ts'
import { openPage } from '../shared/html-page.ts'
import { refusal } from '../shared/refusal.ts'

const SITE = 'https://diplomatie.belgium.be'
/** The list of countries. */
export const INDEX = `${SITE}/fr/pays`

/** A country of the list, and its own page. */
export interface Entry {
  readonly countries: readonly CountryCode[]
  readonly url: string
}

/** Throws SourceError `blocked` or `unreadable`. */
export function parseIndex(body: string): {
  readonly entries: readonly Entry[]
  /** Names that no table explains. */
  readonly unnamed: readonly string[]
} {
  const $ = openPage(body, { where: INDEX, marks: ['/fr/pays/'] })
  const named = new Map(linksIn($).flatMap(({ url, name }) => (isHub(url) ? [[url, name] as const] : [])))
  if (named.size === 0) throw refusal(body, { where: INDEX, what: 'a list without countries' })
  const taken = new Set<CountryCode>()
  const entries: Entry[] = []
  const unnamed: string[] = []
  for (const [url, name] of named) {
    const countries = countriesNamed(name) ?? countriesNamed(slugOf(url))
    if (countries === undefined) unnamed.push(name)
    const free = (countries ?? []).filter((country) => !taken.has(country))
    for (const country of free) taken.add(country)
    if (free.length > 0) entries.push({ countries: free, url })
  }
  return { entries, unnamed }
}

/** The address of the article "Sécurité générale". Throws SourceError `blocked` or `unreadable`. */
export function parseHub(body: string, hub: string): string {
  const $ = openPage(body, { where: hub, marks: [new URL(hub).pathname] })
  const link = linksIn($).find(
    ({ url, name }) => fold(name).startsWith('securite generale') && url.startsWith(`${hub}/`),
  )
  if (link === undefined) throw refusal(body, { where: hub, what: 'no link to "Sécurité générale"' })
  return link.url
}

/** Every link of a page, whole, without its query and fragment, with its words. */
function linksIn($: CheerioAPI): readonly { readonly url: string; readonly name: string }[] {
  return $('a[href]')
    .toArray()
    .flatMap((element) => {
      const href = $(element).attr('href') ?? ''
      const name = normalise($(element).text()).replaceAll('\n', ' ')
      if (name === '' || !URL.canParse(href, SITE)) return []
      const { origin, pathname } = new URL(href, SITE)
      return origin === SITE ? [{ url: `${origin}${pathname.replace(/\/+$/, '')}`, name }] : []
    })
}

/** Right below the list, not deeper. */
function isHub(url: string): boolean {
  return url.startsWith(`${INDEX}/`) && !url.slice(INDEX.length + 1).includes('/')
}

function slugOf(url: string): string {
  return url.slice(INDEX.length + 1).replaceAll('-', ' ')
}
