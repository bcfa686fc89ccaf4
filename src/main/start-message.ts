import type { Config } from '../app/config.ts'
import type { Speaker } from '../i18n/speaker.ts'
import type { Source } from '../sources/source.ts'

/** One screen: what is on, what is off and why, and what to type first. */
export function startMessage({
  config,
  sources,
  off,
  version,
  say,
}: {
  readonly config: Config
  readonly sources: readonly Source[]
  /** Sources that are not watched. */
  readonly off: readonly Source[]
  readonly version: string
  readonly say: Speaker
}): string {
  const state = (name: string, on: boolean, why: string) =>
    `  ${on ? '●' : '○'} ${name.padEnd(9)} ${say.text(on ? 'boot-on' : 'boot-off')}${why === '' ? '' : `: ${why}`}`
  const { telegram, discord, terminal } = config
  const variable = (set: string | null, name: string) =>
    set === null ? say.text('boot-not-set', { variable: name }) : ''
  const lines = [
    say.text('boot-title', { version }),
    '',
    ...config.warnings.map((warning) => `  ! ${warning}`),
    state('Telegram', telegram.token !== null, variable(telegram.token, 'TELEGRAM_BOT_TOKEN')),
    state('Discord', discord.token !== null, variable(discord.token, 'DISCORD_TOKEN')),
    state('Terminal', terminal, say.text(terminal ? 'boot-terminal-on' : 'boot-terminal-off')),
    `  ${say.text('boot-sources', { sources: sources.map(({ id }) => id).join(', '), count: sources.length })}`,
    ...offLines(off, config, say),
    ...(config.contact === null ? [`  ${say.text('boot-no-contact')}`] : []),
    `  ${say.text('boot-files', { database: config.database, log: config.logFile ?? 'stderr' })}`,
    '',
    say.text(terminal ? 'boot-first-terminal' : 'boot-first-chat'),
    say.text('boot-stop'),
  ]
  return `${lines.join('\n')}\n\n`
}

/** Which sources are off, and why: an operator chose others, or they need a relay. */
function offLines(off: readonly Source[], { sources: chosen }: Config, say: Speaker): readonly string[] {
  const ids = off.map(({ id }) => id).join(', ')
  if (off.length === 0) return []
  return [`  ${say.text(chosen === null ? 'boot-sources-relay' : 'boot-sources-chosen', { sources: ids })}`]
}
