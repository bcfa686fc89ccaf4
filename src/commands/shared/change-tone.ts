import type { Tone } from '../../card/card.ts'
import type { Change } from '../../domain/change.ts'

/** How a change feels: what got worse by how bad it is now, what got better as calm. */
export function toneOf({ kind, to, scope }: Change): Tone {
  switch (kind) {
    case 'departure-called':
    case 'departure-strengthened':
      return to !== 'consider' && scope === 'country' ? 'extreme' : 'severe'
    case 'mission-reduced':
      return to !== 'authorized-departure' && scope === 'country' ? 'extreme' : 'severe'
    case 'level-raised':
    case 'level-lowered':
    case 'peak-raised':
    case 'peak-lowered':
      return TONES_OF_LEVELS[to] ?? 'minor'
    case 'departure-weakened':
    case 'departure-lifted':
    case 'mission-restored':
      return 'calm'
    case 'consensus-formed':
    case 'first-mover':
      return 'severe'
    case 'area-changed':
    case 'bulletin':
    case 'consensus-dissolved':
      return 'moderate'
    case 'hazard-added':
    case 'issued':
    case 'withdrawn':
    case 'text-revised':
      return 'minor'
  }
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
