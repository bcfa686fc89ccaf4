import type { Block, Line } from '../../card/card.ts'
import type { PendingAxis } from '../../domain/advisory.ts'
import type { View } from '../../domain/picture.ts'
import { sayAgo, sayCountry, sayGrade, sayMoment, sayPosture, sayReason } from '../../i18n/say.ts'
import type { Speaker } from '../../i18n/speaker.ts'
import type { CommandContext, HeldPoll } from '../command.ts'

/** What waits to be believed, what waits for an operator, and who cannot be read. */
export function waitingBlocks(
  { views, held }: { readonly views: readonly View[]; readonly held: readonly HeldPoll[] },
  context: CommandContext,
): readonly Block[] {
  const { say } = context
  const lines = [
    ...views.flatMap((view) => pendingLines(view, context)),
    ...held.map((poll) => heldLine(poll, { views, context })),
    ...views.flatMap((view) => sightLines(view, context)),
  ]
  return [
    { kind: 'heading', line: [say.text('why-waiting')] },
    lines.length === 0
      ? { kind: 'text', line: [say.text('why-nothing-waits')] }
      : { kind: 'list', items: lines },
  ]
}

/** The government of a source; its id where it is no government's, or no longer watched. */
export function saySource(source: string, views: readonly View[], say: Speaker): string {
  const publisher = views.find((view) => view.publisher.id === source)?.publisher
  return publisher === undefined ? source : sayCountry(publisher.country, say)
}

function pendingLines({ publisher, advisory }: View, { say }: CommandContext): readonly Line[] {
  return (advisory?.pending ?? []).map(({ since, confirmAt, ...what }) => [
    { kind: 'bold', text: sayCountry(publisher.country, say) },
    ` · ${say.text('why-pending', {
      axis: say.text(`axis-${what.axis}`),
      value:
        what.axis === 'areas'
          ? say.text('areas-waiting', { count: what.value.length })
          : sayValue(what.value, say),
      since: sayMoment(since, say),
      confirm: sayMoment(confirmAt, say),
    })}`,
  ])
}

function sayValue(value: PendingAxis['value'], say: Speaker): string {
  if (typeof value === 'number') {
    return say.text('level-short', { level: String(value), name: say.text(`level-${value}`) })
  }
  return 'grade' in value ? sayGrade(value.grade, say) : sayPosture(value.posture, say)
}

function heldLine(
  { source, at, alerts }: HeldPoll,
  { views, context: { say } }: { readonly views: readonly View[]; readonly context: CommandContext },
): Line {
  return [
    { kind: 'bold', text: saySource(source, views, say) },
    ` · ${say.text('why-held', {
      count: new Set(alerts.map(({ country }) => country)).size,
      moment: sayMoment(at, say),
    })}`,
  ]
}

function sightLines({ publisher, health }: View, { say, now }: CommandContext): readonly Line[] {
  const name = { kind: 'bold', text: sayCountry(publisher.country, say) } as const
  if (health.paused === true) return [[name, ` · ${say.text('sources-paused')}`]]
  const { blindSince, reason } = health
  if (blindSince === null) return []
  const blind = say.text('sources-blind', {
    duration: sayAgo(blindSince, now, say),
    reason: sayReason(reason, say),
  })
  return [[name, ` · ${blind}`]]
}
