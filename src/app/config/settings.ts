import { z } from 'zod'
import { PLATFORMS } from '../../domain/chat.ts'
import { DAY, durationOf } from '../../domain/time.ts'
import { LOG_LEVELS } from '../../lib/log.ts'
import { problem, type Variable } from './variables.ts'

const webAddress = z
  .string()
  .refine(isWebAddress, 'must be a web address that starts with http:// or https://')
const apiRoot = webAddress
  .refine((text) => !/[?#]/.test(text), 'must be an address without ? and #')
  .transform((text) => text.replace(/\/+$/, ''))
const duration = z.string().transform((text, context) => {
  const milliseconds = durationOf(text)
  if (milliseconds !== undefined && milliseconds >= 1000 && milliseconds <= 7 * DAY) return milliseconds
  context.addIssue('must be a duration in s, m, h or d, from 1s to 7d')
  return z.NEVER
})
const perSecond = z.string().transform((text, context) => {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1 && number <= 1000) return number
  context.addIssue('must be a whole number of messages a second, from 1 to 1000')
  return z.NEVER
})
const port = z.string().transform((text, context) => {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1 && number <= 65_535) return number
  context.addIssue('must be a port, from 1 to 65535')
  return z.NEVER
})
const yesOrNo = z.string().transform((text, context) => {
  if (/^(1|true|yes|on)$/i.test(text)) return true
  if (/^(0|false|no|off)$/i.test(text)) return false
  context.addIssue('must be 1 or 0')
  return z.NEVER
})
const operators = z.string().transform((text, context) =>
  listOf(text).flatMap((entry) => {
    const [, platform, person] = /^(\w+):(\d+)$/.exec(entry.replaceAll(' ', '')) ?? []
    const known = PLATFORMS.find((name) => name === platform && name !== 'terminal')
    if (known !== undefined && person !== undefined) return [{ platform: known, person }]
    context.addIssue('must list people as platform:number, the platform being telegram or discord')
    return []
  }),
)

const schema = z.object({
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^[^\s/?#]+$/, 'must be one word as @BotFather gave it')
    .optional(),
  DISCORD_TOKEN: z.string().regex(/^\S+$/, 'must be the token alone, without the word Bot').optional(),
  TELEGRAM_API_ROOT: apiRoot.optional(),
  DISCORD_API_ROOT: apiRoot.optional(),
  TELEGRAM_PER_SECOND: perSecond.optional(),
  TELEGRAM_PAID_BROADCAST: yesOrNo.optional(),
  TELEGRAM_WEBHOOK_URL: webAddress.optional(),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, 'must be 16 to 256 of A–Z, a–z, 0–9, _ and -')
    .optional(),
  TELEGRAM_WEBHOOK_HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be a host name or an address')
    .optional(),
  TELEGRAM_WEBHOOK_PORT: port.optional(),
  DISCORD_PER_SECOND: perSecond.optional(),
  DATABASE: z.string().optional(),
  CONTACT: z.string().refine(isContact, 'must be an e-mail or web address in plain ASCII').optional(),
  SOURCE_RELAY_URL: webAddress.optional(),
  POLL_EVERY: duration.optional(),
  SOURCES: z
    .string()
    .transform(listOf)
    .refine((ids) => ids.length > 0, 'must name at least one source')
    .optional(),
  OPERATORS: operators.optional(),
  LOG_LEVEL: z
    .string()
    .toLowerCase()
    .pipe(z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`))
    .optional(),
  LOG_FILE: z.string().optional(),
  TERMINAL: z
    .string()
    .toLowerCase()
    .pipe(z.enum(['on', 'off', 'auto'], 'must be on, off or auto'))
    .optional(),
  HEARTBEAT_URL: webAddress
    .refine(namesNobody, 'must be an address without a user and a password')
    .optional(),
  ALLOW_PRIVATE_FEEDS: z.enum(['0', '1'], 'must be 0 or 1').optional(),
} satisfies Record<Variable, z.ZodType>)
export type Settings = z.infer<typeof schema>

/** The variables that are set, each read by itself; `problems` has a line for each that makes no sense. */
export function settingsOf(set: Readonly<Record<string, string>>): {
  settings: Settings | undefined
  problems: string[]
} {
  const parsed = schema.safeParse(set)
  return { settings: parsed.data, problems: problemsOf(parsed.error, set) }
}

/** The entries of a comma list, trimmed. */
export function listOf(text: string): string[] {
  return text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

function problemsOf(error: z.ZodError | undefined, set: Readonly<Record<string, string>>): string[] {
  const lines = (error?.issues ?? []).map(({ path, message }) => {
    const name = schema.keyof().options.find((each) => each === path[0])
    return name === undefined ? message : problem(name, message, set[name])
  })
  return [...new Set(lines)]
}

/** http or https, and readable as an address. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text)
}

/** A request cannot be made of an address with credentials (https://fetch.spec.whatwg.org/#dom-request). */
function namesNobody(text: string): boolean {
  if (!URL.canParse(text)) return true
  const { username, password } = new URL(text)
  return username === '' && password === ''
}

/** It stands inside the User-Agent's comment: no brackets, no spaces, nothing beyond ASCII (RFC 9110 10.1.5). */
function isContact(text: string): boolean {
  if (!/^[!-'*-~]+$/.test(text)) return false
  return isWebAddress(text) || /^(mailto:)?[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text)
}
