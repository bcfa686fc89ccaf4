import { isReduced, type MissionStand } from '../domain/missions.ts'
import { MISSION_POSTURES } from '../domain/observation.ts'
import type { Instant } from '../domain/time.ts'
import { sayCountry, sayDay, sayRow } from './say.ts'
import type { Speaker } from './speaker.ts'

/**
 * The embassies that are not as usual, worst first: "embassy suspended: France 7 Nov; staff may leave: Italy 2 Nov (a
 * part of the country)". Empty where there is none.
 */
export function sayReduced(stands: readonly MissionStand[], say: Speaker, now: Instant): string {
  const reduced = stands.filter(isReduced)
  const parts = MISSION_POSTURES.toReversed().flatMap((posture) => {
    const alike = reduced.filter(({ mission }) => mission?.posture === posture)
    if (alike.length === 0) return []
    const calls = sayRow(
      alike.map((stand) => sayStand(stand, say, now)),
      say,
    )
    return [say.text(`consensus-${posture}`, { calls })]
  })
  const [first = '', ...others] = parts
  return others.reduce((before, next) => say.text('both-parts', { before, next }), first)
}

/** "Italy 2 Nov (a part of the country)", and that it is only its last word where it cannot be read. */
function sayStand(stand: MissionStand, say: Speaker, now: Instant): string {
  const { mission, since, sight } = stand
  const government = sayCountry(stand.government, say)
  const dated =
    since === null
      ? say.text('consensus-call-already', { government })
      : say.text('consensus-call', { government, day: sayDay(since, say, now) })
  const isPart = mission !== null && 'scope' in mission && mission.scope === 'region'
  const text = isPart ? say.text('in-part', { text: dated }) : dated
  return sight === 'seen' ? text : say.text(`missions-last-${sight}`, { text })
}
