import type { CheerioAPI } from 'cheerio'
import { isMisdecoded } from '../shared/charset.ts'
import { loadPage } from '../shared/html-page.ts'
import { refusal } from '../shared/refusal.ts'

/** Where the pages of all countries stand. */
export const ROOT = 'https://www.diplomatie.gouv.fr/fr/information-par-pays'
/** The last part of a page's address. */
export type PageKind = 'dernieres-minutes-et-alertes' | 'conseils-aux-voyageurs-securite'

/** Where the page of `slug` stands. */
export function addressOf(slug: string, kind: PageKind): string {
  return `${ROOT}/${slug}/${kind}`
}

/** What surrounds the text of a page, and what only prints dates. */
const SURROUNDINGS =
  'nav, header, footer, aside, script, style, dialog, form, figure, button, h1, [class*="sidemenu"], [class*="blocs-beige"], ' +
  '[class*="diplo-contact"], [class*="btn-print"], [class*="drapeau"], [class*="hdp-date"], [id*="assurance"]'

/** A page of the ministry's site, and whose it is by its canonical link; null where it has none. */
export interface Opened {
  readonly $: CheerioAPI
  readonly slug: string | null
}

/**
 * Opens a page of one kind; `mark` must stand in it.
 * Throws SourceError `blocked` or `unreadable`: a refusal, half a page, another page, another character set.
 */
export function open(body: string, { kind, mark }: { kind: PageKind; mark: string }): Opened {
  const where = addressOf('*', kind)
  const isWhole = body.includes('</main>') && body.includes('</html>')
  if (!isWhole || !body.includes(mark)) throw refusal(body, { where, what: `a page without "${mark}"` })
  if (isMisdecoded(body)) throw refusal(body, { where, what: 'a page in another character set' })
  const $ = loadPage(body, where)
  const canonical = $('link[rel="canonical"]').attr('href') ?? ''
  const [, slug = null, last = null] = /\/information-par-pays\/([^/?#]+)\/([^/?#]+)/.exec(canonical) ?? []
  if (last !== null && last !== kind) throw refusal(body, { where, what: `the page "${last}"` })
  return { $, slug }
}

/** The texts of some elements. */
export function textsIn(elements: Parameters<CheerioAPI>[0][], $: CheerioAPI): readonly string[] {
  return elements.map((element) => $(element).text())
}

/** Takes the surroundings out, and marks headings so that they are still known in the plain text. */
export function bare($: CheerioAPI, within: string): string {
  const root = $(within)
  root.find(SURROUNDINGS).remove()
  root.find('h2, h3, h4, h5, h6').each((_, element) => {
    const heading = $(element)
    heading.text(`${HEADING}${element.tagName.slice(1)} ${heading.text().replace(/\s+/g, ' ').trim()}`)
  })
  return root
    .toArray()
    .map((element) => $.html(element))
    .join('\n')
}

const HEADING = '¶'

/** The depth (2 to 6) and the text of a heading that {@link bare} marked; undefined for any other line. */
export function headingOf(line: string): { readonly depth: number; readonly text: string } | undefined {
  const [, depth, text = ''] = new RegExp(`^${HEADING}(\\d) ?(.*)$`).exec(line) ?? []
  return depth === undefined ? undefined : { depth: Number(depth), text }
}
