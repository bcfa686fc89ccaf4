import { expect, it } from 'vitest'
import { openStore } from '../../src/store/store.ts'
import { NOW } from '../support/builders.ts'

const HOUR = 3_600_000
const after = (hours: number) => new Date(Date.parse(NOW) + hours * HOUR).toISOString()

it('takes a key for the first time once', async () => {
  const store = openStore(':memory:')
  const times = []
  for (const key of ['telegram 1 7', 'telegram 1 7', 'telegram 1 8', 'telegram 1 7'])
    times.push(await store.firstTime(key, NOW))
  expect(times).toEqual([true, false, true, false])
})

it('remembers a key for as long as a platform may bring it again, and no longer than two days', async () => {
  const store = openStore(':memory:')
  await store.firstTime('old', NOW)
  expect(await store.firstTime('old', after(25))).toBe(false)
  await store.firstTime('new', after(49))
  expect(await store.firstTime('old', after(49))).toBe(true)
  expect(await store.firstTime('new', after(50))).toBe(false)
})
