import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Address, Chat, Settings } from '../domain/chat.ts'
import type { Instant } from '../domain/time.ts'
import type { Handle } from './open.ts'
import { runSql } from './run-sql.ts'
import { chats, deliveries, links, sightings, silences, subscriptions, trail } from './schema.ts'

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
            // What came while it was closed was not for it.
            openedAt: sql`case when ${chats.closedReason} is null then ${chats.openedAt} else ${at} end`,
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

    /** Changes some settings of a chat, and answers it as it is then. */
    async changeSettings(chat: Chat, change: Partial<Settings>): Promise<Chat> {
      const set = settingColumns(change)
      const where = eq(chats.id, chat.id)
      if (Object.keys(set).length > 0) db.update(chats).set(set).where(where).run()
      const row = db.select().from(chats).where(where).get()
      if (row === undefined) throw new Error(`there is no chat ${chat.id}`)
      return chatOf(row)
    },

    /** Answers in the chat's own language from now on. */
    async setLanguage(chat: Chat, language: string): Promise<void> {
      db.update(chats).set({ language }).where(eq(chats.id, chat.id)).run()
    },
  }
}

type Transaction = Parameters<Parameters<Handle['transaction']>[0]>[0]

/** Settings and waiting deliveries follow; where the new address is known already, its own wishes win. */
export function moveAddress(tx: Transaction, from: Address, toAddress: string): void {
  const { platform } = from
  if (from.address === toAddress) return
  tx.update(trail)
    .set({ address: toAddress })
    .where(and(eq(trail.platform, platform), eq(trail.address, from.address)))
    .run()
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
    // It is the same chat: what was paused there does not begin to ring here.
    if (known.pausedAt === '')
      tx.update(chats).set({ pausedAt: old.pausedAt }).where(eq(chats.id, known.id)).run()
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
  for (const table of [subscriptions, silences, sightings]) {
    runSql(tx, sql`update or ignore ${table} set chat = ${known} where chat = ${old}`)
    tx.delete(table).where(eq(table.chat, old)).run()
  }
  tx.update(chats).set({ linked: known }).where(eq(chats.linked, old)).run()
  tx.delete(links).where(eq(links.chat, old)).run()
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

/** What a change of settings sets in a chat's row. */
export function settingColumns({ quiet, ...plain }: Partial<Settings>) {
  const hours = quiet === undefined ? {} : { quietFrom: quiet?.from ?? null, quietTo: quiet?.to ?? null }
  return { ...plain, ...hours }
}

export function chatOf(row: typeof chats.$inferSelect): Chat {
  const { id, platform, address, topic, title, language, locale, closedReason, pausedAt } = row
  const settings = settingsOf(row)
  return {
    id,
    platform,
    address,
    topic,
    title,
    language,
    locale,
    closedReason,
    pausedAt: pausedAt || null,
    settings,
  }
}

function settingsOf(row: typeof chats.$inferSelect): Settings {
  const { timeZone, digestHour, drills, seenWithin, role } = row
  return { timeZone, digestHour, drills, seenWithin, role, quiet: quietOf(row) }
}

/** Hours of quiet; null where none are set. */
export function quietOf({
  quietFrom: from,
  quietTo: to,
}: Pick<typeof chats.$inferSelect, 'quietFrom' | 'quietTo'>): Settings['quiet'] {
  return from === null || to === null || from === to ? null : { from, to }
}
