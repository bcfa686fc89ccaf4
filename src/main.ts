import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { AdapterError } from './adapters/adapter.ts'
import { type Config, ConfigError, loadEnvironment, readConfig } from './app/config.ts'
import { LeaseError } from './app/lease.ts'
import type { Bundle } from './commands/desks/wish-desk.ts'
import { BundleError } from './commands/import/read-bundle.ts'
import { createLog, fileSink, type Log } from './lib/log.ts'
import { readListener } from './main/backtest.ts'
import { demo } from './main/demo.ts'
import { record, replay } from './main/replaying.ts'
import { startService } from './main/service.ts'
import { version } from './main/version.ts'
import { classify, MalformedLine } from './replay/classify.ts'
import { TapeError } from './replay/tape.ts'
import { SOURCES } from './sources/registry.ts'
import { StoreError } from './store/open.ts'

const USAGE = `usage: tocsin                                      watch, notice, ring
       tocsin demo                                 play the built-in tape of a crisis
       tocsin replay TAPE.jsonl.gz… --out FILE     play tapes, write what was told
       tocsin replay TAPE.jsonl.gz… --as LINE      print what the chat with this line of /export would have received
       tocsin record SOURCE… --out FILE            write live answers as a tape
       tocsin classify < SENTENCES > READINGS      read single sentences`

/** The command line was off. */
class UsageError extends Error {
  override readonly name = 'UsageError'
}

async function main([task, ...rest]: readonly string[]): Promise<void> {
  switch (task) {
    case undefined:
      return serve()
    case 'demo':
      return demo({
        output: process.stdout,
        interactive: isInteractive(),
        locale: locale(),
        log: silentLog(),
      })
    case 'replay': {
      const { names, out, as } = replayOf(rest)
      return replay(names, { out, as, print: (line) => process.stdout.write(`${line}\n`) })
    }
    case 'record': {
      const { names, out } = filesOf(rest)
      return record(sourcesOf(names), { out, config: configuration(), version: version(), trouble })
    }
    case 'classify':
      return classify(createInterface({ input: process.stdin }), (line) => process.stdout.write(`${line}\n`))
    default:
      throw new UsageError(`there is no task "${task}"`)
  }
}

/** Runs until Ctrl-C or SIGTERM. */
async function serve(): Promise<void> {
  const config = configuration()
  const log = openLog(config)
  const terminal = { input: process.stdin, output: process.stdout, interactive: isInteractive() }
  const stopping = new Promise<NodeJS.Signals>((stop) => {
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  })
  const service = await startService({ config, version: version(), log, terminal, locale: locale(), trouble })
  const reason = await Promise.race([stopping, service.broken])
  log.info({ reason }, 'stopping')
  await service.stop()
  if (reason instanceof Error) throw reason
}

function configuration(): Config {
  return readConfig(loadEnvironment('.env', process.env), {
    sourceIds: SOURCES.map(({ id }) => id),
    interactive: isInteractive(),
  })
}

function openLog({ logLevel, logFile, secrets }: Config): Log {
  const sink =
    logFile === null ? process.stderr : fileSink(logFile, ({ message }) => trouble(`log: ${message}`))
  return createLog({ level: logLevel, sink, secrets })
}

function silentLog(): Log {
  return createLog({ level: 'error', sink: process.stderr, secrets: [] })
}

function filesOf(args: readonly string[]): { readonly names: readonly string[]; readonly out: string } {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { out: { type: 'string' } },
    allowPositionals: true,
  })
  if (values.out === undefined || positionals.length === 0)
    throw new UsageError('name at least one input, and --out FILE')
  return { names: positionals, out: values.out }
}

/** What is played, where it goes and for whom: all of it is read before anything is played. */
function replayOf(args: readonly string[]): {
  readonly names: readonly string[]
  readonly out: string | undefined
  readonly as: Bundle | undefined
} {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { out: { type: 'string' }, as: { type: 'string' } },
    allowPositionals: true,
  })
  const { out, as } = values
  if ((out === undefined && as === undefined) || positionals.length === 0)
    throw new UsageError('name at least one input, and --out FILE or --as LINE')
  return { names: positionals, out, as: as === undefined ? undefined : listenerOf(as) }
}

function listenerOf(line: string): Bundle {
  try {
    return readListener(line)
  } catch (cause) {
    if (!(cause instanceof BundleError)) throw cause
    throw new UsageError(`--as takes a line of /export: ${cause.message}`, { cause })
  }
}

function sourcesOf(ids: readonly string[]): readonly string[] {
  const known = SOURCES.map(({ id }) => id)
  const stranger = ids.find((id) => !known.includes(id))
  if (stranger !== undefined)
    throw new UsageError(`there is no source "${stranger}"; there are ${known.join(', ')}`)
  return ids
}

function isInteractive(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true
}

/** The language of the terminal, by the rules of POSIX locales. */
function locale(): string | null {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  return LC_ALL || LC_MESSAGES || LANG || null
}

function trouble(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** What a person can mend is said in one plain message; anything else is a fault of ours and keeps its trace. */
function explain(error: unknown): string {
  if (error instanceof ConfigError)
    return `The settings cannot be used:\n${error.problems.map((one) => `  ${one}`).join('\n')}`
  if (error instanceof UsageError) return `${error.message}\n\n${USAGE}`
  const isOurs = [AdapterError, StoreError, LeaseError, TapeError, MalformedLine].some(
    (kind) => error instanceof kind,
  )
  if (error instanceof Error && (isOurs || 'code' in error)) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  trouble(explain(error))
  process.exitCode = 1
}
// Sockets that a library keeps alive must not keep a stopped program alive.
process.exit()
