import type { Block, Button, Card, Line, Tone } from '../../card/card.ts'
import { isGrave, type Outlook, worstOutlookFirst } from '../../domain/outlook.ts'
import { levelMark, sayCountry, sayMoment } from '../../i18n/say.ts'
import { sayOutlook } from '../../i18n/say-outlook.ts'
import { choices } from '../answer/refusals.ts'
import type { CommandContext } from '../command.ts'
import { followedBy, nothingFollowed } from '../shared/followed.ts'
import { outageNote } from '../shared/outage.ts'
import { type Page, pageButtons, pageOf } from '../shared/paging.ts'

/** Countries that a phone shows at once, and of those the ones that have a button. */
const MOST_LINES = 15
const MOST_BUTTONS = 5

/**
 * What a chat follows, worst first, a line a country. Of a region, or of every country, only those are told that are
 * grave: nobody reads two hundred calm lines.
 */
export async function followedCard(page: number | undefined, context: CommandContext): Promise<Card> {
  const { desk, chat, say } = context
  const { countries, named } = followedBy(await desk.subscriptions(chat))
  if (countries.length === 0) return nothingFollowed('status', say)
  const outlooks = await desk.history.outlooks(countries)
  const told = outlooks.filter((outlook) => named.has(outlook.country) || isGrave(outlook))
  const shown = pageOf(told.toSorted(worstOutlookFirst), {
    most: MOST_LINES,
    ...(page === undefined ? {} : { page }),
  })
  return {
    tone: toneOf(told),
    title: [say.text('followed-title')],
    blocks: [
      ...(await outageNote(context)),
      ...(told.length === 0
        ? []
        : [{ kind: 'list', items: shown.items.map((outlook) => lineOf(outlook, context)) } as const]),
      ...rest(shown, { told: told.length, calm: outlooks.length - told.length }, context),
      ...unread(outlooks, context),
      {
        kind: 'text',
        line: [{ kind: 'italic', text: say.text('status-as-of', { moment: sayMoment(context.now, say) }) }],
      },
    ],
    buttons: [...looks(shown.items, context), ...pageButtons('status', shown, say)],
  }
}

function lineOf(outlook: Outlook, { say, now }: CommandContext): Line {
  return [
    `${levelMark(outlook.highest)} `,
    { kind: 'bold', text: sayCountry(outlook.country, say) },
    ` · ${sayOutlook(outlook, say, now)}`,
  ]
}

/** How many more there are on other pages, and how many are left out since nothing grave is known of them. */
function rest(
  { items, number, pages }: Page<Outlook>,
  { told, calm }: { readonly told: number; readonly calm: number },
  { say }: CommandContext,
): readonly Block[] {
  const more = number < pages ? told - (number - 1) * MOST_LINES - items.length : 0
  return [
    ...(more > 0 ? [say.text('followed-more', { count: more })] : []),
    ...(calm > 0 ? [say.text('followed-calm', { count: calm })] : []),
  ].map((text) => ({ kind: 'text', line: [text] }))
}

/** Governments that cannot be read are missing in the counts of calls: that is said once, not in each line. */
function unread(outlooks: readonly Outlook[], { say }: CommandContext): readonly Block[] {
  const count = Math.max(...outlooks.map(({ consensus: { blind, paused } }) => blind.length + paused.length))
  return count === 0 ? [] : [{ kind: 'text', line: [say.text('followed-unread', { count })] }]
}

function looks(outlooks: readonly Outlook[], { say }: CommandContext): readonly Button[] {
  const countries = outlooks.slice(0, MOST_BUTTONS).map(({ country }) => country)
  return choices('status', countries, { say })
}

function toneOf(outlooks: readonly Outlook[]): Tone {
  if (outlooks.some(({ consensus }) => consensus.urging.length > 0)) return 'extreme'
  const highest = Math.max(0, ...outlooks.map((outlook) => outlook.highest ?? 0))
  return ([undefined, 'info', 'moderate', 'severe', 'extreme'] as const)[highest] ?? 'info'
}
