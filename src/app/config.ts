import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import type { Platform } from '../domain/chat.ts'
import type { LogLevel } from '../lib/log.ts'
import { disagreements } from './config/disagreements.ts'
import { isWebAddress, type Settings, settingsOf } from './config/settings.ts'
import { isRelayName, RELAY_PREFIX, warningsAbout } from './config/variables.ts'

/** Everything an operator can set. `null` is "not set". */
export interface Config {
  readonly telegram: Messenger & {
    /** `allow_paid_broadcast`: up to 1000 messages a second, paid in Stars. */
    readonly paidBroadcast: boolean
    /** Null: Telegram is asked for updates (long polling). */
    readonly webhook: Webhook | null
  }
  readonly discord: Messenger
  /** Path of the SQLite file. */
  readonly database: string
  /** E-mail or web address of whoever runs this bot. */
  readonly contact: string | null
  readonly relay: { readonly default?: string; readonly bySource: Readonly<Record<string, string>> }
  /** Milliseconds between polls of every source. */
  readonly pollEvery: number | null
  /** Ids of the sources to read; null is all of them. */
  readonly sources: readonly string[] | null
  readonly operators: readonly Operator[]
  /** Whether feeds that operators add may lead to private addresses. */
  readonly privateFeeds: boolean
  /** Called while the bot is healthy: a dead-man's switch outside. */
  readonly heartbeat: string | null
  readonly logLevel: LogLevel
  /** Null is standard error. */
  readonly logFile: string | null
  /** Whether the terminal chat is on. */
  readonly terminal: boolean
  /** Lines for whoever starts the program: variables that look mistyped. */
  readonly warnings: readonly string[]
  /** Values that must never be written anywhere. */
  readonly secrets: readonly string[]
}

export interface Messenger {
  readonly token: string | null
  /** Without a slash at the end; null is the platform itself. */
  readonly apiRoot: string | null
  /** Messages a second in the long run. */
  readonly perSecond: number
}

/** Where Telegram brings updates to. */
export interface Webhook {
  readonly url: string
  /** Null: drawn at each start. */
  readonly secret: string | null
  readonly host: string
  readonly port: number
}

/** Someone who runs the bot, as their platform knows them. */
export interface Operator {
  readonly platform: Platform
  readonly person: string
}

/** What the configuration is checked against. */
export interface Surroundings {
  /** Ids of all sources there are; without them any id is taken. */
  readonly sourceIds?: readonly string[]
  /** Whether someone sits at the terminal (standard input is a TTY). */
  readonly interactive?: boolean
}

/** As in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>

const DEFAULT_DATABASE = 'data/tocsin.db'
const DEFAULT_LOG_FILE = 'data/tocsin.log'
/** Below what the platforms allow (30, with paid broadcasts 1000, and 50): the rest is for answers to people. */
const TELEGRAM_PER_SECOND = 28
const TELEGRAM_PAID_PER_SECOND = 980
const DISCORD_PER_SECOND = 40
/** Behind a reverse proxy on this machine, which holds the certificate. */
const WEBHOOK_HOST = '127.0.0.1'
const WEBHOOK_PORT = 8443
/** `LOG_FILE=-`: standard error. */
const STANDARD_ERROR = '-'
/** Shorter ones would black out half of every log line. */
const SHORTEST_SECRET = 4

/**
 * Reads the settings of `environment`; empty values count as not set. Throws {@link ConfigError} with every problem at
 * once. No message holds a token or a web address, which may carry a password.
 */
export function readConfig(environment: Environment, surroundings: Surroundings = {}): Config {
  const set = Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  )
  const { settings, problems } = settingsOf(set)
  const relays = readRelays(set, surroundings.sourceIds)
  const others = disagreements(set, surroundings.sourceIds).filter((line) => !sharesVariable(line, problems))
  const all = [...problems, ...others, ...relays.problems]
  if (settings === undefined || all.length > 0) throw new ConfigError(all)
  return assembled(settings, { relays: relays.bySource, set, surroundings })
}

/** The configuration cannot be used. One line a problem, each naming its variable; none holds a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[], options?: { cause?: unknown }) {
    super(problems.join('\n'), options)
    this.problems = problems
  }
}

/**
 * `environment` with the lines of the `.env` file at `path` below it: what is really set wins, also when it is set to
 * nothing. A file that does not exist is fine; throws {@link ConfigError} for one that cannot be read.
 */
export function loadEnvironment(path: string, environment: Environment): Environment {
  const text = readIfThere(path)
  if (text === undefined) return environment
  const real = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined))
  return { ...parseEnv(text), ...real }
}

/** How the bot introduces itself to governments' servers. */
export function userAgent(version: string, contact: string | null): string {
  return contact === null ? `Tocsin/${version}` : `Tocsin/${version} (+${contact})`
}

function sharesVariable(line: string, lines: readonly string[]): boolean {
  const name = line.slice(0, line.indexOf(':') + 1)
  return lines.some((other) => other.startsWith(name))
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new ConfigError([`${path}: cannot be read (${why})`], { cause })
  }
}

