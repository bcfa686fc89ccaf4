import { and, desc, eq, gte, lt, ne, sql } from 'drizzle-orm'
import type { Post } from '../card/outbox.ts'
import type { Alert } from '../domain/alert.ts'
import type { Change } from '../domain/change.ts'
import type { AcceptedFeed, Doubt, Feed, KnownEntry, Switch } from '../domain/feed.ts'
import type { PackedProofs } from '../domain/packed-proof.ts'
import { DAY, type Instant, plus } from '../domain/time.ts'
import type { Handle } from './open.ts'
import { entries, feeds, sources } from './schema.ts'
import { writeAlerts } from './write-alerts.ts'
import { addPost } from './write-outbox.ts'

/** An entry that its feed no longer holds is forgotten after this long: it may come back for a while. */
const REMEMBERED = 180 * DAY

export function feedStore(db: Handle) {
  return {
    async feeds(): Promise<readonly Feed[]> {
      return db.select().from(feeds).orderBy(feeds.number).all().map(feedOf)
    },

    /** The feed as stored; undefined where one with this address stands already. */
    async addFeed(feed: Omit<Feed, 'id'>): Promise<Feed | undefined> {
      const row = db.insert(feeds).values(feed).onConflictDoNothing().returning().get()
      return row && feedOf(row)
    },

    /** Forgets a feed with its entries; alerts that rang stay. Answers whether there was one. */
    async removeFeed(id: string): Promise<boolean> {
      return db.transaction(
        (tx) => {
          tx.delete(entries).where(eq(entries.feed, id)).run()
          tx.delete(sources)
            .where(and(eq(sources.id, id), sql`${id} like 'feed-%'`))
            .run()
          return (
            tx
              .delete(feeds)
              .where(eq(feeds.number, numberOf(id)))
              .run().changes > 0
          )
        },
        { behavior: 'immediate' },
      )
    },

    async entriesOf(feed: string): Promise<readonly KnownEntry[]> {
      return db.select().from(entries).where(eq(entries.feed, feed)).all()
    },

    /** Entries since then whose countries were not clear, newest first. */
    async doubtsSince(since: Instant, most: number): Promise<readonly Doubt[]> {
      const rows = db
        .select()
        .from(entries)
        .where(and(ne(entries.doubt, ''), gte(entries.firstSeenAt, since)))
        .orderBy(desc(entries.firstSeenAt))
        .limit(most)
        .all()
      return rows.map(({ feed, title, link, doubt, firstSeenAt }) => {
        return { feed, title, link, names: doubt, at: firstSeenAt }
      })
    },

    /**
     * Commits one accepted look at a feed as one transaction: its entries and what rings because of them. A feed that
     * was removed meanwhile leaves nothing behind.
     */
    async acceptFeed(look: AcceptedFeed & Told & Post): Promise<void> {
      db.transaction(
        (tx) => {
          const { feed, at } = look
          if (
            tx
              .select()
              .from(feeds)
              .where(eq(feeds.number, numberOf(feed)))
              .get() === undefined
          )
            return
          const seen = { seenAt: at, failingSince: '', blind: false, reason: '' as const, detail: '' }
          tx.insert(sources)
            .values({ id: feed, ...seen })
            .onConflictDoUpdate({ target: sources.id, set: seen })
            .run()
          rememberEntries(tx, look)
          writeAlerts(tx, { ...look, at })
          addPost(tx, look, at)
        },
        { behavior: 'immediate' },
      )
    },

    /** Commits a report that somebody wrote by hand. */
    async postBulletin(report: Told & Post, at: Instant): Promise<void> {
      db.transaction(
        (tx) => {
          writeAlerts(tx, { ...report, at })
          addPost(tx, report, at)
        },
        { behavior: 'immediate' },
      )
    },

    /** What an operator decided; a pause ends what was noted of a blindness, since nobody looks any more. */
    async switchSource({ id, ...set }: { readonly id: string } & Partial<Omit<Switch, 'id'>>): Promise<void> {
      const cleared =
        set.state === 'paused' ? { failingSince: '', blind: false, reason: '' as const, detail: '' } : {}
      const values = {
        ...(set.state === undefined ? {} : { switched: set.state }),
        ...(set.every === undefined ? {} : { every: set.every }),
        ...cleared,
      }
      db.insert(sources)
        .values({ id, ...values })
        .onConflictDoUpdate({ target: sources.id, set: values })
        .run()
    },
  }
}

interface Told {
  readonly changes: readonly Change[]
  readonly alerts: readonly Alert[]
  readonly proof?: PackedProofs
}

type Transaction = Parameters<Parameters<Handle['transaction']>[0]>[0]

function rememberEntries(tx: Transaction, { feed, at, entries: added, present }: AcceptedFeed): void {
  for (const entry of added) {
    const { print, title, link, grade } = entry
    tx.insert(entries)
      .values({ feed, ...entry, seenAt: at })
      .onConflictDoUpdate({ target: [entries.feed, entries.key], set: { print, title, link, grade } })
      .run()
  }
  const ofFeed = eq(entries.feed, feed)
  tx.update(entries)
    .set({ seenAt: at })
    .where(and(ofFeed, sql`${entries.key} in (select value from json_each(${JSON.stringify(present)}))`))
    .run()
  tx.delete(entries)
    .where(and(ofFeed, lt(entries.seenAt, plus(at, -REMEMBERED))))
    .run()
}

function feedOf({ number, url, name, severity, addedAt }: typeof feeds.$inferSelect): Feed {
  return { id: `feed-${number}`, url, name, severity, addedAt }
}

/** -1, which no feed has, for an id of anything else. */
function numberOf(id: string): number {
  return Number(/^feed-(\d{1,15})$/.exec(id)?.[1] ?? -1)
}
