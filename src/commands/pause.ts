import type { Block } from '../card/card.ts'
import type { Chat } from '../domain/chat.ts'
import { sayMoment } from '../i18n/say.ts'
import type { Speaker } from '../i18n/speaker.ts'
import { defineCommand } from './command.ts'
import { note } from './shared/note.ts'

/** Nothing rings in this chat until somebody resumes it; settings and wishes stand. */
export const pause = defineCommand({
  name: 'pause',
  access: 'chat-admin',
  options: [],
  personal: false,
  async run(_options, { desk, chat, say }) {
    await desk.life.pause(chat)
    return { ...note('paused', say), buttons: [{ label: say.text('paused-resume'), command: 'resume' }] }
  },
})

/** Ends a pause. */
export const resume = defineCommand({
  name: 'resume',
  access: 'chat-admin',
  options: [],
  personal: false,
  needsVoice: () => true,
  async run(_options, { desk, chat, say }) {
    if (chat.pausedAt === null) return note('resumed-none', say)
    await desk.life.resume(chat)
    return { ...note('resumed', say), tone: 'calm' }
  },
})

/** Where a chat is paused: that it is, and how that ends. */
export function pausedNote({ pausedAt }: Chat, say: Speaker): readonly Block[] {
  if (pausedAt === null) return []
  const text = say.text('paused-note', { moment: sayMoment(pausedAt, say) })
  return [{ kind: 'text', line: [{ kind: 'bold', text }] }]
}
