import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { Alert } from '../domain/alert.ts'
import type { Change } from '../domain/change.ts'
import type { PackedProofs } from '../domain/packed-proof.ts'
import type { Instant } from '../domain/time.ts'
import { alerts, changes } from './schema.ts'
import { writeProofs } from './write-proofs.ts'

/** Every change, the alerts made of them and what these rest on; an alert that stands already is left as it was decided. */
export function writeAlerts(
  tx: Pick<BetterSQLite3Database, 'insert' | 'update'>,
  added: {
    readonly at: Instant
    readonly changes: readonly Change[]
    readonly alerts: readonly Alert[]
    readonly proof?: PackedProofs
  },
): void {
  for (const change of added.changes) {
    const { source, country, kind, at } = change
    tx.insert(changes).values({ source, country, kind, at, change }).run()
  }
  for (const alert of added.alerts) {
    const { key, source, country, severity, held, at } = alert
    tx.insert(alerts).values({ key, source, country, severity, at, held, alert }).onConflictDoNothing().run()
  }
  if (added.proof !== undefined) writeProofs(tx, added.proof, added.at)
}
