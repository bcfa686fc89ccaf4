import { and, count, desc, eq, gte, inArray, lt, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Advisory } from '../domain/advisory.ts'
import type { Alert } from '../domain/alert.ts'
import type { Change, ChangeKind } from '../domain/change.ts'
import type { Chat } from '../domain/chat.ts'
import type { CountryCode } from '../domain/country.ts'
import type { Receipt } from '../domain/receipts.ts'
import type { Instant } from '../domain/time.ts'
import type { Handle } from './open.ts'
import { advisories, alerts, changes, chats, deliveries } from './schema.ts'

/** An alert with what an operator decided of it. */
export interface DecidedAlert {
  readonly alert: Alert
  /** Empty while it waits for an operator, and where it was never held. */
  readonly decision: '' | 'released' | 'discarded'
}

/** A delivery to one chat; `about` is the key of its alert, or the name of a held poll with the countries in it. */
export interface DeliveryIn
  extends Pick<Receipt, 'status' | 'wantedAt' | 'settledAt' | 'attempts' | 'reason'> {
  readonly about: string
}

export function historyStore(db: Handle) {
  return {
    /**
     * What is believed of one source, without what fills most of a row: texts, summaries and documents are empty.
     */
    async advisoriesInShort(source: string): Promise<readonly Advisory[]> {
      const short = sql<string>`json_replace(${advisories.believed},
        '$.believed.text', '', '$.believed.summary', '', '$.documents', json('[]'), '$.seenAt', ${advisories.seenAt})`
      const rows = db.select({ short }).from(advisories).where(eq(advisories.source, source)).all()
      return rows.map(({ short: text }): Advisory => JSON.parse(text))
    },

    /** Changes about these countries since then, of these kinds or all, newest first, from the one after `after` on; never of `except`. */
    async changesAbout({
      countries,
      since,
      kinds,
      except,
      after,
      limit,
    }: {
      readonly countries: readonly CountryCode[]
      readonly since: Instant
      readonly kinds?: readonly ChangeKind[]
      /** Id of a source. */
      readonly except: string
      readonly after: number
      readonly limit: number
    }): Promise<{
      readonly changes: readonly Change[]
      readonly count: number
      readonly textOnly: number
    }> {
      const ofKinds = kinds === undefined ? undefined : inArray(changes.kind, [...kinds])
      const ofCountries = among(changes.country, countries)
      const asked = and(ofCountries, gte(changes.at, since), ne(changes.source, except), ofKinds)
      const isText = eq(changes.kind, 'text-revised')
      const rows = db
        .select({ change: changes.change })
        .from(changes)
        .where(and(asked, ne(changes.kind, 'text-revised')))
        .orderBy(desc(changes.at), desc(changes.id))
        .limit(limit)
        .offset(after)
        .all()
      const total = (where: SQL | undefined) =>
        db.select({ total: count() }).from(changes).where(where).get()?.total ?? 0
      const textOnly = total(and(asked, isText))
      return { changes: rows.map(({ change }) => change), count: total(asked) - textOnly, textOnly }
    },

    /** Alerts about a country since then, newest first. */
    async alertsAbout(country: CountryCode, since: Instant): Promise<readonly DecidedAlert[]> {
      return db
        .select({ alert: alerts.alert, decision: alerts.decision })
        .from(alerts)
        .where(and(eq(alerts.country, country), gte(alerts.at, since)))
        .orderBy(desc(alerts.at), desc(sql`${alerts}.rowid`))
        .all()
    },

    /**
     * Alerts about these countries that went out, oldest first, without their context; never of `except`. Of held ones
     * there are those that an operator let through, as no longer held.
     */
    async alertsTold({
      countries,
      since,
      until,
      except,
    }: {
      readonly countries: readonly CountryCode[]
      readonly since: Instant
      /** Not included. */
      readonly until: Instant
      /** Id of a source. */
      readonly except: string
    }): Promise<readonly Alert[]> {
      const short = sql<string>`json_set(${alerts.alert}, '$.context', json('[]'), '$.held', json('false'))`
      const rows = db
        .select({ short })
        .from(alerts)
        .where(
          and(
            among(alerts.country, countries),
            gte(alerts.at, since),
            lt(alerts.at, until),
            ne(alerts.source, except),
            or(eq(alerts.held, false), eq(alerts.decision, 'released')),
          ),
        )
        .orderBy(alerts.at, sql`${alerts}.rowid`)
        .all()
      return rows.map(({ short: text }): Alert => JSON.parse(text))
    },

    /** Deliveries to a chat under these names, and those of the held poll that `poll` names. */
    async deliveriesIn(
      chat: Chat,
      { keys, poll }: { readonly keys: readonly string[]; readonly poll: string },
    ): Promise<readonly DeliveryIn[]> {
      const ofPoll = and(gte(deliveries.about, `${poll} `), sql`${deliveries.about} < ${`${poll}!`}`)
      const rows = db
        .select()
        .from(deliveries)
        .where(and(eq(deliveries.chat, chat.id), or(inArray(deliveries.about, [...keys]), ofPoll)))
        .all()
      return rows.map(({ about, status, wantedAt, settledAt, attempts, reason }) => {
        return { about, status, wantedAt, settledAt: settledAt || null, attempts, reason }
      })
    },

    /** Since when nothing is sent to a chat; null where it rings. */
    async pausedSince(chat: Chat): Promise<Instant | null> {
      const row = db.select({ at: chats.pausedAt }).from(chats).where(eq(chats.id, chat.id)).get()
      return row?.at || null
    },
  }
}

function among(
  column: typeof changes.country | typeof alerts.country,
  countries: readonly CountryCode[],
): SQL {
  return sql`${column} in (select value from json_each(${JSON.stringify(countries)}))`
}
