import { and, desc, eq, inArray, lte, or } from 'drizzle-orm'
import type { CountryCode } from '../domain/country.ts'
import type { Numbered } from '../domain/receipts.ts'
import type { Instant } from '../domain/time.ts'
import type { Handle } from './open.ts'
import { alertNumber } from './receipts.ts'
import { alerts, deliveries } from './schema.ts'

export function heardStore(db: Handle) {
  return {
    /** The last alerts that were sent to a chat, newest first. */
    async alertsSentTo(chat: number, limit: number): Promise<readonly Numbered[]> {
      return db
        .select({ number: alertNumber, alert: alerts.alert })
        .from(deliveries)
        .innerJoin(alerts, eq(alerts.key, deliveries.about))
        .where(and(eq(deliveries.chat, chat), eq(deliveries.status, 'sent')))
        .orderBy(desc(deliveries.id))
        .limit(limit)
        .all()
    },

    /** The last alerts of some sources about a country up to then, newest first; of those held only the ones let out. */
    async alertsUpTo(
      until: Instant,
      {
        country,
        sources,
        limit,
      }: { readonly country: CountryCode; readonly sources: readonly string[]; readonly limit: number },
    ): Promise<readonly Numbered[]> {
      return db
        .select({ number: alertNumber, alert: alerts.alert })
        .from(alerts)
        .where(
          and(
            eq(alerts.country, country),
            lte(alerts.at, until),
            inArray(alerts.source, [...sources]),
            or(eq(alerts.held, false), eq(alerts.decision, 'released')),
          ),
        )
        .orderBy(desc(alerts.at), desc(alertNumber))
        .limit(limit)
        .all()
    },
  }
}
