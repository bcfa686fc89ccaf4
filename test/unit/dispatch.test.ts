import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Card } from '../../src/card/card.ts'
import type { Claimed } from '../../src/card/outbox.ts'
import type { Outcome } from '../../src/domain/delivery.ts'
import { HOUR, MINUTE, plus } from '../../src/domain/time.ts'
import { createDispatcher, type Dispatcher, type DispatchPorts } from '../../src/pipeline/dispatch.ts'
import { recover } from '../../src/pipeline/recover.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { aClock, aRecorder, aSubscriber, aWanted, DAWN, sent, unfolded, until } from '../support/world.ts'

// Real sends on a real database: slow machines need time, and nothing here is about speed.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

const WIDE = { inFlight: 10, perSecond: 100_000, burst: 1000, spacing: () => 0, window: () => undefined }

let store: Store
let clock: ReturnType<typeof aClock>
let running: Dispatcher[]
let faults: unknown[]
beforeEach(() => {
  store = openStore(':memory:')
  clock = aClock()
  running = []
  faults = []
})
afterEach(async () => {
  await Promise.all(running.map((one) => one.stop(5000)))
  store.close()
})

describe('what is due', () => {
  it('is sent worst first, whatever was written first', async () => {
    await post('-1', { about: 'minor', rank: 3 })
    await post('-2', { about: 'severe', rank: 1 })
    await post('-3', { about: 'extreme', rank: 0 })
    await post('-4', { about: 'moderate', rank: 2 })
    const recorder = aRecorder()
    start(recorder.deliver, { limits: { ...WIDE, inFlight: 1 } })
    await settled('sent', 4)
    expect(recorder.delivered.map(({ about }) => about)).toEqual(['extreme', 'severe', 'moderate', 'minor'])
  })

  it('for one chat is sent one at a time, worst first, while others are under way at once', async () => {
    for (const [about, rank] of [
      ['a minor thing', 3],
      ['an extreme thing', 0],
      ['a severe thing', 1],
    ] as const) {
      await post('-1', { about, rank })
      await post('-2', { about, rank })
    }
    const open = new Set<string>()
    let clashes = 0
    const recorder = aRecorder(async (delivery) => {
      if (open.has(delivery.to.address)) clashes += 1
      open.add(delivery.to.address)
      await new Promise((done) => setTimeout(done, 5))
      open.delete(delivery.to.address)
      return sent(delivery)
    })
    start(recorder.deliver)
    await settled('sent', 6)
    expect(clashes).toBe(0)
    expect(recorder.most()).toBe(2)
    const ofOne = recorder.delivered.filter(({ to }) => to.address === '-1')
    expect(ofOne.map(({ about }) => about)).toEqual(['an extreme thing', 'a severe thing', 'a minor thing'])
  })

  it('never has more under way than the platform allows', async () => {
    for (let chat = 1; chat <= 12; chat += 1) await post(`-${chat}`)
    const recorder = aRecorder(async (delivery) => {
      await new Promise((done) => setTimeout(done, 3))
      return sent(delivery)
    })
    start(recorder.deliver, { limits: { ...WIDE, inFlight: 3 } })
    await settled('sent', 12)
    expect(recorder.most()).toBe(3)
  })

  it('is sent when it comes after the lane fell idle', async () => {
    const recorder = aRecorder()
    const dispatcher = start(recorder.deliver)
    await post('-1')
    dispatcher.wake()
    await settled('sent', 1)
    await post('-2')
    dispatcher.wake()
    await settled('sent', 2)
    expect(recorder.addresses()).toEqual(['-1', '-2'])
  })

  it('of another platform is left alone', async () => {
    await post('-1')
    const recorder = aRecorder()
    const dispatcher = start(recorder.deliver, { platform: 'discord' })
    dispatcher.wake()
    await dispatcher.stop(5000)
    expect(recorder.delivered).toEqual([])
    expect(await store.countDeliveries()).toEqual({ pending: 1 })
  })
})

