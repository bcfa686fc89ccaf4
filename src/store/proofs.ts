import { and, asc, eq, inArray, isNotNull, lt, or, sql } from 'drizzle-orm'
import type { Proof } from '../domain/proof.ts'
import type { Instant } from '../domain/time.ts'
import { unpack } from '../lib/pack.ts'
import type { Handle } from './open.ts'
import { alertNumber } from './receipts.ts'
import { alerts, answers, proofs } from './schema.ts'

/** Rows taken out in one go: an answer lies on hundreds of pages of the file, and everybody waits for the writer. */
const AT_ONCE = 20

const answerBytes = sql<number>`length(${answers.body})`

export function proofStore(db: Handle) {
  return {
    /**
     * What the alert of this number (as in receipts) rests on; undefined where there is no such alert, or nothing was
     * put away with it, as for those from before proofs were kept.
     */
    async proofOf(wanted: number): Promise<Proof | undefined> {
      const row = db
        .select({ number: alertNumber, alert: alerts.alert, proof: proofs })
        .from(alerts)
        .innerJoin(proofs, eq(proofs.alert, alerts.key))
        .where(eq(alertNumber, wanted))
        .get()
      if (row === undefined) return undefined
      const { number, alert, proof } = row
      const { documents, before, after } = proof
      return { number, alert, documents, before: await textOf(before), after: await textOf(after) }
    },

    /** The answer with this SHA-256; undefined where it was never kept, or was taken out. */
    async answerOf(hash: string): Promise<string | undefined> {
      const row = db.select({ body: answers.body }).from(answers).where(eq(answers.hash, hash)).get()
      return row && (await unpack(row.body))
    },

    /** Which of these hashes have an answer here. */
    async answersKept(hashes: readonly string[]): Promise<ReadonlySet<string>> {
      const rows = db
        .select({ hash: answers.hash })
        .from(answers)
        .where(inArray(answers.hash, [...hashes]))
        .all()
      return new Set(rows.map(({ hash }) => hash))
    },

    /**
     * Takes out a portion of the texts and answers that no alert since `before` rested on, and of the oldest answers
     * where all together have more than `mostBytes`, compressed. Where they came from, when and their hashes stay.
     * Answers how many rows that were; 0 once nothing is left to take out.
     */
    async pruneProofs({
      before,
      mostBytes,
    }: {
      readonly before: Instant
      readonly mostBytes: number
    }): Promise<number> {
      return db.transaction(() => takeTexts(db, before) + takeOld(db, before) + takeExcess(db, mostBytes), {
        behavior: 'immediate',
      })
    },
  }
}

async function textOf(packed: Uint8Array | null): Promise<string | null> {
  return packed === null ? null : await unpack(packed)
}

function takeTexts(db: Handle, before: Instant): number {
  const old = db
    .select({ alert: proofs.alert })
    .from(proofs)
    .where(and(lt(proofs.at, before), or(isNotNull(proofs.before), isNotNull(proofs.after))))
    .limit(AT_ONCE)
  return db.update(proofs).set({ before: null, after: null }).where(inArray(proofs.alert, old)).run().changes
}

function takeOld(db: Handle, before: Instant): number {
  const old = db.select({ hash: answers.hash }).from(answers).where(lt(answers.at, before)).limit(AT_ONCE)
  return db.delete(answers).where(inArray(answers.hash, old)).run().changes
}

function takeExcess(db: Handle, mostBytes: number): number {
  const sum = db
    .select({ bytes: sql<number>`coalesce(sum(${answerBytes}), 0)` })
    .from(answers)
    .get()
  let excess = (sum?.bytes ?? 0) - mostBytes
  if (excess <= 0) return 0
  const oldest = db
    .select({ hash: answers.hash, bytes: answerBytes })
    .from(answers)
    .orderBy(asc(answers.at), asc(answers.hash))
    .limit(AT_ONCE)
    .all()
  const taken = oldest.filter(({ bytes }) => {
    const isTaken = excess > 0
    excess -= bytes
    return isTaken
  })
  const hashes = taken.map(({ hash }) => hash)
  return db.delete(answers).where(inArray(answers.hash, hashes)).run().changes
}
