import type { CountryCode } from '../../domain/country.ts'
import type { Area, DepartureCall, Level, Mission, Observation } from '../../domain/observation.ts'
import { rankOfValue } from '../../domain/rank.ts'
import type { Instant } from '../../domain/time.ts'
import { firstWords } from '../shared/first-words.ts'
import type { AlertsPage, DatedAdvice } from './alerts-page.ts'
import { addressOf } from './page.ts'
import { newest } from './printed-dates.ts'
import type { SecurityPage } from './security-page.ts'
import type { WholeCountry } from './whole-country.ts'
import type { Statement } from './zones.ts'

/** The two pages of one place; null for one that could not be reached. */
export interface Pages {
  readonly slug: string
  readonly alerts: AlertsPage | null
  readonly security: SecurityPage | null
  /** False where a missing security page leaves nothing unknown. */
  readonly hasSecurityPage: boolean
}

const LONGEST_WORDING = 200

/** What the two pages together say of one country at the time `now`. */
export function observe(pages: Pages, country: CountryCode, now: Instant): Observation {
  const { slug, alerts, security } = pages
  const stated = statedIn(pages, country, now)
  const departure = departureIn(pages, country)
  const isFromAlerts =
    stated.isFromAlerts ||
    security === null ||
    (departure?.from === 'alerts' && departure.call.grade !== 'none')
  return {
    country,
    level: stated.level,
    peak: stated.peak,
    areas: stated.areas,
    wording: stated.wording.slice(0, LONGEST_WORDING),
    departure: departure?.call ?? null,
    mission: missionIn(pages, country),
    hazards: [...new Set(toldIn(pages, country).flatMap(({ told }) => told.hazards))],
    updatedAt: newest([alerts?.updatedAt ?? null, security?.updatedAt ?? null]),
    url: addressOf(slug, isFromAlerts ? 'dernieres-minutes-et-alertes' : 'conseils-aux-voyageurs-securite'),
    document: slug,
    language: 'fr',
    ...textOf(pages),
    ...(isComplete(pages) ? {} : { partial: true as const }),
  }
}

interface Stated {
  readonly level: Level | null
  readonly peak: Level | null
  readonly areas: readonly Area[]
  readonly wording: string
  readonly isFromAlerts: boolean
}

/**
 * The zones of the security page set the level. An item of the alerts page sets it where the security page states none
 * for the whole country, and where it is newer and worse: the map follows the news by days. Zones at 3 or 4 make it 2.
 * Where the zones should be and were not read, both are unknown: the alerts alone may tell of last year's danger.
 */
function statedIn({ alerts, security, hasSecurityPage }: Pages, country: CountryCode, now: Instant): Stated {
  if (security === null && hasSecurityPage) return UNREAD
  const zones = security?.zones.get(country)
  const map = best((zones?.statements ?? []).filter(({ until }) => isStill(until, now)))
  const items = (alerts?.advice.get(country) ?? []).filter(({ until }) => isStill(until, now))
  const news = worstOf(
    map === undefined ? items : items.filter((item) => isNewerAndWorse(item, map, security)),
  )
  const said = news ?? map
  const part = zones?.peak ?? null
  const level = said?.level ?? null
  return {
    level: part !== null && part >= 3 ? higher(level, 2) : level,
    peak: higher(level, part),
    areas: zones?.areas ?? [],
    wording: said?.wording ?? zones?.worst ?? '',
    isFromAlerts: news !== undefined,
  }
}

const UNREAD: Stated = { level: null, peak: null, areas: [], wording: '', isFromAlerts: false }

function isStill(until: string | null, now: Instant): boolean {
  return until === null || until >= now.slice(0, 10)
}

/** Where the zones are described before elsewhere on the page, the whole before the greater part, then the worst. */
function best(statements: readonly Statement[]): Statement | undefined {
  const isWhole = ({ share }: WholeCountry) => share === 'whole'
  const inZones = statements.filter(({ isInZones }) => isInZones)
  const choices = [inZones.filter(isWhole), statements.filter(isWhole), inZones, statements]
  return worstOf(choices.find((choice) => choice.length > 0) ?? [])
}

function worstOf<T extends WholeCountry>(statements: readonly T[]): T | undefined {
  return statements.reduce<T | undefined>(
    (top, each) => (top === undefined || each.level > top.level ? each : top),
    undefined,
  )
}

function isNewerAndWorse(item: DatedAdvice, map: Statement, security: SecurityPage | null): boolean {
  const mapDate = security?.updatedAt ?? null
  const isNewer = item.updatedAt !== null && mapDate !== null && item.updatedAt > mapDate
  return isNewer && item.share === 'whole' && item.level > map.level
}

function higher(one: Level | null, other: Level | null): Level | null {
  if (one === null || other === null) return one ?? other
  return one > other ? one : other
}

function toldIn({ alerts, security }: Pages, country: CountryCode) {
  const fromAlerts = alerts?.told.get(country)
  const fromSecurity = security?.told.get(country)
  return [
    ...(fromAlerts === undefined ? [] : [{ from: 'alerts' as const, told: fromAlerts }]),
    ...(fromSecurity === undefined ? [] : [{ from: 'security' as const, told: fromSecurity }]),
  ]
}

/** Whether both pages that may tell something were read: only then is silence an answer. */
function isComplete({ alerts, security, hasSecurityPage }: Pages): boolean {
  return alerts !== null && (security !== null || !hasSecurityPage)
}

/** The strongest call of the two pages; undefined where none was found and a page is missing. */
function departureIn(
  pages: Pages,
  country: CountryCode,
): { from: 'alerts' | 'security'; call: DepartureCall } | undefined {
  const calls = toldIn(pages, country).map(({ from, told }) => ({ from, call: told.departure }))
  const [strongest] = calls.sort((one, other) => rankOfValue(other.call) - rankOfValue(one.call))
  if (strongest === undefined || (strongest.call.grade === 'none' && !isComplete(pages))) return undefined
  return strongest
}

function missionIn(pages: Pages, country: CountryCode): Mission | null {
  const missions = toldIn(pages, country).map(({ told }) => told.mission)
  const [worst] = missions.sort((one, other) => rankOfValue(other) - rankOfValue(one))
  if (worst === undefined || (worst.posture === 'normal' && !isComplete(pages))) return null
  return worst
}

function textOf({ alerts, security }: Pages): Pick<Observation, 'text' | 'summary' | 'body'> {
  const own = (alerts?.items ?? []).filter(({ isAlert }) => !isAlert)
  const fromItems = (alerts?.items ?? []).flatMap(({ title, sentences }) => [title, ...sentences])
  const sentences = [...fromItems, ...(security?.sentences ?? [])]
  const summary = firstWords(
    [...own.flatMap((item) => item.sentences), ...(security?.sentences ?? [])],
    () => false,
  )
  return { text: sentences.join('\n'), summary, body: sentences.length === 0 ? 'empty' : 'real' }
}
