import { brotliDecompressSync } from 'node:zlib'
import { eq, sql } from 'drizzle-orm'
import type { Proof } from '../domain/proof.ts'
import type { Handle } from './open.ts'
import { alerts, answers, proofs } from './schema.ts'

/** Alerts have the number that `/receipts` names them by: https://sqlite.org/lang_createtable.html#rowid */
const number = sql<number>`${alerts}.rowid`

export function proofStore(db: Handle) {
  return {
    /** What an alert rests on; undefined where there is no such alert, or nothing of it was kept. */
    async proofOf(wanted: number): Promise<Proof | undefined> {
      const row = db
        .select({ number, alert: alerts.alert, proof: proofs })
        .from(alerts)
        .innerJoin(proofs, eq(proofs.alert, alerts.key))
        .where(eq(number, wanted))
        .get()
      if (row === undefined) return undefined
      const { documents, before, after } = row.proof
      return {
        alert: row.alert,
        number: row.number,
        documents,
        before: before && textIn(before),
        after: after && textIn(after),
      }
    },

    /** The body of an answer by its SHA-256; undefined once it was taken out. */
    async answerOf(hash: string): Promise<string | undefined> {
      const row = db.select({ body: answers.body }).from(answers).where(eq(answers.hash, hash)).get()
      return row && textIn(row.body)
    },
  }
}

function textIn(compressed: Uint8Array): string {
  return brotliDecompressSync(compressed).toString()
}
