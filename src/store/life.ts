import { and, eq, inArray, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Chat } from '../domain/chat.ts'
import type { Instant } from '../domain/time.ts'
import { PAUSED } from './claim-statements.ts'
import type { Handle } from './open.ts'
import { cards, chats, deliveries, links, sightings, silences, subscriptions, trail } from './schema.ts'

export function lifeStore(db: Handle) {
  return {
    /** Nothing is sent there until it is resumed, all settings and wishes stand; what waits for it is dropped. */
    async pauseChat(chat: Chat, at: Instant): Promise<void> {
      db.transaction(
        (tx) => {
          const rings = and(eq(chats.id, chat.id), eq(chats.pausedAt, ''))
          tx.update(chats).set({ pausedAt: at }).where(rings).run()
          dropWaiting(tx, chat, at)
        },
        { behavior: 'immediate' },
      )
    },

    /** Lets it ring again, from this moment on: what came in between was not for it. */
    async resumeChat(chat: Chat, at: Instant): Promise<void> {
      db.transaction(
        (tx) => {
          const paused = and(eq(chats.id, chat.id), ne(chats.pausedAt, ''))
          const resumed = tx.update(chats).set({ pausedAt: '', openedAt: at }).where(paused).run()
          if (resumed.changes > 0) dropWaiting(tx, chat, at)
        },
        { behavior: 'immediate' },
      )
    },

    /** Deletes all that is stored about a chat; about the main chat of a group, all about its topics too. */
    async forgetChat({ platform, address, topic }: Chat): Promise<void> {
      const here = (table: typeof chats | typeof trail) =>
        and(
          eq(table.platform, platform),
          eq(table.address, address),
          topic === '' ? undefined : eq(table.topic, topic),
        )
      db.transaction(
        (tx) => {
          const rows = tx.select({ id: chats.id }).from(chats).where(here(chats)).all()
          const ids = rows.map(({ id }) => id)
          if (ids.length === 0) return
          tx.update(chats).set({ linked: null }).where(inArray(chats.linked, ids)).run()
          forgetRepeats(tx, ids)
          for (const table of [subscriptions, silences, sightings, links, deliveries])
            tx.delete(table).where(inArray(table.chat, ids)).run()
          tx.delete(trail).where(here(trail)).run()
          tx.delete(chats).where(inArray(chats.id, ids)).run()
        },
        { behavior: 'immediate' },
      )
    },
  }
}

type Transaction = Parameters<Parameters<Handle['transaction']>[0]>[0]

function dropWaiting(tx: Transaction, chat: Chat, at: Instant): void {
  tx.update(deliveries)
    .set({ status: 'gone', reason: PAUSED, settledAt: at })
    .where(and(eq(deliveries.chat, chat.id), eq(deliveries.status, 'pending')))
    .run()
}

/** Cards that a linked chat was sent because nobody had marked something as seen here: they say this chat's name. */
function forgetRepeats(tx: Transaction, ids: readonly number[]): void {
  const named = ids.map((id): SQL => sql`${cards.about} glob ${`* unseen ${id} linked`}`)
  const repeats = tx
    .select({ about: cards.about })
    .from(cards)
    .where(or(...named))
    .all()
  const abouts = repeats.map(({ about }) => about)
  tx.delete(deliveries).where(inArray(deliveries.about, abouts)).run()
  tx.delete(cards).where(inArray(cards.about, abouts)).run()
}
