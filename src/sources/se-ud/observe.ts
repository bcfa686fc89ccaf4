import { COUNTRIES } from '../../domain/countries.ts'
import type { CountryCode } from '../../domain/country.ts'
import type { Observation } from '../../domain/observation.ts'
import { SourceError } from '../../domain/source-error.ts'
import { normalise, sentencesOf } from '../../lib/text.ts'
import { levelsOf, statementsIn } from '../shared/advised-against.ts'
import { firstWords } from '../shared/first-words.ts'
import { readSentences } from '../shared/sentences/read-sentences.ts'
import { type Entry, LIST, swedishNames } from './list.ts'
import { SWEDISH } from './words.ts'

const SITE = 'https://www.regeringen.se'

/** What the decision on a country says. Throws SourceError `unknown-wording` where it advises in words never seen. */
export function observe({ country, path, isWithdrawn, date }: Entry, text: string): Observation {
  const sentences = sentencesOf(normalise(text))
  const told = readSentences(sentences, { language: 'sv', country, publisher: 'SE' })
  const stated = isWithdrawn ? [] : statementsIn(text, { names: swedishNames(country), words: SWEDISH })
  if (stated.length === 0 && !isWithdrawn) {
    const what = `a decision that advises against nothing known: "${sentences.join(' ').slice(0, 300)}"`
    throw new SourceError('unknown-wording', { where: LIST, what, country })
  }
  return {
    country,
    ...levelsOf(stated),
    departure: told.departure,
    mission: told.mission,
    hazards: told.hazards,
    updatedAt: date,
    url: `${SITE}${path}`,
    document: path,
    language: 'sv',
    text: sentences.join('\n'),
    summary: firstWords(sentences, (sentence) => /^Avrådan gäller/i.test(sentence)),
    body: 'real',
  }
}

function unlisted(country: CountryCode): Observation {
  return {
    country,
    level: 1,
    peak: 1,
    areas: [],
    wording: '',
    departure: { grade: 'none' },
    mission: null,
    hazards: [],
    updatedAt: null,
    url: `${SITE}/ud-avrader/`,
    document: 'not listed',
    language: 'sv',
    text: '',
    summary: '',
    body: 'empty',
  }
}

/** What is said of each country by its not being on the list: nothing is advised against. */
export const UNLISTED: ReadonlyMap<CountryCode, Observation> = new Map(
  COUNTRIES.map((country) => [country, unlisted(country)]),
)
