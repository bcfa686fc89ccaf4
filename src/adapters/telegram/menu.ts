import type { Api } from 'grammy'
import type { BotCommand, BotCommandScope, LanguageCode } from 'grammy/types'
import type { Access, Command } from '../../commands/command.ts'
import { LANGUAGES, type Language, type Speaker } from '../../i18n/speaker.ts'
import type { AdapterPorts } from '../adapter.ts'
import { abortable, isStopped } from './client.ts'
import { FOR } from './on-behalf.ts'
import { outcomeOf } from './outcome.ts'

interface Menu {
  readonly scope: BotCommandScope
  /** None for the menu of everyone whose language has no menu of its own. */
  readonly language: LanguageCode | undefined
  readonly commands: readonly BotCommand[]
}

/** Who sees which commands. In a private chat a person is the admin of their own subscriptions. */
const SCOPES: readonly {
  readonly type: BotCommandScope['type'] & MenuScope
  readonly shows: readonly Access[]
}[] = [
  { type: 'default', shows: ['everyone'] },
  { type: 'all_private_chats', shows: ['everyone', 'chat-admin'] },
  { type: 'all_group_chats', shows: ['everyone'] },
  { type: 'all_chat_administrators', shows: ['everyone', 'chat-admin'] },
]
type MenuScope = 'default' | 'all_private_chats' | 'all_group_chats' | 'all_chat_administrators'

/** Bot API, setMyCommands: at most so many commands in a menu, and so much about each. */
const MOST_COMMANDS = 100
const DESCRIPTION_UNITS = 256
/** Commands that only Telegram has, by the scope that shows them. */
const OWN: Readonly<Partial<Record<MenuScope, readonly string[]>>> = { all_private_chats: [FOR] }

/** The menus of commands for each scope and language; commands of operators are in none. */
function menus(commands: readonly Command[], speaker: (language: Language) => Speaker): readonly Menu[] {
  return SCOPES.flatMap(({ type, shows }) => {
    const shown = commands
      .filter(({ access, unlisted }) => shows.includes(access) && unlisted !== true)
      .map(({ name }) => name)
      .concat(OWN[type] ?? [])
      .slice(0, MOST_COMMANDS)
    return LANGUAGES.map((language, index) => ({
      scope: { type },
      language: index === 0 ? undefined : language,
      commands: shown.map((name) => ({
        command: name,
        description: speaker(language).text(`command-${name}`).slice(0, DESCRIPTION_UNITS),
      })),
    }))
  })
}

/** Makes Telegram's menus ours, touching only those that differ. Trouble is logged: typed commands work without menus. */
export async function publishMenus(api: Api, ports: AdapterPorts, signal: AbortSignal): Promise<void> {
  let changed = 0
  try {
    for (const menu of menus(ports.commands, ports.speaker)) {
      if (await publish(api, menu, signal)) changed += 1
    }
    if (changed > 0) ports.log.info({ changed }, 'telegram menus updated')
  } catch (error) {
    if (!isStopped(signal))
      ports.log.warn({ outcome: outcomeOf(error) }, 'telegram menus could not be updated')
  }
}

async function publish(api: Api, { scope, language, commands }: Menu, signal: AbortSignal): Promise<boolean> {
  const where = { scope, ...(language === undefined ? {} : { language_code: language }) }
  const there = await api.getMyCommands(where, abortable(signal))
  if (sameCommands(there, commands)) return false
  await api.setMyCommands(commands, where, abortable(signal))
  return true
}

function sameCommands(left: readonly BotCommand[], right: readonly BotCommand[]): boolean {
  const words = (commands: readonly BotCommand[]) =>
    JSON.stringify(commands.map(({ command, description }) => [command, description]))
  return words(left) === words(right)
}
