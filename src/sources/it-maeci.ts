import type { CountryCode } from '../domain/country.ts'
import type { Observation } from '../domain/observation.ts'
import { SourceError } from '../domain/source-error.ts'
import { LATEST, NATIONS, noticesOf, ROOT, sheetOf } from './it-maeci/addresses.ts'
import { hasMoved, type Latest, nextMarker, noticeIn, parseLatest } from './it-maeci/latest.ts'
import { type Nation, type Nations, parseNations } from './it-maeci/nations.ts'
import { type Notices, parseNotices } from './it-maeci/notices.ts'
import { createObserver, type Files } from './it-maeci/observe.ts'
import { parseSheet } from './it-maeci/sheet.ts'
import { type Ask, defineSource, type Get, type Reading, type Source } from './source.ts'

/** More countries than the ministry has sheets of. */
const REMEMBERED = 300

/**
 * Viaggiare Sicuri of the Farnesina: two files per country, its sheet and its urgent notices, and a short list of what
 * changed last. It publishes no level; one is read only where its prose states it plainly.
 */
export const itMaeci = createSource()

function createSource(): Source {
  const observe = createObserver(REMEMBERED)
  return defineSource({
    id: 'it-maeci',
    publisher: 'Ministero degli Affari Esteri e della Cooperazione Internazionale, Viaggiare Sicuri',
    country: 'IT',
    language: 'it',
    homepage: ROOT,
    licence: 'Italian government text (reuse with the source named)',
    attribution:
      'Unità di Crisi, Ministero degli Affari Esteri e della Cooperazione Internazionale, Viaggiare Sicuri',
    reads: [`${ROOT}/schede_paese/`, `${ROOT}/ultima_ora/`],
    every: 5 * 60_000,
    expect: { min: 180, max: 260 },
    async read(get, ask) {
      const [list, latest] = await Promise.all([get(NATIONS, parseNations), get(LATEST, parseLatest)])
      const looks = await Promise.all(
        list.nations.map((nation) => lookAt(nation, get, { ask, latest, observe })),
      )
      return readingOf(list, latest, { looks, ask })
    },
  })
}

/** What one look at a country gave: nothing asked, an observation, or trouble with both of its files. */
type Look = { readonly nation: Nation } & (
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'seen'
      readonly observation: Observation
      /** Trouble with one of the two files. */
      readonly trouble: SourceError | null
      /** A cache gave notices that are older than the list says. */
      readonly isBehind: boolean
    }
  | { readonly kind: 'trouble'; readonly trouble: SourceError }
)

async function lookAt(
  nation: Nation,
  get: Get,
  scene: {
    readonly ask: Ask
    readonly latest: Latest
    readonly observe: ReturnType<typeof createObserver>
  },
): Promise<Look> {
  if (!isAsked(nation, scene.latest, scene.ask)) return { nation, kind: 'unchanged' }
  const { iso3, country } = nation
  const asking = { about: [country] }
  const [sheetUrl, noticesUrl] = [sheetOf(iso3), noticesOf(iso3)]
  const [sheet, notices] = await Promise.all([
    fileOrTrouble(get(sheetUrl, (body) => parseSheet(body, sheetUrl), asking)),
    fileOrTrouble(get(noticesUrl, (body) => parseNotices(body, noticesUrl), asking)),
  ])
  if (sheet instanceof SourceError && notices instanceof SourceError) {
    return { nation, kind: 'trouble', trouble: about(nation.country, notices) }
  }
  const files: Files = { sheet: fileOrNull(sheet), notices: fileOrNull(notices) }
  const [half] = [notices, sheet].filter((file) => file instanceof SourceError)
  const trouble = half === undefined ? null : about(nation.country, half)
  const isBehind = isOlderThan(scene.latest.notices.of.get(iso3), files.notices)
  const isTakenBack = isOlderThan(noticeIn(scene.ask.marker(nation.country)), files.notices)
  const observation = scene.observe(nation, files)
  return {
    nation,
    kind: 'seen',
    // Nobody prints when a notice was taken back: the date of what is left would make the new text an old copy.
    observation: isTakenBack ? { ...observation, updatedAt: null } : observation,
    trouble,
    isBehind,
  }
}

function isAsked({ country, iso3 }: Nation, latest: Latest, { wants, marker }: Ask): boolean {
  const before = marker(country)
  return before === undefined || hasMoved(iso3, latest, before) || wants(country)
}

/** Whether the notices are older than a moment in Unix seconds; not where either is unknown. */
function isOlderThan(seconds: number | undefined, notices: Notices | null): boolean {
  if (seconds === undefined || notices === null) return false
  return notices.updatedAt === null || Date.parse(notices.updatedAt) < seconds * 1000
}

async function fileOrTrouble<T>(file: Promise<T>): Promise<T | SourceError> {
  try {
    return await file
  } catch (error) {
    if (error instanceof SourceError) return error
    throw error
  }
}

function fileOrNull<T>(file: T | SourceError): T | null {
  return file instanceof SourceError ? null : file
}

/** Throws the first trouble when every country that was asked for failed, and none is known to be as it was. */
function readingOf(
  { listed, unnamed }: Nations,
  latest: Latest,
  { looks, ask }: { readonly looks: readonly Look[]; readonly ask: Ask },
): Reading {
  const seen = looks.filter((look) => look.kind === 'seen')
  const troubles = looks.filter((look) => look.kind === 'trouble')
  const unchanged = looks.filter((look) => look.kind === 'unchanged')
  const [first] = troubles
  if (first !== undefined && seen.length + unchanged.length === 0) throw first.trouble
  return {
    observations: seen.map(({ observation }) => observation),
    listed,
    unchanged: unchanged.map(({ nation }) => nation.country),
    failures: [...troubles, ...seen].flatMap(({ trouble }) => trouble ?? []),
    unnamed,
    // What was read by half, or from an old copy, gets no marker: it is asked for again at the next look.
    markers: new Map(
      seen
        .filter(({ trouble, isBehind }) => trouble === null && !isBehind)
        .map(({ nation }) => [nation.country, nextMarker(nation.iso3, latest, ask.marker(nation.country))]),
    ),
    whole: true,
  }
}

function about(country: CountryCode, error: SourceError): SourceError {
  const { kind, where, message } = error
  return new SourceError(kind, { where, what: message.replace(`${kind}: `, ''), country, cause: error })
}
