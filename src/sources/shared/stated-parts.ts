import type { Level, Observation } from '../../domain/observation.ts'

/** A level and what part of a country it is for, in the source's words. */
export interface StatedPart {
  readonly where: string
  readonly level: Level
}

/** A part's name as shown to people, in characters. */
const LONGEST_NAME = 200

/**
 * What a list of levels with their places says: the entry for all or all the rest of the country sets the level. Where
 * none says so, several share the country among them and the lowest holds for the rest. Parts at 3 or 4 make it at
 * least 2. `wording` gives the source's own words for an entry.
 */
export function statedInParts<T extends StatedPart>(
  parts: readonly T[],
  { isWhole, wording }: { readonly isWhole: (part: T) => boolean; readonly wording: (part: T) => string },
): Pick<Observation, 'level' | 'peak' | 'areas' | 'wording'> {
  const byLevel = parts.toSorted((one, other) => other.level - one.level)
  const whole = byLevel.find(isWhole)
  const rest = whole ?? (byLevel.length > 1 ? byLevel.at(-1) : undefined)
  const [worst] = byLevel
  const said = rest ?? worst
  return {
    level: worst === undefined ? null : levelOf(rest?.level ?? null, worst.level),
    peak: worst?.level ?? null,
    areas: parts
      .filter((part) => part !== whole)
      .map(({ where, level }) => ({ name: where.slice(0, LONGEST_NAME), level })),
    wording: said === undefined ? '' : wording(said),
  }
}

function levelOf(rest: Level | null, worst: Level): Level | null {
  if (worst < 3) return rest
  return rest === null || rest < 2 ? 2 : rest
}
