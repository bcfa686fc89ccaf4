import { COUNTRIES } from '../../domain/countries.ts'
import type { CountryCode } from '../../domain/country.ts'
import type { Level, Observation } from '../../domain/observation.ts'
import { SourceError } from '../../domain/source-error.ts'
import { normalise, sentencesOf } from '../../lib/text.ts'
import { firstWords } from '../shared/first-words.ts'
import { readSentences } from '../shared/sentences/read-sentences.ts'
import { type Entry, LIST, swedishNames } from './list.ts'
import { type Statement, statementsIn } from './statements.ts'

const SITE = 'https://www.regeringen.se'
const LONGEST_NAME = 200

/** What the decision on a country says. Throws SourceError `unknown-wording` where it advises in words never seen. */
export function observe({ country, path, isWithdrawn, date }: Entry, text: string): Observation {
  const sentences = sentencesOf(normalise(text))
  const told = readSentences(sentences, { language: 'sv', country, publisher: 'SE' })
  const stated = isWithdrawn ? [] : statementsIn(text, swedishNames(country))
  if (stated.length === 0 && !isWithdrawn) {
    const what = `a decision that advises against nothing known: "${sentences.join(' ').slice(0, 300)}"`
    throw new SourceError('unknown-wording', { where: LIST, what, country })
  }
  return {
    country,
    ...levelsOf(stated),
    wording: wordingOf(stated),
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

/** The level is what holds for the calmest place that is left: exceptions count, and parts at 3 or 4 make it 2. */
function levelsOf(stated: readonly Statement[]): Pick<Observation, 'level' | 'peak' | 'areas'> {
  const peak = highest(stated) ?? 1
  const base = baseOf(stated)
  return {
    level: peak >= 3 && base < 2 ? 2 : base,
    peak,
    areas: stated
      .filter(({ share, place }) => share === 'part' && place !== '')
      .map(({ place, level }) => ({ name: place.slice(0, LONGEST_NAME), level })),
  }
}

function baseOf(stated: readonly Statement[]): Level {
  const all = highest(stated.filter(({ share }) => share === 'all'))
  if (all !== undefined) return all
  const wide = stated.filter(({ share }) => share === 'but' || share === 'rest')
  const base = highest(wide)
  if (base === undefined) return 1
  const lower = stated.filter(({ level }) => level < base)
  if (lower.length > 0) return 3
  return wide.some(({ share }) => share === 'but') ? 2 : base
}

function highest(stated: readonly Statement[]): Level | undefined {
  return stated.map(({ level }) => level).toSorted((one, other) => other - one)[0]
}

const SHARES = ['all', 'but', 'rest', 'part'] as const

function wordingOf(stated: readonly Statement[]): string {
  const [first] = stated.toSorted(
    (one, other) => SHARES.indexOf(one.share) - SHARES.indexOf(other.share) || other.level - one.level,
  )
  return first?.sentence ?? ''
}
