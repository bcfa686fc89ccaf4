import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { afterEach, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import type { Platform } from '../../src/domain/chat.ts'
import { countriesNamed } from '../../src/domain/countries.ts'
import type { CountryCode } from '../../src/domain/country.ts'
import { US_FEED } from '../../src/replay/demo/us-feed.ts'
import { openStore } from '../../src/store/store.ts'
import { type Child, endChildren, startTocsin, until } from '../support/child.ts'
import { generator } from '../support/generator.ts'
import { aLoopback, databaseThatSaw, type Loopback } from '../support/running-service.ts'
import { slowRoadTo } from '../support/slow-road.ts'

/** Milliseconds that a request to a platform, and its answer, are under way. */
const ROAD = 6
const CHATS = 6
const SECONDS = 1000

/** Two countries a round: the United States call their citizens out of the first, the United Kingdom of the second. */
const COUNTRIES =
  `Albania Algeria Angola Argentina Armenia Austria Bahrain Bangladesh Belgium Bolivia Brazil Bulgaria Cambodia
  Chile Colombia Croatia Cuba Ecuador Egypt Estonia Ethiopia Fiji Finland Gabon Germany Ghana Greece Haiti
  Honduras Hungary Iceland Indonesia Italy Jamaica Japan Kenya Kuwait Latvia Lebanon Libya Malta Mexico
  Mongolia Morocco Nepal Norway Oman Pakistan`
    .trim()
    .split(/\s+/)

/**
 * What a round's kill waits for, and the most milliseconds that it may come later. Every third one comes at a write that
 * the program counts itself.
 */
const MOMENTS = [
  { after: 'change-asked', atMost: 300 },
  { after: 'change-answered', atMost: 60 },
  { after: 'write', atMost: 0 },
  { after: 'send-seen', atMost: 2 * ROAD },
  { after: 'message-accepted', atMost: 3 * ROAD },
  { after: 'write', atMost: 0 },
] as const
type Moment = (typeof MOMENTS)[number]
/** A poll with one alert, its claims and settlements come to about so many writes. */
const WRITES = 24
const KILL_BEFORE_WRITE = new URL('../support/kill-before-write.ts', import.meta.url).href

afterEach(endChildren)

it('a kill -9 between any two steps loses no alert, and repeats at most the sends that were under way', {
  timeout: 240 * SECONDS,
}, async () => {
  const seed = Number(process.env['KILL_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
  const scene = await aScene(seed)
  try {
    const kills: Kill[] = []
    for (let round = 0; 2 * round < COUNTRIES.length; round += 1) kills.push(await killedRound(scene, round))
    await lastRound(scene)
    judge(scene, kills)
  } catch (error) {
    throw new Error(`KILL_SEED=${seed}\n${tailOf(scene)}`, { cause: error })
  }
})

interface Scene extends Loopback {
  readonly settings: Readonly<Record<string, string>>
  readonly random: () => number
  /** Addresses, in the order of {@link follows}. */
  readonly chats: Readonly<Record<'telegram' | 'discord', readonly string[]>>
  readonly log: string
}

/** What a kill interrupted, read from the database that it left behind. */
interface Kill {
  /** How many of the round's two alerts had been committed. */
  readonly committed: number
  /** Deliveries whose send had been claimed and was not settled, as `platform address country`. */
  readonly underWay: readonly string[]
  readonly waiting: number
}

async function aScene(seed: number): Promise<Scene> {
  const loopback = await aLoopback()
  const { telegram, discord, governments, folder } = loopback
  const roads = [await slowRoadTo(telegram.url, ROAD), await slowRoadTo(discord.url, ROAD)] as const
  onTestFinished(async () => {
    for (const road of roads) await road.stop()
  })
  const { channels } = discord.addGuild({
    name: 'Community',
    channels: Array.from({ length: CHATS }, (_, k) => `c${k}`),
  })
  const chats = {
    telegram: Array.from({ length: CHATS }, () => String(telegram.person().id)),
    discord: channels.map(({ id }) => id),
  }
  const log = join(folder, 'tocsin.log')
  const settings = {
    ...loopback.settings,
    TELEGRAM_API_ROOT: roads[0].url,
    DISCORD_API_ROOT: roads[1].url,
    SOURCES: 'us-state,uk-fcdo',
    LOG_FILE: log,
  }
  await databaseThatSaw(governments, loopback.database)
  await subscribe(loopback.database, chats)
  return { ...loopback, settings, random: generator(seed), chats, log }
}

/** Each country is followed by a third of the chats, so that every round has work for many. */
function follows(chat: number, country: number): boolean {
  return chat % 3 === country % 3
}

async function subscribe(path: string, chats: Scene['chats']): Promise<void> {
  const store = openStore(path)
  const since = new Date().toISOString()
  for (const platform of ['telegram', 'discord'] as const) {
    for (const [index, address] of chats[platform].entries()) {
      const about = { title: '', locale: null, at: since }
      const { id: chat } = await store.openChat({ platform, address, topic: '' }, about)
      const followed = COUNTRIES.filter((_, place) => follows(index, place))
      for (const name of followed) {
        await store.subscribe({ chat, country: codeOf(name), leastSeverity: 'severe', since })
      }
    }
  }
  store.close()
}

/** Two governments call their citizens out of two more countries; the program starts, and is killed in the middle of it. */
async function killedRound(scene: Scene, round: number): Promise<Kill> {
  const { governments } = scene
  const [first = '', second = ''] = COUNTRIES.slice(2 * round)
  governments.usTellsToLeave(first)
  governments.ukTellsToLeave(second)
  const moment = MOMENTS[round % MOMENTS.length] ?? MOMENTS[0]
  const child = moment.after === 'write' ? startToDie(scene) : await startAndKill(scene, moment, second)
  const ending = await child.ended
  if (ending.signal !== 'SIGKILL') throw new Error(`round ${round}: ended by itself\n${child.errors()}`)
  return whatIsLeft(scene, [first, second])
}

async function startAndKill(scene: Scene, { after, atMost }: Moment, country: string): Promise<Child> {
  const { random } = scene
  const happened = watchFor(scene, { after, country, count: 1 + Math.floor(3 * random()) })
  const child = start(scene)
  await until(happened, { describe: () => `no ${after} of ${country}\n${child.errors()}` })
  await sleep(random() * atMost)
  child.signal('SIGKILL')
  return child
}

function startToDie(scene: Scene): Child {
  const settings = { KILL_BEFORE_WRITE: String(1 + Math.floor(WRITES * scene.random())) }
  return start(scene, { settings, preload: [KILL_BEFORE_WRITE] })
}

function start(
  { folder, settings }: Scene,
  more: { readonly settings?: Readonly<Record<string, string>>; readonly preload?: readonly string[] } = {},
): Child {
  const child = startTocsin([], { folder, ...more, settings: { ...settings, ...more.settings } })
  child.hangUp()
  return child
}

/** Whether it has happened since now; of sends and messages about the country, the `count`th. */
function watchFor(
  { telegram, discord, governments }: Scene,
  {
    after,
    country,
    count,
  }: {
    readonly after: Moment['after']
    readonly country: string
    readonly count: number
  },
): () => boolean {
  const name = `${country}: `
  const page = `https://www.gov.uk/api/content/foreign-travel-advice/${country.toLowerCase()}`
  const seen = { feed: false }
  governments.onAsked = (url) => {
    seen.feed ||= url === US_FEED
  }
  const requests = () => [
    ...telegram.called('sendMessage').map(({ payload }) => JSON.stringify(payload)),
    ...discord.requests.filter(({ path }) => isPost(path)).map(({ body }) => JSON.stringify(body)),
  ]
  const accepted = () => [...telegram.messages, ...discord.messages].map(({ text }) => text)
  const enough = (texts: readonly string[]) => texts.filter((text) => text.includes(name)).length >= count
  switch (after) {
    case 'write':
    case 'change-asked':
      return () => seen.feed
    case 'change-answered':
      return () => governments.answered(page) > 0
    case 'send-seen':
      return () => enough(requests())
    case 'message-accepted':
      return () => enough(accepted())
  }
}

function isPost(path: string): boolean {
  return /^\/channels\/\d+\/messages$/.test(path)
}

const ROW = z.object({ platform: z.string(), address: z.string(), about: z.string(), status: z.string() })
const ALERT = z.object({ country: z.string() })

function whatIsLeft({ database }: Scene, countries: readonly string[]): Kill {
  const { deliveries, alerts } = readDatabase(database)
  const codes = countries.map(codeOf)
  return {
    committed: alerts.filter((country) => codes.includes(country)).length,
    underWay: deliveries.filter(({ status }) => status === 'claimed').map(({ key }) => key),
    waiting: deliveries.filter(({ status }) => status === 'pending').length,
  }
}

/** Read with nothing of ours in between. */
function readDatabase(path: string) {
  const database = new Database(path)
  try {
    const rows = database
      .prepare(
        'select c.platform, c.address, d.about, d.status from deliveries d join chats c on c.id = d.chat',
      )
      .all()
    const deliveries = z
      .array(ROW)
      .parse(rows)
      .map(({ platform, address, about, status }) => ({
        key: `${platform} ${address} ${about.split(' ')[1] ?? ''}`,
        status,
      }))
    const alerts = z.array(ALERT).parse(database.prepare('select country from alerts').all())
    return { deliveries, alerts: alerts.map(({ country }) => country) }
  } finally {
    database.close()
  }
}

/** The program lives on, until everything is delivered and settled, and stops as it is told to. */
async function lastRound(scene: Scene): Promise<void> {
  const child = start(scene)
  const state = () => {
    const { deliveries, alerts } = readDatabase(scene.database)
    const left = deliveries.filter(({ status }) => status === 'pending' || status === 'claimed').length
    return { alerts: alerts.length, left }
  }
  for (let waited = 0; state().alerts < COUNTRIES.length || state().left > 0; waited += 1) {
    if (waited > 400) throw new Error(`${JSON.stringify(state())}\n${child.errors()}`)
    await sleep(250)
  }
  child.signal('SIGTERM')
  expect(await child.ended).toEqual({ code: 0, signal: null })
}

function judge(scene: Scene, kills: readonly Kill[]): void {
  const { deliveries, alerts } = readDatabase(scene.database)
  const wanted = wantedBy(scene)
  const times = timesAccepted(scene)
  expect(kills.length).toBeGreaterThanOrEqual(20)
  expect(alerts.toSorted()).toEqual(COUNTRIES.map(codeOf).toSorted())
  expect(deliveries.map(({ status }) => status)).toEqual(wanted.map(() => 'sent'))
  expect(wanted.filter((key) => !times.has(key))).toEqual([]) // lost
  expect([...times.keys()].toSorted()).toEqual(wanted.toSorted())

  const repeats = [...times].filter(([, count]) => count > 1)
  expect(repeats.filter(([key]) => key.startsWith('discord'))).toEqual([])
  const interrupted = kills.flatMap(({ underWay }) => underWay)
  const unexplained = repeats.filter(
    ([key, count]) => count > 1 + interrupted.filter((each) => each === key).length,
  )
  expect(unexplained).toEqual([])

  // The kills fell where they were meant to: before a commit, on sends under way, and with sends still waiting.
  expect(kills.filter(({ committed }) => committed < 2).length).toBeGreaterThan(2)
  expect(kills.filter(({ underWay }) => underWay.length > 0).length).toBeGreaterThan(2)
  expect(kills.filter(({ committed, waiting }) => committed === 2 && waiting > 0).length).toBeGreaterThan(2)
}

function wantedBy({ chats }: Scene): readonly string[] {
  return (['telegram', 'discord'] as const).flatMap((platform) =>
    chats[platform].flatMap((address, chat) =>
      COUNTRIES.filter((_, place) => follows(chat, place)).map((name) =>
        keyOf(platform, address, codeOf(name)),
      ),
    ),
  )
}

function timesAccepted({ telegram, discord }: Scene): ReadonlyMap<string, number> {
  const keys = [
    ...telegram.messages.flatMap(({ chat, text }) =>
      countriesOf(text).map((country) => keyOf('telegram', String(chat), country)),
    ),
    ...discord.messages.flatMap(({ channel, text }) =>
      countriesOf(text).map((country) => keyOf('discord', channel.id, country)),
    ),
  ]
  const times = new Map<string, number>()
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1)
  return times
}

function keyOf(platform: Platform, address: string, country: CountryCode): string {
  return `${platform} ${address} ${country}`
}

/** Those that a message tells of, each once: a page folds several alerts. */
function countriesOf(text: string): readonly CountryCode[] {
  const titles = text.matchAll(/(\p{L}+): United (?:States|Kingdom) tells its citizens to leave now/gu)
  const countries = new Set([...titles].map(([, name = '']) => codeOf(name)))
  if (countries.size === 0) throw new Error(`a message without an alert: ${text}`)
  return [...countries]
}

function codeOf(name: string): CountryCode {
  const [code] = countriesNamed(name) ?? []
  if (code === undefined) throw new Error(`no country: ${name}`)
  return code
}

function tailOf({ log }: Scene): string {
  try {
    return readFileSync(log, 'utf8').split('\n').slice(-20).join('\n')
  } catch (error) {
    return `no log: ${error}`
  }
}
