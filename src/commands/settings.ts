import type { Card } from '../card/card.ts'
import { inZone, LANGUAGES, type Speaker } from '../i18n/speaker.ts'
import { fold } from '../lib/text.ts'
import { type CommandContext, defineCommand } from './command.ts'
import { exampleOf, overview, page, SETTINGS, type Setting } from './settings/pages.ts'
import { readValue } from './settings/values.ts'

const LONGEST_ECHO = 40

/** What this chat has set; one thing with its choices: `settings quiet`; and its change: `settings quiet 22-7`. */
export const settings = defineCommand({
  name: 'settings',
  access: 'chat-admin',
  options: [
    { name: 'setting', kind: 'word', required: false, choices: SETTINGS },
    { name: 'value', kind: 'word', required: false },
  ],
  personal: true,
  recorded: (options) => ((options.words ?? []).length < 2 ? undefined : options),
  async run({ words = [] }, context) {
    const { chat, say } = context
    const [typed = '', value = ''] = words
    const setting = SETTINGS.find((name) => name === fold(typed))
    if (typed === '') return overview(chat, say, [])
    if (setting === undefined) return unknown(typed, say)
    return value === '' ? page(setting, chat, say) : change(setting, value, context)
  },
})

async function change(setting: Setting, value: string, context: CommandContext): Promise<Card> {
  if (setting === 'language') return changeLanguage(value, context)
  const { chat, desk, say } = context
  const wanted = readValue(setting, value, context.speakers)
  if (wanted === undefined) return wrongValue(setting, value, say)
  const changed = await desk.changeSettings(chat, wanted)
  return overview(changed, inZone(say, changed.settings.timeZone), [say.text('settings-changed')])
}

/** Answers in the new language at once. */
async function changeLanguage(value: string, { chat, desk, speakers, say }: CommandContext): Promise<Card> {
  const language = LANGUAGES.find((one) => one === fold(value))
  const speaker = speakers.find((one) => one.language === language)
  if (language === undefined || speaker === undefined) return wrongValue('language', value, say)
  await desk.setLanguage(chat, language)
  return overview({ ...chat, language }, speaker, [speaker.text('settings-changed')])
}

function unknown(typed: string, say: Speaker): Card {
  const names = SETTINGS.join(', ')
  return {
    tone: 'error',
    title: [say.text('settings-unknown-title')],
    blocks: [
      { kind: 'text', line: [say.text('settings-unknown', { typed: typed.slice(0, LONGEST_ECHO), names })] },
    ],
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
          say.text('settings-wrong', { setting, value: value.slice(0, LONGEST_ECHO) }),
          ' ',
          exampleOf(setting),
        ],
      },
    ],
    buttons: [],
  }
}
