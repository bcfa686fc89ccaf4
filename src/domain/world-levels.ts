import type { CountryCode } from './country.ts'
import type { DepartureGrade, Level, Scope } from './observation.ts'

/** What one source says about one country, as far as a map shows it. */
export interface Stated {
  readonly country: CountryCode
  readonly level: Level | null
  readonly departure: DepartureGrade | null
  readonly scope: Scope
}

/** How the levels of many sources become one. */
export type Measure = 'highest' | 'median'

export interface CountryLevel {
  readonly country: CountryCode
  /** Null where no source states one. */
  readonly level: Level | null
  /** How many sources tell citizens to leave the whole country. */
  readonly calls: number
}

/** Each country that any source speaks of, by its level and then its code: worst first, what is not known last. */
export function worldLevels(stated: readonly Stated[], measure: Measure): readonly CountryLevel[] {
  const byCountry = new Map<CountryCode, Stated[]>()
  for (const one of stated) byCountry.set(one.country, [...(byCountry.get(one.country) ?? []), one])
  return [...byCountry]
    .map(([country, all]) => ({
      country,
      level: measured(
        all.map(({ level }) => level).filter((level) => level !== null),
        measure,
      ),
      calls: all.filter(tellsToLeave).length,
    }))
    .sort((one, other) => (other.level ?? 0) - (one.level ?? 0) || (one.country < other.country ? -1 : 1))
}

/** Of two in the middle the worse one counts. */
function measured(levels: readonly Level[], measure: Measure): Level | null {
  const sorted = levels.toSorted((one, other) => one - other)
  const place = measure === 'highest' ? sorted.length - 1 : Math.floor(sorted.length / 2)
  return sorted[place] ?? null
}

function tellsToLeave({ departure, scope }: Stated): boolean {
  return scope === 'country' && (departure === 'leave' || departure === 'leave-now')
}
