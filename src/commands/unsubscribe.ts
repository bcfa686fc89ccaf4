import type { Block, Card } from '../card/card.ts'
import type { Subscription } from '../domain/chat.ts'
import { overlap, type Place } from '../domain/place.ts'
import { sayCountry, sayCountryTitle, sayFew } from '../i18n/say.ts'
import { code } from './answer/refusals.ts'
import { type CommandContext, defineCommand } from './command.ts'
import { inListOrder, list } from './list.ts'
import { pageButtons, pageOf } from './shared/paging.ts'

/** Buttons on one page, which still fit on a phone, and names in one line. */
const MOST_CHOICES = 8

/** Ends the wish for a place, the one for all countries, or everything; without a name, asks which. */
export const unsubscribe = defineCommand({
  name: 'unsubscribe',
  access: 'chat-admin',
  options: [{ name: 'country', kind: 'country-or-all', required: false }],
  personal: false,
  paged: true,
  recorded: (options) => (options.country === undefined ? undefined : options),
  async run({ country, page }, context) {
    if (country === undefined) return which(page, context)
    const { chat, desk } = context
    const removed = await desk.unsubscribe({ chat, country })
    if (removed === 0) return nothingRemoved(country, context)
    return country === 'everything' ? allGone(removed, context) : gone(country, context)
  },
})

async function which(page: number | undefined, context: CommandContext): Promise<Card> {
  const { say, desk, chat } = context
  const wishes = inListOrder(await desk.subscriptions(chat), say)
  if (wishes.length === 0) return list.run({}, context)
  const shown = pageOf(wishes, { most: MOST_CHOICES, ...(page === undefined ? {} : { page }) })
  return {
    tone: 'info',
    title: [say.text('unsubscribe-which-title')],
    blocks: [
      { kind: 'text', line: [say.text('unsubscribe-which'), ' ', code(say.text('example-unsubscribe'))] },
    ],
    buttons: [
      ...shown.items.map(({ country }) => ({
        label: sayCountryTitle(country, say),
        command: `unsubscribe ${country}`,
      })),
      ...pageButtons('unsubscribe', shown, say),
      { label: say.text('unsubscribe-everything'), command: 'unsubscribe everything' },
    ],
  }
}

async function gone(country: Place, { say, desk, chat }: CommandContext): Promise<Card> {
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

/** A wish for a larger or a smaller place still rings for what was removed, or for a part of it. */
function stillRinging(
  place: Place,
  left: readonly Subscription[],
  { say }: Pick<CommandContext, 'say'>,
): readonly Block[] {
  const still = inListOrder(
    left.filter(({ country }) => overlap(country, place)),
    say,
  )
  if (still.length === 0) return []
  if (still.every(({ country }) => country === 'all'))
    return [{ kind: 'text', line: [say.text('unsubscribed-world'), ' ', code('/unsubscribe all')] }]
  const countries = sayFew(
    still.map(({ country }) => sayCountry(country, say)),
    MOST_CHOICES,
    say,
  )
  return [{ kind: 'text', line: [say.text('unsubscribed-others', { countries })] }]
}

function allGone(count: number, { say }: CommandContext): Card {
  return {
    tone: 'info',
    title: [say.text('unsubscribed-everything-title')],
    blocks: [{ kind: 'text', line: [say.text('unsubscribed-everything', { count })] }],
    buttons: [],
  }
}

async function nothingRemoved(country: Place | 'everything', context: CommandContext): Promise<Card> {
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
