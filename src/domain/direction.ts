/** Which way a text runs. */
export type Direction = 'left-to-right' | 'right-to-left'

/** U+200E and U+200F: seen by nobody, they say which way the text beside them runs (UAX #9). */
const MARKS = { 'left-to-right': '\u200e', 'right-to-left': '\u200f' } as const satisfies Record<
  Direction,
  string
>
const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const FROM_LEFT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u

/** Whether any letter is of a script from right to left. */
export function hasFromRight(text: string): boolean {
  return FROM_RIGHT.test(text)
}

export function markOf(direction: Direction): string {
  return MARKS[direction]
}

/**
 * What stands before and behind a text that is part of a line with the other direction, so that it keeps its own order and
 * turns nothing beside it: in `وكالة, 28 Oct` the comma and the 28 would stand left of the name. Undefined where no letter
 * of it runs the other way. The text runs as its first letter does, unless `runs` says otherwise.
 */
export function marksAround(
  text: string,
  inside: Direction,
  runs = directionOf(text) ?? inside,
): { readonly before: string; readonly behind: string } | undefined {
  const other = inside === 'left-to-right' ? FROM_RIGHT : FROM_LEFT
  if (!other.test(text)) return undefined
  const own = MARKS[runs]
  return { before: own, behind: runs === inside ? own : own + MARKS[inside] }
}

/** Of the first letter; undefined where there is none. */
function directionOf(text: string): Direction | undefined {
  const [first] = /\p{L}/u.exec(text) ?? []
  if (first === undefined) return undefined
  return FROM_RIGHT.test(first) ? 'right-to-left' : 'left-to-right'
}
