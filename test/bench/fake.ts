import { z } from 'zod'
import { startColleague } from './process.ts'
import {
  ARRIVAL,
  type Arrival,
  type FakeOptions,
  type FakeQuestion,
  type Fault,
  TALLY,
  type Tally,
} from './protocol.ts'

const READY = z.object({ url: z.string(), token: z.string() })

/** A platform on 127.0.0.1, in a process of its own. */
export interface Fake {
  readonly url: string
  readonly token: string
  /** Sends in the order of their arrival, since the `from`th. */
  arrivals(from?: number): Promise<readonly Arrival[]>
  tally(): Promise<Tally>
  /** Resolves when so many more sends were seen, or accepted. Asked again, the earlier question is answered. */
  happens(what: 'seen' | 'accepted', count: number): Promise<unknown>
  misbehave(fault: Fault | null): Promise<unknown>
  /** Takes no connection for this long. */
  refuse(milliseconds: number): Promise<unknown>
  /** Telegram: a person writes to the bot in private; answers the moment. */
  says(person: number, text: string): Promise<number>
  stop(): Promise<void>
}

export async function startFake(platform: 'telegram' | 'discord', options: FakeOptions): Promise<Fake> {
  const colleague = await startColleague(platform, { options })
  const { url, token } = READY.parse(colleague.ready)
  const ask = (question: FakeQuestion) => colleague.ask(question)
  return {
    url,
    token,
    arrivals: async (from = 0) => z.array(ARRIVAL).parse(await ask({ kind: 'arrivals', from })),
    tally: async () => TALLY.parse(await ask({ kind: 'tally' })),
    happens: (what, count) => ask({ kind: 'happens', what, count }),
    misbehave: (fault) => ask({ kind: 'fault', fault }),
    refuse: (milliseconds) => ask({ kind: 'refuse', milliseconds }),
    says: async (person, text) => z.number().parse(await ask({ kind: 'says', person, text })),
    stop: () => colleague.stop(),
  }
}
