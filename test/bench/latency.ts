import { setTimeout as sleep } from 'node:timers/promises'
import { countryFinder } from './countries-in.ts'
import type { Fake } from './fake.ts'
import { monotonic, percentile } from './numbers.ts'
import { chatsOf, type Scene, withScene } from './scene.ts'
import { bounded, type Row, told } from './table.ts'
import { WORLD } from './us-world.ts'

const BYTES = 760_000
const SAMPLES = 45
const CHATS = 4
const PATIENCE = 10_000

/** From the last byte of a government's answer to the first request to a platform. */
export async function latency(): Promise<readonly Row[]> {
  const wish = { follows: ['all'], leastSeverity: 'moderate' } as const
  const chats = [
    ...chatsOf('telegram', { first: 1_000_000, count: CHATS, ...wish }),
    ...chatsOf('discord', { first: 2_000_000, count: CHATS, ...wish }),
  ]
  return withScene({ chats, platforms: { limits: true, road: 0 }, bytes: BYTES }, async (scene) => {
    const times: number[] = []
    for (const country of WORLD.slice(0, SAMPLES)) {
      scene.world.call(country)
      const answered = await scene.publish()
      times.push((await firstRequestAbout(country, scene)) - answered)
    }
    const about = { name: 'latency', measured: `answer received → first request, ${BYTES / 1000} kB US feed` }
    return [
      bounded(
        { ...about, measured: `${about.measured}, p50` },
        { value: percentile(times, 0.5), unit: 'ms', most: 30 },
      ),
      bounded(
        { ...about, measured: `${about.measured}, p95` },
        { value: percentile(times, 0.95), unit: 'ms', most: 150 },
      ),
      told(
        { ...about, measured: 'samples; fastest and slowest' },
        `${times.length}; ${Math.min(...times).toFixed(0)} and ${Math.max(...times).toFixed(0)} ms`,
      ),
    ]
  })
}

async function firstRequestAbout(country: string, { telegram, discord }: Scene): Promise<number> {
  const find = countryFinder(WORLD)
  const firstOn = async (fake: Fake) =>
    (await fake.arrivals()).find(({ text }) => find(text).has(country))?.at ?? Number.POSITIVE_INFINITY
  for (const deadline = monotonic() + PATIENCE; monotonic() < deadline; await sleep(200)) {
    const first = Math.min(await firstOn(telegram), await firstOn(discord))
    if (Number.isFinite(first)) {
      await sleep(100) // the other platform may have been earlier
      return Math.min(await firstOn(telegram), await firstOn(discord))
    }
  }
  throw new Error(`nobody was told of ${country} within ${PATIENCE} ms`)
}
