import { z } from 'zod'
import { countriesNamed, countryOfPart } from '../domain/countries.ts'
import type { CountryCode } from '../domain/country.ts'
import type { Area, Level, Observation } from '../domain/observation.ts'
import { SourceError } from '../domain/source-error.ts'
import type { Instant } from '../domain/time.ts'
import { fold, htmlToText, normalise, sentencesOf } from '../lib/text.ts'
import { firstWords } from './shared/first-words.ts'
import { parseJson } from './shared/json.ts'
import { sectionsOf } from './shared/sections.ts'
import { readSentences } from './shared/sentences/read-sentences.ts'
import { type Ask, defineSource, type Get, type Reading } from './source.ts'

const INDEX = 'https://www.gov.uk/api/content/foreign-travel-advice'
const PAGES = 'https://www.gov.uk/foreign-travel-advice'

/** Travel advice of the FCDO from GOV.UK's content API: an index with dates, then the countries whose date moved. */
export const ukFcdo = defineSource({
  id: 'uk-fcdo',
  publisher: 'Foreign, Commonwealth & Development Office',
  country: 'GB',
  language: 'en',
  homepage: PAGES,
  licence: 'Open Government Licence v3.0',
  attribution: 'Contains public sector information licensed under the Open Government Licence v3.0.',
  reads: [INDEX],
  every: 5 * 60_000,
  expect: { min: 200, max: 260 },
  async read(get, ask) {
    const index = await get(INDEX, parseIndex)
    const looks = await Promise.all(index.entries.map((entry) => lookAt(entry, get, ask)))
    return readingOf(index, looks)
  },
})

/** One country, or several that share a page, in the index. */
interface Entry {
  readonly slug: string
  readonly countries: readonly CountryCode[]
  /** When the page last had a major change; a minor one changes the text and not this. */
  readonly movedAt: Instant
}

interface Index {
  readonly entries: readonly Entry[]
  readonly listed: number
  readonly unnamed: readonly string[]
}

const MOMENT = z.string().transform((printed, context): Instant => {
  const at = Date.parse(printed)
  if (!Number.isNaN(at)) return new Date(at).toISOString()
  context.addIssue({ code: 'custom', message: `no date: "${printed}"` })
  return z.NEVER
})
const CHILD = z.object({
  public_updated_at: MOMENT,
  withdrawn: z.boolean().default(false),
  details: z.object({ country: z.object({ name: z.string().min(1), slug: z.string().min(1) }) }),
})
const CONTENTS = z.object({ links: z.object({ children: z.array(CHILD).min(1) }) })

/** Throws SourceError `blocked` or `unreadable`. */
function parseIndex(body: string): Index {
  const { links } = parseJson(CONTENTS, body, INDEX)
  const children = links.children.filter(({ withdrawn }) => !withdrawn)
  const entries = children.map(({ public_updated_at: movedAt, details: { country } }) => ({
    slug: country.slug,
    name: country.name,
    movedAt,
    countries: countriesNamed(country.name) ?? countriesNamed(country.slug.replaceAll('-', ' ')) ?? [],
  }))
  return {
    entries: onePerCountry(entries),
    listed: children.length,
    unnamed: entries.flatMap(({ countries, name }) =>
      countries.length === 0 && countryOfPart(name) === undefined ? [name] : [],
    ),
  }
}

/** Two entries may name one country (a page that was renamed): the one about fewer counts, then the newer one. */
function onePerCountry(entries: readonly Entry[]): readonly Entry[] {
  const taken = new Set<CountryCode>()
  const byWeight = [...entries].sort(
    (one, other) =>
      one.countries.length - other.countries.length || Date.parse(other.movedAt) - Date.parse(one.movedAt),
  )
  return byWeight.flatMap((entry) => {
    const countries = entry.countries.filter((country) => !taken.has(country))
    for (const country of countries) taken.add(country)
    return countries.length === 0 ? [] : [{ ...entry, countries }]
  })
}

/** What one look at an entry gave: nothing asked, a page, or trouble with it. */
type Look =
  | { readonly entry: Entry; readonly kind: 'unchanged' }
  | { readonly entry: Entry; readonly kind: 'page'; readonly page: Page }
  | { readonly entry: Entry; readonly kind: 'trouble'; readonly error: SourceError }

async function lookAt(entry: Entry, get: Get, ask: Ask): Promise<Look> {
  const isAsked = entry.countries.some(
    (country) => ask.marker(country) !== entry.movedAt || ask.wants(country),
  )
  if (!isAsked) return { entry, kind: 'unchanged' }
  const url = `${INDEX}/${entry.slug}`
  try {
    const page = await get(url, parsePage, { about: entry.countries })
    if (page.slug === entry.slug) return { entry, kind: 'page', page }
    const error = new SourceError('unreadable', { where: url, what: `the page of "${page.slug}"` })
    return { entry, kind: 'trouble', error }
  } catch (error) {
    if (error instanceof SourceError) return { entry, kind: 'trouble', error }
    throw error
  }
}

