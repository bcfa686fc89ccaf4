import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CountryCode } from '../../src/domain/country.ts'
import { type Child, startTocsin } from '../support/child.ts'
import { generator } from '../support/generator.ts'
import { type Ledgers, messagesAgain, toldIn } from './chaos-judge.ts'
import { type NewChat, seed, Witness } from './database.ts'
import { type Fake, startFake } from './fake.ts'
import { Governments } from './governments.ts'
import { monotonic, sum } from './numbers.ts'
import { until, within } from './scene.ts'
import { bounded, type Row, told } from './table.ts'
import { US_FEED, UsWorld, WORLD } from './us-world.ts'

/** Milliseconds that a request to a platform, and its answer, are under way. */
const ROAD = 6
/** A kill waits for so many sends at most. */
const MOST_SENDS = 25
const CHATS = 60
/** With more deliveries than this waiting, a round brings no new alert. */
const BACKLOG = 400
/** A kill that waits for something which does not happen comes this long after a start. */
const PATIENCE = 4000
/** More changes than this in one poll could be a mass move, which is held. */
const UNCOMMITTED = 5
/** When nothing is left to do for this long, what is missing will never come. */
const QUIET_SECONDS = 30
const LAST_ROUND_SECONDS = 300
const KILL_BEFORE_WRITE = new URL('../support/kill-before-write.ts', import.meta.url).href
/** Statements that write: a poll with one alert for 80 chats, and its claims and settlements, come to more. */
const WRITES = 80

/**
 * What a kill waits for, and how many milliseconds it may come later. `asked` is a poll, before and after its commit;
 * `start` comes earlier or later than a start takes on this machine.
 */
const MOMENTS = ['asked', 'seen', 'accepted', 'write', 'asked', 'seen', 'accepted', 'write', 'start'] as const
type Moment = (typeof MOMENTS)[number]
const LATER: Readonly<Record<Exclude<Moment, 'start'>, number>> = {
  asked: 600,
  seen: 2 * ROAD,
  accepted: 2 * ROAD,
  write: 0,
}

interface Scene {
  readonly folder: string
  readonly database: string
  readonly settings: Readonly<Record<string, string>>
  readonly governments: Governments
  readonly world: UsWorld
  readonly telegram: Fake
  readonly discord: Fake
  readonly random: () => number
  readonly alerted: CountryCode[]
  /** Milliseconds from a start to its first poll. */
  startup: number
}

/** What a kill interrupted. */
interface Kill {
  readonly after: Moment
  /** Alerts committed by then, of those that the governments had published. */
  readonly committed: number
  readonly published: number
  /** Sends claimed and not settled, as `platform address country`. */
  readonly underWay: readonly string[]
  readonly open: number
}

/** Kills at random moments of poll, commit, send and settle; each time another start goes on with what was left. */
export async function killed({
  kills: count,
  seed: number,
}: {
  kills: number
  seed: number
}): Promise<readonly Row[]> {
  const ends: (() => unknown)[] = []
  try {
    const scene = await aScene(number, ends)
    scene.startup = await firstLook(scene)
    const kills: Kill[] = []
    for (let round = 0; round < count; round += 1) {
      kills.push(await killedRound(scene, kills.at(-1)))
      if (round % 20 === 19) process.stderr.write(`${round + 1} kills\n`)
    }
    await lastRound(scene)
    return await rowsOf(scene, kills)
  } finally {
    for (const end of ends.toReversed()) await end()
  }
}

async function aScene(number: number, ends: (() => unknown)[]): Promise<Scene> {
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-chaos-'))
  ends.push(() => rmSync(folder, { recursive: true, force: true }))
  const governments = new Governments()
  await governments.start()
  ends.push(() => governments.stop())
  const platforms = { limits: true, road: ROAD }
  const [telegram, discord] = [await startFake('telegram', platforms), await startFake('discord', platforms)]
  ends.push(
    () => telegram.stop(),
    () => discord.stop(),
  )
  const database = join(folder, 'tocsin.db')
  seed(database, chats())
  const settings = {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_ROOT: discord.url,
    SOURCE_RELAY_URL: governments.url,
    DATABASE: database,
    POLL_EVERY: '1s',
    SOURCES: 'us-state',
    LOG_FILE: join(folder, 'tocsin.log'),
  }
  const world = new UsWorld()
  governments.put(US_FEED, world.feed())
  const random = generator(number)
  return {
    folder,
    database,
    settings,
    governments,
    world,
    telegram,
    discord,
    random,
    alerted: [],
    startup: 0,
  }
}

