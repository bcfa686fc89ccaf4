import type { Block, Card, Line } from '../../card/card.ts'
import { toneMark } from '../../card/mark.ts'
import type { ChangeKind } from '../../domain/change.ts'
import type { CountryCode } from '../../domain/country.ts'
import { isReduced, type MissionStand, missionsOf } from '../../domain/missions.ts'
import { DAY, plus } from '../../domain/time.ts'
import { sayCountry, sayDay, sayMoment } from '../../i18n/say.ts'
import { sayChange } from '../../i18n/say-change.ts'
import { sayReduced } from '../../i18n/say-missions.ts'
import type { CommandContext } from '../command.ts'
import type { Changes } from '../desks/history-desk.ts'
import { toneOf as toneOfChange } from '../shared/change-tone.ts'
import { sayBy, watchedBlocks } from '../shared/moved.ts'
import { pageButtons } from '../shared/paging.ts'
import { standsBlocks } from './stands.ts'
import { toneOf } from './tone.ts'

/** How far back the history reaches, in days. */
const HISTORY_DAYS = 730
/** Of the history, on each page. */
const MOST_LINES = 15
const KINDS: readonly ChangeKind[] = ['mission-reduced', 'mission-restored']

/** The embassies in one country as they are, then how that came about; on further pages only what was earlier. */
export async function countryCard(
  { country, page }: { readonly country: CountryCode; readonly page: number },
  context: CommandContext,
): Promise<Card> {
  const { desk, say, now } = context
  const { stands } = missionsOf(country, await desk.views(country))
  const since = plus(now, -HISTORY_DAYS * DAY)
  const after = (page - 1) * MOST_LINES
  const history = await desk.history.changes({
    countries: [country],
    kinds: KINDS,
    since,
    after,
    limit: MOST_LINES,
  })
  const pages = Math.max(1, Math.ceil(history.count / MOST_LINES))
  return {
    tone: toneOf(stands),
    title: [say.text('missions-title', { country: sayCountry(country, say) })],
    blocks: [
      ...(page === 1 ? present(stands, country, context) : []),
      { kind: 'heading', line: [say.text('missions-history')] },
      ...linesOf(history, after, context),
      ...watchedBlocks(history, since, context),
      {
        kind: 'text',
        line: [{ kind: 'italic', text: say.text('status-as-of', { moment: sayMoment(now, say) }) }],
      },
    ],
    buttons: pageButtons(`missions ${country}`, { number: Math.min(page, pages + 1), pages }, say),
  }
}

function present(
  stands: readonly MissionStand[],
  country: CountryCode,
  context: CommandContext,
): readonly Block[] {
  return [
    { kind: 'text', line: [{ kind: 'bold', text: summary(stands, context) }] },
    ...standsBlocks(stands, country, context),
  ]
}

/** What is reduced; else that nothing is known to be, or that nothing is known. */
function summary(stands: readonly MissionStand[], { say, now }: CommandContext): string {
  if (stands.length === 0) return say.text('status-no-sources')
  if (stands.some(isReduced)) return say.text('sentence', { text: sayReduced(stands, say, now) })
  const isKnown = stands.some(({ sight, mission }) => sight === 'seen' && mission !== null)
  return say.text(isKnown ? 'missions-none-known' : 'missions-not-known')
}

function linesOf({ changes, count }: Changes, after: number, { say, now }: CommandContext): readonly Block[] {
  if (changes.length === 0) return [text(say.text(count === 0 ? 'missions-no-history' : 'changes-no-page'))]
  const more = count - after - changes.length
  const items = changes.map(({ change, by }): Line => {
    const day = sayDay(change.at, say, now)
    return [
      change.url === '' ? day : { kind: 'link', text: day, url: change.url },
      ` · ${toneMark(toneOfChange(change))} ${sayBy(by, say)} · ${sayChange(change, say)}`,
    ]
  })
  return [{ kind: 'list', items }, ...(more > 0 ? [text(say.text('followed-more', { count: more }))] : [])]
}

function text(line: string): Block {
  return { kind: 'text', line: [line] }
}
