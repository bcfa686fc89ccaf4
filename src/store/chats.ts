import { and, eq, gt, inArray, isNull, lte, sql } from 'drizzle-orm'
import type { Address, Chat, Subscription, Wish } from '../domain/chat.ts'
import type { CountryCode } from '../domain/country.ts'
import type { Instant } from '../domain/time.ts'
import type { Handle } from './open.ts'
import { runSql } from './run-sql.ts'
import { chats, deliveries, subscriptions } from './schema.ts'

export function chatStore(db: Handle) {
  return {
    /** The chat at this address, created or reopened; its title is brought up to date. */
    async openChat(
      { platform, address, topic }: Address,
      about: { readonly title: string; readonly locale: string | null; readonly at: Instant },
    ): Promise<Chat> {
      const { title, locale, at } = about
      const row = db
        .insert(chats)
        .values({ platform, address, topic, title, locale, openedAt: at })
        .onConflictDoUpdate({
          target: [chats.platform, chats.address, chats.topic],
          set: {
            closedReason: null,
            title: sql`case when ${title} = '' then ${chats.title} else ${title} end`,
            // The first one stays: in a group, everyone who asks something has a locale of their own.
            locale: sql`coalesce(${chats.locale}, ${locale})`,
          },
        })
        .returning()
        .get()
      return chatOf(row)
    },

    async findChat({ platform, address, topic }: Address): Promise<Chat | undefined> {
      const here = and(eq(chats.platform, platform), eq(chats.address, address), eq(chats.topic, topic))
      const row = db.select().from(chats).where(here).get()
      return row && chatOf(row)
    },

    /** Closes every topic of the address: nothing is sent there until it is opened again; subscriptions are kept. */
    async closeChat(
      { platform, address }: Pick<Address, 'platform' | 'address'>,
      reason: string,
      at: Instant,
    ): Promise<void> {
      db.transaction(
        (tx) => {
          const closed = tx
            .update(chats)
            .set({ closedReason: reason })
            .where(and(eq(chats.platform, platform), eq(chats.address, address)))
            .returning({ id: chats.id })
            .all()
          const ids = closed.map(({ id }) => id)
          tx.update(deliveries)
            .set({ status: 'gone', reason, settledAt: at })
            .where(and(inArray(deliveries.chat, ids), eq(deliveries.status, 'pending')))
            .run()
        },
        { behavior: 'immediate' },
      )
    },

    async moveChat(from: Address, toAddress: string): Promise<void> {
      db.transaction((tx) => moveAddress(tx, from, toAddress), { behavior: 'immediate' })
    },

    async subscriptionsOf(chat: Chat): Promise<readonly Subscription[]> {
      return db
        .select()
        .from(subscriptions)
        .where(eq(subscriptions.chat, chat.id))
        .orderBy(subscriptions.country)
        .all()
    },

    /** Adds or replaces; answers what stood there before. */
    async subscribe(wish: Subscription): Promise<Subscription | undefined> {
      return db.transaction(
        (tx) => {
          const key = and(eq(subscriptions.chat, wish.chat), eq(subscriptions.country, wish.country))
          const before = tx.select().from(subscriptions).where(key).get()
          tx.insert(subscriptions)
            .values(wish)
            .onConflictDoUpdate({
              target: [subscriptions.chat, subscriptions.country],
              set: { leastSeverity: wish.leastSeverity },
            })
            .run()
          return before
        },
        { behavior: 'immediate' },
      )
    },

    /** Answers how many wishes were removed. */
    async unsubscribe(chat: Chat, country: CountryCode | 'all' | 'everything'): Promise<number> {
      const ofChat = eq(subscriptions.chat, chat.id)
      const where = country === 'everything' ? ofChat : and(ofChat, eq(subscriptions.country, country))
      return db.delete(subscriptions).where(where).run().changes
    },

    /**
     * Wishes of open chats for one of these countries, or for all; with a range, only of chats whose ids lie above
     * `after` and up to `upTo`.
     */
    async wishesFor(
      countries: readonly CountryCode[],
      { after = 0, upTo = Number.MAX_SAFE_INTEGER }: { readonly after?: number; readonly upTo?: number } = {},
    ): Promise<readonly Wish[]> {
      if (countries.length === 0) return []
      return db
        .select({
          chat: chats.id,
          platform: chats.platform,
          country: subscriptions.country,
          leastSeverity: subscriptions.leastSeverity,
          language: chats.language,
          locale: chats.locale,
        })
        .from(subscriptions)
        .innerJoin(chats, eq(chats.id, subscriptions.chat))
        .where(
          and(
            inArray(subscriptions.country, [...countries, 'all']),
            gt(subscriptions.chat, after),
            lte(subscriptions.chat, upTo),
            isNull(chats.closedReason),
          ),
        )
        .all()
    },

    /** The highest id of a chat; 0 where there is none. */
    async lastChat(): Promise<number> {
      return (
        db
          .select({ id: sql<number | null>`max(${chats.id})` })
          .from(chats)
          .get()?.id ?? 0
      )
    },

    /** Countries that an open chat follows by name. */
    async followedCountries(): Promise<ReadonlySet<CountryCode>> {
      const rows = db
        .selectDistinct({ country: subscriptions.country })
        .from(subscriptions)
        .innerJoin(chats, eq(chats.id, subscriptions.chat))
        .where(isNull(chats.closedReason))
        .all()
      return new Set(rows.map(({ country }) => country))
    },
  }
}

