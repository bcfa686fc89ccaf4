import type { Block, Button, Card, Line } from '../card/card.ts'
import type { RegionCode } from '../domain/place.ts'
import { sayCountry } from '../i18n/say.ts'
import type { Speaker } from '../i18n/speaker.ts'
import { type CommandContext, defineCommand } from './command.ts'
import type { Overview, SourceView } from './desks/feed-desk.ts'
import { outageNote } from './shared/outage.ts'
import { feedLine, isOff, offLine, sourceLine } from './sources/lines.ts'
import { regionButtons, regionMeant, sayRegion, shownOf, summaryOf } from './sources/regions.ts'

/** The page of what is no government's. */
const FEEDS = 'feeds'

/**
 * Where everything comes from: every source with its government, how fresh it is, its licence and its credit. Many of
 * them are told a region a card.
 */
export const sources = defineCommand({
  name: 'sources',
  access: 'everyone',
  options: [{ name: 'continent', kind: 'word', required: false }],
  personal: true,
  chatless: true,
  async run({ words = [] }, context) {
    const overview = await context.desk.feeds.overview()
    const { isWhole } = shownOf(overview.sources, undefined)
    if (words[0] === FEEDS && !isWhole) return feedsCard(overview, context)
    const region = isWhole ? undefined : regionMeant(words[0] ?? '', context)
    const card = sourcesCard(overview, region, context)
    return { ...card, blocks: [...(await outageNote(context)), ...card.blocks] }
  },
})

function sourcesCard(
  { sources: all, feeds }: Overview,
  region: RegionCode | undefined,
  context: CommandContext,
): Card {
  const { say } = context
  const { told, isWhole } = shownOf(all, region)
  const isSummary = region === undefined && !isWhole
  const off = told.filter(({ state }) => isOff(state))
  const on = inOrder(
    told.filter(({ state }) => !isOff(state)),
    context,
  )
  return {
    tone: 'info',
    title: [titleOf(all, region, say)],
    blocks: [
      ...(isSummary ? [{ kind: 'text', line: [summaryOf(all, say)] } as const] : []),
      ...(on.length === 0
        ? []
        : [{ kind: 'list', items: on.map((view) => sourceLine(view, context)) } as const]),
      ...section('sources-off', off, (view) => offLine(view, context), context),
      ...(isWhole ? section('sources-feeds', feeds, (view) => feedLine(view, context), context) : []),
      ...(isSummary ? [{ kind: 'text', line: [say.text('sources-choose')] } as const] : []),
      { kind: 'text', line: [{ kind: 'italic', text: say.text('sources-quoted') }] },
    ],
    buttons: isWhole ? [] : pagesOf({ sources: all, feeds }, region, say),
  }
}

function titleOf(all: readonly SourceView[], region: RegionCode | undefined, say: Speaker): string {
  if (region !== undefined) return say.text('sources-region-title', { region: sayRegion(region, say) })
  return say.text('sources-title', { count: all.filter(({ state }) => !isOff(state)).length })
}

function feedsCard(overview: Pick<Overview, 'sources' | 'feeds'>, context: CommandContext): Card {
  const { say } = context
  const { feeds } = overview
  return {
    tone: 'info',
    title: [say.text('sources-feeds')],
    blocks:
      feeds.length === 0
        ? [{ kind: 'text', line: [say.text('sources-no-feeds')] }]
        : [{ kind: 'list', items: feeds.map((view) => feedLine(view, context)) }],
    buttons: pagesOf(overview, FEEDS, say),
  }
}

/** A button for every other page. */
function pagesOf(
  { sources: all, feeds }: Pick<Overview, 'sources' | 'feeds'>,
  shown: RegionCode | typeof FEEDS | undefined,
  say: Speaker,
): readonly Button[] {
  const feedsButton = {
    label: say.text('sources-feeds-button', { count: feeds.length }),
    command: `sources ${FEEDS}`,
  }
  return [
    ...regionButtons('sources', all, { region: shown, say }),
    ...(feeds.length > 0 && shown !== FEEDS ? [feedsButton] : []),
  ]
}

function inOrder(views: readonly SourceView[], { say }: CommandContext): readonly SourceView[] {
  const name = ({ publisher }: SourceView) => sayCountry(publisher.country, say)
  return views.toSorted((one, other) => name(one).localeCompare(name(other), say.language))
}

function section<T>(
  heading: string,
  views: readonly T[],
  line: (view: T) => Line,
  { say }: CommandContext,
): readonly Block[] {
  if (views.length === 0) return []
  return [
    { kind: 'heading', line: [say.text(heading)] },
    { kind: 'list', items: views.map(line) },
  ]
}
