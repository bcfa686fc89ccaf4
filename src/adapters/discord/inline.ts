import type { Inline, Line } from '../../card/card.ts'
import { cleanLine } from '../../card/clean.ts'
import { inReadingOrder } from '../../card/direction.ts'
import { border } from '../../lib/border.ts'
import { oncePer } from '../../lib/once-per.ts'
import { escapeMarkdown } from './escape.ts'

const ZERO_WIDTH_SPACE = '\u200b'
/** A longer address is shown as text, so that a row can always be split. */
const LONGEST_URL = 1000

/**
 * One line as Discord markdown; everything that came from outside is escaped. Whoever fills a page asks for the same line
 * in card after card.
 */
export const renderLine = oncePer((line: Line): string => {
  let rendered = ''
  let afterMarkup = false
  for (const inline of joined(inReadingOrder(line))) {
    const next = renderInline(inline)
    const markup = typeof inline !== 'string'
    // Two marks that touch, such as the ends of bold and italic, would be read as one.
    rendered += markup && afterMarkup && next !== '' ? ZERO_WIDTH_SPACE + next : next
    afterMarkup = markup && next !== ''
  }
  return rendered
})

/** The words of a line without any markup, not yet escaped. */
export function textOf(line: Line): string {
  return line.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('')
}

/** `line` as several, each of which renders to at most `room` characters; sentences and words are kept whole where they fit. */
export function splitLine(line: Line, room: number): readonly Line[] {
  const lines: Inline[][] = []
  const waiting = [...joined(line)]
  let current: Inline[] = []
  for (let inline = waiting.shift(); inline !== undefined; inline = waiting.shift()) {
    if (renderLine([...current, inline]).length <= room) {
      current.push(inline)
      continue
    }
    const { head, tail, isWithinWord } = cut(
      inline,
      (start) => renderLine([...current, start]).length <= room,
    )
    // The next row has room for the whole word.
    if (isWithinWord && current.length > 0) waiting.unshift(inline)
    else {
      if (head !== undefined) current.push(head)
      waiting.unshift(tail)
    }
    lines.push(current)
    current = []
  }
  if (current.length > 0) lines.push(current)
  return lines.filter((each) => each.length > 0)
}

/** The address as it may stand between `<` and `>`; undefined unless it is a web address of sane length. */
export function addressOf(url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol)) return undefined
  const address = parsed.href.replace(/[<>()\\\s`]/g, percent)
  return address.length > LONGEST_URL ? undefined : address
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

/** Neighbouring plain strings as one: `@every` and `one` must not meet unescaped. Links nobody can follow are text. */
function joined(line: Line): readonly Inline[] {
  const inlines: Inline[] = []
  for (const inline of line.map(withoutBadLink)) {
    const last = inlines.at(-1)
    if (typeof inline === 'string' && typeof last === 'string') inlines.splice(-1, 1, last + inline)
    else inlines.push(inline)
  }
  return inlines
}

function withoutBadLink(inline: Inline): Inline {
  if (typeof inline === 'string' || inline.kind !== 'link' || addressOf(inline.url) !== undefined)
    return inline
  return inline.url === '' ? inline.text : `${inline.text} (${inline.url})`
}

function renderInline(inline: Inline): string {
  if (typeof inline === 'string') return escapeMarkdown(inline)
  switch (inline.kind) {
    case 'bold':
      return around(inline.text, '**')
    case 'italic':
      return around(inline.text, '*')
    case 'code':
      return code(cleanLine(inline.text))
    case 'link':
      return link(inline)
  }
}

/** An address as its own name stands bare: Discord shows no masked link whose text looks like an address. */
function link({ text, url }: { readonly text: string; readonly url: string }): string {
  const address = `<${addressOf(url) ?? ''}>`
  const words = text.trim()
  return words === '' || words === url ? address : `[${escapeMarkdown(words)}](${address})`
}

/** Marks hold only around words: spaces at the ends stay outside of them. */
function around(text: string, mark: '*' | '**'): string {
  const words = cleanLine(text)
  const inner = words.trim()
  if (inner === '') return words
  const [before = '', after = ''] = words.split(inner)
  return `${before}${mark}${escapeMarkdown(inner)}${mark}${after}`
}

function code(text: string): string {
  if (text.trim() === '') return text
  return text.includes('`') ? escapeMarkdown(text) : `\`${text}\``
}

/** The longest start of `inline` that fits, cut behind a sentence or word, and what remains of it. */
function cut(
  inline: Inline,
  fits: (start: Inline) => boolean,
): { readonly head: Inline | undefined; readonly tail: Inline; readonly isWithinWord: boolean } {
  const text = typeof inline === 'string' ? inline : inline.text
  const part = (words: string): Inline => (typeof inline === 'string' ? words : { ...inline, text: words })
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(part(text.slice(0, middle)))) low = middle
    else high = middle - 1
  }
  const end = border(text, low)
  const head = text.slice(0, end).trimEnd()
  return {
    head: head === '' ? undefined : part(head),
    tail: part(text.slice(end).trimStart()),
    isWithinWord: end > 0 && /^\S{2}$/u.test(text.slice(end - 1, end + 1)),
  }
}
