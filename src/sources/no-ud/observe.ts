import type { CountryCode } from '../../domain/country.ts'
import type { Observation } from '../../domain/observation.ts'
import { levelsOf } from '../shared/advised-against.ts'
import { firstWords } from '../shared/first-words.ts'
import { readSentences } from '../shared/sentences/read-sentences.ts'
import type { TravelPage } from './travel-page.ts'

/** What the page of a country says of it. A page without a travel warning advises against nothing. */
export function observe(
  { stated, sentences, updatedAt }: TravelPage,
  { country, url, id }: { readonly country: CountryCode; readonly url: string; readonly id: string },
): Observation {
  const told = readSentences(sentences, { language: 'nb', country, publisher: 'NO' })
  const isRead = sentences.length > 0
  return {
    country,
    ...levelsOf(stated),
    departure: isRead ? told.departure : null,
    mission: isRead ? told.mission : null,
    hazards: isRead ? told.hazards : [],
    updatedAt,
    url,
    document: id,
    language: 'nb',
    text: sentences.join('\n'),
    summary: firstWords(sentences, () => false),
    body: isRead ? 'real' : 'empty',
  }
}
