import type { Area, Level, Observation } from '../../domain/observation.ts'
import { firstWords } from '../shared/first-words.ts'
import { readSentences } from '../shared/sentences/read-sentences.ts'
import type { ColourCodes } from './colour-code.ts'
import type { Row } from './list.ts'

export const HOMEPAGE = 'https://www.nederlandwereldwijd.nl/reisadvies'

/** A row with its colours, and its whole text; null where that could not be read. */
export interface ReadRow {
  readonly row: Row
  readonly codes: ColourCodes
  readonly detail: readonly string[] | null
}

/** What the rows of one country say: one, or one for each of its islands. */
export function observe([first, ...others]: readonly [ReadRow, ...ReadRow[]]): Observation {
  const all = [first, ...others]
  const worst = all.toSorted((one, other) => other.codes.peak - one.codes.peak)[0] ?? first
  const { country } = first.row
  const isWhole = all.every(({ detail }) => detail !== null)
  const sentences = [...new Set(all.flatMap(({ row, detail }) => [...row.sentences, ...(detail ?? [])]))]
  const told = readSentences(sentences, { language: 'nl', country, publisher: 'NL' })
  const isReal = sentences.length > 0
  return {
    country,
    level: levelOf(all),
    peak: worst.codes.peak,
    areas: all.flatMap(areasOf(all.length)),
    wording: worst.codes.wording,
    // Calls to leave stand in the whole text: without it nothing is known of them.
    departure: isWhole && isReal ? told.departure : null,
    mission: isWhole && isReal ? told.mission : null,
    hazards: told.hazards,
    updatedAt:
      all
        .map(({ row }) => row.lastModified)
        .toSorted()
        .at(-1) ?? null,
    url: worst.row.url || HOMEPAGE,
    document: first.row.id,
    language: 'nl',
    text: sentences.join('\n'),
    summary: firstWords(sentences, isPointer),
    body: isReal ? 'real' : 'empty',
    ...(isWhole ? {} : { partial: true as const }),
  }
}

/** The colour that holds on every island; warnings for some at 3 or 4 make it at least 2. */
function levelOf(all: readonly ReadRow[]): Level | null {
  const levels = all.map(({ codes }) => codes.level)
  if (levels.includes(null)) return null
  const [lowest = null] = levels.toSorted((one, other) => (one ?? 0) - (other ?? 0))
  const isWarned = all.some(({ codes }) => codes.peak >= 3)
  return lowest === 1 && isWarned ? 2 : lowest
}

function areasOf(islands: number): (read: ReadRow) => readonly Area[] {
  return ({ row, codes }) => {
    const own = islands > 1 && codes.level !== null ? [{ name: row.location, level: codes.level }] : []
    return [...own, ...codes.areas]
  }
}

/** "Lees meer onder Actueel." says nothing by itself. */
function isPointer(sentence: string): boolean {
  return /^lees (?:meer|welke)\b/i.test(sentence)
}
