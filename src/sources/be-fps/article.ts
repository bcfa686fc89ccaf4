import type { SourceDate } from '../../domain/time.ts'
import { htmlToText, normalise, sentencesOf } from '../../lib/text.ts'
import { canonicalAddress, openPage } from '../shared/html-page.ts'
import { printedDay } from '../shared/printed-day.ts'
import { refusal } from '../shared/refusal.ts'

/** A sentence, and the heading that it stands under; empty above the first one. */
export interface Told {
  readonly heading: string
  readonly sentence: string
}

/** The article on safety in a country. */
export interface Article {
  readonly told: readonly Told[]
  readonly updatedAt: SourceDate | null
}

const ARTICLE = 'article.node--type-country-detailed'
/** Put before headings while the article becomes text. */
const MARK = '\u00b6'
/** "Toujours valable le …" is the day of asking, and no advice. */
const NO_ADVICE = /^(?:toujours valable|valable|(?:dernière )?mise à jour|actualisé)\b|^[\d/. :]+$/i

/** Throws SourceError `blocked` or `unreadable`. */
export function parseArticle(
  body: string,
  { url, hub }: { readonly url: string; readonly hub: string },
): Article {
  const $ = openPage(body, { where: url, marks: ['node--type-country-detailed'] })
  const canonical = canonicalAddress($)
  if (canonical !== null && !`${canonical}/`.includes(`${new URL(hub).pathname}/`)) {
    throw refusal(body, { where: url, what: `the page of "${canonical}"` })
  }
  const article = $(ARTICLE).first().clone()
  const heads = article.find('h1, h2, h3, h4, h5, h6').toArray()
  for (const head of heads) $(head).prepend(MARK)
  const lines = htmlToText(article.html() ?? '').split('\n')
  const told = toldIn(lines)
  if (told.length === 0) throw refusal(body, { where: url, what: 'an article without a text' })
  return { told, updatedAt: updatedOn(normalise($('main, body').first().text())) }
}

function toldIn(lines: readonly string[]): readonly Told[] {
  let heading = ''
  return lines.flatMap((line) => {
    if (line.startsWith(MARK)) heading = line.slice(MARK.length).trim()
    if (line.startsWith(MARK) || NO_ADVICE.test(line)) return []
    return sentencesOf(line).map((sentence) => ({ heading, sentence }))
  })
}

/** "Dernière mise à jour le 04/09/2026". */
function updatedOn(text: string): SourceDate | null {
  const [, printed = ''] = /mise à jour(?: le)?\s*:?\s*([\d/.]{8,10})/i.exec(text) ?? []
  return printedDay(printed.replaceAll('/', '.'))
}
