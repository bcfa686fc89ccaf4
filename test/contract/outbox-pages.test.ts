import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Card } from '../../src/card/card.ts'
import type { Claimed } from '../../src/card/outbox.ts'
import type { Settlement } from '../../src/domain/delivery.ts'
import { HOUR, MINUTE, plus } from '../../src/domain/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { aSubscriber, aWanted, DAWN } from '../support/world.ts'

let store: Store
beforeEach(() => {
  store = openStore(':memory:')
})
afterEach(() => store.close())

/** Up to so many cards a page. */
function pagesOf(most: number) {
  return (cards: readonly Card[]) => ({
    card: { ...CARD, title: cards.slice(0, most).flatMap(({ title }) => title) },
    count: Math.min(most, cards.length),
  })
}

describe('what waits for one chat', () => {
  it('is claimed together, worst first, as many as the page holds', async () => {
    const chat = await aChat()
    for (const [about, rank] of [
      ['c', 2],
      ['a', 0],
      ['d', 3],
      ['b', 1],
    ] as const)
      await post(chat, { about, rank })
    const [first] = await claim({ fold: pagesOf(3) })
    expect(first?.card.title).toEqual(['a', 'b', 'c'])
    expect(first?.ids).toHaveLength(3)
    expect(await claim()).toEqual([])
    await settle(first, { kind: 'sent', reference: '7' })
    const [second] = await claim()
    expect(second?.about).toBe('d')
    expect(await store.countDeliveries()).toEqual({ sent: 3, claimed: 1 })
  })

  it('is the same page when it is sent again, whatever has come in between', async () => {
    const chat = await aChat()
    await post(chat, { about: 'b', rank: 1 })
    await post(chat, { about: 'c', rank: 2 })
    const [first] = await claim({ fold: pagesOf(9) })
    await settle(first, again(plus(DAWN, MINUTE)))
    await post(chat, { about: 'a', rank: 0 }, plus(DAWN, MINUTE))
    const later = { now: plus(DAWN, MINUTE), fold: pagesOf(9) }
    const [worse] = await claim(later)
    expect(worse?.card.title).toEqual(['a'])
    await settle(worse, { kind: 'sent', reference: '8' })
    const [repeated] = await claim(later)
    expect(repeated).toMatchObject({
      id: first?.id,
      ids: first?.ids,
      attempts: 2,
      card: { title: ['b', 'c'] },
    })
  })

  it('is the same page after the process died, and counted as unsure', async () => {
    const chat = await aChat()
    for (const about of ['a', 'b']) await post(chat, { about })
    const [first] = await claim({ fold: pagesOf(9) })
    await post(chat, { about: 'c' })
    await store.releaseClaims(DAWN)
    const [repeated] = await claim({ fold: pagesOf(9) })
    expect(repeated).toMatchObject({ id: first?.id, ids: first?.ids, unsure: 1 })
  })

  it('is sent one by one when the page was refused', async () => {
    const chat = await aChat()
    for (const about of ['a', 'b', 'c']) await post(chat, { about })
    const [page] = await claim({ fold: pagesOf(9) })
    await settle(page, { kind: 'apart' })
    const told: string[] = []
    for (let turn = 0; turn < 3; turn += 1) {
      const [one] = await claim({ fold: pagesOf(9) })
      told.push(one?.card.title.join() ?? '')
      await settle(one, { kind: 'refused', reason: 'entities' })
    }
    expect(told).toEqual(['a', 'b', 'c'])
    expect(await store.countDeliveries()).toEqual({ refused: 3 })
  })

  it('is closed together when the chat is gone', async () => {
    const chat = await aChat()
    for (const about of ['a', 'b', 'c']) await post(chat, { about })
    const [page] = await claim({ fold: pagesOf(2) })
    await settle(page, { kind: 'gone', reason: 'kicked' })
    expect(await store.countDeliveries()).toEqual({ gone: 3 })
  })
})

