import type { CountryCode } from '../../domain/country.ts'
import type { DepartureCall, Level, Mission } from '../../domain/observation.ts'
import type { View } from '../../domain/picture.ts'
import { rankOfValue } from '../../domain/rank.ts'
import { levelMark, sayAgo, sayGrade, sayLevel, sayPosture } from '../../i18n/say.ts'
import type { Speaker } from '../../i18n/speaker.ts'
import type { CommandContext } from '../command.ts'

type Telling = Pick<CommandContext, 'say' | 'now'>

/** What one government says of two countries, in words: equal words for the same thing. */
export interface Compared {
  readonly government: CountryCode
  readonly first: string
  readonly second: string
}

interface Side {
  readonly country: CountryCode
  readonly views: readonly View[]
}

/** Each government once, though it may have several sources: the worst that any of them says is what it says. */
export function comparedBy(first: Side, second: Side, telling: Telling): readonly Compared[] {
  const governments = [...new Set(first.views.map(({ publisher }) => publisher.country))]
  const worst = (government: CountryCode) =>
    Math.max(...[first, second].map((side) => badness(viewsOf(government, side))))
  return governments
    .map((government) => ({ government, bad: worst(government) }))
    .toSorted((one, other) => other.bad - one.bad)
    .map(({ government }) => ({
      government,
      first: wordsOf(government, first, telling),
      second: wordsOf(government, second, telling),
    }))
}

function viewsOf(government: CountryCode, { views }: Side): readonly View[] {
  return views.filter(({ publisher }) => publisher.country === government)
}

/** Calls weigh more than levels. */
function badness(views: readonly View[]): number {
  const { level, departure } = worstOf(views)
  return (departure === null ? 0 : rankOfValue(departure)) * 10 + (level ?? 0)
}

/** "🔴 level 4, do not travel; leave now; staff ordered to leave". What is not known is said, never left out. */
function wordsOf(government: CountryCode, side: Side, { say, now }: Telling): string {
  const views = viewsOf(government, side)
  const read = views.filter(({ advisory }) => advisory !== null)
  if (read.length === 0 && government === side.country) return say.text('compare-own')
  const blindSince = views.flatMap(({ health }) => health.blindSince ?? []).toSorted()[0]
  const isPaused = views.some(({ health }) => health.paused === true)
  const trouble = [
    ...(isPaused ? [say.text('compare-paused')] : []),
    ...(blindSince === undefined
      ? []
      : [say.text('compare-blind', { duration: sayAgo(blindSince, now, say) })]),
  ]
  const said = read.length === 0 ? [say.text('compare-nothing')] : saidOf(worstOf(read), say)
  return [...said, ...trouble].reduce((before, next) => say.text('both-parts', { before, next }))
}

interface Said {
  readonly level: Level | null
  readonly peak: Level | null
  readonly departure: DepartureCall | null
  readonly mission: Mission | null
}

function worstOf(views: readonly View[]): Said {
  const believed = views.flatMap(({ advisory }) => advisory?.believed ?? [])
  return {
    level: worstValue(believed.map(({ level }) => level)),
    peak: worstValue(believed.map(({ peak }) => peak)),
    departure: worstValue(believed.map(({ departure }) => departure)),
    mission: worstValue(believed.map(({ mission }) => mission)),
  }
}

function worstValue<T extends Level | DepartureCall | Mission>(values: readonly (T | null)[]): T | null {
  const known = values.filter((value) => value !== null)
  return known.toSorted((one, other) => rankOfValue(other) - rankOfValue(one))[0] ?? null
}

function saidOf({ level, peak, departure, mission }: Said, say: Speaker): readonly string[] {
  const inPart = (isPart: boolean, text: string) => (isPart ? say.text('in-part', { text }) : text)
  const isCall = departure !== null && departure.grade !== 'none'
  const isReduced = mission !== null && mission.posture !== 'normal'
  return [
    `${levelMark(level)} ${level === null ? say.text('compare-no-level') : sayLevel(level, say)}`,
    ...(peak !== null && peak > (level ?? 0) ? [inPart(true, sayLevel(peak, say))] : []),
    ...(departure === null ? [say.text('compare-call-unknown')] : []),
    ...(isCall ? [inPart(departure.scope === 'region', sayGrade(departure.grade, say))] : []),
    ...(isReduced ? [inPart(mission.scope === 'region', sayPosture(mission.posture, say))] : []),
  ]
}
