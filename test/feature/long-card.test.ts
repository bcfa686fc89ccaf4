import Database from 'better-sqlite3'
import { afterEach, expect, it, onTestFinished } from 'vitest'
import type { Card } from '../../src/card/card.ts'
import type { Platform } from '../../src/domain/chat.ts'
import { openStore } from '../../src/store/store.ts'
import { endChildren, startTocsin, until } from '../support/child.ts'
import { aLoopback, type Loopback } from '../support/running-service.ts'
import { slowRoadTo } from '../support/slow-road.ts'

/** Milliseconds that an answer is under way: enough to die in between. */
const ROAD = 250
const SECONDS = 1000
const SENTENCES = 1800

afterEach(endChildren)

it.each(['telegram', 'discord'] as const)(
  'a kill -9 between two messages of a long card on %s loses none, keeps their order, and repeats at most the one under way',
  { timeout: 120 * SECONDS },
  async (platform) => {
    const loopback = await aLoopback()
    const { chat, settings } = await aChatOn(platform, loopback)
    await postLongCard(loopback, { platform, address: chat })
    const texts = () => textsIn(platform, loopback, chat)

    const first = startTocsin([], { folder: loopback.folder, settings })
    await until(() => texts().length === 2, { seconds: 60, describe: () => first.errors() })
    first.signal('SIGKILL')
    await first.ended
    const second = startTocsin([], { folder: loopback.folder, settings })
    await until(() => isSettled(loopback), { seconds: 60, describe: () => second.errors() })

    const told = texts()
    const distinct = told.filter((text, index) => text !== told[index - 1])
    const numbers = distinct.flatMap((text) =>
      [...text.matchAll(/Sentence (\d+)\./g)].map(([, n]) => Number(n)),
    )
    expect(numbers).toEqual(Array.from({ length: SENTENCES }, (_, index) => index))
    expect(distinct.length).toBeGreaterThan(3)
    expect(told.length).toBeLessThanOrEqual(distinct.length + (platform === 'telegram' ? 1 : 0))
  },
)

/** A chat that is subscribed to nothing, behind a slow road. */
async function aChatOn(platform: 'telegram' | 'discord', loopback: Loopback) {
  const { telegram, discord, settings } = loopback
  const road = await slowRoadTo(platform === 'telegram' ? telegram.url : discord.url, ROAD)
  onTestFinished(() => road.stop())
  const { channels } = discord.addGuild({ name: 'Community', channels: ['alerts'] })
  const chat = platform === 'telegram' ? String(telegram.group()) : (channels[0]?.id ?? '')
  const root = platform === 'telegram' ? 'TELEGRAM_API_ROOT' : 'DISCORD_API_ROOT'
  return { chat, settings: { ...settings, [root]: road.url, SOURCES: 'us-state' } }
}

async function postLongCard(
  { database }: Loopback,
  { platform, address }: { readonly platform: Platform; readonly address: string },
): Promise<void> {
  const at = new Date().toISOString()
  const store = openStore(database)
  const { id: chat } = await store.openChat({ platform, address, topic: '' }, { title: '', locale: 'en', at })
  const blocks: Card['blocks'] = Array.from({ length: SENTENCES }, (_, number) => ({
    kind: 'text',
    line: [`Sentence ${number}.`],
  }))
  const card: Card = { tone: 'info', title: ['Long'], blocks, buttons: [] }
  const [about, language, zone] = ['notice long', 'en', 'UTC']
  await store.post(
    {
      cards: [{ about, language, zone, card }],
      deliveries: [{ about, language, zone, chat, platform, rank: 2 }],
    },
    at,
  )
  store.close()
}

/** Read with nothing of ours in between. */
function isSettled({ database: path }: Loopback): boolean {
  const database = new Database(path, { readonly: true })
  try {
    return database.prepare("select 1 from deliveries where status <> 'sent'").get() === undefined
  } finally {
    database.close()
  }
}

function textsIn(
  platform: 'telegram' | 'discord',
  { telegram, discord }: Loopback,
  chat: string,
): readonly string[] {
  if (platform === 'telegram') return telegram.to(Number(chat)).map(({ text }) => text)
  return discord.messages.filter(({ channel }) => channel.id === chat).map(({ text }) => text)
}
