import type { CountryCode } from '../domain/country.ts'
import { SourceError } from '../domain/source-error.ts'
import { defineSource, type Reading } from './source.ts'
import { LIST, parseRows, type Row, SITE } from './tw-boca/list-page.ts'
import { observe } from './tw-boca/observe.ts'

/**
 * 旅外安全資訊 of Taiwan's Bureau of Consular Affairs: one page with a row for every alert, for countries and for parts
 * of them. Its fourth level is the advice to leave as soon as possible (儘速離境). No live answer of it was seen: it is
 * read as others describe it, and whatever differs is an error.
 */
export const twBoca = defineSource({
  id: 'tw-boca',
  publisher: '外交部領事事務局 (Bureau of Consular Affairs, Taiwan)',
  country: 'TW',
  language: 'zh-Hant',
  homepage: LIST,
  licence: 'no licence stated',
  attribution: '外交部領事事務局 www.boca.gov.tw',
  unproven: true,
  reads: [`${SITE}/sp-trwa-list-1.html`],
  every: 15 * 60_000,
  expect: { min: 150, max: 400 },
  read: (get) => get(LIST, parseList),
})

/** Throws SourceError `blocked` or `unreadable`. */
function parseList(body: string): Reading {
  const rows = parseRows(body)
  const countries = new Set(rows.flatMap(({ country }) => country ?? []))
  const looks = [...countries].map((country) =>
    lookAt(
      country,
      rows.filter((row) => row.country === country),
    ),
  )
  return {
    observations: looks.flatMap((look) => (look instanceof SourceError ? [] : [look])),
    listed: rows.length,
    unchanged: [],
    failures: looks.flatMap((look) => (look instanceof SourceError ? [look] : [])),
    unnamed: rows.flatMap(({ country, name, id }) => (country === undefined ? [`${name} (${id})`] : [])),
    markers: new Map(),
    whole: true,
  }
}

function lookAt(country: CountryCode, rows: readonly Row[]) {
  const strange = rows.find(({ level }) => level === undefined)
  if (strange === undefined) return observe(country, rows)
  const what = `the level "${strange.label}" (${strange.colour}) of "${strange.place}"`
  return new SourceError('unknown-wording', { where: LIST, what, country })
}
