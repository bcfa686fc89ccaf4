import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { plainText } from '../../src/card/plain.ts'
import type { Severity } from '../../src/domain/alert.ts'
import { HOUR, MINUTE } from '../../src/domain/time.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { type Answer, FetchError } from '../../src/lib/http.ts'
import { watchFeed } from '../../src/pipeline/watch-feed.ts'
import { bulletins } from '../../src/sources/bulletins.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { anAdvisory, aPublisher, britain } from '../support/builders.ts'
import { rssOf, type WrittenEntry } from '../support/fake-feed.ts'
import { aClock, aSubscriber, aWanted, DAWN } from '../support/world.ts'

vi.setConfig({ testTimeout: 30_000 })

const CALL = 'U.S. citizens in Mali should leave immediately by commercial air.'

let store: Store
beforeEach(() => {
  store = openStore(':memory:')
})
afterEach(() => store.close())

/** A feed watched over a real store, which shows what it is told to show. */
async function aWatchedFeed({ severity = 'extreme' }: { readonly severity?: Severity } = {}) {
  const clock = aClock()
  const feed = await store.addFeed({
    url: 'https://desk.example/feed',
    name: 'Desk',
    severity,
    addedAt: DAWN,
  })
  if (feed === undefined) throw new Error('expected a feed')
  let answer: Answer | FetchError = {
    kind: 'body',
    status: 200,
    body: rssOf([]),
    validators: {},
    contentType: '',
  }
  const publishers = new Map([aPublisher(), britain()].map((one) => [one.id, one]))
  const open = () =>
    watchFeed(
      { ...feed, every: 15 * MINUTE },
      {
        now: clock.now,
        publishers: () => publishers,
        speaker: loadSpeakers(),
        operators: async () => [],
        stopping: () => false,
        posted: () => {},
        reader: bulletins,
        store,
        fetcher: {
          async fetch() {
            if (answer instanceof FetchError) throw answer
            return answer
          },
        },
      },
    )
  let watched = open()
  return {
    clock,
    feed,
    /** As a restart would. */
    forget() {
      watched = open()
    },
    fails() {
      answer = new FetchError('unreachable', 'no answer')
    },
    async shows(...entries: readonly WrittenEntry[]) {
      const dated = entries.map((entry) => ({ date: new Date(clock.pass(MINUTE)).toUTCString(), ...entry }))
      answer = { kind: 'body', status: 200, body: rssOf(dated), validators: {}, contentType: '' }
      return await watched.look()
    },
    look: () => watched.look(),
  }
}

const due = () =>
  store.claimDue(aWanted({ now: '2027-01-01T00:00:00.000Z', until: '2027-01-01T00:00:00.000Z', limit: 100 }))

