import type { CountryCode } from '../../domain/country.ts'
import type { Observation } from '../../domain/observation.ts'
import type { Get } from '../../domain/reading.ts'
import { SourceError } from '../../domain/source-error.ts'

/** So many pages may fail alike by accident; more than this, and more than half of what answered, and it is the source. */
const FEW = 3

/** A page to look at, the countries it is about, and what it says of one of them. */
export interface Stop<P> {
  readonly countries: readonly CountryCode[]
  readonly url: string
  /** Must depend on the body alone; an unchanged body gives the same page. */
  readonly parse: (body: string) => P
  /** Must depend on its arguments alone: the same function is not asked twice about the same page. */
  readonly observe: (page: P, country: CountryCode) => Observation
}

/** What the pages gave: one observation a country, or its trouble. */
export interface Seen {
  readonly observations: readonly Observation[]
  readonly failures: readonly SourceError[]
}

/**
 * Reads all stops. Throws SourceError where most of the pages that answered fail alike: then the markup or the wording
 * of the source has changed, or it blocks us. A page that is not there is a failure of its own countries only.
 */
export async function readStops<P extends object>(stops: readonly Stop<P>[], get: Get): Promise<Seen> {
  const looks = await Promise.all(stops.map((stop) => lookAt(stop, get)))
  const answered = looks.filter((look) => !('trouble' in look && look.trouble.kind === 'unreachable'))
  const troubles = answered.flatMap((look) => ('trouble' in look ? [look.trouble] : []))
  for (const trouble of troubles) {
    const alike = troubles.filter(({ kind }) => kind === trouble.kind).length
    if (alike > FEW && alike > answered.length / 2) {
      const what = `${alike} of ${answered.length} pages, such as: ${plainMessage(trouble)}`
      throw new SourceError(trouble.kind, { where: trouble.where, what, cause: trouble })
    }
  }
  return {
    observations: looks.flatMap((look) => ('observations' in look ? look.observations : [])),
    failures: looks.flatMap((look) => ('trouble' in look ? failuresOf(look) : [])),
  }
}

interface Failed {
  readonly trouble: SourceError
  readonly countries: readonly CountryCode[]
}

async function lookAt<P extends object>(
  stop: Stop<P>,
  get: Get,
): Promise<Failed | { readonly observations: readonly Observation[] }> {
  try {
    return { observations: observed(await get(stop.url, stop.parse, { about: stop.countries }), stop) }
  } catch (trouble) {
    if (trouble instanceof SourceError) return { trouble, countries: stop.countries }
    throw trouble
  }
}

interface Told {
  readonly observe: unknown
  readonly observations: readonly Observation[]
}

const told = new WeakMap<object, Told>()

function observed<P extends object>(page: P, { countries, observe }: Stop<P>): readonly Observation[] {
  const known = told.get(page)
  if (known?.observe === observe) return known.observations
  const observations = countries.map((country) => observe(page, country))
  told.set(page, { observe, observations })
  return observations
}

function failuresOf({ trouble, countries }: Failed): readonly SourceError[] {
  const { kind, where } = trouble
  return countries.map(
    (country) => new SourceError(kind, { where, what: plainMessage(trouble), country, cause: trouble }),
  )
}

function plainMessage({ kind, where, message }: SourceError): string {
  return message.replace(`${kind}: `, '').replace(` (${where})`, '')
}
