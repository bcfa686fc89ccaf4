import { and, asc, desc, eq, inArray, lte, sql } from 'drizzle-orm'
import type { StoredCard } from '../card/outbox.ts'
import type { Alert } from '../domain/alert.ts'
import { amendmentNames } from '../domain/correction.ts'
import type { Numbered, Receipt, Receipts } from '../domain/receipts.ts'
import type { Instant } from '../domain/time.ts'
import type { Handle } from './open.ts'
import { alerts, cards, chats, deliveries } from './schema.ts'

/** Rows of a table without a number of its own have one in SQLite: https://sqlite.org/lang_createtable.html#rowid */
export const alertNumber = sql<number>`${alerts}.rowid`
/** Milliseconds from when a delivery was to ring until the platform accepted it. */
const took = sql<number>`round((julianday(${deliveries.settledAt}) - julianday(${deliveries.wantedAt})) * 86400000)`

export function receiptStore(db: Handle) {
  const ofAlert = (key: string) => eq(deliveries.about, key)
  const sentOf = (key: string) => and(ofAlert(key), eq(deliveries.status, 'sent'))
  /** The duration that this share of the sends stayed within. */
  const quantile = (key: string, sent: number, share: number) => {
    const offset = Math.max(0, Math.ceil(sent * share) - 1)
    const row = db
      .select({ took })
      .from(deliveries)
      .where(sentOf(key))
      .orderBy(asc(took))
      .limit(1)
      .offset(offset)
      .get()
    return row?.took ?? null
  }
  return {
    /** The newest alerts that went out, newest first. */
    async latestAlerts(limit: number): Promise<readonly Numbered[]> {
      return db
        .select({ number: alertNumber, alert: alerts.alert })
        .from(alerts)
        .where(sql`exists (select 1 from ${deliveries} where ${deliveries.about} = ${alerts.key})`)
        .orderBy(desc(alerts.at), desc(alertNumber))
        .limit(limit)
        .all()
    },

    async alertNumbered(wanted: number): Promise<Numbered | undefined> {
      return db
        .select({ number: alertNumber, alert: alerts.alert })
        .from(alerts)
        .where(eq(alertNumber, wanted))
        .get()
    },

    async numberOf(key: string): Promise<number | undefined> {
      return db.select({ number: alertNumber }).from(alerts).where(eq(alerts.key, key)).get()?.number
    },

    async receiptsOf(numbered: Numbered): Promise<Receipts> {
      const { key } = numbered.alert
      const rows = db
        .select({
          status: deliveries.status,
          reason: deliveries.reason,
          count: sql<number>`count(*)`,
          attempts: sql<number>`max(${deliveries.attempts})`,
        })
        .from(deliveries)
        .where(ofAlert(key))
        .groupBy(
          deliveries.status,
          sql`case when ${deliveries.status} in ('gone', 'refused') then ${deliveries.reason} end`,
        )
        .all()
      const countOf = (...statuses: readonly string[]) =>
        rows.filter(({ status }) => statuses.includes(status)).reduce((sum, { count }) => sum + count, 0)
      const sent = countOf('sent')
      return {
        ...numbered,
        chats: countOf('pending', 'claimed', 'sent', 'gone', 'refused'),
        sent,
        waiting: countOf('pending', 'claimed'),
        failed: rows
          .filter(({ status }) => status === 'gone' || status === 'refused')
          .map(({ reason, count }) => ({ reason, count })),
        median: quantile(key, sent, 0.5),
        p99: quantile(key, sent, 0.99),
        slowest: quantile(key, sent, 1),
        attempts: Math.max(0, ...rows.map(({ attempts }) => attempts)),
      }
    },

    /** One chat a line: those that have nothing first, then the slowest. */
    async receiptLines(key: string, limit: number): Promise<readonly Receipt[]> {
      const rows = db
        .select({ delivery: deliveries, chat: chats })
        .from(deliveries)
        .innerJoin(chats, eq(chats.id, deliveries.chat))
        .where(ofAlert(key))
        .orderBy(sql`${deliveries.status} = 'sent'`, desc(took))
        .limit(limit)
        .all()
      return rows.map(({ delivery, chat }) => ({
        to: { platform: chat.platform, address: chat.address, topic: chat.topic },
        title: chat.title,
        status: delivery.status,
        wantedAt: delivery.wantedAt,
        settledAt: delivery.settledAt || null,
        attempts: delivery.attempts,
        reference: delivery.reference,
        reason: delivery.status === 'sent' ? '' : delivery.reason,
      }))
    },

    /** Alerts of before then that nobody has audited, oldest first; those that were held went out in another way. */
    async unaudited(before: Instant, limit: number): Promise<readonly Numbered[]> {
      return db
        .select({ number: alertNumber, alert: alerts.alert })
        .from(alerts)
        .where(and(eq(alerts.auditedAt, ''), eq(alerts.held, false), lte(alerts.at, before)))
        .orderBy(alerts.at)
        .limit(limit)
        .all()
    },

    /** Keys of the alerts about the same entry of a feed, its own included; mostly none but its own. */
    async siblingsOf({ key, source, at, bulletin }: Alert): Promise<readonly string[]> {
      if (bulletin === undefined) return [key]
      const entry = sql`json_extract(${alerts.alert}, '$.bulletin.entry') = ${bulletin.entry}`
      const rows = db
        .select({ key: alerts.key })
        .from(alerts)
        .where(and(eq(alerts.source, source), eq(alerts.at, at), entry))
        .all()
      return rows.map((row) => row.key)
    },

    async noteAudited(key: string, at: Instant): Promise<void> {
      db.update(alerts).set({ auditedAt: at }).where(eq(alerts.key, key)).run()
    },

    /** Which of these chats have a delivery of the alert, and whether it is settled or not yet to ring at that moment. */
    async deliveryStates(
      keys: readonly string[],
      chatIds: readonly number[],
      at: Instant,
    ): Promise<ReadonlyMap<number, 'settled' | 'late'>> {
      const rows = db
        .select({ chat: deliveries.chat, status: deliveries.status, wantedAt: deliveries.wantedAt })
        .from(deliveries)
        .where(
          and(
            inArray(deliveries.about, [...keys]),
            sql`${deliveries.chat} in (select value from json_each(${JSON.stringify(chatIds)}))`,
          ),
        )
        .all()
      const isLate = ({ status, wantedAt }: (typeof rows)[number]) =>
        (status === 'pending' || status === 'claimed') && wantedAt <= at
      return new Map(rows.map((row) => [row.chat, isLate(row) ? 'late' : 'settled']))
    },

    /**
     * A card as it stands by now, in this language and on the clocks of this time zone; else of this language on others, or
     * any.
     */
    async cardAbout(
      about: string,
      { language, zone }: Omit<StoredCard, 'card'>,
    ): Promise<StoredCard | undefined> {
      return db
        .select({ card: cards.card, language: cards.language, zone: cards.zone })
        .from(cards)
        .where(inArray(cards.about, [about, ...amendmentNames(about)]))
        .orderBy(sql`${cards.language} <> ${language}`, sql`${cards.zone} <> ${zone}`, desc(cards.id))
        .limit(1)
        .get()
    },
  }
}
