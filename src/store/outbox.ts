import { and, eq, inArray, lte, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Claimed, Post, Wanted } from '../card/outbox.ts'
import type { Settlement } from '../domain/delivery.ts'
import type { Instant } from '../domain/time.ts'
import { moveAddress, moveTopic } from './chats.ts'
import type { Handle } from './open.ts'
import { cards, chats, type DeliveryStatus, deliveries } from './schema.ts'
import { addPost } from './write-outbox.ts'

export function outboxStore(db: Handle) {
  return {
    /** Claims up to `limit` deliveries that are due, worst first, one a chat at most. */
    async claimDue(wanted: Wanted): Promise<readonly Claimed[]> {
      return db.transaction((tx) => claim(tx, wanted), { behavior: 'immediate' })
    },

    /** Writes what became of one attempt. */
    async settle(delivery: Claimed, settlement: Settlement, now: Instant): Promise<void> {
      db.transaction((tx) => write(tx, delivery, settlement, now), { behavior: 'immediate' })
    },

    /** Takes back what a process that died had claimed: those sends may have happened. Answers how many. */
    async releaseClaims(now: Instant): Promise<number> {
      return db
        .update(deliveries)
        .set({ status: 'pending', dueAt: now, claimedUntil: '', unsure: sql`${deliveries.unsure} + 1` })
        .where(eq(deliveries.status, 'claimed'))
        .run().changes
    },

    /** When there may be something to claim: a delivery becomes due, or a claim expires; undefined when nothing waits. */
    async nextDue(wanted: Pick<Wanted, 'platform' | 'except'>): Promise<Instant | undefined> {
      const ofPlatform = eq(deliveries.platform, wanted.platform)
      const waiting = db
        .select({ at: sql<Instant | null>`min(${deliveries.dueAt})` })
        .from(deliveries)
        .where(and(ofPlatform, eq(deliveries.status, 'pending'), isFree(db, wanted.except)))
        .get()
      const claimed = db
        .select({ at: sql<Instant | null>`min(${deliveries.claimedUntil})` })
        .from(deliveries)
        .where(and(ofPlatform, eq(deliveries.status, 'claimed')))
        .get()
      return [waiting?.at, claimed?.at].flatMap((at) => at ?? []).toSorted()[0]
    },

    /** Stores cards and their deliveries that belong to no poll (notices to operators). */
    async post(post: Post, at: Instant): Promise<void> {
      db.transaction((tx) => addPost(tx, post, at), { behavior: 'immediate' })
    },

    async countDeliveries(): Promise<Readonly<Partial<Record<DeliveryStatus, number>>>> {
      const rows = db
        .select({ status: deliveries.status, count: sql<number>`count(*)` })
        .from(deliveries)
        .groupBy(deliveries.status)
        .all()
      return Object.fromEntries(rows.map(({ status, count }) => [status, count]))
    },
  }
}

type Transaction = Parameters<Parameters<Handle['transaction']>[0]>[0]

function claim(tx: Transaction, { platform, now, until, limit, except }: Wanted): Claimed[] {
  const ids = dueIds(tx, { platform, now, limit, except })
  if (ids.length === 0) return []
  tx.update(deliveries)
    .set({ status: 'claimed', claimedUntil: until, attempts: sql`${deliveries.attempts} + 1` })
    .where(inArray(deliveries.id, ids))
    .run()
  const rows = tx
    .select({ delivery: deliveries, chat: chats, card: cards.card, language: cards.language })
    .from(deliveries)
    .innerJoin(chats, eq(chats.id, deliveries.chat))
    .innerJoin(cards, eq(cards.id, deliveries.card))
    .where(inArray(deliveries.id, ids))
    .orderBy(deliveries.rank, deliveries.dueAt, deliveries.id)
    .all()
  return rows.map(({ delivery, chat, card, language }) => ({
    id: delivery.id,
    about: delivery.about,
    chat: chat.id,
    to: { platform: chat.platform, address: chat.address, topic: chat.topic },
    card,
    language,
    createdAt: delivery.createdAt,
    attempts: delivery.attempts,
    unsure: delivery.unsure,
  }))
}

