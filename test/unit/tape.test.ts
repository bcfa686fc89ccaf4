import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTape, TapeError, type TapeLine, writeTape } from '../../src/replay/tape.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tocsin-tape-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function aLine(over: Partial<TapeLine> = {}): TapeLine {
  return {
    at: '2026-03-02T09:03:00.000Z',
    url: 'https://gov.example/feed?x=1',
    status: 200,
    headers: { 'content-type': 'text/xml' },
    body: '<rss/>',
    ...over,
  }
}

function aFile(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function all(path: string): Promise<TapeLine[]> {
  const lines: TapeLine[] = []
  for await (const line of readTape(path)) lines.push(line)
  return lines
}

async function trouble(path: string): Promise<TapeError> {
  const error: unknown = await all(path).then(
    () => new Error('a tape was read that should not be'),
    (reason: unknown) => reason,
  )
  if (error instanceof TapeError) return error
  throw error
}

describe('a tape', () => {
  it.each(['plain.jsonl', 'packed.jsonl.gz'])('is read as it was written: %s', async (name) => {
    const lines = [
      aLine({ body: 'one\u2028two\r\nthree\n“four”' }),
      aLine({ at: '2026-03-02T09:03:00.000Z', url: 'https://other.example/', status: 403, headers: {} }),
      aLine({ at: '2026-03-03T00:00:00.000Z', body: 'long '.repeat(100_000) }),
    ]
    const path = join(folder, name)
    await writeTape(path, lines)
    expect(await all(path)).toEqual(lines)
    expect(readFileSync(path)[0] === 0x1f).toBe(name.endsWith('.gz'))
  })

  it('carries any text', async () => {
    const path = join(folder, 'any.jsonl.gz')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), async (bodies) => {
        const lines = bodies.map((body) => aLine({ body }))
        await writeTape(path, lines)
        expect(await all(path)).toEqual(lines)
      }),
      { numRuns: 30 },
    )
  })

  it('may be written while it is recorded', async () => {
    async function* recording() {
      yield aLine()
      yield await Promise.resolve(aLine({ status: 500 }))
    }
    const path = join(folder, 'live.jsonl.gz')
    await writeTape(path, recording())
    expect(await all(path)).toHaveLength(2)
  })

  it('has moments in one form, header names in lower case, and bytes as text', async () => {
    const { body: _body, ...rest } = aLine({ headers: { 'Content-Type': 'text/html; charset=iso-8859-1' } })
    const line = {
      ...rest,
      at: '2026-03-02T10:03:00+01:00',
      bodyBase64: Buffer.from([0xe9]).toString('base64'),
    }
    const path = aFile('bytes.jsonl', `${JSON.stringify(line)}\n\n`)
    expect(await all(path)).toEqual([
      aLine({ headers: { 'content-type': 'text/html; charset=iso-8859-1' }, body: 'é' }),
    ])
  })

  it('may be empty', async () => {
    expect(await all(aFile('empty.jsonl', ''))).toEqual([])
  })
})

describe('a tape that cannot be read', () => {
  const good = JSON.stringify(aLine())

  it.each([
    ['is not JSON', '{"at":'],
    ['no moment', JSON.stringify({ ...aLine(), at: 'yesterday' })],
    ['no address', JSON.stringify({ ...aLine(), url: 'feed.xml' })],
    ['no body', JSON.stringify({ ...aLine(), body: undefined })],
    ['two bodies', JSON.stringify({ ...aLine(), bodyBase64: 'QQ==' })],
    ['a text as status', JSON.stringify({ ...aLine(), status: '200' })],
    ['goes back in time', JSON.stringify(aLine({ at: '2026-03-02T09:02:59.999Z' }))],
  ])('names its line: %s', async (_name, bad) => {
    const path = aFile('bad.jsonl', `${good}\n${bad}\n`)
    const error = await trouble(path)
    expect(error).toMatchObject({ path, line: 2 })
    expect(error.message).toContain(`${path}, line 2: `)
  })

  it('names its file when it is not there, not packed, or breaks off', async () => {
    const packed = gzipSync(good.repeat(50))
    const paths = [
      join(folder, 'none.jsonl.gz'),
      aFile('unpacked.jsonl.gz', good),
      aFile('half.jsonl.gz', packed.subarray(0, packed.length / 2)),
    ]
    for (const path of paths) expect(await trouble(path)).toMatchObject({ path, line: 0 })
  })
})
