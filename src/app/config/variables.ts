/** Every variable with an example; the values of secret ones are never shown, not even when they are wrong. */
export const VARIABLES = {
  TELEGRAM_BOT_TOKEN: { example: '123456:ABC-DEF…', secret: true },
  DISCORD_TOKEN: { example: 'MTIz….Abc….xyz…', secret: true },
  TELEGRAM_API_ROOT: { example: 'http://localhost:8081', secret: true },
  DISCORD_API_ROOT: { example: 'https://discord.com/api', secret: true },
  TELEGRAM_PER_SECOND: { example: '28', secret: false },
  TELEGRAM_PAID_BROADCAST: { example: '1', secret: false },
  TELEGRAM_WEBHOOK_URL: { example: 'https://bot.example.org/telegram', secret: true },
  TELEGRAM_WEBHOOK_SECRET: { example: 'Ab3-long-and-random', secret: true },
  TELEGRAM_WEBHOOK_HOST: { example: '127.0.0.1', secret: false },
  TELEGRAM_WEBHOOK_PORT: { example: '8443', secret: false },
  DISCORD_PER_SECOND: { example: '40', secret: false },
  DATABASE: { example: 'data/tocsin.db', secret: false },
  CONTACT: { example: 'ops@example.org', secret: false },
  SOURCE_RELAY_URL: { example: 'https://relay.example', secret: true },
  POLL_EVERY: { example: '5m', secret: false },
  SOURCES: { example: 'us-state,uk-fcdo', secret: false },
  OPERATORS: { example: 'telegram:12345678,discord:123456789012345678', secret: false },
  LOG_LEVEL: { example: 'info', secret: false },
  LOG_FILE: { example: 'data/tocsin.log', secret: false },
  TERMINAL: { example: 'auto', secret: false },
  HEARTBEAT_URL: { example: 'https://hc-ping.example/abc-123', secret: true },
  ALLOW_PRIVATE_FEEDS: { example: '1', secret: false },
} as const
export type Variable = keyof typeof VARIABLES

/** Followed by a source id in upper case, `-` written as `_`. */
export const RELAY_PREFIX = 'SOURCE_RELAY_URL_'

export function isRelayName(name: string): boolean {
  return name.startsWith(RELAY_PREFIX) && name.length > RELAY_PREFIX.length
}

/** One line about one variable: what is wrong, what was written (never a secret), and an example. */
export function problem(name: Variable, what: string, value?: string): string {
  const { example, secret } = VARIABLES[name]
  const written = value === undefined || secret ? '' : ` (not ${JSON.stringify(value)})`
  return `${name}: ${what}${written}; for example ${name}=${example}`
}

/** Beginnings of our names that hardly anyone else uses: what else starts so was meant for us. */
const PREFIXES = [
  'TELEGRAM_',
  'DISCORD_',
  'SOURCE_',
  'SOURCES_',
  'POLL_',
  'OPERATOR_',
  'OPERATORS_',
  'ALLOW_',
] as const
/** Names that other bots use for the same thing, by what they begin with and hold. */
const HABITS: readonly [RegExp, Variable][] = [
  [/^(TELEGRAM|TG)_?.*(TOKEN|API_KEY)$/, 'TELEGRAM_BOT_TOKEN'],
  [/^TELEGRAM_BOT$/, 'TELEGRAM_BOT_TOKEN'],
  [/^DISCORD_?.*(TOKEN|API_KEY)$/, 'DISCORD_TOKEN'],
  [/^DISCORD_BOT$/, 'DISCORD_TOKEN'],
  [/^TELEGRAM_.*(ROOT|URL|SERVER|HOST)$/, 'TELEGRAM_API_ROOT'],
  [/^DISCORD_.*(ROOT|URL|SERVER|HOST)$/, 'DISCORD_API_ROOT'],
  [/^SOURCE_?RELAY/, 'SOURCE_RELAY_URL'],
  [/^RELAY_URL$/, 'SOURCE_RELAY_URL'],
  [/^POLL(ING|_|$)/, 'POLL_EVERY'],
]

/** One line for each name that looks like a mistyped one of ours. */
export function warningsAbout(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const meant = name in VARIABLES || isRelayName(name) ? undefined : meantBy(name)
    return meant === undefined ? [] : [`${name} is not read; did you mean ${meant}?`]
  })
}

function meantBy(name: string): string | undefined {
  const upper = name.toUpperCase().replaceAll('-', '_')
  if (upper in VARIABLES) return upper
  const ours = PREFIXES.some((prefix) => upper.startsWith(prefix))
  const habit = HABITS.find(([shape]) => shape.test(upper))?.[1]
  if (habit !== undefined) return habit
  return Object.keys(VARIABLES).find((known) => stepsBetween(upper, known) <= (ours ? 3 : 1))
}

/** Levenshtein distance: letters to add, drop or replace. */
function stepsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1]
    for (const [column, other] of [...to].entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
