import type { Card } from '../card/card.ts'
import { SEVERITIES } from '../domain/alert.ts'
import { MODES, NEWS_KINDS } from '../domain/chat.ts'
import { canRing, confinedTo, type WishTerms } from '../domain/wish-terms.ts'
import { misunderstood } from './answer/refusals.ts'
import { type CommandContext, defineCommand } from './command.ts'
import { list } from './list.ts'
import { kindsCard } from './wish/kinds.ts'
import { wishCard } from './wish/view.ts'

/** One wish of the chat, and the change of one thing about it while all else stays: `wish ML severity severe`. */
export const wish = defineCommand({
  name: 'wish',
  access: 'chat-admin',
  options: [
    { name: 'place', kind: 'word', required: true },
    { name: 'setting', kind: 'word', required: false },
    { name: 'value', kind: 'word', required: false },
  ],
  personal: false,
  unlisted: true,
  // Without a value it only shows the wish.
  recorded: (options) => ((options.words ?? []).length < 3 ? undefined : options),
  async run({ words: [place, setting, value] = [] }, context) {
    const { desk, chat, say } = context
    const standing = (await desk.subscriptions(chat)).find(({ country }) => country === place)
    // A button under an old card: somebody has removed the wish meanwhile.
    if (standing === undefined) return list.run({}, context)
    const { chat: _, since: __, ...terms } = standing
    if (setting === 'kinds' && value === undefined) return kindsCard(terms, say)
    const changed = setting === undefined ? terms : changedTerms(terms, { setting, value: value ?? '' })
    if (changed === undefined) return list.run({}, context)
    if (!canRing(changed)) return misunderstood('subscribe', { kind: 'never-rings' }, say)
    return await stand(terms, changed, context)
  },
})

async function stand(before: WishTerms, terms: WishTerms, context: CommandContext): Promise<Card> {
  const { desk, chat } = context
  if (terms !== before) await desk.subscribe({ ...terms, chat })
  return wishCard(terms, { before, known: await desk.wishes.sources(), context })
}

/** Undefined for anything that no button of ours says. */
function changedTerms(
  terms: WishTerms,
  { setting, value }: { readonly setting: string; readonly value: string },
): WishTerms | undefined {
  const leastSeverity = SEVERITIES.find((one) => one === value)
  const mode = MODES.find((one) => one === value)
  if (setting === 'severity' && leastSeverity !== undefined) return { ...terms, leastSeverity }
  if (setting === 'mode' && mode !== undefined) return { ...terms, mode }
  const kinds = NEWS_KINDS.filter((kind) => value.split(',').includes(kind))
  return setting === 'kinds' && kinds.length > 0 ? { ...terms, kinds: confinedTo(kinds) } : undefined
}
