import type { NamedRegion } from '../domain/find-place.ts'
import { REGIONS, type RegionCode } from '../domain/place.ts'
import { sayCountry } from './say.ts'
import type { Speaker } from './speaker.ts'

/** Every region with its names and everyday names in these languages. */
export function regionNames(speakers: readonly Speaker[]): readonly NamedRegion[] {
  const named = speakers.map(namesIn)
  return REGIONS.map((code) => ({ code, names: named.flatMap((names) => names.get(code) ?? []) }))
}

type Names = ReadonlyMap<RegionCode, readonly string[]>

/** They are asked for with each command that takes a place. */
const known = new WeakMap<Speaker, Names>()

function namesIn(say: Speaker): Names {
  const names = known.get(say) ?? new Map(REGIONS.map((code) => [code, namesOf(code, say)]))
  known.set(say, names)
  return names
}

function namesOf(code: RegionCode, say: Speaker): readonly string[] {
  return [sayCountry(code, say), ...say.text(`words-for-region-${code}`).split(',')]
}
