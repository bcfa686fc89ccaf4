import type { Advisory } from './advisory.ts'
import type { Standing } from './alert.ts'
import type { CountryCode } from './country.ts'
import {
  DEPARTURE_GRADES,
  type DepartureGrade,
  MISSION_POSTURES,
  type MissionPosture,
} from './observation.ts'
import type { View } from './picture.ts'
import { DAY, type Instant, millisecondsBetween } from './time.ts'

/** A source that is read, but not heard about a country for this long, is silent: what it says now is not known (DESIGN 5.3). */
export const SILENT_AFTER = 7 * DAY

/** A grade that is a call. */
export type Call = Exclude<DepartureGrade, 'none'>

/** One government that says something, and since when; null where it stood at our first look. */
export interface Since {
  /** The government, as its country. */
  readonly government: CountryCode
  readonly since: Instant | null
}

/** What the watched governments together say about leaving one country. A government with several sources counts once. */
export interface Consensus {
  /** How many governments' stance on leaving is known now. The blind, the paused and the unknown are not among them. */
  readonly watching: number
  /** Tell their citizens to leave the whole country, in the order in which we saw it. */
  readonly urging: readonly Since[]
  /** Tell their citizens to consider leaving the whole country, in that order. */
  readonly considering: readonly Since[]
  /** Call for a part of the country only. */
  readonly regional: readonly CountryCode[]
  /** Are known to make no call. */
  readonly calm: readonly CountryCode[]
  /**
   * Give no information now, or none about this country for {@link SILENT_AFTER}; `since` is null where they were never
   * read, `last` is the call for the whole country that stood when they were last read. Never counted as calm.
   */
  readonly blind: readonly (Since & { readonly last: Call | null })[]
  /** Are not read because an operator paused their source; `last` as above. Never counted as calm. */
  readonly paused: readonly { readonly government: CountryCode; readonly last: Call | null }[]
  /** Can be read, but what they say about leaving is not known. Never counted as calm. */
  readonly unknown: readonly CountryCode[]
  /** Embassies that lose staff or work, in the whole country; worst first, then in time order. */
  readonly missions: readonly (Since & { readonly posture: Exclude<MissionPosture, 'normal'> })[]
}

/**
 * Counts governments. `governments` gives the country of each source's government; a standing of a source that is not
 * in it is no longer watched and does not count. The order of `standings` does not matter.
 */
export function consensusOf(
  standings: readonly Standing[],
  governments: ReadonlyMap<string, CountryCode>,
): Consensus {
  const stances = byGovernment(standings, governments)
  const named = (kind: Stance['kind']) =>
    stances.filter(({ stance }) => stance.kind === kind).map(({ government }) => government)
  const dated = (kind: Stance['kind']) =>
    stances
      .filter(({ stance }) => stance.kind === kind)
      .map(({ government, stance }) => ({ government, since: stance.since }))
      .sort(inTime)
  const blind = stances
    .filter(({ stance }) => stance.kind === 'blind' || stance.kind === 'silenced')
    .map(({ government, stance, standings: own }) => ({
      government,
      since: stance.since,
      last: own.reduce(strongerCall, null),
    }))
    .sort(inTime)
  const paused = stances
    .filter(({ stance }) => stance.kind === 'paused' || stance.kind === 'halted')
    .map(({ government, standings: own }) => ({ government, last: own.reduce(strongerCall, null) }))
  const unknown = named('unknown')
  return {
    watching: stances.length - blind.length - paused.length - unknown.length,
    urging: dated('urging'),
    considering: dated('considering'),
    regional: named('regional'),
    calm: named('calm'),
    blind,
    paused,
    unknown,
    missions: stances.flatMap(missionOf).sort(worstFirst),
  }
}

/**
 * Where a source stands, from what `/status` knows of it; undefined for a source that does not advise on its
 * own country.
 */
export function standingOf(view: View, country: CountryCode): Standing | undefined {
  const { advisory, publisher } = view
  if (!advisory && publisher.country === country) return undefined
  return {
    source: publisher.id,
    ...(advisory ? believedOf(advisory) : NOTHING_KNOWN),
    ...sight(view),
  }
}

function sight({ advisory, health }: View): Pick<Standing, 'blind' | 'blindSince' | 'paused'> {
  const { paused, blindSince, seenAt } = health
  if (paused === true) return { blind: false, paused }
  const since = blindSince ?? (advisory && isSilent(advisory, seenAt) ? advisory.seenAt : null)
  return { blind: since !== null || seenAt === null, ...(since ? { blindSince: since } : {}) }
}

