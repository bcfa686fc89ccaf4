import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type NewChat, seed, Witness } from './database.ts'
import { type Fake, startFake } from './fake.ts'
import { Governments } from './governments.ts'
import { monotonic } from './numbers.ts'
import { startColleague } from './process.ts'
import { type FakeOptions, type ServiceQuestion, USAGE, type Usage } from './protocol.ts'
import { US_FEED, UsWorld, WORLD } from './us-world.ts'

/** Both platforms, the United States' feed, a database with chats, and the program that serves them. */
export interface Scene {
  readonly telegram: Fake
  readonly discord: Fake
  readonly governments: Governments
  readonly world: UsWorld
  readonly witness: Witness
  readonly service: Serving
  /** Publishes what the world became; answers the moment at which a poll got it. */
  publish(): Promise<number>
}

export interface Serving {
  usage(): Promise<Usage>
  /** From now on usage tells how long the event loop stood still. */
  tick(): Promise<unknown>
  stop(): Promise<void>
}

export interface SceneOptions {
  readonly chats: Iterable<NewChat>
  readonly platforms: FakeOptions
  /** Length of the feed, about; as short as it can be unless given. */
  readonly bytes?: number
  readonly settings?: Readonly<Record<string, string>>
}

const FIRST_LOOK_SECONDS = 60

/** Runs with a program that has seen the calm world once, in silence; ends everything after. */
export async function withScene<Result>(
  options: SceneOptions,
  run: (scene: Scene) => Promise<Result>,
): Promise<Result> {
  const ends: (() => unknown)[] = []
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-bench-'))
  ends.push(() => rmSync(folder, { recursive: true, force: true }))
  try {
    return await run(await aScene(folder, options, ends))
  } catch (error) {
    throw new Error(`the last lines of the log:\n${tailOf(join(folder, 'tocsin.log'))}`, { cause: error })
  } finally {
    for (const end of ends.toReversed()) await end()
  }
}

async function aScene(
  folder: string,
  { chats, platforms, bytes = 0, settings = {} }: SceneOptions,
  ends: (() => unknown)[],
): Promise<Scene> {
  const governments = new Governments()
  await governments.start()
  ends.push(() => governments.stop())
  const world = new UsWorld({ bytes })
  governments.put(US_FEED, world.feed())
  const [telegram, discord] = [await startFake('telegram', platforms), await startFake('discord', platforms)]
  ends.push(
    () => telegram.stop(),
    () => discord.stop(),
  )
  const database = join(folder, 'tocsin.db')
  seed(database, chats)
  const service = await startServing(join(folder, 'tocsin.log'), {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_ROOT: discord.url,
    SOURCE_RELAY_URL: governments.url,
    DATABASE: database,
    POLL_EVERY: '1s',
    SOURCES: 'us-state',
    ...settings,
  })
  ends.push(() => service.stop())
  const witness = new Witness(database)
  ends.push(() => witness.close())
  await until(() => witness.advisories('us-state') === WORLD.length, {
    seconds: FIRST_LOOK_SECONDS,
    what: 'the first look',
  })
  return {
    telegram,
    discord,
    governments,
    world,
    witness,
    service,
    async publish() {
      governments.put(US_FEED, world.feed())
      return governments.answered(US_FEED)
    },
  }
}

async function startServing(log: string, settings: Readonly<Record<string, string>>): Promise<Serving> {
  const colleague = await startColleague('service', { options: { log }, settings })
  const ask = (question: ServiceQuestion) => colleague.ask(question)
  let stopped: Promise<void> | undefined
  const stop = async () => {
    await ask({ kind: 'stop' })
    await colleague.stop()
  }
  return {
    usage: async () => USAGE.parse(await ask({ kind: 'usage' })),
    tick: () => ask({ kind: 'tick' }),
    stop() {
      stopped ??= stop()
      return stopped
    },
  }
}

/** Resolves as soon as it holds; throws after so many seconds, naming what was awaited. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  { what, ...limits }: { readonly seconds: number; readonly what: string; readonly every?: number },
): Promise<void> {
  if (!(await within(condition, limits))) throw new Error(`${what} did not happen within ${limits.seconds} s`)
}

/** Whether it holds before so many seconds have passed; resolves as soon as it does. */
export async function within(
  condition: () => boolean | Promise<boolean>,
  { seconds, every = 20 }: { readonly seconds: number; readonly every?: number },
): Promise<boolean> {
  const deadline = monotonic() + seconds * 1000
  while (!(await condition())) {
    if (monotonic() > deadline) return false
    await sleep(every)
  }
  return true
}

/** Chats of one platform, numbered on from `first`. */
export function* chatsOf(
  platform: 'telegram' | 'discord',
  { first, count, ...wish }: { first: number; count: number } & Pick<NewChat, 'follows' | 'leastSeverity'>,
): Iterable<NewChat> {
  for (let place = 0; place < count; place += 1) yield { platform, address: String(first + place), ...wish }
}

function tailOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').split('\n').slice(-15).join('\n')
  } catch (error) {
    return `no log: ${error}`
  }
}
