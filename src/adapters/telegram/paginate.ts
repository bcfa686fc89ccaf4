import { joined, NOTHING, type Styled, sliced, trimmed } from './styled.ts'

/** What one message holds. */
export interface Room {
  /** Of its text after its entities are parsed. */
  readonly units: number
  readonly entities: number
}

/** 1–4096 units (Bot API, sendMessage); entities beyond a hundred are ignored by Telegram. */
export const WHOLE_PAGE: Room = { units: 4096, entities: 100 }
/** A text is only cut to fill a page that has at least this much room. */
const ROOM_WORTH_FILLING = 400

/** A part of a message that is not cut unless it must be. */
export interface Piece {
  readonly styled: Styled
  /** What stands between this piece and the one before it on the same page. */
  readonly gap: '\n' | '\n\n'
  /** A heading: it never ends a page. */
  readonly leads: boolean
}

/**
 * Packs pieces into pages, in order, none of them empty. A page ends between two pieces; a piece that is longer than a
 * page is cut at the end of a line, sentence or word. Nothing but white space is lost.
 */
export function paginate(pieces: readonly Piece[], room: Room = WHOLE_PAGE): readonly Styled[] {
  const pages: Styled[] = []
  let page = NOTHING
  let rest = pieces.filter(({ styled }) => trimmed(styled).text !== '')
  while (rest.length > 0) {
    const step = next(page, rest, room)
    if (step.full) pages.push(trimmed(step.page))
    page = step.full ? NOTHING : step.page
    rest = step.rest
  }
  return page.text === '' ? pages : [...pages, trimmed(page)]
}

interface Step {
  readonly page: Styled
  readonly full: boolean
  readonly rest: Piece[]
}

function next(page: Styled, pieces: Piece[], { units, entities }: Room): Step {
  const [piece, ...rest] = pieces
  if (piece === undefined) return { page, full: false, rest: [] }
  const gap = page.text === '' ? '' : piece.gap
  const room = units - page.text.length - gap.length
  const crowded = page.entities.length + piece.styled.entities.length > entities
  const whole = wholeLength(pieces)
  if (page.text !== '' && (crowded || (whole > room && (whole <= units || room < ROOM_WORTH_FILLING)))) {
    return { page, full: true, rest: pieces }
  }
  const added = (styled: Styled) => joined(page, { text: gap, entities: [] }, styled)
  if (piece.styled.text.length <= room) return { page: added(piece.styled), full: false, rest }
  const cut = border(piece.styled.text, room)
  const tail = trimmed(sliced(piece.styled, cut, piece.styled.text.length))
  return {
    page: added(sliced(piece.styled, 0, cut)),
    full: true,
    rest: [{ ...piece, styled: tail }, ...rest],
  }
}

/** Length of the first piece, together with those that it leads. */
function wholeLength(pieces: readonly Piece[]): number {
  let length = 0
  for (const { styled, gap, leads } of pieces) {
    length += styled.text.length + (length === 0 ? 0 : gap.length)
    if (!leads) break
  }
  return length
}

/** Where to cut so that at most `room` units stay: after a line, a sentence or a word, if one ends in the last half. */
function border(text: string, room: number): number {
  const head = text.slice(0, room)
  const ends = [/\n/g, /[.!?…]["'”’»)\]]*\s|[。！？]/g, /\s/g].map((pattern) => lastEnd(head, pattern))
  const end = ends.find((at) => at > room / 2)
  if (end !== undefined) return end
  return /[\uD800-\uDBFF]$/.test(head) ? room - 1 : room
}

function lastEnd(text: string, pattern: RegExp): number {
  let end = 0
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length
  return end
}
