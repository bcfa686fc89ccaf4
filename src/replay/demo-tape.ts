import type { Instant } from '../domain/time.ts'
import { type CaPage, caDocument, caIndex, calmCaPages } from './demo/ca-pages.ts'
import { calmDePages, deDetail, deList } from './demo/de-pages.ts'
import { calmEsPages, esPage } from './demo/es-pages.ts'
import { calmFrPages, frAlertsPage, frSecurityPage } from './demo/fr-pages.ts'
import { calmItFiles, itLatest, itNotices, itSheet } from './demo/it-pages.ts'
import { FR, FR_SECURITY, UK, US } from './demo/mali.ts'
import { CA } from './demo/mali-ca.ts'
import { DE } from './demo/mali-de.ts'
import { ES } from './demo/mali-es.ts'
import { IT_NOTICES, IT_SHEETS } from './demo/mali-it.ts'
import { type Said, startOf } from './demo/said.ts'
import { calmUkPages, UK_INDEX, ukDocument, ukIndex } from './demo/uk-pages.ts'
import { BLOCK_PAGE, US_FEED, usFeed } from './demo/us-feed.ts'
import type { TapeLine } from './tape.ts'

const JSON_TYPE = 'application/json; charset=utf-8'
/** The Auswärtiges Amt's own. */
const TEXT_JSON_TYPE = 'text/json;charset=UTF-8'
const HTML_TYPE = 'text/html; charset=utf-8'

/**
 * The Mali crisis of 2022 to 2026 as seven governments told it, in the wire shapes of their sources and in words of our
 * own, with the whole world calm around it. Two lies are woven in, for which no alert may ring: a block page with status
 * 200 (3 November 2025) and a false Level 1 for a day (16 December 2025). The same lines every time, ordered by `at`.
 */
export function demoTape(): TapeLine[] {
  const lines = [
    ...usLines(),
    ...ukLines(),
    ...frLines(),
    ...itLines(),
    ...deLines(),
    ...caLines(),
    ...esLines(),
  ]
  return lines.sort((one, other) => one.at.localeCompare(other.at))
}

function usLines(): readonly TapeLine[] {
  return US.map(({ at, what }) =>
    what === 'block-page'
      ? answer(at, { url: US_FEED, type: 'text/html', body: BLOCK_PAGE })
      : answer(at, { url: US_FEED, type: 'text/xml', body: usFeed(at, what) }),
  )
}

/** A page comes before the index that points to it. */
function ukLines(): readonly TapeLine[] {
  const calm = calmUkPages()
  const documents = [...calm.map((page) => ({ at: startOf(UK), what: page })), ...UK].map(({ at, what }) =>
    answer(at, { url: `${UK_INDEX}/${what.slug}`, type: JSON_TYPE, body: ukDocument(what) }),
  )
  const indexes = UK.map(({ at, what }) =>
    answer(at, { url: UK_INDEX, type: JSON_TYPE, body: ukIndex([what, ...calm]) }),
  )
  return [...documents, ...indexes]
}

function frLines(): readonly TapeLine[] {
  const mali = { slug: 'mali', name: 'Mali' }
  const start = startOf(FR)
  const security = frSecurityPage({ ...mali, printed: '12 mai 2022', paragraphs: FR_SECURITY })
  const calm = [...calmFrPages(), security].map((page) => answer(start, { ...page, type: HTML_TYPE }))
  const alerts = FR.map(({ at, what }) =>
    answer(at, { ...frAlertsPage({ ...mali, ...what }), type: HTML_TYPE }),
  )
  return [...calm, ...alerts]
}

/** Files come before the short list that tells of them; an edit of a sheet stands there as long as no other comes. */
function itLines(): readonly TapeLine[] {
  const start = startOf(IT_SHEETS)
  const calm = calmItFiles().map((file) => answer(start, { ...file, type: JSON_TYPE }))
  const sheets = IT_SHEETS.map(({ at, what }) => answer(at, { ...itSheet('ML', what), type: JSON_TYPE }))
  const notices = IT_NOTICES.map(({ at, what }) => answer(at, { ...itNotices('ML', what), type: JSON_TYPE }))
  const lists = IT_NOTICES.map(({ at, what }) => {
    const sheetEdited = IT_SHEETS.findLast((sheet) => sheet.at <= at)?.at ?? start
    return answer(at, { ...itLatest('ML', { notices: what, sheetEdited }), type: JSON_TYPE })
  })
  return [...calm, ...sheets, ...notices, ...lists]
}

function deLines(): readonly TapeLine[] {
  const calm = calmDePages()
  const details = [...calm.map((page) => ({ at: startOf(DE), what: page })), ...DE].map(({ at, what }) =>
    answer(at, { ...deDetail(what), type: TEXT_JSON_TYPE }),
  )
  const lists = DE.map(({ at, what }) => answer(at, { ...deList([what, ...calm]), type: TEXT_JSON_TYPE }))
  return [...details, ...lists]
}

function caLines(): readonly TapeLine[] {
  const calm = calmCaPages()
  const all: readonly Said<CaPage>[] = [...calm.map((what) => ({ at: startOf(CA), what })), ...CA]
  const documents = all.map(({ at, what }) => answer(at, { ...caDocument(what), type: JSON_TYPE }))
  const indexes = CA.map(({ at, what }) => answer(at, { ...caIndex(at, [what, ...calm]), type: JSON_TYPE }))
  return [...documents, ...indexes]
}

function esLines(): readonly TapeLine[] {
  const start = startOf(ES)
  const calm = calmEsPages().map((page) => answer(start, { ...page, type: HTML_TYPE }))
  const mali = ES.map(({ at, what }) => answer(at, { ...esPage(what), type: HTML_TYPE }))
  return [...calm, ...mali]
}

function answer(at: Instant, { url, type, body }: { url: string; type: string; body: string }): TapeLine {
  return { at, url, status: 200, headers: { 'content-type': type }, body }
}
