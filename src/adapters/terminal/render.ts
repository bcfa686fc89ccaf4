import type { Card, Tone } from '../../card/card.ts'
import { type PlainLine, plainLines } from '../../card/plain.ts'

/** The card as text for a terminal, without a line break at its end; `coloured` only where there is a screen. */
export function render(card: Card, { coloured }: { readonly coloured: boolean }): string {
  return plainLines(card)
    .map((line) => (coloured ? colour(line, card.tone) : line.text))
    .join('\n')
}

function colour({ role, text }: PlainLine, tone: Tone): string {
  switch (role) {
    case 'title':
      return sgr(`1;${TONE_COLOURS[tone]}`, text)
    case 'heading':
      return sgr('1', text)
    case 'quote':
      return sgr('3', text)
    case 'button':
      return sgr('36', text)
    case 'text':
    case 'gap':
      return text
  }
}

/** Colours of "select graphic rendition" (ECMA-48, 8.3.117). */
const TONE_COLOURS = {
  extreme: '31',
  severe: '31',
  moderate: '33',
  minor: '37',
  calm: '32',
  info: '36',
  error: '33',
} as const satisfies Record<Tone, string>

function sgr(code: string, text: string): string {
  return `\u001b[${code}m${text}\u001b[0m`
}
