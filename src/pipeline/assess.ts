import { type Alert, type Cap, type Severity, type Standing, severityRank } from '../domain/alert.ts'
import type { Change } from '../domain/change.ts'
import type { CountryCode } from '../domain/country.ts'
import { type Direction, directionOf, severityOf } from '../domain/severity.ts'

/** More of a source's countries moving the same way at once than this is held for an operator (DESIGN 5.5). */
const MASS_SHARE = 0.15
/** On the first day of a war eight countries move together; fewer than this many are never a mass move. */
const MASS_LEAST = 6

/** An alert that a new one continues. */
export type Earlier = Pick<Alert, 'key' | 'thread'>

/** A country that moved, and how. */
export type Moved = Pick<Change, 'country' | 'kind'>

/**
 * Turns the changes of one source in one poll into alerts: one a country, the strongest change its main one and the
 * others its lines, worst first. Mass moves are held; a new call to leave and a rise to level 4 never are.
 */
export function assess(
  changes: readonly Change[],
  world: {
    /** Countries the source is known to cover: what a mass move is a share of. */
    readonly known: number
    /** What this source changed lately: a mass move may come in several polls. */
    readonly lately?: readonly Moved[]
    /** Where every watched source stands on a country, these changes included. */
    readonly standings: (country: CountryCode) => readonly Standing[]
    /** The last alert of this source about a country, which the new one continues; undefined for none. */
    readonly continues?: (change: Change) => Earlier | undefined
    /** CAP: whether this is real; left out, it is. */
    readonly status?: Cap['status']
  },
): readonly Alert[] {
  const heldDirections = massMoves(changes, world)
  return [...byCountry(changes).values()]
    .map((ofCountry) => alertOf(ofCountry, { ...world, heldDirections }))
    .toSorted((one, other) => severityRank(one.severity) - severityRank(other.severity))
}

function byCountry(changes: readonly Change[]): ReadonlyMap<CountryCode, readonly Change[]> {
  const grouped = new Map<CountryCode, readonly Change[]>()
  for (const change of changes) grouped.set(change.country, [...(grouped.get(change.country) ?? []), change])
  return grouped
}

/** Directions in which the countries of this poll are a mass move, alone or as a further wave of one. */
function massMoves(
  changes: readonly Change[],
  { known, lately = [] }: { readonly known: number; readonly lately?: readonly Moved[] },
): ReadonlySet<Direction> {
  const directions = new Set(changes.map(directionOf))
  return new Set(
    [...directions].filter((direction) => {
      // Texts are revised all day long: only what gets worse or better adds up.
      const moves = direction === 'neutral' ? changes : [...lately, ...changes]
      const moved = moves.filter((move) => directionOf(move) === direction)
      const count = new Set(moved.map(({ country }) => country)).size
      return count >= MASS_LEAST && count > known * MASS_SHARE
    }),
  )
}

function alertOf(
  ofCountry: readonly Change[],
  world: Parameters<typeof assess>[1] & { readonly heldDirections: ReadonlySet<Direction> },
): Alert {
  const [main, ...lines] = ofCountry.toSorted(worstFirst)
  if (main === undefined) throw new Error('a country without changes has no alert')
  const { source, country, kind, from, to, at } = main
  const severity = severityOf(main)
  const earlier = world.continues?.(main)
  const key = [source, country, kind, from, to, at].join(' ')
  return {
    key,
    severity,
    main,
    lines,
    cap: { ...capOf(main, severity, earlier?.key ?? null), status: world.status ?? 'Actual' },
    thread: earlier?.thread ?? key,
    context: world.standings(country),
    held: world.heldDirections.has(directionOf(main)) && !isNeverHeld(ofCountry),
    country,
    source,
    at,
  }
}

function worstFirst(one: Change, other: Change): number {
  return severityRank(severityOf(one)) - severityRank(severityOf(other)) || weight(one) - weight(other)
}

/** Among equals, what citizens are told comes first, then staff, then levels. */
function weight({ kind }: Change): number {
  const order = ['departure', 'mission', 'level', 'peak', 'area']
  const place = order.indexOf(kind.split('-')[0] ?? '')
  return place === -1 ? order.length : place
}

function isNeverHeld(changes: readonly Change[]): boolean {
  return changes.some(
    ({ kind, to }) =>
      (kind === 'level-raised' && to === '4') ||
      ((kind === 'departure-called' || kind === 'departure-strengthened') && to !== 'consider'),
  )
}

/** The severities as the Common Alerting Protocol writes them (OASIS CAP 1.2, 3.2.2). */
export const CAP_SEVERITY = {
  extreme: 'Extreme',
  severe: 'Severe',
  moderate: 'Moderate',
  minor: 'Minor',
} as const

function capOf(main: Change, severity: Severity, references: string | null): Cap {
  const said = {
    severity: CAP_SEVERITY[severity],
    certainty: 'Observed',
    status: 'Actual',
    references,
  } as const
  const msgType = references === null ? 'Alert' : 'Update'
  switch (directionOf(main)) {
    case 'neutral':
      return { ...said, urgency: 'Unknown', responseType: 'Monitor', msgType }
    case 'worse':
      return { ...said, ...urgencyOf(main, severity), msgType }
    case 'better': {
      const over = main.to === 'none' || main.to === 'normal'
      const ends = over && references !== null
      return {
        ...said,
        urgency: 'Past',
        responseType: over ? 'AllClear' : 'Monitor',
        msgType: ends ? 'Cancel' : msgType,
      }
    }
  }
}

function urgencyOf({ kind, to }: Change, severity: Severity): Pick<Cap, 'urgency' | 'responseType'> {
  if (kind.startsWith('departure') && to !== 'consider') {
    return { urgency: to === 'leave-now' ? 'Immediate' : 'Expected', responseType: 'Evacuate' }
  }
  if (severity === 'extreme') return { urgency: 'Expected', responseType: 'Avoid' }
  return { urgency: 'Future', responseType: severity === 'severe' ? 'Avoid' : 'Prepare' }
}
