import { sql } from 'drizzle-orm'
import { DAY, type Instant } from '../domain/time.ts'
import type { Handle } from './open.ts'
import { runSql } from './run-sql.ts'
import { handled } from './schema.ts'

/** Telegram keeps updates for 24 hours (Bot API, getUpdates); nothing comes again after twice that. */
const KEPT = 2 * DAY
/** Old keys dropped for each new one: more than one, so that the table shrinks back after a busy day. */
const MOST_DROPPED = 10

export function handledStore(db: Handle) {
  return {
    /** True for the first call with this key in two days, also over restarts; false for every later one. */
    async firstTime(key: string, now: Instant): Promise<boolean> {
      const expired = new Date(Date.parse(now) - KEPT).toISOString()
      return db.transaction(
        (tx) => {
          // Rows lie in the order in which they came, so only the oldest are looked at, however many there are.
          const oldest = sql`select rowid from ${handled} order by rowid limit ${MOST_DROPPED}`
          runSql(tx, sql`delete from ${handled} where rowid in (${oldest}) and ${handled.at} < ${expired}`)
          return tx.insert(handled).values({ key, at: now }).onConflictDoNothing().run().changes > 0
        },
        { behavior: 'immediate' },
      )
    },
  }
}
