import { HAZARDS, type Mission, type Observation } from '../../domain/observation.ts'
import { DAY, type Instant, plus } from '../../domain/time.ts'
import { firstWords } from '../shared/first-words.ts'
import type { EmbassyAlert } from './alert.ts'
import { newestFirst } from './feed.ts'
import type { History } from './history.ts'
import { type Memo, writeMemo } from './memo.ts'
import { alertPageOf, type Post } from './posts.ts'
import { saidNow, standingCalls, standingPostures, type Told } from './standing.ts'

/** Alerts older than this no longer say what is so now. */
const RECENT = 30 * DAY

/** From when on an alert is recent. */
export function recentSince(now: Instant): Instant {
  return plus(now, -RECENT)
}

/** What a post says now, and the marker that remembers it. */
export interface Look {
  readonly observation: Observation
  readonly marker: string
}

/** What the alerts of a post, and the calls that are remembered of those the feed has dropped, come to. */
export function observe(
  { alerts, onFirstPage, from }: History,
  { post, now, memo }: { readonly post: Post; readonly now: Instant; readonly memo: Memo | undefined },
): Look {
  const since = recentSince(now)
  const recent = alerts.filter(({ at }) => at >= since)
  const told = withRemembered(alerts, memo)
  const calls = standingCalls(told)
  const postures = standingPostures(told)
  const window = { since, covered: from !== null && from <= since }
  const departure = saidNow(calls, { ...window, calm: { grade: 'none' } })
  const mission = saidNow(postures, { ...window, calm: calmMission(recent) })
  const standing = new Set<Told>([...calls.held, ...postures.held].map(({ by }) => by))
  const shown = alerts
    .filter((alert, index) => index < onFirstPage || standing.has(alert))
    .filter((alert) => isCurrent(alert, standing))
  const [newest] = alerts
  const source = departure.by ?? mission.by ?? newest
  const observation: Observation = {
    country: post.country,
    level: null,
    peak: null,
    areas: [],
    wording: '',
    departure: departure.value,
    mission: mission.value,
    hazards: HAZARDS.filter((hazard) => recent.some(({ hazards }) => hazards.includes(hazard))),
    updatedAt: newest?.at ?? null,
    url: addressOf(source?.url, post),
    document: alertPageOf(post),
    language: 'en',
    text: shown.flatMap(({ sentences }) => sentences).join('\n'),
    summary: summaryOf(recent[0]),
    body: shown.length > 0 ? 'real' : 'empty',
  }
  return { observation, marker: markerOf({ from, newest, standing, memo, now }) }
}

/** What an alert says on its page counts, not what is remembered of it: pages are edited in place. */
function withRemembered(alerts: readonly EmbassyAlert[], memo: Memo | undefined): readonly Told[] {
  const read = new Set(alerts.map(({ url }) => url))
  const dropped = memo?.standing.filter(({ url }) => !read.has(url)) ?? []
  return newestFirst<Told>([...alerts, ...dropped])
}

function calmMission(recent: readonly EmbassyAlert[]): Mission {
  const [limitedTo] = recent.flatMap(({ mission }) => mission.limitedTo ?? [])
  return { posture: 'normal', ...(limitedTo === undefined ? {} : { limitedTo }) }
}

/**
 * Whether an alert belongs into the text: a call that was taken back or said anew does not, or the same sentence would
 * not be new when it is said again. Alerts grow old in the text without leaving it: only the feed changes the text.
 */
function isCurrent(alert: EmbassyAlert, standing: ReadonlySet<Told>): boolean {
  const isCalm = alert.departure.grade === 'none' && alert.mission.posture === 'normal'
  return isCalm || standing.has(alert)
}

/** Links lead to the post's own website or to its list of alerts. */
function addressOf(url: string | undefined, post: Post): string {
  return url?.startsWith(`https://${post.host}/`) ? url : alertPageOf(post)
}

function summaryOf(alert: EmbassyAlert | undefined): string {
  if (alert === undefined) return ''
  return firstWords(alert.sentences, () => false) || (alert.sentences[0] ?? '')
}

function markerOf({
  from,
  newest,
  standing,
  memo,
  now,
}: {
  readonly from: History['from']
  readonly newest: EmbassyAlert | undefined
  readonly standing: ReadonlySet<Told>
  readonly memo: Memo | undefined
  readonly now: Instant
}): string {
  // A feed that lost its alerts teaches nothing; what was known before it is kept.
  if (from === null && memo !== undefined) return writeMemo(memo)
  const to = newest === undefined || newest.at <= now ? newest?.at : now
  return writeMemo({ from: from ?? '', to: to ?? '', standing: newestFirst([...standing]) })
}
