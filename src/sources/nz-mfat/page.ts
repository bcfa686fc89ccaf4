import type { CheerioAPI } from 'cheerio'
import { z } from 'zod'
import type { SourceDate } from '../../domain/time.ts'
import { fold, htmlToText, normalise, sentencesOf } from '../../lib/text.ts'
import { calendarDate } from '../shared/calendar-date.ts'
import { isMisdecoded } from '../shared/charset.ts'
import { loadPage } from '../shared/html-page.ts'
import { parseJson } from '../shared/json.ts'
import { refusal } from '../shared/refusal.ts'
import { type Advice, readAdvice } from './advice-level.ts'
import { SITE } from './sitemap.ts'

/** One destination's page. */
export interface Page {
  readonly name: string
  readonly boxes: readonly Advice[]
  readonly updatedAt: SourceDate | null
  readonly sentences: readonly string[]
}

const BOXES = z
  .array(
    z.object({
      title: z.string().min(1),
      subtitle: z.string().default(''),
      body: z.string().default(''),
      regional: z.boolean().default(false),
      lastUpdated: z.string().default(''),
    }),
  )
  .min(1)
const SECTIONS = z.array(z.object({ heading: z.string().default(''), body: z.string().default('') }))

/** Sections on matters where "leave" means something else. */
const OTHER_SECTIONS =
  /\b(?:health|medical)\b|^(?:local laws|laws|local travel|entry|visa|customs|general travel|natural|weather|scams|further|consular|embassy)/

const WHERE = `${SITE}/destinations`

/**
 * Throws SourceError `blocked`, `unreadable` (also for the page "not found", which comes with status 200), or
 * `unknown-wording`.
 */
export function parsePage(body: string): Page {
  if (!body.includes('</html>')) throw refusal(body, { where: WHERE, what: 'a whole page expected' })
  if (isMisdecoded(body)) throw refusal(body, { where: WHERE, what: 'a page in another character set' })
  const $ = loadPage(body, WHERE)
  if (/page not found/i.test($('title').text()))
    throw refusal(body, { where: WHERE, what: 'the page "not found"' })
  const content = $('#js-advice-level-accordion').attr('data-content')
  if (content === undefined) throw refusal(body, { where: WHERE, what: 'a page without advice levels' })
  const boxes = parseJson(BOXES, content, WHERE)
  const sections = parseJson(SECTIONS, $('#js-accordion').attr('data-content') ?? '[]', WHERE)
  const texts = [
    ...boxes.map((box) => box.body),
    ...sections.filter(({ heading }) => !OTHER_SECTIONS.test(fold(heading))).map((section) => section.body),
  ]
  return {
    name: normalise($('h1').first().text()),
    boxes: boxes.map((box) => readAdvice(box, WHERE)),
    updatedAt: updatedOn($, boxes),
    sentences: texts.flatMap((html) => sentencesOf(htmlToText(html))),
  }
}

/** "Page updated 18 March 2026", else the newest date of a box; "still current at" is the day of asking. */
function updatedOn($: CheerioAPI, boxes: z.infer<typeof BOXES>): SourceDate | null {
  const printed = /\bPage updated\s+(\d{1,2}\s+[A-Za-z]+\s+\d{4})/.exec(
    $('body').text().replace(/\s+/g, ' '),
  )?.[1]
  const dates = boxes.flatMap(({ lastUpdated }) => calendarDate(lastUpdated) ?? [])
  return calendarDate(printed ?? '') ?? dates.toSorted().at(-1) ?? null
}
