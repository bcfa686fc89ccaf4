import { XMLParser } from 'fast-xml-parser'
import { z } from 'zod'
import { isMisdecoded } from './charset.ts'
import { refuseHuge } from './limits.ts'
import { memory } from './memory.ts'
import { refusal } from './refusal.ts'

/**
 * An RSS document as plain objects: `item` and `category` are always arrays, attributes start with `@_`, nothing is
 * turned into numbers. Named entities beyond XML's own five are left for the text functions.
 * Throws SourceError: `blocked` for a block page, else `unreadable`. A document type is refused, since entities are
 * declared there and no feed needs one; so are nesting deeper than 30 and a feed whose end is missing.
 */
export function parseRss(body: string, where: string): unknown {
  refuseHuge(body, where)
  const feed = body.replace(/^\ufeff/, '').trimStart()
  if (!/^<(?:\?xml|rss)\b/.test(feed)) throw refusal(feed, { where, what: 'RSS expected' })
  if (/<!DOCTYPE/i.test(feed.slice(0, feed.indexOf('<item')))) {
    throw refusal(feed, { where, what: 'a document type in a feed' })
  }
  if (!feed.includes('</rss>')) throw refusal(feed, { where, what: 'a feed that ends too early' })
  if (isMisdecoded(feed)) throw refusal(feed, { where, what: 'a feed in another character set' })
  try {
    return withItems(feed)
  } catch (cause) {
    throw refusal(feed, { where, what: 'broken XML', cause })
  }
}

/** Items of a few feeds: of two hundred in one, hardly ever more than a few change between two polls. */
const ITEMS_KEPT = 2000
const items = memory<object>(ITEMS_KEPT)

/** The feed, each of whose items is parsed once as long as its text stays the same. */
function withItems(feed: string): unknown {
  const { shell, found } = cutItems(feed)
  const parsed = SHELL.parse(new XMLParser(OPTIONS).parse(shell))
  const { channel, ...rest } = parsed.rss
  const around = CHANNEL.safeParse(channel).data
  // Items outside a channel (RSS 1.0) are no feed of ours.
  if (found.length === 0 || around === undefined) return parsed
  const item = found.map((text) => items(text, () => itemIn(text)))
  return { ...parsed, rss: { ...rest, channel: { ...around, item } } }
}

/** A channel of nothing but items is an empty text once they are cut out. */
const CHANNEL = z.union([z.looseObject({}), z.string().transform(() => ({}))])

const SHELL = z.looseObject({ rss: z.looseObject({ channel: z.unknown() }) })
const ONE = z.object({ item: z.array(z.unknown()).length(1) })

function itemIn(text: string): object {
  const [item] = ONE.parse(new XMLParser(OPTIONS).parse(text)).item
  return typeof item === 'object' && item !== null ? item : { '#text': item }
}

/** The texts of the items, and what is around them; what looks like a tag inside a CDATA section is none. */
function cutItems(feed: string): { readonly shell: string; readonly found: readonly string[] } {
  const found: string[] = []
  let shell = ''
  let from = 0
  for (let start = nextItem(feed, 0); start !== -1; start = nextItem(feed, from)) {
    const end = endOfItem(feed, start)
    if (end === -1) break
    shell += feed.slice(from, start)
    found.push(feed.slice(start, end))
    from = end
  }
  return { shell: shell + feed.slice(from), found }
}

function nextItem(feed: string, from: number): number {
  ITEM_START.lastIndex = from
  return ITEM_START.exec(feed)?.index ?? -1
}

const ITEM_START = /<item[\s>]/g
const END = '</item>'
const CDATA_START = '<![CDATA['
const CDATA_END = ']]>'

/** Behind the item that begins at `start`; -1 where it does not end. */
function endOfItem(feed: string, start: number): number {
  let from = start
  for (;;) {
    const end = feed.indexOf(END, from)
    const cdata = feed.indexOf(CDATA_START, from)
    if (end === -1) return -1
    if (cdata === -1 || cdata > end) return end + END.length
    const close = feed.indexOf(CDATA_END, cdata)
    if (close === -1) return -1
    from = close
  }
}

const OPTIONS = {
  ignoreAttributes: false,
  parseTagValue: false,
  maxNestedTags: 30,
  isArray: (name: string) => name === 'item' || name === 'category',
} as const
