import type { Block } from '../card/card.ts'
import { defineCommand } from './command.ts'

/** What this is, what it is not, and whose words it shows. */
export const about = defineCommand({
  name: 'about',
  access: 'everyone',
  options: [],
  personal: true,
  chatless: true,
  async run(_options, { desk, say }) {
    const { sources } = await desk.feeds.overview()
    const read = sources.filter(({ state }) => state === 'on')
    const governments = new Set(read.map(({ publisher }) => publisher.country)).size
    const text = (line: string): Block => ({ kind: 'text', line: [line] })
    return {
      tone: 'info',
      title: [say.text('about-title', { version: desk.life.version })],
      blocks: [
        text(say.text('about-what')),
        text(say.text('about-governments', { count: governments })),
        { kind: 'text', line: [{ kind: 'bold', text: say.text('about-quotes') }] },
        text(say.text('about-unofficial')),
        text(say.text('about-licence')),
      ],
      buttons: [
        { label: say.text('about-sources'), command: 'sources' },
        { label: say.text('about-privacy'), command: 'privacy' },
      ],
    }
  },
})
