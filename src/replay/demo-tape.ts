import type { Instant } from '../domain/time.ts'
import { calmFrPages, frAlertsPage, frSecurityPage } from './demo/fr-pages.ts'
import { FR, FR_SECURITY, type Said, UK, US } from './demo/mali.ts'
import { calmUkPages, UK_INDEX, ukDocument, ukIndex } from './demo/uk-pages.ts'
import { BLOCK_PAGE, US_FEED, usFeed } from './demo/us-feed.ts'
import type { TapeLine } from './tape.ts'

const JSON_TYPE = 'application/json; charset=utf-8'
const HTML_TYPE = 'text/html; charset=utf-8'

/**
 * The Mali crisis of 2022 to 2026 as three governments told it, in the wire shapes of their sources and in words of our
 * own, with the whole world calm around it. Two lies are woven in, for which no alert may ring: a block page with status
 * 200 (3 November 2025) and a false Level 1 for a day (16 December 2025). The same lines every time, ordered by `at`.
 */
export function demoTape(): TapeLine[] {
  const lines = [...usLines(), ...ukLines(), ...frLines()]
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

function startOf([first]: readonly Said<unknown>[]): Instant {
  if (first === undefined) throw new TypeError('a source that says nothing')
  return first.at
}

function answer(at: Instant, { url, type, body }: { url: string; type: string; body: string }): TapeLine {
  return { at, url, status: 200, headers: { 'content-type': type }, body }
}
