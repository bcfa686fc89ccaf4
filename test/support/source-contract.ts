import { expect } from 'vitest'
import type { CountryCode } from '../../src/domain/country.ts'
import type { Asking } from '../../src/domain/reading.ts'
import { SourceError, type SourceErrorKind } from '../../src/domain/source-error.ts'
import type { Instant } from '../../src/domain/time.ts'
import type { Ask, Get, Reading, Source } from '../../src/sources/source.ts'

/** What a server answers to one URL: a body, or the trouble that the fetcher reports. */
export type Answer = string | SourceError

/** A {@link Get} that answers from memory, and remembers what happened. */
export interface FakeGet {
  readonly get: Get
  /** Every URL that was asked for, in order. */
  readonly asked: readonly string[]
  /** Whose page each URL was said to be; empty for an answer about nobody in particular. */
  readonly about: ReadonlyMap<string, readonly CountryCode[]>
  /** What parsers threw beside {@link SourceError}: always a defect of the parser. */
  readonly surprises: readonly unknown[]
  /** Changes one answer from now on. */
  answer(url: string, answer: Answer): void
}

/**
 * Like the real Get: the same body of the same URL is parsed once by the same parser, whatever a parser throws beside a
 * SourceError becomes `unreadable` (and is kept in `surprises`). A URL without an answer is `unreachable`.
 */
export function fakeGet(answers: Readonly<Record<string, Answer>>): FakeGet {
  const now = new Map(Object.entries(answers))
  const asked: string[] = []
  const about = new Map<string, readonly CountryCode[]>()
  const surprises: unknown[] = []
  const parsed = new Map<string, Parsed<unknown>>()
  async function get<T>(url: string, parse: (body: string) => T, asking: Asking = {}): Promise<T> {
    asked.push(url)
    about.set(url, asking.about ?? [])
    const body = now.get(url)
    if (body === undefined) throw new SourceError('unreachable', { where: url, what: 'connection refused' })
    if (body instanceof SourceError) throw body
    const before = parsed.get(url)
    if (before !== undefined && before.body === body && isBy(before, parse)) return before.value
    try {
      const value = parse(body)
      parsed.set(url, { body, parse, value })
      return value
    } catch (error) {
      if (error instanceof SourceError) throw error
      surprises.push(error)
      throw new SourceError('unreadable', { where: url, what: String(error), cause: error })
    }
  }
  return { get, asked, about, surprises, answer: (url, answer) => void now.set(url, answer) }
}

interface Parsed<T> {
  readonly body: string
  readonly parse: (body: string) => T
  readonly value: T
}

function isBy<T>(parsed: Parsed<unknown>, parse: (body: string) => T): parsed is Parsed<T> {
  return parsed.parse === parse
}

/** An {@link Ask} of a first look: nothing known, nothing wanted, at noon of 1 March 2026 unless told otherwise. */
export function anAsk({
  now = '2026-03-01T12:00:00.000Z',
  wanted = [],
  markers = new Map(),
  confirming = new Map(),
}: {
  now?: string
  wanted?: readonly CountryCode[]
  markers?: ReadonlyMap<CountryCode, string>
  confirming?: ReadonlyMap<CountryCode, Instant>
} = {}): Ask {
  return {
    now,
    wants: (country) => wanted.includes(country),
    marker: (country) => markers.get(country),
    confirming: (country) => confirming.get(country) ?? null,
  }
}

/** What came of one look: a reading or a named error. Anything else that was thrown is thrown on. */
export type Look =
  | { readonly reading: Reading; readonly error?: never }
  | { readonly reading?: never; readonly error: SourceError }

/** Reads `source` once. */
export async function look(source: Source, get: Get, ask: Ask = anAsk()): Promise<Look> {
  try {
    return { reading: await source.read(get, ask) }
  } catch (error) {
    if (error instanceof SourceError) return { error }
    throw error
  }
}

/** The reading of a look that must succeed. */
export async function readingOf(source: Source, get: Get, ask: Ask = anAsk()): Promise<Reading> {
  const { reading, error } = await look(source, get, ask)
  if (error !== undefined) throw error
  return reading
}

/** An answer that a source must survive, and how it may say so. */
export interface HostileAnswer {
  readonly name: string
  readonly body: string
  /** The kinds of SourceError that name this trouble rightly, thrown or among the failures. */
  readonly kinds: readonly SourceErrorKind[]
}

/** Changes of a good body that depend on its format. */
export interface Edits {
  /** Takes half of the countries out of the list. */
  readonly halve?: (body: string) => string
  /** Gives one country a level in words that were never seen. */
  readonly reword?: (body: string) => string
}

