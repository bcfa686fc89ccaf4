import { code } from './answer/refusals.ts'
import { defineCommand } from './command.ts'
import { writeBundles } from './import/bundle.ts'
import { inListOrder } from './list.ts'

/** The chat's wishes and settings, to be kept or taken over by another chat with `/import`. */
export const exporting = defineCommand({
  name: 'export',
  access: 'chat-admin',
  options: [],
  personal: true,
  recorded: () => undefined,
  async run(_options, { desk, chat, say }) {
    const bundles = writeBundles(inListOrder(await desk.subscriptions(chat), say), chat)
    return {
      tone: 'info',
      title: [say.text('export-title')],
      blocks: [
        { kind: 'text', line: [say.text('export', { count: bundles.length })] },
        ...bundles.map((bundle) => ({ kind: 'text', line: [code(bundle)] }) as const),
      ],
      buttons: [],
    }
  },
})
