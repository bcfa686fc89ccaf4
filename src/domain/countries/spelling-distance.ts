/** How far a typed word is from a known one, in typing errors; Infinity where it is more than was allowed. */
export interface SpellingDistance {
  /** to the whole known word */
  readonly whole: number
  /** to the nearest beginning of the known word: for words still being typed */
  readonly beginning: number
}

const TOO_FAR: SpellingDistance = { whole: Number.POSITIVE_INFINITY, beginning: Number.POSITIVE_INFINITY }
const DOUBLE = 2

/**
 * Damerau–Levenshtein distance (optimal string alignment): a missing, an extra, a wrong letter and two swapped
 * neighbours are one error each. A wrong or an extra first letter counts as two, because people seldom miss the first
 * one and other places hide there (Dakar and Qatar); so does every wrong letter in a word of up to four.
 */
export function spellingDistance(typed: string, known: string, allowed: number): SpellingDistance {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: known.length + 1 }, (_, column) => column)
  for (let row = 1; row <= typed.length; row += 1) {
    const current = nextRow({ typed, known, row, beforeLast, last })
    beforeLast = last
    last = current
    if (Math.min(...last) > allowed && Math.min(...beforeLast) + 1 > allowed) return TOO_FAR
  }
  return { whole: within(at(last, known.length), allowed), beginning: within(Math.min(...last), allowed) }
}

interface Alignment {
  readonly typed: string
  readonly known: string
  readonly row: number
  readonly beforeLast: readonly number[]
  readonly last: readonly number[]
}

function nextRow({ typed, known, row, beforeLast, last }: Alignment): readonly number[] {
  const wrongLetter = row === 1 || typed.length <= 4 ? DOUBLE : 1
  const current = [row + 1]
  for (let column = 1; column <= known.length; column += 1) {
    const replaced = at(last, column - 1) + (typed[row - 1] === known[column - 1] ? 0 : wrongLetter)
    const swap = isSwapped(typed, known, row, column) ? at(beforeLast, column - 2) + 1 : replaced
    current.push(Math.min(replaced, swap, at(last, column) + 1, at(current, column - 1) + 1))
  }
  return current
}

function isSwapped(typed: string, known: string, row: number, column: number): boolean {
  if (row < 2 || column < 2) return false
  return typed[row - 1] === known[column - 2] && typed[row - 2] === known[column - 1]
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}

function within(distance: number, allowed: number): number {
  return distance <= allowed ? distance : Number.POSITIVE_INFINITY
}
