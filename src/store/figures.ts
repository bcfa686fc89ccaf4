import { and, count, desc, eq, gte, isNull, lt, or, sql } from 'drizzle-orm'
import type { ChatState, ChatSummary, Figures, Span } from '../domain/figures.ts'
import { DAY, type Instant, plus } from '../domain/time.ts'
import type { Handle } from './open.ts'
import { alerts, chats, deliveries, subscriptions } from './schema.ts'

const MOST_FOLLOWED = 5
/** Times are counted in steps of a tenth of a second: sorting a million of them would keep the lanes waiting. */
const STEP = 100

const state = sql<ChatState>`case
  when ${chats.closedReason} is not null then 'closed' when ${chats.pausedAt} <> '' then 'paused' else 'open' end`

export function figureStore(db: Handle) {
  return {
    /** How much goes on at that moment. */
    async figures(now: Instant): Promise<Figures> {
      const wishes = db
        .select({ place: subscriptions.country, count: count() })
        .from(subscriptions)
        .innerJoin(chats, eq(chats.id, subscriptions.chat))
        .where(isNull(chats.closedReason))
        .groupBy(subscriptions.country)
        .orderBy(desc(count()), subscriptions.country)
        .all()
      return {
        chats: db
          .select({ platform: chats.platform, state, count: count() })
          .from(chats)
          .groupBy(chats.platform, state)
          .all(),
        wishes: wishes.reduce((sum, one) => sum + one.count, 0),
        followed: wishes.slice(0, MOST_FOLLOWED),
        lastDay: spanSince(db, plus(now, -DAY)),
        lastWeek: spanSince(db, plus(now, -7 * DAY)),
        databaseSize: Number(pragma(db, 'page_count')) * Number(pragma(db, 'page_size')),
      }
    },

    /** Chats, the newest first; below a number where one is given. */
    async newestChats({
      before = Number.MAX_SAFE_INTEGER,
      limit,
    }: {
      readonly before?: number | undefined
      readonly limit: number
    }): Promise<readonly ChatSummary[]> {
      const rows = db
        .select({
          number: chats.id,
          platform: chats.platform,
          address: chats.address,
          topic: chats.topic,
          title: chats.title,
          state,
          closedReason: chats.closedReason,
          wishes: sql<number>`(select count(*) from ${subscriptions} where chat = ${chats}.id)`,
          lastSentAt: sql<Instant | null>`(select max(settled_at) from ${deliveries}
            where chat = ${chats}.id and status = 'sent')`,
        })
        .from(chats)
        .where(lt(chats.id, before))
        .orderBy(desc(chats.id))
        .limit(limit)
        .all()
      return rows.map((row) => ({ ...row, closedReason: row.closedReason ?? '' }))
    },
  }
}

function pragma(db: Handle, name: 'page_count' | 'page_size'): unknown {
  return db.$client.pragma(name, { simple: true })
}

function spanSince(db: Handle, since: Instant): Span {
  const isOut = and(gte(alerts.at, since), or(eq(alerts.held, false), eq(alerts.decision, 'released')))
  const took = sql<number>`cast(round((julianday(${deliveries.settledAt}) - julianday(${deliveries.wantedAt}))
    * 86400000 / ${STEP}) as integer)`
  const times = db
    .select({ isSent: sql<number>`${deliveries.status} = 'sent'`, took, count: count() })
    .from(alerts)
    .innerJoin(deliveries, eq(deliveries.about, alerts.key))
    .where(isOut)
    .groupBy(sql`1`, sql`case when ${deliveries.status} = 'sent' then ${took} end`)
    .orderBy(took)
    .all()
  const sent = times.filter(({ isSent }) => isSent === 1)
  return {
    alerts: db.select({ count: count() }).from(alerts).where(isOut).get()?.count ?? 0,
    deliveries: sumOf(times),
    sent: sumOf(sent),
    median: within(sent, 0.5),
    p99: within(sent, 0.99),
  }
}

interface Counted {
  readonly took: number
  readonly count: number
}

function sumOf(times: readonly Counted[]): number {
  return times.reduce((sum, one) => sum + one.count, 0)
}

/** The duration that this share of the sends stayed within; `times` sorted. */
function within(times: readonly Counted[], share: number): number | null {
  let left = Math.ceil(sumOf(times) * share)
  for (const { took, count: sends } of times) {
    left -= sends
    if (left <= 0) return took * STEP
  }
  return null
}
