import { PassThrough, Writable } from 'node:stream'
import { until } from './world.ts'

/** Somebody who types commands into the terminal chat and reads what appears. */
export function aTypist() {
  const input = new PassThrough()
  let read = ''
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      read += chunk.toString()
      done()
    },
  })
  return {
    terminal: { input, output },
    /** Everything that has appeared so far. */
    seen: () => read,
    /** How often these words have appeared. */
    count: (words: string) => read.split(words).length - 1,
    /** Types a line and waits until these words appear behind it; answers what appeared since. */
    async types(line: string, words: string): Promise<string> {
      const before = read.length
      input.write(`${line}\n`)
      await until(
        () => read.slice(before).includes(words),
        `${words} after ${line}; read ${read.slice(before)}`,
      )
      return read.slice(before)
    },
    /** Waits until these words have appeared. */
    reads: (words: string) => until(() => read.includes(words), words),
  }
}