function isSilent({ seenAt }: Advisory, sourceSeenAt: Instant | null): boolean {
  return sourceSeenAt !== null && millisecondsBetween(seenAt, sourceSeenAt) > SILENT_AFTER
}

type Said = Omit<Standing, 'source' | 'blind' | 'blindSince' | 'paused'>

const NOTHING_KNOWN: Said = {
  level: null,
  peak: null,
  wording: '',
  departure: null,
  departureSince: null,
  mission: null,
  missionSince: null,
}

function believedOf({ believed, departureSince, missionSince }: Advisory): Said {
  const { level, peak, wording, departure, mission } = believed
  return {
    level,
    peak,
    wording,
    departure: departure?.grade ?? null,
    departureSince,
    ...(departure && 'scope' in departure ? { departureScope: departure.scope } : {}),
    mission: mission?.posture ?? null,
    missionSince,
    ...(mission && 'scope' in mission ? { missionScope: mission.scope } : {}),
  }
}

/**
 * Strongest first: what a government says is what its strongest source says. A source that went blind, or was paused,
 * with a call on its lips is stronger than another one's calm; one that never said a thing is not.
 */
const STANCES = [
  'urging',
  'considering',
  'regional',
  'silenced',
  'halted',
  'calm',
  'blind',
  'paused',
  'unknown',
] as const

interface Stance {
  readonly kind: (typeof STANCES)[number]
  readonly since: Instant | null
}

interface Government {
  readonly government: CountryCode
  readonly stance: Stance
  readonly standings: readonly Standing[]
}

function byGovernment(
  standings: readonly Standing[],
  governments: ReadonlyMap<string, CountryCode>,
): readonly Government[] {
  const grouped = new Map<CountryCode, readonly Standing[]>()
  for (const standing of standings) {
    const government = governments.get(standing.source)
    if (government !== undefined) grouped.set(government, [...(grouped.get(government) ?? []), standing])
  }
  return [...grouped]
    .map(([government, own]) => ({ government, stance: strongest(own.map(stanceOf)), standings: own }))
    .sort((a, b) => compare(a.government, b.government))
}

function stanceOf(standing: Standing): Stance {
  if (standing.paused === true) {
    return { kind: strongerCall(null, standing) === null ? 'paused' : 'halted', since: null }
  }
  if (standing.blind) {
    const kind = strongerCall(null, standing) === null ? 'blind' : 'silenced'
    return { kind, since: standing.blindSince ?? null }
  }
  if (standing.departure === null) return { kind: 'unknown', since: null }
  if (standing.departure === DEPARTURE_GRADES[0]) return { kind: 'calm', since: null }
  if (standing.departureScope === 'region') return { kind: 'regional', since: standing.departureSince }
  return {
    kind: standing.departure === 'consider' ? 'considering' : 'urging',
    since: standing.departureSince,
  }
}

function strongest(stances: readonly Stance[]): Stance {
  const kind = STANCES.find((candidate) => stances.some((stance) => stance.kind === candidate)) ?? 'unknown'
  const moments = stances.filter((stance) => stance.kind === kind).map(({ since }) => since)
  return { kind, since: moments.sort(earliest)[0] ?? null }
}

function strongerCall(call: Call | null, { departure, departureScope }: Standing): Call | null {
  if (departure === null || departure === 'none' || departureScope === 'region') return call
  const stronger = DEPARTURE_GRADES.indexOf(departure) > DEPARTURE_GRADES.indexOf(call ?? 'none')
  return stronger ? departure : call
}

function missionOf({ government, standings }: Government): Consensus['missions'] {
  const known = standings.filter(
    ({ blind, paused, missionScope }) => !blind && paused !== true && missionScope !== 'region',
  )
  const posture = MISSION_POSTURES.toReversed().find((candidate) =>
    known.some(({ mission }) => mission === candidate),
  )
  if (posture === undefined || posture === 'normal') return []
  const moments = known.filter(({ mission }) => mission === posture).map(({ missionSince }) => missionSince)
  return [{ government, posture, since: moments.sort(earliest)[0] ?? null }]
}

function worstFirst(a: Consensus['missions'][number], b: Consensus['missions'][number]): number {
  return MISSION_POSTURES.indexOf(b.posture) - MISSION_POSTURES.indexOf(a.posture) || inTime(a, b)
}

function inTime(a: Since, b: Since): number {
  return earliest(a.since, b.since) || compare(a.government, b.government)
}

/** What stood at our first look is older than anything that we saw begin. */
function earliest(a: Instant | null, b: Instant | null): number {
  return compare(a ?? '', b ?? '')
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
