import { fromAlpha3, isCountry } from '../domain/countries.ts'
import type { CountryCode } from '../domain/country.ts'
import type { Level, Observation } from '../domain/observation.ts'
import { SourceError } from '../domain/source-error.ts'
import type { SourceDate } from '../domain/time.ts'
import { htmlToText, sentencesOf } from '../lib/text.ts'
import { GATEWAY, parsePage, type Row } from './ch-eda/page.ts'
import { adviceSections } from './ch-eda/sections.ts'
import { firstWords } from './shared/first-words.ts'
import { readSentences } from './shared/sentences/read-sentences.ts'
import { defineSource, type Get, type Reading } from './source.ts'

const HOMEPAGE = 'https://www.eda.admin.ch/eda/de/home/laender-reise-information.html'
/** Some 590 rows in pages of 100: more pages than this, and the list does not end. */
const MOST_PAGES = 15

/**
 * Reisehinweise of Switzerland's Federal Department of Foreign Affairs, from the gateway behind its own site: about
 * 200 countries in three languages, 7.6 MB, which is why it is asked seldom. No answer of it has been captured: whatever
 * differs from the description is an error.
 */
export const chEda = defineSource({
  id: 'ch-eda',
  publisher: 'Eidgenössisches Departement für auswärtige Angelegenheiten',
  country: 'CH',
  language: 'de',
  homepage: HOMEPAGE,
  licence: 'Reuse of the texts is not documented: short quotations with a link',
  attribution: 'Quelle: Eidgenössisches Departement für auswärtige Angelegenheiten EDA',
  unproven: true,
  reads: [GATEWAY],
  every: 30 * 60_000,
  expect: { min: 150, max: 230 },
  read: async (get) => readingOf((await allRows(get)).filter(({ language }) => language === 'de')),
})

/** Throws SourceError where any page cannot be read: half a list would look like half a world. */
async function allRows(get: Get): Promise<readonly Row[]> {
  const rows: Row[] = []
  let url = GATEWAY
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { rows: some, next } = await get(url, parsePage)
    rows.push(...some)
    if (next === null) return rows
    url = next
  }
  throw new SourceError('unreadable', { where: GATEWAY, what: `a list of more than ${MOST_PAGES} pages` })
}

function readingOf(rows: readonly Row[]): Reading {
  const named = rows.map((row) => ({ row, country: countryOf(row.iso_code) }))
  const looks = named.flatMap(({ row, country }) => (country === undefined ? [] : [lookAt(country, row)]))
  return {
    observations: looks.flatMap((look) => (look instanceof SourceError ? [] : [look])),
    listed: rows.length,
    unchanged: [],
    failures: looks.flatMap((look) => (look instanceof SourceError ? [look] : [])),
    unnamed: named.flatMap(({ row, country }) =>
      country === undefined ? [`${row.id} (${row.iso_code})`] : [],
    ),
    markers: new Map(),
    whole: true,
  }
}

function countryOf(code: string): CountryCode | undefined {
  const upper = code.trim().toUpperCase()
  return isCountry(upper) ? upper : fromAlpha3(upper)
}

/** What the site's field says of the country as a whole; for parts it says neither which nor how strongly. */
const ADVICE: ReadonlyMap<string, Level> = new Map([
  ['none', 1],
  ['regional', 2],
  ['tourists', 3],
  ['general', 4],
])
/** The formulas that go with the field, wherever the text puts them. */
const FORMULA = /\bwird (?:\S+ )?abgeraten\b|\bgrundsätzlich als sicher\b|\bAufmerksamkeit zu schenken\b/

function lookAt(country: CountryCode, row: Row): Observation | SourceError {
  const { advice_against: advice, has_travel_advice: hasAdvice } = row
  const level = ADVICE.get(advice ?? '')
  if (hasAdvice && level === undefined) {
    const what = `advice_against "${advice ?? ''}" of ${row.id}`
    return new SourceError('unknown-wording', { where: GATEWAY, what, country })
  }
  const sentences = adviceSections(row).flatMap((html) => sentencesOf(htmlToText(html)))
  const isReal = sentences.length > 0
  const told = isReal ? readSentences(sentences, { language: 'de', country, publisher: 'CH' }) : UNTOLD
  return {
    country,
    level: hasAdvice ? (level ?? null) : null,
    peak: null,
    areas: [],
    wording: sentences.find((sentence) => FORMULA.test(sentence)) ?? advice ?? '',
    ...told,
    updatedAt: publishedOn(row.published_at),
    url: HOMEPAGE,
    document: row.id,
    language: 'de',
    text: sentences.join('\n'),
    summary: firstWords(sentences, (sentence) => /^diese reisehinweise sind überprüft/i.test(sentence)),
    body: isReal ? 'real' : 'empty',
  }
}

const UNTOLD = { departure: null, mission: null, hazards: [] } as const

/** "27.09.2026"; `valid_on` is the day of asking. */
function publishedOn(printed: string): SourceDate | null {
  const [, day = '', month = '', year = ''] = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\b/.exec(printed) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date) ? date : null
}
