import type { Level } from '../../domain/observation.ts'
import { fold } from '../../lib/text.ts'

/**
 * The four risk levels of travel.gc.ca. Its pages say "Take" where its data says "Exercise", and headings may be in
 * capitals; any of them may end in a note that there are regional advisories too.
 */
const WORDS: readonly (readonly [Level, RegExp])[] = [
  [1, /^(?:exercise|take) normal (?:security|safety) precautions$/],
  [2, /^(?:exercise|take) a high degree of caution$/],
  [3, /^avoid non ?essential travel$/],
  [4, /^avoid all travel$/],
]

const NOTE = /(?: see also| with)? regional advisories$/

/** The level that these words name; undefined for words never seen. */
export function levelNamed(words: string): Level | undefined {
  const bare = fold(words).replace(NOTE, '')
  return WORDS.find(([, official]) => official.test(bare))?.[0]
}

/** The level of an `advisory-state`, which counts from 0 to 3; undefined for any other number. */
export function levelOfState(state: number): Level | undefined {
  return WORDS.find(([level]) => level === state + 1)?.[0]
}
