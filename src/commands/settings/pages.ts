import type { Block, Button, Card } from '../../card/card.ts'
import { cleanLine } from '../../card/clean.ts'
import { shorten } from '../../card/shorten.ts'
import type { Chat, Settings } from '../../domain/chat.ts'
import { LANGUAGES, type Language, type Speaker } from '../../i18n/speaker.ts'
import { code } from '../answer/refusals.ts'
import { pausedNote } from '../pause.ts'
import type { ValueName } from './values.ts'

/** What can be set, in the order in which it is shown; each with an example of its value. */
export const EXAMPLES = {
  language: 'fr',
  timezone: 'Africa/Bamako',
  digest: '8',
  quiet: '22-7',
  drills: 'on',
  seen: '10',
  role: '@Helpers',
} as const satisfies Readonly<Record<Setting, string>>
export type Setting = 'language' | ValueName
export const SETTINGS = [
  'language',
  'timezone',
  'digest',
  'quiet',
  'drills',
  'seen',
  'role',
] as const satisfies readonly Setting[]

const LONGEST_TITLE = 60

/** What is offered as buttons; anything else that is possible is typed. */
const CHOICES: Readonly<Record<Setting, readonly string[]>> = {
  language: LANGUAGES,
  timezone: ['UTC'],
  digest: ['6', '7', '8', '9', '18', '20'],
  quiet: ['21-7', '22-6', '22-7', '23-7', 'off'],
  drills: ['on', 'off'],
  seen: ['off', '5', '10', '30'],
  role: ['off'],
}

/** All settings of a chat, with a button to each, and where this chat is. */
export function overview(chat: Chat, say: Speaker, notes: readonly string[]): Card {
  const shown = SETTINGS.filter((setting) => setting !== 'role' || chat.platform === 'discord')
  return {
    tone: 'info',
    title: [say.text('settings-title')],
    blocks: [
      ...notes.map((text): Block => ({ kind: 'text', line: [{ kind: 'bold', text }] })),
      { kind: 'text', line: [whereOf(chat, say)] },
      ...pausedNote(chat, say),
      { kind: 'list', items: shown.map((setting) => [sentenceOf(setting, chat, say)]) },
      { kind: 'text', line: [say.text('settings-hint'), ' ', code(say.text('example-settings'))] },
      ...(chat.platform === 'terminal'
        ? []
        : [{ kind: 'text', line: [say.text(`settings-move-${chat.platform}`)] } as const]),
    ],
    buttons: shown.map((setting) => ({
      label: say.text(`setting-name-${setting}`),
      command: `settings ${setting}`,
    })),
  }
}

/** One setting, with a button for each usual value and one back to all of them. */
export function page(setting: Setting, chat: Chat, say: Speaker): Card {
  const now = valueTyped(setting, chat.settings, say)
  const choices = CHOICES[setting].map((value): Button => {
    const label = labelOf(setting, value, say)
    return { label: value === now ? `✓ ${label}` : label, command: `settings ${setting} ${value}` }
  })
  return {
    tone: 'info',
    title: [say.text(`setting-name-${setting}`)],
    blocks: [
      { kind: 'text', line: [sentenceOf(setting, chat, say)] },
      { kind: 'text', line: [say.text(`setting-hint-${setting}`), ' ', exampleOf(setting)] },
    ],
    buttons: [...choices, { label: say.text('settings-back'), command: 'settings' }],
  }
}

/** A line to copy. */
export function exampleOf(setting: Setting) {
  return code(`/settings ${setting} ${EXAMPLES[setting]}`)
}

function whereOf({ title, address, topic }: Chat, say: Speaker): string {
  const chat = shorten(cleanLine(title).trim(), LONGEST_TITLE) || address
  return topic === ''
    ? say.text('settings-where', { chat })
    : say.text('settings-where-topic', { chat, topic })
}

/** As it is typed. */
function valueTyped(setting: Setting, settings: Settings, say: Speaker): string {
  const { timeZone, digestHour, quiet, drills, seenWithin, role } = settings
  switch (setting) {
    case 'language':
      return say.language
    case 'timezone':
      return timeZone
    case 'digest':
      return String(digestHour)
    case 'quiet':
      return quiet === null ? 'off' : `${quiet.from}-${quiet.to}`
    case 'drills':
      return drills ? 'on' : 'off'
    case 'seen':
      return seenWithin === null ? 'off' : String(seenWithin)
    case 'role':
      return role === '' ? 'off' : role
  }
}

function labelOf(setting: Setting, value: string, say: Speaker): string {
  if (value === 'on' || value === 'off') return say.text(`setting-${value}`)
  switch (setting) {
    case 'language':
      return ownName(LANGUAGES.find((one) => one === value) ?? LANGUAGES[0])
    case 'digest':
      return say.text('setting-hour', { hour: Number(value) })
    case 'quiet':
      return value.replace('-', '–')
    case 'seen':
      return say.text('setting-minutes', { minutes: Number(value) })
    case 'timezone':
    case 'drills':
    case 'role':
      return value
  }
}

/** A language in its own words: whoever looks for theirs can read it. */
function ownName(language: Language): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}

/** How it stands, as a sentence. For the messages, 0 and words stand for what is off. */
function sentenceOf(setting: Setting, { settings }: Chat, say: Speaker): string {
  const { timeZone, digestHour, quiet, drills, seenWithin: seen, role } = settings
  return say.text(`setting-${setting}`, {
    language: ownName(say.language),
    timezone: timeZone,
    hour: digestHour,
    quiet: quiet === null ? 'off' : `${quiet.from}–${quiet.to}`,
    drills: drills ? 'on' : 'off',
    minutes: seen ?? 0,
    role: role === '' ? 'none' : role,
  })
}
