import type { Tone } from './card.ts'

/** What stands before a title where there is no colour. */
export function toneMark(tone: Tone): string {
  return MARKS[tone]
}

const MARKS = {
  extreme: '🔴',
  severe: '🟠',
  moderate: '🟡',
  minor: '⚪',
  calm: '🟢',
  info: '🔔',
  error: '⚠️',
} as const satisfies Record<Tone, string>
