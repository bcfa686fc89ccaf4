import { schedule as startCron } from 'node-cron'
import { type Instant, plus } from '../domain/time.ts'

/** Something that is done again and again, each at its own interval. */
export interface Errand {
  readonly id: string
  /** Milliseconds between two runs. */
  readonly every: number
  /** It stands in the schedule, and nobody runs it. */
  readonly paused?: boolean
  run(): Promise<void>
}

export interface SchedulePorts {
  readonly now: () => Instant
  /** Between 0 and 1: spreads the errands, so that no server hears from us at the same second every time. */
  readonly random: () => number
  /** When an errand is due next, from before a restart; empty where it never ran. */
  readonly dueAt: ReadonlyMap<string, Instant | ''>
  /** Remembers it beyond a restart. */
  postpone(id: string, dueAt: Instant): Promise<void>
  /** An errand threw; it is run again at its next time. */
  failed(id: string, error: unknown): void
}

/** A running schedule; what is changed counts from the next second on, at the latest. */
export interface Schedule {
  /** Adds an errand, due at once, or puts it in place of the one with its id. */
  add(errand: Errand): void
  /** A run under way goes on to its end. */
  remove(id: string): void
  pause(id: string): void
  /** Due at once. */
  resume(id: string): void
  /** Due at once; after the run that is under way, if one is. Answers false for one that is paused or not there. */
  hasten(id: string): boolean
  /** From now on; what is due later than one such interval becomes due after it. */
  setInterval(id: string, every: number): void
  stop(): Promise<void>
}

/** An interval is lengthened by up to this share of itself. */
const JITTER = 0.1

interface Standing {
  readonly errand: Errand
  every: number
  paused: boolean
  due: Instant
  running: Promise<void> | undefined
}

/** A ticker that runs what is due once a second; the times live in the database, so a missed tick is harmless. */
export function schedule(errands: readonly Errand[], ports: SchedulePorts): Schedule {
  const standings = new Map(errands.map((errand) => [errand.id, standing(errand, firstTime(errand, ports))]))
  const under = new Set<Promise<void>>()
  const tick = () => {
    for (const one of standings.values()) {
      if (one.paused || one.running !== undefined || one.due > ports.now()) continue
      one.due = NEVER
      const run = runOnce(one, ports).finally(() => {
        one.running = undefined
        under.delete(run)
      })
      one.running = run
      under.add(run)
    }
  }
  const ticker = startCron('* * * * * *', tick, {
    name: 'due sources',
    timezone: 'UTC',
    suppressMissedWarning: true,
  })
  ticker.on('execution:missed', tick)
  tick()
  return {
    ...changes(standings, ports),
    async stop() {
      await ticker.stop()
      await Promise.all(under)
    },
  }
}

/** Later than every moment: set while a run is under way, so that whoever hastens it meanwhile is not forgotten. */
const NEVER: Instant = '9999-12-31T23:59:59.999Z'

function changes(standings: Map<string, Standing>, { now }: SchedulePorts): Omit<Schedule, 'stop'> {
  return {
    add: (errand) => {
      standings.set(errand.id, standing(errand, now()))
    },
    remove: (id) => {
      standings.delete(id)
    },
    pause(id) {
      const one = standings.get(id)
      if (one !== undefined) one.paused = true
    },
    resume(id) {
      const one = standings.get(id)
      if (one === undefined) return
      one.paused = false
      one.due = now()
    },
    hasten(id) {
      const one = standings.get(id)
      if (one === undefined || one.paused) return false
      one.due = now()
      return true
    },
    setInterval(id, every) {
      const one = standings.get(id)
      if (one === undefined) return
      one.every = every
      if (one.running === undefined) one.due = [one.due, plus(now(), every)].toSorted()[0] ?? one.due
    },
  }
}

function standing(errand: Errand, due: Instant): Standing {
  return { errand, every: errand.every, paused: errand.paused === true, due, running: undefined }
}

/** What was due before a restart stays due, but never later than one interval from now: intervals may have been cut. */
function firstTime({ id, every }: Errand, { now, dueAt }: SchedulePorts): Instant {
  const stored = dueAt.get(id) ?? ''
  const latest = plus(now(), every)
  return [stored, latest].toSorted()[0] ?? latest
}

async function runOnce(one: Standing, ports: SchedulePorts): Promise<void> {
  const { id } = one.errand
  try {
    await one.errand.run()
  } catch (error) {
    ports.failed(id, error)
  }
  const next = plus(ports.now(), Math.round(one.every * (1 + ports.random() * JITTER)))
  if (one.due === NEVER) one.due = next
  try {
    await ports.postpone(id, one.due)
  } catch (error) {
    ports.failed(id, error)
  }
}
