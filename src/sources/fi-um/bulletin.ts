import type { CheerioAPI } from 'cheerio'
import type { CountryCode } from '../../domain/country.ts'
import { SourceError } from '../../domain/source-error.ts'
import type { SourceDate } from '../../domain/time.ts'
import { fold, htmlToText, normalise, sentencesOf } from '../../lib/text.ts'
import { openPage } from '../shared/html-page.ts'
import { refusal } from '../shared/refusal.ts'
import { type Deviation, deviationsIn, type StatedLevel, statedLevel } from './levels.ts'

/** Where the bulletins of all countries stand. */
export const ROOT = 'https://um.fi/matkustustiedote/-/c'

export function addressOf(country: CountryCode): string {
  return `${ROOT}/${country}`
}

/** The bulletin of a country, taken apart. */
export interface Bulletin {
  /** Null where the place for the level is empty. */
  readonly level: StatedLevel | null
  /** Parts of the country with a level of their own. */
  readonly deviations: readonly Deviation[]
  readonly sentences: readonly string[]
  readonly updatedAt: SourceDate | null
}

/** Throws SourceError `blocked`, `unreadable`, or `unknown-wording` for a level never seen. */
export function parseBulletin(body: string, country: CountryCode): Bulletin {
  const where = addressOf(country)
  const $ = openPage(body, { where, marks: ['safetyLevelMainLevel', 'data-country-code'] })
  const code = $('[data-country-code]').first().attr('data-country-code') ?? ''
  if (code !== country) throw refusal(body, { where, what: `the page of "${code}"` })
  const stated = mainLevel($)
  const level = stated === '' ? null : statedLevel(stated)
  if (level === undefined) {
    throw new SourceError('unknown-wording', { where, what: `the level "${stated.slice(0, 200)}"` })
  }
  return {
    level,
    deviations: textsUnder($, DEVIATIONS).flatMap((html) => deviationsIn(htmlToText(html))),
    sentences: [
      ...textsUnder($, SAFETY).flatMap((html) => sentencesOf(htmlToText(html))),
      ...closedEmbassies($),
    ],
    updatedAt: modifiedOn($),
  }
}

function mainLevel($: CheerioAPI): string {
  const box = $('#safetyLevelMainLevel').first().clone()
  box.find('h1, h2, h3, h4').remove()
  return normalise(box.text()).replaceAll('\n', ' ')
}

/** The menus of the site have a heading "Ajankohtaista" too. */
function bulletinOf($: CheerioAPI) {
  return $('#safetyLevelMainLevel').first().closest('section, main, [role="main"], body')
}

const DEVIATIONS = /^poikkeava turvallisuustaso$/
/** Not crime, traffic, nature, health, laws, entry: they speak of leaving in other senses. */
const SAFETY =
  /^(?:ajankohtaista|yleinen turvallisuustilanne|erityiset turvallisuusriskit|muut turvallisuustason tiedot)$/

/** What stands beside the headings that `wanted` knows, without the heading itself. */
function textsUnder($: CheerioAPI, wanted: RegExp): readonly string[] {
  return bulletinOf($)
    .find('h2, h3')
    .toArray()
    .filter((heading) => wanted.test(fold($(heading).text())))
    .map((heading) => {
      const section = $(heading).parent().clone()
      section.find('h2, h3').first().remove()
      return section.html() ?? ''
    })
}

/** "Kabulin-suurlähetystö (Tilapäisesti suljettu)": the state of an embassy in the heading of its address. */
function closedEmbassies($: CheerioAPI): readonly string[] {
  return bulletinOf($)
    .find('h2, h3, h4')
    .toArray()
    .map((heading) => normalise($(heading).text()))
    .filter((heading) => /suurlähetystö \(/i.test(heading))
}

/** Helsinki time without a zone: only the day is certain. */
function modifiedOn($: CheerioAPI): SourceDate | null {
  const printed = $('[data-modifydate]').first().attr('data-modifydate') ?? ''
  return /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(printed)?.[0] ?? null
}
