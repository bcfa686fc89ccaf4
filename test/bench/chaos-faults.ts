import type { CountryCode } from '../../src/domain/country.ts'
import { type Ledgers, toldIn } from './chaos-judge.ts'
import { monotonic } from './numbers.ts'
import type { Fault } from './protocol.ts'
import { chatsOf, type Scene, within, withScene } from './scene.ts'
import { bounded, type Row, told } from './table.ts'
import { WORLD } from './us-world.ts'

const CHATS = 60
const PATIENCE_SECONDS = 150
const CUTS = 10
const CUT = 'cut-after-accepting'
const NAME = 'chaos: faults'

type Trouble = Fault | { readonly kind: 'refuse'; readonly seconds: number }

/** Each in turn, on both platforms at once. */
const TROUBLES: readonly { readonly what: string; readonly trouble: Trouble }[] = [
  { what: '500 once to each chat', trouble: { kind: '500', each: 'chat', atMost: CHATS } },
  {
    what: '502 with a page of HTML once to each chat',
    trouble: { kind: '502-html', each: 'chat', atMost: CHATS },
  },
  { what: '429 once', trouble: { kind: '429', each: 'platform', atMost: 1 } },
  { what: 'connections refused for 60 s', trouble: { kind: 'refuse', seconds: 60 } },
  { what: 'no answer to the first sends of 5 chats', trouble: { kind: 'hang', each: 'chat', atMost: 5 } },
  {
    what: `connection cut after accepting, ${CUTS} chats`,
    trouble: { kind: CUT, each: 'chat', atMost: CUTS },
  },
]

/** One alert to every chat of both platforms while they misbehave, for each kind of trouble. */
export async function troubled(): Promise<readonly Row[]> {
  const wish = { follows: ['all'], leastSeverity: 'moderate' } as const
  const chats = [
    ...chatsOf('telegram', { first: 1_000_000, count: CHATS, ...wish }),
    ...chatsOf('discord', { first: 2_000_000, count: CHATS, ...wish }),
  ]
  return withScene({ chats, platforms: { limits: true, road: 6 } }, async (scene) => {
    const ends: number[] = []
    for (const [index, { what, trouble }] of TROUBLES.entries()) {
      process.stderr.write(`${what} …\n`)
      ends.push(await raiseUnder(trouble, WORLD[index] ?? '', scene))
    }
    const ledgers = await ledgersOf(scene)
    return [...tellingRows(ledgers, ends), ...limitRows(ledgers)]
  })
}

/** Until everything is settled, or patience ends; answers how many seconds that took. */
async function raiseUnder(trouble: Trouble, country: CountryCode, scene: Scene): Promise<number> {
  const { telegram, discord, world, witness } = scene
  for (const fake of [telegram, discord]) {
    if (trouble.kind === 'refuse') await fake.refuse(trouble.seconds * 1000)
    else await fake.misbehave(trouble)
  }
  world.call(country)
  const began = await scene.publish()
  const alerts = WORLD.indexOf(country) + 1
  const isTold = async () => {
    const keys = [...toldIn(await ledgersOf(scene)).keys()]
    return keys.filter((key) => key.endsWith(` ${country}`)).length === 2 * CHATS
  }
  const isSettled = async () => witness.alerts() === alerts && witness.open() === 0 && (await isTold())
  // What was not told by then is counted as lost.
  await within(isSettled, { seconds: PATIENCE_SECONDS, every: 100 })
  for (const fake of [telegram, discord]) await fake.misbehave(null)
  return (monotonic() - began) / 1000
}

async function ledgersOf({ telegram, discord }: Scene): Promise<Ledgers> {
  return { telegram: await telegram.arrivals(), discord: await discord.arrivals() }
}

function tellingRows(ledgers: Ledgers, ends: readonly number[]): readonly Row[] {
  const times = [...toldIn(ledgers)]
  const about = (country: CountryCode) => times.filter(([key]) => key.endsWith(` ${country}`))
  const lost = TROUBLES.map(({ what }, index) =>
    bounded(
      {
        name: NAME,
        measured: `${what}: lost of ${2 * CHATS}; all settled after ${ends[index]?.toFixed(0)} s`,
      },
      { value: 2 * CHATS - about(WORLD[index] ?? '').length, unit: '', most: 0 },
    ),
  )
  const again = (platform: string, country = '') =>
    times.filter(([key, count]) => key.startsWith(platform) && key.endsWith(country) && count > 1).length
  const cut = again('telegram', ` ${WORLD[TROUBLES.findIndex(({ trouble }) => trouble.kind === CUT)] ?? ''}`)
  const unexplained = again('telegram') - cut + Math.max(0, cut - CUTS)
  return [
    ...lost,
    bounded(
      { name: NAME, measured: 'told twice on Discord' },
      { value: again('discord'), unit: '', most: 0 },
    ),
    bounded(
      {
        name: NAME,
        measured: `told twice on Telegram beyond the ${CUTS} whose accepting was never answered`,
      },
      { value: unexplained, unit: '', most: 0 },
    ),
    told({ name: NAME, measured: `told twice of those ${CUTS}` }, String(cut)),
  ]
}

function limitRows({ telegram, discord }: Ledgers): readonly Row[] {
  const sends = [...telegram, ...discord]
  const limited = sends.filter(({ status }) => status === 429)
  const early = limited.filter(({ chat, at, retryAfter }) =>
    sends.some((other) => other.chat === chat && other.at > at && other.at < at + retryAfter),
  )
  return [
    bounded(
      { name: NAME, measured: `429 answers of ${sends.length} sends` },
      { value: (100 * limited.length) / sends.length, unit: '%', most: 1 },
    ),
    bounded(
      { name: NAME, measured: 'sends to a chat before its retry_after was over' },
      { value: early.length, unit: '', most: 0 },
    ),
  ]
}
