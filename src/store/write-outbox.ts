import { and, eq, sql } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { cardName, type NewCard, type NewDelivery, type Post } from '../card/outbox.ts'
import type { Instant } from '../domain/time.ts'
import { addAmendment } from './amend.ts'
import { runSql } from './run-sql.ts'
import { cards, chats, deliveries, spreads } from './schema.ts'

type Writer = Pick<BetterSQLite3Database, 'insert' | 'select' | 'run'>

/** Adds what goes out together to the outbox. */
export function addPost(
  tx: Writer,
  { cards: newCards, deliveries: added, spread, amendments = [] }: Post,
  at: Instant,
): void {
  if (spread !== undefined) tx.insert(spreads).values(spread).onConflictDoNothing().run()
  putCards(tx, newCards)
  addDeliveries(tx, added, at)
  for (const amendment of amendments) addAmendment(tx, amendment, at)
}

/** Stores each card once; a card that stands already is left as it was decided. */
function putCards(tx: Writer, newCards: readonly NewCard[]): void {
  for (const { about, language, zone, card, thread = '' } of newCards) {
    tx.insert(cards).values({ about, language, zone, card, thread }).onConflictDoNothing().run()
  }
}

/**
 * Adds deliveries of cards that stand; one about the same thing for the same chat is never added twice, and none for a
 * chat that was forgotten since it was chosen. In one statement: a fan-out adds thousands at a time.
 */
function addDeliveries(tx: Writer, added: readonly NewDelivery[], at: Instant): void {
  if (added.length === 0) return
  const ids = new Map<string, number>()
  const rows = added.map(({ about, language, zone, chat, platform, rank, dueAt = at, loud = false }) => {
    const key = cardName({ about, language, zone })
    const card = ids.get(key) ?? cardId(tx, { about, language, zone })
    ids.set(key, card)
    return [about, card, chat, platform, rank, dueAt, loud ? 1 : 0]
  })
  runSql(
    tx,
    sql`
    insert into ${deliveries} (about, card, chat, platform, rank, due_at, wanted_at, loud, created_at)
    select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 5, value ->> 6, ${at}
    from json_each(${JSON.stringify(rows)}) where exists (select 1 from ${chats} where id = value ->> 2)
    on conflict do nothing`,
  )
}

function cardId(
  tx: Writer,
  { about, language, zone }: Pick<NewDelivery, 'about' | 'language' | 'zone'>,
): number {
  const row = tx
    .select({ id: sql<number>`${cards.id}` })
    .from(cards)
    .where(and(eq(cards.about, about), eq(cards.language, language), eq(cards.zone, zone)))
    .get()
  if (row === undefined)
    throw new Error(
      `no card about ${about} in ${language} for ${zone}: it must be stored before its deliveries`,
    )
  return row.id
}
