import type { Drawing } from '../domain/drawing.ts'
import { COLOURS } from './colours.ts'
import { legend } from './legend.ts'
import { DEFINITIONS, MARGIN, type Side, type Sketch, sideOf } from './paper.ts'
import { tag } from './svg.ts'
import { FONT_FAMILY, fitted, wrapped } from './words.ts'

const TITLE_SIZE = 50
const SUBTITLE_SIZE = 30
const NOTE_SIZE = 24
const NOTE_LINE = 34
/** Where the drawing itself begins. */
export const HEAD = 150

/** The paper with title, legend and notes around a drawing, which reaches from {@link HEAD} down to `bottom`. */
export function framed(
  drawing: Drawing,
  { width, bottom, inside }: { readonly width: number; readonly bottom: number; readonly inside: string },
): Sketch {
  const side = sideOf(drawing, width)
  const room = width - 2 * MARGIN
  const key = legend(drawing.legend, { top: bottom + 30, width, side })
  const lines = drawing.notes.flatMap((note) => wrapped(note, NOTE_SIZE, room))
  const notesTop = bottom + 30 + key.height + (lines.length > 0 ? 32 : 0)
  const height = Math.ceil(notesTop + lines.length * NOTE_LINE + MARGIN / 2)
  const notes = lines.map((line, index) =>
    side.words(line, { x: MARGIN, y: notesTop + index * NOTE_LINE, size: NOTE_SIZE, colour: COLOURS.faint }),
  )
  const svg = tag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, 'font-family': FONT_FAMILY },
    DEFINITIONS,
    tag('rect', { width, height, fill: COLOURS.paper }),
    ...heading(drawing, side, room),
    inside,
    key.svg,
    ...notes,
  )
  return { svg, width, height }
}

function heading({ title, subtitle }: Drawing, side: Side, room: number): readonly string[] {
  const first = fitted(title, { size: TITLE_SIZE, least: 30, width: room, weight: 700 })
  const second = fitted(subtitle, { size: SUBTITLE_SIZE, least: 22, width: room })
  return [
    side.words(first.text, { x: MARGIN, y: 74, size: first.size, weight: 700 }),
    side.words(second.text, { x: MARGIN, y: 118, size: second.size, colour: COLOURS.faint }),
  ]
}