describe('a platform that says "not now"', () => {
  it('to a chat is asked again exactly then, for that chat; what is written meanwhile waits with it', async () => {
    await post('-1', { about: 'first' })
    await post('-2', { about: 'first' })
    const answers: Outcome[] = [{ kind: 'retry', after: 40_000, scope: 'chat', reason: '429' }]
    const recorder = aRecorder((delivery) =>
      delivery.to.address === '-1' ? (answers.shift() ?? sent(delivery)) : sent(delivery),
    )
    const dispatcher = start(recorder.deliver)
    await settled('sent', 1)
    await settled('pending', 1)
    await post('-1', { about: 'written meanwhile', rank: 0 })
    await post('-2', { about: 'written meanwhile', rank: 0 })
    clock.pass(39_999)
    dispatcher.wake()
    await settled('sent', 2)
    expect(recorder.addresses().filter((address) => address === '-1')).toHaveLength(1)
    clock.pass(1)
    dispatcher.wake()
    await settled('sent', 4)
    expect(recorder.delivered.slice(3).map(({ about, attempts }) => [about, attempts])).toEqual([
      ['written meanwhile', 1],
      ['first', 2],
    ])
  })

  it('to the whole lane is left in peace until then', async () => {
    await post('-1')
    const answers: Outcome[] = [{ kind: 'retry', after: 10_000, scope: 'lane', reason: '429' }]
    const recorder = aRecorder((delivery) => answers.shift() ?? sent(delivery))
    const dispatcher = start(recorder.deliver)
    await until(() => recorder.delivered.length === 1, 'the first send')
    await settled('pending', 1)
    await post('-2')
    clock.pass(9999)
    dispatcher.wake()
    await dispatcher.stop(5000)
    expect(recorder.addresses()).toEqual(['-1'])
    clock.pass(1)
    start(recorder.deliver)
    await settled('sent', 2)
  })
})

describe('a send', () => {
  it('without an answer is repeated soon, then after growing waits, and what was unsure is counted', async () => {
    await post('-1')
    const recorder = aRecorder(() => ({ kind: 'unsure', reason: 'timeout' }))
    const dispatcher = start(recorder.deliver)
    for (const [attempt, wait] of [2000, MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, HOUR].entries()) {
      await until(() => recorder.delivered.length === attempt + 1, `attempt ${attempt + 1}`)
      await settled('pending', 1)
      expect(recorder.delivered.at(-1)).toMatchObject({ attempts: attempt + 1, unsure: attempt })
      expect(await nextDue()).toBe(plus(clock.now(), wait))
      clock.pass(wait)
      dispatcher.wake()
    }
  })

  it('to a chat that moved goes to the new address, with the wishes', async () => {
    const chat = await post('-1')
    const recorder = aRecorder((delivery) =>
      delivery.to.address === '-1' ? { kind: 'moved', address: '-100777' } : sent(delivery),
    )
    start(recorder.deliver)
    await settled('sent', 1)
    expect(recorder.addresses()).toEqual(['-1', '-100777'])
    const moved = await store.findChat({ platform: 'telegram', address: '-100777', topic: '' })
    expect(moved?.id).toBe(chat.id)
    expect(await store.wishesFor(['ML'], DAWN)).toHaveLength(1)
  })

  it('to a chat that is gone closes it, with all that waits for it, and keeps its wishes', async () => {
    const chat = await post('-1', { about: 'one', rank: 0 })
    await post('-1', { about: 'another', rank: 3 })
    start(aRecorder(() => ({ kind: 'gone', reason: 'bot was kicked' })).deliver)
    await settled('gone', 2)
    const closed = await store.findChat(chat)
    expect(closed?.closedReason).toBe('bot was kicked')
    expect(await store.wishesFor(['ML'], DAWN)).toEqual([])
    expect(await store.subscriptionsOf(chat)).toHaveLength(1)
  })

  it('of a card that can never be accepted is given up, and the next one goes out', async () => {
    await post('-1', { about: 'too long', rank: 0 })
    await post('-1', { about: 'short', rank: 1 })
    const heard: string[] = []
    start(
      aRecorder((delivery) =>
        delivery.about === 'short' ? sent(delivery) : { kind: 'refused', reason: 'too long' },
      ).deliver,
      { settled: (_, outcome) => heard.push(outcome.kind) },
    )
    await until(() => heard.length === 2, 'both settled')
    expect(await store.countDeliveries()).toEqual({ refused: 1, sent: 1 })
    expect(heard).toEqual(['refused', 'sent'])
  })

  it('that failed for two days is given up, and heard of as refused', async () => {
    await post('-1')
    clock.pass(49 * HOUR)
    const heard: Outcome[] = []
    start(aRecorder(() => ({ kind: 'retry', after: 1000, scope: 'chat', reason: '502' })).deliver, {
      settled: (_, outcome) => heard.push(outcome),
    })
    await settled('refused', 1)
    expect(heard).toEqual([{ kind: 'refused', reason: 'given up after two days: 502' }])
  })
})

