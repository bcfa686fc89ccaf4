import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { VARIABLES } from '../../src/app/config/variables.ts'
import {
  ConfigError,
  type Environment,
  loadEnvironment,
  readConfig,
  type Surroundings,
  userAgent,
} from '../../src/app/config.ts'

const TELEGRAM_TOKEN = `123456789:${'Ab-_'.repeat(8)}xyz`
const DISCORD_TOKEN = 'MTIzNDU2Nzg5.Gabcde.notARealTokenOfAnyoneAtAll'

function problemsOf(environment: Environment, surroundings?: Surroundings): readonly string[] {
  try {
    readConfig(environment, surroundings)
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}

describe('the configuration', () => {
  it('needs nothing: a terminal chat, a database and a log under data/', () => {
    expect(readConfig({})).toEqual({
      telegram: { token: null, apiRoot: null, perSecond: 28, paidBroadcast: false, webhook: null },
      discord: { token: null, apiRoot: null, perSecond: 40 },
      database: 'data/tocsin.db',
      contact: null,
      relay: { bySource: {} },
      pollEvery: null,
      sources: null,
      operators: [],
      privateFeeds: false,
      heartbeat: null,
      logLevel: 'info',
      logFile: 'data/tocsin.log',
      terminal: true,
      warnings: [],
      secrets: [],
    })
  })

  it('reads everything that can be set', () => {
    const config = readConfig({
      TELEGRAM_BOT_TOKEN: TELEGRAM_TOKEN,
      DISCORD_TOKEN,
      TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/',
      DISCORD_API_ROOT: 'https://discord.example/api',
      DATABASE: '/var/lib/tocsin/a.db',
      CONTACT: 'ops@example.org',
      SOURCE_RELAY_URL: 'https://relay.example',
      SOURCE_RELAY_URL_US_STATE: 'https://ann:open-sesame@other.example/r?key=k-1-2-3',
      POLL_EVERY: '90s',
      SOURCES: 'us-state, uk-fcdo,',
      ALLOW_PRIVATE_FEEDS: '1',
      HEARTBEAT_URL: 'https://hc.example/ping/5f0e-77?create=1',
      OPERATORS: 'telegram:12, discord:3456',
      LOG_LEVEL: 'Debug',
      LOG_FILE: 'here.log',
      TERMINAL: 'off',
      UNRELATED: 'x',
    })
    expect(config).toEqual({
      telegram: {
        token: TELEGRAM_TOKEN,
        apiRoot: 'http://127.0.0.1:8081',
        perSecond: 28,
        paidBroadcast: false,
        webhook: null,
      },
      discord: { token: DISCORD_TOKEN, apiRoot: 'https://discord.example/api', perSecond: 40 },
      database: '/var/lib/tocsin/a.db',
      contact: 'ops@example.org',
      relay: {
        default: 'https://relay.example',
        bySource: { 'us-state': 'https://ann:open-sesame@other.example/r?key=k-1-2-3' },
      },
      pollEvery: 90_000,
      sources: ['us-state', 'uk-fcdo'],
      operators: [
        { platform: 'telegram', person: '12' },
        { platform: 'discord', person: '3456' },
      ],
      privateFeeds: true,
      heartbeat: 'https://hc.example/ping/5f0e-77?create=1',
      logLevel: 'debug',
      logFile: 'here.log',
      terminal: false,
      warnings: [],
      secrets: [
        TELEGRAM_TOKEN,
        DISCORD_TOKEN,
        'open-sesame',
        'k-1-2-3',
        'https://hc.example/ping/5f0e-77?create=1',
        '/ping/5f0e-77?create=1',
      ],
    })
  })

  it('takes an address to which Telegram brings updates, with a usual place for it on this machine', () => {
    const environment = {
      TELEGRAM_BOT_TOKEN: TELEGRAM_TOKEN,
      TELEGRAM_WEBHOOK_URL: 'https://bot.example.org/telegram',
    }
    const url = 'https://bot.example.org/telegram'
    const usual = { url, secret: null, host: '127.0.0.1', port: 8443 }
    expect(readConfig(environment).telegram.webhook).toEqual(usual)
    const secret = 'a-long-secret-of-ours'
    const other = readConfig({
      ...environment,
      TELEGRAM_WEBHOOK_SECRET: secret,
      TELEGRAM_WEBHOOK_HOST: '0.0.0.0',
      TELEGRAM_WEBHOOK_PORT: '9000',
    })
    expect(other.telegram.webhook).toEqual({ url, secret, host: '0.0.0.0', port: 9000 })
    expect(other.secrets).toContain(secret)
  })

  it('takes an empty value as not set', () => {
    const empty = {
      TELEGRAM_BOT_TOKEN: '',
      POLL_EVERY: '  ',
      SOURCES: '',
      TERMINAL: '',
      SOURCE_RELAY_URL_X: '',
    }
    expect(readConfig(empty)).toEqual(readConfig({}))
  })
})

describe('problems', () => {
  it('are reported together, a line each, with the variable and an example', () => {
    const problems = problemsOf({
      TELEGRAM_BOT_TOKEN: 'non sense',
      DISCORD_TOKEN: 'Bot abc.def.ghi',
      TELEGRAM_API_ROOT: 'localhost:8081',
      CONTACT: 'me',
      SOURCE_RELAY_URL: 'ftp://relay.example',
      SOURCE_RELAY_URL_UK_FCDO: 'relay',
      POLL_EVERY: '5 parsecs',
      SOURCES: ',',
      OPERATORS: 'telegram:ann',
      LOG_LEVEL: 'loud',
      TERMINAL: 'maybe',
    })
    const names = problems.map((line) => line.slice(0, line.indexOf(':')))
    expect(names.toSorted()).toEqual([
      'CONTACT',
      'DISCORD_TOKEN',
      'LOG_LEVEL',
      'OPERATORS',
      'POLL_EVERY',
      'SOURCES',
      'SOURCE_RELAY_URL',
      'SOURCE_RELAY_URL_UK_FCDO',
      'TELEGRAM_API_ROOT',
      'TELEGRAM_BOT_TOKEN',
      'TERMINAL',
    ])
    for (const line of problems) expect(line).toMatch(/^(\w+): .+; for example \1=\S/)
    expect(problems.find((line) => line.startsWith('POLL_EVERY'))).toContain('not "5 parsecs"')
  })

  it.each([
    [{ TELEGRAM_WEBHOOK_URL: 'https://bot.example.org' }, 'TELEGRAM_BOT_TOKEN is not'],
    [{ TELEGRAM_WEBHOOK_PORT: '9000' }, 'TELEGRAM_WEBHOOK_URL is not'],
    [
      { TELEGRAM_BOT_TOKEN: TELEGRAM_TOKEN, TELEGRAM_WEBHOOK_URL: 'http://bot.example.org' },
      'must start with https://',
    ],
    [
      { TELEGRAM_BOT_TOKEN: TELEGRAM_TOKEN, TELEGRAM_WEBHOOK_URL: 'https://bot.example.org:9000' },
      'port 443, 80, 88 or 8443',
    ],
    [
      {
        TELEGRAM_BOT_TOKEN: TELEGRAM_TOKEN,
        TELEGRAM_WEBHOOK_URL: 'https://bot.example.org',
        TELEGRAM_WEBHOOK_SECRET: 'too short',
      },
      '16 to 256',
    ],
  ])('include webhooks that cannot work: %j', (environment, why) => {
    const problems = problemsOf(environment)
    expect(problems).toEqual([expect.stringContaining(why)])
    expect(problems[0]).not.toContain('too short')
  })

  it.each(['0s', '999', '500ms', '1', '8d', '-5m', '1.5h', 'm', '99999999999h'])(
    'include the interval %s',
    (interval) => {
      expect(problemsOf({ POLL_EVERY: interval })).toHaveLength(1)
    },
  )

  it.each([
    ['1s', 1000],
    ['5m', 300_000],
    ['1h', 3_600_000],
    ['2 H', 7_200_000],
    ['1d', 86_400_000],
  ])('do not include the interval %s', (interval, milliseconds) => {
    expect(readConfig({ POLL_EVERY: interval }).pollEvery).toBe(milliseconds)
  })

  it.each(['ops@example.org', 'mailto:ops@example.org', 'https://example.org/bot'])(
    'do not include the contact %s',
    (contact) => {
      expect(readConfig({ CONTACT: contact }).contact).toBe(contact)
    },
  )

  it.each(['ops@', 'ops@example.org (me)', 'https://example.org/)x', 'söd@example.org', 'a@b.c\nX-Y: z'])(
    'include the contact %j, which does not fit a User-Agent',
    (contact) => {
      expect(problemsOf({ CONTACT: contact })).toHaveLength(1)
    },
  )

  it('include a source that does not exist, in the list or with a relay, and name those that do', () => {
    const surroundings = { sourceIds: ['us-state', 'uk-fcdo'] }
    expect(readConfig({ SOURCES: 'us-state' }, surroundings).sources).toEqual(['us-state'])
    const [list, relay] = problemsOf(
      { SOURCES: 'us-state,usa', SOURCE_RELAY_URL_USA: 'https://relay.example' },
      surroundings,
    )
    expect(list).toMatch(/^SOURCES: knows no usa; there are us-state, uk-fcdo/)
    expect(relay).toMatch(/^SOURCE_RELAY_URL_USA: there is no source "usa"/)
  })

  it('include a bot without any chat', () => {
    expect(problemsOf({ TERMINAL: 'off' })).toHaveLength(1)
    expect(problemsOf({ TERMINAL: 'off', TELEGRAM_BOT_TOKEN: TELEGRAM_TOKEN })).toEqual([])
  })

  it.each([
    { TELEGRAM_PER_SECOND: '31' },
    { DISCORD_PER_SECOND: '51' },
    { TELEGRAM_PER_SECOND: '0' },
    { DISCORD_PER_SECOND: 'fast' },
    { TELEGRAM_PAID_BROADCAST: 'perhaps' },
    { TELEGRAM_PAID_BROADCAST: '1', TELEGRAM_PER_SECOND: '1001' },
  ])('include the pace %j, which a platform does not allow', (pace) => {
    expect(problemsOf(pace)).toHaveLength(1)
  })

  it('do not include a pace that is paid for', () => {
    expect(readConfig({ TELEGRAM_PAID_BROADCAST: '1' }).telegram).toMatchObject({
      perSecond: 980,
      paidBroadcast: true,
    })
    expect(
      readConfig({ TELEGRAM_PAID_BROADCAST: 'yes', TELEGRAM_PER_SECOND: '500' }).telegram.perSecond,
    ).toBe(500)
  })

  it('never show a token, or an address that may hold a password', () => {
    const SECRET = 'hush hush'
    const secretOnes = [
      'TELEGRAM_BOT_TOKEN',
      'DISCORD_TOKEN',
      'TELEGRAM_API_ROOT',
      'DISCORD_API_ROOT',
      'SOURCE_RELAY_URL',
      'SOURCE_RELAY_URL_US_STATE',
      'HEARTBEAT_URL',
    ]
    const problems = problemsOf(Object.fromEntries(secretOnes.map((name) => [name, SECRET])))
    expect(problems).toHaveLength(secretOnes.length)
    expect(problems.join('\n')).not.toContain('hush')
  })

  it('include a user or a password in the address of a dead-man’s switch: no request could be made of it', () => {
    const problems = problemsOf({ HEARTBEAT_URL: 'https://ann:hush@hc.example/ping' })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/^HEARTBEAT_URL: must be an address without a user and a password/)
    expect(problems[0]).not.toContain('hush')
  })

  it('are all that any environment can cause', () => {
    const name = fc.constantFrom('POLL_EVERY', 'CONTACT', 'SOURCES', 'OPERATORS', 'TERMINAL', 'LOG_LEVEL')
    fc.assert(
      fc.property(fc.dictionary(name, fc.string()), (environment) => {
        expect(Array.isArray(problemsOf(environment))).toBe(true)
      }),
    )
  })
})

