import { existsSync, mkdirSync, readFileSync, statfsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { z } from 'zod'

export type Handle = BetterSQLite3Database & { readonly $client: Database.Database }

/** The database cannot be used: unwritable, not a database, or written by a newer Tocsin. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
}

const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url))

/**
 * Opens the SQLite file (`:memory:` for none), creating it and its folder, and brings it to this version.
 * Throws {@link StoreError} when it cannot be written, is no database, or is newer than this program.
 */
export function openDatabase(path: string): Handle {
  const client = connect(path)
  try {
    client.pragma('journal_mode = WAL')
    // NORMAL under WAL survives a crash of the process; only a power cut may lose the last transactions.
    client.pragma('synchronous = NORMAL')
    client.pragma('foreign_keys = ON')
    refuseNewer(client, path)
    const handle = drizzle({ client })
    migrate(handle, { migrationsFolder: MIGRATIONS })
    return handle
  } catch (cause) {
    client.close()
    if (cause instanceof StoreError) throw cause
    throw new StoreError(`the database ${path} cannot be used: ${reasonOf(cause, path)}`, { cause })
  }
}

function connect(path: string): Database.Database {
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
    return new Database(path)
  } catch (cause) {
    throw new StoreError(`the database ${path} cannot be opened: ${reasonOf(cause, path)}`, { cause })
  }
}

/** A newer program may have changed the meaning of rows: reading them would be guessing. */
function refuseNewer(client: Database.Database, path: string): void {
  const table = client.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get()
  if (table === undefined) return
  const newest = Row.parse(
    client.prepare('select max(created_at) as newest from __drizzle_migrations').get(),
  ).newest
  const known = Journal.parse(JSON.parse(readFileSync(join(MIGRATIONS, 'meta', '_journal.json'), 'utf8')))
  const newestKnown = Math.max(...known.entries.map(({ when }) => when))
  if (newest !== null && newest > newestKnown) {
    throw new StoreError(
      `the database ${path} was written by a newer version of Tocsin: update the program, or set DATABASE to another file`,
    )
  }
}

const Row = z.object({ newest: z.number().nullable() })
const Journal = z.object({ entries: z.array(z.object({ when: z.number() })).min(1) })

/** SQLite's own word, and the usual culprit beside it: a full disk shows as many different errors. */
function reasonOf(cause: unknown, path: string): string {
  const word = cause instanceof Error ? cause.message : String(cause)
  const free = freeBytes(path)
  return free !== undefined && free < FULL
    ? `${word} (the disk is full: ${Math.floor(free / 1024)} kB left)`
    : word
}

const FULL = 4 * 1024 * 1024

function freeBytes(path: string): number | undefined {
  const folder = dirname(path)
  if (path === ':memory:' || !existsSync(folder)) return undefined
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}
