import type { CountryCode } from '../domain/country.ts'
import type { Observation } from '../domain/observation.ts'
import { SourceError } from '../domain/source-error.ts'
import { NUMBERED } from './jp-mofa/codes.ts'
import { type Feed, type Mail, parseFeed } from './jp-mofa/feed.ts'
import { type Memory, markerOf, memoryIn } from './jp-mofa/marker.ts'
import { isCalled, observe, unknown } from './jp-mofa/observe.ts'
import { isMoving, stateBefore } from './jp-mofa/state-before.ts'
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
    const { mails, isYearRead, failures } = await withYear(feed, get, ask)
    const looks = NUMBERED.map((country) => lookAt(country, mails, ask))
    const observations = looks.flatMap(({ observation }) => observation ?? [])
    return {
      observations,
      listed: null,
      unchanged: looks.flatMap(({ country, observation }) => (observation === undefined ? [country] : [])),
      failures: [...feed.failures, ...failures],
      unnamed: feed.unnamed,
      markers: new Map(looks.map(({ country, memory }) => [country, markerOf({ ...memory, isYearRead })])),
      whole: false,
    }
  },
})

interface Told {
  readonly mails: readonly Mail[]
  readonly isYearRead: boolean
  readonly failures: readonly SourceError[]
}

/**
 * The feed with what stood before it, where that was never read. Of the year only the danger levels are taken: a warning
 * of some months ago says nothing of today. A publication that is in both was perhaps corrected since: the feed has it.
 */
async function withYear({ mails }: Feed, get: Get, ask: Ask): Promise<Told> {
  if (NUMBERED.some((country) => memoryIn(ask.marker(country))?.isYearRead)) {
    return { mails, isYearRead: true, failures: [] }
  }
  try {
    const year = await get(YEAR, (body) => parseFeed(body, YEAR))
    const isOlder = ({ kind, key }: Mail) => kind === 'level' && mails.every((mail) => mail.key !== key)
    return { mails: [...year.mails.filter(isOlder), ...mails], isYearRead: true, failures: year.failures }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    return { mails, isYearRead: false, failures: [error] }
  }
}

interface Look {
  readonly country: CountryCode
  /** Undefined where the feed says nothing new. */
  readonly observation?: Observation
  readonly memory: Memory
}

const NOTHING_KNOWN: Memory = { isYearRead: false, hasLevel: false, wasCalled: false, announced: '' }

/**
 * A publication that moves a level tells of two states. Where the state before it was never read, it is reported first,
 * and what is published at the next look: else the first that is heard of a country would be taken for what always was.
 */
function lookAt(country: CountryCode, mails: readonly Mail[], ask: Ask): Look {
  const before = memoryIn(ask.marker(country))
  const own = mails.filter(({ countries }) => countries.includes(country))
  const memory = before ?? NOTHING_KNOWN
  if (own.length === 0) {
    return before === undefined ? { country, observation: unknown(country), memory } : { country, memory }
  }
  const moving = before === undefined || before.hasLevel ? undefined : own.find(isMoving)
  if (moving !== undefined && memory.announced !== moving.key) {
    return {
      country,
      observation: stateBefore(country, moving, memory.wasCalled),
      memory: { ...memory, announced: moving.key },
    }
  }
  const observation = observe(country, own, memory.wasCalled)
  return {
    country,
    observation,
    memory: {
      ...memory,
      hasLevel: memory.hasLevel || observation.level !== null,
      wasCalled: isCalled(observation) ?? memory.wasCalled,
      announced: '',
    },
  }
}
