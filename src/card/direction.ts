import type { Inline, Line } from './card.ts'

/** U+200F and U+200E: seen by nobody, they say which way the text beside them runs (UAX #9). */
const RIGHT_TO_LEFT_MARK = '\u200f'
const LEFT_TO_RIGHT_MARK = '\u200e'

/**
 * A line that is mostly of a script from right to left, marked so that it is read in that order although a name or a
 * command in Latin letters begins it, and so that the slash and the brackets of a command stay where they belong. The
 * marks are beside the command, not in it: what is copied is what has to be typed. Any other line stays as it is.
 */
export function inReadingOrder(line: Line): Line {
  if (!runsFromRight(line)) return line
  const isolated = line.flatMap((inline) =>
    isCode(inline) ? [LEFT_TO_RIGHT_MARK, inline, LEFT_TO_RIGHT_MARK] : [inline],
  )
  return [RIGHT_TO_LEFT_MARK, ...isolated]
}

function runsFromRight(line: Line): boolean {
  const text = line.map((inline) => (isCode(inline) ? '' : textOf(inline))).join('')
  const fromRight = text.match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu)?.length ?? 0
  return fromRight > 0 && fromRight > (text.match(/\p{Script=Latin}/gu)?.length ?? 0)
}

function isCode(inline: Inline): boolean {
  return typeof inline !== 'string' && inline.kind === 'code'
}

function textOf(inline: Inline): string {
  return typeof inline === 'string' ? inline : inline.text
}
