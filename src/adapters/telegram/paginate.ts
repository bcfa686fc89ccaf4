import { border } from '../../lib/border.ts'
import { joined, type Styled, sliced, trimmed } from './styled.ts'

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
 * page is cut at the end of a line, sentence or word. Nothing but white space is lost. `roomOf` tells how much each page
 * holds, from 0 on.
 */
export function paginate(
  pieces: readonly Piece[],
  roomOf: (page: number) => Room = () => WHOLE_PAGE,
): readonly Styled[] {
  const pages: Styled[] = []
  let draft = EMPTY
  let rest = pieces.filter(({ styled }) => trimmed(styled).text !== '')
  while (rest.length > 0) {
    const step = next(draft, rest, roomOf(pages.length))
    if (step.full) pages.push(pageOf(step.draft))
    draft = step.full ? EMPTY : step.draft
    rest = step.rest
  }
  return draft.units === 0 ? pages : [...pages, pageOf(draft)]
}

/** A page that is being filled. Joined once, when it is full: whoever fills pages asks often. */
interface Draft {
  readonly parts: readonly Styled[]
  readonly units: number
  readonly entities: number
}

const EMPTY: Draft = { parts: [], units: 0, entities: 0 }

function pageOf({ parts }: Draft): Styled {
  return trimmed(joined(...parts))
}

function added(draft: Draft, gap: string, styled: Styled): Draft {
  return {
    parts: [...draft.parts, ...(gap === '' ? [] : [{ text: gap, entities: [] }]), styled],
    units: draft.units + gap.length + styled.text.length,
    entities: draft.entities + styled.entities.length,
  }
}

interface Step {
  readonly draft: Draft
  readonly full: boolean
  readonly rest: Piece[]
}

function next(draft: Draft, pieces: Piece[], { units, entities }: Room): Step {
  const [piece, ...rest] = pieces
  if (piece === undefined) return { draft, full: false, rest: [] }
  const { styled } = piece
  const gap = draft.units === 0 ? '' : piece.gap
  const room = units - draft.units - gap.length
  const whole = wholeOf(pieces)
  const crowded = draft.entities + whole.entities > entities
  const tooLong = whole.units > room && (whole.units <= units || room < ROOM_WORTH_FILLING)
  if (draft.units > 0 && (crowded || tooLong)) {
    return { draft, full: true, rest: pieces }
  }
  if (styled.text.length <= room) return { draft: added(draft, gap, styled), full: false, rest }
  const cut = placeToCut(styled.text, room)
  const tail = trimmed(sliced(styled, cut, styled.text.length))
  return {
    draft: added(draft, gap, sliced(styled, 0, cut)),
    full: true,
    rest: [{ ...piece, styled: tail }, ...rest],
  }
}

/** Not before a sign that means nothing behind a letter (`a@b`), and at the beginning of a page a mention or a command. */
function placeToCut(text: string, room: number): number {
  const end = border(text, room)
  return /[@#$/]/.test(text.charAt(end)) ? end - 1 : end
}

/** What the first piece takes, together with those that it leads. */
function wholeOf(pieces: readonly Piece[]): Room {
  let [units, entities] = [0, 0]
  for (const { styled, gap, leads } of pieces) {
    units += styled.text.length + (units === 0 ? 0 : gap.length)
    entities += styled.entities.length
    if (!leads) break
  }
  return { units, entities }
}
