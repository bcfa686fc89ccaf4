import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Card } from '../card/card.ts'
import type { Advisory } from '../domain/advisory.ts'
import type { Alert, Severity } from '../domain/alert.ts'
import type { Change, ChangeKind } from '../domain/change.ts'
import type { Deed, Mode, NewsKind, Platform } from '../domain/chat.ts'
import type { Switch } from '../domain/feed.ts'
import type { DepartureGrade } from '../domain/observation.ts'
import type { Answered } from '../domain/proof.ts'
import type { SourceErrorKind } from '../domain/source-error.ts'

/** One row a source: when it is due and whether it can be read. All moments are ISO 8601 in UTC. */
export const sources = sqliteTable('sources', {
  id: text().primaryKey(),
  dueAt: text('due_at').notNull().default(''),
  /** Last accepted poll; empty before the first. */
  seenAt: text('seen_at').notNull().default(''),
  /** First of the polls in a row that gave no information; empty while the last one was accepted. */
  failingSince: text('failing_since').notNull().default(''),
  /** Whether it counts as blind: it has failed for longer than its patience. */
  blind: integer({ mode: 'boolean' }).notNull().default(false),
  reason: text().$type<SourceErrorKind | ''>().notNull().default(''),
  detail: text().notNull().default(''),
  /** What an operator decided: read though the configuration leaves it off, or not read for now. */
  switched: text().$type<Switch['state']>().notNull().default('usual'),
  /** An operator's interval in milliseconds; null for the usual one. */
  every: integer(),
})

/** Feeds that operators added; whether one can be read stands in `sources` under `feed-<number>`. */
export const feeds = sqliteTable(
  'feeds',
  {
    /** Never given out twice. */
    number: integer().primaryKey({ autoIncrement: true }),
    url: text().notNull(),
    name: text().notNull(),
    severity: text().$type<Severity>().notNull(),
    addedAt: text('added_at').notNull(),
  },
  (table) => [uniqueIndex('feeds_url').on(table.url)],
)

/** What is remembered of the entries of feeds, so that each rings once. */
export const entries = sqliteTable(
  'entries',
  {
    feed: text().notNull(),
    key: text().notNull(),
    print: text().notNull(),
    title: text().notNull(),
    link: text().notNull(),
    /** The strongest call to leave that stood in it. */
    grade: text().$type<DepartureGrade>().notNull(),
    /** Names in it that could mean several countries; empty where all were clear. */
    doubt: text().notNull().default(''),
    firstSeenAt: text('first_seen_at').notNull(),
    /** Last look that found it in the feed. */
    seenAt: text('seen_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.feed, table.key] })],
)

/** What is believed of one source and country. */
export const advisories = sqliteTable(
  'advisories',
  {
    source: text().notNull(),
    country: text().notNull(),
    /** Last poll that got an answer about this country. */
    seenAt: text('seen_at').notNull(),
    /** Last poll that read the advice itself, not only a list that says it is unchanged. */
    readAt: text('read_at').notNull(),
    /** What the source's list last said about it; empty where it has none. */
    marker: text().notNull().default(''),
    believed: text({ mode: 'json' }).$type<Advisory>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.source, table.country] }),
    index('advisories_country').on(table.country),
  ],
)

/** Every difference between two accepted looks, told or not. */
export const changes = sqliteTable(
  'changes',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    source: text().notNull(),
    country: text().notNull(),
    kind: text().$type<ChangeKind>().notNull(),
    at: text().notNull(),
    change: text({ mode: 'json' }).$type<Change>().notNull(),
  },
  (table) => [
    index('changes_country_at').on(table.country, table.at),
    index('changes_source_at').on(table.source, table.at),
  ],
)

export const alerts = sqliteTable(
  'alerts',
  {
    key: text().primaryKey(),
    source: text().notNull(),
    country: text().notNull(),
    severity: text().$type<Severity>().notNull(),
    at: text().notNull(),
    held: integer({ mode: 'boolean' }).notNull(),
    /** What an operator decided of a held alert; empty while it waits, and for one that was never held. */
    decision: text().$type<'' | 'released' | 'discarded'>().notNull().default(''),
    /** When it was checked that every chat it is for has it; empty before. */
    auditedAt: text('audited_at').notNull().default(''),
    alert: text({ mode: 'json' }).$type<Alert>().notNull(),
  },
  (table) => [
    index('alerts_country_at').on(table.country, table.at),
    index('alerts_audited').on(table.auditedAt, table.at),
  ],
)

