import type { Request } from '../command.ts'

/** So many commands at once, then one each so many milliseconds. */
interface Limit {
  readonly burst: number
  readonly every: number
}

/** Enough for a person who presses through the settings. */
const OF_PERSON: Limit = { burst: 10, every: 2000 }
/** Of everybody in a chat together: Telegram lets a group have twenty messages a minute, alerts included. */
const OF_CHAT: Limit = { burst: 20, every: 1000 }
/** People, and chats, that are remembered: by then the one forgotten has long had its room again. */
const MOST_REMEMBERED = 10_000

/** What becomes of a request: it runs, or the person is told for how many seconds to wait, or hears nothing. */
export type Passage =
  | { readonly kind: 'run' }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'silent' }

/** Slows down whoever floods, a person or a chat, and nobody else. `now` in milliseconds. */
export interface FloodGate {
  pass(request: Pick<Request, 'chat' | 'person'>, now: number): Passage
}

/**
 * A bucket for each person and each chat. Refused requests take nothing, so that a person who is slowed down does not use
 * up what their chat has. Only the first refusal is told until the bucket is half full again: to tell more would be a
 * flood of our own.
 */
export function createFloodGate(): FloodGate {
  const people = createBuckets(OF_PERSON)
  const chats = createBuckets(OF_CHAT)
  return {
    pass({ chat: { platform, address }, person }, now) {
      // A terminal is one person before their own screen.
      if (platform === 'terminal') return { kind: 'run' }
      const asked = [people.at(`${platform} ${person.id}`, now), chats.at(`${platform} ${address}`, now)]
      const full = asked.filter(({ wait }) => wait > 0)
      if (full.length === 0) {
        for (const { bucket } of asked) bucket.room -= 1
        return { kind: 'run' }
      }
      const isNews = full.every(({ bucket }) => !bucket.told)
      for (const { bucket } of full) bucket.told = true
      const longest = Math.max(...full.map(({ wait }) => wait))
      return isNews ? { kind: 'wait', seconds: Math.ceil(longest / 1000) } : { kind: 'silent' }
    },
  }
}

interface Bucket {
  /** Commands that may run at once. */
  room: number
  at: number
  told: boolean
}

interface Buckets {
  /** The bucket as it is now, and how many milliseconds it is until there is room in it. */
  at(key: string, now: number): { readonly bucket: Bucket; readonly wait: number }
}

function createBuckets({ burst, every }: Limit): Buckets {
  const buckets = new Map<string, Bucket>()
  return {
    at(key, now) {
      const before = buckets.get(key) ?? { room: burst, at: now, told: false }
      const room = Math.min(burst, before.room + Math.max(0, now - before.at) / every)
      const bucket = { room, at: now, told: before.told && room < burst / 2 }
      // The last one asked about stands last: the first is the one to forget.
      buckets.delete(key)
      buckets.set(key, bucket)
      const [oldest] = buckets.keys()
      if (buckets.size > MOST_REMEMBERED && oldest !== undefined) buckets.delete(oldest)
      return { bucket, wait: room >= 1 ? 0 : (1 - room) * every }
    },
  }
}
