import { defineCommand } from './command.ts'
import { note } from './shared/note.ts'

/** Deletes all that is stored about this chat, after a yes: `forget yes`. */
export const forget = defineCommand({
  name: 'forget',
  access: 'chat-admin',
  options: [{ name: 'sure', kind: 'word', required: false, choices: ['yes'] }],
  personal: true,
  recorded: (options) => (options.words?.[0] === 'yes' ? options : undefined),
  async run({ words = [] }, { desk, chat, say }) {
    if (words[0] !== 'yes') {
      const card = note(chat.topic === '' ? 'forget-sure' : 'forget-sure-topic', say)
      return { ...card, buttons: [{ label: say.text('forget-yes'), command: 'forget yes' }] }
    }
    await desk.life.forget(chat)
    return note('forgotten', say)
  },
})
