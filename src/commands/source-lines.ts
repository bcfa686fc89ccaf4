import type { Line } from '../card/card.ts'
import type { SourceHealth } from '../domain/picture.ts'
import type { Instant } from '../domain/time.ts'
import { sayAgo, sayReason } from '../i18n/say.ts'
import type { Speaker } from '../i18n/speaker.ts'

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
