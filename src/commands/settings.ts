import type { Block, Card } from '../card/card.ts'
import type { Settings } from '../domain/chat.ts'
import { LANGUAGES, type Language, type Speaker } from '../i18n/speaker.ts'
import { fold } from '../lib/text.ts'
import { type CommandContext, defineCommand } from './command.ts'
import { code } from './refusals.ts'

/** What can be set, in the order in which it is shown; each with an example of its value. */
const EXAMPLES = {
  language: 'fr',
  timezone: 'Africa/Bamako',
  digest: '8',
  quiet: '22-7',
  drills: 'on',
  seen: '10',
  role: '123456789012345678',
} as const
type Setting = keyof typeof EXAMPLES
const SETTINGS = [
  'language',
  'timezone',
  'digest',
  'quiet',
  'drills',
  'seen',
  'role',
] as const satisfies readonly Setting[]

/** Nobody is asked sooner than that, nor later than a day. */
const SEEN_WITHIN = { least: 1, most: 1440 } as const

/** What this chat has set, and the change of one thing: `settings quiet 22-7`. */
export const settings = defineCommand({
  name: 'settings',
  access: 'chat-admin',
  options: [
    { name: 'setting', kind: 'word', required: false, choices: SETTINGS },
    { name: 'value', kind: 'word', required: false },
  ],
  personal: true,
  async run({ words = [] }, context) {
    const [typed = '', value = ''] = words
    const setting = SETTINGS.find((name) => name === fold(typed))
    if (typed !== '' && setting === undefined) return unknown(typed, context.say)
    if (setting === undefined || value === '') return shown(context, context.say, [])
    return change(setting, value, context)
  },
})

async function change(setting: Setting, value: string, context: CommandContext): Promise<Card> {
  const { chat, desk, say } = context
  const isRight =
    setting === 'language' ? await setLanguage(value, context) : await setOther(setting, value, context)
  if (!isRight) return wrongValue(setting, value, say)
  const speaker = (setting === 'language' ? speakerOf(value, context) : undefined) ?? say
  const after = await desk.changeSettings(chat, {})
  return shown({ ...context, chat: after }, speaker, [speaker.text('settings-changed')])
}

function speakerOf(value: string, { speakers }: CommandContext): Speaker | undefined {
  return speakers.find(({ language }) => language === fold(value))
}

async function setLanguage(value: string, { desk, chat }: CommandContext): Promise<boolean> {
  const language = LANGUAGES.find((one): one is Language => one === fold(value))
  if (language === undefined) return false
  await desk.setLanguage(chat, language)
  return true
}

async function setOther(
  setting: Exclude<Setting, 'language'>,
  value: string,
  { desk, chat }: CommandContext,
): Promise<boolean> {
  const change = readSetting(setting, value)
  if (change === undefined) return false
  await desk.changeSettings(chat, change)
  return true
}

/** What a value means, in the words of `/settings`; undefined where it means nothing. */
export function readSetting(
  setting: Exclude<Setting, 'language'>,
  value: string,
): Partial<Settings> | undefined {
  return READERS[setting](value)
}

const READERS: Readonly<
  Record<Exclude<Setting, 'language'>, (value: string) => Partial<Settings> | undefined>
> = {
  timezone: (value) => (isTimeZone(value) ? { timeZone: value } : undefined),
  digest: (value) => (isHour(value) ? { digestHour: Number(value) } : undefined),
  quiet: quietOf,
  drills: drillsOf,
  seen: (value) => (isOff(value) ? { seenWithin: null } : seenWithin(value)),
  role: (value) => (isOff(value) ? { role: '' } : roleOf(value)),
}

function drillsOf(value: string): Partial<Settings> | undefined {
  if (isOff(value)) return { drills: false }
  return ['on', 'oui', 'yes'].includes(fold(value)) ? { drills: true } : undefined
}

function isOff(value: string): boolean {
  return ['off', 'non', 'no', '-'].includes(fold(value))
}

/** Every name that the time zone database knows; the clocks of this program know the same. */
function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== ''
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

function isHour(value: string): boolean {
  return /^\d{1,2}$/.test(value) && Number(value) <= 23
}

function quietOf(value: string): Partial<Settings> | undefined {
  if (isOff(value)) return { quiet: null }
  const [from = '', to = '', ...more] = value.split('-')
  if (!isHour(from) || !isHour(to) || more.length > 0 || Number(from) === Number(to)) return undefined
  return { quiet: { from: Number(from), to: Number(to) } }
}

function seenWithin(value: string): Partial<Settings> | undefined {
  const minutes = Number(value)
  const { least, most } = SEEN_WITHIN
  return Number.isInteger(minutes) && minutes >= least && minutes <= most
    ? { seenWithin: minutes }
    : undefined
}

/** A role as Discord writes it into a message, `<@&123>`, or its number. */
function roleOf(value: string): Partial<Settings> | undefined {
  const id = /^(?:<@&)?(\d{15,21})>?$/.exec(value)?.[1]
  return id === undefined ? undefined : { role: id }
}

function shown({ chat }: CommandContext, say: Speaker, notes: readonly string[]): Card {
  return {
    tone: 'info',
    title: [say.text('settings-title')],
    blocks: [
      ...notes.map((note): Block => ({ kind: 'text', line: [{ kind: 'bold', text: note }] })),
      {
        kind: 'list',
        items: SETTINGS.filter((setting) => setting !== 'role' || chat.platform === 'discord').map(
          (setting) => [
            say.text(`setting-${setting}`, valuesOf(chat.settings, say)),
            ' ',
            code(`/settings ${setting} ${EXAMPLES[setting]}`),
          ],
        ),
      },
    ],
    buttons: [],
  }
}

/** For the messages: 0 and an empty text stand for what is off. */
function valuesOf({ timeZone, digestHour, quiet, drills, seenWithin: seen, role }: Settings, say: Speaker) {
  return {
    language: say.language,
    timezone: timeZone,
    hour: digestHour,
    quiet: quiet === null ? 'off' : `${quiet.from}–${quiet.to}`,
    drills: drills ? 'on' : 'off',
    minutes: seen ?? 0,
    role: role === '' ? 'none' : role,
  }
}

function unknown(typed: string, say: Speaker): Card {
  const names = SETTINGS.join(', ')
  return {
    tone: 'error',
    title: [say.text('settings-unknown-title')],
    blocks: [{ kind: 'text', line: [say.text('settings-unknown', { typed: typed.slice(0, 40), names })] }],
    buttons: [],
  }
}

function wrongValue(setting: Setting, value: string, say: Speaker): Card {
  return {
    tone: 'error',
    title: [say.text('settings-wrong-title')],
    blocks: [
      {
        kind: 'text',
        line: [
          say.text('settings-wrong', { setting, value: value.slice(0, 40) }),
          ' ',
          code(`/settings ${setting} ${EXAMPLES[setting]}`),
        ],
      },
    ],
    buttons: [],
  }
}
