import { type RenderedMessage, render } from '../../src/adapters/discord/render.ts'
import type { Card } from '../../src/card/card.ts'
import { escapeHtml, pictureHtml } from './html.ts'

/** A card as Discord's apps show its messages: what the real renderer made, drawn as embeds. */
export function discordHtml(card: Card): string {
  return `<div class="discord">${render(card)
    .map((message) => messageHtml(message, card))
    .join('')}</div>`
}

function messageHtml({ embeds, components }: RenderedMessage, { picture }: Card): string {
  const boxes = embeds.map(({ color = 0, title, description = '' }) => {
    const heading = title === undefined ? '' : `<h3>${inline(title)}</h3>`
    const edge = `#${color.toString(16).padStart(6, '0')}`
    return `<div class="embed" style="border-color:${edge}">${heading}${rowsHtml(description)}${pictureHtml(picture)}</div>`
  })
  return boxes.join('') + components.map((row) => rowHtml(row)).join('')
}

/** A row of buttons, or a menu, whatever it has to show. */
function rowHtml({ components }: { readonly components: readonly object[] }): string {
  const labels = components.map((component) => {
    if ('label' in component) return `<span>${escapeHtml(String(component.label))}</span>`
    const placeholder = 'placeholder' in component ? String(component.placeholder) : ''
    return `<span class="menu">${escapeHtml(placeholder)} ▾</span>`
  })
  return `<div class="row">${labels.join('')}</div>`
}

function rowsHtml(markdown: string): string {
  return markdown.split('\n').map(rowOf).join('')
}

function rowOf(row: string): string {
  const [, mark = '', text = ''] = /^(### |- | {2}|> )?([\s\S]*)$/.exec(row) ?? []
  if (mark === '### ') return `<h4>${inline(text)}</h4>`
  if (mark === '- ') return `<div class="point">${inline(text)}</div>`
  if (mark === '> ') return `<blockquote>${inline(text)}</blockquote>`
  return `<div class="line">${inline(text)}</div>`
}

/** The inline marks that the renderer writes, in the order in which they are looked for. */
const MARKS: readonly (readonly [RegExp, (match: readonly string[]) => string])[] = [
  [/^\\([^0-9A-Za-z\s])/, ([, character = '']) => escapeHtml(character)],
  [/^\*\*((?:\\[\s\S]|[^\\])+?)\*\*/, ([, inner = '']) => `<b>${inline(inner)}</b>`],
  [/^\*((?:\\[\s\S]|[^\\*])+?)\*/, ([, inner = '']) => `<i>${inline(inner)}</i>`],
  [/^`([^`]+)`/, ([, code = '']) => `<code>${escapeHtml(code)}</code>`],
  [/^\[((?:\\.|[^\]\\])*)\]\(<[^>]*>\)/, ([, label = '']) => `<a>${inline(label)}</a>`],
  [/^<(https?:[^>\s]*)>/, ([, address = '']) => `<a>${escapeHtml(address)}</a>`],
]

function inline(markdown: string): string {
  let html = ''
  for (let rest = markdown; rest !== ''; ) {
    const found = MARKS.map(([pattern, show]) => ({ match: pattern.exec(rest), show })).find(
      ({ match }) => match !== null,
    )
    const { match = null, show } = found ?? {}
    html += match === null || show === undefined ? escapeHtml(rest.charAt(0)) : show(match)
    rest = rest.slice(match?.[0].length ?? 1)
  }
  return html
}
