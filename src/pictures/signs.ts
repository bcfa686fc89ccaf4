import type { Sign } from '../domain/marks.ts'
import { COLOURS } from './colours.ts'
import { outline, tag } from './svg.ts'

/** The middle of a sign, and how wide it is, pixels. */
export interface SignPlace {
  readonly x: number
  readonly y: number
  readonly size: number
}

/**
 * Citizens are triangles, staff are squares. Hollow asks, full orders, a white bar in it is a closed counter, a white
 * sign the utmost; crossed out is over.
 */
export function sign({ axis, to }: Sign, place: SignPlace): string {
  const shape = axis === 'departure' ? triangle(place) : square(place)
  switch (to) {
    case 'none':
    case 'normal':
      return haloed(shape, '#fff') + crossing(place)
    case 'consider':
    case 'authorized-departure':
      return haloed(shape, '#fff')
    case 'leave':
    case 'ordered-departure':
      return haloed(shape, COLOURS.ink)
    case 'leave-now':
      return haloed(shape, COLOURS.ink) + exclamation(place)
    case 'services-suspended':
      return haloed(shape, COLOURS.ink) + bar(place)
    case 'suspended':
      return haloed(shape, COLOURS.ink) + cross(place)
  }
}

function triangle({ x, y, size }: SignPlace): string {
  const [half, foot] = [size * 0.55, y + size * 0.42]
  return outline`M${x} ${y - size / 2} L${x + half} ${foot} L${x - half} ${foot} Z`
}

function square({ x, y, size }: SignPlace): string {
  const half = size * 0.42
  return outline`M${x - half} ${y - half} h${half * 2} v${half * 2} h${-half * 2} Z`
}

/** On a white rim, so that it is seen on every colour. */
function haloed(shape: string, fill: string): string {
  return (
    tag('path', { ...LINE, d: shape, fill: '#fff', stroke: '#fff', 'stroke-width': 9 }) +
    tag('path', { ...LINE, d: shape, fill })
  )
}

function exclamation({ x, y, size }: SignPlace): string {
  const d = outline`M${x} ${y - size * 0.14} v${size * 0.22} M${x} ${y + size * 0.27} v0.1`
  return tag('path', { ...LINE, d, stroke: '#fff', 'stroke-width': 4 })
}

function bar({ x, y, size }: SignPlace): string {
  const half = size * 0.2
  return tag('path', { ...LINE, d: outline`M${x - half} ${y} h${half * 2}`, stroke: '#fff' })
}

function cross({ x, y, size }: SignPlace): string {
  const half = size * 0.18
  const d = outline`M${x - half} ${y - half} l${half * 2} ${half * 2} M${x + half} ${y - half} l${-half * 2} ${half * 2}`
  return tag('path', { ...LINE, d, stroke: '#fff' })
}

function crossing({ x, y, size }: SignPlace): string {
  const half = size * 0.62
  const d = outline`M${x - half} ${y + half} L${x + half} ${y - half}`
  return tag('path', { ...LINE, d, stroke: '#fff', 'stroke-width': 9 }) + tag('path', { ...LINE, d })
}

const LINE = {
  fill: 'none',
  stroke: COLOURS.ink,
  'stroke-width': 3.5,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const
