import type { CheerioAPI } from 'cheerio'
import type { Level } from '../../domain/observation.ts'
import { SourceError } from '../../domain/source-error.ts'
import type { SourceDate } from '../../domain/time.ts'
import { normalise } from '../../lib/text.ts'
import { openPage } from '../shared/html-page.ts'
import { refusal } from '../shared/refusal.ts'

/** The ministry's site on safety abroad. */
export const ROOT = 'https://www.0404.go.kr'

export function addressOf(id: string): string {
  return `${ROOT}/ntnSafetyInfo/${id}/detail`
}

/** One level with the part of the country where it holds: "출국권고", "4단계 지정 지역을 제외한 지역". */
export interface AlertLine {
  readonly level: Level
  readonly name: string
  readonly where: string
}

/** A notice of the embassy: its title and its day. */
export interface Notice {
  readonly title: string
  readonly date: SourceDate
}

/** A country page, taken apart. */
export interface CountryPage {
  readonly lines: readonly AlertLine[]
  readonly notices: readonly Notice[]
  /** Day of the newest change of levels that the page lists; null where it lists none. */
  readonly updatedAt: SourceDate | null
}

/** Throws SourceError `blocked`, `unreadable`, or `unknown-wording` for a level never seen. */
export function parseCountryPage(body: string, id: string): CountryPage {
  const where = addressOf(id)
  const $ = openPage(body, { where, marks: ['country-view-top', 'info-02'] })
  const owner = /ntnCd=(\d+)/.exec($('.country-board a[href*="ntnCd="]').first().attr('href') ?? '')?.[1]
  if (owner !== undefined && owner !== id) throw refusal(body, { where, what: `the page of "${owner}"` })
  return {
    lines: linesOf($, where),
    notices: boardOf($, '안전공지'),
    updatedAt:
      boardOf($, '여행 경보 조정')
        .map(({ date }) => date)
        .toSorted()
        .at(-1) ?? null,
  }
}

/**
 * The four levels, 철수권고 being the older name of the third. The special advisory (특별여행주의보) asks for the
 * same as our level 3: no travel that is not necessary.
 */
const LEVELS: Readonly<Record<string, Level>> = {
  여행유의: 1,
  여행자제: 2,
  출국권고: 3,
  철수권고: 3,
  특별여행주의보: 3,
  여행금지: 4,
}

function linesOf($: CheerioAPI, where: string): readonly AlertLine[] {
  return $('.country-view-top ul.info-02')
    .first()
    .children('li')
    .toArray()
    .map((item) => {
      const tag = $(item).find('[class*="box-tag"]').first()
      const name = normalise(tag.text())
      const level = LEVELS[name.replaceAll(' ', '')]
      if (level === undefined) {
        throw new SourceError('unknown-wording', { where, what: `the level "${name.slice(0, 200)}"` })
      }
      return { level, name, where: normalise($(item).text()).slice(normalise(tag.text()).length).trim() }
    })
}

/** The entries of the board with this heading. */
function boardOf($: CheerioAPI, heading: string): readonly Notice[] {
  return $('.country-board .board-title')
    .toArray()
    .filter((title) => normalise($(title).text()).replaceAll(' ', '') === heading.replaceAll(' ', ''))
    .flatMap((title) => $(title).parent().find('li').toArray())
    .flatMap((item) => {
      const date = /^\d{4}-\d{2}-\d{2}$/.exec(normalise($(item).find('.date').text()))?.[0]
      return date === undefined ? [] : [{ title: normalise($(item).find('.title').text()), date }]
    })
}
