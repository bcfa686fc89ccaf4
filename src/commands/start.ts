import { code } from './answer/refusals.ts'
import { defineCommand } from './command.ts'

/** Who this is, in three steps. */
export const start = defineCommand({
  name: 'start',
  access: 'everyone',
  options: [],
  personal: true,
  async run(_options, { say }) {
    const steps = ['status', 'subscribe', 'list'].map(
      (name) =>
        ({
          kind: 'text',
          line: [say.text(`start-step-${name}`), ' ', code(say.text(`example-${name}`))],
        }) as const,
    )
    return {
      tone: 'info',
      title: [say.text('start-title')],
      blocks: [
        { kind: 'text', line: [say.text('start-about')] },
        ...steps,
        { kind: 'text', line: [say.text('start-help')] },
      ],
      buttons: [{ label: say.text('start-choose'), command: 'subscribe' }],
    }
  },
})