/** Everything that a server may send with status 200 in place of `good`. */
export function hostileAnswers(good: string, { halve, reword }: Edits = {}): readonly HostileAnswer[] {
  const answers: HostileAnswer[] = [
    { name: 'an empty body', body: '', kinds: ['unreadable'] },
    { name: 'white space', body: ' \r\n\t ', kinds: ['unreadable'] },
    { name: 'a byte order mark alone', body: '\uFEFF', kinds: ['unreadable'] },
    { name: 'an empty list', body: '[]', kinds: ['unreadable'] },
    { name: 'the word null', body: 'null', kinds: ['unreadable'] },
    { name: 'the first half of the body', body: good.slice(0, good.length / 2), kinds: ['unreadable'] },
    { name: 'all but the last bytes', body: good.trimEnd().slice(0, -12), kinds: ['unreadable'] },
    { name: 'an HTML page', body: page('Site maintenance', 'Back soon, please come again.'), kinds: PAGE },
    { name: 'an Access Denied page', body: ACCESS_DENIED, kinds: ['blocked'] },
    { name: 'a challenge page', body: CHALLENGE, kinds: ['blocked'] },
    { name: 'a captcha page', body: CAPTCHA, kinds: ['blocked'] },
    { name: 'a wrong charset', body: mojibake(good), kinds: ['unreadable'] },
    { name: 'binary junk', body: binary(), kinds: ['unreadable'] },
    { name: 'deeply nested tags', body: '<a>'.repeat(200_000), kinds: ['unreadable'] },
    { name: 'deeply nested brackets', body: '['.repeat(200_000), kinds: ['unreadable'] },
    { name: 'deeply nested objects', body: nestedObjects(100_000), kinds: ['unreadable'] },
    { name: 'an entity bomb', body: entityBomb(), kinds: ['unreadable'] },
    { name: 'a huge text', body: 'advice '.repeat(1_500_000), kinds: ['unreadable'] },
    { name: 'a huge page', body: page('Advice', '<p>advice</p>'.repeat(300_000)), kinds: PAGE },
  ]
  if (halve) answers.push({ name: 'half of the countries', body: halve(good), kinds: ['implausible'] })
  if (reword) answers.push({ name: 'an unknown wording', body: reword(good), kinds: ['unknown-wording'] })
  return answers
}

/**
 * Asserts that a bad answer was noticed: a SourceError of a kind that fits, or a reading in which every country of the
 * good reading is accounted for or whose loss shows (a shorter count, a failure of a fitting kind, a name nobody knows).
 */
export function expectNoticed(seen: Look, answer: HostileAnswer, good: Reading): void {
  if (seen.error !== undefined) {
    expect(answer.kinds).toContain(seen.error.kind)
    return
  }
  for (const failure of seen.reading.failures) expect(answer.kinds).toContain(failure.kind)
  const isShorter = seen.reading.listed !== null && good.listed !== null && seen.reading.listed < good.listed
  const isNoticed = isShorter || seen.reading.unnamed.length > 0
  expect(isNoticed ? [] : lost(good, seen.reading)).toEqual([])
}

/** Countries of the good reading of which the other one says nothing at all. */
export function lost(good: Reading, other: Reading): readonly CountryCode[] {
  const told = accountedFor(other)
  return [...accountedFor(good)].filter((country) => !told.has(country)).sort()
}

function accountedFor(reading: Reading): ReadonlySet<CountryCode> {
  const told = new Set<CountryCode>(reading.unchanged)
  for (const { country } of reading.observations) told.add(country)
  for (const { country } of reading.failures) if (country !== null) told.add(country)
  return told
}

const PAGE: readonly SourceErrorKind[] = ['unreadable', 'blocked']

const ACCESS_DENIED = page(
  'Access Denied',
  '<h1>Access Denied</h1>You don\'t have permission to access "http&#58;&#47;&#47;example" on this server.<p>Reference&#32;&#35;18&#46;1</p>',
)

const CHALLENGE = page(
  'Just a moment...',
  '<noscript>Enable JavaScript and cookies to continue</noscript><script src="/cdn-cgi/challenge-platform/h/b"></script>',
)

const CAPTCHA = page(
  'Verification',
  '<p>Please solve the captcha to prove that you are human.</p><div class="g-recaptcha"></div>',
)

function page(title: string, body: string): string {
  return `<!DOCTYPE html>\n<html lang="en"><head><title>${title}</title></head>\n<body>${body}</body></html>\n`
}

/** UTF-8 read as Latin-1. */
function mojibake(body: string): string {
  return Buffer.from(body, 'utf8').toString('latin1')
}

function binary(): string {
  return Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 167 + 13) % 256)).toString('utf8')
}

function nestedObjects(depth: number): string {
  return `${'{"links":'.repeat(depth)}1${'}'.repeat(depth)}`
}

function entityBomb(): string {
  const entities = Array.from(
    { length: 9 },
    (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
  )
  return `<?xml version="1.0"?>\n<!DOCTYPE rss [<!ENTITY e0 "advice">${entities.join('')}]>\n<rss version="2.0"><channel><item><title>&e9;</title></item></channel></rss>\n`
}
