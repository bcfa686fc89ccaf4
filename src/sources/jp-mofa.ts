import type { CountryCode } from '../domain/country.ts'
import { SourceError } from '../domain/source-error.ts'
import { NUMBERED } from './jp-mofa/codes.ts'
import { type Feed, type Mail, parseFeed } from './jp-mofa/feed.ts'
import { isCalled, observe, unknown } from './jp-mofa/observe.ts'
import { type Ask, defineSource, type Get } from './source.ts'

const ROOT = 'https://www.ezairyu.mofa.go.jp/opendata'
/** What was issued in the last 48 hours, made anew every few minutes. */
const FEED = `${ROOT}/area/newarrivalL.xml`
/** What was issued in the last year. */
const YEAR = `${ROOT}/area/00L.xml`

/**
 * Danger levels and warnings of the Japanese foreign ministry. The feed holds what was issued in the last 48 hours: what
 * drops out of it is not withdrawn. What stood before is in the file of the last year, read until it was read once.
 */
export const jpMofa = defineSource({
  id: 'jp-mofa',
  publisher: '外務省 海外安全情報 (Ministry of Foreign Affairs of Japan)',
  country: 'JP',
  language: 'ja',
  homepage: 'https://www.anzen.mofa.go.jp/',
  licence: 'terms of use of the open data of 外務省海外安全情報',
  attribution: '出典：外務省 海外安全情報オープンデータ',
  reads: [`${ROOT}/`],
  every: 5 * 60_000,
  expect: { min: 0, max: 10_000 },
  async read(get, ask) {
    const feed = await get(FEED, (body) => parseFeed(body, FEED))
    const isYearKnown = NUMBERED.some((country) => ask.marker(country)?.startsWith(YEAR_READ))
    const year = isYearKnown ? undefined : await tryYear(get)
    const failure = year instanceof SourceError ? year : undefined
    const mails =
      year === undefined || failure !== undefined ? feed.mails : [...yearsMails(year), ...feed.mails]
    const base = isYearKnown || (year !== undefined && failure === undefined) ? YEAR_READ : YEAR_MISSING
    const looks = NUMBERED.map((country) => lookAt(country, mails, ask))
    const observations = looks.flatMap((look) => look.observation ?? [])
    return {
      observations,
      listed: null,
      unchanged: looks.flatMap(({ country, observation }) => (observation === undefined ? [country] : [])),
      failures: failure === undefined ? [] : [failure],
      unnamed: feed.unnamed,
      markers: new Map(looks.map(({ country, called }) => [country, called ? `${base} ${CALLED}` : base])),
      whole: false,
    }
  },
})

const YEAR_READ = 'year'
const YEAR_MISSING = 'no year'
const CALLED = 'called'

async function tryYear(get: Get): Promise<Feed | SourceError> {
  try {
    return await get(YEAR, (body) => parseFeed(body, YEAR))
  } catch (error) {
    if (error instanceof SourceError) return error
    throw error
  }
}

/** Of the year only the danger levels are taken: a warning of some months ago says nothing of today. */
function yearsMails(year: Feed | SourceError): readonly Mail[] {
  return year instanceof SourceError ? [] : year.mails.filter(({ kind }) => kind === 'level')
}

function lookAt(country: CountryCode, mails: readonly Mail[], ask: Ask) {
  const marker = ask.marker(country)
  const wasCalled = marker?.endsWith(CALLED) ?? false
  const own = mails.filter(({ countries }) => countries.includes(country))
  if (own.length === 0) {
    return { country, observation: marker === undefined ? unknown(country) : undefined, called: wasCalled }
  }
  const observation = observe(country, own, { isFirst: marker === undefined, wasCalled })
  return { country, observation, called: isCalled(observation) ?? wasCalled }
}
