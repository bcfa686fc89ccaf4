import { z } from 'zod'
import { fromAlpha3, isCountry } from '../../domain/countries.ts'
import type { CountryCode } from '../../domain/country.ts'
import { parseJson } from '../shared/json.ts'
import { NATIONS } from './addresses.ts'

/** One country of the list. */
export interface Nation {
  readonly country: CountryCode
  /** Its code in the names of its files. */
  readonly iso3: string
}

export interface Nations {
  readonly nations: readonly Nation[]
  /** How many countries the list holds, the unnamed ones too. */
  readonly listed: number
  readonly unnamed: readonly string[]
}

const ENTRY = z.object({
  Nome: z.string(),
  'Codice-3': z.string().regex(/^[A-Za-z]{3}$/),
  'Codice-2': z.string().default(''),
})

/** Throws SourceError `blocked` or `unreadable`. */
export function parseNations(body: string): Nations {
  const entries = parseJson(z.array(ENTRY).min(1), body, NATIONS)
  const nations = new Map<CountryCode, Nation>()
  const unnamed: string[] = []
  for (const { Nome: name, 'Codice-3': iso3, 'Codice-2': iso2 } of entries) {
    const country = fromAlpha3(iso3) ?? (isCountry(iso2) ? iso2 : undefined)
    if (country === undefined) unnamed.push(name)
    else if (!nations.has(country)) nations.set(country, { country, iso3 })
  }
  return { nations: [...nations.values()], listed: entries.length, unnamed }
}
