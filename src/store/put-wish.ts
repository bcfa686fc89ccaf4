import { and, eq } from 'drizzle-orm'
import type { Subscription } from '../domain/chat.ts'
import type { Handle } from './open.ts'
import { subscriptions } from './schema.ts'

/** A wish to be written; what is left out is as usual. */
export type NewWish = Omit<Subscription, 'mode' | 'kinds' | 'sources'> &
  Partial<Pick<Subscription, 'mode' | 'kinds' | 'sources'>>

/** The chat's wish for the place of this one. */
export function standingWish(
  db: Pick<Handle, 'select'>,
  { chat, country }: Pick<Subscription, 'chat' | 'country'>,
): Subscription | undefined {
  return db
    .select({ ...told })
    .from(subscriptions)
    .where(and(eq(subscriptions.chat, chat), eq(subscriptions.country, country)))
    .get()
}

/** Adds or replaces. A wish that is replaced keeps the day since which its place is followed. */
export function putWish(db: Pick<Handle, 'insert'>, { since, ...wish }: NewWish): void {
  const { leastSeverity, mode = 'at-once', kinds = [], sources = [] } = wish
  const set = { leastSeverity, mode, kinds, sources, changedAt: since }
  db.insert(subscriptions)
    .values({ ...wish, ...set, since })
    .onConflictDoUpdate({ target: [subscriptions.chat, subscriptions.country], set })
    .run()
}

/** The columns of a {@link Subscription}. */
export const told = {
  chat: subscriptions.chat,
  country: subscriptions.country,
  leastSeverity: subscriptions.leastSeverity,
  mode: subscriptions.mode,
  kinds: subscriptions.kinds,
  sources: subscriptions.sources,
  since: subscriptions.since,
}
