import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LANGUAGES } from '../../src/i18n/speaker.ts'
import { type MaliItem, US_FEED, usFeed } from '../../src/replay/demo/us-feed.ts'
import { writeTape } from '../../src/replay/tape.ts'
import { openStore } from '../../src/store/store.ts'
import { type Child, type Ending, endChildren, startTocsin, until } from '../support/child.ts'
import { aLoopback } from '../support/running-service.ts'

vi.setConfig({ testTimeout: 60_000 })

/** Nobody listens there. */
const OFFLINE = { SOURCE_RELAY_URL: 'http://127.0.0.1:9' }
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tocsin-cli-'))
})

afterEach(async () => {
  await endChildren()
  rmSync(folder, { recursive: true, force: true })
})

/** What a run to the end says and answers. */
async function run(
  args: readonly string[],
  { settings = {}, input = '' }: { settings?: Readonly<Record<string, string>>; input?: string } = {},
) {
  const child = startTocsin(args, { folder, settings })
  child.type(input)
  child.hangUp()
  const { code } = await child.ended
  return { code, output: child.output(), errors: child.errors() }
}

describe('the program stops with a clear message and exit code 1', () => {
  it('for a token that its platform does not know, which it does not repeat', async () => {
    const { settings } = await aLoopback()
    const { DISCORD_TOKEN: _, ...telegramAlone } = settings
    const { TELEGRAM_BOT_TOKEN: __, ...discordAlone } = settings
    const wrong = ['123456789:unknown-to-everybody', 'unknown.to.everybody'] as const
    const [telegram, discord] = await Promise.all([
      run([], { settings: { ...telegramAlone, ...OFFLINE, TELEGRAM_BOT_TOKEN: wrong[0] } }),
      run([], {
        settings: {
          ...discordAlone,
          ...OFFLINE,
          DISCORD_TOKEN: wrong[1],
          DATABASE: join(folder, 'other.db'),
        },
      }),
    ])
    expect([telegram.code, discord.code]).toEqual([1, 1])
    expect(lastLine(telegram.errors)).toMatch(/^TELEGRAM_BOT_TOKEN is wrong/)
    expect(lastLine(discord.errors)).toBe('Discord does not accept the token in DISCORD_TOKEN')
    for (const { output, errors } of [telegram, discord]) {
      expect(output + errors).not.toMatch(/unknown.to.everybody/)
    }
  })

  it('for settings that make no sense, all of them together and no secret among them', async () => {
    const settings = {
      TELEGRAM_BOT_TOKEN: 'my secret token',
      POLL_EVERY: 'often',
      SOURCES: 'us-state,atlantis',
      LOG_LEVEL: 'loud',
    }
    const { code, errors } = await run([], { settings })
    expect(code).toBe(1)
    for (const name of ['TELEGRAM_BOT_TOKEN', 'POLL_EVERY', 'SOURCES', 'LOG_LEVEL']) {
      expect(errors).toMatch(new RegExp(`^ +${name}: .*for example ${name}=`, 'm'))
    }
    expect(errors).toContain('"often"')
    expect(errors).not.toContain('secret')
  })

  it('for a database that it cannot make, and for one of a newer version, which stays as it was', async () => {
    writeFileSync(join(folder, 'file'), 'not a folder')
    const newer = join(folder, 'newer.db')
    openStore(newer).close()
    const database = new Database(newer)
    database.exec(
      "insert into __drizzle_migrations (hash, created_at) values ('of the future', 99999999999999)",
    )
    database.close()
    const before = readFileSync(newer)
    const [unwritable, future] = await Promise.all([
      run([], { settings: { ...OFFLINE, DATABASE: join(folder, 'file', 'tocsin.db') } }),
      run([], { settings: { ...OFFLINE, DATABASE: newer } }),
    ])
    expect([unwritable.code, future.code]).toEqual([1, 1])
    expect(unwritable.errors).toContain(join(folder, 'file', 'tocsin.db'))
    expect(future.errors).toContain('newer version')
    expect(readFileSync(newer).equals(before)).toBe(true)
    for (const { errors } of [unwritable, future]) expect(errors).not.toContain('    at ')
  })

  it('for a task that there is not, with how it is used', async () => {
    const { code, errors } = await run(['dance'])
    expect(code).toBe(1)
    expect(errors).toContain('there is no task "dance"')
    expect(errors).toContain('tocsin replay TAPE')
  })
})

