import type { CountryCode } from '../../domain/country.ts'
import type { FeedReader, ReportReading } from '../../domain/feed.ts'
import { DEPARTURE_GRADES, HAZARDS, type Hazard, MISSION_POSTURES } from '../../domain/observation.ts'
import { rankOfValue } from '../../domain/rank.ts'
import { type ReadSentences, readSentences } from '../shared/sentences/read-sentences.ts'
import { reportedHazards } from './reported-hazards.ts'

/**
 * Governments whose citizens a text of a language may address. The sentence rules ask whose page it is, so that one
 * government's call is not taken for another's; a report may pass on anybody's, and names whose it is.
 */
const SPEAKERS: Readonly<Record<string, readonly CountryCode[]>> = {
  en: ['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'HK', 'FR', 'DE', 'IT', 'ES', 'JP'],
  fr: ['FR', 'CA', 'BE', 'CH', 'US', 'GB'],
  de: ['DE', 'AT', 'CH', 'US', 'GB'],
}
const ANY_SPEAKER: readonly CountryCode[] = [
  'ES',
  'IT',
  'NL',
  'PT',
  'BR',
  'SE',
  'DK',
  'NO',
  'FI',
  'PL',
  'JP',
  'KR',
  'US',
]

/** What the sentences say about a country, whoever speaks: the strongest call, the staff, the hazards. */
export const readReport: FeedReader['read'] = ({ sentences, language, at }, country): ReportReading => {
  const primary = language.toLowerCase().split(/[-_]/)[0] ?? ''
  const readings = (SPEAKERS[primary] ?? ANY_SPEAKER).map((publisher) =>
    readSentences(sentences, { language, country, publisher, now: at }),
  )
  const reported = reportedHazards(sentences)
  return { hazards: hazardsOf(readings, reported), call: callOf(readings), staff: staffOf(readings) }
}

function hazardsOf(
  readings: readonly ReadSentences[],
  reported: readonly Hazard[],
): ReportReading['hazards'] {
  return HAZARDS.filter(
    (hazard) => reported.includes(hazard) || readings.some(({ hazards }) => hazards.includes(hazard)),
  )
}

function callOf(readings: readonly ReadSentences[]): ReportReading['call'] {
  const [strongest] = readings
    .map(({ departure }) => departure)
    .toSorted((one, other) => rankOfValue(other) - rankOfValue(one))
  return strongest === undefined || strongest.grade === DEPARTURE_GRADES[0] ? null : strongest
}

function staffOf(readings: readonly ReadSentences[]): ReportReading['staff'] {
  const [worst] = readings
    .map(({ mission }) => mission)
    .toSorted((one, other) => rankOfValue(other) - rankOfValue(one))
  return worst === undefined || worst.posture === MISSION_POSTURES[0] ? null : worst
}
