import { PROOFS_KEPT } from '../domain/proof.ts'
import { type Instant, plus } from '../domain/time.ts'

/** Of all answers together, compressed. */
const MOST_BYTES = 512 * 1024 * 1024

export interface PrunePorts {
  readonly now: () => Instant
  readonly store: {
    pruneProofs(bounds: { readonly before: Instant; readonly mostBytes: number }): Promise<number>
  }
}

/** Takes out what is too old or too much of the proofs, portion by portion. Answers how many texts and answers. */
export async function prune({ store, now }: PrunePorts): Promise<number> {
  const bounds = { before: plus(now(), -PROOFS_KEPT), mostBytes: MOST_BYTES }
  let all = 0
  for (let taken = await store.pruneProofs(bounds); taken > 0; taken = await store.pruneProofs(bounds)) {
    all += taken
    // Other work of the program comes between two portions.
    await new Promise((resume) => setImmediate(resume))
  }
  return all
}
