import type { parseFeed } from 'feedsmith'

export type Parsed = ReturnType<typeof parseFeed>

/** One entry in the words that all formats share; empty where it says nothing. */
export interface RawEntry {
  readonly id: string
  readonly link: string
  readonly title: string
  /** HTML. */
  readonly text: string
  readonly date: string
  readonly categories: readonly string[]
  readonly language: string
}

export interface RawFeed {
  readonly title: string
  readonly language: string
  readonly entries: readonly RawEntry[]
}

/** What a parsed feed holds, whatever its format. */
export function entriesOf(parsed: Parsed): RawFeed {
  switch (parsed.format) {
    case 'rss':
      return ofRss(parsed.feed)
    case 'rdf':
      return ofRdf(parsed.feed)
    case 'atom':
      return ofAtom(parsed.feed)
    case 'json':
      return ofJson(parsed.feed)
  }
}

type FeedOf<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed']

function ofRss({ title = '', language = '', items = [] }: FeedOf<'rss'>): RawFeed {
  return {
    title,
    language,
    entries: items.map((item) => ({
      id: item.guid?.value ?? '',
      link: item.link ?? (item.guid?.isPermaLink === false ? '' : webAddress(item.guid?.value)),
      title: item.title ?? '',
      text: longest(item.content?.encoded, item.description),
      date: dateText(item.pubDate ?? item.dc?.dates?.[0]),
      categories: [...texts(item.categories?.map(({ name }) => name)), ...texts(item.dc?.subjects)],
      language: item.dc?.languages?.[0] ?? '',
    })),
  }
}

function ofRdf({ title = '', dc, items = [] }: FeedOf<'rdf'>): RawFeed {
  return {
    title,
    language: dc?.languages?.[0] ?? '',
    entries: items.map((item) => ({
      id: item.rdf?.about ?? '',
      link: item.link ?? '',
      title: item.title ?? '',
      text: longest(item.content?.encoded, item.description),
      date: dateText(item.dc?.dates?.[0]),
      categories: texts(item.dc?.subjects),
      language: item.dc?.languages?.[0] ?? '',
    })),
  }
}

function ofAtom({ title, xml, entries = [] }: FeedOf<'atom'>): RawFeed {
  return {
    title: title?.value ?? '',
    language: xml?.lang ?? '',
    entries: entries.map((entry) => ({
      id: entry.id ?? '',
      link:
        (entry.links?.find(({ rel = 'alternate' }) => rel === 'alternate') ?? entry.links?.[0])?.href ?? '',
      title: entry.title?.value ?? '',
      text: longest(entry.content?.value, entry.summary?.value),
      date: dateText(entry.published ?? entry.updated),
      categories: texts(entry.categories?.flatMap(({ label, term }) => [label, term])),
      language: entry.xml?.lang ?? '',
    })),
  }
}

function ofJson({ title = '', language = '', items = [] }: FeedOf<'json'>): RawFeed {
  return {
    title,
    language,
    entries: items.map((item) => ({
      id: item.id ?? '',
      link: item.url ?? item.external_url ?? '',
      title: item.title ?? '',
      text: longest(item.content_html, item.content_text, item.summary),
      date: dateText(item.date_published ?? item.date_modified),
      categories: texts(item.tags),
      language: item.language ?? '',
    })),
  }
}

function longest(...candidates: readonly (string | undefined)[]): string {
  return candidates.reduce<string>((best, next = '') => (next.length > best.length ? next : best), '')
}

function texts(values: readonly (string | undefined)[] = []): readonly string[] {
  return values.flatMap((value) => value ?? [])
}

function webAddress(text = ''): string {
  return /^https?:\/\//i.test(text) ? text : ''
}

/** The parser hands dates through as they are written. */
function dateText(date: unknown): string {
  return typeof date === 'string' ? date : ''
}
