import type { Speaker } from '../../i18n/speaker.ts'
import { fold } from '../../lib/text.ts'
import type { ReportParts } from '../desks/feed-desk.ts'

const PARTS = ['facts', 'risks', 'recommendations'] as const
type Part = (typeof PARTS)[number]

/**
 * The parts of a report: `facts: … risks: … recommendations: …` in any catalogue language and order, or the three
 * separated by `|` in that order; plain text is facts. Lines, and points separated by `;`, are points of a part.
 */
export function reportParts(text: string, speakers: readonly Speaker[]): ReportParts {
  const labels = labelsIn(text, speakers)
  if (labels.length > 0) return labelled(text, labels)
  const [facts = '', risks = '', ...recommendations] = text.split('|')
  return {
    facts: pointsOf(facts),
    risks: pointsOf(risks),
    recommendations: pointsOf(recommendations.join('\n')),
  }
}

interface Label {
  readonly part: Part
  readonly from: number
  readonly to: number
}

function labelsIn(text: string, speakers: readonly Speaker[]): readonly Label[] {
  const words = new Map(
    speakers.flatMap((say) =>
      PARTS.flatMap((part) =>
        say
          .text(`words-for-${part}`)
          .split(',')
          .map((word) => [fold(word), part] as const),
      ),
    ),
  )
  return [...text.matchAll(/(?<![\p{L}\p{N}])(\p{L}+)\s*:(?!\/\/)/gu)].flatMap((match) => {
    const part = words.get(fold(match[1] ?? ''))
    return part === undefined ? [] : [{ part, from: match.index, to: match.index + match[0].length }]
  })
}

function labelled(text: string, labels: readonly Label[]): ReportParts {
  const pieces = labels.map(({ part, to }, index) => ({
    part,
    text: text.slice(to, labels[index + 1]?.from),
  }))
  const all = [{ part: 'facts' as const, text: text.slice(0, labels[0]?.from) }, ...pieces]
  const of = (wanted: Part) =>
    all.filter(({ part }) => part === wanted).flatMap((piece) => pointsOf(piece.text))
  return { facts: of('facts'), risks: of('risks'), recommendations: of('recommendations') }
}

function pointsOf(text: string): readonly string[] {
  return text
    .split(/[\n;|]/)
    .map((point) => point.replace(/^[\s\-–—•*]+/, '').trim())
    .filter((point) => point !== '')
}
