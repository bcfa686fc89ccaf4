import { XMLParser } from 'fast-xml-parser'
import { isMisdecoded } from './charset.ts'
import { refuseHuge } from './limits.ts'
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
    const parsed: unknown = new XMLParser(OPTIONS).parse(feed)
    return parsed
  } catch (cause) {
    throw refusal(feed, { where, what: 'broken XML', cause })
  }
}

const OPTIONS = {
  ignoreAttributes: false,
  parseTagValue: false,
  maxNestedTags: 30,
  isArray: (name: string) => name === 'item' || name === 'category',
} as const
