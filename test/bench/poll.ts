import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MINUTE } from '../../src/domain/time.ts'
import { SOURCES } from '../../src/sources/registry.ts'
import { seed } from './database.ts'
import { Governments } from './governments.ts'
import { percentile, sum } from './numbers.ts'
import { startColleague } from './process.ts'
import { LOOKED, type Looked, type LookQuestion } from './protocol.ts'
import { chatsOf } from './scene.ts'
import { bounded, type Row, told } from './table.ts'
import { US_FEED, UsWorld, WORLD } from './us-world.ts'
import { answersOfTheWorld } from './world-answers.ts'

const BYTES = 760_000
const CYCLES = 6
/** As between two polls of most sources. */
const BETWEEN_CYCLES = 10 * MINUTE
const WARM_LOOKS = 20
/** A source that tells of fewer countries has no answers of the world's size here. */
const WHOLE_WORLD = 150
const NAME = 'poll'

interface Looker {
  look(question: Partial<LookQuestion>): Promise<Looked>
  stop(): Promise<void>
}

/** What looking costs while nothing changes, and how long a changed feed takes until it is committed. */
export async function poll(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-bench-'))
  const governments = new Governments()
  await governments.start()
  try {
    const database = join(folder, 'tocsin.db')
    const wish = { follows: ['all'], leastSeverity: 'moderate', count: 20 } as const
    seed(database, chatsOf('telegram', { first: 1_000_000, ...wish }))
    for (const [url, body] of answersOfTheWorld()) governments.put(url, body)
    const world = new UsWorld({ bytes: BYTES })
    governments.put(US_FEED, world.feed())
    const start = () => startLooker(database, governments)
    return [
      ...(await quietCycles(await start(), governments)),
      ...(await changedFeed(start, { governments, world })),
    ]
  } finally {
    await governments.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function startLooker(database: string, { url: relay }: Governments): Promise<Looker> {
  const sources = SOURCES.map(({ id }) => id)
  const colleague = await startColleague('look', { options: { database, relay, sources } })
  return {
    look: async (question) =>
      LOOKED.parse(await colleague.ask({ sources, pace: 'live', ahead: 0, ...question })),
    stop: () => colleague.stop(),
  }
}

async function quietCycles(looker: Looker, governments: Governments): Promise<readonly Row[]> {
  const first = await looker.look({ pace: 'tape' })
  const whole = first.filter(({ error, observed }) => error === null && observed >= WHOLE_WORLD)
  const sources = whole.map(({ source }) => source)
  const left = first.map(({ source }) => source).filter((id) => !sources.includes(id))
  const cyclesWith = async (validators: boolean, offset: number) => {
    governments.validators = validators
    const costs: number[] = []
    for (let cycle = 0; cycle < CYCLES; cycle += 1) {
      const looked = await looker.look({ sources, ahead: (offset + cycle + 1) * BETWEEN_CYCLES })
      const odd = looked.find(({ error, alerts }) => error !== null || alerts > 0)
      if (odd !== undefined) throw new Error(`a quiet look was not quiet: ${JSON.stringify(odd)}`)
      costs.push(sum(looked.map(({ cpuMilliseconds }) => cpuMilliseconds)) / 1000)
    }
    return costs
  }
  const cached = await cyclesWith(true, 0)
  const same = await cyclesWith(false, CYCLES)
  await looker.stop()
  const row = (what: string, costs: readonly number[]) =>
    bounded(
      {
        name: NAME,
        measured: `one cycle of ${sources.length} sources, whole world unchanged, ${what}: CPU, median of ${costs.length}`,
      },
      { value: percentile(costs, 0.5), unit: 's', most: 0.5 },
    )
  return [
    row('answered 304', cached),
    row('the same bodies again without validators', same),
    told(
      { name: NAME, measured: 'dearest cycle of each kind' },
      `${Math.max(...cached).toFixed(2)} and ${Math.max(...same).toFixed(2)} s`,
    ),
    told({ name: NAME, measured: 'sources in the cycle' }, sources.join(', ')),
    told(
      { name: NAME, measured: "registered, and left out for want of invented answers of the world's size" },
      left.join(', '),
    ),
  ]
}

/** In a process that has never seen the feed, with a database that has; then again and again, one country each time. */
async function changedFeed(
  start: () => Promise<Looker>,
  { governments, world }: { readonly governments: Governments; readonly world: UsWorld },
): Promise<readonly Row[]> {
  governments.validators = true
  const looker = await start()
  const times: number[] = []
  for (const country of WORLD.slice(0, WARM_LOOKS + 1)) {
    world.raise(country, 3)
    governments.put(US_FEED, world.feed())
    const [looked] = await looker.look({ sources: ['us-state'] })
    if (looked?.alerts !== 1) throw new Error(`expected one alert: ${JSON.stringify(looked)}`)
    times.push(looked.milliseconds)
  }
  await looker.stop()
  const [first = Number.NaN, ...warm] = times
  const measured = `a changed ${Math.round(world.feed().length / 1000)} kB US feed: fetched, parsed, admitted, detected, committed`
  return [
    bounded(
      { name: NAME, measured: `${measured}, first look of a process` },
      { value: first, unit: 'ms', most: 250 },
    ),
    bounded(
      { name: NAME, measured: `${measured}, warm, p95 of ${warm.length}` },
      { value: percentile(warm, 0.95), unit: 'ms', most: 250 },
    ),
    told({ name: NAME, measured: 'warm, median' }, `${percentile(warm, 0.5).toFixed(0)} ms`),
  ]
}
