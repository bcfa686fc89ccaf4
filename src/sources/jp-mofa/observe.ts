import type { CountryCode } from '../../domain/country.ts'
import type { DepartureCall, Observation } from '../../domain/observation.ts'
import { rankOfValue } from '../../domain/rank.ts'
import { firstWords } from '../shared/first-words.ts'
import { type ReadSentences, readSentences } from '../shared/sentences/read-sentences.ts'
import type { Mail } from './feed.ts'
import { levelsOf, type Stated, standingIn } from './levels.ts'

const HOME = 'https://www.anzen.mofa.go.jp/'

/**
 * What the publications about a country say together: the newest with danger levels, and the warnings since. Warnings
 * alone rarely repeat the level that stands, nor a call that was made: what they leave out is unknown.
 */
export function observe(country: CountryCode, mails: readonly Mail[], wasCalled: boolean): Observation {
  const [levels] = newestFirst(mails.filter(({ kind }) => kind === 'level'))
  const warnings = newestFirst(mails.filter(({ kind }) => kind === 'warning')).filter(
    ({ date }) => levels === undefined || (date ?? '') >= (levels.date ?? ''),
  )
  const own = newestFirst([...(levels === undefined ? [] : [levels]), ...warnings])
  const [newest] = own
  const sentences = own.flatMap((mail) => mail.sentences)
  const stated = levels === undefined ? standingIn(sentences) : levelsOf(levels)
  const told = readSentences(sentences, { language: 'ja', country, publisher: 'JP' })
  return {
    country,
    level: stated.level,
    peak: stated.peak,
    areas: [],
    wording: stated.wording,
    departure: departureIn({ told, stated, isWhole: levels !== undefined, wasCalled }),
    mission: told.mission.posture === 'normal' && levels === undefined ? null : told.mission,
    hazards: told.hazards,
    updatedAt: newest?.date ?? null,
    url: newest?.url ?? HOME,
    document: newest?.key ?? '',
    language: 'ja',
    text: sentences.join('\n'),
    summary: firstWords(sentences, () => false) || (sentences[0] ?? ''),
    body: sentences.length === 0 ? 'empty' : 'real',
    ...(stated.level === null ? { partial: true as const } : {}),
  }
}

/** A country of which nothing was published in the time that was read. */
export function unknown(country: CountryCode): Observation {
  return {
    country,
    level: null,
    peak: null,
    areas: [],
    wording: '',
    departure: null,
    mission: null,
    hazards: [],
    updatedAt: null,
    url: HOME,
    document: '',
    language: 'ja',
    text: '',
    summary: '',
    body: 'empty',
    partial: true,
  }
}

/** Whether a call stands after this observation; undefined where it does not tell. */
export function isCalled({ departure }: Observation): boolean | undefined {
  return departure === null ? undefined : departure.grade !== 'none'
}

function newestFirst(mails: readonly Mail[]): readonly Mail[] {
  return mails.toSorted((one, other) => {
    const byDate = (other.date ?? '').localeCompare(one.date ?? '')
    return byDate || other.key.localeCompare(one.key)
  })
}

/** Level 4 for the whole country is the ministry's advice to leave it (退避勧告), in itself. */
function departureIn({
  told,
  stated,
  isWhole,
  wasCalled,
}: {
  readonly told: ReadSentences
  readonly stated: Stated
  readonly isWhole: boolean
  readonly wasCalled: boolean
}): DepartureCall | null {
  const byLevel: readonly DepartureCall[] =
    stated.level === 4 && stated.wording !== ''
      ? [{ grade: 'leave', scope: 'country', sentence: stated.wording, rule: 'jp-mofa/level-4' }]
      : []
  const [strongest] = [told.departure, ...byLevel].toSorted(
    (one, other) => rankOfValue(other) - rankOfValue(one),
  )
  if (strongest !== undefined && strongest.grade !== 'none') return strongest
  const isSilenceKnown = isWhole || (stated.level !== null && !wasCalled)
  return isSilenceKnown ? { grade: 'none' } : null
}
