import type { Card } from '../card/card.ts'
import type { Claimed, Page, Wanted } from '../card/outbox.ts'
import type { Platform } from '../domain/chat.ts'
import type { Outcome, Settlement } from '../domain/delivery.ts'
import { type Instant, MINUTE, plus } from '../domain/time.ts'
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
/** What waits this long rises by a rank, so that news without end never keeps it from its turn. */
const AGES_AFTER = 10 * MINUTE
const AGEING_EVERY = MINUTE
/** Milliseconds between two claims: a fast lane takes several messages at once, which costs hardly more than one. */
const PULSE = 4

export interface DispatchPorts {
  readonly platform: Platform
  readonly limits: LaneLimits
  readonly now: () => Instant
  readonly outbox: {
    claimDue(wanted: Wanted): Promise<readonly Claimed[]>
    settle(
      settled: readonly { readonly delivery: Claimed; readonly settlement: Settlement }[],
      now: Instant,
    ): Promise<void>
    age(platform: Platform, dueBefore: Instant): Promise<void>
    nextDue(wanted: Pick<Wanted, 'platform' | 'except'>): Promise<Instant | undefined>
  }
  /** Makes one message of cards that wait for one chat. */
  fold(cards: readonly Card[], language: string): Page
  /** Sends one message: of a long card the next one. */
  deliver(delivery: Claimed, signal: AbortSignal): Promise<Outcome>
  /** Hears of every settled attempt but of those after which the card goes on; what is given up is heard as refused. */
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
    unwritten: [],
    agedAt: ports.now(),
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

/** What became of an attempt, on its way into the database. */
interface Result {
  readonly delivery: Claimed
  readonly settlement: Settlement
  readonly written: () => void
  readonly lost: (error: unknown) => void
}

interface Lane {
  readonly ports: DispatchPorts
  readonly pacing: ReturnType<typeof createPacing>
  readonly underway: Set<Promise<void>>
  unwritten: Result[]
  agedAt: Instant
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
    else await new Promise((next) => setTimeout(next, PULSE))
  }
}

/** Claims as much as the limits allow now and starts sending it; answers how many. */
async function startDue(lane: Lane): Promise<number> {
  const { ports, pacing } = lane
  const now = ports.now()
  const limit = pacing.room(Date.parse(now))
  if (limit === 0) return 0
  await age(lane, now)
  const claimed = await ports.outbox.claimDue({
    platform: ports.platform,
    now,
    until: plus(now, CLAIM_FOR),
    limit,
    except: pacing.resting(Date.parse(now)),
    fold: ports.fold,
  })
  for (const delivery of claimed) {
    pacing.starts()
    const sending = send(lane, delivery).finally(() => {
      lane.underway.delete(sending)
      lane.woken = true
      lane.wake()
    })
    lane.underway.add(sending)
  }
  return claimed.length
}

async function age(lane: Lane, now: Instant): Promise<void> {
  const { ports, pacing } = lane
  if (plus(lane.agedAt, AGEING_EVERY) > now) return
  lane.agedAt = now
  pacing.tidy(Date.parse(now))
  await ports.outbox.age(ports.platform, plus(now, -AGES_AFTER))
}

async function send(lane: Lane, delivery: Claimed): Promise<void> {
  const { ports } = lane
  try {
    const outcome = await attempt(lane, delivery)
    const settlement = settlementOf(outcome, { ...delivery, count: delivery.ids.length }, ports.now())
    await settle(lane, delivery, settlement)
    if (settlement.kind === 'refused') ports.settled(delivery, settlement)
    else if (settlement.kind !== 'part') ports.settled(delivery, outcome)
  } catch (error) {
    // The claim stands until it expires; then the delivery is taken again.
    ports.failed(error)
  }
}

/** Answers that come together are written together: a database transaction costs more than a line in it. */
function settle(lane: Lane, delivery: Claimed, settlement: Settlement): Promise<void> {
  return new Promise((written, lost) => {
    lane.unwritten.push({ delivery, settlement, written, lost })
    if (lane.unwritten.length === 1) setImmediate(() => void writeDown(lane))
  })
}

/** What became of a send is written down even if the database needs some tries: else the send would be repeated. */
async function writeDown(lane: Lane): Promise<void> {
  const { ports } = lane
  const results = lane.unwritten
  lane.unwritten = []
  for (let tries = 1; ; tries += 1) {
    try {
      await ports.outbox.settle(results, ports.now())
      for (const { written } of results) written()
      return
    } catch (error) {
      if (tries === SETTLE_TRIES || lane.stopped) {
        for (const { lost } of results) lost(error)
        return
      }
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
    pacing.ended(delivery, outcome, Date.parse(ports.now()))
    lane.woken = true
    lane.wake()
  }
}

async function untilSomethingMayBeDue(lane: Lane): Promise<void> {
  const { ports, pacing } = lane
  const now = Date.parse(ports.now())
  const wanted = { platform: ports.platform, except: pacing.resting(now) }
  const room = pacing.nextRoom(now)
  // Without room nothing is claimed, whatever is due: only the end of a send, or time, helps.
  const next = room > now ? ports.now() : await ports.outbox.nextDue(wanted).catch(failedWith(ports))
  if (lane.woken || lane.stopped) return
  const due = next === undefined ? now + IDLE_LOOK : Date.parse(next)
  const wait = Math.max(Math.min(due, pacing.nextRest(now)), room) - now
  await rest(lane, Math.min(Math.max(wait, SHORTEST_REST), IDLE_LOOK))
}

/** Wakes that come together are one look at the database. */
const SHORTEST_REST = 2

function failedWith({ failed }: DispatchPorts): (error: unknown) => undefined {
  return (error) => {
    failed(error)
    return undefined
  }
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
