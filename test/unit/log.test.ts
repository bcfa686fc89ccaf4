import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createLog, fileSink, type LogLevel } from '../../src/lib/log.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-log-'))
  folders.push(folder)
  return folder
}

function aLog({ level = 'info', secrets = [] }: { level?: LogLevel; secrets?: string[] } = {}) {
  const lines: string[] = []
  const log = createLog({ level, secrets, sink: { write: (line) => void lines.push(line) } })
  return { log, lines }
}

describe('a log line', () => {
  it('is one JSON object with its fields and a time', () => {
    const { log, lines } = aLog()
    log.info({ source: 'us-state', countries: 213 }, 'poll accepted')
    expect(JSON.parse(lines.join())).toMatchObject({
      level: 30,
      source: 'us-state',
      countries: 213,
      msg: 'poll accepted',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    })
  })

  it('is written from its level up', () => {
    const { log, lines } = aLog({ level: 'warn' })
    log.info({}, 'quiet')
    log.error({}, 'loud')
    expect(lines).toHaveLength(1)
  })

  it('tells an error with its causes', () => {
    const { log, lines } = aLog()
    log.error({ error: new Error('no answer', { cause: new Error('refused') }) }, 'poll failed')
    expect(lines.join()).toMatch(/no answer.*refused/)
  })
})

describe('a secret', () => {
  it('is never written, wherever it stands and however it is escaped', () => {
    const secret = 'pass"word@1'
    const { log, lines } = aLog({ secrets: [secret] })
    log.info({ deep: { url: `x?key=${encodeURIComponent(secret)}` } }, `used ${secret}`)
    log.warn({ error: new Error(secret, { cause: new Error(`inner ${secret}`) }) }, 'failed')
    expect(lines.join()).not.toMatch(/word/)
    expect(lines).toHaveLength(2)
  })

  it('is known by the name of its field', () => {
    const { log, lines } = aLog()
    log.info({ token: 'abc', request: { authorization: 'def' } }, 'asked')
    expect(JSON.parse(lines.join())).toMatchObject({
      token: '[secret]',
      request: { authorization: '[secret]' },
    })
  })

  it('is known by its shape', () => {
    const { log, lines } = aLog()
    const telegram = `123456789:${'Ab'.repeat(17)}`
    const discord = `${'Ab'.repeat(12)}.Gabcde.${'xY'.repeat(15)}`
    const url = `https://api.example/bot${telegram}/getMe`
    log.warn({ error: new Error(url), discord, relay: 'http://ann:open@relay.example/x' }, 'failed')
    expect(lines.join()).not.toMatch(/AbAb|xYxY|ann|open/)
    expect(lines.join()).toContain('http://[secret]@relay.example/x')
  })
})

describe('a log file', () => {
  it('is appended to, in a folder made for it', () => {
    const path = join(aFolder(), 'deep', 'tocsin.log')
    for (const word of ['one', 'two']) {
      const sink = fileSink(path, () => {})
      createLog({ level: 'info', secrets: [], sink }).info({}, word)
    }
    expect(readFileSync(path, 'utf8')).toMatch(/one.*\n.*two.*\n$/)
  })

  it('that cannot be opened is an error at once', () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'file'), '')
    expect(() => fileSink(join(folder, 'file', 'tocsin.log'), () => {})).toThrow(/file/)
  })

  it.runIf(existsSync('/dev/full'))('on a full disk is told of once, and the program goes on', () => {
    const troubles: Error[] = []
    const log = createLog({
      level: 'info',
      secrets: [],
      sink: fileSink('/dev/full', (error) => void troubles.push(error)),
    })
    log.info({}, 'one')
    log.info({}, 'two')
    expect(troubles).toEqual([expect.objectContaining({ code: 'ENOSPC' })])
  })
})