describe('tokens', () => {
  it('of the platforms have their known shape', () => {
    expect(problemsOf({ TELEGRAM_BOT_TOKEN: DISCORD_TOKEN, DISCORD_TOKEN: TELEGRAM_TOKEN })).toHaveLength(2)
  })

  it('of another server may have any shape', () => {
    const environment = {
      TELEGRAM_BOT_TOKEN: 'sample',
      TELEGRAM_API_ROOT: 'http://127.0.0.1:9000',
      DISCORD_TOKEN: 'sample',
      DISCORD_API_ROOT: 'http://127.0.0.1:9001/api',
    }
    expect(problemsOf(environment)).toEqual([])
  })
})

describe('the terminal chat', () => {
  const withToken = { TELEGRAM_BOT_TOKEN: TELEGRAM_TOKEN }
  it.each([
    ['is on without a messenger', {}, false, true],
    ['is off with one and nobody there', withToken, false, false],
    ['is on with one and somebody there', withToken, true, true],
    ['is on when it is said so', { ...withToken, TERMINAL: 'on' }, false, true],
    ['is off when it is said so', { ...withToken, TERMINAL: 'off' }, true, false],
    ['is decided by itself when that is said', { ...withToken, TERMINAL: 'AUTO' }, true, true],
  ])('%s', (_name, environment, interactive, on) => {
    expect(readConfig(environment, { interactive }).terminal).toBe(on)
  })

  it('sends the log to a file while it is on', () => {
    expect(readConfig({}).logFile).toBe('data/tocsin.log')
    expect(readConfig(withToken).logFile).toBeNull()
    expect(readConfig({ LOG_FILE: '-' }).logFile).toBeNull()
    expect(readConfig({ ...withToken, LOG_FILE: 'a.log' }).logFile).toBe('a.log')
  })
})

