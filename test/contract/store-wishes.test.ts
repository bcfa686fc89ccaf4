import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { WishTerms } from '../../src/domain/wish-terms.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { aClock, aSubscriber, DAWN } from '../support/world.ts'

let store: Store
beforeEach(() => {
  store = openStore(':memory:')
})
afterEach(() => store.close())

const terms = (over: Partial<WishTerms> = {}): WishTerms => ({
  country: 'ML',
  leastSeverity: 'severe',
  mode: 'at-once',
  kinds: [],
  sources: [],
  ...over,
})

describe('a wish about a region', () => {
  it('is found for every country in it, and for no other', async () => {
    const chats = await Promise.all(
      ['011', '002', 'sahel', 'all', '145'].map((country) =>
        aSubscriber(store, { address: country, country }),
      ),
    )
    const heard = async (country: string) => {
      const wishes = await store.wishesFor([country], DAWN)
      return wishes.map(({ chat }) => chats.find(({ id }) => id === chat)?.address).toSorted()
    }
    expect(await heard('ML')).toEqual(['002', '011', 'all', 'sahel'])
    expect(await heard('CI')).toEqual(['002', '011', 'all'])
    expect(await heard('YE')).toEqual(['145', 'all'])
    expect(await heard('AQ')).toEqual(['all'])
  })

  it('comes with what the chat has silenced, regions too', async () => {
    const chat = await aSubscriber(store, { address: '-1', country: '011' })
    await store.silence(chat, { country: 'sahel', until: '2025-10-28T07:00:00.000Z' }, DAWN)
    expect(await store.wishesFor(['ML'], DAWN)).toMatchObject([{ country: '011', silenced: ['sahel'] }])
  })

  it('makes its countries followed, as long as it is no continent and its chat is open', async () => {
    const chat = await aSubscriber(store, { address: '-1', country: 'sahel' })
    await aSubscriber(store, { address: '-2', country: 'YE' })
    await aSubscriber(store, { address: '-3', country: '002' })
    await aSubscriber(store, { address: '-4', country: 'all' })
    const sahel = ['BF', 'CM', 'GM', 'GN', 'ML', 'MR', 'NE', 'NG', 'SN', 'TD']
    expect(await store.followedCountries()).toEqual(new Set([...sahel, 'YE']))
    await store.closeChat(chat, 'kicked', DAWN)
    expect(await store.followedCountries()).toEqual(new Set(['YE']))
  })
})

describe('a wish that is confined', () => {
  it('keeps its kinds and sources until it is replaced by one that has none', async () => {
    const chat = await aSubscriber(store, { address: '-1', country: 'NE' })
    const confined = terms({ kinds: ['departure'], sources: ['uk-fcdo', 'us-state'] })
    await store.subscribe({ ...confined, chat: chat.id, since: DAWN })
    expect(await store.wishesFor(['ML'], DAWN)).toMatchObject([
      { kinds: ['departure'], sources: ['uk-fcdo', 'us-state'] },
    ])
    const before = await store.subscribe({
      chat: chat.id,
      country: 'ML',
      leastSeverity: 'severe',
      since: DAWN,
    })
    expect(before).toMatchObject(confined)
    expect(await store.wishesFor(['ML'], DAWN)).toMatchObject([{ kinds: [], sources: [] }])
  })
})

describe('an import', () => {
  const clock = aClock()

  it('adds, replaces and leaves alone, and removes nothing', async () => {
    const chat = await aSubscriber(store, { address: '-1', country: 'NE', leastSeverity: 'minor' })
    await store.subscribe({ ...terms({ country: 'TD' }), chat: chat.id, since: DAWN })
    await store.subscribe({ ...terms({ country: 'SD' }), chat: chat.id, since: DAWN })
    const later = clock.pass(1000)
    const wishes = [terms({ country: '011' }), terms({ country: 'NE' }), terms({ country: 'TD' })]
    const brought = { wishes, settings: { digestHour: 9, quiet: { from: 22, to: 7 } }, language: 'fr' }
    expect(await store.bringIn(chat, brought, later)).toEqual({ added: 1, replaced: 1, same: 1 })
    const standing = await store.subscriptionsOf(chat)
    expect(standing.map(({ country, leastSeverity, since }) => [country, leastSeverity, since])).toEqual([
      ['011', 'severe', later],
      ['NE', 'severe', DAWN],
      ['SD', 'severe', DAWN],
      ['TD', 'severe', DAWN],
    ])
    const after = await store.findChat(chat)
    expect(after).toMatchObject({ language: 'fr', settings: { ...chat.settings, ...brought.settings } })
  })

  it('that fails in the middle changes nothing', async () => {
    const chat = await aSubscriber(store, { address: '-1', country: 'NE' })
    // The database refuses that hour, after the wishes were written.
    const brought = { wishes: [terms()], settings: { digestHour: Number.NaN }, language: null }
    await expect(store.bringIn(chat, brought, DAWN)).rejects.toThrow()
    expect(await store.subscriptionsOf(chat)).toHaveLength(1)
    expect((await store.findChat(chat))?.settings.digestHour).toBe(8)
  })
})
