import type { Block } from '../card/card.ts'
import { defineCommand } from './command.ts'

const STORED = ['chat', 'wishes', 'deliveries', 'trail'] as const

/** What is stored about a chat and about people, for how long, and how it is deleted. */
export const privacy = defineCommand({
  name: 'privacy',
  access: 'everyone',
  options: [],
  personal: true,
  chatless: true,
  async run(_options, { say }) {
    const text = (id: string): Block => ({ kind: 'text', line: [say.text(id)] })
    return {
      tone: 'info',
      title: [say.text('privacy-title')],
      blocks: [
        text('privacy-stored'),
        { kind: 'list', items: STORED.map((what) => [say.text(`privacy-${what}`)]) },
        text('privacy-not'),
        text('privacy-long'),
        text('privacy-log'),
        text('privacy-forget'),
      ],
      buttons: [],
    }
  },
})
