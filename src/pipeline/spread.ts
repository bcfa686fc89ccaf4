import { cardName, type NewCard, type Post, type Spread } from '../card/outbox.ts'
import type { Alert } from '../domain/alert.ts'
import type { Wish } from '../domain/chat.ts'
import { isAmendmentName } from '../domain/correction.ts'
import type { CountryCode } from '../domain/country.ts'
import type { Publisher } from '../domain/publisher.ts'
import type { Instant } from '../domain/time.ts'
import { inZone, type Language, type Speaker } from '../i18n/speaker.ts'
import { amendOn } from './amend-on.ts'
import { composeAlert } from './compose.ts'
import { type Routed, route, threadsEndedBy } from './route.ts'

/** Deliveries decided and written in one go: more would keep everything else waiting for longer than a tenth of a second. */
const PORTION = 2500

export interface SpreadPorts {
  readonly now: () => Instant
  /** Who is watched now, by source id: operators switch sources on while the program runs. */
  readonly publishers: () => ReadonlyMap<string, Publisher>
  readonly speaker: (language: Language) => Speaker
  /** A portion stands in the outbox. */
  readonly posted: () => void
  readonly store: {
    wishesFor(
      countries: readonly CountryCode[],
      at: Instant,
      asked: {
        readonly after: number
        readonly upTo: number
        /** Whether something was told of them before that moment, each wish says in `heard`. */
        readonly threads?: readonly string[]
      },
    ): Promise<readonly Wish[]>
    drillWishes(range: { readonly after: number; readonly upTo: number }): Promise<readonly Wish[]>
    lastChat(): Promise<number>
    alertsNamed(keys: readonly string[]): Promise<readonly Alert[]>
    openSpreads(): Promise<readonly Spread[]>
    amendOn(about: string, at: Instant): Promise<boolean>
    spread(id: string, portion: { post: Post; rest: number | null; at: Instant }): Promise<void>
  }
}

/**
 * What the first chats are to hear of alerts, to be committed with the poll that they come from; `spread` in it names
 * the rest, which {@link spreadOn} adds in portions. Few chats are all of them.
 */
export async function firstPost(alerts: readonly Alert[], ports: SpreadPorts): Promise<Post> {
  const told = alerts.filter(({ held }) => !held)
  const [first] = told
  if (first === undefined) return { cards: [], deliveries: [] }
  const { post, rest } = await portionOf(told, { after: 0, standing: new Set() }, ports)
  if (rest === null) return post
  const id = `${first.source} ${first.at}`
  return { ...post, spread: { id, alerts: told.map(({ key }) => key), after: rest } }
}

/**
 * Adds the rest, portion by portion, each with how far it came, so that a restart goes on from there. `cards` were stored
 * with the first portion: each is composed once, however many portions have chats that read it.
 */
export async function spreadOn(
  spread: Spread,
  ports: SpreadPorts,
  cards: readonly NewCard[] = [],
): Promise<void> {
  const alerts = await ports.store.alertsNamed(spread.alerts)
  const standing = new Set(cards.map(cardName))
  for (let after: number | null = spread.after; after !== null; ) {
    ports.posted()
    // Other work of the program comes between two portions.
    await new Promise((resume) => setImmediate(resume))
    const { post, rest } = await portionOf(alerts, { after, standing }, ports)
    await ports.store.spread(spread.id, { post, rest, at: ports.now() })
    for (const card of post.cards) standing.add(cardName(card))
    after = rest
  }
  ports.posted()
}

/** After a start: goes on where a process that died left off. Answers how many polls that concerned. */
export async function resumeSpreads(ports: SpreadPorts): Promise<number> {
  const open = await ports.store.openSpreads()
  for (const spread of open) {
    if (isAmendmentName(spread.id)) await amendOn(spread.id, ports)
    else await spreadOn(spread, ports)
  }
  return open.length
}

/** Deliveries for the chats behind `after`, and the last chat that was looked at; `rest` is null when that was all. */
async function portionOf(
  alerts: readonly Alert[],
  { after, standing }: { readonly after: number; readonly standing: ReadonlySet<string> },
  ports: SpreadPorts,
): Promise<{ readonly post: Post; readonly rest: number | null }> {
  const upTo = after + Math.max(1, Math.ceil(PORTION / Math.max(1, alerts.length)))
  const wishes = await wishesBehind(alerts, { after, upTo }, { store: ports.store, at: ports.now() })
  const isLast = upTo >= (await ports.store.lastChat())
  return { post: postOf(route(alerts, wishes), { alerts, standing }, ports), rest: isLast ? null : upTo }
}

/** Wishes that alerts of one poll are matched with: of everybody, or for an exercise of those that opted in. */
export async function wishesBehind(
  alerts: readonly Alert[],
  range: { readonly after: number; readonly upTo: number },
  {
    store,
    at,
  }: { readonly store: Pick<SpreadPorts['store'], 'wishesFor' | 'drillWishes'>; readonly at: Instant },
): Promise<readonly Wish[]> {
  if (alerts.some(({ cap }) => cap.status === 'Exercise')) return await store.drillWishes(range)
  const threads = threadsEndedBy(alerts)
  return await store.wishesFor([...new Set(alerts.map(({ country }) => country))], at, { ...range, threads })
}

/** Deliveries with their cards: of each alert one for a language and a time zone, but for those that stand already. */
function postOf(
  deliveries: readonly Routed[],
  { alerts, standing }: { readonly alerts: readonly Alert[]; readonly standing: ReadonlySet<string> },
  { publishers, speaker }: SpreadPorts,
): Post {
  const named = new Map(alerts.map((alert) => [alert.key, alert]))
  const cards = new Map<string, NewCard>()
  for (const delivery of deliveries) {
    const name = cardName(delivery)
    const alert = named.get(delivery.about)
    if (alert === undefined || standing.has(name) || cards.has(name)) continue
    const { language, zone } = delivery
    const card = composeAlert(alert, publishers(), inZone(speaker(language), zone))
    cards.set(name, { about: alert.key, language, zone, card, thread: alert.thread })
  }
  return { cards: [...cards.values()], deliveries }
}
