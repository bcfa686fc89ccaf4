import { and, eq, gt, gte, inArray, isNull, lt, lte, type SQL, sql } from 'drizzle-orm'
import type { Claimed, Post, Wanted } from '../card/outbox.ts'
import type { Platform } from '../domain/chat.ts'
import type { Settlement } from '../domain/delivery.ts'
import { type Instant, MINUTE, plus } from '../domain/time.ts'
import { moveAddress, moveTopic } from './chats.ts'
import { createClaim } from './claim.ts'
import { type ClaimStatements, claimStatements, isFree, isReady } from './claim-statements.ts'
import type { Handle } from './open.ts'
import { alerts, chats, type DeliveryStatus, deliveries, sightings } from './schema.ts'
import { addPost } from './write-outbox.ts'

/** Deliveries that age at once: the writer must not stop the sends. */
const AGED_AT_ONCE = 500

export function outboxStore(db: Handle) {
  const ask = claimStatements(db)
  const claim = createClaim(ask)
  const firstDue = firstDueStatements(db)
  return {
    /** Claims up to `limit` messages that are due, worst first, one a chat at most; what waits for one chat is folded. */
    async claimDue(wanted: Wanted): Promise<readonly Claimed[]> {
      return db.transaction(() => claim(wanted), { behavior: 'immediate' })
    },

    /** Writes what became of some attempts, all of it or nothing. */
    async settle(
      settled: readonly { readonly delivery: Claimed; readonly settlement: Settlement }[],
      now: Instant,
    ): Promise<void> {
      db.transaction(
        (tx) => {
          for (const one of settled) write(tx, ask, { ...one, now })
        },
        { behavior: 'immediate' },
      )
    },

    /** Takes back what a process that died had claimed, to be sent again then: it may have been sent. Answers how many. */
    async releaseClaims(dueAt: Instant): Promise<number> {
      return db
        .update(deliveries)
        .set({ status: 'pending', dueAt, claimedUntil: '', unsure: sql`${deliveries.unsure} + 1` })
        .where(eq(deliveries.status, 'claimed'))
        .run().changes
    },

    /**
     * Lets what has been due since before `dueBefore` rise by one rank, so that it is not overtaken for ever; nothing
     * rises above rank 1, so that the worst always goes first.
     */
    async age(platform: Platform, dueBefore: Instant): Promise<void> {
      const old = db
        .select({ id: deliveries.id })
        .from(deliveries)
        .where(
          and(
            eq(deliveries.platform, platform),
            eq(deliveries.status, 'pending'),
            gt(deliveries.rank, 1),
            lt(deliveries.dueAt, dueBefore),
          ),
        )
        .orderBy(deliveries.rank, deliveries.dueAt)
        .limit(AGED_AT_ONCE)
      db.update(deliveries)
        .set({ rank: sql`${deliveries.rank} - 1` })
        .where(inArray(deliveries.id, old))
        .run()
    },

    /** When there may be something to claim: a delivery becomes due, or a claim expires; undefined when nothing waits. */
    async nextDue({ platform, except }: Pick<Wanted, 'platform' | 'except'>): Promise<Instant | undefined> {
      const waiting = firstDue.waiting.get({ platform, except: JSON.stringify(except) })
      const claimed = firstDue.claimed.get({ platform })
      return [waiting?.at, claimed?.at].flatMap((at) => at ?? []).toSorted()[0]
    },

    /** Whether anything about this was ever put into the outbox. */
    async isPosted(about: string): Promise<boolean> {
      const one = db
        .select({ id: deliveries.id })
        .from(deliveries)
        .where(eq(deliveries.about, about))
        .limit(1)
      return one.get() !== undefined
    },

    /**
     * Whether one of these platforms is stuck: something waits for it that was to ring before then, and it has accepted
     * nothing since. A single chat that the platform holds back stops nobody else.
     */
    async isStuck(platforms: readonly Platform[], before: Instant): Promise<boolean> {
      const isAny = (where: SQL | undefined) =>
        db.select({ id: deliveries.id }).from(deliveries).where(where).limit(1).get() !== undefined
      return platforms.some((platform) => {
        const ofPlatform = eq(deliveries.platform, platform)
        const isLate = and(
          ofPlatform,
          inArray(deliveries.status, ['pending', 'claimed']),
          lt(deliveries.wantedAt, before),
          isNull(deliveries.amends),
        )
        return (
          isAny(isLate) &&
          !isAny(and(ofPlatform, eq(deliveries.status, 'sent'), gte(deliveries.settledAt, before)))
        )
      })
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

function firstDueStatements(db: Handle) {
  const ofPlatform = eq(deliveries.platform, sql.placeholder('platform'))
  return {
    waiting: db
      .select({ at: sql<Instant | null>`min(${deliveries.dueAt})` })
      .from(deliveries)
      .where(and(ofPlatform, eq(deliveries.status, 'pending'), isFree(db), isReady))
      .prepare(),
    claimed: db
      .select({ at: sql<Instant | null>`min(${deliveries.claimedUntil})` })
      .from(deliveries)
      .where(and(ofPlatform, eq(deliveries.status, 'claimed')))
      .prepare(),
  }
}

interface Settling {
  readonly delivery: Claimed
  readonly settlement: Settlement
  readonly now: Instant
}

function write(tx: Transaction, ask: ClaimStatements, { delivery, settlement, now }: Settling): void {
  // By their ids: a chat that moved meanwhile has taken them along.
  const mine = inArray(deliveries.id, [...delivery.ids])
  const waiting = and(eq(deliveries.chat, delivery.chat), eq(deliveries.status, 'pending'))
  switch (settlement.kind) {
    case 'sent': {
      const { reference } = settlement
      const ids = JSON.stringify(delivery.ids)
      // Of a card in several messages, the first one is its reference.
      if (delivery.part === 0) ask.sentAs.run({ ids, now, reference })
      else ask.sent.run({ ids, now })
      askWhetherSeen(tx, delivery, now)
      return
    }
    case 'part':
      tx.update(deliveries)
        .set({
          status: 'pending',
          dueAt: now,
          claimedUntil: '',
          part: delivery.part + 1,
          // An accepted message is no attempt that failed: people read of those.
          attempts: sql`${deliveries.attempts} - 1`,
          ...(delivery.part === 0 ? { reference: settlement.reference } : {}),
        })
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
          unsure: sql`${deliveries.unsure} + ${settlement.unsure ? 1 : 0}`,
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
    case 'apart':
      tx.update(deliveries)
        // Each from its first message on: what was accepted of the page was none of theirs.
        .set({ status: 'pending', dueAt: now, claimedUntil: '', page: deliveries.id, part: 0 })
        .where(mine)
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

/** Of an extreme alert in a chat that wants it: it is repeated unless somebody marks it as seen in time. */
function askWhetherSeen(tx: Transaction, { ids, settings, loud }: Claimed, now: Instant): void {
  const { seenWithin } = settings
  if (seenWithin === null || loud) return
  const extreme = tx
    .select({ chat: deliveries.chat, about: deliveries.about })
    .from(deliveries)
    .innerJoin(alerts, eq(alerts.key, deliveries.about))
    .where(and(inArray(deliveries.id, [...ids]), eq(alerts.severity, 'extreme')))
    .all()
  if (extreme.length === 0) return
  const dueAt = plus(now, seenWithin * MINUTE)
  tx.insert(sightings)
    .values(extreme.map((one) => ({ ...one, dueAt })))
    .onConflictDoNothing()
    .run()
}
