import { SourceError } from '../../domain/source-error.ts'

/** Characters; the largest answer known (Poland's list with its pictures) has 8.5 million, all others below 1 million. */
const LONGEST = 16_000_000
/** Of an HTML page, which takes a hundred times its size while it is open; the largest known has 525,000. */
const LONGEST_PAGE = 5_000_000
/** Elements in elements; the pages seen have up to 40. */
const DEEPEST = 500

/** Throws SourceError `unreadable` for an answer of a size that no source has: it is not read at all. */
export function refuseHuge(body: string, where: string): void {
  if (body.length > LONGEST) throw tooMuch(where, `an answer of ${body.length} characters`)
}

/**
 * Throws SourceError `unreadable` for a page too large to be opened, or nested so deeply that opening it, or walking
 * through it, would take minutes or overflow the stack.
 */
export function refuseHugePage(html: string, where: string): void {
  if (html.length > LONGEST_PAGE) throw tooMuch(where, `a page of ${html.length} characters`)
  if (isDeep(html)) throw tooMuch(where, `a page with more than ${DEEPEST} elements in each other`)
}

function tooMuch(where: string, what: string): SourceError {
  return new SourceError('unreadable', { where, what })
}

/** Never closed, or closed by the next of their kind. */
const LEFT_OPEN = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd tr td th thead tbody tfoot colgroup option optgroup rt rp html head body'
  ).split(' '),
)
/** Without elements inside. */
const TEXT_ONLY = new Set(['script', 'style', 'textarea', 'title'])
/** Closed in themselves, inside a drawing. */
const STROKES = new Set('path circle rect line polyline polygon ellipse use stop image animate'.split(' '))
const TAG = /<(\/?)([a-z][a-z0-9:-]*)/iy

/** Counts tags in one pass, without building anything: what is opened and not closed, and what closes itself. */
function isDeep(html: string): boolean {
  let depth = 0
  let drawings = 0
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    const tag = tagAt(html, at)
    at = tag.end
    if (tag.name === 'svg') drawings += tag.step
    if (LEFT_OPEN.has(tag.name) || (drawings > 0 && STROKES.has(tag.name))) continue
    depth = Math.max(0, depth + tag.step)
    if (depth > DEEPEST) return true
  }
  return false
}

interface Tag {
  readonly name: string
  /** 1 where it opens, -1 where it closes, 0 where it is no element, or one that was skipped with all it holds. */
  readonly step: -1 | 0 | 1
  /** Where to look for the next one. */
  readonly end: number
}

function tagAt(html: string, at: number): Tag {
  if (html.startsWith('<!--', at)) return { name: '', step: 0, end: behind(html, '-->', at) }
  TAG.lastIndex = at
  const [all, slash, printed = ''] = TAG.exec(html) ?? []
  if (all === undefined) return { name: '', step: 0, end: at + 1 }
  const name = printed.toLowerCase()
  const end = at + all.length
  if (slash === '/') return { name, step: -1, end }
  if (TEXT_ONLY.has(name)) return { name, step: 0, end: behind(html, `</${printed}`, end) }
  return { name, step: 1, end }
}

/** Behind the next `mark`, or at the end of the page: what is never closed holds all the rest. */
function behind(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found === -1 ? html.length : found + mark.length
}