/** Times in which nobody saw what a source said, once they are over. */
export const gaps = sqliteTable(
  'gaps',
  {
    source: text().notNull(),
    from: text().notNull(),
    to: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.source, table.from] })],
)

/** What each alert rests on. Texts are compressed, and taken out once they are old. */
export const proofs = sqliteTable(
  'proofs',
  {
    /** Alert key. */
    alert: text().primaryKey(),
    at: text().notNull(),
    documents: text({ mode: 'json' }).$type<readonly Answered[]>().notNull(),
    /** The advice as it was believed before, and as it was read now; null once they were taken out. */
    before: blob({ mode: 'buffer' }),
    after: blob({ mode: 'buffer' }),
  },
  (table) => [index('proofs_at').on(table.at)],
)

/** Compressed answers of governments' servers that alerts rest on, each once. */
export const answers = sqliteTable(
  'answers',
  {
    /** SHA-256 of the body, in hexadecimal digits. */
    hash: text().primaryKey(),
    body: blob({ mode: 'buffer' }).notNull(),
    /** Last poll that rested on it. */
    at: text().notNull(),
  },
  (table) => [index('answers_at').on(table.at)],
)

/** A card once per thing it is about (alert key or notice key), language and zone: what was decided is what is sent. */
export const cards = sqliteTable(
  'cards',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    about: text().notNull(),
    language: text().notNull(),
    /** IANA time zone of the moments in it. */
    zone: text().notNull().default('UTC'),
    card: text({ mode: 'json' }).$type<Card>().notNull(),
    /** Key of the alert that began the event; empty for a card that belongs to none. */
    thread: text().notNull().default(''),
  },
  (table) => [
    uniqueIndex('cards_about_language_zone').on(table.about, table.language, table.zone),
    index('cards_thread').on(table.thread),
  ],
)

export const chats = sqliteTable(
  'chats',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    platform: text().$type<Platform>().notNull(),
    address: text().notNull(),
    topic: text().notNull().default(''),
    title: text().notNull().default(''),
    language: text(),
    locale: text(),
    closedReason: text('closed_reason'),
    timeZone: text('time_zone').notNull().default('UTC'),
    digestHour: integer('digest_hour').notNull().default(8),
    quietFrom: integer('quiet_from'),
    quietTo: integer('quiet_to'),
    /** Whether exercises ring here. */
    drills: integer({ mode: 'boolean' }).notNull().default(false),
    /** Minutes after which an extreme alert that nobody marked as seen is repeated; null never. */
    seenWithin: integer('seen_within'),
    /** Discord role that such a repeat calls; empty for none. */
    role: text().notNull().default(''),
    /** The other chat of the same community, where such a repeat goes too; null for none. */
    linked: integer(),
    /** Nothing is sent there since then, all settings stand; empty while it rings. */
    pausedAt: text('paused_at').notNull().default(''),
    openedAt: text('opened_at').notNull(),
  },
  (table) => [uniqueIndex('chats_address').on(table.platform, table.address, table.topic)],
)

export const subscriptions = sqliteTable(
  'subscriptions',
  {
    chat: integer()
      .notNull()
      .references(() => chats.id),
    /** ISO code, UN M49 code of a region, or `all`. */
    country: text().notNull(),
    leastSeverity: text('least_severity').$type<Severity>().notNull(),
    /** Kinds of news that are wanted; empty for every kind. */
    kinds: text({ mode: 'json' }).$type<readonly NewsKind[]>().notNull().default([]),
    /** Ids of the sources that are wanted; empty for every source. */
    sources: text({ mode: 'json' }).$type<readonly string[]>().notNull().default([]),
    mode: text().$type<Mode>().notNull().default('at-once'),
    since: text().notNull(),
    /** When it was last set: what came before was decided by another wish. */
    changedAt: text('changed_at').notNull().default(''),
  },
  (table) => [
    primaryKey({ columns: [table.chat, table.country] }),
    index('subscriptions_country').on(table.country, table.chat),
  ],
)

/** What a chat has muted, and until when. Kept for a while after its end: an audit asks what was muted then. */
export const silences = sqliteTable(
  'silences',
  {
    chat: integer()
      .notNull()
      .references(() => chats.id),
    /** ISO code, UN M49 code of a region, or `all`. */
    country: text().notNull(),
    since: text().notNull(),
    until: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.chat, table.country] })],
)

