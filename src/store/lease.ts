import { eq } from 'drizzle-orm'
import type { Holder } from '../domain/holder.ts'
import type { Instant } from '../domain/time.ts'
import type { Handle } from './open.ts'
import { lease } from './schema.ts'

const ONLY = 1

export function leaseStore(db: Handle) {
  return {
    /**
     * Takes the lease until then, or prolongs it. Answers who holds it instead, where that is somebody else whose lease
     * has not run out and who is not known to be dead.
     */
    async takeLease(
      mine: Holder,
      { now, until, isDead }: { now: Instant; until: Instant; isDead: (other: Holder) => boolean },
    ): Promise<Holder | undefined> {
      return db.transaction(
        (tx) => {
          const other = tx.select().from(lease).where(eq(lease.id, ONLY)).get()
          if (other !== undefined && other.life !== mine.life && other.until > now && !isDead(other))
            return other
          const row = { ...mine, until }
          tx.insert(lease)
            .values({ id: ONLY, ...row })
            .onConflictDoUpdate({ target: lease.id, set: row })
            .run()
          return undefined
        },
        { behavior: 'immediate' },
      )
    },

    /** Gives the lease back, if it is still ours. */
    async returnLease({ life }: Holder): Promise<void> {
      db.delete(lease).where(eq(lease.life, life)).run()
    },
  }
}
