import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DAY, MINUTE, plus } from '../../src/domain/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { aBell } from '../support/bell.ts'
import { aSubscriber } from '../support/world.ts'

let store: Store
let bell: ReturnType<typeof aBell>
beforeEach(async () => {
  store = openStore(':memory:')
  bell = aBell(store)
  await aSubscriber(store, { address: '-1' })
  await aSubscriber(store, { address: '-2' })
})
afterEach(() => store.close())

describe('a paused chat', () => {
  it('hears nothing, not even a call to leave, until it is resumed with all that it had', async () => {
    await bell.type('settings timezone Africa/Bamako')
    const before = await bell.type('list')
    const answer = await bell.ask('pause')
    expect(answer.blocks).toMatchObject([{ line: [expect.stringContaining('not even a call to leave')] }])
    await bell.ring('ML')
    expect(await bell.deliver()).toEqual(['-2'])
    expect(await bell.type('status Mali')).toContain('Mali')
    const [button] = answer.buttons
    expect(await bell.type(button?.command ?? '')).toContain('rings again')
    expect(await bell.type('list')).toBe(before)
    expect(
      (await store.findChat({ platform: 'telegram', address: '-1', topic: '' }))?.settings,
    ).toMatchObject({ timeZone: 'Africa/Bamako' })
    await bell.ring('NE')
    expect(await bell.deliver()).toEqual(['-1', '-2'])
    expect(await bell.due(plus(bell.clock.now(), 30 * DAY))).toEqual([])
  })

  it('says so in its list and its settings', async () => {
    await bell.type('settings timezone Africa/Bamako')
    await bell.type('pause')
    const since = 'paused since 28 Oct 2025, 06:00 GMT'
    expect(await bell.type('list')).toContain(since)
    await bell.type('pause')
    expect(await bell.type('settings')).toContain(since)
    expect(await bell.type('list', { address: '-2' })).not.toContain('paused')
  })

  it('does not get later what waited for its digest or its quiet hours', async () => {
    await bell.type('subscribe all digest minor')
    const alert = await bell.ring('ML', { severity: 'severe' })
    expect(await bell.deliver()).toEqual(['-2'])
    await bell.type('pause')
    const number = await store.numberOf(alert.key)
    expect(await bell.type(`receipts ${number}`, { person: 'operator' })).toContain('1 never: paused')
    await bell.type('resume')
    expect(await bell.due(plus(bell.clock.now(), 2 * DAY))).toEqual([])
  })

  it('gets nothing that was under way or came by a back door, then or later', async () => {
    const alert = await bell.ring('ML')
    const [underWay, other] = await bell.due()
    if (underWay === undefined || other === undefined) throw new Error('expected two sends')
    await store.settle([{ delivery: other, settlement: { kind: 'sent', reference: '77' } }], alert.at)
    await bell.type('pause')
    const dueAt = bell.clock.pass(MINUTE)
    const settlement = { kind: 'again', dueAt, reason: 'busy', wholeChat: true, unsure: false } as const
    await store.settle([{ delivery: underWay, settlement }], dueAt)
    const about = 'a notice'
    const card = { tone: 'info', title: [about], blocks: [], buttons: [] } as const
    const notice = {
      about,
      language: 'en',
      zone: 'UTC',
      chat: underWay.chat,
      platform: 'telegram',
      rank: 0,
    } as const
    await store.post({ cards: [{ about, language: 'en', zone: 'UTC', card }], deliveries: [notice] }, dueAt)
    expect(await bell.due(plus(dueAt, DAY))).toEqual([])
    expect(await store.nextDue({ platform: 'telegram', except: [] })).toBeUndefined()
    await bell.type('resume')
    expect(await bell.due(plus(dueAt, DAY))).toEqual([])
    const failed = [{ reason: 'paused', count: 1 }]
    expect(await store.receiptsOf({ number: 1, alert })).toMatchObject({ sent: 1, waiting: 0, failed })
  })

  it('does not get after the end what was put back while it was paused', async () => {
    const { at } = await bell.ring('ML')
    const [underWay] = await bell.due()
    if (underWay === undefined) throw new Error('expected a send')
    await bell.type('pause')
    const dueAt = plus(at, MINUTE)
    const settlement = { kind: 'again', dueAt, reason: 'busy', wholeChat: true, unsure: false } as const
    await store.settle([{ delivery: underWay, settlement }], at)
    await bell.type('resume')
    expect(await bell.due(dueAt)).toEqual([])
  })

  it('is no gap for the audit, neither while it lasts nor after it', async () => {
    await bell.type('settings drills on')
    await bell.type('subscribe all digest minor')
    await bell.ring('ML', { severity: 'severe' })
    await bell.type('pause')
    await bell.ring('NE')
    await bell.ring('TD')
    const { cap } = await bell.ring('BF')
    await bell.ring('AQ', { cap: { ...cap, status: 'Exercise' } })
    await bell.deliver()
    await bell.type('resume')
    bell.clock.pass(6 * MINUTE)
    await bell.deliver()
    expect(await bell.audit()).toEqual([])
    expect(await store.unaudited(bell.clock.now(), 10)).toEqual([])
  })

  it('has nothing repeated that nobody marked as seen, here or from a linked chat, then or later', async () => {
    await bell.type('settings seen 10')
    await bell.type('settings seen 10', { address: '-2' })
    const code = /\/link (\w{8})/.exec(await bell.type('link'))?.[1]
    await bell.type(`link ${code}`, { address: '-2' })
    await bell.ring('ML')
    await bell.deliver()
    await bell.type('pause')
    bell.clock.pass(11 * MINUTE)
    expect(await bell.escalate()).toBe(1)
    expect(await bell.deliver()).toEqual(['-2'])
    await bell.type('resume')
    bell.clock.pass(DAY)
    expect(await bell.escalate()).toBe(0)
    expect(await bell.due()).toEqual([])
  })

  it('is one topic, not the group around it', async () => {
    await aSubscriber(store, { address: '-1', topic: '7' })
    await bell.type('pause', { topic: '7' })
    await bell.ring('ML')
    expect((await bell.due()).map(({ to }) => to.topic)).toEqual(['', ''])
  })

  it('stays paused when its group becomes a supergroup that was seen already', async () => {
    await bell.type('pause')
    await store.openChat(
      { platform: 'telegram', address: '-1001', topic: '' },
      { title: '', locale: 'en', at: bell.clock.now() },
    )
    await store.moveChat({ platform: 'telegram', address: '-1', topic: '' }, '-1001')
    await bell.ring('ML')
    expect(await bell.deliver()).toEqual(['-2'])
  })
})

describe('/pause and /resume', () => {
  it('are for admins of the chat', async () => {
    const member = { person: 'member', isAdmin: false }
    expect(await bell.type('pause', member)).toContain('Only admins')
    await bell.type('pause')
    expect(await bell.type('resume', member)).toContain('Only admins')
    await bell.ring('ML')
    expect(await bell.deliver()).toEqual(['-2'])
  })

  it('resume nothing where nothing was paused', async () => {
    await bell.ring('ML')
    expect(await bell.type('resume')).toContain('was not paused')
    expect(await bell.deliver()).toEqual(['-1', '-2'])
  })
})
