import type { Change } from '../../domain/change.ts'
import type { CountryCode } from '../../domain/country.ts'
import type { LegendEntry, TimelineDrawing } from '../../domain/drawing.ts'
import type { Span } from '../../domain/gap.ts'
import type { Period } from '../../domain/history.ts'
import type { Sign } from '../../domain/marks.ts'
import { DEPARTURE_GRADES, MISSION_POSTURES } from '../../domain/observation.ts'
import type { View } from '../../domain/picture.ts'
import { DAY, millisecondsBetween, plus } from '../../domain/time.ts'
import { clockTime } from '../../domain/time-zone.ts'
import type { GovernmentHistory } from '../../domain/timeline.ts'
import { sayCountry, sayDay, sayGrade, sayList } from '../../i18n/say.ts'
import type { Speaker } from '../../i18n/speaker.ts'
import { directionOf, levelEntries } from '../shared/legend.ts'
import { ticksBetween } from './ticks.ts'

/** More rows than this are not read on a phone. */
const MOST_ROWS = 24
/** In a shorter time, days are named and not only months. */
const LONGEST_IN_DAYS = 64 * DAY

/** The share of the whole time from which on a blank is seen. */
const LEAST_BLANK = 0.01

/** What a timeline tells. */
export interface TimelineFacts {
  readonly country: CountryCode
  readonly views: readonly View[]
  readonly moves: readonly Change[]
  readonly period: Period
  readonly known: readonly GovernmentHistory[]
  readonly unknown: readonly CountryCode[]
}

interface Telling {
  readonly say: Speaker
  readonly now: string
}

/** The shapes and words of the picture. */
export function timelineDrawing(facts: TimelineFacts, { say, now }: Telling): TimelineDrawing {
  const { country, period, known } = facts
  const rows = known.slice(0, MOST_ROWS)
  const [from, to] = endsOf(facts, { say, now })
  return {
    kind: 'timeline',
    direction: directionOf(say),
    title: say.text('timeline-period', { country: sayCountry(country, say), from, to }),
    subtitle: say.text('timeline-governments', { count: known.length, day: sayDay(now, say) }),
    from: period.since,
    to: period.now,
    ticks: ticksBetween(period.since, period.now, say.timeZone).map(({ at, date }) => ({
      at,
      label: sayDay(date, say, now),
    })),
    rows: rows.map(({ government, segments, marks, unseen }) => ({
      name: sayCountry(government, say),
      segments,
      marks,
      unseen,
    })),
    legend: legendOf(rows, period, say),
    notes: notesOf(facts, say),
  }
}

/** The first and the last day or month, with their years. */
export function endsOf({ period }: TimelineFacts, { say, now }: Telling): readonly [string, string] {
  const isShort = millisecondsBetween(period.since, period.now) <= LONGEST_IN_DAYS
  const precision = isShort ? 10 : 7
  const said = (moment: string) => sayDay(clockTime(moment, say.timeZone).slice(0, precision), say)
  return [said(period.since), said(now)]
}

/** Levels always; the rest only where it stands in the picture. */
function legendOf(
  rows: readonly GovernmentHistory[],
  { since, now }: Period,
  say: Speaker,
): TimelineDrawing['legend'] {
  const hasUnknown = rows.some(({ segments }) => segments.some(({ level }) => level === null))
  const hasUnseen = rows.some(({ unseen }) => unseen.some((span) => isSeen(span, { since, now })))
  const blank = plus(since, millisecondsBetween(since, now) * LEAST_BLANK)
  const hasUnwatched = rows.some(({ segments }) => (segments[0]?.from ?? now) > blank)
  const bands: readonly LegendEntry[] = [
    ...levelEntries(say),
    ...(hasUnknown ? [{ symbol: { kind: 'unknown' }, label: say.text('map-unknown') } as const] : []),
    ...(hasUnseen ? [{ symbol: { kind: 'unseen' }, label: say.text('sign-unseen') } as const] : []),
    ...(hasUnwatched ? [{ symbol: { kind: 'unwatched' }, label: say.text('sign-unwatched') } as const] : []),
  ]
  const signs = signsIn(rows).map(
    (sign): LegendEntry => ({ symbol: { kind: 'mark', sign }, label: saySign(sign, say) }),
  )
  return [bands, signs]
}

/** Whether a time is long enough to be seen in the picture. */
export function isSeen({ from, to }: Span, { since, now }: Period): boolean {
  return millisecondsBetween(from, to) >= millisecondsBetween(since, now) * LEAST_BLANK
}

/** Citizens, then staff; what is over comes last. */
const SIGNS: readonly Sign[] = [
  ...[...DEPARTURE_GRADES.slice(1), 'none' as const].map((to) => ({ axis: 'departure', to }) as const),
  ...[...MISSION_POSTURES.slice(1), 'normal' as const].map((to) => ({ axis: 'mission', to }) as const),
]

function signsIn(rows: readonly GovernmentHistory[]): readonly Sign[] {
  const used = new Set(rows.flatMap(({ marks }) => marks.map(({ axis, to }) => `${axis} ${to}`)))
  return SIGNS.filter(({ axis, to }) => used.has(`${axis} ${to}`))
}

/** `citizens: leave now`, `staff: may leave`. */
export function saySign(sign: Sign, say: Speaker): string {
  if (sign.axis === 'departure') {
    return sign.to === 'none'
      ? say.text('sign-citizens-none')
      : say.text('sign-citizens', { grade: sayGrade(sign.to, say) })
  }
  return say.text(`sign-staff-${sign.to}`)
}

function notesOf({ known, unknown }: TimelineFacts, say: Speaker): readonly string[] {
  const marks = known.flatMap((one) => one.marks)
  const names = (governments: readonly CountryCode[]) =>
    sayList(
      governments.map((one) => sayCountry(one, say)),
      say,
    )
  const left = known.slice(MOST_ROWS).map(({ government }) => government)
  return [
    ...(marks.some(({ stood }) => stood) ? [say.text('timeline-stood-note')] : []),
    ...(marks.some(({ scope }) => scope === 'region') ? [say.text('timeline-parts')] : []),
    ...(left.length > 0 ? [say.text('timeline-not-drawn', { governments: names(left) })] : []),
    ...(unknown.length > 0 ? [say.text('timeline-nothing-known', { governments: names(unknown) })] : []),
  ]
}
