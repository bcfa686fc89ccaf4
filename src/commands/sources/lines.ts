import type { Line } from '../../card/card.ts'
import type { SourceHealth } from '../../domain/picture.ts'
import type { Publisher } from '../../domain/publisher.ts'
import type { Instant } from '../../domain/time.ts'
import { sayAgo, sayCountry, sayReason } from '../../i18n/say.ts'
import type { Speaker } from '../../i18n/speaker.ts'
import type { FeedView, SourceView } from '../desks/feed-desk.ts'

interface Telling {
  readonly say: Speaker
  readonly now: Instant
}

/** A coloured mark: green is read, orange is not at the moment, white is not read at all. */
export function stateMark(state: string, { blindSince, seenAt }: SourceHealth): string {
  if (state !== 'on' || seenAt === null) return state === 'on' && blindSince !== null ? '🟠' : '⚪'
  return blindSince === null ? '🟢' : '🟠'
}

/** Nobody reads it: it was not chosen, or lacks what it needs. A paused one is not off. */
export function isOff(state: string): boolean {
  return state === 'off-chosen' || state === 'off-needs'
}

/** How a source stands, in a few words: when it was seen last, or since when and why it is blind, or that it is paused. */
export function sayHealth(
  { state, health }: { readonly state: string; readonly health: SourceHealth },
  { say, now }: Telling,
): string {
  if (state === 'paused') return say.text('sources-paused')
  const { blindSince, seenAt, reason } = health
  if (blindSince !== null) {
    return say.text('sources-blind', {
      duration: sayAgo(blindSince, now, say),
      reason: sayReason(reason, say),
    })
  }
  if (seenAt === null) return say.text('sources-unread')
  return say.text('status-seen', { duration: sayAgo(seenAt, now, say) })
}

/** The last error in words, where the last look failed. */
export function lastError({ reason, detail, blindSince }: SourceHealth, say: Speaker): Line {
  if (reason === null) return []
  const words =
    blindSince === null ? [` · ${say.text('feeds-last-error', { reason: sayReason(reason, say) })}`] : []
  return detail === '' ? words : [...words, ' ', { kind: 'code', text: detail.slice(0, LONGEST_DETAIL) }]
}

const LONGEST_DETAIL = 160

/** A source that is read, with its licence and credit. */
export function sourceLine(view: SourceView, context: Telling): Line {
  const { publisher, health, state } = view
  const { say } = context
  const isUnproven = publisher.unproven === true && health.seenAt === null
  return [
    `${stateMark(state, health)} `,
    { kind: 'bold', text: sayCountry(publisher.country, say) },
    ' · ',
    { kind: 'link', text: publisher.publisher, url: publisher.homepage },
    ` · ${sayHealth(view, context)}`,
    ...(isUnproven ? [` · ${say.text('sources-unproven')}`] : []),
    ' · ',
    { kind: 'italic', text: creditOf(publisher, say) },
  ]
}

/** Licence and credit; a credit that only repeats the publisher's name is not said twice. */
function creditOf({ publisher, licence, attribution }: Publisher, say: Speaker): string {
  return attribution === '' || attribution === publisher
    ? say.text('sources-licence', { licence })
    : say.text('sources-credit', { licence, attribution })
}

/** One that is not, and why. */
export function offLine({ publisher, state }: SourceView, { say }: Telling): Line {
  return [
    `⚪ ${sayCountry(publisher.country, say)} · `,
    { kind: 'link', text: publisher.publisher, url: publisher.homepage },
    ` · ${say.text(state === 'off-needs' ? 'sources-off-needs' : 'sources-off-chosen')}`,
    ...(publisher.unproven === true ? [` · ${say.text('sources-unproven')}`] : []),
    ' · ',
    { kind: 'italic', text: creditOf(publisher, say) },
  ]
}

/** An operator's feed. Its address may hold a key: only the host is shown. */
export function feedLine(view: FeedView, context: Telling): Line {
  const { feed, health, state } = view
  const { host } = new URL(feed.url)
  return [
    `${stateMark(state, health)} `,
    { kind: 'bold', text: feed.name },
    ` · ${host} · ${sayHealth(view, context)}`,
  ]
}
