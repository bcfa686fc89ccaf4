import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { Config } from '../app/config.ts'
import { userAgent } from '../app/config.ts'
import type { Bundle } from '../commands/desks/wish-desk.ts'
import type { Alert } from '../domain/alert.ts'
import { loadSpeakers } from '../i18n/catalogues.ts'
import { createFetcher } from '../lib/http.ts'
import { createDeck, type Deck, play } from '../replay/player.ts'
import { recording } from '../replay/record.ts'
import { linesOf } from '../replay/report.ts'
import { readTape, type TapeLine, writeTape } from '../replay/tape.ts'
import { SOURCES } from '../sources/registry.ts'
import { openStore } from '../store/store.ts'
import { backtest } from './backtest.ts'
import { publishersOf, tapePace, type Watched, watchAll } from './watching.ts'

/**
 * Plays tapes through the real pipeline, with an empty database in memory. Writes what was told as JSON lines to the file
 * `out`, and prints what the chat `as` would have received. Throws {@link import('../replay/tape.ts').TapeError} for a
 * file that is no tape, and Node's errors of writing.
 */
export async function replay(
  tapes: readonly string[],
  {
    out,
    as,
    print,
  }: {
    readonly out: string | undefined
    readonly as: Bundle | undefined
    readonly print: (line: string) => void
  },
): Promise<void> {
  const lines: TapeLine[] = []
  for (const tape of tapes) for await (const line of readTape(tape)) lines.push(line)
  const deck = createDeck(lines.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at)))
  const file = out === undefined ? undefined : createWriteStream(out)
  const alerts: Alert[] = []
  try {
    await playThrough(deck, (look, id) => {
      for (const line of linesOf(look, id)) file?.write(`${line}\n`)
      if (as !== undefined) alerts.push(...look.alerts)
    })
  } finally {
    file?.end()
    if (file !== undefined) await finished(file)
  }
  if (as === undefined) return
  const scene = { speaker: loadSpeakers(), publishers: publishersOf(SOURCES) }
  for (const line of backtest(alerts, as, scene)) print(line)
}

async function playThrough(
  deck: Deck,
  told: (look: Awaited<ReturnType<Watched['look']>>, id: string) => void,
): Promise<void> {
  const store = openStore(':memory:')
  try {
    const watched = watchAll(SOURCES, {
      store,
      fetcher: deck.fetcher,
      now: deck.now,
      speaker: loadSpeakers(),
      operators: async () => [],
      due: tapePace,
      posted: () => {},
    })
    await playAll(watched, { deck }, told)
  } finally {
    store.close()
  }
}

/** Plays every watched source that the deck has answers for. */
export async function playAll(
  watched: readonly Watched[],
  on: { readonly deck: Deck; readonly atLeastEvery?: number },
  heard: (look: Awaited<ReturnType<Watched['look']>>, id: string) => Promise<void> | void,
): Promise<void> {
  const played = watched.map(({ source: { id, reads }, look }) => ({ id, reads, look }))
  await play(played, on, (look, { id }) => heard(look, id))
}

/**
 * Looks at live sources once, every country of them, and writes their answers as a tape. A source that gives no
 * information is reported by `trouble`; the others are recorded all the same.
 */
export async function record(
  ids: readonly string[],
  {
    out,
    config,
    version,
    trouble,
  }: { out: string; config: Config; version: string; trouble: (line: string) => void },
): Promise<void> {
  const lines: TapeLine[] = []
  const now = () => new Date().toISOString()
  const live = createFetcher({ userAgent: userAgent(version, config.contact), relay: config.relay })
  const fetcher = recording(live, { now, write: (line) => lines.push(line) })
  const store = openStore(':memory:')
  const sources = SOURCES.filter(({ id }) => ids.includes(id))
  const watched = watchAll(sources, {
    store,
    fetcher,
    now,
    speaker: loadSpeakers(),
    operators: async () => [],
    due: tapePace,
    posted: () => {},
  })
  for (const { source, look } of watched) {
    const { error, troubles } = await look()
    for (const line of [...(error === null ? [] : [error.message]), ...troubles])
      trouble(`${source.id}: ${line}`)
  }
  store.close()
  await writeTape(out, lines)
}
