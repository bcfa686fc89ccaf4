import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Errand, type SchedulePorts, schedule } from '../../src/app/schedule.ts'
import { HOUR, type Instant, MINUTE, plus } from '../../src/domain/time.ts'
import { DAWN } from '../support/world.ts'

let stopping: (() => Promise<void>) | undefined
beforeEach(() => {
  vi.useFakeTimers({ now: new Date(DAWN) })
})
afterEach(async () => {
  await stopping?.()
  vi.useRealTimers()
})

describe('an errand', () => {
  it('that never ran is run at once, and its next time is remembered', async () => {
    const world = aWorld()
    const errand = anErrand()
    world.start([errand])
    await pass(0)
    expect(errand.runs).toBe(1)
    expect(world.postponed).toEqual([['us-state', plus(DAWN, 5 * MINUTE)]])
  })

  it('is run again when its interval has gone by, lengthened by up to a tenth, and not before', async () => {
    const world = aWorld({ random: () => 1 })
    const errand = anErrand()
    world.start([errand])
    await pass(5.4 * MINUTE)
    expect(errand.runs).toBe(1)
    await pass(0.2 * MINUTE)
    expect(errand.runs).toBe(2)
    await pass(HOUR)
    expect(errand.runs).toBe(12)
  })

  it('has an interval of its own', async () => {
    const errand = anErrand()
    const other = anErrand({ id: 'uk-fcdo', every: MINUTE })
    aWorld().start([errand, other])
    await pass(10.5 * MINUTE)
    expect([errand.runs, other.runs]).toEqual([3, 11])
  })

  it('is not run before the time it had before a restart', async () => {
    const world = aWorld({ dueAt: new Map([['us-state', plus(DAWN, 2 * MINUTE)]]) })
    const errand = anErrand()
    world.start([errand])
    await pass(2 * MINUTE - 1)
    expect(errand.runs).toBe(0)
    await pass(2000)
    expect(errand.runs).toBe(1)
  })

  it('that was due while the program was not running is run at once', async () => {
    const world = aWorld({ dueAt: new Map([['us-state', plus(DAWN, -HOUR)]]) })
    const errand = anErrand()
    world.start([errand])
    await pass(0)
    expect(errand.runs).toBe(1)
  })

  it('does not wait longer than its interval, though it was longer before a restart', async () => {
    const world = aWorld({ dueAt: new Map([['us-state', plus(DAWN, 24 * HOUR)]]) })
    const errand = anErrand()
    world.start([errand])
    await pass(5 * MINUTE + 2000)
    expect(errand.runs).toBe(1)
  })

  it('that throws is heard of and run again at its next time, the others unharmed', async () => {
    const world = aWorld()
    const broken = anErrand({ run: () => Promise.reject(new Error('no network')) })
    const other = anErrand({ id: 'uk-fcdo' })
    world.start([broken, other])
    await pass(5.5 * MINUTE)
    expect(world.failures).toEqual([
      ['us-state', new Error('no network')],
      ['us-state', new Error('no network')],
    ])
    expect([broken.runs, other.runs]).toEqual([2, 2])
  })

  it('whose next time cannot be remembered is run again all the same', async () => {
    const world = aWorld({ postpone: () => Promise.reject(new Error('disk is full')) })
    const errand = anErrand()
    world.start([errand])
    await pass(5.5 * MINUTE)
    expect(errand.runs).toBe(2)
    expect(world.failures).toHaveLength(2)
  })

  it('is never run twice at once, and stopping waits for it', async () => {
    const world = aWorld()
    let finish = () => {}
    const slow = anErrand({
      run: () =>
        new Promise<void>((done) => {
          finish = done
        }),
    })
    const { stop } = world.start([slow])
    await pass(HOUR)
    expect(slow.runs).toBe(1)
    let isStopped = false
    const stopped = stop().then(() => {
      isStopped = true
    })
    await pass(MINUTE)
    expect(isStopped).toBe(false)
    finish()
    await stopped
    expect(world.postponed).toEqual([['us-state', plus(DAWN, HOUR + 6 * MINUTE)]])
    await pass(HOUR)
    expect(slow.runs).toBe(1)
  })
})

describe('a running schedule', () => {
  it('takes in an errand that is due at once, and lets one go', async () => {
    const ticker = aWorld().start([anErrand()])
    const added = anErrand({ id: 'feed-1' })
    ticker.add(added)
    await pass(2000)
    expect(added.runs).toBe(1)
    ticker.remove('feed-1')
    await pass(HOUR)
    expect(added.runs).toBe(1)
  })

  it('runs nothing that is paused, from the start or later, until it is resumed, then at once', async () => {
    const errand = anErrand({ paused: true })
    const ticker = aWorld().start([errand])
    await pass(HOUR)
    expect(errand.runs).toBe(0)
    expect(ticker.hasten('us-state')).toBe(false)
    ticker.resume('us-state')
    await pass(2000)
    expect(errand.runs).toBe(1)
    ticker.pause('us-state')
    await pass(HOUR)
    expect(errand.runs).toBe(1)
  })

  it('hastens an errand, also one that is running: it runs again when it is done', async () => {
    let finish = () => {}
    const slow = anErrand({
      run: () =>
        new Promise<void>((done) => {
          finish = done
        }),
    })
    const ticker = aWorld().start([slow])
    await pass(1000)
    expect(ticker.hasten('us-state')).toBe(true)
    finish()
    await pass(2000)
    expect(slow.runs).toBe(2)
    finish()
    await pass(2000)
    expect(slow.runs).toBe(2)
    expect(ticker.hasten('us-state')).toBe(true)
    await pass(2000)
    expect(slow.runs).toBe(3)
    expect(ticker.hasten('nobody')).toBe(false)
    finish()
  })

  it('takes a new interval at once', async () => {
    const world = aWorld()
    const errand = anErrand()
    const ticker = world.start([errand])
    await pass(1000)
    ticker.setInterval('us-state', MINUTE)
    await pass(3.5 * MINUTE)
    expect(errand.runs).toBe(4)
    ticker.setInterval('us-state', HOUR)
    await pass(1.5 * HOUR)
    expect(errand.runs).toBe(6)
  })
})

/** Lets that many milliseconds go by. */
async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds)
}

function anErrand(over: Partial<Errand> = {}) {
  const { run = async () => {} } = over
  const errand = {
    id: 'us-state',
    every: 5 * MINUTE,
    ...over,
    runs: 0,
    run: () => {
      errand.runs += 1
      return run()
    },
  }
  return errand
}

function aWorld(over: Partial<SchedulePorts> = {}) {
  const postponed: [string, Instant][] = []
  const failures: [string, unknown][] = []
  return {
    postponed,
    failures,
    start(errands: readonly Errand[]) {
      const ticker = schedule(errands, {
        now: () => new Date().toISOString(),
        random: () => 0,
        dueAt: new Map(),
        postpone: async (id, dueAt) => {
          postponed.push([id, dueAt])
        },
        failed: (id, error) => failures.push([id, error]),
        ...over,
      })
      stopping = ticker.stop
      return ticker
    },
  }
}
