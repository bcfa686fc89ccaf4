import { type Direction, hasFromRight, markOf, marksAround } from '../domain/direction.ts'
import type { Inline, Line } from './card.ts'

/**
 * A line in which everything is read in its order, whichever way its parts run: it begins on the side of its own words
 * though a name or a command of the other script comes first, and what runs the other way turns nothing beside it. The
 * marks are beside a command, not in it: what is copied is what has to be typed. A line of one direction stays as it is.
 */
export function inReadingOrder(line: Line): Line {
  if (!line.some((inline) => hasFromRight(textOf(inline)))) return line
  const direction = directionOf(line)
  return [markOf(direction), ...line.flatMap((inline) => setOff(inline, direction))]
}

/** Of the line's own words, those between names and links; of all of it where there are none. */
function directionOf(line: Line): Direction {
  const own = line.filter((inline) => typeof inline === 'string').join('')
  const text = /\p{L}/u.test(own)
    ? own
    : line.map((inline) => (isCode(inline) ? '' : textOf(inline))).join('')
  return runsFromRight(text) ? 'right-to-left' : 'left-to-right'
}

function setOff(inline: Inline, inside: Direction): readonly Inline[] {
  if (typeof inline === 'string') return [inline]
  const marks = isCode(inline)
    ? marksAround(inline.text, inside, 'left-to-right')
    : marksAround(inline.text, inside)
  return marks === undefined ? [inline] : [marks.before, inline, marks.behind]
}

function runsFromRight(text: string): boolean {
  const fromRight = text.match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu)?.length ?? 0
  return fromRight > 0 && fromRight > (text.match(/\p{Script=Latin}/gu)?.length ?? 0)
}

function isCode(inline: Inline): boolean {
  return typeof inline !== 'string' && inline.kind === 'code'
}

function textOf(inline: Inline): string {
  return typeof inline === 'string' ? inline : inline.text
}
