import type { Drawing, LegendSymbol } from '../domain/drawing.ts'
import { COLOURS, LEVEL_COLOURS } from './colours.ts'
import { digit, doubtful } from './digits.ts'
import { HATCHED, MARGIN, type Side } from './paper.ts'
import { sign } from './signs.ts'
import { tag } from './svg.ts'
import { fitted } from './words.ts'

const LINE = 52
const SYMBOL = { width: 54, height: 34 } as const
const GAP = 18
const SIZE = 28
const LEAST = 20

/** What stands for what, in two columns, from `top` down; all in letters of one size. */
export function legend(
  columns: Drawing['legend'],
  { top, width, side }: { readonly top: number; readonly width: number; readonly side: Side },
): { readonly svg: string; readonly height: number } {
  const column = (width - 2 * MARGIN) / columns.length
  const room = column - SYMBOL.width - GAP - 16
  const labels = columns.flat().map(({ label }) => label)
  const size = Math.min(
    ...labels.map((label) => fitted(label, { size: SIZE, least: LEAST, width: room }).size),
  )
  const drawn = columns.flatMap((entries, place) =>
    entries.map(({ symbol, label }, line) => {
      const [x, y] = [MARGIN + place * column, top + line * LINE]
      const { text } = fitted(label, { size, least: size, width: room })
      const left = Math.min(side.across(x), side.across(x + SYMBOL.width))
      const beside = { x: x + SYMBOL.width + GAP, y: y + SYMBOL.height / 2 + size * 0.36, size }
      return symbolAt(symbol, left, y) + side.words(text, beside)
    }),
  )
  return { svg: drawn.join(''), height: Math.max(...columns.map(({ length }) => length)) * LINE }
}

function symbolAt(symbol: LegendSymbol, x: number, y: number): string {
  const middle = { x: x + SYMBOL.width / 2, y: y + SYMBOL.height / 2, size: 30 }
  switch (symbol.kind) {
    case 'level': {
      const { fill, edge, ink } = LEVEL_COLOURS[symbol.level]
      return box({ x, y, fill, stroke: edge }) + digit(String(symbol.level), { ...middle, colour: ink })
    }
    case 'unknown':
      return box({ x, y, fill: HATCHED, stroke: COLOURS.hatch })
    case 'unseen':
      return box({ x, y, fill: HATCHED, stroke: COLOURS.hatch }) + doubtful('4', middle)
    case 'unwatched':
      return tag('path', {
        d: `M${x} ${middle.y} h${SYMBOL.width}`,
        stroke: COLOURS.hatch,
        'stroke-width': 3,
        'stroke-dasharray': '3 9',
        'stroke-linecap': 'round',
      })
    case 'below':
      return box({ x, y, fill: COLOURS.below, stroke: COLOURS.hatch })
    case 'called':
      return sign({ axis: 'departure', to: 'leave' }, { ...middle, size: 22 })
    case 'mark':
      return sign(symbol.sign, middle)
  }
}

function box(place: { x: number; y: number; fill: string; stroke: string }): string {
  return tag('rect', { ...place, ...SYMBOL, rx: 6, 'stroke-width': 2 })
}
