import { afterEach, beforeEach, expect, it } from 'vitest'
import { openStore, type Store } from '../../src/store/store.ts'
import { aBell } from '../support/bell.ts'
import { aChange } from '../support/builders.ts'
import { aSubscriber } from '../support/world.ts'

let store: Store
let bell: ReturnType<typeof aBell>
beforeEach(() => {
  store = openStore(':memory:')
  bell = aBell(store)
})
afterEach(() => store.close())

it('gives the alerts that were sent to a chat, newest first, and to no other', async () => {
  const [here, there] = [
    await aSubscriber(store, { address: '-1' }),
    await aSubscriber(store, { address: '-2' }),
  ]
  const rung = [await bell.ring('ML'), await bell.ring('NE')]
  expect(await store.alertsSentTo(here.id, 9)).toEqual([])
  await bell.deliver()
  const sent = await store.alertsSentTo(here.id, 9)
  expect(sent.map(({ alert }) => alert.key)).toEqual(rung.map(({ key }) => key).toReversed())
  expect(await store.alertsSentTo(there.id, 1)).toHaveLength(1)
})

it('gives the alerts of some sources about a country up to then, and none that an operator holds', async () => {
  const early = await bell.ring('ML')
  const late = await bell.ring('ML', { main: aChange({ source: 'uk-fcdo' }) })
  await bell.ring('NE')
  await bell.ring('ML', { main: aChange({ kind: 'level-raised' }), held: true })
  const asked = { country: 'ML', sources: ['us-state', 'uk-fcdo'], limit: 9 }
  const keys = async (until: string) => (await store.alertsUpTo(until, asked)).map(({ alert }) => alert.key)
  expect(await keys(bell.clock.now())).toEqual([late.key, early.key])
  expect(await keys(early.at)).toEqual([early.key])
})