/** One a chat, so that a chat hears its alerts in order; a claim that expired counts as due again. */
function dueIds(tx: Transaction, { platform, now, limit, except }: Omit<Wanted, 'until'>): number[] {
  tx.update(deliveries)
    .set({ status: 'pending', unsure: sql`${deliveries.unsure} + 1` })
    .where(
      and(
        eq(deliveries.platform, platform),
        eq(deliveries.status, 'claimed'),
        lte(deliveries.claimedUntil, now),
      ),
    )
    .run()
  const rows = tx
    .select({ id: deliveries.id, chat: deliveries.chat })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.platform, platform),
        eq(deliveries.status, 'pending'),
        lte(deliveries.dueAt, now),
        isFree(tx, except),
      ),
    )
    .orderBy(deliveries.rank, deliveries.dueAt, deliveries.id)
    .limit(limit * 4)
    .all()
  const firstOfChat = new Map<number, number>()
  for (const { id, chat } of rows) if (!firstOfChat.has(chat)) firstOfChat.set(chat, id)
  return [...firstOfChat.values()].slice(0, limit)
}

/** The delivery's chat is none of these, and nothing is under way to it. */
function isFree(reader: Pick<Handle, 'select'>, except: readonly number[]) {
  const other = alias(deliveries, 'other')
  return and(
    sql`${deliveries.chat} not in (select value from json_each(${JSON.stringify(except)}))`,
    notExists(
      reader
        .select({ one: sql`1` })
        .from(other)
        .where(and(eq(other.chat, deliveries.chat), eq(other.status, 'claimed'))),
    ),
  )
}

function write(tx: Transaction, delivery: Claimed, settlement: Settlement, now: Instant): void {
  const mine = eq(deliveries.id, delivery.id)
  const waiting = and(eq(deliveries.chat, delivery.chat), eq(deliveries.status, 'pending'))
  switch (settlement.kind) {
    case 'sent':
      tx.update(deliveries)
        .set({ status: 'sent', reference: settlement.reference, settledAt: now, claimedUntil: '' })
        .where(mine)
        .run()
      return
    case 'again':
      tx.update(deliveries)
        .set({
          status: 'pending',
          dueAt: settlement.dueAt,
          reason: settlement.reason,
          claimedUntil: '',
          unsure: delivery.unsure + (settlement.unsure ? 1 : 0),
        })
        .where(mine)
        .run()
      if (settlement.wholeChat) {
        tx.update(deliveries)
          .set({ dueAt: settlement.dueAt })
          .where(and(waiting, lte(deliveries.dueAt, settlement.dueAt)))
          .run()
      }
      return
    case 'moved':
      tx.update(deliveries).set({ status: 'pending', dueAt: now, claimedUntil: '' }).where(mine).run()
      moveAddress(tx, delivery.to, settlement.address)
      return
    case 'topic-gone':
      tx.update(deliveries).set({ status: 'pending', dueAt: now, claimedUntil: '' }).where(mine).run()
      moveTopic(tx, delivery.chat)
      return
    case 'gone':
      tx.update(deliveries)
        .set({ status: 'gone', reason: settlement.reason, settledAt: now, claimedUntil: '' })
        .where(mine)
        .run()
      tx.update(chats).set({ closedReason: settlement.reason }).where(eq(chats.id, delivery.chat)).run()
      tx.update(deliveries)
        .set({ status: 'gone', reason: settlement.reason, settledAt: now })
        .where(waiting)
        .run()
      return
    case 'refused':
      tx.update(deliveries)
        .set({ status: 'refused', reason: settlement.reason, settledAt: now, claimedUntil: '' })
        .where(mine)
        .run()
      return
  }
}
