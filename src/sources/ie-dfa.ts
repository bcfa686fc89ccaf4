import type { CountryCode } from '../domain/country.ts'
import type { Observation } from '../domain/observation.ts'
import { SourceError } from '../domain/source-error.ts'
import { type Page, parsePage, ROOT } from './ie-dfa/page.ts'
import { PLACES, type Place } from './ie-dfa/places.ts'
import { firstWords } from './shared/first-words.ts'
import { defineSource, type Get } from './source.ts'

/** Travel advice of Ireland's Department of Foreign Affairs: one page per country, and no list. */
export const ieDfa = defineSource({
  id: 'ie-dfa',
  publisher: 'Department of Foreign Affairs and Trade (Ireland)',
  country: 'IE',
  language: 'en',
  homepage: ROOT,
  licence: 'Reuse of the pages is not documented: short quotations with a link',
  attribution: 'Source: Department of Foreign Affairs and Trade, Ireland (ireland.ie)',
  reads: [ROOT],
  every: 10 * 60_000,
  expect: { min: 1, max: 250 },
  round: PLACES.flatMap(({ countries }) => countries),
  async read(get, { wants }) {
    const asked = PLACES.filter(({ countries }) => countries.some(wants))
    const looks = await Promise.all(
      asked.map(async (place) => {
        const seen = await pageOf(get, place)
        return place.countries.filter(wants).map((country) => lookAt(seen, country))
      }),
    )
    const answers = looks.flat()
    return {
      observations: answers.flatMap((look) => ('observation' in look ? [look.observation] : [])),
      listed: null,
      unchanged: [],
      failures: answers.flatMap((look) => ('failure' in look ? [look.failure] : [])),
      unnamed: [],
      markers: new Map(),
      whole: false,
    }
  },
})

type Look = { readonly observation: Observation } | { readonly failure: SourceError }

interface Seen {
  readonly slug: string
  readonly page: Page
}

/** The page under the first of a place's slugs that is there; the error where it cannot be read. */
async function pageOf(get: Get, { slugs, countries }: Place): Promise<Seen | SourceError> {
  let trouble = new SourceError('unreachable', { where: ROOT, what: 'a place without a slug' })
  for (const slug of slugs) {
    try {
      return { slug, page: await get(addressOf(slug), parsePage, { about: countries }) }
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      trouble = error
      if (error.kind !== 'unreachable') break
    }
  }
  return trouble
}

function addressOf(slug: string): string {
  return `${ROOT}${slug}/`
}

function lookAt(seen: Seen | SourceError, country: CountryCode): Look {
  if (seen instanceof SourceError) return { failure: about(country, seen) }
  const { slug, page } = seen
  const told = page.told.get(country)
  if (told === undefined) {
    const what = `the page of "${page.name}"`
    return { failure: new SourceError('unreadable', { where: addressOf(slug), what, country }) }
  }
  const { status, departure, mission, hazards } = told
  const isReal = page.sentences.length > 0
  return {
    observation: {
      country,
      level: status.level,
      // Parts of a country are prose on these pages: what they say is in the text.
      peak: null,
      areas: [],
      wording: status.wording,
      departure: isReal ? departure : null,
      mission: isReal ? mission : null,
      hazards,
      updatedAt: page.updatedAt,
      url: addressOf(slug),
      document: slug,
      language: 'en',
      text: page.sentences.join('\n'),
      summary: firstWords(page.sentences, isPreamble),
      body: isReal ? 'real' : 'empty',
    },
  }
}

/** The lines with the rating at the head of the overview are already the wording. */
function isPreamble(sentence: string): boolean {
  return /^(?:do not travel|high degree of caution|normal precautions|avoid non-essential travel)\b/i.test(
    sentence,
  )
}

function about(country: CountryCode, error: SourceError): SourceError {
  const { kind, where, message } = error
  return new SourceError(kind, { where, what: message.replace(`${kind}: `, ''), country, cause: error })
}
