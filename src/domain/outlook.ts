import { type Consensus, consensusOf, standingOf } from './consensus.ts'
import type { CountryCode } from './country.ts'
import { type Level, MISSION_POSTURES } from './observation.ts'
import type { View } from './picture.ts'
import type { Instant } from './time.ts'

/** What the watched governments say about one country, in short. */
export interface Outlook {
  readonly country: CountryCode
  /** The highest level that a government states for the whole country, as it was last read; null where none does. */
  readonly highest: Level | null
  /** How many governments state that level. */
  readonly atHighest: number
  readonly consensus: Consensus
  /** When what one of them says last moved; null where nothing did since our first look. */
  readonly changedAt: Instant | null
}

/** The outlook of a country from every watched source's view of it. */
export function outlookOf(country: CountryCode, views: readonly View[]): Outlook {
  const governments = new Map(views.map(({ publisher }) => [publisher.id, publisher.country]))
  const standings = views.flatMap((view) => standingOf(view, country) ?? [])
  const highest = standings.reduce<Level | null>(
    (worst, { level }) => (level !== null && level > (worst ?? 0) ? level : worst),
    null,
  )
  const stating = standings.filter(({ level }) => level !== null && level === highest)
  const moments = views.flatMap(({ advisory }) => advisory?.changedAt ?? [])
  return {
    country,
    highest,
    atHighest: new Set(stating.map(({ source }) => governments.get(source))).size,
    consensus: consensusOf(standings, governments),
    changedAt: moments.toSorted().at(-1) ?? null,
  }
}

/** Level 4, a call to leave or an embassy that loses staff; a call that a blind or paused source last made counts. */
export function isGrave({ highest, consensus }: Outlook): boolean {
  const { urging, considering, regional, missions, blind, paused } = consensus
  return (
    highest === 4 ||
    [urging, considering, regional, missions].some(({ length }) => length > 0) ||
    [...blind, ...paused].some(({ last }) => last !== null)
  )
}

/** Calls to leave, then levels, then embassies, then the newest change; by code where all else is equal. */
export function worstOutlookFirst(one: Outlook, other: Outlook): number {
  const [first, second] = [badness(one), badness(other)]
  const place = first.findIndex((value, index) => value !== second[index])
  if (place !== -1) return (second[place] ?? 0) - (first[place] ?? 0)
  return one.country < other.country ? -1 : 1
}

function badness({ highest, atHighest, consensus, changedAt }: Outlook): readonly number[] {
  const { urging, considering, regional, missions } = consensus
  return [
    urging.length,
    highest ?? 0,
    atHighest,
    considering.length,
    Math.max(0, ...missions.map(({ posture }) => MISSION_POSTURES.indexOf(posture))),
    regional.length,
    changedAt === null ? 0 : Date.parse(changedAt),
  ]
}
