import type { Standing } from '../domain/alert.ts'
import { type Consensus, consensusOf, type Since } from '../domain/consensus.ts'
import type { CountryCode } from '../domain/country.ts'
import type { Duration } from '../domain/delivery.ts'
import { DAY, HOUR, type Instant, millisecondsBetween } from '../domain/time.ts'
import { sayAgo, sayCountry, sayDay, sayGrade, sayList, sayMonth, sayTheGovernment } from './say.ts'
import type { Speaker } from './speaker.ts'

/** More governments without a call than this are counted, not named. */
const MOST_CALM_NAMES = 4
/** The same for governments that cannot be read, and for those of which nothing is known. */
const MOST_BLIND_NAMES = 3
/** Who calls within this time of the first is said to follow; a later call begins a wave of its own. */
const FOLLOWS_WITHIN = 14 * DAY

/**
 * One line: "2 of 3 urge leaving: United States 28 Oct, France +9 d; the United Kingdom does not."
 * `governments` gives the country of each source's government. Where `lastTime` is known, "first time since July 2022"
 * stands behind the calls.
 */
export function sayConsensus(
  standings: readonly Standing[],
  governments: ReadonlyMap<string, CountryCode>,
  say: Speaker,
  now: Instant,
  lastTime?: Instant | null,
): string {
  const consensus = consensusOf(standings, governments)
  const dated = (calls: readonly Since[]) => inTimeOrder(calls, say, now)
  const parts = [
    opening(consensus, say, dated),
    ...again(lastTime, say),
    ...considering(consensus, say, dated),
    ...regional(consensus, say),
    ...calm(consensus, say),
    ...staff(consensus, say, dated),
    ...blind(consensus, say, now),
    ...paused(consensus, say),
    ...notKnown(consensus, say),
  ]
  const line = parts.reduce((before, next) => say.text('both-parts', { before, next }))
  return line.endsWith('.') ? line : say.text('sentence', { text: line })
}

type Dated = (calls: readonly Since[]) => string

function opening({ watching, urging }: Consensus, say: Speaker, dated: Dated): string {
  if (watching === 0) return say.text('consensus-unknown')
  if (urging.length === 0) return say.text('consensus-none', { watching })
  return say.text('consensus-urging', { urging: urging.length, watching, calls: dated(urging) })
}

function again(lastTime: Instant | null | undefined, say: Speaker): readonly string[] {
  if (lastTime === null || lastTime === undefined) return []
  return [say.text('consensus-first-since', { month: sayMonth(lastTime, say) })]
}

function considering({ considering: calls }: Consensus, say: Speaker, dated: Dated): readonly string[] {
  return calls.length === 0 ? [] : [say.text('consensus-considering', { calls: dated(calls) })]
}

function regional({ regional: callers }: Consensus, say: Speaker): readonly string[] {
  if (callers.length === 0) return []
  const governments = sayList(
    callers.map((country) => sayCountry(country, say)),
    say,
  )
  return [say.text('consensus-regional', { governments })]
}

/** Told only beside a call: "None of 3" has said it already. */
function calm({ calm: names, urging }: Consensus, say: Speaker): readonly string[] {
  const count = names.length
  if (count === 0 || urging.length === 0) return []
  if (count > MOST_CALM_NAMES) return [say.text('consensus-calm-many', { count })]
  const governments = sayList(
    names.map((country) => sayTheGovernment(country, say)),
    say,
  )
  return [say.text('consensus-calm', { count, governments })]
}

function staff({ missions }: Consensus, say: Speaker, dated: Dated): readonly string[] {
  const postures = [...new Set(missions.map(({ posture }) => posture))]
  return postures.map((posture) =>
    say.text(`consensus-${posture}`, { calls: dated(missions.filter((one) => one.posture === posture)) }),
  )
}

/** Those that said something before they went blind are always named; of the others, a few. */
function blind({ blind: sources }: Consensus, say: Speaker, now: Instant): readonly string[] {
  const silent = sources.filter(({ last }) => last === null)
  if (silent.length <= MOST_BLIND_NAMES) return blindByName(sources, say, now)
  const talked = sources.filter(({ last }) => last !== null)
  return [...blindByName(talked, say, now), say.text('consensus-blind-many', { count: silent.length })]
}

function blindByName(sources: Consensus['blind'], say: Speaker, now: Instant): readonly string[] {
  return sources.map(({ government, since, last }) => {
    const name = sayTheGovernment(government, say)
    const text =
      since === null
        ? say.text('consensus-blind', { government: name })
        : say.text('consensus-blind-for', { government: name, duration: sayAgo(since, now, say) })
    return last === null ? text : say.text('consensus-blind-last', { text, grade: sayGrade(last, say) })
  })
}

function paused({ paused: sources }: Consensus, say: Speaker): readonly string[] {
  return sources.map(({ government, last }) => {
    const text = say.text('consensus-paused', { government: sayTheGovernment(government, say) })
    return last === null ? text : say.text('consensus-blind-last', { text, grade: sayGrade(last, say) })
  })
}

function notKnown({ unknown }: Consensus, say: Speaker): readonly string[] {
  if (unknown.length === 0) return []
  if (unknown.length > MOST_BLIND_NAMES)
    return [say.text('consensus-not-known-many', { count: unknown.length })]
  const governments = sayList(
    unknown.map((country) => sayCountry(country, say)),
    say,
  )
  return [say.text('consensus-not-known', { governments })]
}

/**
 * "United States 28 Oct, Italy +22 h, France +9 d, then Spain 28 Apr": who follows soon, by how long after; a further wave
 * by its day. What stood at the first look has no order of its own.
 */
function inTimeOrder(calls: readonly Since[], say: Speaker, now: Instant): string {
  let first: Instant | null = null
  let line = ''
  for (const { government, since } of calls) {
    const after = since === null || first === null ? null : millisecondsBetween(first, since)
    const follows = after !== null && after <= FOLLOWS_WITHIN
    const next = follows ? following(government, after, say) : beginning({ government, since }, say, now)
    const joint = follows || since === null ? 'consensus-beside' : 'consensus-then'
    line = line === '' ? next : say.text(joint, { before: line, next })
    if (!follows) first = since
  }
  return line
}

function beginning({ government, since }: Since, say: Speaker, now: Instant): string {
  const name = sayCountry(government, say)
  if (since === null) return say.text('consensus-call-already', { government: name })
  return say.text('consensus-call', { government: name, day: sayDay(since, say, now) })
}

/** Hours up to two days, then days; rounded down. */
function following(government: CountryCode, after: Duration, say: Speaker): string {
  const name = sayCountry(government, say)
  const [id, unit] = after < 2 * DAY ? ['consensus-call-hours', HOUR] : ['consensus-call-days', DAY]
  return say.text(id, { government: name, count: Math.floor(after / unit) })
}
