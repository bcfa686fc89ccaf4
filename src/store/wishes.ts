import { and, eq, gt, gte, inArray, isNull, lt, lte, sql } from 'drizzle-orm'
import type { Chat, Silence, Subscription, Wish } from '../domain/chat.ts'
import type { CountryCode } from '../domain/country.ts'
import { ENDS_WITHIN } from '../domain/hearing.ts'
import { countriesOf, isContinent, isRegion, type Place, regionsOf } from '../domain/place.ts'
import { DAY, type Instant, plus } from '../domain/time.ts'
import { UNCONFINED } from '../domain/wish-terms.ts'
import { chatOf, quietOf } from './chats.ts'
import type { Handle } from './open.ts'
import { type NewWish, putWish, standingWish, told } from './put-wish.ts'
import { alerts, cards, chats, deliveries, silences, subscriptions } from './schema.ts'

/** Silences are kept beyond their end, since an audit asks what was silenced when an alert came. */
const SILENCES_KEPT = 2 * DAY

/** Which chats, by their ids: above `after` and up to `upTo`. */
interface Range {
  readonly after?: number
  readonly upTo?: number
}

export function wishStore(db: Handle) {
  return {
    async subscriptionsOf(chat: Chat): Promise<readonly Subscription[]> {
      return db
        .select({ ...told })
        .from(subscriptions)
        .where(eq(subscriptions.chat, chat.id))
        .orderBy(subscriptions.country)
        .all()
    },

    /** Adds or replaces; answers what stood there before. */
    async subscribe(wish: NewWish): Promise<Subscription | undefined> {
      return db.transaction(
        (tx) => {
          const before = standingWish(tx, wish)
          putWish(tx, wish)
          return before
        },
        { behavior: 'immediate' },
      )
    },

    /** Answers how many wishes were removed. */
    async unsubscribe(chat: Chat, country: Place | 'everything'): Promise<number> {
      const ofChat = eq(subscriptions.chat, chat.id)
      const where = country === 'everything' ? ofChat : and(ofChat, eq(subscriptions.country, country))
      return db.delete(subscriptions).where(where).run().changes
    },

    /**
     * Wishes of open chats for a place that covers one of these countries, with what was silenced at that moment, and of
     * which of these threads the chat was told something before it.
     */
    async wishesFor(
      countries: readonly CountryCode[],
      at: Instant,
      {
        after = 0,
        upTo = Number.MAX_SAFE_INTEGER,
        threads = [],
      }: Range & { readonly threads?: readonly string[] } = {},
    ): Promise<readonly Wish[]> {
      if (countries.length === 0) return []
      const silenced = silencedAt(db, at, { after, upTo })
      const heard = heardBefore(db, at, { after, upTo, threads })
      const rows = db
        .select({
          chat: chats.id,
          platform: chats.platform,
          country: subscriptions.country,
          leastSeverity: subscriptions.leastSeverity,
          mode: subscriptions.mode,
          kinds: subscriptions.kinds,
          sources: subscriptions.sources,
          changedAt: sql<Instant>`max(${subscriptions.changedAt}, ${chats.openedAt})`,
          language: chats.language,
          locale: chats.locale,
          timeZone: chats.timeZone,
          digestHour: chats.digestHour,
          quietFrom: chats.quietFrom,
          quietTo: chats.quietTo,
        })
        .from(subscriptions)
        .innerJoin(chats, eq(chats.id, subscriptions.chat))
        .where(
          and(
            inArray(subscriptions.country, placesCovering(countries)),
            gt(subscriptions.chat, after),
            lte(subscriptions.chat, upTo),
            isNull(chats.closedReason),
            eq(chats.pausedAt, ''),
          ),
        )
        .all()
      return rows.map(({ timeZone, digestHour, quietFrom, quietTo, ...wish }) => ({
        ...wish,
        hours: { timeZone, digestHour, quiet: quietOf({ quietFrom, quietTo }) },
        silenced: silenced.get(wish.chat) ?? [],
        heard: heard.get(wish.chat) ?? [],
      }))
    },

    /** What chats that opted in hear of an exercise: everything, at once, whatever they follow. */
    async drillWishes({ after = 0, upTo = Number.MAX_SAFE_INTEGER }: Range = {}): Promise<readonly Wish[]> {
      const rows = db
        .select()
        .from(chats)
        .where(
          and(
            eq(chats.drills, true),
            gt(chats.id, after),
            lte(chats.id, upTo),
            isNull(chats.closedReason),
            eq(chats.pausedAt, ''),
          ),
        )
        .all()
      const opened = rows.map((row) => ({ ...chatOf(row), openedAt: row.openedAt }))
      return opened.map(({ id, platform, language, locale, settings, openedAt }) => ({
        chat: id,
        platform,
        country: 'all',
        leastSeverity: 'minor',
        mode: 'at-once',
        ...UNCONFINED,
        language,
        locale,
        hours: { ...settings, quiet: null },
        silenced: [],
        heard: [],
        changedAt: openedAt,
      }))
    },

    /** The highest id of a chat; 0 where there is none. */
    async lastChat(): Promise<number> {
      return (
        db
          .select({ id: sql<number | null>`max(${chats.id})` })
          .from(chats)
          .get()?.id ?? 0
      )
    },

    /**
     * Countries that an open chat follows by name or with a region of a few dozen countries. These are read more often
     * than others: with a continent, as with `all`, nearly every country would be, and none the sooner. Skips from one
     * place to the next: a million wishes are not read.
     */
    async followedCountries(): Promise<ReadonlySet<CountryCode>> {
      const rows = db.all<{ country: Place }>(sql`
        with recursive followed(country) as (
          select min(country) from ${subscriptions}
          union all
          select (select min(country) from ${subscriptions} where country > followed.country)
          from followed where followed.country is not null
        )
        select country from followed
        where country is not null and exists (
          select 1 from ${subscriptions} join ${chats} on ${chats.id} = ${subscriptions.chat}
          where ${subscriptions.country} = followed.country and ${chats.closedReason} is null
        )`)
      return new Set(rows.flatMap(({ country }) => countriesFollowedWith(country)))
    },

    /** Mutes a country, a region or all until then; a silence that stands is replaced. */
    async silence(chat: Chat, { country, until }: Silence, now: Instant): Promise<void> {
      const row = { chat: chat.id, country, since: now, until }
      db.insert(silences)
        .values(row)
        .onConflictDoUpdate({ target: [silences.chat, silences.country], set: row })
        .run()
      db.delete(silences)
        .where(lte(silences.until, plus(now, -SILENCES_KEPT)))
        .run()
    },

    /** Ends a silence; answers whether there was one. */
    async endSilence(chat: Chat, country: Place, now: Instant): Promise<boolean> {
      const standing = and(eq(silences.chat, chat.id), eq(silences.country, country), gt(silences.until, now))
      return db.update(silences).set({ until: now }).where(standing).run().changes > 0
    },

    /** What is silenced in a chat now, the first to end first. */
    async silencesOf(chat: Chat, now: Instant): Promise<readonly Silence[]> {
      return db
        .select({ country: silences.country, until: silences.until })
        .from(silences)
        .where(and(eq(silences.chat, chat.id), gt(silences.until, now)))
        .orderBy(silences.until)
        .all()
    },
  }
}

