import type { CountryCode } from '../domain/country.ts'
import type { Observation } from '../domain/observation.ts'
import type { Publisher } from '../domain/publisher.ts'
import type { Readable } from '../domain/reading.ts'
import type { Instant } from '../domain/time.ts'

/** Nobody's citizens live there, and no government advises on it: an exercise about it can be taken for nothing else. */
export const DRILL_COUNTRY: CountryCode = 'AQ'

/** Who says what an exercise says: ourselves. */
export const DRILL_PUBLISHER: Publisher = {
  id: 'drill',
  publisher: 'Tocsin',
  country: DRILL_COUNTRY,
  language: 'en',
  homepage: 'https://example.org/exercise',
  licence: '',
  attribution: '',
}

/**
 * A government of our own invention, which tells its citizens to leave at its second look: an exercise goes through
 * everything that a real alert goes through, from the door of admit on.
 */
export function drillSource(now: () => Instant): Readable {
  let looks = 0
  return {
    id: DRILL_PUBLISHER.id,
    every: 60_000,
    expect: { min: 1, max: 1 },
    isExercise: true,
    async read() {
      looks += 1
      const observation = looks === 1 ? calm(now()) : calling(now())
      return {
        observations: [observation],
        listed: 1,
        unchanged: [],
        failures: [],
        unnamed: [],
        markers: new Map(),
        whole: true,
      }
    },
  }
}

const CALL = 'This is an exercise: citizens in Antarctica should leave immediately.'

function calm(at: Instant): Observation {
  return {
    country: DRILL_COUNTRY,
    level: 2,
    peak: 2,
    areas: [],
    wording: '',
    departure: { grade: 'none' },
    mission: { posture: 'normal' },
    hazards: [],
    updatedAt: at,
    url: DRILL_PUBLISHER.homepage,
    document: 'drill',
    language: 'en',
    text: 'This is an exercise.',
    summary: '',
    body: 'real',
  }
}

function calling(at: Instant): Observation {
  return {
    ...calm(at),
    departure: { grade: 'leave-now', scope: 'country', sentence: CALL, rule: 'drill' },
    text: CALL,
  }
}
