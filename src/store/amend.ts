import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { NewAmendment, StoredCard } from '../card/outbox.ts'
import { severityRank } from '../domain/alert.ts'
import { amendmentNames, type PastAlert } from '../domain/correction.ts'
import type { CountryCode } from '../domain/country.ts'
import type { Instant } from '../domain/time.ts'
import type { Handle } from './open.ts'
import { runSql } from './run-sql.ts'
import { alerts, cards, chats, deliveries, spreads } from './schema.ts'

/** A correction is no alarm: it comes after every alert that could not wait. */
const RANK = severityRank('moderate')
/** Chats whose messages are amended in one go: more would keep everything else waiting. */
const CHATS_AT_ONCE = 2500

export function amendStore(db: Handle) {
  return {
    /** Alerts of a source about these countries since then, oldest first. */
    async alertsSince(
      source: string,
      countries: readonly CountryCode[],
      since: Instant,
    ): Promise<readonly PastAlert[]> {
      // Their context is most of them.
      const short = sql<string>`json_remove(${alerts.alert}, '$.context')`
      const rows = db
        .select({ short, key: alerts.key })
        .from(alerts)
        .where(
          and(
            eq(alerts.source, source),
            sql`${alerts.country} in (select value from json_each(${JSON.stringify(countries)}))`,
            sql`${alerts.at} >= ${since}`,
          ),
        )
        .orderBy(alerts.at, sql`${alerts}.rowid`)
        .all()
      // Alerts written before threads were kept began their own.
      return rows.map(({ short: text, key }): PastAlert => ({ thread: key, ...JSON.parse(text) }))
    },

    /** How many amendments each of these alerts has had; none are left out. */
    async amendmentsOf(keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
      const counts = keys.map((key) => {
        const rows = db
          .selectDistinct({ about: cards.about })
          .from(cards)
          .where(inArray(cards.about, [...amendmentNames(key)]))
          .all()
        return [key, rows.length] as const
      })
      return new Map(counts.filter(([, count]) => count > 0))
    },

    /** An alert's cards as they were first decided, in every language. */
    async cardsOf(key: string): Promise<readonly StoredCard[]> {
      return db
        .select({ language: cards.language, zone: cards.zone, card: cards.card })
        .from(cards)
        .where(eq(cards.about, key))
        .orderBy(asc(cards.id))
        .all()
    },

    /** Lets the next chats have an amendment; answers whether there are more behind them. */
    async amendOn(about: string, at: Instant): Promise<boolean> {
      return db.transaction(
        (tx) => {
          const mine = eq(spreads.id, about)
          const open = tx.select().from(spreads).where(mine).get()
          const of = open?.alerts[0]
          if (open === undefined || of === undefined) return false
          amendChats(tx, { about, of, after: open.after, at })
          const after = open.after + CHATS_AT_ONCE
          const isMore = hasChatsAbove(tx, after)
          if (isMore) tx.update(spreads).set({ after }).where(mine).run()
          else tx.delete(spreads).where(mine).run()
          return isMore
        },
        { behavior: 'immediate' },
      )
    },
  }
}

type Writer = Pick<BetterSQLite3Database, 'insert' | 'select' | 'run'>

/** Adds the cards of an amendment and lets the first chats have it; {@link amendStore}'s `amendOn` adds the rest. */
export function addAmendment(tx: Writer, { about, of, cards: amended }: NewAmendment, at: Instant): void {
  const first = tx.select({ thread: cards.thread }).from(cards).where(eq(cards.about, of)).limit(1).get()
  if (first === undefined) return
  for (const card of amended) {
    tx.insert(cards)
      .values({ about, thread: first.thread, ...card })
      .onConflictDoNothing()
      .run()
  }
  amendChats(tx, { about, of, after: 0, at })
  if (hasChatsAbove(tx, CHATS_AT_ONCE)) {
    tx.insert(spreads)
      .values({ id: about, alerts: [of], after: CHATS_AT_ONCE })
      .onConflictDoNothing()
      .run()
  }
}

function hasChatsAbove(tx: Pick<Writer, 'select'>, id: number): boolean {
  return tx.select({ id: chats.id }).from(chats).where(gt(chats.id, id)).limit(1).get() !== undefined
}

/**
 * Lets the messages of an alert say something else. Where one was never tried yet, the new card goes out in its place;
 * every other one is rewritten by a delivery of its own, which waits for it.
 */
function amendChats(
  tx: Writer,
  {
    about,
    of,
    after,
    at,
  }: { readonly about: string; readonly of: string; readonly after: number; readonly at: Instant },
): void {
  const newCard = sql`(select fresh.id from ${cards} as old join ${cards} as fresh
    on fresh.about = ${about} and fresh.language = old.language and fresh.zone = old.zone where old.id = one.card)`
  const untried = sql`one.status = 'pending' and one.attempts = 0 and one.part = 0`
  const here = sql`one.about = ${of} and one.chat > ${after} and one.chat <= ${after + CHATS_AT_ONCE}`
  runSql(
    tx,
    sql`update ${deliveries} as one set card = ${newCard}
      where ${here} and ${untried} and ${newCard} is not null`,
  )
  runSql(
    tx,
    sql`insert into ${deliveries} (about, card, chat, platform, rank, amends, due_at, wanted_at, created_at)
      select ${about}, ${newCard}, one.chat, one.platform, ${RANK}, one.id, ${at}, ${at}, ${at}
      from ${deliveries} as one join ${chats} as chat on chat.id = one.chat
      where ${here} and one.status in ('pending', 'claimed', 'sent') and not (${untried})
        and chat.closed_reason is null and chat.paused_at = '' and ${newCard} is not null
      on conflict do nothing`,
  )
}
