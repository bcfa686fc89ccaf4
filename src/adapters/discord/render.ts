import type { APIEmbed } from 'discord.js'
import type { Block, Button, Card, Inline, Line, Tone } from '../../card/card.ts'
import { clean } from '../../card/clean.ts'
import { inReadingOrder } from '../../card/direction.ts'
import { toneMark } from '../../card/mark.ts'
import { componentsOf, type Row } from './components.ts'
import { escapeMarkdown } from './escape.ts'
import { addressOf, renderLine, splitLine, textOf } from './inline.ts'

/** What one Discord message holds of a card. */
export interface RenderedMessage {
  readonly embeds: readonly APIEmbed[]
  readonly components: readonly Row[]
}

// https://discord.com/developers/docs/resources/message#embed-object-embed-limits
const TITLE_LIMIT = 256
const DESCRIPTION_LIMIT = 4096
/** Two such parts, a title and a footer stay within the 6000 characters that the embeds of one message may hold. */
const PART_LIMIT = 2850
const PARTS_PER_MESSAGE = 2

const COLOURS: Readonly<Record<Tone, number>> = {
  extreme: 0x8b0000,
  severe: 0xe67e22,
  moderate: 0xf1c40f,
  minor: 0x95a5a6,
  calm: 0x2ecc71,
  info: 0x5865f2,
  error: 0xed4245,
}

/**
 * A card as Discord messages, in order; mostly one. Nothing is left out: what exceeds a limit of Discord goes on in the
 * next embed or message, numbered `2/3`, and buttons that find no place are written out as commands.
 */
export function render(card: Card): readonly RenderedMessage[] {
  const { rows: components, left } = componentsOf(card.buttons)
  const title = titleOf(card.title)
  const heading = title === undefined ? rowsOf(card.title.map(emboldened), '') : []
  const rows = [
    ...heading,
    ...blockRows(card.blocks),
    ...left.flatMap((button) => rowsOf(written(button), '- ')),
  ]
  const isBlank = title === undefined && rows.every((row) => row.trim() === '')
  // Discord takes no message in which there is nothing to read.
  const messages = partsOf(isBlank ? [toneMark(card.tone)] : rows)
  return messages.map((parts, index) => {
    const embeds = parts.map(
      (description): APIEmbed => ({
        color: COLOURS[card.tone],
        ...(description.trim() === '' ? {} : { description }),
      }),
    )
    if (index === 0) Object.assign(embeds[0] ?? {}, title)
    if (messages.length > 1) Object.assign(embeds.at(-1) ?? {}, numbered(index + 1, messages.length))
    return { embeds, components: index === messages.length - 1 ? components : [] }
  })
}

/** Undefined where it is too long for a title, or there is none. */
function titleOf(line: Line): Pick<APIEmbed, 'title' | 'url'> | undefined {
  const title = escapeMarkdown(textOf(inReadingOrder(line))).trim()
  if (title === '' || title.length > TITLE_LIMIT) return undefined
  const url = line.map((inline) => (isLink(inline) ? addressOf(inline.url) : undefined)).find(isPresent)
  return url === undefined ? { title } : { title, url }
}

function isLink(inline: Inline): inline is Exclude<Inline, string> & { kind: 'link' } {
  return typeof inline !== 'string' && inline.kind === 'link'
}

function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined
}

function emboldened(inline: Inline): Inline {
  return typeof inline === 'string' ? { kind: 'bold', text: inline } : inline
}

function numbered(number: number, total: number): Pick<APIEmbed, 'footer'> {
  return { footer: { text: `${number}/${total}` } }
}

/** The descriptions of each message's embeds. */
function partsOf(rows: readonly string[]): readonly (readonly string[])[] {
  const whole = rows.join('\n')
  if (whole.length <= DESCRIPTION_LIMIT) return [[whole]]
  const parts: string[] = []
  for (const row of rows) {
    const last = parts.at(-1)
    if (last !== undefined && last.length + 1 + row.length <= PART_LIMIT)
      parts.splice(-1, 1, `${last}\n${row}`)
    else parts.push(row)
  }
  const filled = parts.filter((part) => part.trim() !== '')
  const messages: string[][] = []
  for (let start = 0; start < filled.length; start += PARTS_PER_MESSAGE) {
    messages.push(filled.slice(start, start + PARTS_PER_MESSAGE))
  }
  return messages
}

function blockRows(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block, index) => {
    const rows = rowsOfBlock(block)
    // Without a free line Discord shows two quotes as one.
    return block.kind === 'quote' && blocks[index - 1]?.kind === 'quote' ? ['', ...rows] : rows
  })
}

function rowsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return rowsOf(block.line, '### ')
    case 'text':
      return rowsOf(block.line, '')
    case 'list':
      return block.items.flatMap((item) => rowsOf(item, '- '))
    case 'quote':
      return clean(block.text)
        .split('\n')
        .filter((line) => line.trim() !== '')
        .flatMap((line) => rowsOf([line.trim()], '> '))
  }
}

/** One row, or several where the line is longer than a part; a list item goes on without a mark of its own. */
function rowsOf(line: Line, prefix: '' | '- ' | '> ' | '### '): readonly string[] {
  if (line.length === 0) return []
  const whole = prefix + renderLine(line)
  if (whole.length <= PART_LIMIT) return [whole]
  return splitLine(line, PART_LIMIT - prefix.length).map((part, index) => {
    const mark = index > 0 && prefix === '- ' ? '  ' : prefix
    return mark + renderLine(part)
  })
}

/** A button that finds no place is written out as its command. */
function written({ label, command }: Button): Line {
  return [`${label}: `, { kind: 'code', text: `/${command}` }]
}
