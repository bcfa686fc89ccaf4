import Database from 'better-sqlite3'
import { z } from 'zod'
import type { Severity } from '../../src/domain/alert.ts'
import type { Platform } from '../../src/domain/chat.ts'
import { openStore } from '../../src/store/store.ts'

/** A chat to be, with its wishes. */
export interface NewChat {
  readonly platform: Platform
  readonly address: string
  /** Countries, or `all`. */
  readonly follows: readonly string[]
  readonly leastSeverity: Severity
}

/**
 * Makes the database, and writes chats and subscriptions straight into its tables: a million of them one by one through
 * the store would take minutes.
 */
export function seed(path: string, chats: Iterable<NewChat>): { readonly subscriptions: number } {
  openStore(path).close()
  const database = new Database(path)
  const since = new Date().toISOString()
  let subscriptions = 0
  try {
    const chat = database.prepare(
      "insert into chats (platform, address, topic, title, locale, opened_at) values (?, ?, '', '', 'en', ?)",
    )
    const wish = database.prepare(
      'insert into subscriptions (chat, country, least_severity, since) values (?, ?, ?, ?)',
    )
    database.transaction(() => {
      for (const { platform, address, follows, leastSeverity } of chats) {
        const { lastInsertRowid } = chat.run(platform, address, since)
        for (const country of follows) wish.run(lastInsertRowid, country, leastSeverity, since)
        subscriptions += follows.length
      }
    })()
  } finally {
    database.close()
  }
  return { subscriptions }
}

const COUNT = z.object({ count: z.int() })
const HELD = z.object({ count: z.int(), at: z.string().nullable() })
const CLAIMED = z.array(z.object({ platform: z.string(), address: z.string(), about: z.string() }))

/** The database of a serving program, seen from beside it with nothing of ours in between. */
export class Witness {
  readonly #database: Database.Database

  /** `readonly` is off for a copy that is this witness's own, and may have to be mended first. */
  constructor(path: string, { readonly = true } = {}) {
    this.#database = new Database(path, { readonly })
  }

  advisories(source: string): number {
    return this.#count('select count(*) as count from advisories where source = ?', source)
  }

  alerts(): number {
    return this.#count('select count(*) as count from alerts')
  }

  deliveries(): number {
    return this.#count('select count(*) as count from deliveries')
  }

  /** Deliveries that are neither accepted nor given up. */
  open(): number {
    return this.#count("select count(*) as count from deliveries where status in ('pending', 'claimed')")
  }

  /** Alerts that wait for an operator, and the moment that names their poll. */
  held(): { readonly count: number; readonly at: string } {
    const row = this.#database
      .prepare('select count(*) as count, max(at) as at from alerts where held = 1')
      .get()
    const { count, at } = HELD.parse(row)
    return { count, at: at ?? '' }
  }

  /** Sends that are under way, as `platform address country`. */
  underWay(): readonly string[] {
    const rows = this.#database
      .prepare(
        "select c.platform, c.address, d.about from deliveries d join chats c on c.id = d.chat where d.status = 'claimed'",
      )
      .all()
    return CLAIMED.parse(rows).map(
      ({ platform, address, about }) => `${platform} ${address} ${about.split(' ')[1] ?? ''}`,
    )
  }

  close(): void {
    this.#database.close()
  }

  #count(sql: string, ...values: readonly string[]): number {
    return COUNT.parse(this.#database.prepare(sql).get(...values)).count
  }
}
