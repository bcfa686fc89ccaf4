import type { CountryCode } from './country.ts'
import type { Mission } from './observation.ts'
import type { View } from './picture.ts'
import { rankOfValue } from './rank.ts'
import type { Instant } from './time.ts'

/** The state of one government's embassy in a country. A government with several sources counts once. */
export interface MissionStand {
  readonly government: CountryCode
  /** Whether the source that it rests on can be read now; what the others said may be out of date. */
  readonly sight: 'seen' | 'blind' | 'paused'
  /** As that source says, or last said; null where that is not known. */
  readonly mission: Mission | null
  /** Since when; null where it is not reduced, or stood at our first look. */
  readonly since: Instant | null
  /** The only place where it can help, as any of its sources says it; undefined where none does. */
  readonly limitedTo: string | undefined
  /** The source that it rests on. */
  readonly view: View
}

/** The embassies in one country. */
export interface Missions {
  readonly country: CountryCode
  /** Worst first. */
  readonly stands: readonly MissionStand[]
}

/**
 * What each watched government says about its embassy in a country, worst first. Of several sources of a government
 * counts the worst that can be read now; a reduction that one last told of before it went blind counts more than
 * another one's calm. The order of `views` does not matter. A government has no embassy at home.
 */
export function missionsOf(country: CountryCode, views: readonly View[]): Missions {
  const governments = new Map<CountryCode, readonly MissionStand[]>()
  for (const view of views) {
    if (view.advisory === null && view.publisher.country === country) continue
    const { country: government } = view.publisher
    governments.set(government, [...(governments.get(government) ?? []), standOf(view)])
  }
  const stands = [...governments.values()].flatMap((own) => {
    const [decisive] = own.toSorted(weightiestFirst)
    if (decisive === undefined) return []
    const limits = [decisive, ...own.filter(({ sight }) => sight === 'seen')].map(
      ({ limitedTo }) => limitedTo,
    )
    return { ...decisive, limitedTo: limits.find((place) => place !== undefined) }
  })
  return { country, stands: stands.toSorted(worstStandFirst) }
}

/** Staff may leave or has to, or services or all work are suspended: in the whole country or a part of it, by its last word at least. */
export function isReduced({ mission }: Pick<MissionStand, 'mission'>): boolean {
  return mission !== null && mission.posture !== 'normal'
}

/** By the worst embassy, then by how many are as bad, then by how many are reduced, then the newest; else by code. */
export function worstMissionsFirst(one: Missions, other: Missions): number {
  return byNumbers(badness(one), badness(other)) || byText(one.country, other.country)
}

/** Governments of which at least one source gives no information now: blind, paused, or not read yet. */
export function unreadGovernments(views: readonly Pick<View, 'publisher' | 'health'>[]): number {
  const unread = views.filter(({ health }) => sightOf(health) !== 'seen')
  return new Set(unread.map(({ publisher }) => publisher.country)).size
}

function standOf(view: View): MissionStand {
  const { advisory, health, publisher } = view
  const mission = advisory?.believed.mission ?? null
  const isKnown = advisory !== null && isReduced({ mission })
  return {
    government: publisher.country,
    sight: sightOf(health),
    mission,
    since: isKnown ? advisory.missionSince : null,
    limitedTo: mission?.limitedTo,
    view,
  }
}

function sightOf({ paused, blindSince, seenAt }: View['health']): MissionStand['sight'] {
  if (paused === true) return 'paused'
  return blindSince !== null || seenAt === null ? 'blind' : 'seen'
}

/** What a government says is what it says worst; its known calm is worth more than what cannot be read or says nothing. */
function weightiestFirst(one: MissionStand, other: MissionStand): number {
  return byNumbers(weight(one), weight(other)) || inTime(one, other)
}

function weight(stand: MissionStand): readonly number[] {
  const isSeen = stand.sight === 'seen' ? 1 : 0
  if (isReduced(stand)) return [3, isSeen, rank(stand)]
  if (isSeen === 1 && stand.mission !== null) return [2]
  return [isSeen === 1 ? 0 : 1]
}

/** The worst posture, then those that can be read, then the oldest. */
function worstStandFirst(one: MissionStand, other: MissionStand): number {
  return byNumbers(standing(one), standing(other)) || inTime(one, other)
}

function standing(stand: MissionStand): readonly number[] {
  return [rank(stand), stand.sight === 'seen' ? 1 : 0]
}

function badness({ stands }: Missions): readonly number[] {
  const reduced = stands.filter(isReduced)
  const worst = Math.max(0, ...reduced.map(rank))
  const isWorst = (stand: MissionStand) => rank(stand) === worst
  const moments = reduced.map(({ since }) => (since === null ? 0 : Date.parse(since)))
  return [
    worst,
    reduced.filter((stand) => isWorst(stand) && stand.sight === 'seen').length,
    reduced.filter(isWorst).length,
    reduced.length,
    Math.max(0, ...moments),
  ]
}

/** 0 is normal, and below it what is not known; a part of a country ranks below the whole. */
function rank({ mission }: MissionStand): number {
  return mission === null ? -1 : rankOfValue(mission)
}

function inTime(one: MissionStand, other: MissionStand): number {
  return (
    byText(one.since ?? '', other.since ?? '') ||
    byText(one.government, other.government) ||
    byText(one.view.publisher.id, other.view.publisher.id)
  )
}

/** The greater number at the first place where they differ comes first. */
function byNumbers(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((value, index) => value !== other[index])
  return place === -1 ? 0 : (other[place] ?? 0) - (one[place] ?? 0)
}

function byText(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
