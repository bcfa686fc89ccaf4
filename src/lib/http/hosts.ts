/** First pause after a refusal without Retry-After; it doubles with each further refusal. */
const FIRST_PAUSE_MS = 5000
const LONGEST_PAUSE_MS = 15 * 60_000

/** Turns and pauses, host by host. */
export interface Hosts {
  /** Runs `work` when one of the host's places is free; first come, first served. */
  turn<T>(host: string, work: () => Promise<T>): Promise<T>
  /** The host refused: stay away for `wishedMs`, or longer each time. Answers the pause in milliseconds. */
  pause(host: string, now: number, wishedMs: number | undefined): number
  /** Milliseconds until the host may be asked again; 0 when it may be asked now. */
  pauseLeft(host: string, now: number): number
  /** The host answered properly: its next refusal is a first one. */
  welcome(host: string): void
}

interface Host {
  running: number
  readonly queue: (() => void)[]
  pausedUntil: number
  refusals: number
}

export function createHosts(perHost: number): Hosts {
  const hosts = new Map<string, Host>()
  const get = (name: string): Host => {
    const known = hosts.get(name) ?? { running: 0, queue: [], pausedUntil: 0, refusals: 0 }
    hosts.set(name, known)
    return known
  }
  return {
    async turn(name, work) {
      const host = get(name)
      await place(host, perHost)
      try {
        return await work()
      } finally {
        leave(host)
      }
    },
    pause: (name, now, wishedMs) => pauseHost(get(name), now, wishedMs),
    pauseLeft: (name, now) => Math.max(0, get(name).pausedUntil - now),
    welcome(name) {
      get(name).refusals = 0
    },
  }
}

async function place(host: Host, perHost: number): Promise<void> {
  if (host.running < perHost) {
    host.running += 1
    return
  }
  await new Promise<void>((go) => {
    host.queue.push(go)
  })
}

/** Hands the place over without giving it up, so that nobody who comes in between overtakes. */
function leave(host: Host): void {
  const next = host.queue.shift()
  if (next === undefined) host.running -= 1
  else next()
}

function pauseHost(host: Host, now: number, wishedMs: number | undefined): number {
  // Requests that were in flight together and are refused together are one refusal.
  if (host.pausedUntil <= now) host.refusals += 1
  const own = Math.min(FIRST_PAUSE_MS * 2 ** (host.refusals - 1), LONGEST_PAUSE_MS)
  host.pausedUntil = Math.max(host.pausedUntil, now + (wishedMs ?? own))
  return host.pausedUntil - now
}
