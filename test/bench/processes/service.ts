import { Readable, Writable } from 'node:stream'
import { z } from 'zod'
import { readConfig } from '../../../src/app/config.ts'
import { createLog, fileSink } from '../../../src/lib/log.ts'
import { startService } from '../../../src/main/service.ts'
import { SOURCES } from '../../../src/sources/registry.ts'
import { SERVICE_QUESTION, type Usage } from '../protocol.ts'
import { answerAll, optionsOf } from './answering.ts'

/* The whole program, as `src/main.ts` starts it, in a process that can be asked what it costs. */

const MEGABYTE = 1024 * 1024
const TICK = 5

const { log: path } = optionsOf(z.object({ log: z.string() }))
const config = readConfig(process.env, { sourceIds: SOURCES.map(({ id }) => id), interactive: false })
const trouble = (line: string) => process.stderr.write(`${line}\n`)
const service = await startService({
  config,
  version: '0.0.0',
  log: createLog({
    level: config.logLevel,
    sink: fileSink(path, ({ message }) => trouble(message)),
    secrets: config.secrets,
  }),
  terminal: { input: Readable.from([]), output: nowhere(), interactive: false },
  locale: null,
  trouble,
})
service.broken.then(
  (error) => {
    trouble(String(error))
    process.exit(1)
  },
  () => {},
)
let longestGap = 0
answerAll(SERVICE_QUESTION, {
  ready: null,
  async answer({ kind }) {
    switch (kind) {
      case 'usage':
        return usage()
      case 'tick':
        return tick()
      case 'stop':
        return service.stop()
    }
  },
})

function usage(): Usage {
  const { user, system } = process.cpuUsage()
  const gap = longestGap
  longestGap = 0
  return {
    cpuMilliseconds: (user + system) / 1000,
    rssMegabytes: process.memoryUsage.rss() / MEGABYTE,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    longestGap: gap,
  }
}

function tick(): void {
  let last = performance.now()
  setInterval(() => {
    const now = performance.now()
    longestGap = Math.max(longestGap, now - last)
    last = now
  }, TICK)
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() })
}