type Transaction = Parameters<Parameters<Handle['transaction']>[0]>[0]

/** Settings and waiting deliveries follow; where the new address is known already, its own wishes win. */
export function moveAddress(tx: Transaction, from: Address, toAddress: string): void {
  const { platform } = from
  if (from.address === toAddress) return
  const olds = tx
    .select()
    .from(chats)
    .where(and(eq(chats.platform, platform), eq(chats.address, from.address)))
    .all()
  for (const old of olds) {
    const known = tx
      .select()
      .from(chats)
      .where(and(eq(chats.platform, platform), eq(chats.address, toAddress), eq(chats.topic, old.topic)))
      .get()
    if (known === undefined) {
      tx.update(chats).set({ address: toAddress, closedReason: null }).where(eq(chats.id, old.id)).run()
      continue
    }
    mergeInto(tx, old, { known: known.id, where: toAddress })
  }
}

/** A topic that was deleted: its wishes and waiting deliveries go to the main thread of the same chat. */
export function moveTopic(tx: Transaction, chat: number): void {
  const old = tx.select().from(chats).where(eq(chats.id, chat)).get()
  if (old === undefined || old.topic === '') return
  const { platform, address } = old
  const main = tx
    .select()
    .from(chats)
    .where(and(eq(chats.platform, platform), eq(chats.address, address), eq(chats.topic, '')))
    .get()
  if (main === undefined) tx.update(chats).set({ topic: '' }).where(eq(chats.id, chat)).run()
  else mergeInto(tx, old, { known: main.id, where: 'the main thread' })
}

function mergeInto(
  tx: Transaction,
  { id: old, language }: typeof chats.$inferSelect,
  { known, where }: { readonly known: number; readonly where: string },
): void {
  runSql(tx, sql`update or ignore ${subscriptions} set chat = ${known} where chat = ${old}`)
  tx.delete(subscriptions).where(eq(subscriptions.chat, old)).run()
  runSql(
    tx,
    sql`update or ignore ${deliveries} set chat = ${known} where chat = ${old} and status in ('pending', 'claimed')`,
  )
  tx.update(deliveries)
    .set({ status: 'gone', reason: `moved to ${where}` })
    .where(and(eq(deliveries.chat, old), inArray(deliveries.status, ['pending', 'claimed'])))
    .run()
  tx.update(chats)
    .set({ closedReason: `moved to ${where}` })
    .where(eq(chats.id, old))
    .run()
  tx.update(chats)
    .set({ closedReason: null, language: sql`coalesce(${chats.language}, ${language})` })
    .where(eq(chats.id, known))
    .run()
}

function chatOf(row: typeof chats.$inferSelect): Chat {
  const { id, platform, address, topic, title, language, locale, closedReason } = row
  return { id, platform, address, topic, title, language, locale, closedReason }
}
