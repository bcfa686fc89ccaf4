import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { z } from 'zod'

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const ANSWER = z.object({ id: z.int(), answer: z.unknown() })
const STOPPING_SECONDS = 15

/** A process of its own that answers questions. Its first answer says that it is ready. */
export interface Colleague {
  readonly ready: unknown
  /** Throws when the process ends before it answers. */
  ask(question: object): Promise<unknown>
  /** Ends it, by force where it does not end by itself. */
  stop(): Promise<void>
}

const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** Starts `processes/<name>.ts` with these options, and these environment variables and no others of ours. */
export async function startColleague(
  name: 'telegram' | 'discord' | 'service' | 'look' | 'bare-loop',
  { options, settings = {} }: { options: object; settings?: Readonly<Record<string, string>> },
): Promise<Colleague> {
  const file = fileURLToPath(new URL(`./processes/${name}.ts`, import.meta.url))
  const { PATH, HOME, TMPDIR } = process.env
  const child = fork(file, [JSON.stringify(options)], {
    execArgv: ['--import', TSX],
    env: { ...definedOf({ PATH, HOME, TMPDIR }), LANG: 'C.UTF-8', ...settings },
    serialization: 'advanced',
  })
  running.add(child)
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>()
  const ended = once(child, 'exit').then(() => {
    running.delete(child)
    for (const { reject } of waiting.values()) reject(new Error(`the process ${name} ended`))
    waiting.clear()
  })
  child.on('message', (message) => {
    const { id, answer } = ANSWER.parse(message)
    waiting.get(id)?.resolve(answer)
    waiting.delete(id)
  })
  const expectAnswer = (id: number) =>
    new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }))
  let last = 0
  const ready = await expectAnswer(0)
  return {
    ready,
    ask(question) {
      last += 1
      const answer = expectAnswer(last)
      child.send({ id: last, question })
      return answer
    },
    async stop() {
      const force = setTimeout(() => child.kill('SIGKILL'), STOPPING_SECONDS * 1000)
      if (child.connected) child.disconnect()
      await ended
      clearTimeout(force)
    },
  }
}

function definedOf(variables: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
