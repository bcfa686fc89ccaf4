import type { Claimed, Wanted } from '../card/outbox.ts'
import type { Platform } from '../domain/chat.ts'
import type { Outcome, Settlement } from '../domain/delivery.ts'
import { type Instant, plus } from '../domain/time.ts'
import { createPacing, type LaneLimits } from './lane.ts'
import { settlementOf } from './settle.ts'

/** A claim is given up after this long: a send takes at most {@link SEND_TIMEOUT}. */
const CLAIM_FOR = 60_000
const SEND_TIMEOUT = 25_000
/** A lane with nothing due looks again after this long, in case a wake-up was missed. */
const IDLE_LOOK = 30_000
/** After a fault of the database (a full disk) the lane rests this long. */
const FAULT_REST = 1000
/** Together well within a claim's time. */
const SETTLE_TRIES = 10

export interface DispatchPorts {
  readonly platform: Platform
  readonly limits: LaneLimits
  readonly now: () => Instant
  readonly outbox: {
    claimDue(wanted: Wanted): Promise<readonly Claimed[]>
    settle(delivery: Claimed, settlement: Settlement, now: Instant): Promise<void>
    nextDue(wanted: Pick<Wanted, 'platform' | 'except'>): Promise<Instant | undefined>
  }
  deliver(delivery: Claimed, signal: AbortSignal): Promise<Outcome>
  /** Hears of every settled attempt; what is given up is heard as refused. */
  settled(delivery: Claimed, outcome: Outcome): void
  /** A fault of our own while claiming or settling; the lane goes on. */
  failed(error: unknown): void
}

/** The lane of one platform: takes what is due, worst first, and keeps within its limits. */
export interface Dispatcher {
  /** Something may have become due. */
  wake(): void
  /** Takes nothing more, and waits for the sends under way, at most `milliseconds`. */
  stop(milliseconds: number): Promise<void>
}

export function createDispatcher(ports: DispatchPorts): Dispatcher {
  const lane: Lane = {
    ports,
    pacing: createPacing(ports.limits),
    underway: new Set(),
    wake: () => {},
    stopped: false,
    woken: false,
  }
  const loop = run(lane)
  return {
    wake: () => {
      lane.woken = true
      lane.wake()
    },
    async stop(milliseconds) {
      lane.stopped = true
      lane.wake()
      const finished = loop.then(() => Promise.all(lane.underway))
      await Promise.race([finished, new Promise((done) => setTimeout(done, milliseconds).unref())])
    },
  }
}

interface Lane {
  readonly ports: DispatchPorts
  readonly pacing: ReturnType<typeof createPacing>
  readonly underway: Set<Promise<void>>
  wake: () => void
  woken: boolean
  stopped: boolean
}

async function run(lane: Lane): Promise<void> {
  while (!lane.stopped) {
    lane.woken = false
    const started = await startDue(lane).catch((error: unknown) => {
      lane.ports.failed(error)
      return undefined
    })
    if (started === undefined) await rest(lane, FAULT_REST)
    else if (started === 0) await untilSomethingMayBeDue(lane)
  }
}

/** Claims as much as the limits allow now and starts sending it; answers how many. */
async function startDue(lane: Lane): Promise<number> {
  const { ports, pacing } = lane
  const now = ports.now()
  const limit = pacing.room(Date.parse(now))
  if (limit === 0) return 0
  const claimed = await ports.outbox.claimDue({
    platform: ports.platform,
    now,
    until: plus(now, CLAIM_FOR),
    limit,
    except: pacing.resting(Date.parse(now)),
  })
  for (const delivery of claimed) {
    pacing.starts(delivery.chat, delivery.to, Date.parse(now))
    const sending = send(lane, delivery).finally(() => {
      lane.underway.delete(sending)
      lane.woken = true
      lane.wake()
    })
    lane.underway.add(sending)
  }
  return claimed.length
}

async function send(lane: Lane, delivery: Claimed): Promise<void> {
  const { ports } = lane
  try {
    const outcome = await attempt(lane, delivery)
    const settlement = settlementOf(outcome, delivery, ports.now())
    await settle(lane, delivery, settlement)
    ports.settled(delivery, settlement.kind === 'refused' ? settlement : outcome)
  } catch (error) {
    // The claim stands until it expires; then the delivery is taken again.
    ports.failed(error)
  }
}

/** What became of a send is written down even if the database needs some tries: else the send would be repeated. */
async function settle(lane: Lane, delivery: Claimed, settlement: Settlement): Promise<void> {
  const { ports } = lane
  for (let tries = 1; ; tries += 1) {
    try {
      return await ports.outbox.settle(delivery, settlement, ports.now())
    } catch (error) {
      if (tries === SETTLE_TRIES || lane.stopped) throw error
      ports.failed(error)
      await new Promise((done) => setTimeout(done, FAULT_REST))
    }
  }
}

/** One send, counted by the lane however it ends. */
async function attempt(lane: Lane, delivery: Claimed): Promise<Outcome> {
  const { ports, pacing } = lane
  let outcome: Outcome | undefined
  try {
    outcome = await ports.deliver(delivery, AbortSignal.timeout(SEND_TIMEOUT))
    return outcome
  } finally {
    pacing.ended(delivery.chat, outcome, Date.parse(ports.now()))
    lane.woken = true
    lane.wake()
  }
}

async function untilSomethingMayBeDue(lane: Lane): Promise<void> {
  const { ports, pacing } = lane
  const now = Date.parse(ports.now())
  const wanted = { platform: ports.platform, except: pacing.resting(now) }
  const next = await ports.outbox.nextDue(wanted).catch((error: unknown) => {
    ports.failed(error)
    return undefined
  })
  if (lane.woken || lane.stopped) return
  const due = next === undefined ? now + IDLE_LOOK : Date.parse(next)
  const wait = Math.max(Math.min(due, pacing.nextRest(now)), pacing.nextRoom(now)) - now
  await rest(lane, Math.min(Math.max(wait, 5), IDLE_LOOK))
}

/** Waits so many milliseconds, or until something wakes the lane. */
async function rest(lane: Lane, milliseconds: number): Promise<void> {
  await new Promise<void>((done) => {
    const timer = setTimeout(done, milliseconds)
    lane.wake = () => {
      clearTimeout(timer)
      done()
    }
  })
  lane.wake = () => {}
}
