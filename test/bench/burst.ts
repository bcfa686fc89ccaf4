import { setTimeout as sleep } from 'node:timers/promises'
import type { CountryCode } from '../../src/domain/country.ts'
import { countryFinder } from './countries-in.ts'
import { monotonic, percentile } from './numbers.ts'
import type { Arrival } from './protocol.ts'
import { chatsOf, type Scene, until, within, withScene } from './scene.ts'
import { bounded, type Row, told } from './table.ts'
import { WORLD } from './us-world.ts'

const CHATS = 50
const OPERATOR = 7001
const EXTREME: readonly CountryCode[] = ['ML', 'NE', 'BF', 'SD', 'SS', 'HT', 'LB', 'YE']
/** Whoever has not heard of everything by then never will. */
const PATIENCE_SECONDS = 300
/** When nothing is left to send for this long, what is missing will never come. */
const QUIET_SECONDS = 20
const REPEATS = 3000
const NEVER = Number.POSITIVE_INFINITY

/** 217 countries change in one poll; what is held is let out at once by the command of an operator. */
export async function burst(): Promise<readonly Row[]> {
  const wish = { follows: ['all'], leastSeverity: 'moderate' } as const
  const chats = [
    ...[...chatsOf('telegram', { first: 1_000_000_000, count: CHATS, ...wish })].map((chat) => ({
      ...chat,
      address: `-100${chat.address}`,
    })),
    ...chatsOf('discord', { first: 2_000_000, count: CHATS, ...wish }),
  ]
  const settings = { OPERATORS: `telegram:${OPERATOR}` }
  return withScene({ chats, platforms: { limits: true, road: 20 }, settings }, async (scene) => {
    const began = await everythingChanges(scene)
    const addresses = new Set(chats.map(({ address }) => address))
    const arrivals = await allThatArrives(scene, addresses)
    const limited = [await scene.telegram.tally(), await scene.discord.tally()].map((tally) => tally.limited)
    return rowsOf(arrivals, { began, addresses, limited })
  })
}

/** The moment at which the poll got its answer. */
async function everythingChanges(scene: Scene): Promise<number> {
  for (const country of WORLD) {
    if (EXTREME.includes(country)) scene.world.raise(country, 4)
    else scene.world.raise(country, 2)
  }
  const began = await scene.publish()
  const held = WORLD.length - EXTREME.length
  await until(() => scene.witness.held().count === held, {
    seconds: 30,
    what: `${held} held alerts`,
    every: 5,
  })
  await scene.telegram.says(OPERATOR, `/held yes us-state ${scene.witness.held().at}`)
  return began
}

const find = countryFinder(WORLD)

/** Until every chat has heard of every country, nothing is left to send, or patience ends. */
async function allThatArrives(
  { telegram, discord, witness }: Scene,
  addresses: ReadonlySet<string>,
): Promise<readonly Arrival[]> {
  const accepted = async () =>
    [...(await telegram.arrivals()), ...(await discord.arrivals())].filter(
      (one) => one.accepted && addresses.has(one.chat),
    )
  const hasAll = (heard: ReturnType<typeof heardBy>) =>
    [...addresses].every((chat) => heard.get(chat)?.size === WORLD.length)
  let busyAt = monotonic()
  const isOver = async () => {
    if (witness.open() > 0) busyAt = monotonic()
    return hasAll(heardBy(await accepted())) || monotonic() - busyAt > QUIET_SECONDS * 1000
  }
  // What has not arrived by then is shown as never told.
  await within(isOver, { seconds: PATIENCE_SECONDS, every: 500 })
  await sleep(REPEATS) // what comes twice comes now
  return accepted()
}

/** Per chat and country, when each message that names it arrived. */
function heardBy(arrivals: readonly Arrival[]): ReadonlyMap<string, ReadonlyMap<CountryCode, number[]>> {
  const heard = new Map<string, Map<CountryCode, number[]>>()
  for (const { chat, text, at } of arrivals) {
    const ofChat = heard.get(chat) ?? new Map<CountryCode, number[]>()
    heard.set(chat, ofChat)
    for (const country of find(text)) ofChat.set(country, [...(ofChat.get(country) ?? []), at])
  }
  return heard
}

function rowsOf(
  arrivals: readonly Arrival[],
  {
    began,
    addresses,
    limited,
  }: { began: number; addresses: ReadonlySet<string>; limited: readonly number[] },
): readonly Row[] {
  const heard = heardBy(arrivals)
  const seconds = (countries: readonly CountryCode[]) =>
    [...addresses].flatMap((chat) =>
      countries.map((country) => ((heard.get(chat)?.get(country)?.[0] ?? NEVER) - began) / 1000),
    )
  const times = [...addresses].flatMap((chat) =>
    WORLD.map((country) => heard.get(chat)?.get(country)?.length ?? 0),
  )
  const perChat = [...addresses].map((chat) => arrivals.filter((one) => one.chat === chat).length)
  const name = 'burst'
  const row = (measured: string, figure: Parameters<typeof bounded>[1]) => bounded({ name, measured }, figure)
  return [
    row(`${EXTREME.length} extreme of ${WORLD.length} accepted in all ${addresses.size} chats`, {
      value: Math.max(...seconds(EXTREME)),
      unit: 's',
      most: 5,
    }),
    row('everything accepted in the slowest chat', {
      value: Math.max(...seconds(WORLD)),
      unit: 's',
      most: 60,
    }),
    row('answers of 429 from Telegram', { value: limited[0] ?? 0, unit: '', most: 0 }),
    row('answers of 429 from Discord', { value: limited[1] ?? 0, unit: '', most: 0 }),
    row('(chat, country) pairs never told', {
      value: times.filter((count) => count === 0).length,
      unit: '',
      most: 0,
    }),
    row('(chat, country) pairs told in more than one message', {
      value: times.filter((count) => count > 1).length,
      unit: '',
      most: 0,
    }),
    told(
      { name, measured: 'messages per chat: median, most' },
      `${percentile(perChat, 0.5)}, ${Math.max(...perChat)}`,
    ),
  ]
}
