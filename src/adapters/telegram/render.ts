import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types'
import type { Block, Button, Card, CardFile, Line, Picture, Tone } from '../../card/card.ts'
import { cleanLine, wellFormed } from '../../card/clean.ts'
import { oncePer } from '../../lib/once-per.ts'
import { ROOM_FOR_NAMES } from './mention.ts'
import { type Piece, paginate, type Room, WHOLE_PAGE } from './paginate.ts'
import { boldLineOf, defused, inStyle, joined, lineOf, type Style, type Styled, trimmed } from './styled.ts'

/** One message: a card is one or several of them. */
export interface Page extends Styled {
  readonly keyboard: InlineKeyboardMarkup | undefined
  /** Of which the text is the caption; or a file, under which there may be no text. */
  readonly picture?: Picture
  readonly file?: CardFile
}

const GAP: Styled = { text: '\n\n', entities: [] }
const PAGE_WITH_NAMES: Room = {
  units: WHOLE_PAGE.units - GAP.text.length - ROOM_FOR_NAMES.units,
  entities: WHOLE_PAGE.entities - ROOM_FOR_NAMES.entities,
}

const MARKS: Readonly<Record<Tone, string>> = {
  extreme: '🔴',
  severe: '🟠',
  moderate: '🟡',
  minor: '⚪',
  calm: '🟢',
  info: 'ℹ️',
  error: '⚠️',
}
/** A quote longer than this is folded by Telegram's apps until it is tapped. */
const LONG_QUOTE = 500
/** Bot API, InlineKeyboardButton.callback_data. */
const BUTTON_BYTES = 64
const SHORT_LABEL = 16
const ALERT_UNITS = 200

/**
 * A card as messages within Telegram's limits, in order; the buttons are under the last one, and `names`, which are to
 * ring, end the first. It is cut at the same places whoever is named, as its messages are sent one by one: between two
 * of them somebody may become an admin.
 */
export function render(card: Card, names?: Styled): readonly Page[] {
  const pages = paginate(piecesOf(card), names && ((page) => (page === 0 ? PAGE_WITH_NAMES : WHOLE_PAGE)))
  const keyboard = keyboardOf(card.buttons)
  return pages.map((page, index) => ({
    ...(index === 0 && names && names.text !== '' ? joined(page, GAP, names) : page),
    keyboard: index === pages.length - 1 ? keyboard : undefined,
  }))
}

/** The beginning of a card as the short plain text of a pop-up (Bot API, answerCallbackQuery: 200 characters). */
export function popUp(card: Card): string {
  const text = render(card)[0]?.text ?? ''
  return text.length <= ALERT_UNITS
    ? text
    : `${text.slice(0, ALERT_UNITS - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

function piecesOf(card: Card): readonly Piece[] {
  const mark: Styled = { text: `${MARKS[card.tone]} `, entities: [] }
  const title: Piece = { styled: trimmed(joined(mark, boldLineOf(card.title))), gap: '\n', leads: true }
  const firstHeading = card.blocks.findIndex(({ kind }) => kind === 'heading')
  return [
    title,
    ...card.blocks.flatMap((block, index) =>
      blockPieces(
        block,
        gapBefore(block, {
          before: card.blocks[index - 1],
          inSection: firstHeading !== -1 && index > firstHeading,
        }),
      ),
    ),
  ]
}

function blockPieces(block: Block, gap: Piece['gap']): readonly Piece[] {
  switch (block.kind) {
    case 'heading':
      return [{ styled: trimmed(boldLineOf(block.line)), gap, leads: true }]
    case 'text':
      return [{ styled: trimmed(lineOf(block.line)), gap, leads: false }]
    case 'list':
      return block.items.map((item, index) => ({
        styled: itemOf(item),
        gap: index === 0 ? gap : '\n',
        leads: false,
      }))
    case 'quote':
      return [{ styled: quoted(block.text), gap, leads: false }]
  }
}

const itemOf = oncePer((line: Line) => joined({ text: '• ', entities: [] }, trimmed(lineOf(line))))

/** Paragraphs stand apart; the lines under a heading belong together, and a phone shows more of them at once. */
function gapBefore(
  block: Block,
  { before, inSection }: { readonly before: Block | undefined; readonly inSection: boolean },
): Piece['gap'] {
  const isParagraph = block.kind === 'text' && before?.kind === 'text' && !inSection
  return before === undefined || block.kind === 'heading' || isParagraph ? '\n\n' : '\n'
}

function quoted(text: string): Styled {
  const words = defused(text).trim()
  const style: Style = words.length > LONG_QUOTE ? 'expandable_blockquote' : 'blockquote'
  return inStyle(style, words)
}

/** Buttons that Telegram would refuse, and the whole message with them, are left out: the text matters more. */
function keyboardOf(buttons: readonly Button[]): InlineKeyboardMarkup | undefined {
  const fitting = buttons
    .map(({ label, command }) => ({ label: cleanLine(label).trim(), command }))
    .filter(({ label, command }) => label !== '' && fits(command))
  if (fitting.length === 0) return undefined
  const perRow = fitting.every(({ label }) => label.length <= SHORT_LABEL) ? 2 : 1
  const rows: InlineKeyboardButton[][] = []
  for (let start = 0; start < fitting.length; start += perRow) {
    const row = fitting.slice(start, start + perRow)
    rows.push(row.map(({ label, command }) => ({ text: label, callback_data: command })))
  }
  return { inline_keyboard: rows }
}

function fits(command: string): boolean {
  return command !== '' && Buffer.byteLength(command) <= BUTTON_BYTES && wellFormed(command) === command
}
