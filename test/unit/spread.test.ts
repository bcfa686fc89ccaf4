import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Alert } from '../../src/domain/alert.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { firstPost, resumeSpreads, type SpreadPorts, spreadOn } from '../../src/pipeline/spread.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { aChange, anAcceptedPoll, anAlert, aPublisher } from '../support/builders.ts'
import { aSubscriber, DAWN } from '../support/world.ts'

/** More than are decided in one go. */
const MANY = 4100
const PUBLISHERS = new Map([[aPublisher().id, aPublisher()]])

let store: Store
beforeEach(() => {
  store = openStore(':memory:')
})
afterEach(() => store.close())

describe('an alert for a few chats', () => {
  it('is committed with its poll, all of it', async () => {
    await aSubscriber(store, { address: '-1' })
    await aSubscriber(store, { address: '-2', country: 'NE' })
    const post = await accept([anAlert()])
    expect(post.spread).toBeUndefined()
    expect(await store.countDeliveries()).toEqual({ pending: 1 })
    expect(await store.openSpreads()).toEqual([])
  })

  it('that is held goes to nobody', async () => {
    await aSubscriber(store, { address: '-1' })
    await accept([anAlert({ held: true })])
    expect(await store.countDeliveries()).toEqual({})
  })
})

describe('an alert for many chats', () => {
  it('reaches each of them once, in portions, between which other work has its turn, with each card composed once', {
    timeout: 60_000,
  }, async () => {
    await many()
    const atHome = { platform: 'telegram', address: `-${MANY}`, topic: '' } as const
    const last = await store.openChat(atHome, { title: '', locale: 'en', at: DAWN })
    await store.changeSettings(last, { timeZone: 'Europe/Paris' })
    let portions = 0
    let turns = 0
    let composed = 0
    const speaker = loadSpeakers()
    const ports = portsOf({
      speaker: (language) => {
        composed += 1
        return speaker(language)
      },
      posted: () => {
        portions += 1
      },
    })
    const { spread, cards } = await accept([anAlert()], ports)
    expect(composed).toBe(1)
    expect(await pending()).toBeLessThan(MANY)
    if (spread === undefined) throw new Error('expected more to follow')
    setImmediate(() => {
      turns += 1
    })
    await spreadOn(spread, ports, cards)
    expect(composed).toBe(2)
    expect(await pending()).toBe(MANY)
    expect(portions).toBe(2)
    expect(turns).toBeGreaterThan(0)
    expect(await store.openSpreads()).toEqual([])
  })

  it('goes on after a crash where it stopped, and repeats nothing', { timeout: 60_000 }, async () => {
    await many()
    await accept([anAlert()])
    const before = await pending()
    expect(await resumeSpreads(portsOf())).toBe(1)
    expect(before).toBeLessThan(MANY)
    expect(await pending()).toBe(MANY)
    expect(await resumeSpreads(portsOf())).toBe(0)
    expect(await pending()).toBe(MANY)
  })

  it('is decided in smaller portions where it is many alerts', { timeout: 60_000 }, async () => {
    for (let chat = 1; chat <= 30; chat += 1) await aSubscriber(store, { address: `-${chat}` })
    const alerts = COUNTRIES.map((country) => anAlert({ main: aChange({ country }) }))
    const { spread } = await accept(alerts)
    const before = await pending()
    expect(before).toBeGreaterThan(0)
    expect(before).toBeLessThanOrEqual(2500 + alerts.length)
    if (spread === undefined) throw new Error('expected more to follow')
    await spreadOn(spread, portsOf())
    expect(await pending()).toBe(30 * alerts.length)
  })
})

const LETTERS = [...'ABCDEFGHIJKLMNOPQRST']
/** So many that a chat that follows all has a portion of its own with few others. */
const COUNTRIES = LETTERS.flatMap((first) => LETTERS.map((second) => `${first}${second}`)).slice(0, 300)

async function many(): Promise<void> {
  for (let chat = 1; chat <= MANY; chat += 1) await aSubscriber(store, { address: `-${chat}` })
}

async function pending(): Promise<number> {
  return (await store.countDeliveries()).pending ?? 0
}

function portsOf(over: Partial<SpreadPorts> = {}): SpreadPorts {
  return {
    now: () => DAWN,
    publishers: () => PUBLISHERS,
    speaker: loadSpeakers(),
    posted: () => {},
    store,
    ...over,
  }
}

async function accept(alerts: readonly Alert[], ports = portsOf()) {
  const post = await firstPost(alerts, ports)
  await store.acceptPoll(anAcceptedPoll({ at: DAWN, alerts, ...post }))
  return post
}
