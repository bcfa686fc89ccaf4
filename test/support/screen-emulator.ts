import { PassThrough } from 'node:stream'

/** A terminal's output with its rows, which understands what readline and our renderer send. */
export class ScreenEmulator extends PassThrough {
  readonly columns: number
  readonly isTTY = true
  #rows: string[] = ['']
  #row = 0
  #column = 0

  constructor(columns: number) {
    super()
    this.columns = columns
    this.on('data', (chunk: Buffer) => this.#write(chunk.toString('utf8')))
  }

  /** What a person sees, without colours and without spaces at the ends of rows. */
  get rows(): readonly string[] {
    return this.#rows.map((row) => row.trimEnd())
  }

  #write(text: string): void {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal's control sequences begin with escape
    for (const [token] of text.matchAll(/\u001b\[(\d*)(?:;\d+)*([A-Za-z])|[\s\S]/g)) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal's control sequences begin with escape
      const [, count = '', name] = /^\u001b\[(\d*)(?:;\d+)*([A-Za-z])$/.exec(token) ?? []
      if (name === undefined) this.#put(token)
      else this.#obey(name, count)
    }
  }

  #put(character: string): void {
    if (character === '\r') this.#column = 0
    else if (character === '\n') this.#goTo(this.#row + 1, 0)
    else {
      if (this.#column === this.columns) this.#goTo(this.#row + 1, 0)
      const row = (this.#rows[this.#row] ?? '').padEnd(this.#column)
      this.#rows[this.#row] = row.slice(0, this.#column) + character + row.slice(this.#column + 1)
      this.#column += 1
    }
  }

  #obey(name: string, count: string): void {
    const steps = Number(count || '1')
    if (name === 'A') this.#goTo(Math.max(0, this.#row - steps), this.#column)
    else if (name === 'B') this.#goTo(this.#row + steps, this.#column)
    else if (name === 'C') this.#column += steps
    else if (name === 'D') this.#column = Math.max(0, this.#column - steps)
    else if (name === 'G') this.#column = steps - 1
    else if (name === 'J' || name === 'K') this.#clear(name, count)
    else if (name !== 'm') throw new Error(`the emulator does not know ${name}`)
  }

  #clear(name: string, count: string): void {
    const whole = count === '2'
    this.#rows[this.#row] = whole ? '' : (this.#rows[this.#row] ?? '').slice(0, this.#column)
    if (name === 'J') this.#rows.length = this.#row + 1
  }

  #goTo(row: number, column: number): void {
    while (this.#rows.length <= row) this.#rows.push('')
    this.#row = row
    this.#column = column
  }
}
