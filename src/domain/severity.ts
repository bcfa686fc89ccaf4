import type { Severity } from './alert.ts'
import type { Change } from './change.ts'

export type Direction = 'worse' | 'better' | 'neutral'

/** extreme: citizens told to leave, staff ordered out, its services or all of its work suspended, level 4 (DESIGN 6). */
export function severityOf({ kind, to, scope }: Change): Severity {
  switch (kind) {
    case 'departure-called':
    case 'departure-strengthened':
      return to !== 'consider' && scope === 'country' ? 'extreme' : 'severe'
    case 'mission-reduced':
      return to !== 'authorized-departure' && scope === 'country' ? 'extreme' : 'severe'
    case 'level-raised':
      return RAISED_TO[to] ?? 'moderate'
    case 'consensus-formed':
    case 'first-mover':
      return 'severe'
    // What a bulletin carries is known to pipeline/bulletin.ts; without that it is an ordinary matter.
    case 'bulletin':
    case 'level-lowered':
    case 'peak-raised':
    case 'peak-lowered':
    case 'departure-weakened':
    case 'departure-lifted':
    case 'mission-restored':
    case 'area-raised':
    case 'area-lowered':
    case 'consensus-dissolved':
      return 'moderate'
    case 'issued':
      return to in RAISED_TO ? 'moderate' : 'minor'
    case 'withdrawn':
    case 'hazard-added':
    case 'text-revised':
      return 'minor'
  }
}

const RAISED_TO: Readonly<Record<string, Severity>> = { '3': 'severe', '4': 'extreme' }

/** Which way a change goes for whoever is in the country. */
export function directionOf({ kind }: Pick<Change, 'kind'>): Direction {
  switch (kind) {
    case 'departure-called':
    case 'departure-strengthened':
    case 'mission-reduced':
    case 'level-raised':
    case 'peak-raised':
    case 'area-raised':
    case 'consensus-formed':
    case 'first-mover':
      return 'worse'
    case 'level-lowered':
    case 'peak-lowered':
    case 'area-lowered':
    case 'departure-weakened':
    case 'departure-lifted':
    case 'mission-restored':
    case 'consensus-dissolved':
      return 'better'
    case 'hazard-added':
    case 'issued':
    case 'withdrawn':
    case 'text-revised':
    case 'bulletin':
      return 'neutral'
  }
}