describe('a card of several messages', () => {
  const threeMessages = (delivery: Claimed): Outcome =>
    delivery.about === 'long' && delivery.part < 2
      ? { kind: 'sent', reference: `part ${delivery.part}`, more: true }
      : sent(delivery)
  const told = ({ delivered }: ReturnType<typeof aRecorder>) =>
    delivered.map(({ about, part }) => `${about} ${part}`)

  it('goes out in order, each message counted by the limits of its chat, while other chats are sent to', async () => {
    await post('-1', { about: 'long' })
    const recorder = aRecorder(threeMessages)
    const limits = { ...WIDE, spacing: () => 1010, window: () => ({ most: 2, within: MINUTE }) }
    const dispatcher = start(recorder.deliver, { limits })
    await until(() => recorder.delivered.length === 1, 'the first message')
    await settled('pending', 1)
    clock.pass(1009)
    await post('-2', { about: 'other' })
    dispatcher.wake()
    await settled('sent', 1)
    clock.pass(1)
    dispatcher.wake()
    await until(() => recorder.delivered.length === 3, 'the second message')
    await settled('pending', 1)
    clock.pass(MINUTE - 1011)
    await post('-3', { about: 'another' })
    dispatcher.wake()
    await settled('sent', 2)
    clock.pass(1)
    dispatcher.wake()
    await settled('sent', 3)
    expect(told(recorder)).toEqual(['long 0', 'other 0', 'long 1', 'another 0', 'long 2'])
    expect(new Set(recorder.delivered.map(({ attempts }) => attempts))).toEqual(new Set([1]))
  })

  it('is overtaken by something worse, and heard of when its last message is accepted', async () => {
    await post('-1', { about: 'long', rank: 2 })
    const heard: string[] = []
    const recorder = aRecorder(threeMessages)
    const dispatcher = start(recorder.deliver, {
      limits: { ...WIDE, spacing: () => 1010 },
      settled: ({ about }) => heard.push(about),
    })
    await until(() => recorder.delivered.length === 1, 'the first message')
    await settled('pending', 1)
    await post('-1', { about: 'extreme', rank: 0 })
    for (const messages of [2, 3, 4]) {
      clock.pass(1010)
      dispatcher.wake()
      await until(() => recorder.delivered.length === messages, `message ${messages}`)
      await until(async () => (await store.countDeliveries()).claimed === undefined, 'its settlement')
    }
    expect(told(recorder)).toEqual(['long 0', 'extreme 0', 'long 1', 'long 2'])
    expect(heard).toEqual(['extreme', 'long'])
  })

  it('goes on after a crash with the message that was under way', async () => {
    await post('-1', { about: 'long' })
    const [first] = await store.claimDue(aWanted({ now: clock.now() }))
    if (first === undefined) throw new Error('expected a claim')
    await store.settle([{ delivery: first, settlement: { kind: 'part', reference: '11' } }], clock.now())
    await store.claimDue(aWanted({ now: clock.now() }))
    await recover(store, clock.now())
    clock.pass(1000)
    const recorder = aRecorder(threeMessages)
    start(recorder.deliver)
    await settled('sent', 1)
    expect(told(recorder)).toEqual(['long 1', 'long 2'])
  })
})

describe('a fault of our own', () => {
  it('while settling is tried again until it is written down, and nothing is sent twice; the lane keeps its limits', async () => {
    for (const address of ['-1', '-2', '-3', '-4']) await post(address)
    let isFull = true
    const recorder = aRecorder(async (delivery) => {
      await new Promise((done) => setTimeout(done, 3))
      return sent(delivery)
    })
    const dispatcher = start(recorder.deliver, {
      limits: { ...WIDE, inFlight: 2 },
      outbox: {
        ...store,
        settle: async (...given) => {
          if (isFull) throw new Error('disk is full')
          await store.settle(...given)
        },
      },
    })
    await until(() => faults.length >= 4 && recorder.delivered.length === 4, 'all four could not be settled')
    isFull = false
    dispatcher.wake()
    await settled('sent', 4)
    expect(recorder.most()).toBe(2)
    expect(recorder.delivered).toHaveLength(4)
  })

  it('while sending leaves the claim, and counts as ended', async () => {
    await post('-1')
    await post('-2')
    const recorder = aRecorder((delivery) => {
      if (delivery.to.address === '-1') throw new Error('a renderer that stumbles')
      return sent(delivery)
    })
    start(recorder.deliver, { limits: { ...WIDE, inFlight: 1 } })
    await settled('sent', 1)
    expect(faults).toHaveLength(1)
    expect(await store.countDeliveries()).toEqual({ claimed: 1, sent: 1 })
  })

  it('while claiming is heard of, and the lane goes on', async () => {
    await post('-1')
    let isBroken = true
    const dispatcher = start(aRecorder().deliver, {
      outbox: {
        ...store,
        claimDue: async (wanted) => {
          if (isBroken) throw new Error('database is locked')
          return await store.claimDue(wanted)
        },
      },
    })
    await until(() => faults.length > 0, 'the fault')
    isBroken = false
    dispatcher.wake()
    await settled('sent', 1)
  })
})

