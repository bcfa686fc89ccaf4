import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { Holder } from '../domain/holder.ts'
import { type Instant, plus } from '../domain/time.ts'
import type { Part } from './lifecycle.ts'

export interface LeasePorts {
  readonly now: () => Instant
  readonly store: {
    takeLease(
      mine: Holder,
      about: { now: Instant; until: Instant; isDead: (other: Holder) => boolean },
    ): Promise<Holder | undefined>
    returnLease(mine: Holder): Promise<void>
  }
  /** Somebody else took the lease: this process stood still for longer than it lasts. It must not go on. */
  readonly lost: (error: LeaseError) => void
  /** The lease could not be prolonged this time. */
  readonly failed: (error: unknown) => void
}

/** Another process works on the same database. */
export class LeaseError extends Error {
  override readonly name = 'LeaseError'
}

/** A process that dies without a word leaves its lease behind for so long; on this machine its end is seen at once. */
const LASTS = 20_000
const RENEWED_EVERY = 5_000

/**
 * Makes this process the only one that works on the database, until it stops: two would each send everything.
 * Throws {@link LeaseError} where another one is at work.
 */
export async function holdLease(ports: LeasePorts): Promise<Part> {
  const mine: Holder = { host: hostname(), process: process.pid, life: randomUUID() }
  const take = () => {
    const now = ports.now()
    return ports.store.takeLease(mine, { now, until: plus(now, LASTS), isDead: isDeadHere(mine) })
  }
  const other = await take()
  if (other !== undefined) throw new LeaseError(wordsFor(other))
  const timer = setInterval(() => {
    take().then((taker) => {
      if (taker !== undefined) ports.lost(new LeaseError(wordsFor(taker)))
    }, ports.failed)
  }, RENEWED_EVERY)
  return {
    name: 'lease',
    async stop() {
      clearInterval(timer)
      await ports.store.returnLease(mine)
    },
  }
}

function wordsFor({ host, process: id }: Holder): string {
  return `another Tocsin (process ${id} on ${host}) works on this database: stop it first, or set DATABASE to another file. If it was killed, wait ${LASTS / 1000} seconds and try again.`
}

/** On this machine a process can be asked for; signal 0 only asks (POSIX kill). A pid of our own is of an earlier life. */
function isDeadHere(mine: Holder): (other: Holder) => boolean {
  return ({ host, process: id }) => host === mine.host && (id === mine.process || !isRunning(id))
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM' // somebody else's, but alive
  }
}
