import { schedule as startCron } from 'node-cron'
import { type Instant, plus } from '../domain/time.ts'

/** Something that is done again and again, each at its own interval. */
export interface Errand {
  readonly id: string
  /** Milliseconds between two runs. */
  readonly every: number
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

/** An interval is lengthened by up to this share of itself. */
const JITTER = 0.1

/** A ticker that runs what is due once a second; the times live in the database, so a missed tick is harmless. */
export function schedule(errands: readonly Errand[], ports: SchedulePorts): { stop(): Promise<void> } {
  const running = new Map<string, Promise<void>>()
  const due = new Map(errands.map((errand) => [errand.id, firstTime(errand, ports)]))
  const tick = () => {
    for (const errand of errands) {
      if (running.has(errand.id) || (due.get(errand.id) ?? '') > ports.now()) continue
      running.set(
        errand.id,
        runOnce(errand, { ports, due }).finally(() => running.delete(errand.id)),
      )
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
    async stop() {
      await ticker.stop()
      await Promise.all(running.values())
    },
  }
}

/** What was due before a restart stays due, but never later than one interval from now: intervals may have been cut. */
function firstTime({ id, every }: Errand, { now, dueAt }: SchedulePorts): Instant {
  const stored = dueAt.get(id) ?? ''
  const latest = plus(now(), every)
  return [stored, latest].toSorted()[0] ?? latest
}

async function runOnce(
  errand: Errand,
  { ports, due }: { readonly ports: SchedulePorts; readonly due: Map<string, Instant> },
): Promise<void> {
  try {
    await errand.run()
  } catch (error) {
    ports.failed(errand.id, error)
  }
  const next = plus(ports.now(), Math.round(errand.every * (1 + ports.random() * JITTER)))
  due.set(errand.id, next)
  try {
    await ports.postpone(errand.id, next)
  } catch (error) {
    ports.failed(errand.id, error)
  }
}
