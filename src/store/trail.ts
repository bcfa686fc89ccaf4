import { and, desc, eq, lt, lte, sql } from 'drizzle-orm'
import type { Address, Deed } from '../domain/chat.ts'
import type { NumberedDeed } from '../domain/figures.ts'
import { DAY, plus } from '../domain/time.ts'
import type { Handle } from './open.ts'
import { chats, trail } from './schema.ts'

/** What is older, or behind so many newer ones, is dropped: an attacker must not fill the disk with refusals. */
const KEPT_FOR = 400 * DAY
const MOST_KEPT = 100_000

export function trailStore(db: Handle) {
  return {
    /** Writes down what somebody did; nothing where the chat is not known any more, since it was forgotten. */
    async noteDeed({ at, where, person, line, outcome }: Deed): Promise<void> {
      const { platform, address, topic } = where
      db.transaction(
        (tx) => {
          const chat = and(eq(chats.platform, platform), eq(chats.address, address), eq(chats.topic, topic))
          if (tx.select({ id: chats.id }).from(chats).where(chat).get() === undefined) return
          const { id } = tx
            .insert(trail)
            .values({ at, platform, address, topic, person, line, outcome })
            .returning({ id: trail.id })
            .get()
          tx.delete(trail)
            .where(lte(trail.id, id - MOST_KEPT))
            .run()
          tx.delete(trail)
            .where(lt(trail.at, plus(at, -KEPT_FOR)))
            .run()
        },
        { behavior: 'immediate' },
      )
    },

    /** Newest first; of one address with all its topics where it is given, and below a number where that is. */
    async deeds({ where, before, limit }: DeedsWanted): Promise<readonly NumberedDeed[]> {
      const rows = db
        .select({ deed: trail, title: sql<string>`coalesce(${chats.title}, '')` })
        .from(trail)
        .leftJoin(
          chats,
          and(
            eq(chats.platform, trail.platform),
            eq(chats.address, trail.address),
            eq(chats.topic, trail.topic),
          ),
        )
        .where(
          and(
            where && and(eq(trail.platform, where.platform), eq(trail.address, where.address)),
            before === undefined ? undefined : lt(trail.id, before),
          ),
        )
        .orderBy(desc(trail.id))
        .limit(limit)
        .all()
      return rows.map(({ deed: { id, at, person, line, outcome, platform, address, topic }, title }) => ({
        number: id,
        title,
        at,
        where: { platform, address, topic },
        person,
        line,
        outcome,
      }))
    },
  }
}

interface DeedsWanted {
  readonly where?: Pick<Address, 'platform' | 'address'> | undefined
  readonly before?: number | undefined
  readonly limit: number
}
