import type { TimelineDrawing, TimelineRow } from '../domain/drawing.ts'
import type { Mark } from '../domain/marks.ts'
import type { Instant } from '../domain/time.ts'
import { band } from './band.ts'
import { COLOURS } from './colours.ts'
import { framed, HEAD } from './frame.ts'
import { MARGIN, type Side, type Sketch, sideOf } from './paper.ts'
import { sign } from './signs.ts'
import { tag } from './svg.ts'
import { fitted, widthOf } from './words.ts'

const WIDTH = 1080
const NAMES = 268
const AXIS = 48
/** From one government to the next, and how thick its band is. */
const PITCH = 56
const BAND = 40
const NAME_SIZE = 30
const SIGN_SIZE = 28
const SIGN_ROOM = 38
const PART_SIZE = 20

/** Draws what governments said over time. */
export function timelineSketch(drawing: TimelineDrawing): Sketch {
  const side = sideOf(drawing, WIDTH)
  const top = HEAD + AXIS
  const bottom = top + drawing.rows.length * PITCH
  const scale = scaleOf(drawing)
  const rows = drawing.rows.map((row, index) =>
    rowOf(row, { top: top + index * PITCH, scale, side, drawing }),
  )
  const inside = [...axis(drawing, { scale, side, bottom }), ...rows].join('')
  return framed(drawing, { width: WIDTH, bottom, inside })
}

/** How far from the edge of reading a moment lies. */
export type Scale = (at: Instant) => number

function scaleOf({ from, to }: TimelineDrawing): Scale {
  const [begin, end] = [MARGIN + NAMES, WIDTH - MARGIN]
  const [first, last] = [Date.parse(from), Date.parse(to)]
  return (at) => {
    const share = (Date.parse(at) - first) / Math.max(1, last - first)
    return begin + Math.min(1, Math.max(0, share)) * (end - begin)
  }
}

function axis(
  { ticks }: TimelineDrawing,
  { scale, side, bottom }: { readonly scale: Scale; readonly side: Side; readonly bottom: number },
): readonly string[] {
  let free = 0
  return ticks.flatMap(({ at, label }) => {
    const x = scale(at)
    const line = tag('path', {
      d: `M${side.across(x)} ${HEAD + AXIS - 10} V${bottom}`,
      stroke: COLOURS.line,
      'stroke-width': 2,
    })
    const width = widthOf(label, { size: 26 })
    if (x - width / 2 < free) return [line]
    const middle = Math.min(x, WIDTH - MARGIN - width / 2)
    free = middle + width / 2 + 12
    const layout = {
      x: middle,
      y: HEAD + AXIS - 20,
      size: 26,
      anchor: 'middle',
      colour: COLOURS.faint,
    } as const
    return [line, side.words(label, layout)]
  })
}

interface RowPlace {
  readonly top: number
  readonly scale: Scale
  readonly side: Side
  readonly drawing: Pick<TimelineDrawing, 'from' | 'to'>
}

function rowOf(row: TimelineRow, { top, scale, side, drawing }: RowPlace): string {
  const middle = top + PITCH / 2
  const name = fitted(row.name, { size: NAME_SIZE, least: 20, width: NAMES - 16, weight: 700 })
  const signs = spaced(row.marks.map((mark) => ({ mark, x: scale(mark.at) })))
  const drawn = signs.map(({ mark, x }) =>
    sign(mark, { x: side.across(x), y: middle, size: mark.scope === 'region' ? PART_SIZE : SIGN_SIZE }),
  )
  const before = tag('path', {
    d: `M${side.across(scale(drawing.from))} ${middle} H${side.across(scale(drawing.to))}`,
    stroke: COLOURS.hatch,
    'stroke-width': 3,
    'stroke-dasharray': '3 9',
    'stroke-linecap': 'round',
  })
  return [
    side.words(name.text, { x: MARGIN, y: middle + name.size * 0.36, size: name.size, weight: 700 }),
    before,
    band(row, {
      top: middle - BAND / 2,
      height: BAND,
      scale,
      side,
      taken: signs.map(({ x }) => ({ from: x - SIGN_ROOM / 2, to: x + SIGN_ROOM / 2 })),
    }),
    ...drawn,
  ].join('')
}

/** Signs of one row beside each other, each as near its time as there is room; many of them overlap. */
function spaced(signs: readonly { readonly mark: Mark; readonly x: number }[]) {
  const [first, last] = [MARGIN + NAMES + SIGN_ROOM / 2, WIDTH - MARGIN - SIGN_ROOM / 2]
  const gap = Math.min(SIGN_ROOM, (last - first) / Math.max(1, signs.length - 1))
  let least = first
  const pushed = signs.map(({ mark, x }) => {
    const place = Math.max(x, least)
    least = place + gap
    return { mark, x: place }
  })
  let most = last
  return pushed
    .toReversed()
    .map(({ mark, x }) => {
      const place = Math.min(x, most)
      most = place - gap
      return { mark, x: place }
    })
    .toReversed()
}
