import type { Post } from '../card/outbox.ts'
import type { Alert } from '../domain/alert.ts'
import type { Notice } from '../domain/notice.ts'
import type { Numbered } from '../domain/receipts.ts'
import { type Instant, MINUTE, plus } from '../domain/time.ts'
import type { Language, Speaker } from '../i18n/speaker.ts'
import { compileNotices } from './notices.ts'
import type { OperatorChat } from './ports.ts'
import { route } from './route.ts'
import { type SpreadPorts, wishesBehind } from './spread.ts'

/** An alert is audited so long after it was first seen: by then it has been delivered, or something is wrong. */
const AUDITED_AFTER = 5 * MINUTE
/** Alerts audited in one go; the next go follows within a minute. */
const MOST_AT_ONCE = 20
/** Chats compared in one go. */
const CHATS_AT_ONCE = 5000

export interface AuditPorts {
  readonly now: () => Instant
  readonly operators: () => Promise<readonly OperatorChat[]>
  readonly speaker: (language: Language) => Speaker
  readonly store: Pick<SpreadPorts['store'], 'wishesFor' | 'drillWishes' | 'lastChat' | 'openSpreads'> & {
    unaudited(before: Instant, limit: number): Promise<readonly Numbered[]>
    /** Keys of the alerts about the same entry of a feed, its own included; mostly none but its own. */
    siblingsOf(alert: Alert): Promise<readonly string[]>
    deliveryStates(
      keys: readonly string[],
      chatIds: readonly number[],
      at: Instant,
    ): Promise<ReadonlyMap<number, 'settled' | 'late'>>
    noteAudited(key: string, at: Instant): Promise<void>
    post(post: Post, at: Instant): Promise<void>
  }
}

/**
 * Checks, minutes after each alert, that every chat that it is for has it settled: not by asking the outbox what it
 * holds, but by routing the alert again and comparing. Operators are told where not. Answers what was told.
 */
export async function audit(ports: AuditPorts): Promise<readonly Notice[]> {
  const now = ports.now()
  const spreading = new Set((await ports.store.openSpreads()).flatMap(({ alerts }) => alerts))
  const due = await ports.store.unaudited(plus(now, -AUDITED_AFTER), MOST_AT_ONCE)
  const notices: Notice[] = []
  for (const { number, alert } of due.filter((one) => !spreading.has(one.alert.key))) {
    const gaps = await gapsOf(alert, ports, now)
    const { country, source, key } = alert
    if (gaps.missing + gaps.late > 0) {
      const notice = { kind: 'audit-gap', number, country, source, ...gaps } as const
      notices.push(notice)
      const to = { about: key, operators: await ports.operators(), speaker: ports.speaker }
      await ports.store.post(compileNotices([notice], to), now)
    }
    await ports.store.noteAudited(key, now)
  }
  return notices
}

/** Chats that the alert is for and that have no delivery of it, and those whose delivery is not settled though it is due. */
async function gapsOf(
  alert: Alert,
  { store }: AuditPorts,
  now: Instant,
): Promise<{ readonly missing: number; readonly late: number }> {
  const last = await store.lastChat()
  // A chat that follows several countries of one entry has heard of it under the first.
  const keys = await store.siblingsOf(alert)
  let [missing, late] = [0, 0]
  for (let after = 0; after < last; after += CHATS_AT_ONCE) {
    const range = { after, upTo: after + CHATS_AT_ONCE }
    const wishes = await wishesBehind([alert], range, { store, at: alert.at })
    // A wish that was set later was not there to be matched.
    const stood = wishes.filter(({ changedAt }) => changedAt <= alert.at)
    const expected = route([alert], stood).map(({ chat }) => chat)
    const states = await store.deliveryStates(keys, expected, plus(now, -AUDITED_AFTER))
    missing += expected.filter((chat) => !states.has(chat)).length
    late += [...states.values()].filter((state) => state === 'late').length
    await new Promise((resume) => setImmediate(resume))
  }
  return { missing, late }
}