describe('replay', () => {
  const CALM: MaliItem = {
    kind: 'advisory',
    issued: '2031-03-01',
    paragraphs: ['<b>Do not travel</b> to Mali because of <b>terrorism</b>.'],
  }
  const CALL = 'U.S. citizens in Mali should depart the country now on commercial flights.'
  const CALLED = { ...CALM, issued: '2031-03-09', paragraphs: [CALL, ...CALM.paragraphs] }
  const MOMENTS: readonly (readonly [string, MaliItem])[] = [
    ['2031-03-08T06:00:00.000Z', CALM],
    ['2031-03-09T18:30:00.000Z', CALLED],
    ['2031-03-10T06:00:00.000Z', { kind: 'placeholder', issued: '2031-03-10' }],
    ['2031-03-11T06:00:00.000Z', CALLED],
  ]
  const TINY = MOMENTS.map(([at, mali]) => {
    return { at, url: US_FEED, status: 200, headers: {}, body: usFeed(at, mali) }
  })

  it('plays a tape and writes one line for each change that rang', async () => {
    const tape = join(folder, 'tiny.jsonl.gz')
    await writeTape(tape, TINY)
    const out = join(folder, 'out.jsonl')
    const { code, output, errors } = await run(['replay', tape, '--out', out])
    expect([code, output, errors]).toEqual([0, '', ''])
    const lines = readFileSync(out, 'utf8').split('\n').filter(Boolean)
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      {
        at: '2031-03-09T18:30:00Z',
        source: 'us-state',
        country: 'ML',
        kind: 'departure-called',
        from: 'none',
        to: 'leave-now',
        scope: 'country',
        severity: 'extreme',
        evidence: CALL,
        url: 'https://travel.state.gov/content/travel/en/traveladvisories/traveladvisories/mali-travel-advisory.html',
        held: false,
        folded: null,
      },
    ])
  })

  it('prints what the chat with a line of /export would have received, when, and what not and why', async () => {
    const tape = join(folder, 'tiny.jsonl.gz')
    await writeTape(tape, TINY)
    const settings = { timezone: 'Asia/Tokyo', quiet: '22-7', digest: 18 }
    const as = (wishes: readonly object[], more: object = {}) =>
      run(['replay', tape, '--as', JSON.stringify({ tocsin: 1, settings: { ...settings, ...more }, wishes })])
    const severe = { places: ['011'], least: 'severe', mode: 'digest' }
    const [rung, french, unheard] = await Promise.all([
      as([severe]),
      as([{ ...severe, sources: ['feed-3', 'us-state'] }], { language: 'fr' }),
      as([{ places: ['ML'], least: 'minor', sources: ['feed-3', 'uk-fcdo'] }]),
    ])
    expect(rung).toEqual({
      code: 0,
      output: [
        '10 Mar 2031, 03:30 GMT+9 · extreme · Mali: United States tells its citizens to leave now',
        'Would have rung: 1 (extreme: 1).',
        '',
      ].join('\n'),
      errors: '',
    })
    expect(french.output).toMatch(/^10 mars 2031, .* · extrême · Mali/)
    expect(unheard.output).toBe('Nothing would have rung.\nWould not have rung: 1 (another source: 1).\n')
  })

  it('plays nothing for a line that is none of /export, and names what is wrong in it', async () => {
    const tape = join(folder, 'tiny.jsonl.gz')
    await writeTape(tape, TINY)
    const out = join(folder, 'out.jsonl')
    const loud = '{"tocsin":1,"wishes":[{"places":["ML"],"least":"loud"}]}'
    const [noJson, noSeverity, neither] = await Promise.all([
      run(['replay', tape, '--out', out, '--as', 'Mali severe']),
      run(['replay', tape, '--out', out, '--as', loud]),
      run(['replay', tape]),
    ])
    expect([noJson.code, noSeverity.code, neither.code]).toEqual([1, 1, 1])
    expect(noJson.errors).toContain('--as takes a line of /export: Mali severe will not do at the beginning')
    expect(noSeverity.errors).toContain('loud will not do at wishes[0].least')
    expect(neither.errors).toContain('--out FILE or --as LINE')
    for (const { output, errors } of [noJson, noSeverity, neither]) {
      expect(output).toBe('')
      expect(errors).toContain('usage: tocsin')
      expect(errors).not.toContain('    at ')
    }
    expect(existsSync(out)).toBe(false)
  })

  it('names the file and the line that is no tape, and a file that is not there', async () => {
    const odd = join(folder, 'odd.jsonl')
    writeFileSync(odd, 'this is no tape\n')
    const [noTape, missing] = await Promise.all([
      run(['replay', odd, '--out', join(folder, 'out.jsonl')]),
      run(['replay', join(folder, 'missing.jsonl.gz'), '--out', join(folder, 'other.jsonl')]),
    ])
    expect([noTape.code, missing.code]).toEqual([1, 1])
    expect(noTape.errors).toBe(`${odd}, line 1: is not JSON\n`)
    expect(missing.errors).toContain(join(folder, 'missing.jsonl.gz'))
    expect(missing.errors).not.toContain('    at ')
  })
})

