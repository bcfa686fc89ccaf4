import type { CountryCode } from '../../domain/country.ts'
import type { DepartureCall, Level, Observation } from '../../domain/observation.ts'
import { LIST, partsOf, type Row } from './list-page.ts'

/** An alert whose level is known. */
interface Alert extends Row {
  readonly level: Level
}

const LONGEST_NAME = 200

/**
 * What the rows of one country say together. The row for all of it, or for all the rest of it, sets the level, the
 * higher where both are there; rows for parts alone leave the rest unknown, but make the country at least 2 from 3 on.
 */
export function observe(country: CountryCode, rows: readonly Row[]): Observation {
  const alerts = rows
    .flatMap((row): readonly Alert[] => (row.level === undefined ? [] : [{ ...row, level: row.level }]))
    .toSorted((one, other) => other.level - one.level)
  const whole = alerts.find(isWhole) ?? allParts(country, alerts)
  const peak = alerts[0]?.level ?? null
  const said = whole ?? alerts[0]
  const lines = alerts.map(lineOf)
  return {
    country,
    level: nationalLevel(whole?.level ?? null, peak),
    peak,
    areas: alerts
      .filter((alert) => !isWhole(alert))
      .map(({ place, level }) => ({ name: place.slice(0, LONGEST_NAME), level })),
    wording: said?.label ?? '',
    departure: departureIn(whole, alerts),
    mission: null,
    hazards: [],
    updatedAt: null,
    url: said?.url ?? LIST,
    document: country,
    language: 'zh-Hant',
    text: lines.join('\n'),
    summary: said === undefined ? '' : lineOf(said),
    body: 'real',
  }
}

function lineOf({ place, label }: Alert): string {
  return `${place}: ${label}`
}

/** "以外地區", "其他地區": all that no other row names. */
const REST = /(?:以外|其[他它餘])之?(?:地區|區域|各地)$/

/** The country by its own name, with nothing but its name in English behind it, or all the rest of it. */
function isWhole({ name, isNamed, place }: Row): boolean {
  if (REST.test(place)) return true
  if (!isNamed || place === name) return isNamed
  const { han, latin } = partsOf(place)
  const isNameOnly = /^[\p{Script=Latin}\s.,'()&-]*$/u.test(latin) && !/(?:^|\s)-|-(?:\s|$)/.test(latin)
  return han !== '' && han === partsOf(name).han && isNameOnly
}

/** The West Bank and Gaza have rows of their own, and together are Palestine; the lower of the two is said of all. */
function allParts(country: CountryCode, alerts: readonly Alert[]): Alert | undefined {
  const isThere = (part: RegExp) => alerts.some(({ place }) => part.test(place))
  return country === 'PS' && isThere(/約旦河西岸/) && isThere(/加薩/) ? alerts.at(-1) : undefined
}

function nationalLevel(whole: Level | null, peak: Level | null): Level | null {
  if (peak === null || peak < 3) return whole
  return whole === null || whole < 2 ? 2 : whole
}

/** The fourth level is the bureau's advice to leave as soon as possible; the page has no other words on leaving. */
function departureIn(whole: Alert | undefined, alerts: readonly Alert[]): DepartureCall {
  const [worst] = alerts
  if (worst?.level !== 4) return { grade: 'none' }
  const said = whole?.level === 4 ? whole : worst
  return {
    grade: 'leave',
    scope: whole?.level === 4 ? 'country' : 'region',
    sentence: lineOf(said),
    rule: 'tw-boca/level-4',
  }
}
