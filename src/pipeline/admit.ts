import type { Advisory } from '../domain/advisory.ts'
import type { CountryCode } from '../domain/country.ts'
import type { Observation } from '../domain/observation.ts'
import type { Reading } from '../domain/reading.ts'
import { DAY, type Instant, millisecondsBetween } from '../domain/time.ts'
import { believe, type Verdict } from './believe.ts'

/** How long a country that its source leaves out keeps its last advice before operators are told (DESIGN 5.3). */
const MISSING_TOLD_AFTER = 7 * DAY
/** More of a source's countries gone at once than this is a broken answer, not the world. */
const MISSING_SHARE = 0.2

/** A country about which something was learned: what was believed before, and what is now. */
export interface Step {
  readonly before: Advisory | null
  /** What was read, believed or not. */
  readonly seen: Observation
  readonly after: Advisory
  readonly verdict: Verdict
}

export type Admission =
  | { readonly kind: 'implausible'; readonly reason: string }
  | {
      readonly kind: 'accepted'
      readonly steps: readonly Step[]
      /** Advisories of countries the answer leaves out, with their absence noted. */
      readonly missing: readonly Advisory[]
      /** Advisories of countries that were left out, and that the answer lists again as they were. */
      readonly returned: readonly Advisory[]
      /** Countries that have been left out long enough for operators to be told now. */
      readonly missingToTell: readonly Advisory[]
      /** When another look would settle something that waits; null when nothing does. */
      readonly lookAgainAt: Instant | null
    }

/**
 * Judges one reading against what is believed: what of it is taken, what waits, what is a lie.
 * Only what was asked is judged: a country not asked is neither confirmed nor missing.
 */
export function admit(
  past: ReadonlyMap<CountryCode, Advisory>,
  reading: Reading,
  poll: {
    readonly source: string
    readonly at: Instant
    readonly expect: { readonly min: number; readonly max: number }
  },
): Admission {
  const odd = implausible(past, reading, poll)
  if (odd !== undefined) return { kind: 'implausible', reason: odd }
  const steps = onePerCountry(reading.observations).map((observation): Step => {
    const before = past.get(observation.country) ?? null
    return { before, seen: observation, ...believe(before, observation, poll) }
  })
  const missing = absences(past, reading, poll.at)
  return {
    kind: 'accepted',
    steps,
    missing,
    returned: returns(past, reading, poll.at),
    missingToTell: missing.filter((advisory) => isToldNow(advisory, past.get(advisory.country), poll.at)),
    lookAgainAt: earliest(
      steps.flatMap(({ after }) => confirmations(after)).filter((instant) => instant > poll.at),
    ),
  }
}

function confirmations({ pending }: Advisory): readonly Instant[] {
  return pending.map(({ confirmAt }) => confirmAt)
}

function implausible(
  past: ReadonlyMap<CountryCode, Advisory>,
  reading: Reading,
  { expect }: { readonly expect: { readonly min: number; readonly max: number } },
): string | undefined {
  const { listed } = reading
  if (listed !== null && (listed < expect.min || listed > expect.max)) {
    return `${listed} countries where ${expect.min} to ${expect.max} are expected`
  }
  const present = [...past.values()].filter(({ missingSince }) => missingSince === null)
  const gone = leftOut(past, reading).filter(({ missingSince }) => missingSince === null)
  if (gone.length > 5 && gone.length > present.length * MISSING_SHARE) {
    return `${gone.length} of ${present.length} countries are gone at once`
  }
  return undefined
}

/** Two entries may name one country: the first with a real body counts, else the first. */
function onePerCountry(observations: readonly Observation[]): readonly Observation[] {
  const chosen = new Map<CountryCode, Observation>()
  for (const observation of observations) {
    const other = chosen.get(observation.country)
    if (other === undefined || (other.body !== 'real' && observation.body === 'real')) {
      chosen.set(observation.country, observation)
    }
  }
  return [...chosen.values()]
}

function leftOut(past: ReadonlyMap<CountryCode, Advisory>, reading: Reading): readonly Advisory[] {
  if (!reading.whole) return []
  const present = new Set([
    ...reading.observations.map(({ country }) => country),
    ...reading.unchanged,
    ...reading.failures.flatMap(({ country }) => country ?? []),
  ])
  return [...past.values()].filter(({ country }) => !present.has(country))
}

function absences(
  past: ReadonlyMap<CountryCode, Advisory>,
  reading: Reading,
  at: Instant,
): readonly Advisory[] {
  return leftOut(past, reading).flatMap((advisory): readonly Advisory[] => {
    if (advisory.missingSince === null) return [{ ...advisory, missingSince: at }]
    if (advisory.missingTold || !isLongMissing(advisory, at)) return []
    return [{ ...advisory, missingTold: true }]
  })
}

function returns(
  past: ReadonlyMap<CountryCode, Advisory>,
  { unchanged }: Reading,
  at: Instant,
): readonly Advisory[] {
  return [...new Set(unchanged)].flatMap((country) => {
    const advisory = past.get(country)
    if (advisory === undefined || advisory.missingSince === null) return []
    return [{ ...advisory, seenAt: at, missingSince: null, missingTold: false }]
  })
}

function isToldNow(after: Advisory, before: Advisory | undefined, at: Instant): boolean {
  return before?.missingTold === false && isLongMissing(after, at) && after.missingTold
}

function isLongMissing({ missingSince }: Advisory, at: Instant): boolean {
  return missingSince !== null && millisecondsBetween(missingSince, at) >= MISSING_TOLD_AFTER
}

function earliest(instants: readonly Instant[]): Instant | null {
  return instants.reduce<Instant | null>(
    (first, instant) => (first === null || instant < first ? instant : first),
    null,
  )
}
