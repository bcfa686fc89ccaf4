import type { MessageEntity } from 'grammy/types'
import type { Inline, Line } from '../../card/card.ts'
import { wellFormed } from '../../card/clean.ts'
import { inReadingOrder } from '../../card/direction.ts'
import { oncePer } from '../../lib/once-per.ts'

/**
 * Text with its formatting as Telegram's entities: no markup is ever parsed, so nothing in a text can become any.
 * Offsets and lengths are UTF-16 units, as in JavaScript's strings.
 */
export interface Styled {
  readonly text: string
  readonly entities: readonly MessageEntity[]
}

export type Style = 'bold' | 'italic' | 'code' | 'blockquote' | 'expandable_blockquote'

export const NOTHING: Styled = { text: '', entities: [] }

/** Several texts as one. */
export function joined(...parts: readonly Styled[]): Styled {
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
  let text = ''
  const entities: MessageEntity[] = []
  for (const part of parts) {
    for (const entity of part.entities) entities.push({ ...entity, offset: entity.offset + text.length })
    text += part.text
  }
  return { text, entities }
}

/** The part from `start` to `end`, its formatting cut to size. */
export function sliced({ text, entities }: Styled, start: number, end: number): Styled {
  const kept = entities.flatMap((entity) => {
    const from = Math.max(entity.offset, start)
    const to = Math.min(entity.offset + entity.length, end)
    return from < to ? [{ ...entity, offset: from - start, length: to - from }] : []
  })
  return { text: text.slice(start, end), entities: kept }
}

/** Without white space at either end. */
export function trimmed(styled: Styled): Styled {
  const start = styled.text.length - styled.text.trimStart().length
  const end = styled.text.trimEnd().length
  if (start === 0 && end === styled.text.length) return styled
  return start < end ? sliced(styled, start, end) : NOTHING
}

/** The whole text in one style. */
export function inStyle(type: Style, text: string): Styled {
  return { text, entities: text === '' ? [] : [{ type, offset: 0, length: text.length }] }
}

/** A line of a card. Whoever fills a page asks for the same line in card after card. */
export const lineOf = oncePer((line: Line): Styled => joined(...inReadingOrder(line).map(inlineOf)))

/** A line of a card in bold; code keeps its own style, as Telegram does not nest it. */
export function boldLineOf(line: Line): Styled {
  const { text, entities } = joined(
    ...inReadingOrder(line).map((inline) =>
      isCode(inline) ? inlineOf(inline) : emboldened(inlineOf(inline)),
    ),
  )
  return { text, entities: withoutSeams(entities) }
}

/** Bold that goes on where other bold ends is one entity with it: a message may have a hundred. */
function withoutSeams(entities: readonly MessageEntity[]): readonly MessageEntity[] {
  const bold: MessageEntity[] = []
  for (const entity of entities.filter(({ type }) => type === 'bold')) {
    const last = bold.at(-1)
    const goesOn = last !== undefined && last.offset + last.length === entity.offset
    if (goesOn) bold.splice(-1, 1, { ...last, length: last.length + entity.length })
    else bold.push(entity)
  }
  const others = entities.filter(({ type }) => type !== 'bold')
  return [...bold, ...others].toSorted((one, other) => one.offset - other.offset)
}

/**
 * Text in which Telegram finds no mention, command, hashtag or cashtag of its own accord: it looks for them in the texts of bots
 * too, whatever entities are given. A word joiner (U+2060) after the sign stops it and is not seen.
 */
export function defused(text: string): string {
  return clean(text)
    .replace(/(?<![A-Za-z0-9_])(?:[@#]|\$(?=[A-Z]))/g, '$&\u2060')
    .replace(/(?<![A-Za-z0-9_/<>])\/(?!\/)/g, '/\u2060')
}

/** Control characters and halves of characters make Telegram refuse the message or count otherwise than we do. */
function clean(text: string): string {
  return wellFormed(text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' '))
}

function isCode(inline: Inline): boolean {
  return typeof inline !== 'string' && inline.kind === 'code'
}

function emboldened({ text, entities }: Styled): Styled {
  return {
    text,
    entities: [...inStyle('bold', text).entities, ...entities.filter(({ type }) => type !== 'bold')],
  }
}

function inlineOf(inline: Inline): Styled {
  if (typeof inline === 'string') return { text: defused(inline), entities: [] }
  switch (inline.kind) {
    case 'bold':
    case 'italic':
      return inStyle(inline.kind, defused(inline.text))
    case 'code':
      return inStyle('code', clean(inline.text))
    case 'link':
      return linked(defused(inline.text), inline.url)
  }
}

/** Only web addresses become links: `tg://user` would be a mention. */
function linked(text: string, url: string): Styled {
  const address = URL.canParse(url) ? new URL(url) : undefined
  if (address === undefined || !/^https?:$/.test(address.protocol) || text === '')
    return { text, entities: [] }
  return { text, entities: [{ type: 'text_link', offset: 0, length: text.length, url: address.href }] }
}
