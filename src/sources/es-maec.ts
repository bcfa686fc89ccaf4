import type { CountryCode } from '../domain/country.ts'
import type { Observation } from '../domain/observation.ts'
import { SourceError } from '../domain/source-error.ts'
import { addressOf, INDEX, PREFIXES } from './es-maec/addresses.ts'
import { type IndexPage, parseIndex } from './es-maec/index-page.ts'
import { parseObservation } from './es-maec/observe.ts'
import { namesOf, PLACES } from './es-maec/places.ts'
import { type Ask, defineSource, type Get, type Reading } from './source.ts'

const ROUND: ReadonlySet<CountryCode> = new Set(PLACES.map(({ country }) => country))

/**
 * Recomendaciones de viaje of the Spanish ministry: a page per country. Its list of countries has no dates and only
 * tells where the pages stand; without it they are asked for by the names that they are known by.
 */
export const esMaec = defineSource({
  id: 'es-maec',
  publisher: 'Ministerio de Asuntos Exteriores, Unión Europea y Cooperación',
  country: 'ES',
  language: 'es',
  homepage: INDEX,
  licence: 'Spanish government text (Ley 37/2007, reuse with the source named)',
  attribution:
    'Ministerio de Asuntos Exteriores, Unión Europea y Cooperación (España), Recomendaciones de viaje',
  reads: PREFIXES,
  every: 5 * 60_000,
  expect: { min: 1, max: 250 },
  round: [...ROUND],
  async read(get, ask) {
    const index = await indexOf(get)
    const listed = index instanceof SourceError ? NOTHING_LISTED : index
    const looks = await Promise.all(asked(listed, ask).map((country) => lookAt(country, get, listed)))
    const failures = looks.flatMap((look) => ('failure' in look ? [look.failure] : []))
    return {
      observations: looks.flatMap((look) => ('observation' in look ? [look.observation] : [])),
      listed: null,
      unchanged: [],
      failures: index instanceof SourceError ? [index, ...failures] : failures,
      unnamed: listed.unnamed,
      markers: new Map(),
      whole: false,
    } satisfies Reading
  },
})

const NOTHING_LISTED: IndexPage = { addresses: new Map(), unnamed: [] }

async function indexOf(get: Get): Promise<IndexPage | SourceError> {
  try {
    return await get(INDEX, parseIndex)
  } catch (error) {
    if (error instanceof SourceError) return error
    throw error
  }
}

/** The wanted countries of the round, and those that the list names beyond it. */
function asked({ addresses }: IndexPage, { wants }: Ask): readonly CountryCode[] {
  const beyond = [...addresses.keys()].filter((country) => !ROUND.has(country))
  return [...[...ROUND].filter(wants), ...beyond]
}

type Look = { readonly observation: Observation } | { readonly failure: SourceError }

/** Reads the page under the first of its addresses that has one; trouble with the server is not tried elsewhere. */
async function lookAt(country: CountryCode, get: Get, { addresses }: IndexPage): Promise<Look> {
  const [name] = namesOf(country)
  const urls = new Set([...(addresses.get(country) ?? []), ...(name === undefined ? [] : [addressOf(name)])])
  let failure = new SourceError('unreadable', { where: INDEX, what: 'no page is listed', country })
  for (const url of urls) {
    try {
      const parse = (body: string) => parseObservation(body, { url, country })
      return { observation: await get(url, parse, { about: [country] }) }
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      failure = about(country, error)
      if (error.kind !== 'unreadable') break
    }
  }
  return { failure }
}

function about(country: CountryCode, error: SourceError): SourceError {
  const { kind, where, message } = error
  return new SourceError(kind, { where, what: message.replace(`${kind}: `, ''), country, cause: error })
}
