import { and, desc, eq, gte, inArray, sql } from 'drizzle-orm'
import type { Alert } from '../domain/alert.ts'
import type { Change, ChangeKind } from '../domain/change.ts'
import type { CountryCode } from '../domain/country.ts'
import type { Instant } from '../domain/time.ts'
import { GOVERNMENTS, type TurnKind, turnKind } from '../domain/turn.ts'
import type { Handle } from './open.ts'
import { alerts, changes } from './schema.ts'

/** Questions about what governments said together before. */
export function turnStore(db: Handle) {
  return {
    /** The newest turn of the picture of a country that was told. */
    async lastTurn(
      country: CountryCode,
    ): Promise<(Pick<Alert, 'key' | 'thread' | 'at'> & { readonly kind: TurnKind }) | undefined> {
      const row = db
        .select({ alert: alerts.alert })
        .from(alerts)
        .where(and(eq(alerts.country, country), eq(alerts.source, GOVERNMENTS)))
        .orderBy(desc(alerts.at), desc(sql`${alerts}.rowid`))
        .limit(1)
        .get()
      const kind = row && turnKind(row.alert.main.kind)
      return row && kind && { key: row.alert.key, thread: row.alert.thread, at: row.alert.at, kind }
    },

    /** Whether any government told its citizens to leave the whole country, or took that back, since then. */
    async calledSince(country: CountryCode, since: Instant): Promise<boolean> {
      const rows = db
        .select({ change: changes.change })
        .from(changes)
        .where(and(eq(changes.country, country), gte(changes.at, since), inArray(changes.kind, CALL_KINDS)))
        .all()
      return rows.some(
        ({ change: { scope, from, to } }) => scope === 'country' && (isLeave(from) || isLeave(to)),
      )
    },

    /** Every change of a call to leave this country or a part of it that was ever seen, oldest first. */
    async callChanges(country: CountryCode): Promise<readonly Change[]> {
      const rows = db
        .select({ change: changes.change })
        .from(changes)
        .where(and(eq(changes.country, country), inArray(changes.kind, CALL_KINDS)))
        .orderBy(changes.at, changes.id)
        .all()
      return rows.map(({ change }) => change)
    },
  }
}

const CALL_KINDS: ChangeKind[] = [
  'departure-called',
  'departure-strengthened',
  'departure-weakened',
  'departure-lifted',
]

function isLeave(grade: string): boolean {
  return grade === 'leave' || grade === 'leave-now'
}
