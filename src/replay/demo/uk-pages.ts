import type { Level } from '../../domain/observation.ts'
import { listedByUk, slugOf } from './world.ts'

export const UK_INDEX = 'https://www.gov.uk/api/content/foreign-travel-advice'

/** A country page of GOV.UK. */
export interface UkPage {
  readonly name: string
  readonly slug: string
  /** When it last had a major change. */
  readonly movedAt: string
  readonly alertStatus: readonly string[]
  readonly note: string
  /** HTML of its first part, "Warnings and insurance". */
  readonly warnings: string
}

/** The four statuses that the travel advice publisher knows (two of them for parts of a country). */
const STATUS: Record<Level, readonly string[]> = {
  1: [],
  2: ['avoid_all_but_essential_travel_to_parts'],
  3: ['avoid_all_but_essential_travel_to_whole_country'],
  4: ['avoid_all_travel_to_whole_country'],
}
const INSURANCE =
  '<h2 id="travel-insurance">Travel insurance</h2><p>Check what your insurance covers before you book.</p>'

/** Every page but Mali's: nothing happens on them. */
export function calmUkPages(): readonly UkPage[] {
  return listedByUk().map(({ name, level, issued }) => ({
    name,
    slug: slugOf(name),
    movedAt: `${issued}T10:00:00Z`,
    alertStatus: STATUS[level],
    note: 'The whole page was checked.',
    warnings: `${adviceAgainst(name, level)}${INSURANCE}`,
  }))
}

function adviceAgainst(name: string, level: Level): string {
  const sentences: Record<Level, string> = {
    1: `<p>No warning stands for ${name}.</p>`,
    2: `<p>FCDO advises against all but essential travel to parts of ${name}.</p>`,
    3: `<p>FCDO advises against all but essential travel to ${name}.</p>`,
    4: `<p>FCDO advises against all travel to ${name}.</p>`,
  }
  return sentences[level]
}

/** The index in the shape of the content API: a date and a note for each page, no levels. */
export function ukIndex(pages: readonly UkPage[]): string {
  return JSON.stringify({
    ...common('/foreign-travel-advice', 'travel_advice_index', '2022-01-01T00:00:00Z'),
    title: 'Foreign travel advice',
    details: { email_signup_link: '/foreign-travel-advice/email-signup', max_cache_time: 10 },
    links: {
      children: pages.map(({ name, slug, movedAt, note }) => ({
        api_path: `/api/content/foreign-travel-advice/${slug}`,
        api_url: `${UK_INDEX}/${slug}`,
        base_path: `/foreign-travel-advice/${slug}`,
        content_id: idOf(slug),
        details: { change_description: note, country: { name, slug, synonyms: [] } },
        document_type: 'travel_advice',
        links: {},
        locale: 'en',
        public_updated_at: movedAt,
        schema_name: 'travel_advice',
        title: `${name} travel advice`,
        web_url: `https://www.gov.uk/foreign-travel-advice/${slug}`,
        withdrawn: false,
      })),
    },
  })
}

/** One country's page in the shape of the content API. */
export function ukDocument({ name, slug, movedAt, alertStatus, note, warnings }: UkPage): string {
  return JSON.stringify({
    ...common(`/foreign-travel-advice/${slug}`, 'travel_advice', movedAt),
    content_id: idOf(slug),
    title: `${name} travel advice`,
    description: `FCDO travel advice for ${name}. A demonstration: every text in it is invented.`,
    details: {
      alert_status: alertStatus,
      change_description: note,
      change_history: [{ note, public_timestamp: movedAt }],
      country: { name, slug, synonyms: [] },
      email_signup_link: `/foreign-travel-advice/${slug}/email-signup`,
      max_cache_time: 10,
      parts: [
        { slug: 'warnings-and-insurance', title: 'Warnings and insurance', body: warnings },
        {
          slug: 'getting-help',
          title: 'Getting help',
          body: '<p>The police can be called from any telephone.</p>',
        },
      ],
      reviewed_at: movedAt,
      updated_at: movedAt,
    },
    links: {},
  })
}

function common(basePath: string, type: string, movedAt: string): Record<string, unknown> {
  return {
    analytics_identifier: null,
    base_path: basePath,
    document_type: type,
    first_published_at: '2013-01-01T00:00:00+00:00',
    locale: 'en',
    phase: 'live',
    public_updated_at: movedAt,
    publishing_app: 'travel-advice-publisher',
    rendering_app: 'frontend',
    schema_name: type,
    updated_at: movedAt,
    withdrawn_notice: {},
  }
}

/** A stable id in the form of a UUID, different for each slug. */
function idOf(slug: string): string {
  const hex = Buffer.from(slug.padEnd(16, '-').slice(0, 8) + slug.padStart(16, '-').slice(-8)).toString('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
