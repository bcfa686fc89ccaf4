import type { SQL } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'

/** Runs a statement of our own words. drizzle wraps what it throws; SQLite's own error has the code that decides. */
export function runSql(tx: Pick<BetterSQLite3Database, 'run'>, statement: SQL): void {
  try {
    tx.run(statement)
  } catch (error) {
    throw error instanceof Error && error.cause instanceof Error ? error.cause : error
  }
}
