import { startFake } from './fake.ts'
import { startColleague } from './process.ts'
import { BARE, type BareOptions } from './protocol.ts'

const MESSAGES = { fast: 3000, paced: 600 } as const
const AT_ONCE = 10

/** CPU milliseconds of one send in a loop of the library alone, in a process of its own against a fake of its own. */
export async function bareCost(
  library: BareOptions['library'],
  { text, perSecond }: Pick<BareOptions, 'text' | 'perSecond'>,
): Promise<number> {
  const platform = library === 'grammy' ? 'telegram' : 'discord'
  const fake = await startFake(platform, { limits: false, road: 0 })
  try {
    const messages = perSecond === null ? MESSAGES.fast : MESSAGES.paced
    const { url: root, token } = fake
    const options: BareOptions = { library, root, token, text, messages, atOnce: AT_ONCE, perSecond }
    const loop = await startColleague('bare-loop', { options })
    try {
      const bare = BARE.parse(await loop.ask({}))
      return bare.cpuMilliseconds / bare.messages
    } finally {
      await loop.stop()
    }
  } finally {
    await fake.stop()
  }
}
