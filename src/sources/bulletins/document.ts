import { createHash } from 'node:crypto'
import { parseFeed } from 'feedsmith'
import type { Entry, FeedDocument } from '../../domain/feed.ts'
import { SourceError } from '../../domain/source-error.ts'
import { htmlToText, normalise, sentencesOf } from '../../lib/text.ts'
import { isMisdecoded } from '../shared/charset.ts'
import { refusal } from '../shared/refusal.ts'
import { detectLanguage } from './detect-language.ts'
import { entriesOf, type Parsed, type RawEntry } from './formats.ts'

/** More than this is an archive, and nobody would read what it rings. */
const MOST_ENTRIES = 5000
/** In characters; the fetcher has a limit of its own, in bytes. */
const LONGEST_DOCUMENT = 8 * 1024 * 1024
/** Of one entry's text: an advice page has 60,000 characters, a book more. */
const LONGEST_TEXT = 100_000
const LONGEST_TITLE = 500

/**
 * Reads RSS 0.9x, 1.0 and 2.0, Atom and JSON Feed.
 * Throws SourceError `blocked` for a block page, else `unreadable`: no feed, half a feed, declared entities (which may
 * unfold without end), an archive of thousands of entries.
 */
export function parseDocument(body: string, url: string): FeedDocument {
  if (body.length > LONGEST_DOCUMENT || countEntries(body) > MOST_ENTRIES) {
    const what = `more than ${MOST_ENTRIES} entries, or than ${LONGEST_DOCUMENT} characters`
    throw new SourceError('unreadable', { where: url, what })
  }
  if (isMisdecoded(body)) throw refusal(body, { where: url, what: 'a feed in another character set' })
  if (/<!ENTITY/i.test(body.slice(0, body.search(/<(?:item|entry)\b/i)))) {
    throw refusal(body, { where: url, what: 'a feed that declares entities' })
  }
  const { title, language, entries } = entriesOf(parsed(body, url))
  const base = { language, url }
  const distinct = new Map(
    entries
      .toReversed()
      .map((raw) => entryOf(raw, base))
      .map((one) => [one.key, one]),
  )
  return { title: oneLine(title), entries: [...distinct.values()].toReversed() }
}

/** Before anything is parsed: what is refused must cost nothing. */
function countEntries(body: string): number {
  let count = 0
  for (const _ of body.matchAll(/<(?:item|entry)\b|"date_published"/gi)) {
    count += 1
    if (count > MOST_ENTRIES) break
  }
  return count
}

function parsed(body: string, url: string): Parsed {
  try {
    return parseFeed(body)
  } catch (cause) {
    throw refusal(body, { where: url, what: 'RSS, Atom or JSON Feed expected', cause })
  }
}

function entryOf(raw: RawEntry, base: { readonly language: string; readonly url: string }): Entry {
  const title = oneLine(raw.title)
  const text = htmlToText(raw.text.slice(0, LONGEST_TEXT))
  const link = addressOf(raw.link, base.url)
  const publishedAt = dateOf(raw.date)
  const identity = raw.id || raw.link || `${title} ${publishedAt ?? ''}`
  return {
    key: printOf(identity),
    print: printOf(`${title}\n${text}`),
    title: title.slice(0, LONGEST_TITLE),
    link,
    publishedAt,
    categories: raw.categories.map(oneLine).filter((category) => category !== ''),
    sentences: sentencesOf(text),
    language: languageOf(raw.language || base.language, `${title}\n${text}`),
  }
}

/** Many feeds are tagged with the language of their software: what the words look like counts more. */
function languageOf(tag: string, text: string): string {
  const tagged = /^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/i.test(tag) ? tag : undefined
  return detectLanguage(text) ?? tagged ?? 'und'
}

function oneLine(text: string): string {
  return normalise(htmlToText(text)).replaceAll('\n', ' ').trim()
}

/** The link made whole; empty where it is none that a browser may follow. */
function addressOf(link: string, url: string): string {
  if (link === '' || !URL.canParse(link, url)) return ''
  const address = new URL(link, url)
  return address.protocol === 'http:' || address.protocol === 'https:' ? address.href : ''
}

function dateOf(date: string): string | null {
  const at = date === '' ? Number.NaN : Date.parse(date)
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}

function printOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}
