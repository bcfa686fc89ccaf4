import type { CountryCode } from '../domain/country.ts'
import type { Observation } from '../domain/observation.ts'
import { SourceError } from '../domain/source-error.ts'
import type { Instant } from '../domain/time.ts'
import { type AlertsPage, parseAlertsPage } from './fr-meae/alerts-page.ts'
import { observe, type Pages } from './fr-meae/observe.ts'
import { addressOf, ROOT } from './fr-meae/page.ts'
import { PLACES, type Place } from './fr-meae/places.ts'
import { parseSecurityPage, type SecurityPage } from './fr-meae/security-page.ts'
import { defineSource, type Get, type Reading } from './source.ts'

/** So many countries may fail alike by accident; more than this, and more than half, and the source itself does. */
const FEW = 3

/** Conseils aux voyageurs of France Diplomatie: two pages per country, and no list. */
export const frMeae = defineSource({
  id: 'fr-meae',
  publisher: 'France Diplomatie, Conseils aux voyageurs',
  country: 'FR',
  language: 'fr',
  homepage: ROOT,
  licence: 'etalab-2.0',
  attribution: "Ministère de l'Europe et des Affaires étrangères, France Diplomatie",
  reads: [`${ROOT}/`],
  every: 5 * 60_000,
  expect: { min: 1, max: 250 },
  round: PLACES.flatMap(({ countries }) => countries),
  async read(get, { now, wants }) {
    const looks = await Promise.all(
      READERS.filter(({ place }) => place.countries.some(wants)).map(async (reader) => {
        const seen = await pagesOf(get, reader)
        return reader.place.countries.filter(wants).map((country) => lookAt(seen, country, now))
      }),
    )
    return readingOf(looks.flat())
  },
})

/** A place with its parsers: one and the same function per place, so that an unchanged body is parsed once. */
interface Reader {
  readonly place: Place
  readonly alerts: (body: string) => AlertsPage
  readonly security: (body: string) => SecurityPage
}

const READERS: readonly Reader[] = PLACES.map((place) => ({
  place,
  alerts: (body) => parseAlertsPage(body, place),
  security: (body) => parseSecurityPage(body, place),
}))

type Look = { readonly observation: Observation } | { readonly failure: SourceError }

function lookAt(seen: Pages | SourceError, country: CountryCode, now: Instant): Look {
  if (!(seen instanceof SourceError)) return { observation: observe(seen, country, now) }
  const { kind, where, message } = seen
  return {
    failure: new SourceError(kind, { where, what: message.replace(`${kind}: `, ''), country, cause: seen }),
  }
}

/** Throws the common trouble where most countries fail alike. */
function readingOf(looks: readonly Look[]): Reading {
  const failures = looks.flatMap((look) => ('failure' in look ? [look.failure] : []))
  for (const failure of failures) {
    const alike = failures.filter(({ kind }) => kind === failure.kind).length
    if (alike > FEW && alike > looks.length / 2) {
      const what = `${alike} of ${looks.length} countries, such as: ${failure.message.replace(`${failure.kind}: `, '')}`
      throw new SourceError(failure.kind, { where: `${ROOT}/`, what, cause: failure })
    }
  }
  return {
    observations: looks.flatMap((look) => ('observation' in look ? [look.observation] : [])),
    listed: null,
    unchanged: [],
    failures,
    unnamed: [],
    markers: new Map(),
    whole: false,
  }
}

/** The pages of a place under the first of its slugs that is there; the error where it cannot be read. */
async function pagesOf(get: Get, reader: Reader): Promise<Pages | SourceError> {
  let last: Pages | SourceError | undefined
  for (const slug of reader.place.slugs) {
    last = await pagesUnder(get, { slug, reader })
    if (!(last instanceof SourceError && last.kind === 'unreachable')) return last
  }
  return last ?? new SourceError('unreachable', { where: ROOT, what: 'a place without a slug' })
}

async function pagesUnder(
  get: Get,
  { slug, reader }: { slug: string; reader: Reader },
): Promise<Pages | SourceError> {
  const about = reader.place.countries
  const [alerts, security] = await Promise.all([
    pageAt(get, { url: addressOf(slug, 'dernieres-minutes-et-alertes'), slug, about, parse: reader.alerts }),
    pageAt(get, {
      url: addressOf(slug, 'conseils-aux-voyageurs-securite'),
      slug,
      about,
      parse: reader.security,
    }),
  ])
  const wrong = [alerts, security].find((page) => page instanceof SourceError && page.kind !== 'unreachable')
  if (wrong instanceof SourceError) return wrong
  if (!(alerts instanceof SourceError))
    return { slug, alerts, security: pageOrNull(security), hasSecurityPage: reader.place.hasSecurityPage }
  if (security instanceof SourceError) return alerts
  return { slug, alerts: null, security, hasSecurityPage: reader.place.hasSecurityPage }
}

function pageOrNull<T>(page: T | SourceError): T | null {
  return page instanceof SourceError ? null : page
}

/** A page that is there but belongs to another place (a slug that moved, a redirect) is unreadable. */
async function pageAt<T extends { readonly slug: string | null }>(
  get: Get,
  {
    url,
    slug,
    about,
    parse,
  }: { url: string; slug: string; about: readonly CountryCode[]; parse: (body: string) => T },
): Promise<T | SourceError> {
  try {
    const page = await get(url, parse, { about })
    if (page.slug === null || page.slug === slug) return page
    return new SourceError('unreadable', { where: url, what: `the page of "${page.slug}"` })
  } catch (error) {
    if (error instanceof SourceError) return error
    throw error
  }
}