describe('a long card', () => {
  it('goes on with its next message, also after a crash, and keeps the reference of its first', async () => {
    const chat = await aChat()
    await post(chat, { about: 'long' })
    const [first] = await claim()
    expect(first?.part).toBe(0)
    await settle(first, { kind: 'part', reference: '11' })
    const [second] = await claim()
    expect(second).toMatchObject({ id: first?.id, part: 1, attempts: 1 })
    await store.releaseClaims(DAWN)
    const [repeated] = await claim()
    expect(repeated).toMatchObject({ id: first?.id, part: 1, unsure: 1 })
    await settle(repeated, { kind: 'sent', reference: '12' })
    await post(chat, { about: 'news of it', thread: 'long' })
    expect((await claim())[0]?.answers).toBe('11')
  })

  it('that is a page is sent card by card from the first message on when a later one was refused', async () => {
    const chat = await aChat()
    for (const about of ['a', 'b']) await post(chat, { about })
    const [first] = await claim({ fold: pagesOf(9) })
    await settle(first, { kind: 'part', reference: '11' })
    const [second] = await claim({ fold: pagesOf(9) })
    await settle(second, { kind: 'apart' })
    const [alone] = await claim({ fold: pagesOf(9) })
    expect([second?.part, second?.ids.length, alone?.part, alone?.ids.length]).toEqual([1, 2, 0, 1])
  })

  it('lets something worse go before its next message', async () => {
    const chat = await aChat()
    await post(chat, { about: 'long', rank: 2 })
    const [first] = await claim()
    await settle(first, { kind: 'part', reference: '11' })
    await post(chat, { about: 'worse', rank: 0 })
    expect((await claim({ fold: pagesOf(9) }))[0]).toMatchObject({
      about: 'worse',
      ids: [expect.any(Number)],
    })
  })
})

describe('a card of an event', () => {
  it('answers the first message that this chat had of it, and no other', async () => {
    const here = await aChat('-1')
    const there = await aChat('-2')
    await post(here, { about: 'call' })
    await settle((await claim())[0], { kind: 'sent', reference: '21' })
    await post(here, { about: 'stronger', thread: 'call' })
    const [stronger] = await claim()
    expect(stronger?.answers).toBe('21')
    await settle(stronger, { kind: 'sent', reference: '22' })
    await post(here, { about: 'lifted', thread: 'call' })
    await post(there, { about: 'lifted', thread: 'call' })
    const both = await claim()
    expect(both.map(({ chat, answers }) => [chat, answers])).toEqual([
      [here, '21'],
      [there, undefined],
    ])
  })
})

describe('what waits for long', () => {
  it('rises by a rank at a time, never among the worst', async () => {
    const chats = await Promise.all(['-1', '-2', '-3'].map((address) => aChat(address)))
    await post(chats[0] ?? 0, { about: 'digest', rank: 4 })
    for (let minute = 1; minute <= 5; minute += 1) await store.age('telegram', plus(DAWN, minute * MINUTE))
    await post(chats[1] ?? 0, { about: 'moderate', rank: 2 })
    await post(chats[2] ?? 0, { about: 'extreme', rank: 0 })
    expect((await claim()).map(({ about }) => about)).toEqual(['extreme', 'digest', 'moderate'])
  })

  it('does not rise before its time, nor on another platform', async () => {
    await post(await aChat('-1'), { about: 'digest', rank: 4 })
    await post(await aChat('-2'), { about: 'minor', rank: 3 })
    await store.age('telegram', DAWN)
    await store.age('discord', plus(DAWN, HOUR))
    expect((await claim()).map(({ about }) => about)).toEqual(['minor', 'digest'])
  })
})

const CARD: Card = { tone: 'extreme', title: [], blocks: [], buttons: [] }

async function aChat(address = '-1'): Promise<number> {
  return (await aSubscriber(store, { address })).id
}

async function post(
  chat: number,
  { about, rank = 0, thread = about }: { about: string; rank?: number; thread?: string },
  at = DAWN,
): Promise<void> {
  const card = { ...CARD, title: [about] }
  const delivery = { about, language: 'en', zone: 'UTC', chat, platform: 'telegram', rank } as const
  await store.post(
    { cards: [{ about, language: 'en', zone: 'UTC', card, thread }], deliveries: [delivery] },
    at,
  )
}

async function claim(over: Parameters<typeof aWanted>[0] = {}): Promise<readonly Claimed[]> {
  return await store.claimDue(aWanted(over))
}

async function settle(delivery: Claimed | undefined, settlement: Settlement): Promise<void> {
  if (delivery === undefined) throw new Error('nothing was claimed')
  await store.settle([{ delivery, settlement }], DAWN)
}

function again(dueAt: string): Settlement {
  return { kind: 'again', dueAt, reason: '429', wholeChat: true, unsure: false }
}
