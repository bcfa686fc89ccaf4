import type { CountryCode } from '../../domain/country.ts'
import type { Observation } from '../../domain/observation.ts'
import { SourceError } from '../../domain/source-error.ts'
import { levelsOf } from '../shared/advised-against.ts'
import { firstWords } from '../shared/first-words.ts'
import { readSentences } from '../shared/sentences/read-sentences.ts'
import { calmIn, statementsIn, strangeAdviceIn } from './advice.ts'
import type { Article, Told } from './article.ts'

/** What the article says of a country. Throws SourceError `unknown-wording` for advice in words never seen. */
export function observe(
  { told, updatedAt }: Article,
  { country, url }: { readonly country: CountryCode; readonly url: string },
): Observation {
  const sentences = told.map(({ sentence }) => sentence)
  const read = readSentences(sentences, { language: 'fr', country, publisher: 'BE' })
  return {
    country,
    ...standingIn(told, { country, url }),
    departure: read.departure,
    mission: read.mission,
    hazards: read.hazards,
    updatedAt,
    url,
    document: url,
    language: 'fr',
    text: sentences.join('\n'),
    summary: firstWords(sentences, () => false),
    body: 'real',
  }
}

type Standing = Pick<Observation, 'level' | 'peak' | 'areas' | 'wording'>

/** Silence is no level: many an article of a calm country speaks of pickpockets alone. */
function standingIn(
  told: readonly Told[],
  { country, url }: { readonly country: CountryCode; readonly url: string },
): Standing {
  const stated = statementsIn(told, country)
  if (stated.length > 0) return levelsOf(stated)
  const strange = strangeAdviceIn(told, country)
  if (strange !== undefined) {
    const what = `the advice "${strange.slice(0, 300)}"`
    throw new SourceError('unknown-wording', { where: url, what, country })
  }
  const calm = calmIn(told)
  if (calm !== undefined) return { level: 1, peak: 1, areas: [], wording: calm }
  return { level: null, peak: null, areas: [], wording: '' }
}
