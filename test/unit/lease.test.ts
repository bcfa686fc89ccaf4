import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { hostname } from 'node:os'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { holdLease, LeaseError } from '../../src/app/lease.ts'
import type { Holder } from '../../src/domain/holder.ts'
import { plus } from '../../src/domain/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { DAWN } from '../support/world.ts'

const MINUTE_LATER = plus(DAWN, 60_000)

let store: Store
beforeEach(() => {
  store = openStore(':memory:')
})
afterEach(() => store.close())

/** Somebody holds the lease for a minute. */
async function heldBy(other: Partial<Holder>): Promise<void> {
  const holder = { host: 'elsewhere', process: 1, life: 'theirs', ...other }
  await store.takeLease(holder, { now: DAWN, until: MINUTE_LATER, isDead: () => false })
}

function hold(now: string = DAWN) {
  return holdLease({ now: () => now, store, lost: () => {}, failed: () => {} })
}

it('a second process is refused with a message that names the first', async () => {
  await heldBy({ process: process.ppid, host: hostname() })
  await expect(hold()).rejects.toThrow(LeaseError)
  await expect(hold()).rejects.toThrow(
    `another Tocsin (process ${process.ppid} on ${hostname()}) works on this database`,
  )
})

it('a process on another machine is refused until the lease runs out', async () => {
  await heldBy({})
  await expect(hold(plus(MINUTE_LATER, -1))).rejects.toThrow(LeaseError)
  await (await hold(MINUTE_LATER)).stop()
})

it('a process that was killed on this machine keeps nobody waiting', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  await heldBy({ process: child.pid ?? 0, host: hostname() })
  await expect(hold()).rejects.toThrow(LeaseError)
  child.kill('SIGKILL')
  await once(child, 'exit')
  await (await hold()).stop()
})

it('an earlier life with our own process id, as in a container, keeps nobody waiting', async () => {
  await heldBy({ process: process.pid, host: hostname() })
  await (await hold()).stop()
})

it('a lease that was given back is free at once', async () => {
  await (await hold()).stop()
  await (await hold()).stop()
})
