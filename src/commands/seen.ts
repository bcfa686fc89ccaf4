import { sayMoment } from '../i18n/say.ts'
import { defineCommand } from './command.ts'

/** The button under an extreme alert in a chat that wants it: somebody here has read it, so it is not repeated. */
export const seen = defineCommand({
  name: 'seen',
  access: 'everyone',
  options: [{ name: 'alert', kind: 'word', required: true }],
  personal: false,
  unlisted: true,
  async run({ words = [] }, { desk, chat, say }) {
    const number = Number(words[0])
    const found = Number.isInteger(number) ? await desk.markSeen(chat, number) : undefined
    if (found === undefined) {
      return {
        tone: 'error',
        title: [say.text('seen-nothing-title')],
        blocks: [{ kind: 'text', line: [say.text('seen-nothing')] }],
        buttons: [],
      }
    }
    // The alert stays readable where the platform puts the answer in its place.
    const mark = say.text('seen-marked', { moment: sayMoment(found.at, say) })
    return {
      ...found.card,
      blocks: [...found.card.blocks, { kind: 'text', line: [{ kind: 'bold', text: `✓ ${mark}` }] }],
      buttons: [{ label: say.text('proof-button'), command: `proof ${number}` }],
    }
  },
})
