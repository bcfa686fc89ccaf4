import type { NamedRegion } from '../domain/find-place.ts'
import { REGIONS } from '../domain/place.ts'
import { sayCountry } from './say.ts'
import type { Speaker } from './speaker.ts'

/** Every region with its names and everyday names in these languages. */
export function regionNames(speakers: readonly Speaker[]): readonly NamedRegion[] {
  return REGIONS.map((code) => ({
    code,
    names: speakers.flatMap((say) => [
      sayCountry(code, say),
      ...say.text(`words-for-region-${code}`).split(','),
    ]),
  }))
}
