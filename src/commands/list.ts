import type { Card } from '../card/card.ts'
import type { Subscription } from '../domain/chat.ts'
import { sayCountry, sayCountryTitle, sayDay } from '../i18n/say.ts'
import type { Speaker } from '../i18n/speaker.ts'
import { code } from './answer/refusals.ts'
import { type CommandContext, defineCommand } from './command.ts'
import type { NamedSource } from './desks/wish-desk.ts'
import { pausedNote } from './pause.ts'
import { type Page, pageButtons, pageOf } from './shared/paging.ts'
import { sayTerms } from './wish/words.ts'

/** Wishes on one page, each with a button: they still fit on a phone. */
const MOST_WISHES = 8

/** What rings in this chat. Its buttons, to change a wish or remove it, are for admins. */
export const list = defineCommand({
  name: 'list',
  access: 'everyone',
  options: [],
  personal: true,
  paged: true,
  async run({ page }, context) {
    const { desk, chat, say } = context
    const wishes = inListOrder(await desk.subscriptions(chat), say)
    if (wishes.length === 0) return nothing(say)
    const shown = pageOf(wishes, { most: MOST_WISHES, ...(page === undefined ? {} : { page }) })
    return listCard(shown, { known: await desk.wishes.sources(), count: wishes.length, context })
  },
})

/** The wish for every country first, then places as this language sorts them. */
export function inListOrder(wishes: readonly Subscription[], say: Speaker): readonly Subscription[] {
  const place = ({ country }: Subscription) => (country === 'all' ? 0 : 1)
  return wishes.toSorted(
    (one, other) =>
      place(one) - place(other) ||
      sayCountry(one.country, say).localeCompare(sayCountry(other.country, say), say.language),
  )
}

function listCard(
  shown: Page<Subscription>,
  {
    known,
    count,
    context: { say, now, chat },
  }: {
    readonly known: readonly NamedSource[]
    readonly count: number
    readonly context: CommandContext
  },
): Card {
  return {
    tone: 'info',
    title: [say.text('list-title')],
    blocks: [
      ...(shown.pages > 1 ? [{ kind: 'text', line: [say.text('list-count', { count })] } as const] : []),
      {
        kind: 'list',
        items: shown.items.map((wish) => [
          say.text('list-wish', {
            country: sayCountryTitle(wish.country, say),
            terms: sayTerms(wish, known, say),
            day: sayDay(wish.since, say, now),
          }),
        ]),
      },
      ...pausedNote(chat, say),
      { kind: 'text', line: [say.text('list-hint')] },
    ],
    buttons: [
      ...shown.items.map(({ country }) => ({
        label: say.text('list-change', { country: sayCountryTitle(country, say) }),
        command: `wish ${country}`,
      })),
      ...pageButtons('list', shown, say),
    ],
  }
}

function nothing(say: Speaker): Card {
  return {
    tone: 'info',
    title: [say.text('list-empty-title')],
    blocks: [{ kind: 'text', line: [say.text('list-empty'), ' ', code(say.text('example-subscribe'))] }],
    buttons: [{ label: say.text('list-pick'), command: 'subscribe' }],
  }
}
