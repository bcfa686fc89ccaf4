import { type Config, userAgent } from '../app/config.ts'
import type { Part } from '../app/lifecycle.ts'
import { type Errand, type Schedule, schedule } from '../app/schedule.ts'
import type { Changed } from '../commands/desks/feed-desk.ts'
import type { SourceState } from '../domain/accepted-poll.ts'
import type { Feed } from '../domain/feed.ts'
import { MINUTE } from '../domain/time.ts'
import type { Language, Speaker } from '../i18n/speaker.ts'
import { isPublic } from '../lib/http/public-only.ts'
import { createFetcher, type Fetcher } from '../lib/http.ts'
import type { Log } from '../lib/log.ts'
import { pack } from '../lib/pack.ts'
import type { OperatorChat } from '../pipeline/ports.ts'
import type { Look } from '../pipeline/watch.ts'
import { type FeedLook, watchFeed } from '../pipeline/watch-feed.ts'
import { bulletins } from '../sources/bulletins.ts'
import type { Source } from '../sources/source.ts'
import type { Store } from '../store/store.ts'
import { livePace, watchAll } from './watching.ts'

/** How often a feed is read unless an operator says otherwise. */
const FEED_EVERY = 15 * MINUTE
/** A feed of a newspaper has a few hundred kilobytes; nobody publishes megabytes of bulletins. */
const LARGEST_FEED = 8 * 1024 * 1024

/** Knows what is read and how often, and changes it while the program runs. */
export interface Keeper {
  /** Sources that are read, paused ones included. */
  sources(): readonly Source[]
  /** Sources that the configuration leaves off, and no operator switched on. */
  off(): readonly Source[]
  /** Milliseconds between polls of a source or feed. */
  everyOf(source: { readonly id: string; readonly every?: number }): number
  /** Answers feeds: to try one before it is added. */
  readonly feedFetcher: Fetcher
  pause(id: string): Promise<Changed>
  resume(id: string): Promise<Changed>
  poll(id: string): Promise<Changed>
  setInterval(id: string, every: number): Promise<Changed>
  /** Begins to read a feed that stands in the database, or stops. */
  addFeed(feed: Feed): void
  removeFeed(id: string): void
  /** Starts reading. */
  start(): Promise<Part>
}

export interface KeeperPorts {
  readonly config: Config
  readonly version: string
  readonly log: Log
  readonly store: Store
  readonly now: () => string
  readonly speaker: (language: Language) => Speaker
  readonly operators: () => Promise<readonly OperatorChat[]>
  /** Every source there is. */
  readonly all: readonly Source[]
  /** What else is done again and again. */
  readonly upkeep: readonly Errand[]
  /** Something may have been put into the outbox. */
  readonly posted: () => void
}

export async function createKeeper(ports: KeeperPorts): Promise<Keeper> {
  const { config, version, store, all } = ports
  const life = new AbortController()
  const states = new Map((await store.sourceStates()).map((state) => [state.source, state]))
  const intervals = intervalsOf(states)
  const isUsual = usuallyOn(config)
  const on = new Set(all.filter((source) => isUsual(source) || states.get(source.id)?.switched === 'on'))
  const everyOf: Keeper['everyOf'] = ({ id, every = FEED_EVERY }) =>
    intervals.get(id) ?? config.pollEvery ?? every
  const live = new Map(all.map((source) => [source, alive(source, everyOf)]))
  const http = { userAgent: userAgent(version, config.contact), signal: life.signal }
  const feedFetcher = createFetcher({
    ...http,
    maxBytes: LARGEST_FEED,
    ...(config.privateFeeds ? {} : { permits: isPublic }),
  })
  const sources = () => all.filter((source) => on.has(source)).map((source) => live.get(source) ?? source)
  const watching = {
    ...ports,
    stopping: () => life.signal.aborted,
    publishers: { get: () => new Map(sources().map((source) => [source.id, source])) },
    fetcher: createFetcher({ ...http, relay: config.relay }),
    feedFetcher,
    everyOf,
  }
  let ticker: Schedule | undefined
  const errandOf = (source: Source) => sourceErrand(live.get(source) ?? source, watching)
  const sourceNamed = (id: string) => all.find((source) => source.id === id)
  const isFeed = async (id: string) => (await store.feeds()).some((feed) => feed.id === id)
  const isOff = (source: Source | undefined) => source !== undefined && !on.has(source)

  return {
    sources,
    off: () => all.filter((source) => !on.has(source)),
    everyOf,
    feedFetcher,
    async pause(id) {
      const source = sourceNamed(id)
      if (isOff(source)) return 'off'
      if (source === undefined && !(await isFeed(id))) return 'unknown'
      await store.switchSource({ id, state: 'paused' })
      ticker?.pause(id)
      return 'done'
    },
    async resume(id) {
      const source = sourceNamed(id)
      if (source === undefined && !(await isFeed(id))) return 'unknown'
      const needsSwitch = source !== undefined && !isUsual(source)
      await store.switchSource({ id, state: needsSwitch ? 'on' : 'usual' })
      if (source !== undefined && !on.has(source)) {
        on.add(source)
        ticker?.add(errandOf(source))
      }
      ticker?.resume(id)
      return 'done'
    },
    async poll(id) {
      const source = sourceNamed(id)
      if (isOff(source)) return 'off'
      if (source === undefined && !(await isFeed(id))) return 'unknown'
      return ticker?.hasten(id) === true ? 'done' : 'paused'
    },
    async setInterval(id, every) {
      const source = sourceNamed(id)
      if (source === undefined && !(await isFeed(id))) return 'unknown'
      await store.switchSource({ id, every })
      intervals.set(id, every)
      ticker?.setInterval(id, every)
      return 'done'
    },
    addFeed: (feed) => ticker?.add(feedErrand(feed, watching)),
    removeFeed(id) {
      intervals.delete(id)
      ticker?.remove(id)
    },
    async start() {
      const isPaused = ({ id }: Errand) => states.get(id)?.switched === 'paused'
      const feeds = await store.feeds()
      const errands = [
        ...all.filter((source) => on.has(source)).map(errandOf),
        ...feeds.map((feed) => feedErrand(feed, watching)),
        ...ports.upkeep,
      ]
      ticker = startTicker(
        errands.map((errand) => ({ ...errand, paused: isPaused(errand) })),
        { ...ports, states },
      )
      return { name: 'polls', stop: stopper(life, ticker) }
    },
  }
}

