import type { CountryCode } from '../domain/country.ts'
import { SourceError } from '../domain/source-error.ts'
import { MINUTE } from '../domain/time.ts'
import { type Ask, defineSource, type Get, type Reading } from './source.ts'
import { type Feed, parseFeed } from './us-embassy/feed.ts'
import { readHistory } from './us-embassy/history.ts'
import { readMemo } from './us-embassy/memo.ts'
import { type Look, observe, recentSince } from './us-embassy/observe.ts'
import { POSTS, type Post } from './us-embassy/posts.ts'

const HOME = 'https://www.usembassy.gov/'

/**
 * Security alerts of the U.S. embassies: a feed per post, and no list of them all. They state no level. Their firewall
 * refuses data centres (403, 407): there they are to be had through a relay only.
 */
export const usEmbassy = defineSource({
  id: 'us-embassy',
  publisher: 'U.S. embassies and consulates, security alerts',
  country: 'US',
  language: 'en',
  homepage: HOME,
  licence: 'Public domain (17 U.S.C. 105)',
  attribution: 'U.S. Department of State, U.S. embassies and consulates',
  unproven: true,
  reads: POSTS.map(({ host }) => `https://${host}/`),
  needs: 'relay',
  every: 10 * MINUTE,
  expect: { min: 1, max: 250 },
  round: POSTS.map(({ country }) => country),
  async read(get, ask) {
    const asked = READERS.filter(({ post }) => ask.wants(post.country))
    return readingOf(await Promise.all(asked.map((reader) => lookAt(get, reader, ask))))
  },
})

/** A post with its parser: one and the same function per post, so that an unchanged feed is parsed once. */
interface Reader {
  readonly post: Post
  readonly parse: (body: string) => Feed
}

const READERS: readonly Reader[] = POSTS.map((post) => ({ post, parse: (body) => parseFeed(body, post) }))

async function lookAt(get: Get, { post, parse }: Reader, { now, marker }: Ask): Promise<Look | SourceError> {
  const memo = readMemo(marker(post.country))
  try {
    const history = await readHistory(get, { post, parse, since: recentSince(now), memo })
    return observe(history, { post, now, memo })
  } catch (error) {
    if (error instanceof SourceError) return about(post.country, error)
    throw error
  }
}

function readingOf(answers: readonly (Look | SourceError)[]): Reading {
  const looks = answers.flatMap((answer) => (answer instanceof SourceError ? [] : [answer]))
  const failures = answers.flatMap((answer) => (answer instanceof SourceError ? [answer] : []))
  const blocked = failures.filter(({ kind }) => kind === 'blocked')
  const [first] = blocked
  if (first !== undefined && blocked.length > answers.length / 2) {
    const many = `${blocked.length} of ${answers.length} embassies refuse us, as they do data centres`
    const what = `${many}; a relay is needed: set SOURCE_RELAY_URL_US_EMBASSY. Such as: ${plainMessage(first)}`
    throw new SourceError('blocked', { where: first.where, what, cause: first })
  }
  return {
    observations: looks.map(({ observation }) => observation),
    listed: null,
    unchanged: [],
    failures,
    unnamed: [],
    markers: new Map(looks.map(({ observation, marker }) => [observation.country, marker] as const)),
    whole: false,
  }
}

function about(country: CountryCode, error: SourceError): SourceError {
  const { kind, where } = error
  return new SourceError(kind, { where, what: plainMessage(error), country, cause: error })
}

function plainMessage({ kind, message }: SourceError): string {
  return message.replace(`${kind}: `, '')
}
