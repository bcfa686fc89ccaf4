import type { CheerioAPI } from 'cheerio'
import type { Level } from '../../domain/observation.ts'
import { SourceError } from '../../domain/source-error.ts'
import type { SourceDate } from '../../domain/time.ts'
import { fold, htmlToText, normalise, sentencesOf } from '../../lib/text.ts'
import { canonicalSlug, openPage } from '../shared/html-page.ts'
import { printedDay } from '../shared/printed-day.ts'
import { refusal } from '../shared/refusal.ts'
import { ROOT } from './index-page.ts'

/** A country page, taken apart. */
export interface CountryPage {
  /** The worst level of the page, as its head states it, and whether the head calls it regional. */
  readonly level: Level
  readonly isRegional: boolean
  readonly updatedAt: SourceDate | null
  /** Sentences of the coloured boxes above the sections: the statement of levels. */
  readonly boxes: readonly string[]
  /** Sentences of "Aktuelle Hinweise" and "Sicherheit & Kriminalität". */
  readonly sections: readonly string[]
}

const LEVELS: Readonly<Record<string, Level>> = { '1': 1, '2': 2, '3': 3, '4': 4 }

/** Throws SourceError `blocked`, `unreadable`, or `unknown-wording` for a level outside the scale. */
export function parseCountryPage(body: string, slug: string): CountryPage {
  const where = `${ROOT}/reiseinformation/land/${slug}`
  const $ = openPage(body, { where, marks: ['country-security', 'panel-group'] })
  const canonical = canonicalSlug($)
  if (canonical !== null && canonical !== slug) {
    throw refusal(body, { where, what: `the page of "${canonical}"` })
  }
  const head = normalise($('.country-security').text()).replaceAll('\n', ' ')
  return {
    ...levelOf(head, where),
    updatedAt: printedDay(/g[üu]ltig seit:?\s*([\d. ]+)/i.exec(head)?.[1] ?? ''),
    boxes: boxesOf($),
    sections: sectionsOf($),
  }
}

/** "Sicherheitsstufe 4 (regional) seit 23.05.2022". */
function levelOf(head: string, where: string): Pick<CountryPage, 'level' | 'isRegional'> {
  const [, stated, regional] =
    /Sicherheitsstufe\s+(\S+)(\s*\(regional\))?/.exec(
      head.replace(/Sicherheitsstufe\s+(?=Sicherheitsstufe)/g, ''),
    ) ?? []
  const level = LEVELS[stated ?? '']
  if (level !== undefined) return { level, isRegional: regional !== undefined }
  throw new SourceError('unknown-wording', { where, what: `the level "${stated ?? head.slice(0, 200)}"` })
}

/** The box with general advice is on every page. */
const GENERAL = /^Die Sicherheitslage kann sich jederzeit/

/** The boxes stand before the first section; those behind it are the same on every page. */
function boxesOf($: CheerioAPI): readonly string[] {
  const cards = $('.panel-group > .card').toArray()
  const first = cards.findIndex((card) => $(card).find('.panel-title, .panel-collapse').length > 0)
  return cards
    .slice(0, first === -1 ? cards.length : first)
    .map((card) => sentencesOf(htmlToText($(card).html() ?? '')))
    .filter(([sentence]) => sentence !== undefined && !GENERAL.test(sentence))
    .flat()
}

/** "Aktuelle Hinweise", "Sicherheit & Kriminalität" however it is spelt: not entry, customs, health, laws, climate. */
const SECTIONS = /^(?:aktuell|sicherheit|reisewarnung|warnung)/

function sectionsOf($: CheerioAPI): readonly string[] {
  return $('.panel-group > .card')
    .toArray()
    .filter((card) => SECTIONS.test(fold($(card).find('.panel-title').first().text())))
    .flatMap((card) => sentencesOf(htmlToText($(card).find('.panel-collapse').html() ?? '')))
}
