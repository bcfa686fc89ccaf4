import type { Button, Card } from '../../card/card.ts'
import { noteOf } from '../../card/note.ts'
import type { Request } from '../../commands/command.ts'
import type { Address } from '../../domain/chat.ts'
import { languageOf } from '../../i18n/speaker.ts'
import type { Adapter, AdapterPorts } from '../adapter.ts'
import { render } from './render.ts'
import { openScreen, type Screen } from './screen.ts'

/** The one chat of a terminal. */
export const TERMINAL: Address = { platform: 'terminal', address: 'terminal', topic: '' }

export interface TerminalOptions {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
  /** Whether a person sits before it (both streams are a TTY): a prompt, editing of the line, colours. */
  readonly interactive: boolean
  /** BCP 47 or the system's form (`fr_FR`); English when left out. */
  readonly locale?: string | null
  /** What Ctrl-C does; sends the process the signal that it would get without us when left out. */
  readonly interrupt?: () => void
}

/**
 * A chat in place of a messenger: typed lines are commands, with or without slash, a number presses a button of the last
 * card that had some, and alerts appear above what is being typed. Its person is its admin.
 */
export function createTerminal(options: TerminalOptions, ports: AdapterPorts): Adapter {
  const { input, output, interactive, locale = null } = options
  let screen: Screen | undefined
  let buttons: readonly Button[] = []
  let answering: Promise<void> = Promise.resolve()

  const show = (card: Card) => {
    if (card.buttons.length > 0) buttons = card.buttons
    const text = render(card, { coloured: interactive })
    if (screen) screen.show(text)
    else output.write(`${text}\n\n`)
  }
  const run = async (typed: string) => {
    const card = await ports.respond(requestOf(typed, locale))
    if (card !== undefined) show(card)
  }
  const answer = async (line: string) => {
    const say = ports.speaker(languageOf(locale))
    const typed = commandOf(line, buttons)
    if (typed === undefined) screen?.show(say.text('no-such-button', { number: line.trim() }))
    else if (typed !== '') await run(typed)
    screen?.prompt()
  }
  const onLine = (line: string) => {
    answering = answering
      .then(() => answer(line))
      .catch((error: unknown) =>
        ports.log.error({ error }, 'a line typed into the terminal was not answered'),
      )
  }
  const onBroken = (error: Error) => ports.log.warn({ error }, 'the terminal cannot be written to')

  return {
    platform: 'terminal',
    async start() {
      output.on('error', onBroken)
      await ports.events.opened(TERMINAL, { title: 'Terminal', locale })
      const onInterrupt = options.interrupt ?? (() => process.kill(process.pid, 'SIGINT'))
      screen = openScreen({ input, output, interactive, onLine, onInterrupt })
      screen.prompt()
    },
    async stop() {
      screen?.close()
      await answering
      screen = undefined
    },
    messages: () => 1,
    async deliver({ id, card, part }) {
      if (part > 0) return { kind: 'sent', reference: '' }
      show(card)
      return { kind: 'sent', reference: id }
    },
    // What scrolled by stays as it is.
    async rewrite({ id, card }) {
      show(noteOf(card))
      return { kind: 'sent', reference: id }
    },
  }
}

/** The command line that was typed or pressed, without slash; undefined for a number that is no button. */
function commandOf(line: string, buttons: readonly Button[]): string | undefined {
  const typed = line.trim().replace(/^\/\s*/, '')
  return /^\d+$/.test(typed) ? buttons[Number(typed) - 1]?.command : typed
}

function requestOf(typed: string, locale: string | null): Request {
  const [command = '', ...words] = typed.split(/\s+/)
  return {
    command: command.toLowerCase(),
    input: { kind: 'words', text: words.join(' ') },
    chat: TERMINAL,
    title: 'Terminal',
    locale,
    person: { id: 'terminal', isChatAdmin: async () => true },
  }
}
