import type { Tone } from '../../card/card.ts'
import { toneMark } from '../../card/mark.ts'
import { isReduced, type MissionStand } from '../../domain/missions.ts'
import { levelMark } from '../../i18n/say.ts'

/** As grave as an alert about the worst of them would be; never calm on what is not known. */
export function toneOf(stands: readonly MissionStand[]): Tone {
  const reduced = stands.filter((stand) => isReduced(stand) && stand.sight === 'seen')
  if (reduced.some(isExtreme)) return 'extreme'
  if (reduced.length > 0) return 'severe'
  const isCalm = ({ sight, mission }: MissionStand) => sight === 'seen' && mission?.posture === 'normal'
  return stands.length > 0 && stands.every(isCalm) ? 'calm' : 'info'
}

/** A coloured mark for a country in which an embassy is reduced; white where that is only somebody's last word. */
export function markOf(stands: readonly MissionStand[]): string {
  const tone = toneOf(stands)
  return tone === 'info' ? levelMark(null) : toneMark(tone)
}

/** Staff ordered out of the whole country, or services or all work suspended in all of it (DESIGN 6). */
function isExtreme({ mission }: MissionStand): boolean {
  if (mission === null || mission.posture === 'normal') return false
  return mission.posture !== 'authorized-departure' && mission.scope === 'country'
}
