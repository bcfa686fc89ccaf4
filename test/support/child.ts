import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
/** What a program needs of its surroundings; nothing of the machine that runs the tests leaks in beside it. */
const INHERITED = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot'] as const

/** How a child ended: its exit code, or the signal that ended it. */
export interface Ending {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

/** Tocsin as a process of its own. */
export interface Child {
  readonly ended: Promise<Ending>
  /** Everything it has written so far. */
  readonly output: () => string
  readonly errors: () => string
  /** Types into its standard input, which stays open. */
  type(text: string): void
  /** Closes its standard input. */
  hangUp(): void
  signal(name: NodeJS.Signals): void
}

const running = new Set<ChildProcess>()

/** Starts `tocsin <args>` in a folder of its own, with these settings and no others. */
export function startTocsin(
  args: readonly string[],
  {
    folder,
    settings = {},
    preload = [],
  }: {
    readonly folder: string
    readonly settings?: Readonly<Record<string, string>>
    /** Addresses of modules that run before it. */
    readonly preload?: readonly string[]
  },
): Child {
  const inherited = INHERITED.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))
  const imports = [TSX, ...preload].flatMap((module) => ['--import', module])
  const child = spawn(process.execPath, [...imports, MAIN, ...args], {
    cwd: folder,
    env: { ...Object.fromEntries(inherited), LANG: 'C.UTF-8', ...settings },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  running.add(child)
  let output = ''
  let errors = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  child.stdin.on('error', () => {}) // it may have ended before it read what was typed
  const ended = new Promise<Ending>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      running.delete(child)
      resolve({ code, signal })
    })
  })
  return {
    ended,
    output: () => output,
    errors: () => errors,
    type: (text) => child.stdin.write(text),
    hangUp: () => child.stdin.end(),
    signal: (name) => child.kill(name),
  }
}

/** For `afterEach`: ends what a failed test left running. */
export async function endChildren(): Promise<void> {
  const left = [...running]
  const gone = left.map((child) => new Promise((resolve) => child.once('close', resolve)))
  for (const child of left) child.kill('SIGKILL')
  await Promise.all(gone)
}

/** Resolves as soon as the condition holds; throws after `seconds`, with what `describe` says. */
export async function until(
  condition: () => boolean,
  { seconds = 20, describe = () => '' }: { readonly seconds?: number; readonly describe?: () => string } = {},
): Promise<void> {
  const deadline = Date.now() + seconds * 1000
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`still waiting after ${seconds} s. ${describe()}`)
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}