describe('a look at a feed', () => {
  it('is silent the first time, whatever stands there', async () => {
    await aSubscriber(store, { address: '-1' })
    const { shows } = await aWatchedFeed()
    const { alerts, entries } = await shows({ id: '1', title: 'Mali: leave', text: CALL })
    expect([alerts, entries]).toEqual([[], 1])
    expect(await store.countDeliveries()).toEqual({})
  })

  it('rings for a new entry in the language of each chat, below it what governments say', async () => {
    await aSubscriber(store, { address: '-1', country: 'ML', leastSeverity: 'extreme' })
    await aSubscriber(store, { address: '-2', country: 'ML', locale: 'fr' })
    await aSubscriber(store, { address: '-3', country: 'NE' })
    const { shows } = await aWatchedFeed()
    await shows()
    const { alerts } = await shows({ id: '1', title: 'Mali: leave', text: CALL })
    expect(alerts.map(({ severity, country }) => [severity, country])).toEqual([['extreme', 'ML']])
    const cards = (await due()).map(({ to, card }) => [to.address, plainText(card)] as const)
    expect(cards.map(([address]) => address).toSorted()).toEqual(['-1', '-2'])
    const [english = '', french = ''] = cards.toSorted().map(([, text]) => text)
    expect(english).toContain('Not a government')
    expect(english).toContain(CALL)
    expect(french).toContain('Pas un gouvernement')
    expect(french).toContain('Il transmet un appel')
  })

  it('rings no louder than the operator lets it', async () => {
    await aSubscriber(store, { address: '-1', leastSeverity: 'severe' })
    const { shows } = await aWatchedFeed({ severity: 'moderate' })
    await shows()
    const { alerts } = await shows({ id: '1', title: 'Mali: leave', text: CALL })
    expect(alerts.map(({ severity }) => severity)).toEqual(['moderate'])
    expect(await store.countDeliveries()).toEqual({})
  })

  it('rings once for an entry of two countries in a chat that follows both', async () => {
    await aSubscriber(store, { address: '-1' })
    const { shows } = await aWatchedFeed()
    await shows()
    const { alerts } = await shows({ id: '1', title: 'Curfew in Mali and Niger' })
    expect(alerts.map(({ country }) => country)).toEqual(['ML', 'NE'])
    const [only, ...more] = await due()
    expect(more).toEqual([])
    expect(only && plainText(only.card)).toContain('It names Niger, too.')
  })

  it('rings again when an edit brings a call to leave, as an update of the first', async () => {
    await aSubscriber(store, { address: '-1' })
    const { shows } = await aWatchedFeed()
    await shows()
    const first = await shows({ id: '1', title: 'Mali: the roads', text: 'Quiet.' })
    expect((await shows({ id: '1', title: 'Mali: the roads', text: 'Quiet, still.' })).alerts).toEqual([])
    const { alerts } = await shows({ id: '1', title: 'Mali: the roads', text: `Not quiet. ${CALL}` })
    expect(alerts.map(({ cap }) => [cap.msgType, cap.references])).toEqual([['Update', first.alerts[0]?.key]])
    expect((await shows({ id: '1', title: 'Mali: the roads', text: 'Quiet.' })).alerts).toEqual([])
    expect((await shows({ id: '1', title: 'Mali: the roads', text: CALL })).alerts).toEqual([])
  })

  it('that finds every id changed rings for none, and for what is new beside them', async () => {
    await aSubscriber(store, { address: '-1' })
    const { shows } = await aWatchedFeed()
    const old = ['a', 'b', 'c'].map((id) => ({ id, title: `Mali ${id}`, link: `https://desk.example/${id}` }))
    await shows(...old)
    const renamed = old.map((entry) => ({ ...entry, id: `new-${entry.id}` }))
    const { alerts } = await shows({ id: 'd', title: 'Mali d' }, ...renamed)
    expect(alerts.map(({ bulletin }) => bulletin?.title)).toEqual(['Mali d'])
  })

  it('that finds a flood holds it for an operator', async () => {
    await aSubscriber(store, { address: '-1' })
    const { shows } = await aWatchedFeed()
    await shows({ id: '0', title: 'Mali' })
    const flood = [1, 2, 3, 4, 5, 6].map((id) => ({ id: String(id), title: `Unrest in Mali, part ${id}` }))
    const { alerts, notices } = await shows(...flood, { id: '0', title: 'Mali' })
    expect(alerts.map(({ held }) => held)).toEqual(Array(6).fill(true))
    expect(notices).toMatchObject([{ kind: 'bulletins-held', count: 6 }])
    expect(await store.countDeliveries()).toEqual({})
    expect(await store.heldAlerts()).toHaveLength(6)
  })

  it('tells operators of an entry whose country is not clear, and nobody else', async () => {
    await aSubscriber(store, { address: '-1' })
    const { shows } = await aWatchedFeed()
    await shows()
    const { alerts, notices } = await shows({ id: '1', title: 'Congo: fighting' })
    expect(alerts).toEqual([])
    expect(notices).toMatchObject([{ kind: 'bulletin-doubtful', entries: [{ names: 'Congo' }] }])
    expect(await store.doubtsSince(DAWN, 5)).toMatchObject([{ names: 'Congo', title: 'Congo: fighting' }])
  })

  it('changes no advisory, and counts in no consensus', async () => {
    await aSubscriber(store, { address: '-1' })
    const { shows } = await aWatchedFeed()
    await shows()
    const { alerts } = await shows({ id: '1', title: 'Mali: leave', text: CALL })
    expect(alerts[0]?.context.map(({ source }) => source)).toEqual(['us-state', 'uk-fcdo'])
    expect(await store.advisoriesAbout(['ML'])).toEqual([])
    expect(anAdvisory().source).toBe('us-state')
  })

  it('that fails for long makes operators hear that the feed is blind, and later that it sees', async () => {
    const { clock, fails, look, shows } = await aWatchedFeed()
    await shows()
    fails()
    expect((await look()).notices).toEqual([])
    clock.pass(2 * HOUR)
    const { notices, error } = await look()
    expect(error?.kind).toBe('unreachable')
    expect(notices).toMatchObject([{ kind: 'source-blind', source: 'feed-1 (Desk)' }])
    expect((await shows()).notices).toMatchObject([{ kind: 'source-sees', source: 'feed-1 (Desk)' }])
  })
})

describe('however a feed changes and whenever the program restarts', () => {
  it('no chat hears of an entry twice', async () => {
    const entry = fc.record({
      id: fc.constantFrom('1', '2', '3', '4', '5'),
      title: fc.constantFrom('Mali: roads', 'Curfew in Niger and Mali', 'Congo: fighting', 'Niger: markets'),
    })
    const step = fc.record({ entries: fc.array(entry, { maxLength: 4 }), restart: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        store.close()
        store = openStore(':memory:')
        await aSubscriber(store, { address: '-1' })
        await aSubscriber(store, { address: '-2', country: 'ML' })
        const { shows, forget } = await aWatchedFeed()
        for (const { entries, restart } of steps) {
          if (restart) forget()
          await shows(...entries)
        }
        const heard = []
        for (let round = await due(); round.length > 0; round = await due()) {
          for (const delivery of round) {
            heard.push(`${delivery.chat} ${delivery.about.split(' bulletin ')[1]}`)
            await store.settle([{ delivery, settlement: { kind: 'sent', reference: 'x' } }], DAWN)
          }
        }
        expect(heard.length).toBe(new Set(heard).size)
      }),
      { numRuns: 40 },
    )
  })
})
