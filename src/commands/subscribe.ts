import { misunderstood } from './answer/refusals.ts'
import { defineCommand } from './command.ts'
import { pick } from './pick.ts'
import { asUsual, namedIn, WISH_OPTIONS } from './wish/asked.ts'
import { wishCard } from './wish/view.ts'

/**
 * Adds or replaces the chat's wish for a country, a region or all; alone, it lets a place be picked. What is not named
 * is as usual, whatever stood there: a wish never hears less than was just asked for.
 */
export const subscribe = defineCommand({
  name: 'subscribe',
  access: 'chat-admin',
  options: WISH_OPTIONS,
  personal: false,
  needsVoice: () => true,
  recorded: (options) => (options.country === undefined ? undefined : options),
  async run(options, context) {
    const { country, severity, mode, kinds, from } = options
    const { chat, desk, say } = context
    if (country === undefined) {
      const isBare = [severity, mode, kinds, from].every((extra) => extra === undefined)
      return isBare ? pick.run({}, context) : misunderstood('subscribe', { kind: 'missing' }, say)
    }
    const known = await desk.wishes.sources()
    const named = namedIn(options, known)
    if ('kind' in named) return misunderstood('subscribe', named, say)
    const terms = asUsual(named)
    const before = await desk.subscribe({ ...terms, chat })
    return wishCard(terms, { before, known, context })
  },
})
