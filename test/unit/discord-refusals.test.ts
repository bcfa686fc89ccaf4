import { expect, it } from 'vitest'
import { createRefusals } from '../../src/adapters/discord/refusals.ts'
import { MINUTE } from '../../src/domain/time.ts'

function aCount(allowed: number) {
  const clock = { now: 0 }
  const full: number[] = []
  const refusals = createRefusals({ now: () => clock.now, exhausted: () => full.push(clock.now), allowed })
  return { clock, full, refusals }
}

it('lets everything pass while refusals are few', () => {
  const { refusals, full } = aCount(3)
  refusals.add()
  refusals.add()
  expect(refusals.pause()).toBe(0)
  expect(full).toEqual([])
})

it('pauses to the end of the ten minutes that began with the first refusal, and says so once', () => {
  const { clock, refusals, full } = aCount(3)
  for (const at of [0, MINUTE, 2 * MINUTE, 3 * MINUTE]) {
    clock.now = at
    refusals.add()
  }
  expect(refusals.pause()).toBe(7 * MINUTE)
  expect(full).toEqual([2 * MINUTE])
  clock.now = 10 * MINUTE
  expect(refusals.pause()).toBe(0)
})

it('starts to count anew after that', () => {
  const { clock, refusals, full } = aCount(2)
  refusals.add()
  refusals.add()
  clock.now = 10 * MINUTE
  refusals.add()
  expect(refusals.pause()).toBe(0)
  refusals.add()
  expect(refusals.pause()).toBe(10 * MINUTE)
  expect(full).toHaveLength(2)
})

it('never lets more than twice the number through in any ten minutes', () => {
  const { clock, refusals } = aCount(100)
  const passed: number[] = []
  for (clock.now = 0; clock.now < 60 * MINUTE; clock.now += 1000) {
    for (let burst = 0; burst < 50 && refusals.pause() === 0; burst += 1) {
      refusals.add()
      passed.push(clock.now)
    }
  }
  const most = Math.max(
    ...passed.map((from) => passed.filter((at) => at >= from && at < from + 10 * MINUTE).length),
  )
  expect(passed.length).toBeGreaterThan(500)
  expect(most).toBeLessThanOrEqual(200)
})
