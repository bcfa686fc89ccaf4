import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDiscord } from '../../src/adapters/discord/adapter.ts'
import { createTelegram } from '../../src/adapters/telegram/adapter.ts'
import { MINUTE } from '../../src/domain/time.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { adapterPorts } from '../../src/main/core.ts'
import type { Keeper } from '../../src/main/keeper.ts'
import { SOURCES } from '../../src/sources/registry.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { aChange, anAdvisory, anAlert, NOW } from './builders.ts'
import { FakeDiscord } from './fake-discord.ts'
import { rssOf } from './fake-feed.ts'
import { FakeTelegram } from './fake-telegram.ts'
import { aClock } from './world.ts'

/** Every request comes this long after the last one at least: nobody is slowed down. */
const BREATH = 3000
/** When many countries moved at once in a poll that waits for an operator. */
export const HELD_AT = '2025-10-29T08:00:00.000Z'

/** All of Tocsin but the governments, serving on both platforms: real commands, store, grammY and discord.js. */
export interface BothPlatforms {
  readonly telegram: FakeTelegram
  readonly discord: FakeDiscord
  readonly store: Store
  /** Path of the database. */
  readonly database: string
  /** Ids of operators on both platforms; whoever is added is one from then on. */
  readonly operators: Set<string>
  /** What was logged as a warning or an error, one string each. */
  readonly troubles: readonly string[]
  /** Connects both; before it, servers are added that need no greeting. */
  start(): Promise<void>
  stop(): Promise<void>
}

/** Knows what three governments say about Mali, one alert about it that rang, and a poll that is held. */
export async function bothPlatforms(): Promise<BothPlatforms> {
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-both-'))
  const database = join(folder, 'tocsin.db')
  const store = openStore(database)
  await knowMali(store)
  const [telegram, discord] = [new FakeTelegram(), new FakeDiscord()]
  await Promise.all([telegram.start(), discord.start()])
  const operators = new Set<string>()
  const troubles: string[] = []
  const clock = aClock(NOW)
  const ports = adapterPorts({
    store,
    sources: () => SOURCES,
    keeper: aKeeper(),
    now: () => clock.pass(BREATH),
    speaker: loadSpeakers(),
    log: loggingTo(troubles),
    isOperator: (_platform, person) => operators.has(person),
    posted: () => {},
  })
  const adapters = [
    createTelegram({ token: telegram.token, apiRoot: telegram.url, operators, pause: 5 }, ports),
    createDiscord({ token: discord.token, apiRoot: discord.url, operators }, ports),
  ]
  return {
    telegram,
    discord,
    store,
    database,
    operators,
    troubles,
    async start() {
      await Promise.all(adapters.map((adapter) => adapter.start()))
    },
    async stop() {
      await Promise.all(adapters.map((adapter) => adapter.stop()))
      await Promise.all([telegram.stop(), discord.stop()])
      store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function loggingTo(troubles: string[]) {
  const line = (fields: object, message: string) => {
    const causes = Object.values(fields).map((value) => (value instanceof Error ? value.stack : value))
    troubles.push(`${message} ${JSON.stringify(causes)}`)
  }
  const silent = () => {}
  return { debug: silent, info: silent, warn: line, error: line }
}

async function knowMali(store: Store): Promise<void> {
  const nothing = { detail: '', seen: [], markers: new Map(), cards: [], deliveries: [] }
  const departure = { grade: 'leave-now', scope: 'country', rule: 'en/leave-now' } as const
  const observation = { departure: { ...departure, sentence: 'Citizens should leave Mali immediately.' } }
  for (const source of ['us-state', 'uk-fcdo', 'fr-meae']) {
    const isFirst = source === 'us-state'
    await store.acceptPoll({
      ...nothing,
      source,
      at: '2025-10-28T10:40:00.000Z',
      advisories: [anAdvisory({ source, ...(isFirst ? { observation } : {}) })],
      read: ['ML'],
      changes: isFirst ? [aChange()] : [],
      alerts: isFirst ? [anAlert()] : [],
    })
  }
  const moved = ['ML', 'NE', 'BF'].map((country) =>
    aChange({ country, at: HELD_AT, kind: 'level-raised', from: '2', to: '3' }),
  )
  const alerts = moved.map((main) => anAlert({ main, held: true, severity: 'severe' }))
  await store.acceptPoll({
    ...nothing,
    source: 'us-state',
    at: HELD_AT,
    advisories: [],
    read: [],
    changes: [],
    alerts,
  })
}

/** Reads nothing by itself; every address that is tried is a feed with one entry. */
function aKeeper(): Keeper {
  const entry = { id: '1', title: 'Fuel is short in Bamako', date: 'Wed, 29 Oct 2025 08:00:00 GMT' }
  const answer = { kind: 'body', status: 200, validators: {}, contentType: 'application/rss+xml' } as const
  const done = async () => 'done' as const
  return {
    sources: () => SOURCES,
    off: () => [],
    everyOf: ({ every = 15 * MINUTE }) => every,
    feedFetcher: { fetch: async () => ({ ...answer, body: rssOf([entry]) }) },
    pause: done,
    resume: done,
    poll: done,
    setInterval: done,
    addFeed: () => {},
    removeFeed: () => {},
    start: () => Promise.reject(new Error('nothing is read here')),
  }
}
