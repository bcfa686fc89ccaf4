import type { Drawing, LegendEntry } from '../../domain/drawing.ts'
import type { Level } from '../../domain/observation.ts'
import type { Speaker } from '../../i18n/speaker.ts'

/** Worst first, as in every list of levels. */
export const LEVELS: readonly Level[] = [4, 3, 2, 1]

/** The four levels by their names. */
export function levelEntries(say: Speaker): readonly LegendEntry[] {
  return LEVELS.map((level) => ({ symbol: { kind: 'level', level }, label: say.text(`level-${level}`) }))
}

/** Languages of right-to-left scripts, should a catalogue of one come. */
const FROM_RIGHT = /^(?:ar|fa|he|ur)\b/

/** Which way a language is read. */
export function directionOf({ language }: Speaker): Drawing['direction'] {
  return FROM_RIGHT.test(language) ? 'rtl' : 'ltr'
}
