import { createServer } from 'node:http'
import { describe, expect, it, onTestFinished } from 'vitest'
import { SourceError } from '../../src/domain/source-error.ts'
import { HOUR, MINUTE, plus } from '../../src/domain/time.ts'
import { heartbeat } from '../../src/main/heartbeat.ts'
import { openStore } from '../../src/store/store.ts'
import { aLog } from '../support/log.ts'
import { aLoopback, databaseThatSaw, serve } from '../support/running-service.ts'
import { aReading, aSubscriber, aWanted, aWatch, observationsOf, until } from '../support/world.ts'

/** A dead-man's switch on this machine that answers as it is told. */
async function aSwitch() {
  const calls: string[] = []
  let status = 200
  const server = createServer((request, response) => {
    calls.push(`${request.method} ${request.url}`)
    response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {})
    response.end('OK')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => new Promise<unknown>((resolve) => server.close(resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('expected a port')
  return {
    url: `http://127.0.0.1:${address.port}/ping/abc`,
    calls,
    close,
    answers(next: number) {
      status = next
    },
  }
}

/** One government that is watched over a real store, and the heart that beats for it. */
async function aHeart() {
  const store = openStore(':memory:')
  onTestFinished(() => {
    store.close()
  })
  const watch = aWatch({ store })
  watch.says(aReading({ observations: observationsOf(['ML']) }))
  const { clock } = watch
  const { log, lines } = aLog()
  const deadMan = await aSwitch()
  const errand = heartbeat({
    url: deadMan.url,
    now: clock.now,
    store,
    watched: () => [{ id: watch.source.id, every: watch.source.every }],
    platforms: ['telegram'],
    log,
  })
  const said = () => lines.map((line) => /"msg":"([^"]*)"\}\s*$/.exec(line)?.[1])
  return { store, watch, clock, deadMan, beat: () => errand.run(), lines, said }
}

describe('the heartbeat', () => {
  it('reaches the switch while a government is read, and stops when none is', async () => {
    const { watch, clock, deadMan, beat, said } = await aHeart()
    await beat()
    expect(deadMan.calls).toEqual([])
    await watch.look()
    await beat()
    expect(deadMan.calls).toEqual(['GET /ping/abc'])
    watch.says(new SourceError('unreachable', { where: 'https://travel.example', what: 'no such host' }))
    clock.pass(5 * MINUTE)
    await watch.look()
    for (let beats = 0; beats < 5; beats += 1) await beat()
    expect(deadMan.calls).toHaveLength(1)
    watch.says(aReading({ observations: observationsOf(['ML']) }))
    await watch.look()
    await beat()
    await beat()
    expect(deadMan.calls).toHaveLength(3)
    const [ill, well] = ['not healthy: no heartbeat', 'healthy again: heartbeats go on']
    expect(said()).toEqual([ill, well, ill, well])
  })

  it('stops while a delivery has been due for more than ten minutes, and only on platforms that are on', async () => {
    const { store, watch, clock, deadMan, beat, lines } = await aHeart()
    const { id } = await aSubscriber(store, { address: '-1' })
    const about = 'notice test'
    const card = { tone: 'info', title: ['Test'], blocks: [], buttons: [] } as const
    const delivery = { about, chat: id, language: 'en', zone: 'UTC', rank: 0 } as const
    const cards = [{ about, language: 'en', zone: 'UTC', card }] as const
    await store.post({ cards, deliveries: [{ ...delivery, platform: 'telegram' }] }, clock.now())
    const other = { about: 'notice other', language: 'en', zone: 'UTC', card } as const
    await store.post(
      { cards: [other], deliveries: [{ ...delivery, about: other.about, platform: 'discord' }] },
      clock.now(),
    )
    clock.pass(10 * MINUTE)
    await watch.look()
    await beat()
    expect(deadMan.calls).toHaveLength(1)
    clock.pass(1)
    await beat()
    expect(deadMan.calls).toHaveLength(1)
    expect(lines.at(-1)).toContain('outbox-stuck')
    const claimed = await store.claimDue(aWanted({ now: clock.now() }))
    await beat()
    expect(deadMan.calls).toHaveLength(1)
    const settlement = { kind: 'sent', reference: '1' } as const
    await store.settle(
      claimed.map((one) => ({ delivery: one, settlement })),
      clock.now(),
    )
    await beat()
    expect(deadMan.calls).toHaveLength(2)
  })

  it('is not stopped by one chat that a platform holds back while the others hear', async () => {
    const { store, watch, clock, deadMan, beat } = await aHeart()
    const [held, heard] = [
      await aSubscriber(store, { address: '-1' }),
      await aSubscriber(store, { address: '-2' }),
    ]
    const card = { tone: 'info', title: ['Test'], blocks: [], buttons: [] } as const
    const post = async (chat: number, about: string) => {
      const delivery = { about, chat, language: 'en', zone: 'UTC', rank: 0, platform: 'telegram' } as const
      await store.post(
        { cards: [{ about, language: 'en', zone: 'UTC', card }], deliveries: [delivery] },
        clock.now(),
      )
      return await store.claimDue(aWanted({ now: clock.now() }))
    }
    const settlement = { kind: 'again', dueAt: plus(clock.now(), HOUR), reason: '', wholeChat: true } as const
    const [first] = await post(held.id, 'notice held')
    if (first === undefined) throw new Error('expected a delivery')
    await store.settle([{ delivery: first, settlement: { ...settlement, unsure: false } }], clock.now())
    clock.pass(11 * MINUTE)
    await watch.look()
    const claimed = await post(heard.id, 'notice heard')
    await store.settle(
      claimed.map((delivery) => ({ delivery, settlement: { kind: 'sent', reference: '1' } as const })),
      clock.now(),
    )
    await beat()
    expect(deadMan.calls).toHaveLength(1)
    clock.pass(10 * MINUTE + 1)
    await watch.look()
    await beat()
    expect(deadMan.calls).toHaveLength(1)
  })

  it('is not stopped by what is to ring later', async () => {
    const { store, watch, clock, deadMan, beat } = await aHeart()
    const { id } = await aSubscriber(store, { address: '-1' })
    const about = 'notice later'
    const card = { tone: 'info', title: ['Later'], blocks: [], buttons: [] } as const
    const dueAt = clock.pass(HOUR)
    clock.pass(-HOUR)
    const delivery = {
      about,
      chat: id,
      language: 'en',
      zone: 'UTC',
      rank: 0,
      platform: 'telegram',
      dueAt,
    } as const
    await store.post(
      { cards: [{ about, language: 'en', zone: 'UTC', card }], deliveries: [delivery] },
      clock.now(),
    )
    await watch.look(1)
    await beat()
    expect(deadMan.calls).toHaveLength(1)
  })

  it.each([500, 404, 302])(
    'that the switch answers with %i is logged, and the next is tried',
    async (status) => {
      const { watch, deadMan, beat, said } = await aHeart()
      await watch.look()
      deadMan.answers(status)
      await beat()
      deadMan.answers(200)
      await beat()
      expect(deadMan.calls).toEqual(['GET /ping/abc', 'GET /ping/abc'])
      expect(said()).toEqual(['the heartbeat did not arrive'])
    },
  )

  it('comes from the running program', async () => {
    const { governments, database, settings } = await aLoopback()
    await databaseThatSaw(governments, database)
    const deadMan = await aSwitch()
    const service = await serve({ ...settings, HEARTBEAT_URL: deadMan.url })
    await until(() => deadMan.calls.length > 0, 'a heartbeat')
    await service.stop()
    expect(service.log.join()).not.toContain('/ping/abc')
  })

  it('to a switch that is not there raises nothing', async () => {
    const { watch, deadMan, beat, said, lines } = await aHeart()
    await watch.look()
    await deadMan.close()
    await beat()
    expect(said()).toEqual(['the heartbeat did not arrive'])
    expect(lines.join()).not.toContain('/ping/abc')
  })
})
