import type { CountryCode } from '../../src/domain/country.ts'
import { type Ledgers, toldIn } from './chaos-judge.ts'
import type { Fault } from './protocol.ts'
import { chatsOf, type Scene, until, withScene } from './scene.ts'
import { bounded, type Row } from './table.ts'
import { WORLD } from './us-world.ts'

const CHATS = 60
const PATIENCE_SECONDS = 150
/** As the fakes say it. */
const RETRY_AFTER = 2000
const CUTS = 10
const NAME = 'chaos: faults'

type Trouble = Fault | { readonly kind: 'refuse'; readonly seconds: number }

/** Each in turn, on both platforms at once. */
const TROUBLES: readonly { readonly what: string; readonly trouble: Trouble }[] = [
  { what: '500 once to each chat', trouble: { kind: '500', each: 'chat', atMost: CHATS } },
  { what: '502 with a page of HTML once to each chat', trouble: { kind: '502-html', each: 'chat', atMost: CHATS } },
  { what: '429 once', trouble: { kind: '429', each: 'platform', atMost: 1 } },
  { what: 'connections refused for 60 s', trouble: { kind: 'refuse', seconds: 60 } },
  { what: 'no answer to the first sends of 5 chats', trouble: { kind: 'hang', each: 'chat', atMost: 5 } },
  {
    what: `connection cut after accepting, ${CUTS} chats`,
    trouble: { kind: 'cut-after-accepting', each: 'chat', atMost: CUTS },
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
    const rows: Row[] = []
    for (const [index, { what, trouble }] of TROUBLES.entries()) {
      process.stderr.write(`${what} …\n`)
      const country = WORLD[index] ?? ''
      await raiseUnder(trouble, country, scene)
      rows.push(...(await rowsAbout(what, country, scene)))
    }
    const ledgers = await ledgersOf(scene)
    return [...rows, ...limitRows(ledgers)]
  })
}

/** Until everybody was told, or patience ends; then the trouble is over and what is open may end. */
async function raiseUnder(trouble: Trouble, country: CountryCode, scene: Scene): Promise<void> {
  const { telegram, discord, world, witness } = scene
  for (const fake of [telegram, discord]) {
    if (trouble.kind === 'refuse') await fake.refuse(trouble.seconds * 1000)
    else await fake.misbehave(trouble)
  }
  world.call(country)
  await scene.publish()
  const alerts = WORLD.indexOf(country) + 1
  const isSettled = () => witness.alerts() === alerts && witness.open() === 0
  // What was not told by then is counted as lost.
  await until(isSettled, { seconds: PATIENCE_SECONDS, what: 'the end', every: 100 }).catch(() => {})
  for (const fake of [telegram, discord]) await fake.misbehave(null)
}

async function rowsAbout(what: string, country: CountryCode, scene: Scene): Promise<readonly Row[]> {
  const times = toldIn(await ledgersOf(scene))
  const counts = (platform: 'telegram' | 'discord') =>
    [...times].filter(([key]) => key.startsWith(platform) && key.endsWith(` ${country}`)).map(([, count]) => count)
  const [onTelegram, onDiscord] = [counts('telegram'), counts('discord')]
  const repeats = (some: readonly number[]) => some.filter((count) => count > 1).length
  const lost = 2 * CHATS - onTelegram.length - onDiscord.length
  const unsure = what.startsWith('connection cut') ? CUTS : 0
  const row = (measured: string, value: number, most = 0) =>
    bounded({ name: NAME, measured: `${what}: ${measured}` }, { value, unit: '', most })
  return [
    row(`lost of ${2 * CHATS}`, lost),
    row('told twice on Discord', repeats(onDiscord)),
    row('told twice on Telegram', repeats(onTelegram), unsure),
  ]
}

async function ledgersOf({ telegram, discord }: Scene): Promise<Ledgers> {
  return { telegram: await telegram.arrivals(), discord: await discord.arrivals() }
}

function limitRows({ telegram, discord }: Ledgers): readonly Row[] {
  const sends = [...telegram, ...discord]
  const limited = sends.filter(({ status }) => status === 429)
  const early = limited.filter(({ chat, at }) =>
    sends.some((other) => other.chat === chat && other.at > at && other.at < at + RETRY_AFTER),
  )
  return [
    bounded(
      { name: NAME, measured: `429 answers of ${sends.length} sends` },
      { value: (100 * limited.length) / sends.length, unit: '%', most: 1 },
    ),
    bounded({ name: NAME, measured: 'sends to a chat before its retry_after was over' }, { value: early.length, unit: '', most: 0 }),
  ]
}
