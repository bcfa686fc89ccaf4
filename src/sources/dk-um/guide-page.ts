import type { CheerioAPI } from 'cheerio'
import type { Level } from '../../domain/observation.ts'
import { SourceError } from '../../domain/source-error.ts'
import type { SourceDate } from '../../domain/time.ts'
import { fold, htmlToText, normalise, sentencesOf } from '../../lib/text.ts'
import { openPage } from '../shared/html-page.ts'
import { printedDay } from '../shared/printed-day.ts'
import { refusal } from '../shared/refusal.ts'
import { PLACES, type Place, slugOf } from './places.ts'

/** Where the pages of all countries stand. */
export const ROOT = 'https://um.dk/rejse-og-ophold/rejse-til-udlandet/rejsevejledninger'

export function addressOf(slug: string): string {
  return `${ROOT}/${slug}`
}

/** One coloured bar: "Vi fraråder alle rejser til:" with "Hele landet." */
export interface Bar {
  readonly level: Level
  readonly title: string
  /** Where it holds. */
  readonly where: string
}

/** A country page, taken apart. */
export interface GuidePage {
  readonly bars: readonly Bar[]
  /** Sentences of the urgent notices ("OBS") above the guide. */
  readonly notices: readonly string[]
  /** Sentences of the sections on safety. */
  readonly sections: readonly string[]
  readonly updatedAt: SourceDate | null
}

/**
 * Throws SourceError `blocked`, `unreadable`, or `unknown-wording` for a bar with a title never seen.
 */
export function parseGuidePage(body: string, { slug }: Place): GuidePage {
  const where = addressOf(slug)
  const $ = openPage(body, { where, marks: ['area-content__headline'] })
  const heading = normalise($('h1.area-content__headline').first().text())
  const hasNoGuide = /\bhar ingen rejsevejledning\b/i.test($('main').text())
  const bars = barsOf($, where)
  const named = slugOf(heading.replace(NO_GUIDE, ''))
  if (named !== slug && PLACES.some((place) => place.slug === named)) {
    throw refusal(body, { where, what: `the page of "${heading}"` })
  }
  if (bars.length === 0 && !hasNoGuide) throw refusal(body, { where, what: 'a page without a level' })
  return {
    bars,
    notices: noticesOf($),
    sections: sectionsOf($),
    updatedAt: updatedOf($),
  }
}

const NO_GUIDE = /^Vi har ingen rejsevejledning (?:for|til)\s*/i
const ITEM = '.travel-guide-accordion__item'

type Element = Parameters<CheerioAPI>[0]

function titleOf($: CheerioAPI, item: Element): string {
  return normalise($(item).find('.travel-guide-accordion__title').first().text())
}

/** Titles of the bars, by which level they state (the ministry's colours: green, yellow, orange, red). */
const TITLES: readonly (readonly [RegExp, Level])[] = [
  [/^vær opmærksom\b/i, 1],
  [/^vær ekstra forsigtig\b/i, 2],
  [/^vi fraråder (?:alle )?ikke[- ]nødvendige rejser\b/i, 3],
  [/^vi fraråder alle rejser\b/i, 4],
]
const COLOURS = ['minimal', 'low', 'medium', 'high']

function barsOf($: CheerioAPI, where: string): readonly Bar[] {
  const coloured = COLOURS.map((colour) => `${ITEM}--${colour}`).join(', ')
  const items = [...$(`.travel-guide-accordion--information ${ITEM}`).toArray(), ...$(coloured).toArray()]
  return [...new Set(items)].flatMap((item) => {
    const title = titleOf($, item)
    if (NO_GUIDE.test(title)) return []
    const level = TITLES.find(([words]) => words.test(title))?.[1]
    if (level === undefined) {
      throw new SourceError('unknown-wording', { where, what: `the level "${title.slice(0, 200)}"` })
    }
    return [{ level, title, where: normalise($(item).find('.travel-guide-accordion__subtitle').text()) }]
  })
}

/** Every notice carries the day it is shown. */
const SHOWN = /Rejsevejledning opdateret:.{0,40}?Gyldig:\s*[\d.]+|^OBS:? [\d.]+ [\d:.]+$/gim

/** Whom to call and where else to read, and the box to choose a country from: in notices these come and go by the hour. */
const SERVICE =
  /^(?:Ved behov for|Vælg (?:et )?land|Vi henviser derfor|(?:Vi|Udenrigsministeriet) har ingen rejsevejledning|Læs rejsevejledningen|Nogle af disse lande)/i

function noticesOf($: CheerioAPI): readonly string[] {
  return $('[class*="travel-guide-notification"]')
    .toArray()
    .flatMap((notice) => sentencesOf(htmlToText($(notice).html() ?? '').replace(SHOWN, '')))
    .filter((sentence) => !SERVICE.test(sentence))
}

/** Not transport, local laws, entry, health, insurance, nor the log of past changes. */
const SECTIONS =
  /^(?:generel anbefaling|aktuel|sikkerhed|terror|risiko for terror|andre sikkerhedsrisici|politisk)/

function sectionsOf($: CheerioAPI): readonly string[] {
  return $(ITEM)
    .toArray()
    .filter((item) => SECTIONS.test(fold(titleOf($, item))))
    .flatMap((item) => sentencesOf(htmlToText($(item).find('.content-rte').html() ?? '')))
}

/** "Rejsevejledning opdateret: 24.06.2026 Kl. 15.04", or the day of a later notice; "Gyldig" is only today's date. */
function updatedOf($: CheerioAPI): SourceDate | null {
  const printed = [
    /opdateret:\s*([\d.]+)/i.exec($('.travel-guide-dates').text())?.[1] ?? '',
    ...$('[class*="travel-guide-notification"]')
      .toArray()
      .map((notice) => /OBS:?\s*([\d.]+)/.exec($(notice).text())?.[1] ?? ''),
  ]
  const days = printed.flatMap((text) => printedDay(text) ?? [])
  return days.toSorted().at(-1) ?? null
}
