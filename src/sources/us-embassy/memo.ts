import { z } from 'zod'
import { DEPARTURE_GRADES, MISSION_POSTURES } from '../../domain/observation.ts'
import type { Instant } from '../../domain/time.ts'
import type { Statement } from './alert.ts'

/**
 * What is kept of a post between two looks, as the country's marker: a feed shows the last ten alerts only, so a call
 * that still stands falls off its end, and that must not look like a call that was taken back.
 */
export interface Memo {
  /** Every alert from here on was read; empty where that is all there ever were. */
  readonly from: Instant | ''
  /** Until here: the newest alert that was read; empty where there was none. */
  readonly to: Instant | ''
  /** Alerts with a call or a posture that nothing has taken back since, however old. */
  readonly standing: readonly Statement[]
}

export function writeMemo({ from, to, standing }: Memo): string {
  const kept = standing.map(({ url, at, departure, mission }) => ({ url, at, departure, mission }))
  return JSON.stringify({ from, to, standing: kept })
}

/** Undefined for a marker that this source did not write. */
export function readMemo(marker: string | undefined): Memo | undefined {
  if (marker === undefined) return undefined
  try {
    return MEMO.safeParse(JSON.parse(marker)).data
  } catch {
    return undefined
  }
}

const evidence = {
  scope: z.enum(['country', 'region']),
  sentence: z.string(),
  rule: z.string(),
  statedOn: z.string().exactOptional(),
}
const limitedTo = z.string().exactOptional()
const instant = z.iso.datetime()
const MEMO = z.object({
  from: z.union([instant, z.literal('')]),
  to: z.union([instant, z.literal('')]),
  standing: z.array(
    z.object({
      url: z.string(),
      at: instant,
      departure: z.discriminatedUnion('grade', [
        z.object({ grade: z.literal('none') }),
        z.object({ grade: z.enum(DEPARTURE_GRADES).exclude(['none']), ...evidence }),
      ]),
      mission: z.discriminatedUnion('posture', [
        z.object({ posture: z.literal('normal'), limitedTo }),
        z.object({ posture: z.enum(MISSION_POSTURES).exclude(['normal']), limitedTo, ...evidence }),
      ]),
    }),
  ),
})