it('classify answers each sentence in its order, and stops at a line that is none', async () => {
  const lines = [
    {
      lang: 'en',
      source: 'us-state',
      country: 'TD',
      text: 'U.S. citizens in Chad should leave immediately.',
    },
    { lang: 'fr', source: 'fr-meae', country: 'TD', text: 'La saison des pluies commence en juin.' },
  ]
  const input = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n{"lang":"en"}\n`
  const { code, output, errors } = await run(['classify'], { input })
  const answers = output.split('\n').filter(Boolean)
  expect(answers.map((line): unknown => JSON.parse(line))).toEqual([
    { departure: 'leave-now', scope: 'country', mission: 'normal' },
    { departure: 'none', scope: 'none', mission: 'normal' },
  ])
  expect(code).toBe(1)
  expect(errors).toContain('line 3: ')
})

describe('without tokens and without network', () => {
  it('the chat in the terminal answers over pipes, and Ctrl-C ends it cleanly', async () => {
    const child = startTocsin([], { folder, settings: OFFLINE })
    await shows(child, 'Ctrl-C stops.')
    expect(child.output()).toContain('TELEGRAM_BOT_TOKEN is not set')
    expect(child.output()).toContain('/status Mali')
    child.type('status Mali\n')
    await shows(child, 'Mali: what governments say')
    child.type('frobnicate\n/list\n')
    await shows(child, 'I do not know /frobnicate')
    await shows(child, 'What rings in this chat')
    child.hangUp()
    child.signal('SIGINT')
    expect(await child.ended).toEqual({ code: 0, signal: null })
    expect(child.errors()).toBe('')
    expect(readFileSync(join(folder, 'data', 'tocsin.log'), 'utf8')).toContain('stopping')
  })
})

it('SIGTERM ends a program in the middle of its first look, cleanly and within seconds', async () => {
  const { settings, telegram, discord } = await aLoopback()
  const child = startTocsin([], { folder, settings })
  child.hangUp()
  await until(() => telegram.menus.size === 4 * LANGUAGES.length && discord.commands.length > 0)
  expect(child.output()).toMatch(/● Telegram[\s\S]*● Discord[\s\S]*○ Terminal/)
  child.signal('SIGTERM')
  const ending: Ending[] = []
  void child.ended.then((how) => ending.push(how))
  await until(() => ending.length > 0, { seconds: 6 })
  expect(ending).toEqual([{ code: 0, signal: null }])
  expect(child.output() + child.errors()).not.toContain(telegram.token)
})

function lastLine(text: string): string | undefined {
  return text.trimEnd().split('\n').at(-1)
}

async function shows(child: Child, text: string): Promise<void> {
  await until(() => child.output().includes(text), {
    describe: () => `No "${text}" in:\n${child.output()}\n${child.errors()}`,
  })
}
