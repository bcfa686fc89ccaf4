import { COLOURS } from './colours.ts'
import { tag } from './svg.ts'
import { words } from './words.ts'

interface DigitPlace {
  /** Its middle. */
  readonly x: number
  readonly y: number
}

const SIZE = 26

/** The number of a level, so that a band is read without its colour. */
export function digit(level: string, { x, y, colour }: DigitPlace & { readonly colour: string }): string {
  return words(level, { x, y: y + SIZE * 0.36, size: SIZE, anchor: 'middle', weight: 700, colour })
}

/** The number of a level that was read last, and may not stand any more. */
export function doubtful(level: string, { x, y }: DigitPlace): string {
  const paper = tag('rect', { x: x - 22, y: y - 16, width: 44, height: 32, rx: 8, fill: COLOURS.paper })
  return paper + digit(`${level}?`, { x, y, colour: COLOURS.ink })
}
