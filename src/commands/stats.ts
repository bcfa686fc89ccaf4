import type { Block, Line } from '../card/card.ts'
import { PLATFORMS } from '../domain/chat.ts'
import type { ChatState, Figures, Span } from '../domain/figures.ts'
import { sayCountry, sayDuration, sayRow, sayShortDuration } from '../i18n/say.ts'
import type { Speaker } from '../i18n/speaker.ts'
import { defineCommand } from './command.ts'
import type { Overview } from './desks/feed-desk.ts'

const MEGABYTE = 1_000_000

/** How much goes on: chats, wishes, what went out and how fast, what is read. */
export const stats = defineCommand({
  name: 'stats',
  access: 'operator',
  options: [],
  personal: true,
  recorded: () => undefined,
  async run(_options, { desk, say }) {
    const figures = await desk.ledger.figures()
    const overview = await desk.feeds.overview()
    const { databaseSize, uptime } = figures
    return {
      tone: 'info',
      title: [say.text('stats-title')],
      blocks: [
        list([...chatLines(figures, say), ...wishLines(figures, say)]),
        list([spanLine('day', figures.lastDay, say), spanLine('week', figures.lastWeek, say)]),
        list([
          [sourcesLine(overview, say)],
          [say.text('stats-database', { megabytes: Math.round(databaseSize / (MEGABYTE / 10)) / 10 })],
          [say.text('stats-uptime', { duration: sayDuration(uptime, say) })],
        ]),
      ],
      buttons: [],
    }
  },
})

function list(items: readonly Line[]): Block {
  return { kind: 'list', items }
}

function chatLines({ chats }: Figures, say: Speaker): readonly Line[] {
  const platforms = PLATFORMS.filter((platform) => chats.some((one) => one.platform === platform))
  return platforms.map((platform) => {
    const count = (state: ChatState) =>
      chats.find((one) => one.platform === platform && one.state === state)?.count ?? 0
    return [
      { kind: 'bold', text: say.text(`platform-${platform}`) },
      ` · ${say.text('stats-chats', { open: count('open'), paused: count('paused'), closed: count('closed') })}`,
    ]
  })
}

function wishLines({ wishes, followed }: Figures, say: Speaker): readonly Line[] {
  const places = followed.map(({ place, count }) => `${sayCountry(place, say)} ${count}`)
  const most = places.length === 0 ? [] : [[say.text('stats-followed', { places: sayRow(places, say) })]]
  return [[say.text('stats-wishes', { count: wishes })], ...most]
}

function spanLine(span: 'day' | 'week', { alerts, deliveries, sent, median, p99 }: Span, say: Speaker): Line {
  // Rounded down: a hundred in a hundred is said only where nothing is missing.
  const share = deliveries === 0 ? 0 : Math.floor((1000 * sent) / deliveries) / 10
  const times =
    median === null || p99 === null
      ? []
      : [say.text('stats-times', { median: sayShortDuration(median, say), p99: sayShortDuration(p99, say) })]
  const went = deliveries === 0 ? [] : [say.text('stats-sent', { share, sent, deliveries }), ...times]
  return [
    { kind: 'bold', text: say.text(`stats-${span}`) },
    ` · ${[say.text('stats-alerts', { count: alerts }), ...went].join(' · ')}`,
  ]
}

function sourcesLine({ sources }: Overview, say: Speaker): string {
  const on = sources.filter(({ state }) => state === 'on')
  const blind = on.filter(({ health }) => health.blindSince !== null).length
  return say.text('stats-sources', { count: on.length, blind })
}
