import type { MessageEntity } from 'grammy/types'
import { type Page, render } from '../../src/adapters/telegram/render.ts'
import type { Card } from '../../src/card/card.ts'
import { escapeHtml, pictureHtml } from './html.ts'

/** A card as Telegram's apps show its messages: what the real renderer made, drawn as bubbles. */
export function telegramHtml(card: Card): string {
  const bubbles = render(card).map(bubble)
  return `<div class="telegram" dir="auto">${pictureHtml(card.picture)}${bubbles.join('')}</div>`
}

function bubble({ text, entities, keyboard }: Page): string {
  const rows = (keyboard?.inline_keyboard ?? []).map(
    (row) =>
      `<div class="row">${row.map(({ text: label }) => `<span>${escapeHtml(label)}</span>`).join('')}</div>`,
  )
  return `<div class="bubble" dir="auto">${styled(text, entities)}</div>${rows.join('')}`
}

const TAGS: Readonly<Record<string, readonly [string, string]>> = {
  bold: ['<b>', '</b>'],
  italic: ['<i>', '</i>'],
  code: ['<code>', '</code>'],
  text_link: ['<a>', '</a>'],
  blockquote: ['<blockquote>', '</blockquote>'],
  expandable_blockquote: ['<blockquote>', '</blockquote>'],
}

/** Offsets are UTF-16 units; an entity that begins first ends last. */
function styled(text: string, entities: readonly MessageEntity[]): string {
  const opening = entities.toSorted((one, other) => one.offset - other.offset || other.length - one.length)
  let html = ''
  const open: MessageEntity[] = []
  for (let place = 0; place <= text.length; place += 1) {
    while (endOf(open.at(-1)) === place) html += TAGS[open.pop()?.type ?? '']?.[1] ?? ''
    for (const entity of opening.filter(({ offset }) => offset === place)) {
      html += TAGS[entity.type]?.[0] ?? ''
      open.push(entity)
    }
    // The apps begin a new line behind a quote anyway.
    const isQuoteEnd = text.charAt(place) === '\n' && html.endsWith('</blockquote>')
    html += isQuoteEnd ? '' : escapeUnit(text, place)
  }
  return html
}

function endOf(entity: MessageEntity | undefined): number {
  return entity === undefined ? -1 : entity.offset + entity.length
}

function escapeUnit(text: string, place: number): string {
  const unit = text.charAt(place)
  return unit === '\n' ? '<br>' : escapeHtml(unit)
}
