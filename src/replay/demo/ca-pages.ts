import { countryName } from '../../domain/countries.ts'
import type { CountryCode } from '../../domain/country.ts'
import type { Level } from '../../domain/observation.ts'
import { HOUR, type Instant } from '../../domain/time.ts'
import { secondsOf } from './said.ts'
import { listedBy, slugOf } from './world.ts'

const ROOT = 'https://data.international.gc.ca/travel-voyage'
const CA_INDEX = `${ROOT}/index-alpha-eng.json`

/** The advice on one country. */
export interface CaPage {
  readonly country: CountryCode
  readonly level: Level
  readonly publishedAt: Instant
  /** What was changed last, in the government's words; empty where it says nothing. */
  readonly update: string
  /** Paragraphs of the national advisory. */
  readonly advisory: readonly string[]
}

/** The four risk levels, and the class of the box that each stands in. */
const LABELS: Record<Level, readonly [words: string, box: string]> = {
  1: ['Exercise normal security precautions', 'ExNormal'],
  2: ['Exercise a high degree of caution', 'ExHigh'],
  3: ['Avoid non-essential travel', 'AvoidNonEss'],
  4: ['Avoid all travel', 'AvoidAll'],
}

/** Every country but Mali: nothing happens in them. */
export function calmCaPages(): readonly CaPage[] {
  return listedBy('CA').map(({ country, name, level, issued }) => ({
    country,
    level,
    publishedAt: `${issued}T15:00:00.000Z`,
    update: '',
    advisory: [`${LABELS[level][0]} in ${name}.`],
  }))
}

/** All countries with their levels and dates. */
export function caIndex(
  at: Instant,
  pages: readonly CaPage[],
): { readonly url: string; readonly body: string } {
  const records = pages.map((page, index) => [page.country, { 'country-id': index + 1, ...recordOf(page) }])
  return { url: CA_INDEX, body: JSON.stringify({ ...metadata(at), data: Object.fromEntries(records) }) }
}

/** The document of one country. */
export function caDocument(page: CaPage): { readonly url: string; readonly body: string } {
  const { country, level, publishedAt, update, advisory } = page
  const [words, box] = LABELS[level]
  const prose = advisory.map((text) => `<p>${text}</p>`).join('')
  const data = {
    ...headOf(page),
    'update-metadata': update,
    eng: {
      ...namedIn('en', page),
      'geo-group': '',
      flag: null,
      advisories: `<div class="AdvisoryContainer ${box}"><h3>${countryName(country, 'en')} - ${words}</h3>${prose}</div>`,
      security: '<h3>Crime</h3><p>Keep your belongings in sight.</p>',
    },
  }
  return {
    url: `${ROOT}/cta-cap-${country}.json`,
    body: JSON.stringify({ ...metadata(publishedAt), data }),
  }
}

function metadata(at: Instant) {
  return { metadata: { generated: { timestamp: secondsOf(at), date: clockOf(at) } } }
}

function recordOf(page: CaPage) {
  const { country, publishedAt, update } = page
  return {
    'country-eng': countryName(country, 'en'),
    'country-fra': countryName(country, 'fr'),
    ...headOf(page),
    'date-published': {
      timestamp: secondsOf(publishedAt),
      date: clockOf(publishedAt),
      asp: `${clockOf(publishedAt).replace(' ', 'T')}.0000000${offsetOf(publishedAt)}`,
    },
    'recent-updates-type': update,
    eng: namedIn('en', page),
    fra: { ...namedIn('fr', page), 'friendly-date': '', 'advisory-text': '', 'recent-updates': '' },
  }
}

function headOf({ country, level }: CaPage) {
  return {
    'country-iso': country,
    'advisory-state': level - 1,
    'has-advisory-warning': level > 2 ? 1 : 0,
    'has-regional-advisory': 0,
    'has-content': 1,
  }
}

function namedIn(language: 'en' | 'fr', { country, level, publishedAt, update }: CaPage) {
  const name = countryName(country, language)
  return {
    name,
    'url-slug': slugOf(name),
    'friendly-date': friendlyDate(publishedAt),
    'advisory-text': LABELS[level][0],
    'recent-updates': update,
  }
}

/** On the clock of Ottawa: `2025-10-31 16:30:00`. */
function clockOf(at: Instant): string {
  return ottawaTime(at).clock
}

/** `-04:00` in summer. */
function offsetOf(at: Instant): string {
  return `-0${ottawaTime(at).behind}:00`
}

/** As printed: `October 31, 2025 16:30 EDT`. */
function friendlyDate(at: Instant): string {
  const { clock, zone } = ottawaTime(at)
  const month = MONTHS.split(' ')[Number(clock.slice(5, 7)) - 1]
  return `${month} ${Number(clock.slice(8, 10))}, ${clock.slice(0, 4)} ${clock.slice(11, 16)} ${zone}`
}

const MONTHS = 'January February March April May June July August September October November December'

function ottawaTime(at: Instant) {
  // Building a formatter costs more than all that is formatted here.
  zones ??= new Intl.DateTimeFormat('en-US', { timeZone: 'America/Toronto', timeZoneName: 'short' })
  const isSummer = zones.format(new Date(at)).endsWith('EDT')
  const behind = isSummer ? 4 : 5
  const clock = new Date(Date.parse(at) - behind * HOUR).toISOString().slice(0, 19).replace('T', ' ')
  return { clock, behind, zone: isSummer ? 'EDT' : 'EST' }
}

let zones: Intl.DateTimeFormat | undefined
