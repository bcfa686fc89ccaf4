import type { TimelineRow } from '../domain/drawing.ts'
import type { Span } from '../domain/gap.ts'
import type { Segment } from '../domain/history.ts'
import type { Instant } from '../domain/time.ts'
import { COLOURS, LEVEL_COLOURS } from './colours.ts'
import { digit, doubtful } from './digits.ts'
import { HATCHED, type Side } from './paper.ts'
import { tag } from './svg.ts'

export interface BandPlace {
  readonly top: number
  readonly height: number
  readonly scale: (at: Instant) => number
  readonly side: Side
  /** Where signs stand: no digit there. */
  readonly taken: readonly Stretch[]
}

interface Stretch {
  readonly from: number
  readonly to: number
}

/** Room that a digit needs. */
const DIGIT = 26
const DOUBTFUL = 48
/** So that a level of a single day is seen. */
const LEAST = 5

/** The levels of one government as a band; hatched where it was not read and they are the last that was. */
export function band({ segments, unseen }: TimelineRow, place: BandPlace): string {
  const pieces = segments.flatMap((segment) => piecesOf(segment, unseen))
  return pieces.map((piece) => pieceOf(piece, place)).join('')
}

type Piece = Segment & { readonly isUnseen: boolean }

function piecesOf(segment: Segment, unseen: readonly Span[]): readonly Piece[] {
  const inside = unseen.filter(({ from, to }) => from < segment.to && to > segment.from)
  const moments = inside
    .flatMap(({ from, to }) => [from, to])
    .filter((at) => at > segment.from && at < segment.to)
  const cuts = [segment.from, ...new Set(moments.toSorted()), segment.to]
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? segment.to
    return { ...segment, from, to, isUnseen: inside.some((one) => one.from <= from && one.to >= to) }
  })
}

function pieceOf({ level, from, to, isUnseen }: Piece, place: BandPlace): string {
  const { top, height, scale, side, taken } = place
  const start = scale(from)
  const stretch = { from: start, to: Math.max(scale(to), start + LEAST) }
  const isHatched = isUnseen || level === null
  const colours = level === null ? undefined : LEVEL_COLOURS[level]
  const rect = tag('rect', {
    x: Math.min(side.across(stretch.from), side.across(stretch.to)),
    y: top,
    width: stretch.to - stretch.from,
    height,
    fill: isHatched ? HATCHED : (colours?.fill ?? HATCHED),
    stroke: isHatched ? COLOURS.hatch : (colours?.edge ?? COLOURS.hatch),
    'stroke-width': 2,
  })
  if (level === null) return rect
  const free = firstFree(stretch, taken, isUnseen ? DOUBTFUL : DIGIT)
  if (free === undefined) return rect
  const middle = { x: side.across(free), y: top + height / 2 }
  const shown = isUnseen
    ? doubtful(String(level), middle)
    : digit(String(level), { ...middle, colour: colours?.ink ?? COLOURS.ink })
  return rect + shown
}

/** The middle of the first place in a stretch that is wide enough and not taken. */
function firstFree({ from, to }: Stretch, taken: readonly Stretch[], width: number): number | undefined {
  let begin = from + 4
  for (const one of taken.filter((other) => other.to > from && other.from < to)) {
    if (one.from - begin >= width) break
    begin = Math.max(begin, one.to)
  }
  return begin + width <= to - 2 ? begin + width / 2 : undefined
}
