import type { DepartureCall, Mission, Observation } from '../../domain/observation.ts'
import { rankOfValue } from '../../domain/rank.ts'
import type { SourceDate } from '../../domain/time.ts'
import { firstWords } from '../shared/first-words.ts'
import { memory } from '../shared/memory.ts'
import { type ReadSentences, readSentences } from '../shared/sentences/read-sentences.ts'
import { pageOf } from './addresses.ts'
import type { Nation } from './nations.ts'
import type { Notices } from './notices.ts'
import type { Sheet } from './sheet.ts'
import { type StatedLevel, statedLevel } from './stated-level.ts'

/** The two files of a country; null for one that could not be read. */
export interface Files {
  readonly sheet: Sheet | null
  readonly notices: Notices | null
}

const LONGEST_WORDING = 200

/** Reads the two files of a country together; remembers what it read of unchanged ones. */
export function createObserver(remembered: number): (nation: Nation, files: Files) => Observation {
  const readOnce = memory<Told>(remembered)
  return (nation, files) => {
    const matter = [...(files.notices?.onSafety ?? []), ...(files.sheet?.sentences ?? [])]
    const told = readOnce(`${nation.iso3}\n${matter.join('\n')}`, () => ({
      ...readSentences(matter, { language: 'it', country: nation.country, publisher: 'IT' }),
      stated: statedLevel(matter, nation.country),
    }))
    return observe(nation, files, told)
  }
}

interface Told extends ReadSentences {
  readonly stated: StatedLevel | undefined
}

function observe({ country, iso3 }: Nation, { sheet, notices }: Files, told: Told): Observation {
  const sentences = [...(notices?.sentences ?? []), ...(sheet?.sentences ?? [])]
  const isPartial = sheet === null || notices === null
  return {
    country,
    level: told.stated?.level ?? null,
    // The sheets have no list of parts: what is worst anywhere in a country is not stated.
    peak: null,
    areas: [],
    wording: told.stated?.wording.slice(0, LONGEST_WORDING) ?? '',
    departure: isPartial ? knownCall(told.departure) : told.departure,
    mission: isPartial ? knownPosture(told.mission) : told.mission,
    hazards: told.hazards,
    updatedAt: newer(sheet?.updatedAt ?? null, notices?.updatedAt ?? null),
    url: pageOf(iso3),
    document: `it-maeci ${iso3}`,
    language: 'it',
    text: sentences.join('\n'),
    summary: firstWords(notices?.onSafety ?? [], isNoise) || firstWords(sheet?.sentences ?? [], isNoise),
    body: sentences.length === 0 ? 'empty' : 'real',
    ...(isPartial ? { partial: true as const } : {}),
  }
}

/** Half of the files may hide a call: none found is not none. */
function knownCall(departure: DepartureCall): DepartureCall | null {
  return rankOfValue(departure) === 0 ? null : departure
}

function knownPosture(mission: Mission): Mission | null {
  return rankOfValue(mission) === 0 ? null : mission
}

function newer(one: SourceDate | null, other: SourceDate | null): SourceDate | null {
  if (one === null || other === null) return one ?? other
  return one > other ? one : other
}

/** The invitation to register one's trip, on every sheet. */
function isNoise(sentence: string): boolean {
  return /dovesiamonelmondo|dove siamo nel mondo|viaggiare ?sicuri|consultare (?:attentamente )?la sezione/i.test(
    sentence,
  )
}
