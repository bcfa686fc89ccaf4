import type { Card } from '../card/card.ts'
import { cleanLine } from '../card/clean.ts'
import { shorten } from '../card/shorten.ts'
import type { Speaker } from '../i18n/speaker.ts'
import { code } from './answer/refusals.ts'
import { defineCommand } from './command.ts'
import type { Bundle, Imported } from './desks/wish-desk.ts'
import { BundleError, readBundle } from './import/read-bundle.ts'

const LONGEST_ECHO = 60

/** Takes over what `/export` wrote: adds and replaces wishes, changes settings, removes nothing. */
export const importing = defineCommand({
  name: 'import',
  access: 'chat-admin',
  options: [{ name: 'json', kind: 'text', required: true }],
  personal: true,
  needsVoice: () => true,
  async run({ text = '' }, { desk, chat, say, speakers }) {
    if (text === '') return refused('import-missing', say, {})
    const known = new Set((await desk.wishes.sources()).map(({ id }) => id))
    try {
      const bundle = readBundle(text, known)
      const imported = await desk.wishes.bringIn(chat, bundle)
      // What was brought may be another language: the answer is in it already.
      return done(bundle, imported, speakers.find(({ language }) => language === bundle.language) ?? say)
    } catch (error) {
      if (!(error instanceof BundleError)) throw error
      const { where } = error
      if (error.value === undefined) return refused('import-absent', say, { where })
      const value = shorten(cleanLine(error.value), LONGEST_ECHO)
      return where === ''
        ? refused('import-no-json', say, { value })
        : refused('import-bad', say, { where, value })
    }
  },
})

function done({ settings, language }: Bundle, { added, replaced, same }: Imported, say: Speaker): Card {
  const count = Object.keys(settings).length + (language === null ? 0 : 1)
  return {
    tone: 'calm',
    title: [say.text('imported-title')],
    blocks: [
      {
        kind: 'list',
        items: Object.entries({ added, replaced, same, settings: count })
          .filter(([, times]) => times > 0)
          .map(([what, times]) => [say.text(`imported-${what}`, { count: times })]),
      },
      { kind: 'text', line: [say.text('imported-kept'), ' ', code(say.text('example-list'))] },
    ],
    buttons: [],
  }
}

function refused(id: string, say: Speaker, values: Readonly<Record<string, string>>): Card {
  return {
    tone: 'error',
    title: [say.text('import-bad-title')],
    blocks: [{ kind: 'text', line: [say.text(id, values), ' ', code(say.text('example-export'))] }],
    buttons: [],
  }
}
