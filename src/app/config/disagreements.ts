import { listOf } from './settings.ts'
import { problem } from './variables.ts'

/** What is wrong between variables, or against what there is: each variable by itself may be fine. One line each. */
export function disagreements(
  set: Readonly<Record<string, string>>,
  sourceIds: readonly string[] | undefined,
): string[] {
  return [
    ...tokenProblems(set),
    ...paceProblems(set),
    ...webhookProblems(set),
    ...terminalProblems(set),
    ...sourceProblems(set, sourceIds),
  ]
}

/** Faster than the platform allows is no speed but refusals: 30 a second on Telegram unless paid for, 50 on Discord. */
function paceProblems(set: Readonly<Record<string, string>>): string[] {
  const isPaid = /^(1|true|yes|on)$/i.test(set['TELEGRAM_PAID_BROADCAST'] ?? '')
  const problems: string[] = []
  if (!isPaid && Number(set['TELEGRAM_PER_SECOND']) > 30)
    problems.push(
      problem('TELEGRAM_PER_SECOND', 'must be at most 30, unless TELEGRAM_PAID_BROADCAST=1 is set'),
    )
  if (Number(set['DISCORD_PER_SECOND']) > 50)
    problems.push(problem('DISCORD_PER_SECOND', 'must be at most 50'))
  return problems
}

/** Telegram brings updates to https at one of four ports (Bot API, setWebhook); a server of one's own to anything. */
const WEBHOOK_PORTS = ['', '80', '88', '8443']
const WEBHOOK_DETAILS = ['TELEGRAM_WEBHOOK_SECRET', 'TELEGRAM_WEBHOOK_HOST', 'TELEGRAM_WEBHOOK_PORT'] as const

function webhookProblems(set: Readonly<Record<string, string>>): string[] {
  const address = set['TELEGRAM_WEBHOOK_URL'] ?? ''
  if (address === '')
    return WEBHOOK_DETAILS.filter((name) => set[name] !== undefined).map((name) =>
      problem(name, 'is set, and TELEGRAM_WEBHOOK_URL is not'),
    )
  if (!set['TELEGRAM_BOT_TOKEN'])
    return [problem('TELEGRAM_WEBHOOK_URL', 'is set, and TELEGRAM_BOT_TOKEN is not')]
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || set['TELEGRAM_API_ROOT']) return []
  const fits = url.protocol === 'https:' && WEBHOOK_PORTS.includes(url.port)
  return fits
    ? []
    : [problem('TELEGRAM_WEBHOOK_URL', 'must start with https:// and use port 443, 80, 88 or 8443')]
}

/** A server of one's own may hand out tokens of any shape; the platforms do not. */
function tokenProblems({
  TELEGRAM_BOT_TOKEN: telegram = '',
  DISCORD_TOKEN: discord = '',
  ...set
}: Readonly<Record<string, string>>): string[] {
  const problems: string[] = []
  if (telegram && !set['TELEGRAM_API_ROOT'] && !/^\d+:[\w-]{20,}$/.test(telegram))
    problems.push(problem('TELEGRAM_BOT_TOKEN', 'must be a number, a colon and about 35 characters'))
  if (discord && !set['DISCORD_API_ROOT'] && !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(discord))
    problems.push(problem('DISCORD_TOKEN', 'must be three parts with dots between them'))
  return problems
}

function terminalProblems(set: Readonly<Record<string, string>>): string[] {
  const off = set['TERMINAL']?.toLowerCase() === 'off'
  if (!off || set['TELEGRAM_BOT_TOKEN'] || set['DISCORD_TOKEN']) return []
  const what = 'is off, and neither TELEGRAM_BOT_TOKEN nor DISCORD_TOKEN is set: no chat is left'
  return [problem('TERMINAL', what)]
}

function sourceProblems(
  { SOURCES: wanted = '' }: Readonly<Record<string, string>>,
  sourceIds: readonly string[] | undefined,
): string[] {
  const strangers = listOf(wanted).filter((id) => sourceIds?.includes(id) === false)
  if (strangers.length === 0) return []
  const known = (sourceIds ?? []).join(', ')
  return [problem('SOURCES', `knows no ${strangers.join(', ')}; there are ${known}`)]
}
