import type { Card } from '../card/card.ts'
import type { Subscription } from '../domain/chat.ts'
import { sayCountry, sayCountryTitle, sayDay } from '../i18n/say.ts'
import type { Speaker } from '../i18n/speaker.ts'
import { type CommandContext, defineCommand } from './command.ts'
import { pausedNote } from './pause.ts'
import { code } from './refusals.ts'

/** What rings in this chat. */
export const list = defineCommand({
  name: 'list',
  access: 'everyone',
  options: [],
  personal: true,
  async run(_options, context) {
    const wishes = await context.desk.subscriptions(context.chat)
    return wishes.length === 0 ? nothing(context.say) : listCard(wishes, context)
  },
})

/** The wish for every country first, then countries as this language sorts them. */
export function inListOrder(wishes: readonly Subscription[], say: Speaker): readonly Subscription[] {
  const place = ({ country }: Subscription) => (country === 'all' ? 0 : 1)
  return wishes.toSorted(
    (one, other) =>
      place(one) - place(other) ||
      sayCountry(one.country, say).localeCompare(sayCountry(other.country, say), say.language),
  )
}

function listCard(wishes: readonly Subscription[], { say, now, chat }: CommandContext): Card {
  return {
    tone: 'info',
    title: [say.text('list-title')],
    blocks: [
      {
        kind: 'list',
        items: inListOrder(wishes, say).map(({ country, leastSeverity, mode, since }) => [
          say.text(mode === 'digest' ? 'list-wish-digest' : 'list-wish', {
            country: sayCountryTitle(country, say),
            least: say.text(`severity-${leastSeverity}-and-worse`),
            day: sayDay(since, say, now),
          }),
        ]),
      },
      ...pausedNote(chat, say),
      { kind: 'text', line: [say.text('list-hint')] },
    ],
    buttons: [],
  }
}

function nothing(say: Speaker): Card {
  return {
    tone: 'info',
    title: [say.text('list-empty-title')],
    blocks: [{ kind: 'text', line: [say.text('list-empty'), ' ', code(say.text('example-subscribe'))] }],
    buttons: [],
  }
}
