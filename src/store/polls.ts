import { and, eq, gte, inArray, sql } from 'drizzle-orm'
import type { Post, Spread } from '../card/outbox.ts'
import type { AcceptedPoll, FailedPoll, Kept, SourceState } from '../domain/accepted-poll.ts'
import type { Advisory } from '../domain/advisory.ts'
import type { Alert } from '../domain/alert.ts'
import type { Change } from '../domain/change.ts'
import type { CountryCode } from '../domain/country.ts'
import type { Instant } from '../domain/time.ts'
import type { Handle } from './open.ts'
import { advisories, alerts, changes, gaps, sources, spreads } from './schema.ts'
import { writeAlerts } from './write-alerts.ts'
import { addPost } from './write-outbox.ts'

export function pollStore(db: Handle) {
  return {
    async sourceStates(): Promise<readonly SourceState[]> {
      return db.select().from(sources).all().map(stateOf)
    },

    async advisoriesOf(source: string): Promise<readonly Kept[]> {
      return db.select().from(advisories).where(eq(advisories.source, source)).all().map(keptOf)
    },

    /** What every source says about these countries. */
    async advisoriesAbout(countries: readonly CountryCode[]): Promise<readonly Advisory[]> {
      const rows = db
        .select()
        .from(advisories)
        .where(inArray(advisories.country, [...countries]))
        .all()
      return rows.map((row) => keptOf(row).advisory)
    },

    /** Sets when a source is polled next. */
    async postpone(source: string, dueAt: Instant): Promise<void> {
      db.insert(sources)
        .values({ id: source, dueAt })
        .onConflictDoUpdate({ target: sources.id, set: { dueAt } })
        .run()
    },

    /** Commits one accepted poll as one transaction. Alerts and deliveries that stand already are left as they are. */
    async acceptPoll(poll: AcceptedPoll & Post): Promise<void> {
      db.transaction((tx) => writePoll(tx, poll), { behavior: 'immediate' })
    },

    /** Records a look that gave no information. */
    async failPoll(poll: FailedPoll & Post): Promise<void> {
      db.transaction(
        (tx) => {
          const { source, at, reason, detail, blind } = poll
          tx.insert(sources)
            .values({ id: source, failingSince: at, reason, detail, blind })
            .onConflictDoUpdate({
              target: sources.id,
              set: {
                failingSince: sql`case when ${sources.failingSince} = '' then ${at} else ${sources.failingSince} end`,
                reason,
                detail,
                blind: sql`${sources.blind} or ${blind ? 1 : 0}`,
              },
            })
            .run()
          addPost(tx, poll, at)
        },
        { behavior: 'immediate' },
      )
    },

    /** As if it had never been read: its advice and state go, what was told of it stays. */
    async forgetSource(source: string): Promise<void> {
      db.transaction(
        (tx) => {
          tx.delete(advisories).where(eq(advisories.source, source)).run()
          tx.delete(gaps).where(eq(gaps.source, source)).run()
          tx.delete(sources).where(eq(sources.id, source)).run()
        },
        { behavior: 'immediate' },
      )
    },

    /** Alerts that wait for an operator, oldest first. */
    async heldAlerts(): Promise<readonly Alert[]> {
      const rows = db.select({ alert: alerts.alert }).from(alerts).where(isWaiting).orderBy(alerts.at).all()
      return rows.map(({ alert }) => alert)
    },

    /** Writes an operator's decision on the held alerts of one poll. */
    async decideHeld({
      source,
      polledAt,
      decision,
    }: {
      source: string
      polledAt: Instant
      decision: 'released' | 'discarded'
    }): Promise<void> {
      const ofPoll = and(isWaiting, eq(alerts.source, source), eq(alerts.at, polledAt))
      db.update(alerts).set({ decision }).where(ofPoll).run()
    },

    /** Alerts by their keys, in no particular order; those that do not stand are left out. */
    async alertsNamed(keys: readonly string[]): Promise<readonly Alert[]> {
      const rows = db
        .select({ alert: alerts.alert })
        .from(alerts)
        .where(inArray(alerts.key, [...keys]))
        .all()
      return rows.map(({ alert }) => alert)
    },

    /** Alerts whose chats were still being found when the program ended. */
    async openSpreads(): Promise<readonly Spread[]> {
      return db.select().from(spreads).all()
    },

    /** Commits what the next portion of chats is to hear, and how far that came; `rest` is null once it is done. */
    async spread(
      id: string,
      { post, rest, at }: { post: Post; rest: number | null; at: Instant },
    ): Promise<void> {
      db.transaction(
        (tx) => {
          addPost(tx, post, at)
          const mine = eq(spreads.id, id)
          if (rest === null) tx.delete(spreads).where(mine).run()
          else tx.update(spreads).set({ after: rest }).where(mine).run()
        },
        { behavior: 'immediate' },
      )
    },

    /** Which countries of a source changed since then, and how. */
    async movedSince(source: string, since: Instant): Promise<readonly Pick<Change, 'country' | 'kind'>[]> {
      return db
        .select({ country: changes.country, kind: changes.kind })
        .from(changes)
        .where(and(eq(changes.source, source), gte(changes.at, since)))
        .all()
    },
  }
}

