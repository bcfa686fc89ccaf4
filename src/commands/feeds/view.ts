import type { Block, Card, Line } from '../../card/card.ts'
import type { Doubt } from '../../domain/feed.ts'
import {
  sayCountry,
  sayDay,
  sayDuration,
  sayGrade,
  sayHazard,
  sayList,
  sayRow,
  saySeverity,
} from '../../i18n/say.ts'
import type { CommandContext } from '../command.ts'
import type { FeedTrial, FeedView, Overview, SourceView, TrialEntry } from '../desks/feed-desk.ts'
import { isOff, lastError, sayHealth, stateMark } from '../sources/lines.ts'
import { regionButtons, regionMeant, sayRegion, shownOf, summaryOf } from '../sources/regions.ts'

/** Everything that is read, with the ids to type; many governments are told a region a card, which `typed` names. */
export function listCard({ sources, feeds, doubts }: Overview, typed: string, context: CommandContext): Card {
  const { say } = context
  const region = regionMeant(typed, context)
  const { told, isWhole } = shownOf(sources, region)
  const on = told.filter(({ state }) => !isOff(state))
  const off = (region === undefined ? sources : told).filter(({ state }) => isOff(state))
  const count = sources.filter(({ state }) => !isOff(state)).length
  return {
    tone: 'info',
    title: [
      region === undefined
        ? say.text('feeds-title', { feeds: feeds.length, sources: count })
        : say.text('sources-region-title', { region: sayRegion(region, say) }),
    ],
    blocks: [
      ...(region === undefined ? [...feedBlocks(feeds, context), ...doubtBlocks(doubts, context)] : []),
      ...sourceBlocks(on, { sources, isWhole: isWhole || region !== undefined }, context),
      ...(off.length === 0 ? [] : [{ kind: 'text', line: [offOf(off, context)] } as const]),
    ],
    buttons: isWhole ? [] : regionButtons('feeds list', sources, { region, say }),
  }
}

function feedBlocks(feeds: readonly FeedView[], context: CommandContext): readonly Block[] {
  const { say } = context
  if (feeds.length > 0) return [{ kind: 'list', items: feeds.map((view) => feedLine(view, context)) }]
  const line: Line = [say.text('feeds-none'), ' ', { kind: 'code', text: say.text('feeds-usage-add') }]
  return [{ kind: 'text', line }]
}

function sourceBlocks(
  on: readonly SourceView[],
  { sources, isWhole }: { readonly sources: readonly SourceView[]; readonly isWhole: boolean },
  context: CommandContext,
): readonly Block[] {
  const { say } = context
  const lines = on.map((view) => lineOf(view.publisher.id, view, context))
  return [
    { kind: 'heading', line: [say.text('feeds-sources')] },
    ...(isWhole ? [] : [{ kind: 'text', line: [summaryOf(sources, say)] } as const]),
    ...(lines.length === 0 ? [] : [{ kind: 'list', items: lines } as const]),
    ...(isWhole ? [] : [{ kind: 'text', line: [say.text('sources-choose')] } as const]),
  ]
}

/** What a feed would say. */
export function trialCard({ title, count, entries }: FeedTrial, context: CommandContext): Card {
  const { say } = context
  return {
    tone: 'info',
    title: [
      say.text('feeds-trial-title', { title: title === '' ? say.text('feeds-untitled') : title, count }),
    ],
    blocks: [
      ...(entries.length === 0
        ? [{ kind: 'text', line: [say.text('feeds-trial-empty')] } as const]
        : [{ kind: 'list', items: entries.map((entry) => trialLine(entry, context)) } as const]),
      { kind: 'text', line: [say.text('feeds-trial')] },
    ],
    buttons: [],
  }
}

function feedLine(view: FeedView, context: CommandContext): Line {
  const { feed } = view
  const { say } = context
  const severity = say.text('feeds-at-most', { severity: saySeverity(feed.severity, say) })
  return [
    ...lineOf(feed.id, view, context),
    ` · ${severity} · `,
    { kind: 'italic', text: feed.name },
    ` · ${feed.url}`,
  ]
}

function lineOf(
  id: string,
  view: Pick<SourceView | FeedView, 'state' | 'health' | 'every'>,
  context: CommandContext,
): Line {
  const { say } = context
  const every = say.text('feeds-every', { duration: sayDuration(view.every, say) })
  return [
    `${stateMark(view.state, view.health)} `,
    { kind: 'code', text: id },
    ` · ${sayHealth(view, context)} · ${every}`,
    ...lastError(view.health, say),
  ]
}

function doubtBlocks(doubts: readonly Doubt[], { say, now }: CommandContext): readonly Block[] {
  if (doubts.length === 0) return []
  return [
    { kind: 'heading', line: [say.text('feeds-doubts')] },
    {
      kind: 'list',
      items: doubts.map(({ feed, title, link, names, at }) => [
        `${sayDay(at, say, now)} · ${feed} · ${names}: `,
        link === '' ? title : { kind: 'link', text: title, url: link },
      ]),
    },
  ]
}

function offOf(off: readonly SourceView[], { say }: CommandContext): string {
  return say.text('feeds-sources-off', { sources: off.map(({ publisher }) => publisher.id).join(', ') })
}

function trialLine(entry: TrialEntry, { say, now }: CommandContext): Line {
  const { title, publishedAt, countries, doubtful, hazards, grade } = entry
  const names = countries.map((country) => sayCountry(country, say))
  return [
    ...(publishedAt === null ? [] : [`${sayDay(publishedAt, say, now)} · `]),
    { kind: 'bold', text: title === '' ? say.text('feeds-untitled') : title },
    ` · ${names.length === 0 ? say.text('feeds-trial-nobody') : sayList(names, say)}`,
    ...(doubtful.length === 0
      ? []
      : [` · ${say.text('feeds-trial-doubtful', { names: doubtful.join(', ') })}`]),
    ...(grade === 'none' ? [] : [` · ${sayGrade(grade, say)}`]),
    ...(hazards.length === 0
      ? []
      : [
          ` · ${sayRow(
            hazards.map((hazard) => sayHazard(hazard, say)),
            say,
          )}`,
        ]),
  ]
}
