import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Alert } from '../../src/domain/alert.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { aBell } from '../support/bell.ts'
import { aChange } from '../support/builders.ts'
import { hashOf, keepProof } from '../support/kept-proofs.ts'
import { aSubscriber } from '../support/world.ts'

const PAGE = '<p>غادروا مالي. Leave Mali.</p>'

let folder: string
let path: string
let store: Store
let bell: ReturnType<typeof aBell>
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tocsin-proofs-'))
  path = join(folder, 'tocsin.db')
  store = openStore(path)
  bell = aBell(store)
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

async function numberOf({ key }: Alert): Promise<number> {
  return (await store.numberOf(key)) ?? -1
}

it('gives what an alert rests on by its number', async () => {
  const alert = await bell.ring('ML')
  const documents = keepProof(path, alert, {
    before: null,
    after: 'A.\nB.',
    fetched: [['https://a.example', PAGE]],
  })
  const number = await numberOf(alert)
  expect(await store.proofOf(number)).toEqual({ alert, number, documents, before: null, after: 'A.\nB.' })
  expect(await store.answerOf(hashOf(PAGE))).toBe(PAGE)
})

it('knows nothing of another number, of an alert without a proof, and of an answer that was taken out', async () => {
  const alert = await bell.ring('ML')
  expect(await store.proofOf(await numberOf(alert))).toBeUndefined()
  expect(await store.proofOf(999)).toBeUndefined()
  expect(await store.answerOf(hashOf(PAGE))).toBeUndefined()
})

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
