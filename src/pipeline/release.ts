import { cardName, type NewCard, type Post } from '../card/outbox.ts'
import { type Alert, severityRank } from '../domain/alert.ts'
import type { Wish } from '../domain/chat.ts'
import type { Publisher } from '../domain/publisher.ts'
import type { Instant } from '../domain/time.ts'
import { inZone, type Language, type Speaker } from '../i18n/speaker.ts'
import { fingerprint } from '../lib/fingerprint.ts'
import { composeFolded } from './compose.ts'
import { mismatch, route, threadsEndedBy } from './route.ts'
import type { SpreadPorts } from './spread.ts'

/** A held poll is an ordinary matter once it is approved: it comes after every alert that could not wait. */
const FOLDED_RANK = severityRank('moderate')

/** Chats that are told in one go. */
const CHATS_AT_ONCE = 5000

export interface ReleasePorts {
  readonly now: () => Instant
  readonly publishers: () => ReadonlyMap<string, Publisher>
  readonly speaker: (language: Language) => Speaker
  readonly store: Pick<SpreadPorts['store'], 'wishesFor' | 'lastChat'> & {
    post(post: Post, at: Instant): Promise<void>
  }
}

/**
 * Puts a held poll into the outbox, portion by portion, and answers how many chats hear of it. Done again after a crash
 * in the middle, it tells nobody twice: a chat has one delivery of it.
 */
export async function letOut(
  {
    source,
    at,
    alerts,
  }: { readonly source: string; readonly at: Instant; readonly alerts: readonly Alert[] },
  { now, publishers, speaker, store }: ReleasePorts,
): Promise<number> {
  const countries = [...new Set(alerts.map(({ country }) => country))]
  const about = `held ${source} ${at}`
  const threads = threadsEndedBy(alerts)
  const last = await store.lastChat()
  const standing = new Set<string>()
  let chats = 0
  for (let after = 0; after < last; after += CHATS_AT_ONCE) {
    const wishes = await store.wishesFor(countries, now(), { after, upTo: after + CHATS_AT_ONCE, threads })
    const post = releaseHeld(alerts, {
      about,
      at: now(),
      wishes,
      standing,
      publishers: publishers(),
      speaker,
    })
    await store.post(post, now())
    for (const card of post.cards) standing.add(cardName(card))
    chats += post.deliveries.length
    // Other work of the program comes between two portions.
    await new Promise((resume) => setImmediate(resume))
  }
  return chats
}

/**
 * What goes out when an operator lets a held poll through: for each chat one card that folds all the alerts it asked
 * for. Chats that asked for the same ones share a card, those of one language and time zone.
 */
function releaseHeld(
  held: readonly Alert[],
  {
    about,
    at,
    wishes,
    standing,
    publishers,
    speaker,
  }: {
    /** Names the poll; with the chat it makes a delivery unique. */
    readonly about: string
    /** When it is let out: hours of a chat count from now, not from when the poll was held. */
    readonly at: Instant
    readonly wishes: readonly Wish[]
    /** Names of cards that are stored already. */
    readonly standing: ReadonlySet<string>
    readonly publishers: ReadonlyMap<string, Publisher>
    readonly speaker: (language: Language) => Speaker
  },
): Post {
  const free = held.map((alert) => ({ ...alert, held: false }))
  const byChat = new Map<
    number,
    { readonly alerts: Alert[]; readonly routed: ReturnType<typeof route>[number] }
  >()
  for (const alert of free) {
    const matching = wishes.filter((wish) => mismatch(alert, wish) === undefined)
    for (const routed of route([{ ...alert, at }], matching)) {
      const known = byChat.get(routed.chat)
      if (known === undefined) byChat.set(routed.chat, { alerts: [alert], routed })
      else known.alerts.push(alert)
    }
  }
  const folds = [...byChat.values()].map(({ alerts, routed }) => ({
    alerts,
    delivery: { ...routed, about: `${about} ${nameOf(alerts)}`, rank: FOLDED_RANK },
  }))
  const cards = new Map<string, NewCard>()
  for (const { alerts, delivery } of folds) {
    const name = cardName(delivery)
    if (standing.has(name) || cards.has(name)) continue
    const { about: fold, language, zone } = delivery
    const card = composeFolded(alerts, publishers, inZone(speaker(language), zone))
    cards.set(name, { about: fold, language, zone, card })
  }
  return { cards: [...cards.values()], deliveries: folds.map(({ delivery }) => delivery) }
}

/** The countries of a fold name it: the alerts of one poll have one country each, but for those of a feed. */
function nameOf(alerts: readonly Alert[]): string {
  if (alerts.some(({ bulletin }) => bulletin !== undefined)) {
    return fingerprint(
      alerts
        .map(({ key }) => key)
        .toSorted()
        .join('\n'),
    )
  }
  return alerts
    .map(({ country }) => country)
    .toSorted()
    .join('')
}