/** Throws the first trouble when every page that was asked for failed, and nothing is known to be as it was. */
function readingOf({ listed, unnamed }: Index, looks: readonly Look[]): Reading {
  const pages = looks.filter((look) => look.kind === 'page')
  const troubles = looks.filter((look) => look.kind === 'trouble')
  const unchanged = looks.filter((look) => look.kind === 'unchanged')
  const [first] = troubles
  if (first !== undefined && pages.length + unchanged.length === 0) throw first.error
  return {
    observations: pages.flatMap(({ entry, page }) =>
      entry.countries.map((country) => observe(country, page)),
    ),
    listed,
    unchanged: unchanged.flatMap(({ entry }) => entry.countries),
    failures: troubles.flatMap(({ entry, error }) => entry.countries.map((country) => about(country, error))),
    unnamed,
    markers: new Map(
      pages.flatMap(({ entry, page }) =>
        entry.countries.map((country) => [country, markerOf(entry, page)] as const),
      ),
    ),
    whole: true,
  }
}

function about(country: CountryCode, error: SourceError): SourceError {
  return new SourceError(error.kind, { where: error.where, what: error.message, country, cause: error })
}

/** A cache may give a page that is older than the index says: then its own date, so that it is asked for again. */
function markerOf(entry: Entry, page: Page): string {
  const isOld = page.movedAt < entry.movedAt
  return (isOld ? page : entry).movedAt
}

/** The page of a country, as far as it can be read without knowing which code it is filed under. */
interface Page {
  readonly slug: string
  readonly document: string
  readonly movedAt: Instant
  readonly standing: Standing
  readonly areas: readonly Area[]
  readonly wording: string
  readonly body: Observation['body']
  readonly sentences: readonly string[]
  readonly summary: string
}

const PAGE = z.object({
  content_id: z.string().default(''),
  withdrawn_notice: z.object({ withdrawn_at: z.string().optional() }).default({}),
  public_updated_at: MOMENT,
  details: z.object({
    alert_status: z.array(z.string()),
    change_description: z.string().nullish(),
    country: z.object({ name: z.string().min(1), slug: z.string().min(1) }),
    parts: z.array(z.object({ slug: z.string(), body: z.string() })).default([]),
  }),
})

/**
 * Throws SourceError `blocked`, `unreadable` (also for a page that was withdrawn: what it still says no longer holds),
 * or `unknown-wording` for an alert status never seen.
 */
function parsePage(body: string): Page {
  const {
    content_id: id,
    public_updated_at: movedAt,
    details,
    withdrawn_notice: notice,
  } = parseJson(PAGE, body, INDEX)
  if (notice.withdrawn_at !== undefined) {
    const what = `a page that was withdrawn on ${notice.withdrawn_at.slice(0, 40)}`
    throw new SourceError('unreadable', { where: `${INDEX}/${details.country.slug}`, what })
  }
  const { alert_status: statuses, country, change_description: change, parts } = details
  const advice = parts.filter(({ slug }) => !OTHER_PARTS.has(slug)).map((part) => part.body)
  const all = advice.flatMap((html) => sentencesOf(htmlToText(html)))
  const sentences = advice.flatMap((html) => sentencesOf(htmlToText(withoutBoilerplate(html))))
  const standing = standingOf(statuses, country.slug)
  return {
    slug: country.slug,
    document: id || country.slug,
    movedAt,
    standing,
    areas: advice.flatMap((html) => areasOf(html, standing.peak)),
    wording: wordingOf(sentences, standing, country.name),
    body: all.length > 0 ? 'real' : 'empty',
    sentences,
    summary: summaryOf(advice) || firstWords(sentencesOf(change ?? ''), () => false),
  }
}

/**
 * Parts that never hold advice against travel or calls to leave, but many sentences that sound like them: exit stamps,
 * evacuation from fires, leaving drinks alone. What is urgent stands in "warnings-and-insurance", "regional-risks" and
 * parts made for an event.
 */
const OTHER_PARTS = new Set(['entry-requirements', 'safety-and-security', 'health', 'getting-help'])

/** The same few paragraphs on every page. */
const BOILERPLATE =
  /^(?:before you travel|travel insurance|about fcdo travel advice|get travel advice updates)$/

function withoutBoilerplate(html: string): string {
  return sectionsOf(html, 'h2')
    .filter(({ heading }) => !BOILERPLATE.test(fold(heading)))
    .map((section) => section.html)
    .join('')
}

/** The first sentences outside lists: a list item without its beginning says nothing. */
function summaryOf(advice: readonly string[]): string {
  const prose = advice.map((html) => withoutLists(withoutBoilerplate(html)))
  return firstWords(sentencesOf(htmlToText(prose.join('\n'))), isBoilerplate)
}

function withoutLists(html: string): string {
  let depth = 0
  const outside: string[] = []
  for (const piece of html.split(/(?=<\/?ul\b)/i)) {
    if (/^<ul/i.test(piece)) depth += 1
    const isEnd = /^<\/ul/i.test(piece)
    if (isEnd && depth > 0) depth -= 1
    if (depth === 0) outside.push(isEnd ? `<br>${piece}` : piece)
  }
  return outside.join('')
}

