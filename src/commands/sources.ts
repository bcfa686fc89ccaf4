import type { Block, Card, Line } from '../card/card.ts'
import { sayCountry } from '../i18n/say.ts'
import { type CommandContext, defineCommand } from './command.ts'
import type { FeedView, Overview, SourceView } from './feed-desk.ts'
import { sayHealth, stateMark } from './source-lines.ts'

/** Where everything comes from: every source with its government, how fresh it is, its licence and its credit. */
export const sources = defineCommand({
  name: 'sources',
  access: 'everyone',
  options: [],
  personal: true,
  chatless: true,
  async run(_options, context) {
    return sourcesCard(await context.desk.feeds.overview(), context)
  },
})

function sourcesCard({ sources: all, feeds }: Overview, context: CommandContext): Card {
  const { say } = context
  const on = all.filter(({ state }) => !isOff(state))
  const off = all.filter(({ state }) => isOff(state))
  return {
    tone: 'info',
    title: [say.text('sources-title', { count: on.length })],
    blocks: [
      { kind: 'list', items: inOrder(on, context).map((view) => sourceLine(view, context)) },
      ...section('sources-off', off, (view) => offLine(view, context), context),
      ...section('sources-feeds', feeds, (view) => feedLine(view, context), context),
      { kind: 'text', line: [{ kind: 'italic', text: say.text('sources-quoted') }] },
    ],
    buttons: [],
  }
}

function isOff(state: SourceView['state']): boolean {
  return state === 'off-chosen' || state === 'off-needs'
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

function sourceLine(view: SourceView, context: CommandContext): Line {
  const { publisher, health, state } = view
  const { say } = context
  const isUnproven = publisher.unproven === true && health.seenAt === null
  return [
    `${stateMark(state, health)} `,
    { kind: 'bold', text: sayCountry(publisher.country, say) },
    ' · ',
    { kind: 'link', text: publisher.publisher, url: publisher.homepage },
    ` · ${sayHealth(view, context)}`,
    ...(isUnproven ? [` · ${say.text('sources-unproven')}`] : []),
    ' · ',
    { kind: 'italic', text: creditOf(view, context) },
  ]
}

/** Licence and credit; a credit that only repeats the publisher's name is not said twice. */
function creditOf({ publisher }: SourceView, { say }: CommandContext): string {
  const { licence, attribution } = publisher
  return attribution === '' || attribution === publisher.publisher
    ? say.text('sources-licence', { licence })
    : say.text('sources-credit', { licence, attribution })
}

function offLine({ publisher, state }: SourceView, { say }: CommandContext): Line {
  return [
    `⚪ ${sayCountry(publisher.country, say)} · `,
    { kind: 'link', text: publisher.publisher, url: publisher.homepage },
    ` · ${say.text(state === 'off-needs' ? 'sources-off-needs' : 'sources-off-chosen')}`,
    ...(publisher.unproven === true ? [` · ${say.text('sources-unproven')}`] : []),
  ]
}

/** Its address may hold an operator's key: only the host is shown. */
function feedLine(view: FeedView, context: CommandContext): Line {
  const { feed, health, state } = view
  const { host } = new URL(feed.url)
  return [
    `${stateMark(state, health)} `,
    { kind: 'bold', text: feed.name },
    ` · ${host} · ${sayHealth(view, context)}`,
  ]
}
