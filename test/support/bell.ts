import type { AdapterPorts } from '../../src/adapters/adapter.ts'
import type { Card } from '../../src/card/card.ts'
import type { Claimed, Page } from '../../src/card/outbox.ts'
import { plainText } from '../../src/card/plain.ts'
import type { AcceptedPoll } from '../../src/domain/accepted-poll.ts'
import type { Alert } from '../../src/domain/alert.ts'
import type { Address } from '../../src/domain/chat.ts'
import type { Notice } from '../../src/domain/notice.ts'
import { HOUR, plus } from '../../src/domain/time.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { adapterPorts } from '../../src/main/core.ts'
import { everyPublisher } from '../../src/main/watching.ts'
import { audit } from '../../src/pipeline/audit.ts'
import { escalate } from '../../src/pipeline/escalate.ts'
import { firstPost } from '../../src/pipeline/spread.ts'
import { SOURCES } from '../../src/sources/registry.ts'
import type { Store } from '../../src/store/store.ts'
import { aChange, anAlert } from './builders.ts'
import { aClock, aWanted } from './world.ts'

/** Everybody here asks less often than anybody would be slowed down for. */
const BREATH = 3000

/** Who asks, where and in which words; an admin of a Telegram group who reads English, where nothing else is said. */
interface Asked {
  readonly address?: string
  readonly topic?: string
  readonly platform?: Address['platform']
  readonly title?: string
  readonly locale?: string
  readonly person?: string
  readonly isAdmin?: boolean
}

/** The whole of Tocsin but for governments and platforms, over a real store: people ask, alerts ring, sends are settled. */
export function aBell(store: Store, clock = aClock()) {
  const speaker = loadSpeakers()
  const troubles: string[] = []
  const quiet = () => {}
  const tellTrouble = (_fields: object, message: string) => void troubles.push(message)
  const ports: AdapterPorts = adapterPorts({
    store,
    sources: () => SOURCES,
    keeper: undefined,
    now: clock.now,
    speaker,
    log: { debug: quiet, info: quiet, warn: quiet, error: tellTrouble },
    isOperator: (_platform, person) => person === 'operator',
    posted: () => {},
  })

  function askAtOnce(line: string, asked: Asked = {}): Promise<Card | undefined> {
    const { address = '-1', topic = '', platform = 'telegram', title = '', locale = 'en' } = asked
    const { person = 'admin', isAdmin = true } = asked
    const [command = '', ...words] = line.split(' ')
    return ports.respond({
      command,
      input: { kind: 'words', text: words.join(' ') },
      chat: { platform, address, topic },
      title,
      locale,
      person: { id: person, isChatAdmin: async () => isAdmin },
    })
  }

  async function ask(line: string, asked: Asked = {}): Promise<Card> {
    clock.pass(BREATH)
    const card = await askAtOnce(line, asked)
    if (card === undefined) throw new Error(`"${line}" was not answered`)
    return card
  }

  const due = (now = clock.now()): Promise<readonly Claimed[]> =>
    store.claimDue(aWanted({ now, until: plus(now, HOUR), limit: 100, fold: folded }))

  return {
    clock,
    ports,
    /** What was logged as an error. */
    troubles,
    /** In the next second, with whatever comes of it: undefined for silence. */
    askAtOnce,
    /** After a while: nobody is slowed down. */
    ask,
    type: async (line: string, asked: Asked = {}): Promise<string> => plainText(await ask(line, asked)),
    /** An extreme alert about the country, or what is said otherwise, is decided for whoever follows it. */
    async ring(country: string, over: Partial<Alert> = {}): Promise<Alert> {
      const at = clock.pass(1)
      const alert = anAlert({ ...over, main: { ...(over.main ?? aChange()), country, at } })
      const publishers = () => new Map(SOURCES.map((source) => [source.id, source]))
      const post = await firstPost([alert], { store, now: clock.now, publishers, speaker, posted: quiet })
      await store.acceptPoll({ ...aPollOf(alert), ...post })
      return alert
    },
    /** Takes what is due; folded as if everything fitted into one message. */
    due,
    /** Everything that is due is accepted; answers the chats' addresses. */
    async deliver(now = clock.now()): Promise<readonly string[]> {
      const claimed = await due(now)
      const settlement = { kind: 'sent', reference: '77' } as const
      await store.settle(
        claimed.map((delivery) => ({ delivery, settlement })),
        now,
      )
      return claimed.map(({ to }) => to.address)
    },
    escalate: (): Promise<number> =>
      escalate({ store, now: clock.now, speaker, publishers: () => everyPublisher([]) }),
    audit: (): Promise<readonly Notice[]> =>
      audit({ store, now: clock.now, speaker, operators: async () => [] }),
  }
}

function folded(cards: readonly Card[]): Page {
  const [card] = cards
  if (card === undefined) throw new Error('expected a card')
  return { card, count: cards.length }
}

function aPollOf(alert: Alert): AcceptedPoll {
  const { source, at } = alert
  const nothing = { detail: '', advisories: [], read: [], seen: [], changes: [], cards: [], deliveries: [] }
  return { ...nothing, source, at, markers: new Map(), alerts: [alert] }
}
