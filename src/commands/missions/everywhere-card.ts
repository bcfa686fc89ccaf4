import type { Block, Card, Line } from '../../card/card.ts'
import { type Missions, worstMissionsFirst } from '../../domain/missions.ts'
import { sayCountry, sayMoment } from '../../i18n/say.ts'
import { sayReduced } from '../../i18n/say-missions.ts'
import { choices } from '../answer/refusals.ts'
import type { CommandContext } from '../command.ts'
import type { ReducedMissions } from '../desks/history-desk.ts'
import { pageButtons, pageOf } from '../shared/paging.ts'
import { markOf, toneOf } from './tone.ts'

/** Countries that a phone shows at once, and of those the ones that have a button. */
const MOST_LINES = 15
const MOST_BUTTONS = 5

/** Every country in which an embassy is not as usual, worst first, a line a country. */
export async function everywhereCard(page: number, context: CommandContext): Promise<Card> {
  const { desk, say, now } = context
  const found = await desk.history.reducedMissions()
  const shown = pageOf(found.countries.toSorted(worstMissionsFirst), { page, most: MOST_LINES })
  const more = found.countries.length - (shown.number - 1) * MOST_LINES - shown.items.length
  return {
    tone: toneOf(found.countries.flatMap(({ stands }) => stands)),
    title: [say.text('missions-everywhere-title')],
    blocks: [
      ...(shown.items.length === 0
        ? [text(say.text(found.watched === 0 ? 'status-no-sources' : 'missions-none-known'))]
        : [{ kind: 'list', items: shown.items.map((one) => lineOf(one, context)) } as const]),
      ...(more > 0 ? [text(say.text('followed-more', { count: more }))] : []),
      ...unread(found, context),
      {
        kind: 'text',
        line: [{ kind: 'italic', text: say.text('status-as-of', { moment: sayMoment(now, say) }) }],
      },
    ],
    buttons: [
      ...choices(
        'missions',
        shown.items.slice(0, MOST_BUTTONS).map(({ country }) => country),
        { say },
      ),
      ...pageButtons('missions', shown, say),
    ],
  }
}

/** "🔴 Mali · staff ordered out: United States 30 Oct". */
function lineOf({ country, stands }: Missions, { say, now }: CommandContext): Line {
  return [
    `${markOf(stands)} `,
    { kind: 'bold', text: sayCountry(country, say) },
    ` · ${sayReduced(stands, say, now)}`,
  ]
}

function unread({ unread: count, watched }: ReducedMissions, { say }: CommandContext): readonly Block[] {
  return count === 0 ? [] : [text(say.text('missions-unread', { count, watched }))]
}

function text(line: string): Block {
  return { kind: 'text', line: [line] }
}
