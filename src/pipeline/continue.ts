import { axisOf, type PastAlert } from '../domain/correction.ts'
import { ENDS_WITHIN } from '../domain/hearing.ts'
import { directionOf } from '../domain/severity.ts'
import { DAY, type Instant, millisecondsBetween } from '../domain/time.ts'
import type { Earlier, Moved } from './assess.ts'

/** An alert about the same source and country within this time continues the one before. */
const CONTINUES_WITHIN = 14 * DAY

/**
 * The alert that a change continues: the last one of its source and country. A fall ends the event of the last rise on
 * its scale, however much else was told since. `past` are alerts of its source, oldest first.
 */
export function continuedBy(change: Moved, past: readonly PastAlert[], at: Instant): Earlier | undefined {
  const own = past.filter(
    (one) => one.country === change.country && millisecondsBetween(one.at, at) <= ENDS_WITHIN,
  )
  const last = own.findLast((one) => millisecondsBetween(one.at, at) <= CONTINUES_WITHIN)
  if (directionOf(change) !== 'better') return last
  const began = own.findLast(({ main }) => axisOf(main) === axisOf(change) && directionOf(main) === 'worse')
  return began === undefined || began.thread === last?.thread ? last : began
}