function* chats(): Iterable<NewChat> {
  for (const platform of ['telegram', 'discord'] as const) {
    for (let place = 0; place < CHATS; place += 1) {
      const follows = WORLD.filter((_, country) => isFollowed(country, place))
      yield { platform, address: addressOf(platform, place), follows, leastSeverity: 'moderate' }
    }
  }
}

/** Each country is followed by two thirds of the chats. */
function isFollowed(country: number, chat: number): boolean {
  return country % 3 !== chat % 3
}

function addressOf(platform: 'telegram' | 'discord', place: number): string {
  return String((platform === 'telegram' ? 1_000_000 : 2_000_000) + place)
}

/** Answers how long a start takes until it polls. */
async function firstLook(scene: Scene): Promise<number> {
  const began = monotonic()
  const child = start(scene)
  await until(() => scene.governments.asked > 0, ASKED)
  const startup = monotonic() - began
  const witness = new Witness(scene.database)
  const what = 'the first look'
  await until(() => witness.advisories('us-state') === WORLD.length, { seconds: 60, what })
  witness.close()
  child.signal('SIGTERM')
  await child.ended
  return startup
}

async function killedRound(scene: Scene, before: Kill | undefined): Promise<Kill> {
  const { random, startup, alerted } = scene
  const uncommitted = alerted.length - (before?.committed ?? 0)
  if ((before?.open ?? 0) < BACKLOG && uncommitted < UNCOMMITTED) publishNext(scene)
  const moment = MOMENTS[Math.floor(random() * MOMENTS.length)] ?? 'asked'
  const count = String(1 + Math.floor(random() * WRITES))
  const settings: Record<string, string> = moment === 'write' ? { KILL_BEFORE_WRITE: count } : {}
  const happened = happens(moment, scene)
  const child = start(scene, { settings, preload: moment === 'write' ? [KILL_BEFORE_WRITE] : [] })
  await Promise.race([happened(), child.ended, sleep(2 * startup + PATIENCE, undefined, { ref: false })])
  await sleep(random() * (moment === 'start' ? 2 * startup : LATER[moment]))
  child.signal('SIGKILL')
  const ending = await child.ended
  if (ending.signal !== 'SIGKILL') throw new Error(`it ended by itself\n${child.errors()}`)
  return whatIsLeft(scene, moment)
}

const ASKED = { seconds: 60, what: 'a poll', every: 2 }

/** More than 15 % of the countries within a day are a mass move: beyond it all but the extreme would be held. */
const MIXED = 30

/** Extreme, severe and moderate in turn, then extreme only; the last countries stay calm. */
function publishNext({ world, governments, alerted }: Scene): void {
  const country = WORLD[alerted.length]
  if (country === undefined) return
  const severity = alerted.length < MIXED ? alerted.length % 3 : 0
  if (severity === 0) world.call(country)
  else world.raise(country, severity === 1 ? 3 : 2)
  alerted.push(country)
  governments.put(US_FEED, world.feed())
}

/** What the kill waits for from now on; pending for ever where the child kills itself. */
function happens(moment: Moment, { telegram, discord, governments, random }: Scene): () => Promise<unknown> {
  const count = 1 + Math.floor(MOST_SENDS * random())
  const fake = random() < 0.5 ? telegram : discord
  const asked = governments.asked
  switch (moment) {
    case 'start':
      return () => Promise.resolve()
    case 'seen':
    case 'accepted': {
      const happened = fake.happens(moment, count)
      return () => happened
    }
    case 'asked':
      return () => within(() => governments.asked > asked, ASKED)
    case 'write':
      return forever
  }
}

function forever(): Promise<never> {
  return new Promise(() => {})
}

function start(
  { folder, settings }: Scene,
  more: { readonly settings?: Readonly<Record<string, string>>; readonly preload?: readonly string[] } = {},
): Child {
  const child = startTocsin([], { folder, ...more, settings: { ...settings, ...more.settings } })
  child.hangUp()
  return child
}

/** Read from a copy: what the dead program left must be mended by the next one, not by us. */
function whatIsLeft({ folder, database, alerted }: Scene, after: Moment): Kill {
  const copy = join(folder, 'copy.db')
  for (const end of ['', '-wal']) {
    rmSync(`${copy}${end}`, { force: true })
    if (existsSync(`${database}${end}`)) copyFileSync(`${database}${end}`, `${copy}${end}`)
  }
  rmSync(`${copy}-shm`, { force: true })
  const witness = new Witness(copy, { readonly: false })
  try {
    return {
      after,
      committed: witness.alerts(),
      published: alerted.length,
      underWay: witness.underWay(),
      open: witness.open(),
    }
  } finally {
    witness.close()
  }
}

