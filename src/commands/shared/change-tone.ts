import type { Tone } from '../../card/card.ts'
import type { Change } from '../../domain/change.ts'
import { directionOf, severityOf } from '../../domain/severity.ts'

/** How a change feels: levels by where they are now, what got better as calm, all else by its severity. */
export function toneOf(change: Change): Tone {
  const { kind, to } = change
  if (/^(?:level|peak)-/.test(kind)) return TONES_OF_LEVELS[to] ?? 'minor'
  if (kind === 'area-raised') return TONES_OF_LEVELS[to] ?? 'moderate'
  return directionOf(change) === 'better' ? 'calm' : severityOf(change)
}

/** The worst of them; of calm ones only, nothing is coloured. */
export function worstTone(found: readonly Change[]): Tone {
  const tones = found.map(toneOf)
  const order = ['extreme', 'severe', 'moderate'] as const
  return order.find((tone) => tones.includes(tone)) ?? 'info'
}

const TONES_OF_LEVELS: Readonly<Record<string, Tone>> = {
  1: 'calm',
  2: 'moderate',
  3: 'severe',
  4: 'extreme',
}
