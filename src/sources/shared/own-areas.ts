import { mentionsIn } from '../../domain/countries/mentions.ts'
import type { CountryCode } from '../../domain/country.ts'
import type { Area } from '../../domain/observation.ts'

/**
 * The parts of one of several countries that share an entry: those that name another of them, and not this one, are the
 * other's. A neighbour that is no part of the entry ("areas bordering Mali") takes nothing away.
 */
export function ownAreas(
  areas: readonly Area[],
  {
    country,
    entry,
    language,
  }: { readonly country: CountryCode; readonly entry: readonly CountryCode[]; readonly language: string },
): readonly Area[] {
  if (entry.length < 2) return areas
  return areas.filter(({ name }) => {
    const named = mentionsIn(name, language).countries.filter((one) => entry.includes(one))
    return named.length === 0 || named.includes(country)
  })
}
