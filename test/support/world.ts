import { setTimeout as sleep } from 'node:timers/promises'
import type { Card } from '../../src/card/card.ts'
import type { Claimed, Page, Wanted } from '../../src/card/outbox.ts'
import type { Advisory } from '../../src/domain/advisory.ts'
import type { Change } from '../../src/domain/change.ts'
import { COUNTRIES } from '../../src/domain/countries.ts'
import type { CountryCode } from '../../src/domain/country.ts'
import type { Outcome } from '../../src/domain/delivery.ts'
import type { Observation } from '../../src/domain/observation.ts'
import type { Readable, Reading } from '../../src/domain/reading.ts'
import type { SourceError } from '../../src/domain/source-error.ts'
import { HOUR, type Instant, plus } from '../../src/domain/time.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { believe, type Verdict } from '../../src/pipeline/believe.ts'
import { detect } from '../../src/pipeline/detect.ts'
import { createPoller } from '../../src/pipeline/poll.ts'
import type { OperatorChat, WatchPorts } from '../../src/pipeline/ports.ts'
import { type Look, watch } from '../../src/pipeline/watch.ts'
import type { Store } from '../../src/store/store.ts'
import { anObservation, aPublisher, britain, france } from './builders.ts'

/** When the worlds of these tests begin. */
export const DAWN = '2025-10-28T06:00:00.000Z'

/** A clock that moves only when it is told to. */
export function aClock(start: Instant = DAWN) {
  let now = start
  return {
    now: (): Instant => now,
    /** Moves on, and answers the new time. */
    pass(milliseconds: number): Instant {
      now = plus(now, milliseconds)
      return now
    },
  }
}

/** A reading of a whole list of these observations. */
export function aReading(over: Partial<Reading> = {}): Reading {
  return {
    observations: [],
    listed: null,
    unchanged: [],
    failures: [],
    unnamed: [],
    markers: new Map(),
    whole: true,
    ...over,
  }
}

/** One observation a country, otherwise alike. */
export function observationsOf(
  countries: readonly CountryCode[],
  over: Partial<Observation> = {},
): readonly Observation[] {
  return countries.map((country) =>
    anObservation({ country, document: `https://travel.example/us/${country}`, ...over }),
  )
}

/** What somebody reads who looks at one country again and again. */
export function anObserver(start: Instant = DAWN) {
  const clock = aClock(start)
  let past: Advisory | null = null
  return {
    /** Looks `hours` after the last look; `told` names each change as "kind from→to". */
    look(over: Partial<Observation> = {}, hours = 0): Seen {
      const at = clock.pass(hours * HOUR)
      const before = past
      const { after, verdict } = believe(before, anObservation(over), { source: 'us-state', at })
      past = after
      return { advisory: after, verdict, told: detect(before, after, at).map(saying) }
    },
  }
}

/** What one look came to. */
export interface Seen {
  readonly advisory: Advisory
  readonly verdict: Verdict
  readonly told: readonly string[]
}

/** A change in short: "level-raised 3→4". */
export function saying({ kind, from, to }: Change): string {
  return `${kind} ${from}→${to}`
}

/** A source that says what it is told to say. */
export function aSource(over: Partial<Omit<Readable, 'read'>> = {}) {
  const markers: ReadonlyMap<CountryCode, string | undefined>[] = []
  let answer: Reading | SourceError = aReading()
  const source: Readable = {
    id: 'us-state',
    every: 5 * 60_000,
    expect: { min: 1, max: 250 },
    ...over,
    async read(_get, ask) {
      markers.push(new Map(COUNTRIES.map((country) => [country, ask.marker(country)])))
      if (answer instanceof Error) throw answer
      return answer
    },
  }
  return {
    source,
    /** What was given back to it at each look: what its list last said of each country. */
    markers,
    /** From now on it answers this. */
    says(next: Reading | SourceError) {
      answer = next
    },
  }
}

/** One source watched over a real store, with a clock of its own. */
export function aWatch({
  store,
  clock = aClock(),
  scripted = aSource(),
  operators = [],
  stopping = () => false,
}: {
  readonly store: WatchPorts['store']
  readonly clock?: ReturnType<typeof aClock>
  readonly scripted?: ReturnType<typeof aSource>
  readonly operators?: readonly OperatorChat[]
  readonly stopping?: () => boolean
}) {
  const publishers = new Map([aPublisher(), britain(), france()].map((one) => [one.id, one]))
  const fetcher = { fetch: async () => Promise.reject(new Error('a scripted source fetches nothing')) }
  const { look } = watch(scripted.source, createPoller(scripted.source, { fetcher, now: clock.now }), {
    now: clock.now,
    publishers: () => publishers,
    speaker: loadSpeakers(),
    operators: async () => operators,
    stopping,
    due: async () => new Set(),
    posted: () => {},
    store,
  })
  return {
    clock,
    ...scripted,
    /** Looks after that many hours. */
    async look(hours = 0): Promise<Look> {
      clock.pass(hours * HOUR)
      return await look()
    },
  }
}

/** A chat of the store with a wish. */
export async function aSubscriber(
  store: Pick<Store, 'openChat' | 'subscribe'>,
  {
    address,
    country = 'all',
    leastSeverity = 'minor',
    locale = 'en',
    topic = '',
  }: {
    readonly address: string
    readonly country?: CountryCode
    readonly leastSeverity?: 'extreme' | 'severe' | 'moderate' | 'minor'
    readonly locale?: string | null
    readonly topic?: string
  },
) {
  const chat = await store.openChat(
    { platform: 'telegram', address, topic },
    { title: `chat ${address}`, locale, at: DAWN },
  )
  await store.subscribe({ chat: chat.id, country, leastSeverity, since: DAWN })
  return chat
}

/** What a lane asks of the outbox when every card is a message of its own. */
export function aWanted(over: Partial<Wanted> = {}): Wanted {
  return {
    platform: 'telegram',
    now: DAWN,
    until: plus(DAWN, HOUR),
    limit: 10,
    except: [],
    fold: unfolded,
    ...over,
  }
}

/** One card a message. */
export function unfolded([card]: readonly Card[]): Page {
  if (card === undefined) throw new Error('expected a card')
  return { card, count: 1 }
}

/** A platform that records what it is given and answers as it is told; everything is sent by default. */
export function aRecorder(answer: (delivery: Claimed) => Promise<Outcome> | Outcome = sent) {
  const delivered: Claimed[] = []
  let underway = 0
  let most = 0
  return {
    delivered,
    /** Addresses in the order of the sends. */
    addresses: () => delivered.map(({ to }) => to.address),
    /** How many sends were under way at once at most. */
    most: () => most,
    async deliver(delivery: Claimed): Promise<Outcome> {
      delivered.push(delivery)
      underway += 1
      most = Math.max(most, underway)
      try {
        return await answer(delivery)
      } finally {
        underway -= 1
      }
    },
  }
}

/** The platform accepts it. */
export function sent(delivery: Claimed): Outcome {
  return { kind: 'sent', reference: String(delivery.id) }
}

/** Waits for something that happens soon; throws when it does not within ten seconds. */
export async function until(condition: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + 10_000
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`waited in vain: ${what}`)
    await sleep(5)
  }
}
