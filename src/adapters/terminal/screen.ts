import { clearScreenDown, createInterface, cursorTo, moveCursor } from 'node:readline'

/** Lines in, text out; text appears above what is being typed. */
export interface Screen {
  /** Writes a card's text and an empty line. */
  show(text: string): void
  /** Shows the prompt again, ready for the next line. */
  prompt(): void
  close(): void
}

export interface ScreenOptions {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
  /** Whether a person sits before it: a prompt, editing of the line, colours. */
  readonly interactive: boolean
  readonly onLine: (line: string) => void
  /** Ctrl-C, which the terminal gives us as a key. */
  readonly onInterrupt: () => void
}

/** Opens the screen. The end of the input (Ctrl-D, a closed pipe) ends reading and nothing else. */
export function openScreen({ input, output, interactive, onLine, onInterrupt }: ScreenOptions): Screen {
  const lines = createInterface({
    input,
    terminal: interactive,
    prompt: PROMPT,
    crlfDelay: Number.POSITIVE_INFINITY,
    ...(interactive ? { output } : {}),
  })
  let isReading = true
  lines.on('line', onLine)
  lines.on('SIGINT', onInterrupt)
  lines.on('close', () => {
    isReading = false
    if (interactive) output.write('\n')
  })
  const hasPrompt = () => interactive && isReading
  return {
    show(text) {
      if (!hasPrompt()) {
        output.write(`${text}\n\n`)
        return
      }
      const { rows } = lines.getCursorPos()
      clearPrompt(output, rows)
      // readline goes up by the rows that it last filled before it draws the prompt again
      output.write(`${text}\n\n${'\n'.repeat(rows)}`)
      lines.prompt(true)
    },
    prompt() {
      if (hasPrompt()) lines.prompt(true)
    },
    close() {
      if (isReading) lines.close()
    },
  }
}

const PROMPT = '> '

/** Removes the prompt and what is typed after it; the cursor is `rows` below the prompt. `prompt(true)` brings both back. */
function clearPrompt(output: NodeJS.WritableStream, rows: number): void {
  moveCursor(output, 0, -rows)
  cursorTo(output, 0)
  clearScreenDown(output)
}
