import { HOUR, type Instant, plus } from '../domain/time.ts'
import { type Answer, FetchError, type Fetcher } from '../lib/http.ts'
import type { Look } from '../pipeline/watch.ts'
import type { TapeLine } from './tape.ts'

/** A player looks at least this often, tape or no tape. */
const AT_LEAST_EVERY = 6 * HOUR
/** After the last line of the tape, what the pipeline still wants to look at again is looked at for this long. */
const AFTERMATH = 48 * HOUR

/** A source on the tape, as the player sees it: its answers and the real pipeline that looks at them. */
export interface Played {
  readonly id: string
  /** Beginnings of the URLs it reads. */
  readonly reads: readonly string[]
  look(): Promise<Look>
}

/** The simulated clock and the tape's answers, for the pipeline to be built on. */
export interface Deck {
  readonly now: () => Instant
  readonly fetcher: Fetcher
  /** Moments at which an answer under one of these beginnings of URLs changes, in order. */
  changes(reads: readonly string[]): readonly Instant[]
  /** Sets the clock. */
  turnTo(at: Instant): void
}

/** A deck that answers each URL with its newest line; before the first line the connection is refused. */
export function createDeck(tape: readonly TapeLine[]): Deck {
  const lines = tape.map((line) => ({ ...line, at: instant(line.at) }))
  const byUrl = new Map<string, TapeLine[]>()
  for (const line of lines) byUrl.set(line.url, (byUrl.get(line.url) ?? []).concat(line))
  let now: Instant = lines[0] === undefined ? '1970-01-01T00:00:00.000Z' : lines[0].at
  return {
    now: () => now,
    turnTo: (at) => {
      now = at
    },
    changes: (reads) => {
      const times = lines
        .filter(({ url }) => reads.some((start) => url.startsWith(start)))
        .map(({ at }) => at)
      return [...new Set(times)].toSorted()
    },
    fetcher: {
      fetch: async ({ url }) =>
        answer(
          byUrl.get(url)?.findLast(({ at }) => at <= now),
          url,
        ),
    },
  }
}

/** Plays every source to the end of its tape and beyond it while something waits, in the order of time. */
export async function play(
  played: readonly Played[],
  { deck, atLeastEvery = AT_LEAST_EVERY }: { readonly deck: Deck; readonly atLeastEvery?: number },
  heard: (look: Look, source: Played) => Promise<void> | void,
): Promise<void> {
  const tracks = played
    .map(
      (source): Track => ({
        source,
        changes: deck.changes(source.reads),
        place: 0,
        last: null,
        lookAgainAt: null,
      }),
    )
    .filter(({ changes }) => changes.length > 0)
  for (let next = earliest(tracks, atLeastEvery); next !== undefined; next = earliest(tracks, atLeastEvery)) {
    const { track, at } = next
    deck.turnTo(at)
    const look = await track.source.look()
    track.last = at
    track.lookAgainAt = look.lookAgainAt !== null && look.lookAgainAt > at ? look.lookAgainAt : null
    while ((track.changes[track.place] ?? '~') <= at) track.place += 1
    await heard(look, track.source)
  }
}

interface Track {
  readonly source: Played
  readonly changes: readonly Instant[]
  place: number
  last: Instant | null
  lookAgainAt: Instant | null
}

function earliest(
  tracks: readonly Track[],
  every: number,
): { readonly track: Track; readonly at: Instant } | undefined {
  const due = tracks.flatMap((track) => {
    const at = dueAt(track, every)
    return at === undefined ? [] : [{ track, at }]
  })
  return due.toSorted((one, other) => (one.at < other.at ? -1 : 1))[0]
}

function dueAt({ changes, place, last, lookAgainAt }: Track, every: number): Instant | undefined {
  const change = changes[place]
  const end = plus(changes.at(-1) ?? '', AFTERMATH)
  if (last === null) return change
  if (change === undefined) return lookAgainAt !== null && lookAgainAt <= end ? lookAgainAt : undefined
  return [change, plus(last, every), ...(lookAgainAt === null ? [] : [lookAgainAt])].toSorted()[0]
}

function instant(at: string): Instant {
  return new Date(at).toISOString()
}

/** The same reading of status codes as the live fetcher's. */
function answer(line: TapeLine | undefined, url: string): Answer {
  if (line === undefined) throw new FetchError('unreachable', `connection refused by the tape: ${url}`)
  const { status, body, headers } = line
  if (status === 304) return { kind: 'not-modified' }
  if (status >= 200 && status < 300) {
    return { kind: 'body', status, body, validators: {}, contentType: headers['content-type'] ?? '' }
  }
  const firstBytes = body.slice(0, 200)
  if ([403, 407, 429, 451].includes(status))
    throw new FetchError('blocked', `${url} answered ${status}`, { status, firstBytes })
  throw new FetchError(status >= 500 ? 'unreachable' : 'status', `${url} answered ${status}`, {
    status,
    firstBytes,
  })
}
