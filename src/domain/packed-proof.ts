import type { Answered } from './proof.ts'

/** What one look puts away so that its alerts can be checked later. */
export interface PackedProofs {
  readonly proofs: readonly PackedProof[]
  /** Answers that are not kept yet. */
  readonly answers: readonly PackedAnswer[]
  /** Hashes of all the answers that this look rested on: they count as young again. */
  readonly rested: readonly string[]
}

/** What one alert rests on; texts are compressed, and null where there was none or it could not be kept. */
export interface PackedProof {
  /** Alert key. */
  readonly alert: string
  readonly documents: readonly Answered[]
  readonly before: Uint8Array | null
  readonly after: Uint8Array | null
}

/** A compressed answer of a government's server. */
export interface PackedAnswer {
  readonly hash: string
  readonly body: Uint8Array
}
