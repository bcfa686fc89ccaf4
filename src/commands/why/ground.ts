import type { Block, Line } from '../../card/card.ts'
import { shorten } from '../../card/shorten.ts'
import type { Advisory } from '../../domain/advisory.ts'
import type { Evidence } from '../../domain/observation.ts'
import type { View } from '../../domain/picture.ts'
import type { Instant } from '../../domain/time.ts'
import { sayCountry, sayDay, sayGrade, sayPosture } from '../../i18n/say.ts'
import type { CommandContext } from '../command.ts'
import { worstAndNewestFirst } from '../status/view.ts'

/** A quoted sentence; a longer one is shortened, and its link stands above it. */
const LONGEST_QUOTE = 300

/** What each call to leave and each reduced embassy rests on: the sentence, the rule that read it, since when, the link. */
export function groundBlocks(views: readonly View[], context: CommandContext): readonly Block[] {
  const { say } = context
  const grounds = views.toSorted(worstAndNewestFirst).flatMap((view) => groundOf(view, context))
  return [
    { kind: 'heading', line: [say.text('why-ground')] },
    ...(grounds.length === 0
      ? [{ kind: 'text', line: [say.text('why-no-ground')] } as const]
      : [...grounds, { kind: 'text', line: [say.text('why-levels')] } as const]),
  ]
}

function groundOf(view: View, context: CommandContext): readonly Block[] {
  const { advisory } = view
  if (advisory === null) return []
  const { departure, mission } = advisory.believed
  const { say } = context
  return [
    ...(departure === null || departure.grade === 'none'
      ? []
      : evidence(
          view,
          { advisory, evidence: departure, since: advisory.departureSince },
          {
            ...context,
            what: inScope(departure.scope, sayGrade(departure.grade, say), context),
          },
        )),
    ...(mission === null || mission.posture === 'normal'
      ? []
      : evidence(
          view,
          { advisory, evidence: mission, since: advisory.missionSince },
          {
            ...context,
            what: inScope(mission.scope, sayPosture(mission.posture, say), context),
          },
        )),
  ]
}

interface Ground {
  readonly advisory: Advisory
  readonly evidence: Evidence
  readonly since: Instant | null
}

function evidence(
  { publisher }: View,
  { advisory, evidence: { sentence, rule }, since }: Ground,
  { say, now, what }: CommandContext & { readonly what: string },
): readonly Block[] {
  const { url, language } = advisory.believed
  const dated =
    since === null
      ? say.text('since-already', { text: what })
      : say.text('since', { text: what, day: sayDay(since, say, now) })
  const line: Line = [
    { kind: 'link', text: sayCountry(publisher.country, say), url },
    ` · ${dated} · ${say.text('why-rule')} `,
    { kind: 'code', text: rule },
  ]
  return [
    { kind: 'text', line },
    { kind: 'quote', text: shorten(sentence, LONGEST_QUOTE), language },
  ]
}

function inScope(scope: 'country' | 'region', text: string, { say }: CommandContext): string {
  return scope === 'region' ? say.text('in-part', { text }) : text
}