function assembled(
  settings: Settings,
  about: { relays: Record<string, string>; set: Record<string, string>; surroundings: Surroundings },
): Config {
  const terminal = terminalIsOn(settings, about.surroundings)
  const general = settings.SOURCE_RELAY_URL
  return {
    telegram: telegramOf(settings),
    discord: {
      token: settings.DISCORD_TOKEN ?? null,
      apiRoot: settings.DISCORD_API_ROOT ?? null,
      perSecond: settings.DISCORD_PER_SECOND ?? DISCORD_PER_SECOND,
    },
    database: settings.DATABASE ?? DEFAULT_DATABASE,
    contact: settings.CONTACT ?? null,
    relay: { ...(general === undefined ? {} : { default: general }), bySource: about.relays },
    pollEvery: settings.POLL_EVERY ?? null,
    sources: settings.SOURCES ?? null,
    operators: settings.OPERATORS ?? [],
    privateFeeds: settings.ALLOW_PRIVATE_FEEDS === '1',
    heartbeat: settings.HEARTBEAT_URL ?? null,
    logLevel: settings.LOG_LEVEL ?? 'info',
    logFile: logFileOf(settings.LOG_FILE, terminal),
    terminal,
    warnings: warningsAbout(Object.keys(about.set)),
    secrets: secretsOf(settings, about.relays),
  }
}

function telegramOf(settings: Settings): Config['telegram'] {
  const paidBroadcast = settings.TELEGRAM_PAID_BROADCAST ?? false
  return {
    token: settings.TELEGRAM_BOT_TOKEN ?? null,
    apiRoot: settings.TELEGRAM_API_ROOT ?? null,
    perSecond:
      settings.TELEGRAM_PER_SECOND ?? (paidBroadcast ? TELEGRAM_PAID_PER_SECOND : TELEGRAM_PER_SECOND),
    paidBroadcast,
    webhook: webhookOf(settings),
  }
}

function webhookOf(settings: Settings): Webhook | null {
  const url = settings.TELEGRAM_WEBHOOK_URL
  if (url === undefined) return null
  return {
    url,
    secret: settings.TELEGRAM_WEBHOOK_SECRET ?? null,
    host: settings.TELEGRAM_WEBHOOK_HOST ?? WEBHOOK_HOST,
    port: settings.TELEGRAM_WEBHOOK_PORT ?? WEBHOOK_PORT,
  }
}

function terminalIsOn(settings: Settings, { interactive = false }: Surroundings): boolean {
  if (settings.TERMINAL === 'on' || settings.TERMINAL === 'off') return settings.TERMINAL === 'on'
  return interactive || !hasMessenger(settings)
}

function hasMessenger(settings: Settings): boolean {
  return settings.TELEGRAM_BOT_TOKEN !== undefined || settings.DISCORD_TOKEN !== undefined
}

function logFileOf(setting: string | undefined, terminal: boolean): string | null {
  if (setting === STANDARD_ERROR) return null
  return setting ?? (terminal ? DEFAULT_LOG_FILE : null)
}

function secretsOf(settings: Settings, relays: Record<string, string>): string[] {
  const addresses = [
    settings.TELEGRAM_API_ROOT,
    settings.TELEGRAM_WEBHOOK_URL,
    settings.DISCORD_API_ROOT,
    settings.SOURCE_RELAY_URL,
    ...Object.values(relays),
  ]
  const inAddresses = addresses
    .filter((address) => address !== undefined)
    .map((address) => new URL(address))
    .flatMap(({ password, searchParams }) => [password, ...searchParams.values()])
  const { TELEGRAM_BOT_TOKEN, TELEGRAM_WEBHOOK_SECRET, DISCORD_TOKEN, HEARTBEAT_URL } = settings
  const tokens = [TELEGRAM_BOT_TOKEN, TELEGRAM_WEBHOOK_SECRET, DISCORD_TOKEN]
  return [...tokens, ...inAddresses, ...switchSecrets(HEARTBEAT_URL)]
    .filter((secret) => secret !== undefined)
    .filter((secret) => secret.length >= SHORTEST_SECRET)
}

/** Whoever knows the path of a dead-man's switch can keep it quiet. */
function switchSecrets(url: string | undefined): readonly string[] {
  if (url === undefined) return []
  const { href, pathname, search } = new URL(url)
  return [...new Set([url, href, `${pathname}${search}`])]
}

function readRelays(
  set: Record<string, string>,
  sourceIds: readonly string[] | undefined,
): { bySource: Record<string, string>; problems: string[] } {
  const bySource: Record<string, string> = {}
  const problems: string[] = []
  for (const [name, value] of Object.entries(set).filter(([each]) => isRelayName(each))) {
    const id = name.slice(RELAY_PREFIX.length).toLowerCase().replaceAll('_', '-')
    bySource[id] = value
    if (!isWebAddress(value))
      problems.push(`${name}: must be a web address; for example ${name}=https://relay.example`)
    if (sourceIds && !sourceIds.includes(id))
      problems.push(
        `${name}: there is no source "${id}"; for example ${RELAY_PREFIX}US_STATE=https://relay.example`,
      )
  }
  return { bySource, problems }
}
