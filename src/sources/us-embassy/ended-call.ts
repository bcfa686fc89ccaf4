import { en } from '../shared/sentences/en.ts'
import { whereIs } from '../shared/sentences/places.ts'
import type { Subject } from '../shared/sentences/read-sentences.ts'

const ADVICE = '(?:advice|recommendation|guidance|call|advisory|instructions?)'
const WITHDRAWN = '(?:lift|rescind|withdr[ae]w|remov|cancel|end|terminat|revok)\\w*'
const LEAVE = '(?:leave|depart|leaving|departing)\\b'
const BETWEEN = '[^;]{0,120}?'

/** Each ends with the leave verb. */
const ENDS: readonly RegExp[] = [
  new RegExp(`\\bno longer (?:advis|recommend|urg|encourag|ask|call)\\w*\\b${BETWEEN}\\b${LEAVE}`, 'i'),
  new RegExp(
    `\\b(?:are|is) no longer (?:being )?(?:advised|urged|encouraged|asked)\\b${BETWEEN}\\b${LEAVE}`,
    'i',
  ),
  new RegExp(
    `\\b${WITHDRAWN} (?:the|its|our|this|that|all)\\b[^;]{0,40}?\\b${ADVICE}\\b${BETWEEN}\\b${LEAVE}`,
    'i',
  ),
]
/** The leave verb stands before what is said of the advice. */
const IS_OVER = new RegExp(
  `\\b${ADVICE}\\b${BETWEEN}\\b${LEAVE}(?<tail>${BETWEEN})\\b(?:has|have|is|are|was|were) (?:now |been |since )*(?:${WITHDRAWN}|no longer (?:in (?:effect|force)|valid|applies))`,
  'i',
)
/** What may come is not what has come, and another government's advice is not this one's. */
const NOT_YET =
  /\b(?:until|unless|when|once|if|not (?:yet |been )|may (?!\d)|might|could|local authorities|(?:the )?government of (?!the united states))\b/i

/**
 * Whether a sentence expressly takes back a call to leave the country of the subject. A call about a part or about a
 * neighbour that is taken back leaves the call about the country as it is.
 */
export function endsCall(sentence: string, { country }: Subject): boolean {
  if (NOT_YET.test(sentence)) return false
  const tails = [
    ...ENDS.flatMap((rule) => behind(rule.exec(sentence), sentence)),
    ...tailOf(IS_OVER.exec(sentence)),
  ]
  return tails.some((tail) => {
    const where = whereIs(tail.trim(), country, en)
    return where === undefined || where === 'country'
  })
}

function behind(match: RegExpExecArray | null, sentence: string): readonly string[] {
  return match === null ? [] : [sentence.slice(match.index + match[0].length)]
}

function tailOf(match: RegExpExecArray | null): readonly string[] {
  return match === null ? [] : [match.groups?.['tail'] ?? '']
}
