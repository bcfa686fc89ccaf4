import type { Block, Button, Card, Inline, Line } from './card.ts'
import { clean, cleanLine } from './clean.ts'
import { inReadingOrder } from './direction.ts'
import { fileLine } from './file.ts'
import { toneMark } from './mark.ts'

/** What a plain line was in the card, for those who can do a little more than plain. */
export interface PlainLine {
  readonly role: 'title' | 'heading' | 'text' | 'quote' | 'button' | 'gap'
  readonly text: string
}

/** The card as lines that anyone can read; every platform can fall back on it. Foreign text comes without controls. */
export function plainText(card: Card): string {
  return plainLines(card)
    .map(({ text }) => text)
    .join('\n')
}

/** The same lines with their roles; a gap is an empty line. */
export function plainLines(card: Card): readonly PlainLine[] {
  return [
    { role: 'title', text: `${toneMark(card.tone)} ${plainLine(card.title)}` },
    ...card.blocks.flatMap(blockLines),
    ...(card.file === undefined ? [] : [{ role: 'text', text: fileLine(card.file) } as const]),
    ...buttonLines(card.buttons),
  ]
}

function blockLines(block: Block): readonly PlainLine[] {
  switch (block.kind) {
    case 'heading':
      return [GAP, { role: 'heading', text: plainLine(block.line) }]
    case 'text':
      return [{ role: 'text', text: plainLine(block.line) }]
    case 'list':
      return block.items.map((item) => ({ role: 'text', text: `- ${plainLine(item)}` }))
    case 'quote':
      return `“${clean(block.text).trim()}”`.split('\n').map((text) => ({ role: 'quote', text: `  ${text}` }))
  }
}

const GAP: PlainLine = { role: 'gap', text: '' }

function buttonLines(buttons: readonly Button[]): readonly PlainLine[] {
  if (buttons.length === 0) return []
  const hints = buttons.map(({ label, command }, index) => ({
    role: 'button' as const,
    text: `${index + 1}) ${cleanLine(label)} → ${cleanLine(command)}`,
  }))
  return [GAP, ...hints]
}

/** One line of a card in plain text. */
export function plainLine(line: Line): string {
  return inReadingOrder(line).map(plainInline).join('')
}

function plainInline(inline: Inline): string {
  if (typeof inline === 'string') return cleanLine(inline)
  if (inline.kind !== 'link') return cleanLine(inline.text)
  const text = cleanLine(inline.text)
  const url = cleanLine(inline.url)
  return text === url ? `<${url}>` : `${text} <${url}>`
}
