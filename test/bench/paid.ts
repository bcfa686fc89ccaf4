import { setTimeout as sleep } from 'node:timers/promises'
import { monotonic } from './numbers.ts'
import { chatsOf, until, withScene } from './scene.ts'
import { bounded, type Row, told } from './table.ts'

const SECONDS = 20
const SETTLING_SECONDS = 3
const PER_SECOND = 1000
/** Half of the latency of the fake, each way. */
const ROAD = 20
const ROUTINE = 'FR'

/** A paid broadcast on Telegram: one alert, up to 1000 sends a second, an answer taking 40 ms. */
export async function paid(): Promise<readonly Row[]> {
  const count = PER_SECOND * (SECONDS + SETTLING_SECONDS + 3)
  const chats = chatsOf('telegram', {
    first: 1_000_000,
    count,
    follows: [ROUTINE],
    leastSeverity: 'moderate',
  })
  const settings = { TELEGRAM_PAID_BROADCAST: '1', TELEGRAM_PER_SECOND: String(PER_SECOND) }
  return withScene({ chats, platforms: { limits: false, road: ROAD }, settings }, async (scene) => {
    const { telegram, service, world } = scene
    world.raise(ROUTINE, 2)
    await scene.publish()
    await until(async () => (await telegram.tally()).accepted > 0, { seconds: 30, what: 'the first send' })
    await sleep(SETTLING_SECONDS * 1000)
    const [before, began, usedBefore] = [await telegram.tally(), monotonic(), await service.usage()]
    await sleep(SECONDS * 1000)
    const [after, ended, usedAfter] = [await telegram.tally(), monotonic(), await service.usage()]
    const milliseconds = ended - began
    const sent = after.accepted - before.accepted
    const cpu = usedAfter.cpuMilliseconds - usedBefore.cpuMilliseconds
    const about = {
      name: 'paid',
      measured: `sends accepted a second for ${SECONDS} s, ${2 * ROAD} ms latency`,
    }
    return [
      bounded(about, { value: (sent * 1000) / milliseconds, unit: '/s', least: 950 }),
      bounded(
        { ...about, measured: 'cores used by the one process' },
        { value: cpu / milliseconds, unit: '', most: 1 },
      ),
      told({ ...about, measured: 'CPU a message' }, `${(cpu / sent).toFixed(2)} ms`),
    ]
  })
}