const isWaiting = and(eq(alerts.held, true), eq(alerts.decision, ''))

type Transaction = Parameters<Parameters<Handle['transaction']>[0]>[0]

function writePoll(tx: Transaction, poll: AcceptedPoll & Post): void {
  const { source, at, gap } = poll
  const seen = { seenAt: at, failingSince: '', blind: false, reason: '' as const, detail: poll.detail }
  tx.insert(sources)
    .values({ id: source, ...seen })
    .onConflictDoUpdate({ target: sources.id, set: seen })
    .run()
  if (gap !== undefined) tx.insert(gaps).values(gap).onConflictDoNothing().run()
  for (const advisory of poll.advisories)
    writeAdvisory(tx, advisory, poll.markers.get(advisory.country) ?? '')
  touch(tx, poll)
  writeAlerts(tx, { ...poll, at })
  addPost(tx, poll, at)
}

function writeAdvisory(tx: Transaction, advisory: Advisory, marker: string): void {
  const { source, country, seenAt } = advisory
  tx.insert(advisories)
    .values({ source, country, seenAt, readAt: seenAt, marker, believed: advisory })
    .onConflictDoUpdate({
      target: [advisories.source, advisories.country],
      set: { seenAt, believed: advisory },
    })
    .run()
}

/** Freshness and markers of the countries that did not change, without rewriting their texts. */
function touch(tx: Transaction, { source, at, seen, read, markers }: AcceptedPoll): void {
  const ofCountries = (countries: readonly string[]) =>
    and(
      eq(advisories.source, source),
      sql`${advisories.country} in (select value from json_each(${JSON.stringify(countries)}))`,
    )
  tx.update(advisories).set({ seenAt: at }).where(ofCountries(seen)).run()
  tx.update(advisories).set({ readAt: at }).where(ofCountries(read)).run()
  for (const [country, marker] of markers) {
    tx.update(advisories)
      .set({ marker })
      .where(
        and(
          eq(advisories.source, source),
          eq(advisories.country, country),
          sql`${advisories.marker} <> ${marker}`,
        ),
      )
      .run()
  }
}

function stateOf(row: typeof sources.$inferSelect): SourceState {
  return {
    source: row.id,
    dueAt: row.dueAt,
    seenAt: row.seenAt || null,
    failingSince: row.failingSince || null,
    blindSince: row.blind ? row.failingSince : null,
    reason: row.reason || null,
    detail: row.detail,
    switched: row.switched,
    every: row.every,
    ...(row.switched === 'paused' ? { paused: true } : {}),
  }
}

function keptOf(row: typeof advisories.$inferSelect): Kept {
  return { advisory: { ...row.believed, seenAt: row.seenAt }, marker: row.marker, readAt: row.readAt }
}
