import type { CountryCode } from '../../domain/country.ts'
import type { DepartureCall, Level, Observation } from '../../domain/observation.ts'
import { rankOfValue } from '../../domain/rank.ts'
import { firstWords } from '../shared/first-words.ts'
import { readSentences } from '../shared/sentences/read-sentences.ts'
import { addressOf, type Bulletin } from './bulletin.ts'

const LONGEST_NAME = 200

/** What the bulletin of a country says of it. An empty level is unknown, and so is what it would have topped. */
export function observe(bulletin: Bulletin, country: CountryCode): Observation {
  const { level, deviations, sentences, updatedAt } = bulletin
  const told = readSentences(sentences, { language: 'fi', country, publisher: 'FI' })
  const parts = highest(deviations.map((part) => part.level))
  return {
    country,
    level: level === null ? null : levelOf(level.level, parts),
    peak: level === null ? null : highest([level.level, ...(parts === null ? [] : [parts])]),
    areas: deviations.map((part) => ({ name: part.place.slice(0, LONGEST_NAME), level: part.level })),
    wording: level?.wording ?? '',
    departure: strongest([told.departure, ...callsByLevel(bulletin)]),
    mission: told.mission,
    hazards: told.hazards,
    updatedAt,
    url: addressOf(country),
    document: country,
    language: 'fi',
    text: [level?.wording ?? '', ...sentences].filter((sentence) => sentence !== '').join('\n'),
    summary: firstWords(sentences, () => false),
    body: level === null && sentences.length === 0 ? 'empty' : 'real',
    ...(level === null ? { partial: true as const } : {}),
  }
}

function levelOf(stated: Level, parts: Level | null): Level {
  return parts !== null && parts >= 3 && stated < 2 ? 2 : stated
}

function highest(levels: readonly Level[]): Level | null {
  return levels.toSorted((one, other) => other - one)[0] ?? null
}

/** The level "leave at once" is a call by itself, for the country or for a part. */
function callsByLevel({ level, deviations }: Bulletin): readonly DepartureCall[] {
  const rule = 'fi-um/level'
  const part = deviations.find(({ isCall }) => isCall)
  return [
    ...(level?.isCall
      ? [{ grade: 'leave-now', scope: 'country', sentence: level.wording, rule } as const]
      : []),
    ...(part === undefined
      ? []
      : [
          {
            grade: 'leave-now',
            scope: 'region',
            sentence: `${part.place}: ${part.wording}`,
            rule,
          } as const,
        ]),
  ]
}

function strongest(calls: readonly DepartureCall[]): DepartureCall {
  return calls.toSorted((one, other) => rankOfValue(other) - rankOfValue(one))[0] ?? { grade: 'none' }
}
