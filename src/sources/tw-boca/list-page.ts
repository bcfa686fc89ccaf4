import { countriesNamed } from '../../domain/countries.ts'
import type { CountryCode } from '../../domain/country.ts'
import type { Level } from '../../domain/observation.ts'
import { normalise } from '../../lib/text.ts'
import { openPage } from '../shared/html-page.ts'
import { localNames } from '../shared/local-names.ts'
import { refusal } from '../shared/refusal.ts'

export const SITE = 'https://www.boca.gov.tw'
/** The page with all alerts. */
export const LIST = `${SITE}/sp-trwa-list-1.html`

/** One alert. */
export interface Row {
  /** Undefined where no table explains the name, or where its Chinese and its English form mean two countries. */
  readonly country: CountryCode | undefined
  /** "喀麥隆 Cameroon". */
  readonly name: string
  /** "Cameroon". */
  readonly id: string
  /** The name is the country's own; some parts stand in its place ("約旦河西岸地區"), and only the id tells of what. */
  readonly isNamed: boolean
  /** Where it holds: the country by its name, or a part of it. */
  readonly place: string
  /** "第四級:紅色儘速離境". */
  readonly label: string
  /** The class that colours the row. */
  readonly colour: string
  /** Undefined for a colour never seen, and where the label is of another level than the colour. */
  readonly level: Level | undefined
  readonly url: string
}

const COUNTRY = 'td[data-title="國家"]'
const PLACE = 'td[data-title="國家地區"]'
const LEVEL = 'td[data-title="最新警示分級"]'

/** Throws SourceError `blocked` or `unreadable`: another page, or a row that is not whole. */
export function parseRows(body: string): readonly Row[] {
  const $ = openPage(body, { where: LIST, marks: ['data-title="國家"', 'data-title="最新警示分級"'] })
  const rows = $('table tr').has('td').toArray()
  if (rows.length === 0) throw refusal(body, { where: LIST, what: 'a page without rows' })
  return rows.map((row) => {
    const link = $(row).find(`${COUNTRY} a`).first()
    const name = normalise($(row).find(COUNTRY).text())
    const place = normalise($(row).find(PLACE).text())
    const label = normalise($(row).find(LEVEL).text())
    const id = normalise(link.attr('id') ?? '')
    if (name === '' || place === '' || label === '') {
      throw refusal(body, { where: LIST, what: `a row in another shape, "${normalise($(row).text())}"` })
    }
    const colour = $(row).find(`${LEVEL} [class*="block"]`).first().attr('class') ?? 'no colour'
    return {
      country: countryOf(name, id),
      name,
      id,
      isNamed: countryOf(name, '') !== undefined,
      place,
      label,
      colour,
      level: levelOf(colour, label),
      url: addressOf(link.attr('href') ?? ''),
    }
  })
}

/** Colours and numerals of the four levels; both must say the same. */
const LEVELS: readonly (readonly [colour: string, numeral: string, level: Level])[] = [
  ['grayblock', '一', 1],
  ['yellowblock', '二', 2],
  ['orangeblock', '三', 3],
  ['redblock', '四', 4],
]

function levelOf(colour: string, label: string): Level | undefined {
  const classes = colour.split(/\s+/)
  const numeral = /第([一二三四五六])級/.exec(label)?.[1]
  return LEVELS.find(([name, number]) => classes.includes(name) && number === numeral)?.[2]
}

const NAMES = localNames(
  'zh-Hant-TW',
  'CD 剛果民主共和國|CD 民主剛果|CG 剛果共和國|CG 剛果|KR 南韓|KR 韓國|KP 北韓|VA 教廷|US 美國|PS 巴勒斯坦',
)

/** All that the row calls the country must mean the same one. */
function countryOf(name: string, id: string): CountryCode | undefined {
  const { han, latin } = partsOf(name)
  const byEnglish = [latin, id].flatMap((one) => countriesNamed(one) ?? [])
  const found = new Set([...byEnglish, NAMES.find(han) ?? []].flat())
  const [country] = found
  return found.size === 1 ? country : undefined
}

/** "喀麥隆 Republic of Cameroon": the Chinese name, and what stands behind it. */
export function partsOf(name: string): { readonly han: string; readonly latin: string } {
  const [, han = '', latin = ''] = /^([\p{Script=Han}‧·・]*)\s*(.*)$/su.exec(name) ?? []
  return { han, latin }
}

function addressOf(href: string): string {
  return /^\/sp-trwa-content-[\w-]+\.html$/.test(href) ? `${SITE}${href}` : LIST
}
