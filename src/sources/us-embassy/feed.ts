import { z } from 'zod'
import { countriesNamed } from '../../domain/countries.ts'
import { SourceError } from '../../domain/source-error.ts'
import type { Instant } from '../../domain/time.ts'
import { htmlToText, normalise, sentencesOf } from '../../lib/text.ts'
import { calendarDate } from '../shared/calendar-date.ts'
import { refusal } from '../shared/refusal.ts'
import { parseRss } from '../shared/xml.ts'
import { type EmbassyAlert, readAlert } from './alert.ts'
import { alertPageOf, type Post } from './posts.ts'

/** WordPress puts ten posts on a page of a feed unless told otherwise; a page with fewer is the last. */
export const FULL_PAGE = 10

/** The alerts of one page of a post's feed, newest first. */
export type Feed = readonly EmbassyAlert[]

/** Addresses of the pages of a post's feed, from 1: WordPress numbers those behind the first. */
export function feedAddress(post: Post, page: number): string {
  return `${alertPageOf(post)}feed/${page === 1 ? '' : `?paged=${page}`}`
}

/**
 * RSS 2.0 as WordPress writes it, with the whole text in `content:encoded`. A feed without any alert is fine where its
 * title names the mission. No answer of a live feed was at hand, so one odd item makes the feed unreadable: half a feed
 * would pass for calm. Throws SourceError `blocked` or `unreadable`.
 */
export function parseFeed(body: string, post: Post): Feed {
  const where = feedAddress(post, 1)
  const parsed = RSS.safeParse(parseRss(body, where))
  if (!parsed.success) throw refusal(body, { where, what: 'a feed of another shape', cause: parsed.error })
  const { title, item } = parsed.data.rss.channel
  if (!isOf(post, normalise(title))) throw refusal(body, { where, what: `the feed "${normalise(title)}"` })
  const newest = new Map<string, EmbassyAlert>()
  for (const alert of item.map((raw) => alertOf(raw, post))) {
    const known = newest.get(alert.url)
    if (known === undefined || known.at < alert.at) newest.set(alert.url, alert)
  }
  return newestFirst([...newest.values()])
}

export function newestFirst<T extends { readonly at: Instant }>(statements: readonly T[]): readonly T[] {
  return statements.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))
}

const ITEM = z.object({
  title: z.string().max(2000),
  link: z.string().trim().min(1).max(2000),
  pubDate: z.string(),
  description: z.string().default(''),
  'content:encoded': z.string(),
})
type RawItem = z.infer<typeof ITEM>
const RSS = z.object({
  rss: z.object({ channel: z.object({ title: z.string().min(1), item: z.array(ITEM).default([]) }) }),
})

const MISSION = /\bembass(?:y|ies)\b|\bconsulates?\b|\bu\.?s\.? mission\b|\bamerican institute in taiwan\b/i

/** "Alert - U.S. Embassy in Mali": a mission's feed, and not that of a mission in another country. */
function isOf({ country }: Post, title: string): boolean {
  if (!MISSION.test(title)) return false
  const [, named = ''] = /\b(?:in|to|of) (?!.*\b(?:in|to) )(.+)$/i.exec(title) ?? []
  const others = countriesNamed(named)?.filter((one) => one !== 'US') ?? []
  return others.length === 0 || others.includes(country)
}

function alertOf(raw: RawItem, post: Post): EmbassyAlert {
  const content = htmlToText(raw['content:encoded']) || htmlToText(raw.description)
  const sentences = [normalise(raw.title).replaceAll('\n', ' '), ...sentencesOf(content)]
  return readAlert({
    url: raw.link,
    at: publishedAt(raw, post),
    sentences: sentences.filter((sentence) => sentence !== '' && !isFeedNote(sentence)),
    subject: { language: 'en', country: post.country, publisher: 'US' },
  })
}

/** What WordPress adds below a post in a feed. */
function isFeedNote(sentence: string): boolean {
  return /^The post .* (?:appeared )?first (?:appeared )?on\b/.test(sentence)
}

/** RFC 822 with a year of four digits, a time and a zone (RSS 2.0): "Wed, 29 Apr 2026 14:10:00 +0000". */
function publishedAt({ pubDate }: RawItem, post: Post): Instant {
  const isWhole =
    /\d{4} \d{2}:\d{2}(?::\d{2})? (?:[+-]\d{4}|UTC?|GMT|Z|[ECMP][SD]T)$/.test(pubDate.trim()) &&
    calendarDate(pubDate) !== null
  const at = isWhole ? Date.parse(pubDate) : Number.NaN
  if (Number.isNaN(at)) {
    throw new SourceError('unreadable', { where: feedAddress(post, 1), what: `an alert dated "${pubDate}"` })
  }
  return new Date(at).toISOString()
}
