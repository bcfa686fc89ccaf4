import { createReadStream, createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { z } from 'zod'
import type { Instant } from '../domain/time.ts'
import { decode } from '../lib/http/charset.ts'

/** One answer of a server, and from when on it gave it. */
export interface TapeLine {
  readonly at: Instant
  /** As it was asked for, query included. */
  readonly url: string
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A tape that cannot be read: which file, which line (from 1; 0 where it is the file as a whole), and why. */
export class TapeError extends Error {
  override readonly name = 'TapeError'
  readonly path: string
  readonly line: number

  constructor(what: string, about: { path: string; line: number; cause?: unknown }) {
    const where = about.line === 0 ? about.path : `${about.path}, line ${about.line}`
    super(`${where}: ${what}`, about.cause === undefined ? undefined : { cause: about.cause })
    this.path = about.path
    this.line = about.line
  }
}

/**
 * The lines of a tape in their order: JSON Lines, gzipped when the name ends in `.gz`. Throws {@link TapeError} for a
 * file that cannot be read, a line of another shape, and a line that is older than the one before it.
 */
export async function* readTape(path: string): AsyncGenerator<TapeLine> {
  let number = 0
  let last: Instant = ''
  for await (const text of textLines(path)) {
    number += 1
    if (text.trim() === '') continue
    const line = parseLine(text, path, number)
    if (line.at < last)
      throw new TapeError(`${line.at} comes after ${last}: not in order`, { path, line: number })
    last = line.at
    yield line
  }
}

/** Writes a tape, gzipped when the name ends in `.gz`; an older file is replaced. Throws Node's errors of writing. */
export async function writeTape(
  path: string,
  lines: Iterable<TapeLine> | AsyncIterable<TapeLine>,
): Promise<void> {
  const text = Readable.from(serialised(lines))
  const file = createWriteStream(path)
  if (isPacked(path)) await pipeline(text, createGzip(), file)
  else await pipeline(text, file)
}

const MOMENT = z.iso.datetime({ offset: true }).transform((at): Instant => new Date(at).toISOString())
const LINE = z
  .object({
    at: MOMENT,
    url: z.url({ protocol: /^https?$/ }),
    status: z.int().min(100).max(599),
    headers: z.record(z.string(), z.string()).default({}),
    body: z.string().optional(),
    bodyBase64: z.base64().optional(),
  })
  .refine(({ body, bodyBase64 }) => (body === undefined) !== (bodyBase64 === undefined), {
    message: 'needs either body or bodyBase64',
  })

function parseLine(text: string, path: string, number: number): TapeLine {
  const line = LINE.safeParse(parseJson(text, path, number))
  if (!line.success) {
    const what = z.prettifyError(line.error).replaceAll(/\s*\n\s*/g, ' ')
    throw new TapeError(what, { path, line: number, cause: line.error })
  }
  const { bodyBase64, body = '', headers, ...rest } = line.data
  const lower = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  )
  const bytes = bodyBase64 === undefined ? undefined : Buffer.from(bodyBase64, 'base64')
  return { ...rest, headers: lower, body: bytes ? decode(bytes, lower['content-type'] ?? '') : body }
}

function parseJson(text: string, path: string, number: number): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new TapeError('is not JSON', { path, line: number, cause })
  }
}

/** Splits at line feeds alone: node:readline also splits at U+2028, which JSON leaves as it is. */
async function* textLines(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let started: string[] = []
  for await (const chunk of bytesOf(path)) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n')
    started.push(first)
    const unfinished = others.pop()
    if (unfinished === undefined) continue
    yield started.join('')
    yield* others
    started = [unfinished]
  }
  yield started.join('')
}

async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path)
  const stream = isPacked(path) ? file.pipe(createGunzip()) : file
  file.on('error', (error) => stream.destroy(error))
  try {
    for await (const chunk of stream) if (Buffer.isBuffer(chunk)) yield chunk
  } catch (cause) {
    throw new TapeError(cause instanceof Error ? cause.message : String(cause), { path, line: 0, cause })
  } finally {
    file.destroy()
  }
}

async function* serialised(
  lines: Iterable<TapeLine> | AsyncIterable<TapeLine>,
): AsyncGenerator<string, void, undefined> {
  for await (const line of lines) yield `${JSON.stringify(line)}\n`
}

function isPacked(path: string): boolean {
  return path.endsWith('.gz')
}
