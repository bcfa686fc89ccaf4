import Database from 'better-sqlite3'

/** Who did what and what was handled is written down whatever comes of it; SQLite counts the rows beside. */
const ALWAYS_WRITTEN: ReadonlySet<string> = new Set(['trail', 'handled', 'sqlite_sequence'])

/** Every row of a database as text, by table, but for what is written whatever comes of a request. */
export function rowsIn(path: string): Readonly<Record<string, string>> {
  const db = new Database(path, { readonly: true })
  const names = db.prepare("select name from sqlite_master where type = 'table'").pluck().all().map(String)
  const rows = names
    .filter((name) => !ALWAYS_WRITTEN.has(name))
    .map((name) => [name, JSON.stringify(db.prepare(`select * from "${name}"`).all())] as const)
  db.close()
  return Object.fromEntries(rows)
}
