import { COLOURS } from './colours.ts'
import { escaped, tag } from './svg.ts'

/** The family of the fonts that are shipped; the only one there is when a picture is made. */
export const FONT_FAMILY = 'IBM Plex Sans Arabic'

export interface WordsLayout {
  readonly x: number
  /** Of the line that letters stand on. */
  readonly y: number
  /** Height of the letters, pixels. */
  readonly size: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly weight?: 400 | 700
  readonly colour?: string
}

/** One line of text. */
export function words(
  text: string,
  { x, y, size, anchor = 'start', weight = 400, colour = COLOURS.ink }: WordsLayout,
): string {
  const place = { x, y, 'font-size': size, 'text-anchor': anchor, 'font-weight': weight, fill: colour }
  return tag('text', place, escaped(text))
}

/** How letters are set: their height in pixels, and how bold they are (400 unless told). */
interface Setting {
  readonly size: number
  readonly weight?: 400 | 700
}

/** The line no wider than `width`: in smaller letters down to `least`, and then shortened with an ellipsis. */
export function fitted(
  text: string,
  { size, least, width, weight = 400 }: Setting & { readonly least: number; readonly width: number },
): { readonly text: string; readonly size: number } {
  const wanted = Math.floor((size * width) / Math.max(1, widthOf(text, { size, weight })))
  if (wanted >= least) return { text, size: Math.min(size, wanted) }
  let short = [...text]
  while (short.length > 1 && widthOf(`${short.join('')}…`, { size: least, weight }) > width) {
    short = short.slice(0, -1)
  }
  return { text: `${short.join('').trimEnd()}…`, size: least }
}

/** The text in lines no wider than `width`, broken at spaces. */
export function wrapped(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && widthOf(longer, { size }) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.map((line) => fitted(line, { size, least: size, width }).text)
}

/** About how wide a text is, pixels: rather a little too wide. */
export function widthOf(text: string, { size, weight = 400 }: Setting): number {
  const bolder = weight === 700 ? 1.06 : 1
  return size * bolder * [...text].reduce((sum, letter) => sum + widthOfLetter(letter), 0)
}

/** In heights, as the regular letters of {@link FONT_FAMILY} have it; those of other scripts are a guess. */
function widthOfLetter(letter: string): number {
  const known = WIDTHS.find(([letters]) => letters.test(letter))
  return known?.[1] ?? ((letter.codePointAt(0) ?? 0) > 0x2e7f ? 1.05 : 0.57)
}

const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;'’!|ijlíîïı]/, 0.28],
  [/[[\]()ftrI\-/·]/, 0.37],
  [/[mwMW%@Œœæ…]/, 0.88],
  [/[A-Z\u00c0-\u00de]/, 0.66],
  [/[a-z]/, 0.54],
  [/[\u0600-\u06ff]/, 0.47],
]