describe('a mistyped variable', () => {
  it.each([
    ['TELEGRAM_TOKEN', 'TELEGRAM_BOT_TOKEN'],
    ['TELEGRAM_BOT_TOKN', 'TELEGRAM_BOT_TOKEN'],
    ['TELEGRAM_API_URL', 'TELEGRAM_API_ROOT'],
    ['DISCORD_BOT_TOKEN', 'DISCORD_TOKEN'],
    ['SOURCE_RELAY', 'SOURCE_RELAY_URL'],
    ['POLL_INTERVAL', 'POLL_EVERY'],
    ['OPERATOR', 'OPERATORS'],
    ['SOURCE', 'SOURCES'],
    ['DATABSE', 'DATABASE'],
    ['discord_token', 'DISCORD_TOKEN'],
  ])('%s gets a warning that names %s, and never its value', (name, right) => {
    const { warnings } = readConfig({ [name]: 'hush' })
    expect(warnings).toEqual([`${name} is not read; did you mean ${right}?`])
  })

  it.each(['DATABASE_URL', 'TERMINAL_EMULATOR', 'LOGNAME', 'PATH', 'TERM', 'DISCORD_PUBLIC_KEY', 'CONTENT'])(
    '%s belongs to someone else',
    (name) => {
      expect(readConfig({ [name]: 'x' }).warnings).toEqual([])
    },
  )
})