/** The program lives on until everything is told, and stops as it is told to. */
async function lastRound(scene: Scene): Promise<void> {
  const child = start(scene)
  const witness = new Witness(scene.database)
  let busyAt = monotonic()
  const isOver = async () => {
    if (witness.alerts() < scene.alerted.length || witness.open() > 0) busyAt = monotonic()
    else if (lostOf(scene, toldIn(await ledgersOf(scene))).length === 0) return true
    return monotonic() - busyAt > QUIET_SECONDS * 1000
  }
  // What is not told by then is counted as lost.
  await within(isOver, { seconds: LAST_ROUND_SECONDS, every: 500 })
  witness.close()
  child.signal('SIGTERM')
  const { code } = await child.ended
  if (code !== 0) throw new Error(`it did not stop in order: ${code}\n${child.errors()}`)
}

function wanted({ alerted }: Scene): readonly string[] {
  return (['telegram', 'discord'] as const).flatMap((platform) =>
    Array.from({ length: CHATS }, (_, place) => place).flatMap((place) =>
      alerted
        .filter((_, country) => isFollowed(country, place))
        .map((country) => `${platform} ${addressOf(platform, place)} ${country}`),
    ),
  )
}

function lostOf(scene: Scene, times: ReadonlyMap<string, number>): readonly string[] {
  return wanted(scene).filter((key) => !times.has(key))
}

async function ledgersOf({ telegram, discord }: Scene): Promise<Ledgers> {
  return { telegram: await telegram.arrivals(), discord: await discord.arrivals() }
}

async function rowsOf(scene: Scene, kills: readonly Kill[]): Promise<readonly Row[]> {
  const ledgers = await ledgersOf(scene)
  const times = toldIn(ledgers)
  const all = wanted(scene)
  const repeats = [...times].map(([key, count]) => ({ key, more: count - 1 })).filter(({ more }) => more > 0)
  const interrupted = new Map<string, number>()
  for (const key of kills.flatMap(({ underWay }) => underWay))
    interrupted.set(key, (interrupted.get(key) ?? 0) + 1)
  const onTelegram = repeats.filter(({ key }) => key.startsWith('telegram'))
  const count = (some: readonly { readonly more: number }[]) =>
    some.reduce((total, { more }) => total + more, 0)
  const unexplained = onTelegram.map(({ key, more }) => ({
    more: Math.max(0, more - (interrupted.get(key) ?? 0)),
  }))
  const name = 'chaos: kill -9'
  const row = (measured: string, value: number) => bounded({ name, measured }, { value, unit: '', most: 0 })
  const sends = ledgers.telegram.length + ledgers.discord.length
  const limited = [...ledgers.telegram, ...ledgers.discord].filter(({ status }) => status === 429).length
  return [
    row(
      `${kills.length} kills, ${scene.alerted.length} alerts, ${all.length} (chat, alert) pairs: lost`,
      all.filter((key) => !times.has(key)).length,
    ),
    row('told twice on Discord', count(repeats) - count(onTelegram)),
    row('told again on Telegram beyond the sends that were in flight at a kill', count(unexplained)),
    bounded(
      {
        name,
        measured: `messages sent again on Telegram; ${sendsInFlight(kills)} sends were in flight there`,
      },
      { value: messagesAgain(ledgers.telegram), unit: '', most: sendsInFlight(kills) },
    ),
    row('told where nobody asked for it', [...times.keys()].filter((key) => !new Set(all).has(key)).length),
    bounded(
      { name, measured: `429 answers of ${sends} sends` },
      { value: (100 * limited) / sends, unit: '%', most: 1 },
    ),
    told(
      {
        name,
        measured:
          'kills before a commit; with sends in flight; with deliveries waiting; by what they waited for',
      },
      whereTheyFell(kills),
    ),
  ]
}

/** At all kills together; one a chat. */
function sendsInFlight(kills: readonly Kill[]): number {
  const chats = kills.map(({ underWay }) => {
    const onTelegram = underWay.filter((key) => key.startsWith('telegram'))
    return new Set(onTelegram.map((key) => key.split(' ')[1])).size
  })
  return sum(chats)
}

function whereTheyFell(kills: readonly Kill[]): string {
  const before = kills.filter(({ committed, published }) => committed < published).length
  const inFlight = kills.filter(({ underWay }) => underWay.length > 0).length
  const waiting = kills.filter(({ open, underWay }) => open > underWay.length).length
  const moments = [...new Set(MOMENTS)].map(
    (moment) => `${moment} ${kills.filter(({ after }) => after === moment).length}`,
  )
  return `${before}; ${inFlight}; ${waiting}; ${moments.join(', ')}`
}
