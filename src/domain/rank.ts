import type { Axis } from './advisory.ts'
import {
  DEPARTURE_GRADES,
  type DepartureCall,
  type Level,
  MISSION_POSTURES,
  type Mission,
  type Observation,
} from './observation.ts'

export const AXES = ['level', 'peak', 'departure', 'mission'] as const satisfies readonly Axis[]

/**
 * How bad an axis of an observation is, 0 the calmest; null where the source states nothing.
 * A call about the whole country outranks one about a part only where it asks for the same or for leaving at all:
 * none < consider a part < consider < leave a part < leave a part now < leave < leave now.
 */
export function rankOf(observation: Observation, axis: Axis): number | null {
  switch (axis) {
    case 'level':
      return observation.level
    case 'peak':
      return observation.peak
    case 'departure':
      return observation.departure && departureRank(observation.departure)
    case 'mission':
      return observation.mission && missionRank(observation.mission)
  }
}

/** The rank of a single value, on the scale of its axis. */
export function rankOfValue(value: Level | DepartureCall | Mission): number {
  if (typeof value === 'number') return value
  if ('grade' in value) return departureRank(value)
  return missionRank(value)
}

const PART_ORDER = { consider: 1, leave: 3, 'leave-now': 4 } as const
const COUNTRY_ORDER = { consider: 2, leave: 5, 'leave-now': 6 } as const

function departureRank(call: DepartureCall): number {
  if (call.grade === DEPARTURE_GRADES[0]) return 0
  return call.scope === 'country' ? COUNTRY_ORDER[call.grade] : PART_ORDER[call.grade]
}

/** Twice the posture's place, one less where it concerns a consulate only. */
function missionRank(mission: Mission): number {
  if (mission.posture === MISSION_POSTURES[0]) return 0
  return MISSION_POSTURES.indexOf(mission.posture) * 2 - (mission.scope === 'region' ? 1 : 0)
}
