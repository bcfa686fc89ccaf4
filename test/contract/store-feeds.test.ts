import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { KnownEntry } from '../../src/domain/feed.ts'
import { DAY, plus } from '../../src/domain/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { aChange, anAlert } from '../support/builders.ts'
import { aSubscriber, DAWN } from '../support/world.ts'

let store: Store
beforeEach(() => {
  store = openStore(':memory:')
})
afterEach(() => store.close())

const NEW_FEED = {
  url: 'https://desk.example/feed',
  name: 'Desk',
  severity: 'severe',
  addedAt: DAWN,
} as const

function anEntry(over: Partial<KnownEntry> = {}): KnownEntry {
  return {
    key: 'k1',
    print: 'p1',
    title: 'Mali',
    link: '',
    grade: 'none',
    doubt: '',
    firstSeenAt: DAWN,
    ...over,
  }
}

function aLook(feed: string, over: object = {}) {
  return {
    feed,
    at: DAWN,
    entries: [anEntry()],
    present: ['k1'],
    changes: [],
    alerts: [],
    cards: [],
    deliveries: [],
    ...over,
  }
}

async function added(): Promise<string> {
  const feed = await store.addFeed(NEW_FEED)
  if (feed === undefined) throw new Error('expected a feed')
  return feed.id
}

describe('a feed', () => {
  it('stands once for one address, and its id is never given to another', async () => {
    expect(await added()).toBe('feed-1')
    expect(await store.addFeed({ ...NEW_FEED, name: 'Again' })).toBeUndefined()
    expect(await store.removeFeed('feed-1')).toBe(true)
    expect(await store.removeFeed('feed-1')).toBe(false)
    const next = await added()
    expect(next).not.toBe('feed-1')
    expect(await store.feeds()).toEqual([{ id: next, ...NEW_FEED }])
  })

  it('is removed with what is remembered of it, and no source is removed in its place', async () => {
    const feed = await added()
    await store.acceptFeed(aLook(feed))
    await store.postpone('us-state', DAWN)
    await store.removeFeed(feed)
    await store.removeFeed('us-state')
    expect(await store.entriesOf(feed)).toEqual([])
    expect((await store.sourceStates()).map(({ source }) => source)).toEqual(['us-state'])
  })
})

describe('an accepted look at a feed', () => {
  it('writes entries, alerts and deliveries together, and twice is once', async () => {
    const feed = await added()
    const chat = await aSubscriber(store, { address: '-1' })
    const main = aChange({ source: feed, kind: 'bulletin' })
    const alert = anAlert({ key: 'feed-1 ML bulletin k1', source: feed, main })
    const look = aLook(feed, {
      changes: [main],
      alerts: [alert],
      cards: [
        {
          about: alert.key,
          language: 'en',
          zone: 'UTC',
          card: { tone: 'severe', title: ['x'], blocks: [], buttons: [] },
        },
      ],
      deliveries: [
        { about: alert.key, language: 'en', zone: 'UTC', chat: chat.id, platform: 'telegram', rank: 1 },
      ],
    })
    await store.acceptFeed(look)
    await store.acceptFeed(look)
    expect(await store.countDeliveries()).toEqual({ pending: 1 })
    expect(await store.entriesOf(feed)).toMatchObject([anEntry()])
    expect((await store.sourceStates()).find(({ source }) => source === feed)?.seenAt).toBe(DAWN)
  })

  it('of a feed that was removed meanwhile leaves nothing', async () => {
    const feed = await added()
    await store.removeFeed(feed)
    await store.acceptFeed(aLook(feed))
    expect(await store.entriesOf(feed)).toEqual([])
    expect(await store.sourceStates()).toEqual([])
  })

  it('keeps the day on which an edited entry was first seen, and its doubt', async () => {
    const feed = await added()
    await store.acceptFeed(aLook(feed, { entries: [anEntry({ doubt: 'Congo' })] }))
    const later = plus(DAWN, DAY)
    const edited = anEntry({ print: 'p2', grade: 'leave', firstSeenAt: later, doubt: 'Congo' })
    await store.acceptFeed(aLook(feed, { at: later, entries: [edited] }))
    expect(await store.entriesOf(feed)).toMatchObject([{ print: 'p2', grade: 'leave', firstSeenAt: DAWN }])
    expect(await store.doubtsSince(DAWN, 5)).toMatchObject([{ feed, names: 'Congo', at: DAWN }])
    expect(await store.doubtsSince(later, 5)).toEqual([])
  })

  it('forgets entries that the feed has not held for half a year, and no others', async () => {
    const feed = await added()
    await store.acceptFeed(
      aLook(feed, { entries: [anEntry(), anEntry({ key: 'k2' })], present: ['k1', 'k2'] }),
    )
    await store.acceptFeed(aLook(feed, { at: plus(DAWN, 100 * DAY), entries: [], present: ['k2'] }))
    await store.acceptFeed(aLook(feed, { at: plus(DAWN, 200 * DAY), entries: [], present: [] }))
    expect((await store.entriesOf(feed)).map(({ key }) => key)).toEqual(['k2'])
  })
})

describe('what an operator decides of a source', () => {
  it('is kept, and a pause ends what was noted of its blindness', async () => {
    const failed = { source: 'us-state', at: DAWN, reason: 'blocked', detail: 'x', blind: true } as const
    await store.failPoll({ ...failed, cards: [], deliveries: [] })
    await store.switchSource({ id: 'us-state', state: 'paused' })
    await store.switchSource({ id: 'us-state', every: 60_000 })
    expect(await store.sourceStates()).toMatchObject([
      { source: 'us-state', switched: 'paused', paused: true, every: 60_000, blindSince: null, reason: null },
    ])
    await store.switchSource({ id: 'us-state', state: 'usual' })
    const [state] = await store.sourceStates()
    expect(state?.paused).toBeUndefined()
    expect(state?.every).toBe(60_000)
  })
})
