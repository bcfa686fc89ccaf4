import type { Block, Card } from '../card/card.ts'
import type { Subscription } from '../domain/chat.ts'
import type { CountryCode } from '../domain/country.ts'
import { sayCountry, sayCountryTitle, sayFew } from '../i18n/say.ts'
import { type CommandContext, defineCommand } from './command.ts'
import { inListOrder, list } from './list.ts'
import { code } from './refusals.ts'

/** Buttons that still fit on a phone; the rest is named in /list. */
const MOST_CHOICES = 8

/** Ends the wish for a country, the one for all countries, or everything; without a name, asks which. */
export const unsubscribe = defineCommand({
  name: 'unsubscribe',
  access: 'chat-admin',
  options: [{ name: 'country', kind: 'country-or-all', required: false }],
  personal: false,
  recorded: (options) => (options.country === undefined ? undefined : options),
  async run({ country }, context) {
    if (country === undefined) return which(context)
    const { chat, desk } = context
    const removed = await desk.unsubscribe({ chat, country })
    if (removed === 0) return nothingRemoved(country, context)
    return country === 'everything' ? allGone(removed, context) : gone(country, context)
  },
})

async function which(context: CommandContext): Promise<Card> {
  const { say, desk, chat } = context
  const wishes = inListOrder(await desk.subscriptions(chat), say)
  if (wishes.length === 0) return list.run({}, context)
  const rest = wishes.length - MOST_CHOICES
  return {
    tone: 'info',
    title: [say.text('unsubscribe-which-title')],
    blocks: [
      { kind: 'text', line: [say.text('unsubscribe-which'), ' ', code(say.text('example-unsubscribe'))] },
      ...(rest > 0 ? [{ kind: 'text', line: [say.text('unsubscribe-more', { count: rest })] } as const] : []),
    ],
    buttons: [
      ...wishes.slice(0, MOST_CHOICES).map(({ country }) => ({
        label: sayCountryTitle(country, say),
        command: `unsubscribe ${country}`,
      })),
      { label: say.text('unsubscribe-everything'), command: 'unsubscribe everything' },
    ],
  }
}

async function gone(country: CountryCode | 'all', { say, desk, chat }: CommandContext): Promise<Card> {
  const name = sayCountry(country, say)
  return {
    tone: 'info',
    title: [say.text('unsubscribed-title', { country: name })],
    blocks: [
      { kind: 'text', line: [say.text('unsubscribed', { country: name })] },
      ...stillRinging(country, await desk.subscriptions(chat), { say }),
    ],
    buttons: [],
  }
}

/** A wish for every country still rings for the one that was removed, and the other way round. */
function stillRinging(
  country: CountryCode | 'all',
  left: readonly Subscription[],
  { say }: Pick<CommandContext, 'say'>,
): readonly Block[] {
  if (country === 'all') {
    const single = left.filter((wish) => wish.country !== 'all')
    if (single.length === 0) return []
    const names = inListOrder(single, say).map((wish) => sayCountry(wish.country, say))
    const countries = sayFew(names, MOST_CHOICES, say)
    return [{ kind: 'text', line: [say.text('unsubscribed-others', { countries })] }]
  }
  if (!left.some((wish) => wish.country === 'all')) return []
  return [{ kind: 'text', line: [say.text('unsubscribed-world'), ' ', code('/unsubscribe all')] }]
}

function allGone(count: number, { say }: CommandContext): Card {
  return {
    tone: 'info',
    title: [say.text('unsubscribed-everything-title')],
    blocks: [{ kind: 'text', line: [say.text('unsubscribed-everything', { count })] }],
    buttons: [],
  }
}

async function nothingRemoved(
  country: CountryCode | 'all' | 'everything',
  context: CommandContext,
): Promise<Card> {
  const { say } = context
  const listed = await list.run({}, context)
  if (country === 'everything') return listed
  return {
    ...listed,
    title: [say.text('unsubscribed-none-title', { country: sayCountry(country, say) })],
    blocks: [
      { kind: 'text', line: [say.text('unsubscribed-none')] },
      { kind: 'heading', line: listed.title },
      ...listed.blocks,
    ],
  }
}
