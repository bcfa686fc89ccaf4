import type { Get } from '../../domain/reading.ts'
import { SourceError } from '../../domain/source-error.ts'
import type { Instant } from '../../domain/time.ts'
import type { EmbassyAlert } from './alert.ts'
import { type Feed, FULL_PAGE, feedAddress, newestFirst } from './feed.ts'
import type { Memo } from './memo.ts'
import type { Post } from './posts.ts'

/** Pages of ten alerts asked at most: a post at war publishes one a day. */
const MOST_PAGES = 4

/** What was read of a post's alerts. */
export interface History {
  /** All that was read now, newest first. */
  readonly alerts: readonly EmbassyAlert[]
  /** How many of them the first page holds: later pages are asked on some looks only. */
  readonly onFirstPage: number
  /** Every alert from here on has been read, now or before; empty for all of them; null where the feed lost its alerts. */
  readonly from: Instant | '' | null
}

/**
 * Reads a post's feed, and further back where neither its first page nor what was read on earlier looks reaches back
 * to `since`. Throws SourceError for the first page; a later one that is not to be had ends the reading only.
 */
export async function readHistory(
  get: Get,
  {
    post,
    parse,
    since,
    memo,
  }: {
    readonly post: Post
    readonly parse: (body: string) => Feed
    readonly since: Instant
    readonly memo: Memo | undefined
  },
): Promise<History> {
  const first = await get(feedAddress(post, 1), parse, { about: [post.country] })
  let alerts = first
  let from = reachOf(first, { isLast: first.length < FULL_PAGE, memo })
  for (let page = 2; page <= MOST_PAGES && from !== null && from > since; page += 1) {
    const next = await pageOrNothing(get, { post, page, parse })
    const older = next.filter(({ url }) => alerts.every((alert) => alert.url !== url))
    if (older.length === 0) break
    alerts = newestFirst([...alerts, ...older])
    from = reachOf(alerts, { isLast: next.length < FULL_PAGE, memo })
  }
  return { alerts, onFirstPage: first.length, from }
}

/**
 * Back to where the alerts were read without a gap. A feed that had alerts and has none any more is broken: it says
 * nothing, least of all that all is calm.
 */
function reachOf(
  alerts: readonly EmbassyAlert[],
  { isLast, memo }: { readonly isLast: boolean; readonly memo: Memo | undefined },
): Instant | '' | null {
  const oldest = alerts.at(-1)?.at
  if (oldest === undefined) return memo !== undefined && memo.to !== '' ? null : ''
  const here = isLast ? '' : oldest
  const joins = memo !== undefined && here <= memo.to
  return joins && memo.from < here ? memo.from : here
}

/** WordPress answers 404 behind the last page, and the look must not fail for what is only further back. */
async function pageOrNothing(
  get: Get,
  {
    post,
    page,
    parse,
  }: { readonly post: Post; readonly page: number; readonly parse: (body: string) => Feed },
): Promise<Feed> {
  try {
    return await get(feedAddress(post, page), parse, { about: [post.country] })
  } catch (error) {
    if (error instanceof SourceError) return []
    throw error
  }
}
