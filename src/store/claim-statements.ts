import { and, eq, gt, isNull, lte, ne, notExists, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Handle } from './open.ts'
import { cards, chats, type DeliveryStatus, deliveries } from './schema.ts'

/** Deliveries that one page may hold; hardly a message has room for more lines. */
const MOST_FOLDED = 95

/** Why a delivery never came whose chat was paused while it waited. */
export const PAUSED = 'paused'

const given = sql.placeholder
const among = (ids: string) => sql`${deliveries.id} in (select value from json_each(${given(ids)}))`

/**
 * What every send asks of the database, prepared once: building and compiling these few statements for each of a
 * thousand sends a second would cost more than running them.
 */
export function claimStatements(db: Handle) {
  const ofPlatform = eq(deliveries.platform, given('platform'))
  const is = (status: DeliveryStatus) => eq(deliveries.status, status)
  const waitingOfChat = and(eq(deliveries.chat, given('chat')), is('pending'))
  const inOrder = [deliveries.rank, deliveries.dueAt, deliveries.id] as const
  return {
    expire: db
      .update(deliveries)
      .set({ status: 'pending', unsure: sql`${deliveries.unsure} + 1` })
      .where(and(ofPlatform, is('claimed'), lte(deliveries.claimedUntil, given('now'))))
      .prepare(),
    heads: db
      .select()
      .from(deliveries)
      .where(
        and(
          ofPlatform,
          is('pending'),
          lte(deliveries.dueAt, given('now')),
          or(isNull(deliveries.page), eq(deliveries.page, deliveries.id)),
          isFree(db),
          isReady,
        ),
      )
      .orderBy(...inOrder)
      .limit(given('limit'))
      .prepare(),
    /** What is due for a chat and was never taken; what rewrites a message is never folded. */
    loose: db
      .select()
      .from(deliveries)
      .where(
        and(
          waitingOfChat,
          isNull(deliveries.page),
          isNull(deliveries.amends),
          lte(deliveries.dueAt, given('now')),
        ),
      )
      .orderBy(...inOrder)
      .limit(MOST_FOLDED)
      .prepare(),
    /** What was taken together before. */
    paged: db
      .select()
      .from(deliveries)
      .where(and(waitingOfChat, eq(deliveries.page, given('page'))))
      .orderBy(...inOrder)
      .prepare(),
    take: db
      .update(deliveries)
      .set({
        status: 'claimed',
        claimedUntil: sql`${given('until')}`,
        attempts: sql`${deliveries.attempts} + 1`,
        page: sql`${given('page')}`,
      })
      .where(among('ids'))
      .prepare(),
    /** What waits for a chat in which nothing is to ring. */
    drop: db
      .update(deliveries)
      .set({ status: 'gone', reason: PAUSED, settledAt: sql`${given('now')}` })
      .where(waitingOfChat)
      .prepare(),
    /** The delivery whose message is rewritten. */
    amended: db
      .select()
      .from(deliveries)
      .where(eq(deliveries.id, given('id')))
      .prepare(),
    /** A later rewriting of the same message. */
    amendedLater: db
      .select({ id: deliveries.id })
      .from(deliveries)
      .where(
        and(
          eq(deliveries.chat, given('chat')),
          eq(deliveries.amends, given('amends')),
          gt(deliveries.id, given('id')),
        ),
      )
      .limit(1)
      .prepare(),
    /** Whether a message held more than one delivery. */
    besides: db
      .select({ id: deliveries.id })
      .from(deliveries)
      .where(
        and(
          eq(deliveries.chat, given('chat')),
          eq(deliveries.page, given('page')),
          ne(deliveries.id, given('id')),
        ),
      )
      .limit(1)
      .prepare(),
    /** What there is no need to send any more. */
    lapse: db
      .update(deliveries)
      .set({ status: 'gone', reason: sql`${given('reason')}`, settledAt: sql`${given('now')}` })
      .where(eq(deliveries.id, given('id')))
      .prepare(),
    chat: db
      .select()
      .from(chats)
      .where(eq(chats.id, given('chat')))
      .prepare(),
    card: db
      .select()
      .from(cards)
      .where(eq(cards.id, given('card')))
      .prepare(),
    /** The chat's first message about an event. */
    firstOfThread: db
      .select({ reference: deliveries.reference })
      .from(cards)
      .innerJoin(deliveries, and(eq(deliveries.about, cards.about), eq(deliveries.chat, given('chat'))))
      .where(and(eq(cards.thread, given('thread')), is('sent'), isNull(deliveries.amends)))
      .orderBy(deliveries.id)
      .limit(1)
      .prepare(),
    sent: db
      .update(deliveries)
      .set({ status: 'sent', settledAt: sql`${given('now')}`, claimedUntil: '' })
      .where(among('ids'))
      .prepare(),
    sentAs: db
      .update(deliveries)
      .set({
        status: 'sent',
        settledAt: sql`${given('now')}`,
        claimedUntil: '',
        reference: sql`${given('reference')}`,
      })
      .where(among('ids'))
      .prepare(),
  }
}

/** What rewrites a message waits until that was sent, or never will be. */
export const isReady = or(
  isNull(deliveries.amends),
  sql`(select original.status from ${deliveries} as original where original.id = ${deliveries}.amends)
    in ('sent', 'gone', 'refused')`,
)

export type ClaimStatements = ReturnType<typeof claimStatements>

/** The delivery's chat is none of `except` (a JSON list of ids), and nothing is under way to it. */
export function isFree(reader: Pick<Handle, 'select'>) {
  const other = alias(deliveries, 'other')
  return and(
    sql`${deliveries.chat} not in (select value from json_each(${given('except')}))`,
    notExists(
      reader
        .select({ one: sql`1` })
        .from(other)
        .where(and(eq(other.chat, deliveries.chat), eq(other.status, 'claimed'))),
    ),
  )
}