describe('the .env file', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tocsin-config-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('is read with comments and quotes, below the real environment', () => {
    const path = join(folder, 'one.env')
    writeFileSync(
      path,
      '\uFEFF# ours\nPOLL_EVERY=1h # slow\nCONTACT="ops@example.org"\nSOURCES=us-state\nTERMINAL=on\n',
    )
    const environment = loadEnvironment(path, { SOURCES: 'uk-fcdo', TERMINAL: '', DATABASE: undefined })
    expect(environment).toEqual({
      POLL_EVERY: '1h',
      CONTACT: 'ops@example.org',
      SOURCES: 'uk-fcdo',
      TERMINAL: '',
    })
  })

  it('need not exist', () => {
    expect(loadEnvironment(join(folder, 'none.env'), { A: '1' })).toEqual({ A: '1' })
  })

  it('is an error when it cannot be read', () => {
    expect(() => loadEnvironment(folder, {})).toThrow(ConfigError)
  })
})

describe('the example file', () => {
  it('explains every variable with a value that is accepted', () => {
    const text = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')
    const lines = text.split('\n').filter((line) => /^#[A-Z_]+=/.test(line))
    const environment = parseEnv(lines.map((line) => line.slice(1)).join('\n'))
    expect(readConfig(environment).warnings).toEqual([])
    for (const name of Object.keys(VARIABLES)) expect(environment).toHaveProperty(name)
  })
})

describe('the name of the bot', () => {
  it('carries the contact of whoever runs it', () => {
    expect(userAgent('1.2.3', 'ops@example.org')).toBe('Tocsin/1.2.3 (+ops@example.org)')
    expect(userAgent('1.2.3', null)).toBe('Tocsin/1.2.3')
  })
})
