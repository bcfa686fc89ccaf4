import { memory } from './shared/memory.ts'
import { defineSource, type Source } from './source.ts'
import { FEED, parseFeed } from './us-state/feed.ts'
import { LIST_PAGE, type Prose, proseOf, type ReadProse } from './us-state/item.ts'
import { readingOf } from './us-state/observe.ts'
import { API, parseOpinion, withSecondOpinion } from './us-state/second-opinion.ts'

/** The feed has shown up to 329 items at once. */
const REMEMBERED = 400

/**
 * Travel advisories of the U.S. Department of State: one feed with the whole world, and a JSON API that is asked before
 * something better is believed.
 */
export const usState = defineSource(feedReader())

/** Between two polls a few of 215 texts change: the others are not read again. */
function feedReader(): Source {
  const readOnce = memory<Prose>(REMEMBERED)
  const readProse: ReadProse = (html, countries) =>
    readOnce(`${countries.join()} ${html}`, () => proseOf(html, countries))
  const parse = (body: string) => parseFeed(body, readProse)
  const parseApi = (body: string) => parseOpinion(body, readProse)
  const expect = { min: 180, max: 260 }
  return {
    id: 'us-state',
    publisher: 'U.S. Department of State',
    country: 'US',
    language: 'en',
    homepage: LIST_PAGE,
    licence: 'Public domain (17 U.S.C. 105)',
    attribution: 'U.S. Department of State, Bureau of Consular Affairs',
    reads: [FEED, API],
    every: 5 * 60_000,
    expect,
    async read(get, ask) {
      const reading = readingOf(await get(FEED, parse), ask.now)
      return await withSecondOpinion(reading, ask, async () => {
        const opinion = readingOf(await get(API, parseApi, { accept: 'application/json' }), ask.now)
        return { opinion, expect }
      })
    },
  }
}
