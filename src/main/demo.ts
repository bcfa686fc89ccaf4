import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { createTerminal, TERMINAL } from '../adapters/terminal/adapter.ts'
import type { Card } from '../card/card.ts'
import { DAY } from '../domain/time.ts'
import { loadSpeakers } from '../i18n/catalogues.ts'
import { sayDay } from '../i18n/say.ts'
import { languageOf, type Speaker } from '../i18n/speaker.ts'
import type { Log } from '../lib/log.ts'
import { createDispatcher, type Dispatcher } from '../pipeline/dispatch.ts'
import { TERMINAL_LIMITS } from '../pipeline/lane.ts'
import type { Look } from '../pipeline/watch.ts'
import { demoTape } from '../replay/demo-tape.ts'
import { createDeck } from '../replay/player.ts'
import { SOURCES } from '../sources/registry.ts'
import { openStore, type Store } from '../store/store.ts'
import { adapterPorts, pagesOf } from './core.ts'
import { playAll } from './replaying.ts'
import { tapePace, watchAll } from './watching.ts'

/** A person gets this long to read an alert before the next one; without a terminal nobody waits. */
const READING_TIME = 1500
/** The tape spans years: between its events a look a month is enough. */
const AT_LEAST_EVERY = 30 * DAY
/** No day of the tape may keep the demo longer than this. */
const LONGEST_DELIVERY = 5000
const COUNTRY = 'ML'

/**
 * Plays the built-in tape of the Mali crisis through the real pipeline, database and outbox into the terminal chat,
 * and ends by itself within a minute.
 */
export async function demo(stage: {
  readonly output: NodeJS.WritableStream
  /** Whether a person watches: colours, and time to read. */
  readonly interactive: boolean
  readonly locale: string | null
  readonly log: Log
}): Promise<void> {
  const { output, interactive, locale, log } = stage
  const speaker = loadSpeakers()
  const say = speaker(languageOf(locale))
  const deck = createDeck(demoTape())
  const sources = SOURCES.filter(({ reads }) => deck.changes(reads).length > 0)
  const store = openStore(':memory:')
  const ports = adapterPorts({
    store,
    sources: () => sources,
    keeper: undefined,
    now: deck.now,
    speaker,
    log,
    isOperator: () => true,
    posted: () => {},
  })
  const terminal = createTerminal({ input: Readable.from([]), output, interactive, locale }, ports)
  const show = (card: Card) =>
    terminal.deliver(
      { id: 'demo', to: TERMINAL, card, part: 0, language: say.language },
      AbortSignal.timeout(LONGEST_DELIVERY),
    )
  const tell = (line: string) => output.write(`${line}\n\n`)
  const type = async (command: string, text: string) => {
    tell(`> /${command} ${text}`)
    const person = { id: 'demo', isChatAdmin: async () => true }
    const input = { kind: 'words', text } as const
    const card = await ports.respond({ command, input, chat: TERMINAL, title: '', locale, person })
    if (card !== undefined) await show(card)
  }
  const dispatcher = createDispatcher({
    platform: 'terminal',
    limits: TERMINAL_LIMITS,
    now: deck.now,
    outbox: store,
    ...pagesOf(terminal, speaker),
    deliver: ({ to, card, part, language }, signal) =>
      terminal.deliver({ id: 'demo', to, card, part, language: languageOf(language) }, signal),
    settled: () => {},
    failed: (error) => log.error({ error }, 'the outbox could not be used'),
  })

  tell(say.text('demo-title'))
  await type('subscribe', COUNTRY)
  const score = { rung: 0, lies: 0 }
  const failing = new Set<string>()
  const watched = watchAll(sources, {
    store,
    fetcher: deck.fetcher,
    now: deck.now,
    speaker,
    operators: async () => [],
    due: tapePace,
    posted: () => {},
  })
  await playAll(watched, { deck, atLeastEvery: AT_LEAST_EVERY }, async (look, source) => {
    for (const line of remarks(look, { source, say, again: failing.has(source) })) tell(line)
    if (isLie(look) && !failing.has(source)) score.lies += 1
    if (isLie(look)) failing.add(source)
    else failing.delete(source)
    score.rung += await ring(look, { store, dispatcher })
    if (interactive && look.alerts.some(isOurs)) await sleep(READING_TIME)
  })
  await type('status', COUNTRY)
  tell(say.text('demo-end', score))
  await dispatcher.stop(LONGEST_DELIVERY)
  store.close()
}

/** What the chat does not hear of: silent first looks, and lies that are not believed. */
function remarks(
  look: Look,
  { source, say, again }: { readonly source: string; readonly say: Speaker; readonly again: boolean },
): readonly string[] {
  if (again) return []
  const day = sayDay(look.at, say)
  const first = look.steps.filter(({ verdict }) => verdict === 'first-look').length
  const lines = first > 10 ? [say.text('demo-first-look', { day, source, count: first })] : []
  const shown = look.steps.filter(
    ({ after, verdict }) => after.country === COUNTRY && verdict === 'placeholder',
  )
  const lies = shown.length > 0 ? [say.text('demo-placeholder', { day, source })] : []
  const blocked =
    look.error === null ? [] : [say.text('demo-no-information', { day, source, reason: look.error.kind })]
  return [...lines, ...lies, ...blocked]
}

function isLie(look: Look): boolean {
  return look.error !== null || look.steps.some(({ verdict }) => verdict === 'placeholder')
}

function isOurs({ country }: { readonly country: string }): boolean {
  return country === COUNTRY
}

/** Waits until the outbox has delivered what this look decided; answers how many alerts rang. */
async function ring(
  look: Look,
  { store, dispatcher }: { readonly store: Store; readonly dispatcher: Dispatcher },
): Promise<number> {
  const before = (await store.countDeliveries()).sent ?? 0
  dispatcher.wake()
  for (let waited = 0; waited < LONGEST_DELIVERY; waited += 5) {
    const { pending = 0, claimed = 0, sent = 0 } = await store.countDeliveries()
    if (pending + claimed === 0) return sent - before
    await sleep(5)
  }
  throw new Error(`the alerts of ${look.at} were not delivered`)
}
