import { COUNTRIES, countryName } from '../../domain/countries.ts'
import type { CountryCode } from '../../domain/country.ts'
import type { Level } from '../../domain/observation.ts'
import type { Instant } from '../../domain/time.ts'
import { secondsOf } from './said.ts'
import { iso3Of, listedBy } from './world.ts'

const LIST = 'https://www.auswaertiges-amt.de/opendata/travelwarning'

/** The advice on one country. */
export interface DePage {
  readonly country: CountryCode
  readonly movedAt: Instant
  readonly warning: boolean
  /** "Aktuelles": empty where nothing stands there. */
  readonly news: readonly string[]
  readonly safety: readonly string[]
}

/** The envelope's own date, which no edit moves. */
const STALE = 1_650_000_000
/** The page gives this before everything else, whatever the country. */
const BOX =
  '<blockquote class="info-box"><p><strong>Vor der Reise:</strong><br/>- Tragen Sie sich in die Krisenvorsorgeliste ein.</p></blockquote>'

/** The words for each level; there are none between a quiet country and one advised against. */
const SAFETY: Record<Level, string> = {
  1: 'Die Lage ist ruhig.',
  2: 'In Menschenmengen kommt es zu Diebstählen.',
  3: 'Von nicht notwendigen Reisen in das Land wird abgeraten.',
  4: 'Vor Reisen in das Land wird gewarnt.',
}

/** Every page but Mali's: nothing happens on them. */
export function calmDePages(): readonly DePage[] {
  return listedBy('DE').map(({ country, level, issued }) => ({
    country,
    movedAt: `${issued}T09:00:00.000Z`,
    warning: level === 4,
    news: [],
    safety: [SAFETY[level]],
  }))
}

/** The list: flags and dates of all countries, no texts. */
export function deList(pages: readonly DePage[]): { readonly url: string; readonly body: string } {
  return { url: LIST, body: envelope(pages.map((page) => [idOf(page.country), headOf(page)])) }
}

/** The detail of one country. */
export function deDetail(page: DePage): { readonly url: string; readonly body: string } {
  const id = idOf(page.country)
  const detail = {
    ...headOf(page),
    lastChanges: 'Letzte Änderungen: <br><span>Redaktionelle Änderungen</span>',
    content: contentOf(page),
    disclaimer: '<div class="infobox__content-wrapper"><p>Ein Vorführtext ohne Gewähr.</p></div>',
  }
  return { url: `${LIST}/${id}`, body: envelope([[id, detail]]) }
}

function envelope(entries: readonly (readonly [string, object])[]): string {
  const contentList = entries.map(([id]) => id)
  return JSON.stringify({
    response: { lastModified: STALE, ...Object.fromEntries(entries), contentList },
  })
}

/** A content id, different for each country. */
function idOf(country: CountryCode): string {
  return String(300_000 + COUNTRIES.indexOf(country))
}

function headOf({ country, movedAt, warning }: DePage) {
  const name = countryName(country, 'de')
  return {
    lastModified: secondsOf(movedAt),
    effective: secondsOf(movedAt) - 300,
    title: `${name}: Reise- und Sicherheitshinweise`,
    countryCode: country,
    iso3CountryCode: iso3Of(country),
    countryName: name,
    warning,
    partialWarning: false,
    situationWarning: false,
    situationPartWarning: false,
  }
}

function contentOf({ warning, news, safety }: DePage): string {
  const current = news.length === 0 ? '' : `<h2>Aktuelles</h2>${paragraphs(news)}`
  const heading = warning ? 'Sicherheit - Reisewarnung' : 'Sicherheit'
  return `<div>${BOX}${current}<h2>${heading}</h2>${paragraphs(safety)}<h2>Gesundheit</h2>${paragraphs([
    'Trinken Sie abgekochtes Wasser.',
  ])}</div>`
}

function paragraphs(sentences: readonly string[]): string {
  return sentences.map((sentence) => `<p>${sentence}</p>`).join('')
}