describe('a process that died', () => {
  it('leaves claims that a new one takes again at once, counted as unsure', async () => {
    await post('-1')
    await store.claimDue(aWanted({ now: clock.now(), until: plus(clock.now(), HOUR) }))
    expect(await recover(store, clock.now())).toEqual({ released: 1 })
    clock.pass(1000)
    const recorder = aRecorder()
    start(recorder.deliver)
    await settled('sent', 1)
    expect(recorder.delivered[0]).toMatchObject({ attempts: 2, unsure: 1 })
  })
})

describe('stopping', () => {
  it('waits for the sends under way, and takes nothing more', async () => {
    await post('-1', { about: 'first' })
    await post('-1', { about: 'second' })
    let finish = () => {}
    const recorder = aRecorder(async (delivery) => {
      await new Promise<void>((done) => {
        finish = done
      })
      return sent(delivery)
    })
    const dispatcher = start(recorder.deliver)
    await until(() => recorder.delivered.length === 1, 'the send')
    let stopped = false
    const stopping = dispatcher.stop(10_000).then(() => {
      stopped = true
    })
    await new Promise((done) => setTimeout(done, 20))
    expect(stopped).toBe(false)
    finish()
    await stopping
    expect(await store.countDeliveries()).toEqual({ sent: 1, pending: 1 })
  })

  it('waits no longer than it is told to', async () => {
    await post('-1')
    const recorder = aRecorder(() => new Promise<Outcome>(() => {}))
    const dispatcher = start(recorder.deliver)
    await until(() => recorder.delivered.length === 1, 'the send')
    await dispatcher.stop(10)
    running = []
    expect(await store.countDeliveries()).toEqual({ claimed: 1 })
  })
})

describe('a lane that can do nothing', () => {
  it('rests while a send hangs and more waits for the same chat', async () => {
    await post('-1', { about: 'first' })
    await post('-1', { about: 'second' })
    let asked = 0
    let finish = () => {}
    const recorder = aRecorder(async (delivery) => {
      await new Promise<void>((done) => {
        finish = done
      })
      return sent(delivery)
    })
    const dispatcher = start(recorder.deliver, {
      outbox: {
        ...store,
        claimDue: async (wanted) => {
          asked += 1
          return await store.claimDue(wanted)
        },
      },
    })
    await until(() => recorder.delivered.length === 1, 'the send')
    await new Promise((done) => setTimeout(done, 100))
    // Once for the send, once to see that nothing else can be taken, and once for a wake-up between the two.
    expect(asked).toBeLessThanOrEqual(3)
    finish()
    await until(() => recorder.delivered.length === 2, 'the second send, right after the first')
    finish()
    await settled('sent', 2)
    await dispatcher.stop(5000)
  })
})

function start(
  deliver: (delivery: Claimed) => Promise<Outcome>,
  over: Partial<DispatchPorts> = {},
): Dispatcher {
  const dispatcher = createDispatcher({
    platform: 'telegram',
    limits: WIDE,
    now: clock.now,
    outbox: store,
    fold: unfolded,
    deliver,
    settled: () => {},
    failed: (error) => faults.push(error),
    ...over,
  })
  running.push(dispatcher)
  return dispatcher
}

/** A delivery that waits for the chat at this address. */
async function post(
  address: string,
  { about = 'news', rank = 0 }: { readonly about?: string; readonly rank?: number } = {},
) {
  const chat = await aSubscriber(store, { address })
  await store.post(
    {
      cards: [{ about, language: 'en', zone: 'UTC', card: CARD }],
      deliveries: [{ about, language: 'en', zone: 'UTC', chat: chat.id, platform: 'telegram', rank }],
    },
    DAWN,
  )
  return chat
}

const CARD: Card = { tone: 'extreme', title: ['News'], blocks: [], buttons: [] }

async function settled(status: 'sent' | 'gone' | 'refused' | 'pending', count: number): Promise<void> {
  await until(async () => (await store.countDeliveries())[status] === count, `${count} ${status}`)
}

async function nextDue() {
  return await store.nextDue({ platform: 'telegram', except: [] })
}