function isBoilerplate(sentence: string): boolean {
  return /^(?:your travel insurance could be|consular support is also|no travel can be guaranteed|find out more|see more details|for more details)/i.test(
    sentence,
  )
}

/** Whether the FCDO advises against travel, and where. */
interface Standing {
  readonly level: Level
  readonly peak: Level
  readonly statuses: readonly Status[]
}

/** ALERT_STATUSES of alphagov/travel-advice-publisher, strongest first. */
const STATUSES = [
  { status: 'avoid_all_travel_to_whole_country', level: 4, peak: 4, words: 'all travel to' },
  {
    status: 'avoid_all_but_essential_travel_to_whole_country',
    level: 3,
    peak: 3,
    words: 'all but essential travel to',
  },
  { status: 'avoid_all_travel_to_parts', level: 2, peak: 4, words: 'all travel to parts of' },
  {
    status: 'avoid_all_but_essential_travel_to_parts',
    level: 2,
    peak: 3,
    words: 'all but essential travel to parts of',
  },
] as const
type Status = (typeof STATUSES)[number]

function standingOf(stated: readonly string[], slug: string): Standing {
  const odd = stated.find((word) => STATUSES.every(({ status }) => status !== word))
  if (odd !== undefined) {
    const what = `the alert status "${odd}"`
    throw new SourceError('unknown-wording', { where: `${INDEX}/${slug}`, what })
  }
  const statuses = STATUSES.filter(({ status }) => stated.includes(status))
  return {
    level: highest(statuses.map(({ level }) => level)),
    peak: highest(statuses.map(({ peak }) => peak)),
    statuses,
  }
}

function highest(levels: readonly Level[]): Level {
  return levels.toSorted((one, other) => other - one)[0] ?? 1
}

/** The page's own sentence for the strongest status ("FCDO advises against …"), or the same words made from the status. */
function wordingOf(sentences: readonly string[], { statuses }: Standing, name: string): string {
  const [strongest] = statuses
  if (strongest === undefined) return 'No advice against travel'
  const made = `FCDO advises against ${statuses.map(({ words }) => `${words} ${name}`).join(' and ')}`
  return sentences.find((sentence) => isWording(sentence, strongest, name)) ?? made
}

/** A whole sentence (not the head of a list) that says the status of the country, or of parts of it, and nothing of its regions. */
function isWording(sentence: string, { words, level }: Status, name: string): boolean {
  const stem = `fcdo advises against ${words} `
  const said = sentence.toLowerCase().replace(/^fcdo (?:now|currently) /, 'fcdo ')
  if (!said.startsWith(stem) || said.endsWith(':')) return false
  const where = said.slice(stem.length)
  return level === 2 ? where.startsWith(normalise(name).toLowerCase()) : !where.startsWith('parts of ')
}

/** Stands below the last area; headings behind it are news of the day, such as storms and strikes. */
const ENDS_AREAS = /find out more about\s+why FCDO advises against/i

/**
 * Parts with advice of their own: the headings below "Areas where FCDO advises against …", each with the strongest
 * advice that stands under it. A sentence there may be about a neighbour: no part is above what the page's status says.
 */
function areasOf(html: string, peak: Level): readonly Area[] {
  const sections = sectionsOf(html, 'h2').filter(({ heading }) =>
    /^areas where fcdo advises against/.test(fold(heading)),
  )
  return sections.flatMap((section) => {
    const [, ...regions] = sectionsOf(section.html, 'h3')
    const last = regions.findIndex(({ html: region }) => ENDS_AREAS.test(htmlToText(region)))
    return regions.flatMap(({ heading, html: region }, index): readonly Area[] => {
      const isListed = last === -1 || index <= last
      const level = advisedLevel(htmlToText(region)) ?? (isListed ? advisedLevel(section.heading) : undefined)
      if (level === undefined || /fcdo advises against/i.test(heading)) return []
      return [{ name: heading.replace(/:$/, ''), level: level > peak ? peak : level }]
    })
  })
}

function advisedLevel(text: string): Level | undefined {
  if (/advises? against all travel\b/i.test(text)) return 4
  return /advises? against all but essential travel\b/i.test(text) ? 3 : undefined
}

function observe(country: CountryCode, page: Page): Observation {
  const isRead = page.body === 'real'
  const told = readSentences(page.sentences, { language: 'en', country, publisher: 'GB' })
  return {
    country,
    level: page.standing.level,
    peak: page.standing.peak,
    areas: page.areas,
    wording: page.wording,
    departure: isRead ? told.departure : null,
    mission: isRead ? told.mission : null,
    hazards: isRead ? told.hazards : [],
    updatedAt: page.movedAt,
    url: `${PAGES}/${page.slug}`,
    document: page.document,
    language: 'en',
    text: page.sentences.join('\n'),
    summary: page.summary,
    body: page.body,
  }
}
