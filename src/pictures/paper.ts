import type { Drawing } from '../domain/drawing.ts'
import { COLOURS } from './colours.ts'
import { tag } from './svg.ts'
import { type WordsLayout, words } from './words.ts'

/** A finished picture, still as SVG. */
export interface Sketch {
  readonly svg: string
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** Where things stand in a picture that may be read from right to left. */
export interface Side {
  /** Where `x`, as counted from the edge at which reading begins, lies from the left. */
  across(x: number): number
  /** Words that begin at `x`, as counted from that edge, and `end` there if told so. */
  words(text: string, layout: WordsLayout): string
}

/** What a picture leaves to its paper on each side, pixels. */
export const MARGIN = 36

/** How a drawing of this width is laid out for its direction of reading. */
export function sideOf({ direction }: Pick<Drawing, 'direction'>, width: number): Side {
  const isMirrored = direction === 'rtl'
  const across = (x: number) => (isMirrored ? width - x : x)
  const turned = { start: 'end', middle: 'middle', end: 'start' } as const
  return {
    across,
    words: (text, { anchor = 'start', ...layout }) => {
      const place = { ...layout, x: across(layout.x), anchor: isMirrored ? turned[anchor] : anchor }
      return words(isMirrored ? `${FROM_RIGHT}${text}${AS_BEFORE}` : text, place)
    },
  }
}

// U+202B and U+202C (UAX #9): the drawing library takes every line for one from left to right.
const FROM_RIGHT = '\u202b'
const AS_BEFORE = '\u202c'

/** Fills that mean: nobody knows. */
export const HATCHED = 'url(#hatched)'
/** What {@link HATCHED} names. */
export const DEFINITIONS = tag(
  'defs',
  {},
  tag(
    'pattern',
    { id: 'hatched', width: 10, height: 10, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    tag('rect', { width: 10, height: 10, fill: COLOURS.hatched }),
    tag('rect', { width: 3, height: 10, fill: COLOURS.hatch }),
  ),
)
