import type { Card, Line } from '../card/card.ts'
import { cleanLine } from '../card/clean.ts'
import { shorten } from '../card/shorten.ts'
import type { ChatSummary } from '../domain/figures.ts'
import { sayMoment } from '../i18n/say.ts'
import type { Speaker } from '../i18n/speaker.ts'
import { type CommandContext, defineCommand } from './command.ts'
import { note } from './shared/note.ts'
import { nextButton, olderOf, startOf } from './shared/older.ts'

const ON_A_PAGE = 8
const LONGEST_TITLE = 60

/** The chats, newest first, a page at a time: `chats 812` are those before number 812. */
export const chats = defineCommand({
  name: 'chats',
  access: 'operator',
  options: [{ name: 'before', kind: 'word', required: false }],
  personal: true,
  recorded: () => undefined,
  async run({ words = [] }, context) {
    const wanted = { before: startOf(words[0]), limit: ON_A_PAGE + 1 }
    const found = await context.desk.ledger.chats(wanted)
    return found.length === 0 ? note('chats-none', context.say) : chatsCard(found, context)
  },
})

function chatsCard(found: readonly ChatSummary[], { say }: CommandContext): Card {
  const { shown, last } = olderOf(found, ON_A_PAGE)
  return {
    tone: 'info',
    title: [say.text('chats-title')],
    blocks: [{ kind: 'list', items: shown.map((chat) => lineOf(chat, say)) }],
    buttons: nextButton(say.text('page-older'), 'chats', last),
  }
}

function lineOf({ platform, address, topic, title, ...chat }: ChatSummary, say: Speaker): Line {
  const name = shorten(cleanLine(title).trim(), LONGEST_TITLE)
  const last =
    chat.lastSentAt === null
      ? say.text('chats-never')
      : say.text('chats-last', { moment: sayMoment(chat.lastSentAt, say) })
  const state = say.text(`chat-${chat.state}`, {
    reason: shorten(cleanLine(chat.closedReason), LONGEST_TITLE),
  })
  return [
    ...(name === '' ? [] : [{ kind: 'bold', text: name } as const, ' ']),
    { kind: 'code', text: `${platform}:${address}` },
    ...(topic === '' ? [] : [` ${say.text('chats-topic', { topic })}`]),
    ` · ${say.text('chats-wishes', { count: chat.wishes })} · ${last} · ${state}`,
  ]
}
