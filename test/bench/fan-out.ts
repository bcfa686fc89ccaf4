import { setTimeout as sleep } from 'node:timers/promises'
import { bareCost } from './bare.ts'
import { countryFinder } from './countries-in.ts'
import type { Fake } from './fake.ts'
import { monotonic } from './numbers.ts'
import type { Arrival, Usage } from './protocol.ts'
import { chatsOf, type Scene, until, withScene } from './scene.ts'
import { bounded, type Row, told } from './table.ts'
import { WORLD } from './us-world.ts'

const CHATS = 10_000
const URGENT_CHATS = 10
/** Sends a second, as `TELEGRAM_PER_SECOND` and `DISCORD_PER_SECOND` are set. */
const CEILING = { telegram: 28, discord: 40 } as const
const ROUTINE = 'FR'
const URGENT = 'ML'
/** A bucket that was full at the start would flatter the figure. */
const SETTLING = 3000
const NAME = 'fan-out'

interface Seen {
  readonly telegram: readonly Arrival[]
  readonly discord: readonly Arrival[]
  /** Moments between which sends are counted. */
  readonly from: number
  readonly until: number
  readonly before: Usage
  readonly after: Usage
  /** When the poll got the answer with the urgent change. */
  readonly urgentAnswered: number
}

/** One routine alert to 10,000 chats on each platform at once, watched for some time; an extreme one in the middle. */
export async function fanOut({ seconds }: { readonly seconds: number }): Promise<readonly Row[]> {
  const routine = { follows: [ROUTINE], leastSeverity: 'moderate', count: CHATS } as const
  const urgent = { follows: [URGENT], leastSeverity: 'extreme', count: URGENT_CHATS } as const
  const chats = [
    ...chatsOf('telegram', { first: 1_000_000, ...routine }),
    ...chatsOf('discord', { first: 2_000_000, ...routine }),
    ...chatsOf('telegram', { first: 8_000_000, ...urgent }),
    ...chatsOf('discord', { first: 9_000_000, ...urgent }),
  ]
  const settings = {
    TELEGRAM_PER_SECOND: String(CEILING.telegram),
    DISCORD_PER_SECOND: String(CEILING.discord),
  }
  const seen = await withScene({ chats, platforms: { limits: true, road: 20 }, settings }, (scene) =>
    watch(scene, seconds),
  )
  return [...paceRows(seen), ...(await costRows(seen)), ...urgentRows(seen)]
}

async function watch(scene: Scene, seconds: number): Promise<Seen> {
  const { telegram, discord, service, world } = scene
  world.raise(ROUTINE, 2)
  await scene.publish()
  const started = async (fake: Fake) => (await fake.tally()).accepted > 0
  const what = 'the first send on both platforms'
  await until(async () => (await started(telegram)) && (await started(discord)), { seconds: 30, what })
  await sleep(SETTLING)
  const before = await service.usage()
  const from = monotonic()
  await sleep(seconds * 500)
  world.call(URGENT)
  const urgentAnswered = await scene.publish()
  await sleep(Math.max(0, from + seconds * 1000 - monotonic()))
  const [after, end] = [await service.usage(), monotonic()]
  const [onTelegram, onDiscord] = [await telegram.arrivals(), await discord.arrivals()]
  const last = Math.max(...[...onTelegram, ...onDiscord].map(({ at }) => at))
  return {
    telegram: onTelegram,
    discord: onDiscord,
    from,
    until: Math.min(end, Math.max(last, from)),
    before,
    after,
    urgentAnswered,
  }
}

function acceptedWithin(arrivals: readonly Arrival[], { from, until: end }: Seen): number {
  return arrivals.filter(({ at, accepted }) => accepted && at >= from && at < end).length
}

function paceRows(seen: Seen): readonly Row[] {
  const seconds = (seen.until - seen.from) / 1000
  const shares = (['telegram', 'discord'] as const).map((platform) => {
    const rate = acceptedWithin(seen[platform], seen) / seconds
    const measured = `${platform}, ${CHATS} chats: share of ${CEILING[platform]}/s sustained for ${seconds.toFixed(0)} s (${rate.toFixed(2)}/s)`
    return bounded(
      { name: NAME, measured },
      { value: (100 * rate) / CEILING[platform], unit: '%', least: 98 },
    )
  })
  const limited = [...seen.telegram, ...seen.discord].filter(({ status }) => status === 429).length
  return [...shares, told({ name: NAME, measured: 'answers of 429 meanwhile' }, String(limited))]
}

async function costRows(seen: Seen): Promise<readonly Row[]> {
  const counts = {
    telegram: acceptedWithin(seen.telegram, seen),
    discord: acceptedWithin(seen.discord, seen),
  }
  const cpu = seen.after.cpuMilliseconds - seen.before.cpuMilliseconds
  const ours = cpu / (counts.telegram + counts.discord)
  const text = seen.telegram.find(({ accepted }) => accepted)?.text ?? ''
  const costs = async (perSecond: { telegram: number | null; discord: number | null }) => {
    const grammy = await bareCost('grammy', { text, perSecond: perSecond.telegram })
    const discord = await bareCost('discord.js', { text, perSecond: perSecond.discord })
    const both = counts.telegram * grammy + counts.discord * discord
    return { grammy, discord, mean: both / (counts.telegram + counts.discord) }
  }
  const fast = await costs({ telegram: null, discord: null })
  const paced = await costs(CEILING)
  const shown = ({ grammy, discord }: typeof fast) => `${grammy.toFixed(2)} and ${discord.toFixed(2)} ms`
  return [
    bounded(
      {
        name: NAME,
        measured: 'CPU a message ÷ that of bare loops of grammY and discord.js as fast as they go',
      },
      { value: ours / fast.mean, unit: '×', most: 2 },
    ),
    bounded(
      { name: NAME, measured: 'CPU a message ÷ that of bare loops at the same pace' },
      { value: ours / paced.mean, unit: '×', most: 2 },
    ),
    told(
      { name: NAME, measured: 'CPU a message: ours; grammY and discord.js bare, fast; at the same pace' },
      `${ours.toFixed(2)} ms; ${shown(fast)}; ${shown(paced)}`,
    ),
  ]
}

function urgentRows(seen: Seen): readonly Row[] {
  const find = countryFinder(WORLD)
  const isUrgent = ({ text }: Arrival) => find(text).has(URGENT)
  const urgent = [...seen.telegram, ...seen.discord].filter((one) => one.accepted && isUrgent(one))
  const reached = new Set(urgent.map(({ chat }) => chat)).size
  const first = Math.min(...urgent.map(({ at }) => at))
  const between = [seen.telegram, seen.discord].flatMap((arrivals) => {
    const mine = arrivals.filter(isUrgent).map(({ at }) => at)
    const [opened, closed] = [Math.min(...mine), Math.max(...mine)]
    return arrivals.filter((one) => !isUrgent(one) && one.at > opened && one.at < closed)
  })
  return [
    bounded(
      { name: NAME, measured: 'extreme alert in the middle: answer received → first chat' },
      { value: first - seen.urgentAnswered, unit: 'ms', most: 200 },
    ),
    bounded(
      { name: NAME, measured: `of its ${2 * URGENT_CHATS} chats reached` },
      { value: reached, unit: '', least: 2 * URGENT_CHATS },
    ),
    bounded(
      { name: NAME, measured: 'routine sends between its first and its last chat, both platforms' },
      { value: between.length, unit: '', most: 0 },
    ),
  ]
}
