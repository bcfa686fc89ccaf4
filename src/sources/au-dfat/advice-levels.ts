import type { Area, Level } from '../../domain/observation.ts'
import { normalise } from '../../lib/text.ts'

/** Smartraveller's four labels, in words only: the numbers in its RSS are those of a scale of five that is no longer used. */
const LABELS: readonly (readonly [Level, string])[] = [
  [1, 'Exercise normal safety precautions'],
  [2, 'Exercise a high degree of caution'],
  [3, 'Reconsider your need to travel'],
  [4, 'Do not travel'],
]
/** Statements are joined by commas and begin with a label; inside a statement labels are written in lower case. */
const NEXT_STATEMENT = new RegExp(`,\\s+(?=(?:${LABELS.map(([, label]) => label).join('|')})\\b)`)
const LONGEST_NAME = 240

/** The level of an overall label, whatever its case and spaces; undefined for any other words. */
export function levelOfLabel(words: string): Level | undefined {
  const said = normalise(words).toLowerCase()
  return LABELS.find(([, label]) => label.toLowerCase() === said)?.[0]
}

/** What the field of regional levels says. */
export interface RegionalAdvice {
  /** Parts with advice of their own; the statement about the country as a whole is left out. */
  readonly areas: readonly Area[]
  readonly statements: readonly string[]
  /** False where the field is empty, or says something without any of the known labels. */
  readonly isKnown: boolean
}

/**
 * Splits "Exercise a high degree of caution Exercise … overall., Do not travel Do not travel to …" into its statements.
 * Each begins with a heading, which is a bare label or a sentence of its own; the first is about the country as a whole.
 */
export function readRegionalAdvice(field: string, overall: Level | null): RegionalAdvice {
  const read = normalise(field)
    .replace(/\n/g, ' ')
    .split(NEXT_STATEMENT)
    .filter((part) => part !== '')
    .map(readStatement)
  const known = read.flatMap((statement) => (statement === undefined ? [] : [statement]))
  return {
    areas: known
      .filter(({ level }, index) => index > 0 || level !== overall)
      .map(({ level, words, label }) => ({ name: nameOf(words.slice(label.length)) || words, level })),
    statements: known.map(({ words }) => words),
    isKnown: read.length > 0 && known.length === read.length,
  }
}

interface Statement {
  readonly level: Level
  readonly label: string
  /** The sentence, without the heading that repeats its beginning. */
  readonly words: string
}

function readStatement(part: string): Statement | undefined {
  const [first] = LABELS.filter(([, label]) => part.includes(label)).toSorted(
    ([, one], [, other]) => part.indexOf(one) - part.indexOf(other),
  )
  if (first === undefined) return undefined
  const [level, label] = first
  return { level, label, words: part.slice(part.lastIndexOf(label)) }
}

/** "to the border areas with Mali due to the threat of terrorism." becomes "the border areas with Mali". */
function nameOf(where: string): string {
  const place = where.replace(/^\s*(?:(?:to|in|for)\b)?\s*:?\s*/, '').replace(/[\s.]+$/, '')
  const bare = place.replace(/,?\s+(?:due to|because of)\b.*$/, '')
  const isList = /^(?:the following|these)\b/.test(bare)
  return (isList ? place : bare).slice(0, LONGEST_NAME)
}
