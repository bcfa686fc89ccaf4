import type { CheerioAPI } from 'cheerio'
import { countriesNamed } from '../../domain/countries.ts'
import type { CountryCode } from '../../domain/country.ts'
import { SourceError } from '../../domain/source-error.ts'
import type { SourceDate } from '../../domain/time.ts'
import { fold, htmlToText, normalise, sentencesOf } from '../../lib/text.ts'
import { calendarDate } from '../shared/calendar-date.ts'
import { isMisdecoded } from '../shared/charset.ts'
import { loadPage } from '../shared/html-page.ts'
import { refusal } from '../shared/refusal.ts'
import { type ReadSentences, readSentences } from '../shared/sentences/read-sentences.ts'
import { advisedFor, higherOf, ratingOf, type Status, statedFor } from './security-status.ts'

/** Where the pages of all countries stand. */
export const ROOT = 'https://www.ireland.ie/en/dfa/overseas-travel/advice/'

/** What a page says of one of its countries. */
export interface Told extends ReadSentences {
  readonly status: Status
}

/** One page of the site. */
export interface Page {
  /** Its heading: the names of the countries that it is about. */
  readonly name: string
  readonly updatedAt: SourceDate | null
  readonly sentences: readonly string[]
  readonly told: ReadonlyMap<CountryCode, Told>
}

/** Sections on matters where "leave" means something else, and addresses. */
const OTHER_SECTIONS =
  /^(?:health|local laws|natural disasters|entry|visa|embassy|additional information|moving to|emergency contact|useful)/

/** Throws SourceError `blocked`, `unreadable`, or `unknown-wording` for a rating never seen. */
export function parsePage(body: string): Page {
  if (!body.includes('</html>') || !body.includes('id="main-header"')) {
    throw refusal(body, { where: ROOT, what: 'a country page expected' })
  }
  if (isMisdecoded(body)) throw refusal(body, { where: ROOT, what: 'a page in another character set' })
  const $ = loadPage(body, ROOT)
  const name = normalise($('#main-header h1').first().text())
  const box = boxOf($, name)
  const overview = statusLines($)
  const sentences = sentencesIn($)
  const countries = countriesNamed(name) ?? []
  return {
    name,
    updatedAt: updatedOn($),
    sentences,
    told: new Map(
      countries.map((country) => [
        country,
        {
          status: higherOf(box, statedFor(country, overview) ?? doubtOf(box, country, sentences)),
          ...readSentences(sentences, { language: 'en', country, publisher: 'IE' }),
        },
      ]),
    ),
  }
}

/**
 * On a page whose overview has no statement of its own the text is asked, and only about "Normal Precautions", the one
 * rating that was ever shown by accident: the text follows a real change days later.
 */
function doubtOf(box: Status, country: CountryCode, sentences: readonly string[]): Status | undefined {
  return box.level === 1 ? advisedFor(country, sentences) : undefined
}

/** The box at the top: its class and its heading say the same rating, and where they do not, the higher counts. */
function boxOf($: CheerioAPI, name: string): Status {
  const box = $('.accordion_travel').first()
  if (box.length === 0) {
    throw new SourceError('unreadable', { where: ROOT, what: `no security status on the page of "${name}"` })
  }
  const wording = normalise(box.find('h3').first().text())
  const classes = (box.attr('class') ?? '').split(/\s+/)
  const levels = [wording, ...classes].flatMap((words) => ratingOf(words) ?? [])
  const [first, ...others] = levels
  if (first === undefined || ratingOf(wording) === undefined) {
    const what = `the security status "${wording}" of "${name}" (${classes.join(' ')})`
    throw new SourceError('unknown-wording', { where: ROOT, what })
  }
  return { level: others.reduce((top, level) => (level > top ? level : top), first), wording }
}

/** The lines between the overview's heading "Security Status" and the next heading. */
function statusLines($: CheerioAPI): readonly string[] {
  const heading = $('.block-accordions h2, .block-accordions h3, .block-accordions h4')
    .filter((_, element) => fold($(element).text()) === 'security status')
    .first()
  const html = heading
    .nextUntil('h2, h3, h4')
    .toArray()
    .map((element) => $.html(element))
  return htmlToText(html.join('\n'))
    .split('\n')
    .filter((line) => line !== '')
}

/** The text of the sections; the box is left out: at level 4 it always says "you should consider leaving". */
function sentencesIn($: CheerioAPI): readonly string[] {
  const sections = $('.block-accordions .accordion').toArray()
  return sections.flatMap((element) => {
    const section = $(element)
    const title = fold(section.find('.accordion__title').first().text())
    if (OTHER_SECTIONS.test(title)) return []
    return sentencesOf(htmlToText(section.find('.accordion__content').first().html() ?? ''))
  })
}

/** "Updated on: 10 February 2026", else the day in the page's head; "Still current at" is the day of asking. */
function updatedOn($: CheerioAPI): SourceDate | null {
  const lines = $('.update-text')
    .toArray()
    .map((element) => normalise($(element).text()))
  const printed = lines.flatMap((line) => /^updated on:\s*(.+)$/i.exec(line)?.[1] ?? [])[0] ?? ''
  const modified = $('meta[property="website:modified_time"]').attr('content') ?? ''
  return calendarDate(printed) ?? /^\d{4}-\d{2}-\d{2}(?=T)/.exec(modified)?.[0] ?? null
}
