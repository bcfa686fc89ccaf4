import type { Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { monotonic } from '../numbers.ts'
import type { Arrival, FakeQuestion, Fault, Tally } from '../protocol.ts'

/** What a fake remembers of sends, and how it is told to treat them. */
export class Ledger {
  readonly arrivals: Arrival[] = []
  readonly tally: Tally = { seen: 0, accepted: 0, limited: 0, absorbed: 0 }
  #fault: { readonly rule: Fault; left: number; readonly met: Set<string> } | undefined
  #watch: { what: 'seen' | 'accepted'; left: number; tell: (at: number) => void } | undefined

  /** Called when a send arrives; what becomes of it is written into the arrival later. */
  seen(chat: string, text: string): Arrival {
    const arrival = { at: monotonic(), chat, text, status: 0, accepted: false, retryAfter: 0 }
    this.arrivals.push(arrival)
    this.tally.seen += 1
    this.#happened('seen')
    return arrival
  }

  accepts(arrival: Arrival, { repeat = false } = {}): void {
    arrival.accepted = !repeat
    if (repeat) this.tally.absorbed += 1
    else this.tally.accepted += 1
    this.#happened('accepted')
  }

  answers(arrival: Arrival, status: number): void {
    arrival.status = status
  }

  /** Answers 429. */
  limits(arrival: Arrival, retryAfter: number): void {
    this.answers(arrival, 429)
    arrival.retryAfter = retryAfter
    this.tally.limited += 1
  }

  /** What goes wrong with a send to this chat. */
  faultFor(chat: string): Fault['kind'] | undefined {
    const fault = this.#fault
    if (fault === undefined || fault.left === 0) return undefined
    const key = fault.rule.each === 'chat' ? chat : ''
    if (fault.met.has(key)) return undefined
    fault.met.add(key)
    fault.left -= 1
    return fault.rule.kind
  }

  async answer(question: Exclude<FakeQuestion, { kind: 'says' | 'refuse' }>): Promise<unknown> {
    switch (question.kind) {
      case 'arrivals':
        return this.arrivals.slice(question.from)
      case 'tally':
        return this.tally
      case 'fault':
        this.#fault =
          question.fault === null
            ? undefined
            : { rule: question.fault, left: question.fault.atMost, met: new Set() }
        return null
      case 'happens':
        this.#watch?.tell(monotonic())
        return new Promise((tell) => {
          this.#watch = { what: question.what, left: question.count, tell }
        })
    }
  }

  #happened(what: 'seen' | 'accepted'): void {
    if (this.#watch?.what !== what) return
    this.#watch.left -= 1
    if (this.#watch.left > 0) return
    this.#watch.tell(monotonic())
    this.#watch = undefined
  }
}

/** A server that can be as good as gone for a while. */
export function doorOf(server: Server) {
  const sockets = new Set<Socket>()
  server.keepAliveTimeout = 60_000
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  const open = (port: number) =>
    new Promise<number>((resolve) => {
      server.listen(port, '127.0.0.1', () => resolve(portOf(server.address())))
    })
  return {
    open: () => open(0),
    async refuse(milliseconds: number): Promise<void> {
      const port = portOf(server.address())
      server.close()
      for (const socket of sockets) socket.destroy()
      setTimeout(() => void open(port), milliseconds)
    },
  }
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('expected a port')
  return address.port
}

/** At most so many within a time, counted back from each moment. */
export class RollingWindow {
  readonly #most: number
  readonly #milliseconds: number
  readonly #taken: number[] = []

  constructor(most: number, milliseconds: number) {
    this.#most = most
    this.#milliseconds = milliseconds
  }

  /** Milliseconds until there is room; 0 where there is. */
  wait(now: number): number {
    while ((this.#taken[0] ?? now) <= now - this.#milliseconds) this.#taken.shift()
    const oldest = this.#taken[this.#taken.length - this.#most]
    return oldest === undefined ? 0 : Math.max(0, oldest + this.#milliseconds - now)
  }

  take(now: number): void {
    this.#taken.push(now)
  }
}
