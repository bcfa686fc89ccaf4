/** Elements that end the line before and after them; everything else flows with the text. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frame h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li main menu nav ' +
    'object ol optgroup option p pre section select summary table tbody td tfoot th thead title tr ul'
  ).split(' '),
)
/** Elements whose content is not text for readers. */
const HIDDEN = new Set(['script', 'style', 'template', 'noscript', 'svg', 'math'])
const NAME = /[a-z][a-z0-9-]*/iy

interface Tag {
  readonly name: string
  readonly closing: boolean
  /** Index behind the tag's `>`. */
  readonly end: number
}

/**
 * Markup to plain text in one pass over the input, linear in its length whatever it holds. Entities stay as they are;
 * white space inside the text becomes spaces, block tags become line breaks.
 */
export function stripTags(html: string): string {
  const out: string[] = []
  const lastEnd = html.lastIndexOf('>')
  let from = 0
  let at = html.indexOf('<')
  while (at !== -1 && at < lastEnd) {
    const tag = tagAt(html, at)
    if (tag === undefined) {
      at = html.indexOf('<', at + 1)
      continue
    }
    out.push(flowing(html.slice(from, at)))
    if (BLOCKS.has(tag.name)) out.push('\n')
    from = behind(html, tag)
    at = html.indexOf('<', from)
  }
  out.push(flowing(html.slice(from)))
  return out.join('')
}

function flowing(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** The tag, comment or declaration that starts at `at`; undefined where the `<` is text. */
function tagAt(html: string, at: number): Tag | undefined {
  const next = html[at + 1]
  if (next === '!' || next === '?') return { name: '', closing: true, end: declarationEnd(html, at) }
  const closing = next === '/'
  NAME.lastIndex = at + (closing ? 2 : 1)
  const name = NAME.exec(html)?.[0].toLowerCase()
  if (name === undefined) return undefined
  return { name, closing, end: tagEnd(html, NAME.lastIndex) }
}

function declarationEnd(html: string, at: number): number {
  const isComment = html.startsWith('<!--', at)
  const end = html.indexOf(isComment ? '-->' : '>', at + 2)
  if (end === -1) return html.length
  return end + (isComment ? 3 : 1)
}

/** Longest attribute list that is looked through for a `>` inside quotes. */
const LONGEST_TAG = 4096

/** Behind the `>` that closes a tag; one inside a quoted attribute does not. There is one: the caller looked. */
function tagEnd(html: string, from: number): number {
  const stop = Math.min(html.length, from + LONGEST_TAG)
  let quote = ''
  for (let at = from; at < stop; at += 1) {
    const sign = html[at] ?? ''
    if (quote === '' && sign === '>') return at + 1
    if (quote === '' && (sign === '"' || sign === "'")) quote = sign
    else if (sign === quote) quote = ''
  }
  return html.indexOf('>', from) + 1
}

/** Where the text goes on after `tag`: behind the closing tag for an element that holds none. */
function behind(html: string, tag: Tag): number {
  if (tag.closing || !HIDDEN.has(tag.name) || html[tag.end - 2] === '/') return tag.end
  const closing = new RegExp(`</${tag.name}\\s*>`, 'gi')
  closing.lastIndex = tag.end
  return closing.test(html) ? closing.lastIndex : html.length
}
