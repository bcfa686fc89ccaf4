import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { readConfig } from '../../src/app/config.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { createFetcher } from '../../src/lib/http.ts'
import { createLog } from '../../src/lib/log.ts'
import { startService } from '../../src/main/service.ts'
import { tapePace, watchAll } from '../../src/main/watching.ts'
import { SOURCES } from '../../src/sources/registry.ts'
import { openStore } from '../../src/store/store.ts'
import { FakeDiscord } from './fake-discord.ts'
import { FakeGovernments } from './fake-governments.ts'
import { FakeTelegram } from './fake-telegram.ts'

/** Both platforms and three governments on 127.0.0.1, and a folder; all of it ends with the test. */
export interface Loopback {
  readonly telegram: FakeTelegram
  readonly discord: FakeDiscord
  readonly governments: FakeGovernments
  readonly folder: string
  /** Path of the database in that folder, not made yet. */
  readonly database: string
  /** Settings that point the program at them, polling every second. */
  readonly settings: Readonly<Record<string, string>>
}

export async function aLoopback(): Promise<Loopback> {
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-test-'))
  const servers = [new FakeTelegram(), new FakeDiscord(), new FakeGovernments()] as const
  const [telegram, discord, governments] = servers
  for (const server of servers) await server.start()
  onTestFinished(async () => {
    for (const server of servers) await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  const database = join(folder, 'tocsin.db')
  const settings = {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_ROOT: discord.url,
    SOURCE_RELAY_URL: governments.url,
    DATABASE: database,
    POLL_EVERY: '1s',
  }
  return { telegram, discord, governments, folder, database, settings }
}

/** A database that has seen the calm world once, as after the first hours of a life: the silent first look is over. */
export async function databaseThatSaw(governments: FakeGovernments, path: string): Promise<void> {
  const store = openStore(path)
  const relay = { default: governments.url, bySource: {} }
  const sources = SOURCES.filter(({ id }) => ['us-state', 'uk-fcdo', 'fr-meae'].includes(id))
  const watched = watchAll(sources, {
    store,
    fetcher: createFetcher({ userAgent: 'Tocsin/test', relay, jitterMs: 0 }),
    now: () => new Date().toISOString(),
    speaker: loadSpeakers(),
    operators: async () => [],
    due: tapePace,
    posted: () => {},
  })
  for (const { look } of watched) {
    const { error, troubles } = await look()
    if (error !== null || troubles.length > 0) throw new Error(`${error?.message} ${troubles}`)
  }
  store.close()
}

/** The path of a database that saw the calm world, for all tests of a file: each serves from a copy of it. */
export function aTemplate(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-template-'))
  const path = join(folder, 'tocsin.db')
  beforeAll(async () => {
    const governments = new FakeGovernments()
    await governments.start()
    await databaseThatSaw(governments, path)
    await governments.stop()
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return path
}

/** Serves in this process until the test ends or `stop` is called. */
export interface Serving {
  stop(): Promise<void>
  /** Every log line. */
  readonly log: readonly string[]
}

export async function serve(
  settings: Readonly<Record<string, string>>,
  {
    template,
    terminal = { input: Readable.from([]), output: nowhere() },
  }: {
    readonly template?: string
    /** Where somebody types and reads; nobody by default. */
    readonly terminal?: { readonly input: Readable; readonly output: Writable }
  } = {},
): Promise<Serving> {
  const config = readConfig(settings, { sourceIds: SOURCES.map(({ id }) => id) })
  if (template !== undefined) copyFileSync(template, config.database)
  const lines: string[] = []
  const sink = { write: (line: string) => void lines.push(line) }
  const service = await startService({
    config,
    version: '0.0.0',
    log: createLog({ level: 'debug', sink, secrets: config.secrets }),
    terminal: { ...terminal, interactive: false },
    locale: null,
    trouble: (line) => lines.push(line),
  })
  let stopping: Promise<void> | undefined
  const stop = () => {
    stopping ??= service.stop()
    return stopping
  }
  onTestFinished(stop)
  return { stop, log: lines }
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() })
}
