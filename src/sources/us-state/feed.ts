import { z } from 'zod'
import { SourceError } from '../../domain/source-error.ts'
import { calendarDate } from '../shared/calendar-date.ts'
import { parseRss } from '../shared/xml.ts'
import { type Item, isAboutCountries, itemOf, type Published, type ReadProse } from './item.ts'

export const FEED = 'https://travel.state.gov/_res/rss/TAsTWs.xml'
/** So many broken items may be accidents; more, and the feed has another shape. */
const FEW = 3

/** The items about countries, and the trouble with those that could not be read. */
export interface Feed {
  readonly items: readonly Item[]
  readonly broken: readonly SourceError[]
}

/** Throws SourceError `blocked` or `unreadable`. */
export function parseFeed(body: string, readProse: ReadProse): Feed {
  const feed = RSS.safeParse(parseRss(body, FEED))
  if (!feed.success) {
    throw new SourceError('unreadable', { where: FEED, what: 'a feed of another shape', cause: feed.error })
  }
  const read = feed.data.rss.channel.item.map((item) => ITEM.safeParse(item))
  const broken = read.flatMap(({ error }) =>
    error
      ? [new SourceError('unreadable', { where: FEED, what: 'an item of another shape', cause: error })]
      : [],
  )
  const [first] = broken
  if (first !== undefined && (broken.length > FEW || broken.length === read.length)) throw first
  const items = read
    .flatMap(({ data }) => (data ? [publishedIn(data)] : []))
    .filter(isAboutCountries)
    .map((published) => itemOf(published, readProse))
  return { items, broken }
}

const RSS = z.object({ rss: z.object({ channel: z.object({ item: z.array(z.unknown()).min(1) }) }) })
const ITEM = z.object({
  title: z.string().min(1).max(1000),
  link: z.string().max(2000).default(''),
  pubDate: z.string().default(''),
  description: z.string().default(''),
  category: z
    .array(z.object({ '#text': z.string().default(''), '@_domain': z.string().optional() }))
    .default([]),
})
type RawItem = z.infer<typeof ITEM>

function publishedIn({ title, link, pubDate, description, category }: RawItem): Published {
  const tag = category.find((entry) => entry['@_domain'] === 'Country-Tag')?.['#text'].trim() ?? ''
  return { title, link, date: calendarDate(pubDate), html: description, tag }
}
