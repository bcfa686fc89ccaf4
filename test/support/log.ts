import { createLog } from '../../src/lib/log.ts'

/** A log with the lines that were written to it. */
export function aLog() {
  const lines: string[] = []
  const log = createLog({ level: 'info', secrets: [], sink: { write: (line) => void lines.push(line) } })
  return { log, lines }
}
