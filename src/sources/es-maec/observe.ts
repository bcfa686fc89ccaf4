import type { CountryCode } from '../../domain/country.ts'
import type { Observation } from '../../domain/observation.ts'
import { SourceError } from '../../domain/source-error.ts'
import { firstWords } from '../shared/first-words.ts'
import { readSentences } from '../shared/sentences/read-sentences.ts'
import { standingIn } from './banner.ts'
import { type Page, parsePage } from './page.ts'
import { countryNamed } from './places.ts'

const LONGEST_WORDING = 200

/**
 * What the page of `country` at `url` says.
 * Throws SourceError `blocked`, `unreadable` (also for the page of another country), or `unknown-wording` where the
 * banner advises on travel in words never seen.
 */
export function parseObservation(
  body: string,
  { url, country }: { readonly url: string; readonly country: CountryCode },
): Observation {
  const page = parsePage(body, url)
  const shown = countryNamed(page.title)
  if (shown !== undefined && shown !== country) {
    throw new SourceError('unreadable', { where: url, what: `the page of "${page.title}"`, country })
  }
  return observe(page, { url, country })
}

function observe(
  page: Page,
  { url, country }: { readonly url: string; readonly country: CountryCode },
): Observation {
  const { unknown, wording, ...standing } = standingIn(page, country)
  if (unknown !== null) throw new SourceError('unknown-wording', { where: url, what: unknown, country })
  const sentences = [...page.notes, ...page.safety]
  const told = readSentences(sentences, { language: 'es', country, publisher: 'ES' })
  return {
    country,
    ...standing,
    wording: wording.slice(0, LONGEST_WORDING),
    departure: told.departure,
    mission: told.mission,
    hazards: told.hazards,
    updatedAt: page.updatedAt,
    url,
    document: `es-maec ${country}`,
    language: 'es',
    text: sentences.join('\n'),
    summary: firstWords(page.notes, isInvitation) || firstWords(page.safety, isInvitation),
    body: 'real',
  }
}

/** "Read the rest of these recommendations": on almost every page. */
function isInvitation(sentence: string): boolean {
  return /^(?:se (?:sugiere|aconseja|recomienda|anima a)|lea) .{0,30}(?:lectura|leer|atenci[oó]n|detenimiento).{0,30}recomendaciones/i.test(
    sentence,
  )
}
