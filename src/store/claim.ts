import { and, eq, inArray, isNull, lte, notExists, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Card } from '../card/card.ts'
import type { Claimed, Wanted } from '../card/outbox.ts'
import { chatOf } from './chats.ts'
import type { Handle } from './open.ts'
import { cards, chats, deliveries } from './schema.ts'

type Transaction = Parameters<Parameters<Handle['transaction']>[0]>[0]
type Row = typeof deliveries.$inferSelect

/** Deliveries looked at to find the first one of each chat: a chat with many must not hide the others. */
const LOOKED_AT = 4
/** Deliveries that one page may hold; no message has room for more lines. */
const MOST_FOLDED = 60
/** Cards kept parsed: a fan-out sends one card ten thousand times. */
const CARDS_KEPT = 300

/** A card as it was stored, always the same object for the same id. */
export interface StoredCard {
  readonly card: Card
  readonly about: string
  readonly language: string
  readonly thread: string
}

/** Claims up to `limit` messages that are due, worst first, one a chat at most; what waits for one chat is folded. */
export function createClaim() {
  const known = new Map<number, StoredCard>()
  return (tx: Transaction, wanted: Wanted): Claimed[] => {
    expireClaims(tx, wanted)
    return headsOf(tx, wanted).map((head) =>
      take(tx, head, { wanted, cardOf: (id) => cardOf(tx, id, known) }),
    )
  }
}

/** A claim that expired counts as due again: the send may have happened. */
function expireClaims(tx: Transaction, { platform, now }: Wanted): void {
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
}

/** The worst delivery of each chat that may be sent to, which is the first of its page where it has one. */
function headsOf(tx: Transaction, { platform, now, limit, except }: Wanted): readonly Row[] {
  const rows = tx
    .select()
    .from(deliveries)
    .where(
      and(
        eq(deliveries.platform, platform),
        eq(deliveries.status, 'pending'),
        lte(deliveries.dueAt, now),
        or(isNull(deliveries.page), eq(deliveries.page, deliveries.id)),
        isFree(tx, except),
      ),
    )
    .orderBy(deliveries.rank, deliveries.dueAt, deliveries.id)
    .limit(limit * LOOKED_AT)
    .all()
  const firstOfChat = new Map<number, Row>()
  for (const row of rows) if (!firstOfChat.has(row.chat)) firstOfChat.set(row.chat, row)
  return [...firstOfChat.values()].slice(0, limit)
}

/** The delivery's chat is none of these, and nothing is under way to it. */
export function isFree(reader: Pick<Handle, 'select'>, except: readonly number[]) {
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

function take(
  tx: Transaction,
  head: Row,
  { wanted, cardOf: storedCard }: { readonly wanted: Wanted; readonly cardOf: (id: number) => StoredCard },
): Claimed {
  const waiting = membersOf(tx, head, wanted)
  const stored = waiting.map(({ card }) => storedCard(card))
  const own = storedCard(head.card)
  const { card, count } =
    waiting.length === 1
      ? { card: own.card, count: 1 }
      : wanted.fold(
          stored.map((one) => one.card),
          own.language,
        )
  const ids = waiting.slice(0, count).map(({ id }) => id)
  tx.update(deliveries)
    .set({
      status: 'claimed',
      claimedUntil: wanted.until,
      attempts: sql`${deliveries.attempts} + 1`,
      page: head.id,
    })
    .where(inArray(deliveries.id, ids))
    .run()
  const row = tx.select().from(chats).where(eq(chats.id, head.chat)).get()
  const chat = row && chatOf(row)
  if (chat === undefined) throw new Error(`delivery ${head.id} is for a chat that does not exist`)
  return {
    id: head.id,
    about: head.about,
    chat: chat.id,
    to: { platform: chat.platform, address: chat.address, topic: chat.topic },
    card,
    language: own.language,
    createdAt: head.createdAt,
    attempts: head.attempts + 1,
    unsure: head.unsure,
    ids,
    part: head.part,
    answers: count === 1 ? firstOfThread(tx, { ...own, chat: chat.id }) : undefined,
    loud: head.loud,
    rank: head.rank,
    settings: chat.settings,
  }
}

/** What goes together: the page as it was taken before, or all that is due for the chat and was never taken. */
function membersOf(tx: Transaction, head: Row, { now }: Wanted): readonly Row[] {
  const together = head.page === null ? isNull(deliveries.page) : eq(deliveries.page, head.page)
  const rows = tx
    .select()
    .from(deliveries)
    .where(
      and(
        eq(deliveries.chat, head.chat),
        eq(deliveries.status, 'pending'),
        together,
        head.page === null ? lte(deliveries.dueAt, now) : undefined,
      ),
    )
    .orderBy(deliveries.rank, deliveries.dueAt, deliveries.id)
    .limit(MOST_FOLDED)
    .all()
  return [head, ...rows.filter(({ id }) => id !== head.id)]
}

/** The chat's first message about the same event; undefined where this is the first, or its first was never sent. */
function firstOfThread(
  tx: Transaction,
  { thread, about, chat }: StoredCard & { readonly chat: number },
): string | undefined {
  if (thread === '' || thread === about) return undefined
  const row = tx
    .select({ reference: deliveries.reference })
    .from(cards)
    .innerJoin(deliveries, and(eq(deliveries.about, cards.about), eq(deliveries.chat, chat)))
    .where(and(eq(cards.thread, thread), eq(deliveries.status, 'sent')))
    .orderBy(deliveries.id)
    .limit(1)
    .get()
  return row?.reference || undefined
}

function cardOf(tx: Transaction, id: number, known: Map<number, StoredCard>): StoredCard {
  const before = known.get(id)
  if (before !== undefined) return before
  const row = tx.select().from(cards).where(eq(cards.id, id)).get()
  if (row === undefined) throw new Error(`there is no card ${id}`)
  known.set(id, row)
  const [oldest] = known.keys()
  if (known.size > CARDS_KEPT && oldest !== undefined) known.delete(oldest)
  return row
}
