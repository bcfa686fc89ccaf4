import { and, inArray, lt } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { PackedProofs } from '../domain/packed-proof.ts'
import type { Instant } from '../domain/time.ts'
import { answers, proofs } from './schema.ts'

/** A proof or an answer that stands already is left as it is; what was rested on again counts as young. */
export function writeProofs(
  tx: Pick<BetterSQLite3Database, 'insert' | 'update'>,
  packed: PackedProofs,
  at: Instant,
): void {
  for (const { alert, documents, before, after } of packed.proofs) {
    tx.insert(proofs)
      .values({ alert, at, documents, before: blob(before), after: blob(after) })
      .onConflictDoNothing()
      .run()
  }
  for (const { hash, body } of packed.answers)
    tx.insert(answers)
      .values({ hash, body: Buffer.from(body), at })
      .onConflictDoNothing()
      .run()
  if (packed.rested.length === 0) return
  const rested = and(inArray(answers.hash, [...packed.rested]), lt(answers.at, at))
  tx.update(answers).set({ at }).where(rested).run()
}

function blob(bytes: Uint8Array | null): Buffer | null {
  return bytes === null ? null : Buffer.from(bytes)
}
