import type { CheerioAPI } from 'cheerio'
import type { CountryCode } from '../../domain/country.ts'
import { SourceError } from '../../domain/source-error.ts'
import type { SourceDate } from '../../domain/time.ts'
import { fold, htmlToText, normalise, sentencesOf } from '../../lib/text.ts'
import { type Statement, statementsIn } from '../shared/advised-against.ts'
import { openPage } from '../shared/html-page.ts'
import { printedDay } from '../shared/printed-day.ts'
import { refusal } from '../shared/refusal.ts'
import { norwegianNames } from './feed.ts'
import { NORWEGIAN } from './words.ts'

/** A country page, taken apart. */
export interface TravelPage {
  /** What the official travel warning advises against; empty where there is none. */
  readonly stated: readonly Statement[]
  /** The summary, the warning and the section on safety. */
  readonly sentences: readonly string[]
  readonly updatedAt: SourceDate | null
}

/** Throws SourceError `blocked`, `unreadable`, or `unknown-wording` for a warning in words never seen. */
export function parseTravelPage(
  body: string,
  { url, country }: { readonly url: string; readonly country: CountryCode },
): TravelPage {
  const $ = openPage(body, { where: url, marks: ['article-body', '<h1'] })
  const heading = normalise($('h1').first().text())
  const names = norwegianNames(country)
  if (!names.some((name) => fold(heading).startsWith(fold(name)))) {
    throw refusal(body, { where: url, what: `the page "${heading}"` })
  }
  const warning = textsUnder($, WARNING).join('\n')
  const stated = statementsIn(warning, { names, words: NORWEGIAN })
  if (warning !== '' && stated.length === 0) {
    throw new SourceError('unknown-wording', { where: url, what: `the warning "${warning.slice(0, 300)}"` })
  }
  const ingress = htmlToText($('.article-ingress').html() ?? '')
  const safety = textsUnder($, SAFETY)
  return {
    stated,
    sentences: [ingress, warning, ...safety].flatMap((text) => sentencesOf(text)),
    updatedAt: updatedOf($),
  }
}

const WARNING = /^(?:offisiell )?reise(?:advarsel|rad)\b/
const SAFETY = /^(?:sikkerhet|aktuelt|terror|politisk)/

/** What stands in the boxes whose title `wanted` knows. */
function textsUnder($: CheerioAPI, wanted: RegExp): readonly string[] {
  return $('.article-body .factbox')
    .toArray()
    .filter((box) => wanted.test(fold($(box).find('.factbox-title').first().text())))
    .map((box) => htmlToText($(box).find('.factbox-content').html() ?? ''))
    .filter((text) => text !== '')
}

/** "Sist oppdatert: 20.06.2024" of the page or "SIST OPPDATERT: 04.08.2021 - FORTSATT GYLDIG" of a box, the later. */
function updatedOf($: CheerioAPI): SourceDate | null {
  const printed = [
    $('.article-info .date').text(),
    ...$('.factbox-pre-title')
      .toArray()
      .map((element) => $(element).text()),
  ]
  const days = printed.flatMap((text) => printedDay(text) ?? [])
  return days.toSorted().at(-1) ?? null
}
