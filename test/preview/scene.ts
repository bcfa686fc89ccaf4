import type { AdapterPorts } from '../../src/adapters/adapter.ts'
import type { Card } from '../../src/card/card.ts'
import type { Address } from '../../src/domain/chat.ts'
import { DAY } from '../../src/domain/time.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import type { Language } from '../../src/i18n/speaker.ts'
import { createLog } from '../../src/lib/log.ts'
import { adapterPorts } from '../../src/main/core.ts'
import { playAll } from '../../src/main/replaying.ts'
import { buttonsUnderAlerts } from '../../src/main/under-alerts.ts'
import { tapePace, watchAll } from '../../src/main/watching.ts'
import { demoTape } from '../../src/replay/demo-tape.ts'
import { createDeck } from '../../src/replay/player.ts'
import { SOURCES } from '../../src/sources/registry.ts'
import { openStore } from '../../src/store/store.ts'

/** A chat at the end of the built-in tape: what it was told, and what it is answered. */
export interface Scene {
  /** The card of the newest alert of a source on this day (`2025-10-30`). Throws where it raised none. */
  alert(source: string, day: string): Promise<Card>
  ask(line: string): Promise<Card>
  close(): void
}

/** Plays the built-in tape through the real pipeline and store, to its end. */
export async function playedScene(language: Language): Promise<Scene> {
  const speaker = loadSpeakers()
  const deck = createDeck(demoTape())
  const sources = SOURCES.filter(({ reads }) => deck.changes(reads).length > 0)
  const store = openStore(':memory:')
  const ports = adapterPorts({
    store,
    sources: () => sources,
    keeper: undefined,
    now: deck.now,
    speaker,
    log: createLog({ level: 'error', sink: process.stderr, secrets: [] }),
    isOperator: () => true,
    posted: () => {},
  })
  const ask = (line: string) => asked(ports, { line, language })
  await ask('subscribe ML')
  const watched = watchAll(sources, {
    store,
    fetcher: deck.fetcher,
    now: deck.now,
    speaker,
    operators: async () => [],
    due: tapePace,
    posted: () => {},
  })
  const withButtons = buttonsUnderAlerts({ store, speaker })
  await playAll(watched, { deck, atLeastEvery: 30 * DAY }, () => {})
  return {
    async alert(source, day) {
      const rung = await store.latestAlerts(1000)
      const found = rung.find(({ alert }) => alert.source === source && alert.at.startsWith(day))
      const stored = found && (await store.cardAbout(found.alert.key, { language, zone: 'UTC' }))
      if (found === undefined || stored === undefined) throw new Error(`${source} raised nothing on ${day}`)
      const message = { loud: false, rank: 0, ids: [1], settings: { seenWithin: null } }
      return await withButtons({ ...message, ...stored, about: found.alert.key })
    },
    ask,
    close: () => store.close(),
  }
}

const CHAT: Address = { platform: 'telegram', address: '-1001', topic: '' }

async function asked(
  { respond }: AdapterPorts,
  { line, language }: { readonly line: string; readonly language: Language },
): Promise<Card> {
  const [command = '', ...words] = line.split(' ')
  const card = await respond({
    command,
    input: { kind: 'words', text: words.join(' ') },
    chat: CHAT,
    title: 'Bamako families',
    locale: language,
    person: { id: '1', isChatAdmin: async () => true },
  })
  if (card === undefined) throw new Error(`/${line} was not answered`)
  return card
}
