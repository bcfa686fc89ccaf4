import type { Alert } from '../domain/alert.ts'
import type { Change } from '../domain/change.ts'
import type { Chat, Subscription, Wish } from '../domain/chat.ts'
import type { CountryCode } from '../domain/country.ts'
import type { Fate, Story, Unheard } from '../domain/fate.ts'
import { covers } from '../domain/place.ts'
import type { Instant } from '../domain/time.ts'
import { DRILL_PUBLISHER } from '../pipeline/drill.ts'
import { mismatch, threadsEndedBy } from '../pipeline/route.ts'
import type { DecidedAlert, DeliveryIn } from '../store/history.ts'
import type { DeskPorts } from './ports.ts'

interface About {
  readonly chat: Chat
  readonly country: CountryCode
  readonly since: Instant
  readonly limit: number
}

/** Changes looked at for those that were no alert. */
const MOST_CHANGES = 500

/** What became in a chat of the alerts about a country, and what was no alert. Exercises are no part of it. */
export async function storyIn(
  about: About,
  { store, now }: Pick<DeskPorts, 'store' | 'now'>,
): Promise<Story> {
  const { chat, country, since, limit } = about
  const all = await store.alertsAbout(country, since)
  const real = all.filter(({ alert }) => alert.cap.status === 'Actual')
  const { changes } = await store.changesAbout({
    countries: [country],
    since,
    except: DRILL_PUBLISHER.id,
    after: 0,
    limit: MOST_CHANGES,
  })
  const told = real.slice(0, limit).map(async (decided) => {
    const scene = { ...(await sceneOf(decided, chat, store)), now: now() }
    return { alert: decided.alert, fate: fateOf(decided, scene) }
  })
  const alerted = new Set(real.flatMap(({ alert }) => [alert.main, ...alert.lines].map(nameOf)))
  return {
    told: await Promise.all(told),
    more: Math.max(0, real.length - limit),
    quiet: changes.filter((change) => !alerted.has(nameOf(change))),
  }
}

/** What decides about an alert in a chat: its deliveries, and what the chat wished for. */
interface Scene {
  readonly deliveries: readonly DeliveryIn[]
  /** The chat's wishes for the alert's country as they are now. */
  readonly followed: readonly Subscription[]
  /** The same as they are routed, with what was silenced when the alert came. */
  readonly wishes: readonly Wish[]
  readonly pausedSince: Instant | null
  readonly now: Instant
}

async function sceneOf(
  { alert }: DecidedAlert,
  chat: Chat,
  store: DeskPorts['store'],
): Promise<Omit<Scene, 'now'>> {
  const { country, source, at } = alert
  const keys = [alert.key, ...(await store.siblingsOf(alert))]
  const deliveries = await store.deliveriesIn(chat, { keys, poll: `held ${source} ${at}` })
  const wishes = await store.subscriptionsOf(chat)
  const threads = threadsEndedBy([alert])
  return {
    deliveries: deliveries.filter(({ about }) => keys.includes(about) || holds(about, alert)),
    followed: wishes.filter((wish) => covers(wish.country, country)),
    wishes: await store.wishesFor([country], at, { after: chat.id - 1, upTo: chat.id, threads }),
    pausedSince: await store.pausedSince(chat),
  }
}

/** A released poll goes by the codes of its countries, one after the other; one of a feed by a fingerprint. */
function holds(about: string, { country, bulletin }: Alert): boolean {
  const codes: readonly string[] = about.split(' ').at(-1)?.match(/../g) ?? []
  return bulletin !== undefined || codes.includes(country)
}

function fateOf({ alert, decision }: DecidedAlert, scene: Scene): Fate {
  const delivery = scene.deliveries.find(({ status }) => status === 'sent') ?? scene.deliveries[0]
  if (delivery !== undefined) return deliveredFate(delivery, alert, scene)
  if (alert.held && decision === 'discarded') return { kind: 'discarded' }
  const { followed, pausedSince } = scene
  if (pausedSince !== null && pausedSince <= alert.at) return { kind: 'paused', since: pausedSince }
  const since = followed.map((wish) => wish.since).toSorted()[0]
  if (since !== undefined && since > alert.at) return { kind: 'not-yet', since }
  return unheard({ alert, decision }, scene)
}

function deliveredFate(
  { status, wantedAt, settledAt, attempts, reason }: DeliveryIn,
  { severity }: Alert,
  { wishes, now }: Scene,
): Fate {
  switch (status) {
    case 'sent':
      return { kind: 'rang', at: settledAt ?? wantedAt }
    case 'gone':
    case 'refused':
      return { kind: 'failed', reason }
    case 'claimed':
      return { kind: 'waits', why: 'line', until: wantedAt, reason }
    case 'pending': {
      const isDigest = severity !== 'extreme' && wishes.some(({ mode }) => mode === 'digest')
      const planned = isDigest ? 'digest' : 'quiet'
      return {
        kind: 'waits',
        why: attempts > 0 || wantedAt <= now ? 'line' : planned,
        until: wantedAt,
        reason,
      }
    }
  }
}

/** Of several reasons the last one that routing would have come to: it is all that was in the way. */
function unheard({ alert, decision }: DecidedAlert, { wishes, followed }: Scene): Fate {
  const changed = wishes.map(({ changedAt }) => changedAt).filter((at) => at > alert.at)
  const changedAt = changed.toSorted().at(-1) ?? null
  if (followed.length === 0) return { kind: 'unheard', why: 'not-followed', changedAt }
  const free = { ...alert, held: alert.held && decision !== 'released' }
  const reasons = wishes.map((wish) => mismatch(free, wish))
  if (reasons.includes('held') && !reasons.includes(undefined)) return { kind: 'held' }
  const why =
    reasons.find((reason) => reason === undefined || reason === 'silenced') ??
    reasons.find((reason) => reason !== undefined && reason !== 'other-country')
  const isFree = why === undefined || reasons.includes(undefined)
  return { kind: 'unheard', why: isFree ? 'not-known' : unheardOf(why), changedAt }
}

type Mismatch = NonNullable<ReturnType<typeof mismatch>>

/** A reason that routing learns of has to be told: without a case here it does not compile. */
function unheardOf(why: Mismatch): Unheard {
  switch (why) {
    case 'other-country':
      return 'not-followed'
    case 'below-minimum':
      return 'below-minimum'
    case 'other-kind':
      return 'other-kind'
    case 'other-source':
      return 'other-source'
    case 'silenced':
      return 'silenced'
    // Told as a fate of its own.
    case 'held':
      return 'not-known'
  }
}

function nameOf({ source, kind, from, to, at }: Change): string {
  return [source, kind, from, to, at].join(' ')
}
