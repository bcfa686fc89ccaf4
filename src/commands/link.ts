import { code } from './answer/refusals.ts'
import { defineCommand } from './command.ts'
import { failure, note } from './shared/note.ts'

/**
 * Ties two chats of one community, say its Telegram group and its Discord channel: an alert that nobody marks as seen in
 * one is repeated in the other too. `link` gives a code, `link <code>` in the other chat uses it, `link off` ends it.
 */
export const link = defineCommand({
  name: 'link',
  access: 'chat-admin',
  options: [{ name: 'code', kind: 'word', required: false }],
  personal: true,
  // A code that was mistyped may still be good.
  recorded: ({ words = [] }) => ({ words: words.map((word) => (word === 'off' ? word : '…')) }),
  needsVoice: ({ words = [] }) => words[0] !== 'off',
  async run({ words = [] }, { desk, chat, say }) {
    const [typed] = words
    if (typed === 'off') {
      await desk.unlink(chat)
      return note('link-off', say)
    }
    if (typed !== undefined) {
      const other = await desk.useLink(chat, typed.toUpperCase())
      return other === undefined
        ? failure('link-unknown', say)
        : note('link-made', say, { chat: nameOf(other) })
    }
    const linked = await desk.linkedTo(chat)
    if (linked !== undefined) return note('link-stands', say, { chat: nameOf(linked) })
    const offered = await desk.offerLink(chat)
    const card = note('link-offered', say)
    return { ...card, blocks: [...card.blocks, { kind: 'text', line: [code(`/link ${offered}`)] }] }
  },
})

function nameOf({ platform, title, address }: { platform: string; title: string; address: string }): string {
  return `${title || address} (${platform})`
}