function stopper(life: AbortController, ticker: Schedule): () => Promise<void> {
  return async () => {
    life.abort()
    await ticker.stop()
  }
}

function intervalsOf(states: ReadonlyMap<string, SourceState>): Map<string, number> {
  return new Map(
    [...states.values()].flatMap(({ source, every }) => (every === null ? [] : [[source, every] as const])),
  )
}

/** What the configuration wants: the sources it names, or all but those that need a relay which is not there. */
function usuallyOn({ sources, relay }: Config): (source: Source) => boolean {
  const hasRelay = (id: string) => relay.default !== undefined || relay.bySource[id] !== undefined
  return ({ id, needs }) => (sources === null ? needs === undefined || hasRelay(id) : sources.includes(id))
}

/** The source with the interval that it has at the moment. */
function alive(source: Source, everyOf: Keeper['everyOf']): Source {
  return {
    ...source,
    get every() {
      return everyOf(source)
    },
  }
}

interface Watching extends KeeperPorts {
  readonly stopping: () => boolean
  readonly publishers: { get(): ReadonlyMap<string, Source> }
  readonly fetcher: Fetcher
  readonly feedFetcher: Fetcher
  readonly everyOf: Keeper['everyOf']
}

function sourceErrand(source: Source, watching: Watching): Errand {
  const { store, log, posted } = watching
  const [watched] = watchAll([source], {
    ...watching,
    publishers: watching.publishers.get,
    due: livePace(store),
    pack,
  })
  return {
    id: source.id,
    every: source.every,
    run: async () => {
      if (watched === undefined) return
      noteLook(log, source.id, await watched.look())
      posted()
    },
  }
}

function feedErrand(feed: Feed, watching: Watching): Errand {
  const { log, posted, everyOf } = watching
  const kept = {
    ...feed,
    get every() {
      return everyOf(feed)
    },
  }
  const { look } = watchFeed(kept, {
    ...watching,
    reader: bulletins,
    pack,
    fetcher: watching.feedFetcher,
    publishers: watching.publishers.get,
  })
  return {
    id: feed.id,
    every: kept.every,
    run: async () => {
      noteFeed(log, feed.id, await look())
      posted()
    },
  }
}

function startTicker(
  errands: readonly Errand[],
  {
    store,
    now,
    log,
    states,
  }: Pick<KeeperPorts, 'store' | 'now' | 'log'> & { readonly states: ReadonlyMap<string, SourceState> },
): Schedule {
  return schedule(errands, {
    now,
    random: Math.random,
    dueAt: new Map([...states].map(([id, { dueAt }]) => [id, dueAt])),
    postpone: (id, dueAt) => store.postpone(id, dueAt),
    failed: (source, error) => log.error({ source, error }, 'a poll could not be finished; it is repeated'),
  })
}

function noteLook(log: Log, source: string, { alerts, notices, error, steps, troubles }: Look): void {
  if (error === null) log.info({ source, read: steps.length, alerts: alerts.length }, 'looked')
  else log.warn({ source, error }, 'a look gave no information')
  for (const { key, severity, held } of alerts) log.info({ source, key, severity, held }, 'alert')
  for (const notice of notices) log.warn({ source, notice }, 'notice')
  if (troubles.length > 0)
    log.warn({ source, troubles: troubles.slice(0, 20), count: troubles.length }, 'parts were not read')
  for (const { after, verdict } of steps) {
    if (verdict === 'older-copy' || verdict === 'placeholder')
      log.info({ source, country: after.country, verdict }, 'not believed')
  }
}

function noteFeed(log: Log, source: string, { alerts, notices, error, entries, trouble }: FeedLook): void {
  if (trouble !== null) log.warn({ source, trouble }, 'a proof is not whole')
  if (error === null) log.info({ source, entries, alerts: alerts.length }, 'looked')
  else log.warn({ source, error }, 'a look gave no information')
  for (const { key, severity, held } of alerts) log.info({ source, key, severity, held }, 'alert')
  for (const notice of notices) log.warn({ source, notice }, 'notice')
}