function placesCovering(countries: readonly CountryCode[]): Place[] {
  return [...new Set([...countries, ...countries.flatMap(regionsOf), 'all'])]
}

function countriesFollowedWith(place: Place): readonly CountryCode[] {
  if (place === 'all' || isContinent(place)) return []
  return isRegion(place) ? countriesOf(place) : [place]
}

function silencedAt(
  db: Handle,
  at: Instant,
  { after, upTo }: Required<Range>,
): ReadonlyMap<number, readonly Place[]> {
  const rows = db
    .select({ chat: silences.chat, country: silences.country })
    .from(silences)
    .where(
      and(
        gt(silences.chat, after),
        lte(silences.chat, upTo),
        lte(silences.since, at),
        gt(silences.until, at),
      ),
    )
    .all()
  const silenced = new Map<number, readonly Place[]>()
  for (const { chat, country } of rows) silenced.set(chat, [...(silenced.get(chat) ?? []), country])
  return silenced
}

/** Of which threads each chat was told something, or will be, in the last months: alerts, not notices or repeats. */
function heardBefore(
  db: Handle,
  at: Instant,
  { after, upTo, threads }: Required<Range> & { readonly threads: readonly string[] },
): ReadonlyMap<number, readonly string[]> {
  if (threads.length === 0) return new Map()
  // A card stands in many languages and zones: first what was told, then to whom.
  const told = db
    .selectDistinct({ about: cards.about, thread: cards.thread })
    .from(cards)
    .innerJoin(alerts, eq(alerts.key, cards.about))
    .where(inArray(cards.thread, [...threads]))
    .all()
  const threadOf = new Map(told.map(({ about, thread }) => [about, thread]))
  const rows = db
    .select({ chat: deliveries.chat, about: deliveries.about })
    .from(deliveries)
    .where(
      and(
        inArray(deliveries.about, [...threadOf.keys()]),
        gt(deliveries.chat, after),
        lte(deliveries.chat, upTo),
        gte(deliveries.createdAt, plus(at, -ENDS_WITHIN)),
        lt(deliveries.createdAt, at),
        inArray(deliveries.status, ['pending', 'claimed', 'sent']),
      ),
    )
    .all()
  const heard = new Map<number, readonly string[]>()
  for (const { chat, about } of rows)
    heard.set(chat, [...(heard.get(chat) ?? []), threadOf.get(about) ?? about])
  return heard
}