/** Extreme alerts that somebody in the chat is to mark as seen, else they are repeated. */
export const sightings = sqliteTable(
  'sightings',
  {
    chat: integer()
      .notNull()
      .references(() => chats.id),
    /** Alert key. */
    about: text().notNull(),
    /** When the alert is repeated. */
    dueAt: text('due_at').notNull(),
    /** Empty while nobody has. */
    seenAt: text('seen_at').notNull().default(''),
    repeatedAt: text('repeated_at').notNull().default(''),
  },
  (table) => [
    primaryKey({ columns: [table.chat, table.about] }),
    index('sightings_due').on(table.seenAt, table.repeatedAt, table.dueAt),
  ],
)

/** Codes with which an admin ties another chat to theirs, each for one use and a quarter of an hour. */
export const links = sqliteTable('links', {
  code: text().primaryKey(),
  chat: integer()
    .notNull()
    .references(() => chats.id),
  until: text().notNull(),
})

/** The outbox: pending → claimed → sent | gone | refused. */
export const deliveries = sqliteTable(
  'deliveries',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    about: text().notNull(),
    card: integer()
      .notNull()
      .references(() => cards.id),
    chat: integer()
      .notNull()
      .references(() => chats.id),
    platform: text().$type<Platform>().notNull(),
    /** Severity rank: 0 is sent first. */
    rank: integer().notNull(),
    /** The first delivery of the message it was taken for; null until then. Kept: a repeat is the same message. */
    page: integer(),
    /** How many messages of its card were accepted: a long card is several. */
    part: integer().notNull().default(0),
    /** The delivery whose message it rewrites; null for a message of its own. */
    amends: integer(),
    /** Calls the chat's role or admins by name. */
    loud: integer({ mode: 'boolean' }).notNull().default(false),
    status: text().$type<DeliveryStatus>().notNull().default('pending'),
    attempts: integer().notNull().default(0),
    /** How many attempts ended without an answer: each may have arrived. */
    unsure: integer().notNull().default(0),
    dueAt: text('due_at').notNull(),
    /** When it was meant to ring; `dueAt` moves on with each attempt. */
    wantedAt: text('wanted_at').notNull().default(''),
    claimedUntil: text('claimed_until').notNull().default(''),
    reference: text().notNull().default(''),
    reason: text().notNull().default(''),
    createdAt: text('created_at').notNull(),
    settledAt: text('settled_at').notNull().default(''),
  },
  (table) => [
    uniqueIndex('deliveries_about_chat').on(table.about, table.chat),
    index('deliveries_due').on(table.platform, table.status, table.rank, table.dueAt),
    index('deliveries_chat').on(table.chat, table.status),
  ],
)

/** Alerts whose chats are still being found: how far that came, so that a restart goes on from there. */
export const spreads = sqliteTable('spreads', {
  /** Names the poll. */
  id: text().primaryKey(),
  /** Alert keys. */
  alerts: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
  /** Chats up to this id have their deliveries. */
  after: integer().notNull(),
})

/** Who changed what, when: every command of an admin or an operator, done or refused. */
export const trail = sqliteTable(
  'trail',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    at: text().notNull(),
    platform: text().$type<Platform>().notNull(),
    /** The platform's id of the person. */
    person: text().notNull(),
    address: text().notNull(),
    topic: text().notNull().default(''),
    /** The command as it was understood, without slash. */
    line: text().notNull(),
    outcome: text().$type<Deed['outcome']>().notNull(),
  },
  (table) => [index('trail_at').on(table.at), index('trail_address').on(table.platform, table.address)],
)

/** What was handled already and may come again after a restart, such as a platform's updates. */
export const handled = sqliteTable('handled', {
  /** Names it, such as `telegram 123456789`. */
  key: text().primaryKey(),
  at: text().notNull(),
})

/** The one process that works on this database. A single row. */
export const lease = sqliteTable('lease', {
  id: integer().primaryKey(),
  /** Host and process id. */
  host: text().notNull(),
  process: integer().notNull(),
  /** Drawn at the start of each life, since process ids come again. */
  life: text().notNull(),
  until: text().notNull(),
})

export type DeliveryStatus = 'pending' | 'claimed' | 'sent' | 'gone' | 'refused'
