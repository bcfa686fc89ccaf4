import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MINUTE, plus } from '../../src/domain/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { aBell } from '../support/bell.ts'
import { aSubscriber } from '../support/world.ts'

const HERE = { address: '-100777', title: 'Strelsau families', person: '4242' }
const THERE = { address: '-100888', title: 'Zenda helpers', person: '4343' }

let folder: string
let store: Store
let bell: ReturnType<typeof aBell>
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tocsin-forget-'))
  store = openStore(join(folder, 'tocsin.db'))
  bell = aBell(store)
  await aSubscriber(store, { address: HERE.address })
  await aSubscriber(store, { address: THERE.address })
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true })
})

/** Every row of every table as text, by table. */
function everything(): Readonly<Record<string, string>> {
  const db = new Database(join(folder, 'tocsin.db'), { readonly: true })
  const names = db.prepare("select name from sqlite_master where type = 'table'").pluck().all().map(String)
  const rows = names.map(
    (name) => [name, JSON.stringify(db.prepare(`select * from "${name}"`).all())] as const,
  )
  db.close()
  return Object.fromEntries(rows)
}

/** The tables that name the chat here: its address, its title, its admin. */
function tablesThatName({ address, title, person }: typeof HERE): readonly string[] {
  return Object.entries(everything())
    .filter(([, text]) => [address, title, `"${person}"`].some((word) => text.includes(word)))
    .map(([name]) => name)
    .toSorted()
}

/** Here everything happens that leaves a trace: linked, silenced, delivered, not seen and repeated in both chats. */
async function aFullLife(): Promise<void> {
  await bell.type('settings seen 10', HERE)
  await bell.type('silence Chad 3d', HERE)
  const code = /\/link (\w{8})/.exec(await bell.type('link', HERE))?.[1]
  await bell.type(`link ${code}`, THERE)
  await bell.ring('ML')
  await bell.deliver()
  bell.clock.pass(11 * MINUTE)
  expect(await bell.escalate()).toBe(1)
  await bell.deliver()
  await store.offerLink(
    (await store.findChat({ platform: 'telegram', address: HERE.address, topic: '' })) ?? fail(),
    {
      code: 'ABCDEFGH',
      until: plus(bell.clock.now(), MINUTE),
    },
  )
}

function fail(): never {
  throw new Error('there is no such chat')
}

describe('/forget', () => {
  it('asks first, with a button for yes', async () => {
    const card = await bell.ask('forget', HERE)
    expect(card.buttons.map(({ command }) => command)).toEqual(['forget yes'])
    await bell.ring('ML')
    expect(await bell.deliver()).toEqual([HERE.address, THERE.address])
  })

  it('deletes every trace of the chat, the one of its own command included, and nothing rings there', async () => {
    await aFullLife()
    expect(tablesThatName(HERE)).toEqual(['cards', 'chats', 'trail'])
    const [before, theirs] = [everything(), tablesThatName(THERE)]
    expect(before['links']).toContain('ABCDEFGH')
    expect(before['silences']).toContain('TD')
    expect(await bell.type('forget yes', HERE)).toContain('Nothing is stored about this chat any more')
    expect(tablesThatName(HERE)).toEqual([])
    const after = everything()
    expect([after['links'], after['silences'], after['sightings']]).toEqual(['[]', '[]', '[]'])
    expect(after['subscriptions']).not.toContain('"chat":1')
    expect(after['deliveries']).not.toContain('"chat":1')
    expect(after['chats']).not.toContain('"linked":1')
    expect(tablesThatName(THERE)).toEqual(theirs)
    expect(await bell.type('link', THERE)).toContain('Tie another chat')
    await bell.ring('NE')
    expect(await bell.deliver()).toEqual([THERE.address])
  })

  it('lets a chat begin anew', async () => {
    await bell.type('settings language fr', HERE)
    await bell.type('forget yes', HERE)
    expect(await bell.type('list', HERE)).toContain('Nothing rings here yet')
    expect(await bell.type('settings', HERE)).toContain('Language: English')
  })

  it('in the main chat of a group takes its topics along, in a topic only that one', async () => {
    for (const topic of ['7', '8']) await aSubscriber(store, { address: HERE.address, topic })
    const ringing = async () => {
      const { at } = await bell.ring('ML')
      const claimed = await bell.due()
      const settlement = { kind: 'sent', reference: '77' } as const
      await store.settle(
        claimed.map((delivery) => ({ delivery, settlement })),
        at,
      )
      return claimed.filter(({ to }) => to.address === HERE.address).map(({ to }) => to.topic)
    }
    expect(await bell.type('forget', { ...HERE, topic: '7' })).toContain('this topic')
    await bell.type('forget yes', { ...HERE, topic: '7' })
    expect(await ringing()).toEqual(['', '8'])
    await bell.type('forget yes', HERE)
    expect(await ringing()).toEqual([])
    expect(tablesThatName(HERE)).toEqual([])
  })

  it('breaks neither a send under way, nor the receipts, nor the audit', async () => {
    const alert = await bell.ring('ML')
    const [here, there] = await bell.due()
    if (here === undefined || there === undefined) throw new Error('expected two sends')
    await bell.type('forget yes', HERE)
    const sent = { kind: 'sent', reference: '1' } as const
    const moved = { kind: 'moved', address: '-100999' } as const
    await store.settle([{ delivery: here, settlement: moved }], alert.at)
    await store.settle([{ delivery: there, settlement: sent }], alert.at)
    bell.clock.pass(6 * MINUTE)
    expect(await bell.audit()).toEqual([])
    expect(await bell.due()).toEqual([])
    expect(await bell.type('receipts 1', { ...THERE, person: 'operator' })).toContain('1 of 1 chat')
  })

  it('is for admins of the chat', async () => {
    expect(await bell.type('forget yes', { ...HERE, isAdmin: false })).toContain('Only admins')
    await bell.ring('ML')
    expect(await bell.deliver()).toEqual([HERE.address, THERE.address])
  })
})

describe('/privacy and /about', () => {
  it('name what is stored, for how long, and how it is deleted', async () => {
    const text = await bell.type('privacy', { isAdmin: false })
    for (const word of ['title', 'subscribed', 'sent', 'number on the platform', '400 days', '/forget'])
      expect(text).toContain(word)
  })

  it('say what is quoted, from how many governments, and whose it is not', async () => {
    const text = await bell.type('about', { isAdmin: false })
    expect(text).toMatch(/^🔔 Tocsin \d+\.\d+\.\d+$/m)
    expect(text).toMatch(/\d\d governments are being read/)
    for (const word of ['check', 'no government', 'MIT', '/sources']) expect(text).toContain(word)
  })
})
