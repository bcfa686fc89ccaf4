import type { Block, Card } from '../../card/card.ts'
import { cleanLine } from '../../card/clean.ts'
import { shorten } from '../../card/shorten.ts'
import { namesAreas } from '../../domain/areas.ts'
import type { CountryCode } from '../../domain/country.ts'
import type { Area, Level, Observation } from '../../domain/observation.ts'
import type { View } from '../../domain/picture.ts'
import { levelMark, sayCountry, sayLevel, sayMoment, sayRow } from '../../i18n/say.ts'
import type { CommandContext } from '../command.ts'
import { type Page, pageButtons, pageOf } from '../shared/paging.ts'
import { troubles, worstAndNewestFirst } from './view.ts'

/** Parts that a phone shows at once. */
const MOST_AREAS = 15
/** Names are prose with some governments; a longer one is shortened, and its link stands above it. */
const LONGEST_NAME = 160

/** A government that is read, and one of the parts it names; null where it has advice for a part and does not say which. */
interface Row {
  readonly view: View
  readonly believed: Observation
  readonly area: Area | null
}

/** What each government says about parts of a country, in its own names for them, the worst first. */
export function areasCard(
  country: CountryCode,
  { views, page }: { readonly views: readonly View[]; readonly page: number | undefined },
  context: CommandContext,
): Card {
  const { say, now } = context
  const inOrder = views.toSorted(worstPartFirst)
  const shown = pageOf(inOrder.flatMap(rowsOf), { ...(page === undefined ? {} : { page }), most: MOST_AREAS })
  const governments = [...new Set(shown.items.map(({ view }) => view))]
  const isLast = shown.number === shown.pages
  return {
    tone: 'info',
    title: [say.text('areas-title', { country: sayCountry(country, say) })],
    blocks: [
      ...governments.flatMap((view) => sectionOf(view, shown, context)),
      ...(isLast ? withoutParts(inOrder, context) : []),
      {
        kind: 'text',
        line: [{ kind: 'italic', text: say.text('status-as-of', { moment: sayMoment(now, say) }) }],
      },
    ],
    buttons: pageButtons(`status ${country} areas`, shown, say),
  }
}

/** Whether a government has advice for a part that is worse than for the country, or of its own. */
export function hasParts({ advisory }: View): boolean {
  if (advisory === null) return false
  const { level, peak, areas } = advisory.believed
  return areas.length > 0 || (peak !== null && peak > (level ?? 0))
}

function rowsOf(view: View): readonly Row[] {
  if (view.advisory === null || !hasParts(view)) return []
  const { believed } = view.advisory
  const areas = believed.areas.toSorted((one, other) => other.level - one.level)
  const named = areas.map((area): Row => ({ view, believed, area }))
  return namesAreas(believed) ? named : [{ view, believed, area: null }, ...named]
}

function worstPartFirst(one: View, other: View): number {
  return worstLevel(other) - worstLevel(one) || worstAndNewestFirst(one, other)
}

function worstLevel(view: View): number {
  const { areas = [], peak = null } = view.advisory?.believed ?? {}
  return hasParts(view) ? Math.max(peak ?? 0, ...areas.map(({ level }) => level)) : -1
}

function sectionOf(view: View, { items }: Page<Row>, { say, now }: CommandContext): readonly Block[] {
  const { advisory, publisher } = view
  if (advisory === null) return []
  const { level, peak, url } = advisory.believed
  const areas = items.filter((row) => row.view === view).map(({ area }) => area)
  const named = areas.filter((area) => area !== null)
  const isStricter = (area: Area) => area.level > (level ?? 0)
  const list = (id: string, some: readonly Area[]): readonly Block[] =>
    some.length === 0
      ? []
      : [text(say.text(id)), { kind: 'list', items: some.map((area) => [sayArea(area, say)]) }]
  return [
    { kind: 'heading', line: [{ kind: 'link', text: sayCountry(publisher.country, say), url }] },
    ...troubles(view, advisory, { say, now }),
    text(sayWhole(level, say)),
    ...(areas.includes(null) ? [text(say.text('areas-unnamed', marked(peak, say)))] : []),
    ...list('areas-stricter', named.filter(isStricter)),
    ...list(
      'areas-not-stricter',
      named.filter((area) => !isStricter(area)),
    ),
  ]
}

function sayWhole(level: Level | null, say: CommandContext['say']): string {
  if (level === null) return say.text('areas-whole-unknown', { mark: levelMark(null) })
  return say.text('areas-whole', marked(level, say))
}

function sayArea({ name, level }: Area, say: CommandContext['say']): string {
  return say.text('areas-item', { ...marked(level, say), area: shorten(cleanLine(name), LONGEST_NAME) })
}

function marked(level: Level | null, say: CommandContext['say']) {
  return { mark: levelMark(level), level: sayLevel(level, say) }
}

/** The governments that name no part, by why: what is not known or not seen is not the same as none. */
function withoutParts(views: readonly View[], { say }: CommandContext): readonly Block[] {
  const others = views.filter((view) => !hasParts(view))
  return (['none', 'unknown', 'blind', 'nothing'] as const).flatMap((id): readonly Block[] => {
    const names = others
      .filter((view) => silenceOf(view) === id)
      .map(({ publisher }) => sayCountry(publisher.country, say))
    if (names.length === 0) return []
    return [text(say.text(`areas-${id}`, { governments: sayRow([...new Set(names)], say) }))]
  })
}

function silenceOf({ advisory, health }: View): 'none' | 'unknown' | 'blind' | 'nothing' {
  if (health.blindSince !== null || health.paused === true) return 'blind'
  if (advisory === null) return 'nothing'
  return advisory.believed.peak === null ? 'unknown' : 'none'
}

function text(line: string): Block {
  return { kind: 'text', line: [line] }
}
