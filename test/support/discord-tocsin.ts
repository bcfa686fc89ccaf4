import { onTestFinished } from 'vitest'
import type { Adapter } from '../../src/adapters/adapter.ts'
import { createDiscord } from '../../src/adapters/discord/adapter.ts'
import type { Claimed } from '../../src/card/outbox.ts'
import type { Outcome } from '../../src/domain/delivery.ts'
import { HOUR, plus } from '../../src/domain/time.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { languageOf } from '../../src/i18n/speaker.ts'
import { adapterPorts } from '../../src/main/core.ts'
import { settlementOf } from '../../src/pipeline/settle.ts'
import { firstPost } from '../../src/pipeline/spread.ts'
import { SOURCES } from '../../src/sources/registry.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { aChange, anAcceptedPoll, anAlert } from './builders.ts'
import { FakeDiscord } from './fake-discord.ts'
import type { FakeChannel } from './fake-discord-world.ts'
import { aClock, aWanted } from './world.ts'

/** The real commands, store and adapter against a fake Discord, to be started; all of it ends with the test. */
export interface DiscordTocsin {
  readonly discord: FakeDiscord
  readonly adapter: Adapter
  readonly store: Store
  /** Every log line. */
  readonly logs: readonly string[]
  /** What the channel is subscribed to; undefined where nothing is known of the channel at all. */
  wishesOf(channel: FakeChannel): Promise<readonly string[] | undefined>
  /** An alert about Mali goes out to whoever wants it; answers what became of each delivery. */
  rings(about?: Parameters<typeof anAlert>[0]): Promise<readonly Outcome[]>
  /** Lets so many milliseconds pass: nobody counts as flooding who asks that slowly. */
  pass(milliseconds: number): void
}

export async function aDiscordTocsin({
  operators = [],
}: {
  readonly operators?: readonly string[]
} = {}): Promise<DiscordTocsin> {
  const discord = new FakeDiscord()
  await discord.start()
  const store = openStore(':memory:')
  const clock = aClock()
  const logs: string[] = []
  const line = (fields: object, message: string) => void logs.push(`${message} ${JSON.stringify(fields)}`)
  const log = { debug: line, info: line, warn: line, error: line }
  const speaker = loadSpeakers()
  const isOperator = (platform: string, person: string) =>
    platform === 'discord' && operators.includes(person)
  const core = { store, sources: () => SOURCES, keeper: undefined, now: clock.now, speaker, log }
  const ports = adapterPorts({ ...core, isOperator, posted: () => {} })
  const options = { token: discord.token, apiRoot: discord.url, operators: new Set(operators) }
  const adapter = createDiscord(options, ports)
  onTestFinished(async () => {
    await adapter.stop()
    await discord.stop()
    store.close()
  })

  async function rings(about: Parameters<typeof anAlert>[0] = {}): Promise<readonly Outcome[]> {
    const at = clock.pass(1)
    const main = { ...(about.main ?? aChange()), country: 'ML', at }
    const alert = anAlert({ ...about, main })
    const publishers = () => new Map(SOURCES.map((source) => [source.id, source]))
    const post = await firstPost([alert], { store, now: clock.now, publishers, speaker, posted: () => {} })
    await store.acceptPoll(anAcceptedPoll({ source: alert.source, at, alerts: [alert], ...post }))
    return delivered()
  }

  async function delivered(): Promise<readonly Outcome[]> {
    const claimed = await store.claimDue(
      aWanted({ platform: 'discord', now: clock.now(), until: plus(clock.now(), HOUR) }),
    )
    return Promise.all(claimed.map(deliver))
  }

  async function deliver(delivery: Claimed): Promise<Outcome> {
    const { id, to, card, part, language } = delivery
    const parcel = { id: `delivery-${id}`, to, card, part, language: languageOf(language) }
    const outcome = await adapter.deliver(parcel, new AbortController().signal)
    const settlement = settlementOf(outcome, { ...delivery, count: delivery.ids.length }, clock.now())
    await store.settle([{ delivery, settlement }], clock.now())
    return outcome
  }

  return {
    discord,
    adapter,
    store,
    logs,
    rings,
    pass: (milliseconds) => void clock.pass(milliseconds),
    async wishesOf({ id }) {
      const chat = await store.findChat({ platform: 'discord', address: id, topic: '' })
      if (chat === undefined) return undefined
      return (await store.subscriptionsOf(chat)).map(({ country }) => country)
    },
  }
}
