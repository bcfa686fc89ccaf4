import { defineCommand } from './command.ts'
import { receiptsCard } from './receipts.ts'

/** Sends an exercise, marked as one, through everything that a real alert goes through, and reports the round trip. */
export const drill = defineCommand({
  name: 'drill',
  access: 'operator',
  options: [],
  personal: true,
  async run(_options, { desk, say }) {
    const receipts = await desk.drill()
    if (receipts !== undefined) return receiptsCard(receipts, [], say)
    return {
      tone: 'info',
      title: [say.text('drill-nobody-title')],
      blocks: [
        {
          kind: 'text',
          line: [say.text('drill-nobody'), ' ', { kind: 'code', text: '/settings drills on' }],
        },
      ],
      buttons: [],
    }
  },
})
