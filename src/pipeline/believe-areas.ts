import type { Advisory, PendingAreas } from '../domain/advisory.ts'
import { areaSteps, areSameAreas, withRaised } from '../domain/areas.ts'
import type { Area, Observation } from '../domain/observation.ts'
import { type Instant, plus } from '../domain/time.ts'

/** How a look at the parts of a country is judged. */
export interface AreasLook {
  readonly past: Advisory
  readonly seen: Observation
  readonly at: Instant
  /** `copy`: an older date of the same document; `other`: an older copy of another one, or a page without its text. */
  readonly age: 'newest' | 'copy' | 'other'
  /** Milliseconds that something better has to stay. */
  readonly wait: number
}

/** The parts as they are believed after a look, and what of them waits. */
export interface BelievedAreas {
  readonly areas: readonly Area[]
  readonly pending: readonly PendingAreas[]
}

/**
 * Worse is believed at once of the newest document, better once a later look has said it again; of a look that lacks
 * something, or that was not the newest, nothing, until a copy has stayed for as long as copies must.
 */
export function believeAreas(look: AreasLook): BelievedAreas {
  const { past, seen, at, age, wait } = look
  const [known] = past.pending.filter((one) => one.axis === 'areas')
  const kept = { areas: past.believed.areas, pending: known === undefined ? [] : [known] }
  if (age === 'other' || seen.peak === null) return kept
  if (seen.partial || seen.doubted) {
    return { ...kept, pending: kept.pending.map((one) => ({ ...one, confirmAt: plus(at, wait) })) }
  }
  if (age === 'copy' && areSameAreas(seen.areas, past.believed.areas)) return kept
  const { raised, isEased } = areaSteps(past.believed, seen)
  if (age === 'newest' && !isEased) return { areas: seen.areas, pending: [] }
  const waiting = known !== undefined && areSameAreas(known.value, seen.areas) ? known : entryOf(look)
  if (waiting === known && known.confirmAt <= at) return { areas: seen.areas, pending: [] }
  return {
    areas: age === 'newest' ? withRaised(past.believed.areas, raised) : past.believed.areas,
    pending: [waiting],
  }
}

function entryOf({ seen, at, wait }: AreasLook): PendingAreas {
  return { axis: 'areas', value: seen.areas, since: at, confirmAt: plus(at, wait) }
}

/** Whether a part has more or less advice of its own now than before. */
export function haveAreasMoved(before: Observation, after: Observation): boolean {
  if (before.areas === after.areas) return false
  const { raised, lowered } = areaSteps(before, after)
  return raised.length > 0 || lowered.length > 0
}
