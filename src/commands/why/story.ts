import type { Block, Line } from '../../card/card.ts'
import type { Alert } from '../../domain/alert.ts'
import type { CountryCode } from '../../domain/country.ts'
import type { Fate, Story, Told, Unheard } from '../../domain/fate.ts'
import type { View } from '../../domain/picture.ts'
import { sayCountry, sayDay, sayMoment, saySeverity } from '../../i18n/say.ts'
import { sayChange } from '../../i18n/say-change.ts'
import type { CommandContext } from '../command.ts'
import { saySource } from './waiting.ts'

/** Weaker changes of one poll, and changes that were no alert, told one by one. */
const MOST_SWALLOWED = 3
const MOST_QUIET = 5

interface About {
  readonly country: CountryCode
  readonly days: number
  /** Name the governments behind sources. */
  readonly views: readonly View[]
}

/** What became in this chat of each of the last alerts, and which changes were none. */
export function storyBlocks(story: Story, about: About, context: CommandContext): readonly Block[] {
  const { say } = context
  const { told, more, quiet } = story
  const country = sayCountry(about.country, say)
  return [
    { kind: 'heading', line: [say.text('why-story', { days: about.days })] },
    ...(told.length === 0
      ? [text(say.text('why-no-alerts', { country }))]
      : [
          {
            kind: 'list',
            items: told.flatMap((one) => toldLines(one, { country, views: about.views, context })),
          } as const,
        ]),
    ...(more === 0 ? [] : [text(say.text('followed-more', { count: more }))]),
    ...quietBlocks(quiet, about.views, context),
  ]
}

function toldLines(
  { alert, fate }: Told,
  {
    country,
    views,
    context,
  }: {
    readonly country: string
    readonly views: readonly View[]
    readonly context: CommandContext
  },
): readonly Line[] {
  const { say, now } = context
  const head: Line = [
    `${sayDay(alert.at, say, now)} · ${saySource(alert.source, views, say)} · ${saySeverity(alert.severity, say)} · `,
    sayChange(alert.main, say),
    ' · ',
    { kind: 'bold', text: sayFate(fate, { alert, country, context }) },
  ]
  return [[...head, ...swallowed(alert, context)]]
}

/** Weaker changes of the same poll, which rang as lines of the stronger one. */
function swallowed({ lines }: Alert, { say }: CommandContext): readonly string[] {
  if (lines.length === 0) return []
  const shown = lines.slice(0, MOST_SWALLOWED).map((change) => sayChange(change, say))
  return [` · ${say.text('why-swallowed', { changes: shown.join('; '), more: lines.length - shown.length })}`]
}

function sayFate(
  fate: Fate,
  {
    alert,
    country,
    context: { say },
  }: { readonly alert: Alert; readonly country: string; readonly context: CommandContext },
): string {
  const moment = (at: string) => sayMoment(at, say)
  switch (fate.kind) {
    case 'rang':
      return say.text('fate-rang', { moment: moment(fate.at) })
    case 'waits':
      return say.text(`fate-waits-${fate.why}`, { moment: moment(fate.until), reason: fate.reason || 'none' })
    case 'failed':
      return say.text('fate-failed', { reason: fate.reason || '?' })
    case 'held':
    case 'discarded':
      return say.text(`fate-${fate.kind}`)
    case 'paused':
    case 'not-yet':
      return say.text(`fate-${fate.kind}`, { moment: moment(fate.since), country })
    case 'unheard': {
      const told = say.text(`fate-${fate.why satisfies Unheard}`, {
        country,
        severity: saySeverity(alert.severity, say),
      })
      const { changedAt } = fate
      return changedAt === null ? told : say.text('fate-changed', { text: told, moment: moment(changedAt) })
    }
  }
}

function quietBlocks(
  quiet: Story['quiet'],
  views: readonly View[],
  { say, now }: CommandContext,
): readonly Block[] {
  if (quiet.length === 0) return []
  const shown = quiet.slice(0, MOST_QUIET)
  return [
    text(say.text('why-quiet', { count: quiet.length })),
    {
      kind: 'list',
      items: shown.map((change) => [
        `${sayDay(change.at, say, now)} · ${saySource(change.source, views, say)} · ${sayChange(change, say)}`,
      ]),
    },
  ]
}

function text(line: string): Block {
  return { kind: 'text', line: [line] }
}
