/** Values of a tag; numbers are rounded to a tenth of a pixel. */
export type Attributes = Readonly<Record<string, string | number>>

/** A tag with what stands in it, which is SVG already: words go through {@link escaped}. */
export function tag(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const parts = Object.entries(attributes).map(([key, value]) => ` ${key}="${written(value)}"`)
  return inside.length === 0
    ? `<${name}${parts.join('')}/>`
    : `<${name}${parts.join('')}>${inside.join('')}</${name}>`
}

/** The outline of a path, its numbers rounded to a tenth of a pixel. */
export function outline(letters: TemplateStringsArray, ...numbers: readonly number[]): string {
  return String.raw({ raw: letters }, ...numbers.map(rounded))
}

/** Words as they may stand in SVG, whoever wrote them: no markup, nothing that XML does not allow. */
export function escaped(words: string): string {
  return words
    .replace(FORBIDDEN, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
}

/** XML 1.0, section 2.2: these are no characters of a document, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const LONE_SURROGATE = /\p{Surrogate}/gu
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

function written(value: string | number): string {
  return typeof value === 'number' ? String(rounded(value)) : escaped(value)
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
