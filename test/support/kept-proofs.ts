import { createHash } from 'node:crypto'
import { brotliCompressSync } from 'node:zlib'
import Database from 'better-sqlite3'
import type { Alert } from '../../src/domain/alert.ts'
import type { Answered } from '../../src/domain/proof.ts'

/** What a proof holds: the texts, and what was fetched as address and body; a body of null was taken out. */
export interface Kept {
  readonly before: string | null
  readonly after: string | null
  readonly fetched?: readonly (readonly [url: string, body: string | null])[]
}

/** Writes what an alert rests on into the database at that path, as it stands there after the look. */
export function keepProof(path: string, { key, at, country }: Alert, kept: Kept): readonly Answered[] {
  const db = new Database(path)
  const fetched = kept.fetched ?? []
  const documents = fetched.map(([url, body]): Answered => {
    const size = Buffer.byteLength(body ?? '')
    return { url, fetchedAt: at, hash: hashOf(body ?? url), size, country }
  })
  db.prepare(
    'insert or replace into proofs (alert, at, documents, before, after) values (?, ?, ?, ?, ?)',
  ).run(key, at, JSON.stringify(documents), packed(kept.before), packed(kept.after))
  const answers = db.prepare('insert or ignore into answers (hash, body, at) values (?, ?, ?)')
  for (const [, body] of fetched) if (body !== null) answers.run(hashOf(body), packed(body), at)
  db.close()
  return documents
}

/** SHA-256 of a text as UTF-8, or of bytes, in hexadecimal digits. */
export function hashOf(what: string | Uint8Array): string {
  return createHash('sha256').update(what).digest('hex')
}

function packed(text: string | null): Buffer | null {
  return text === null ? null : brotliCompressSync(text)
}
