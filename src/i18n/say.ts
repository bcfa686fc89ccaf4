import type { Severity } from '../domain/alert.ts'
import { countryName } from '../domain/countries.ts'
import type { CountryCode } from '../domain/country.ts'
import type { DepartureGrade, Hazard, Level, MissionPosture } from '../domain/observation.ts'
import { CRISIS_REGIONS, isRegion, type Place } from '../domain/place.ts'
import type { SourceErrorKind } from '../domain/source-error.ts'
import { DAY, HOUR, type Instant, MINUTE, millisecondsBetween, type SourceDate } from '../domain/time.ts'
import { clockTime, offsetAt, UTC } from '../domain/time-zone.ts'
import { LOCALES, type Speaker } from './speaker.ts'

/** The name of a country or a region, or the words for every country. */
export function sayCountry(place: Place, say: Speaker): string {
  if (place === 'all') return say.text('country-all')
  const isOurs = CRISIS_REGIONS.some((region) => region === place)
  // Unicode's CLDR names the regions of UN M49 as it names countries.
  return isOurs ? say.text(`region-${place}`) : countryName(place, say.language)
}

/** The same at the beginning of a line: `Every country`, `Région micronésienne`. */
export function sayCountryTitle(place: Place, say: Speaker): string {
  if (place === 'all') return say.text('country-all-title')
  const name = sayCountry(place, say)
  return isRegion(place) ? name.charAt(0).toLocaleUpperCase(say.language) + name.slice(1) : name
}

/**
 * `28 Oct`, with the year when it is not the year of `now` or `now` is left out. Of a moment, the day that it is then on the
 * clocks of the speaker's time zone; a date without a time is the same day everywhere. One that names only a month or a
 * year is said as that; one that is no date is given back as the source printed it.
 */
export function sayDay(date: SourceDate | Instant, say: Speaker, now?: Instant): string {
  if (Number.isNaN(Date.parse(date))) return date
  const said = dayIn(date, say)
  const [year, month, day] = said.split('-')
  const isThisYear = now !== undefined && dayIn(now, say).startsWith(`${year}-`)
  return format(said, say, {
    ...(month === undefined ? {} : { month: 'short' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
    ...(day === undefined || !isThisYear ? { year: 'numeric' } : {}),
  })
}

/** A time without a zone behind it is nobody's moment: its day is taken as it is printed. */
const MOMENT = /T.*(?:Z|[+-]\d\d:?\d\d)$/i

/** The calendar day of a moment; of a date, that date. */
function dayIn(date: SourceDate | Instant, { timeZone }: Speaker): SourceDate {
  return (MOMENT.test(date) ? clockTime(date, timeZone) : date).slice(0, 10)
}

/** `July 2022`. */
export function sayMonth(instant: Instant, say: Speaker): string {
  const parts = { timeZone: 'UTC', month: 'long', year: 'numeric' } as const
  return new Intl.DateTimeFormat(LOCALES[say.language], parts).format(new Date(instant))
}

/** `0.4 s`, `6 s`, from a minute on as {@link sayDuration}. Milliseconds. */
export function sayShortDuration(milliseconds: number, say: Speaker): string {
  if (milliseconds >= MINUTE) return sayDuration(milliseconds, say)
  const seconds = milliseconds / 1000
  return say.text('duration-seconds', {
    seconds: seconds < 10 ? Math.round(seconds * 10) / 10 : Math.round(seconds),
  })
}

/** `28 Oct 2025, 10:40 UTC`, `28 Oct 2025, 16:25 GMT+5:45`: on the clocks of the speaker's time zone, and which those are. */
export function sayMoment(instant: Instant, say: Speaker): string {
  const shown = clockTime(instant, say.timeZone)
  return say.text('moment', {
    day: format(shown, say, { day: 'numeric', month: 'short', year: 'numeric' }),
    time: format(shown, say, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    zone: zoneAt(instant, say),
  })
}

/** `GMT+5:45`: a name of a zone would not tell which of the two hours it was when its clocks are turned back. */
function zoneAt(instant: Instant, { timeZone }: Speaker): string {
  if (timeZone === UTC) return UTC
  const minutes = Math.round(offsetAt(Date.parse(instant), timeZone) / MINUTE)
  if (minutes === 0) return 'GMT'
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `GMT${minutes < 0 ? '-' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`
}

/** Making one costs more than asking it a hundred times, and a fan-out writes a card for each time zone. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** What clocks show, as {@link clockTime} gives it, by the rules of the language. */
function format(shown: string, { language }: Speaker, options: Intl.DateTimeFormatOptions): string {
  const name = `${language} ${Object.keys(options).join(' ')}`
  const known = formats.get(name)
  const made = known ?? new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: UTC })
  if (known === undefined) formats.set(name, made)
  return made.format(new Date(shown))
}

/** `840 byte`, `12 kB`, `1.4 MB`; a kilobyte has a thousand. */
export function saySize(bytes: number, say: Speaker): string {
  const [, size, unit] = SIZES.find(([below]) => bytes < below) ?? LARGEST
  return new Intl.NumberFormat(LOCALES[say.language], {
    style: 'unit',
    unit,
    maximumSignificantDigits: 3,
  }).format(bytes / size)
}

const LARGEST = [Number.POSITIVE_INFINITY, 1_000_000, 'megabyte'] as const
const SIZES = [[1000, 1, 'byte'], [1_000_000, 1000, 'kilobyte'], LARGEST] as const

/** How long it is from `from` to `now`: `4 min`, `26 h`, `3 days`. */
export function sayAgo(from: Instant, now: Instant, say: Speaker): string {
  return sayDuration(millisecondsBetween(from, now), say)
}

/** Milliseconds as `4 min`, up to two days as hours, then as days; always rounded down. */
export function sayDuration(milliseconds: number, say: Speaker): string {
  if (milliseconds < MINUTE) return say.text('duration-moment')
  if (milliseconds < HOUR) return say.text('duration-minutes', { count: Math.floor(milliseconds / MINUTE) })
  if (milliseconds < 2 * DAY) return say.text('duration-hours', { count: Math.floor(milliseconds / HOUR) })
  return say.text('duration-days', { count: Math.floor(milliseconds / DAY) })
}

/** `level 4, do not travel`; `not stated` for null. */
export function sayLevel(level: Level | null, say: Speaker): string {
  if (level === null) return say.text('level-unknown')
  return say.text('level-named', { level: String(level), name: say.text(`level-${level}`) })
}

/** `leave now`; `not known` for null. */
export function sayGrade(grade: DepartureGrade | null, say: Speaker): string {
  return say.text(`grade-${grade ?? 'unknown'}`)
}

/** `staff ordered to leave`; `not known` for null. */
export function sayPosture(posture: MissionPosture | null, say: Speaker): string {
  return say.text(`posture-${posture ?? 'unknown'}`)
}

export function saySeverity(severity: Severity, say: Speaker): string {
  return say.text(`severity-${severity}`)
}

export function sayHazard(hazard: Hazard, say: Speaker): string {
  return say.text(`hazard-${hazard}`)
}

/** Why a source is blind, as a clause: `it answers with a block page`. */
export function sayReason(reason: SourceErrorKind | null, say: Speaker): string {
  return say.text(`reason-${reason ?? 'unknown'}`)
}

/** A government inside an English sentence: `the United States`; without article elsewhere. */
export function sayTheGovernment(government: CountryCode, say: Speaker): string {
  return say.text('the-country', { code: government, name: sayCountry(government, say) })
}

/** `Kayes, Mopti and Gao`. */
export function sayList(names: readonly string[], say: Speaker): string {
  return new Intl.ListFormat(LOCALES[say.language], { type: 'conjunction' }).format(names)
}

/** `Kayes, Mopti, Gao`, with the comma of the language; empty for none. */
export function sayRow(names: readonly string[], say: Speaker): string {
  const [first = '', ...others] = names
  return others.reduce((before, next) => say.text('consensus-beside', { before, next }), first)
}

/** `Kayes, Mopti and 4 more` where there are more names than `most`. */
export function sayFew(names: readonly string[], most: number, say: Speaker): string {
  if (names.length <= most) return sayList(names, say)
  return say.text('status-areas-more', {
    areas: sayRow(names.slice(0, most), say),
    count: names.length - most,
  })
}

/** A coloured mark for a level. White is unknown, never calm. */
export function levelMark(level: Level | null): string {
  return level === null ? '⚪' : LEVEL_MARKS[level]
}

const LEVEL_MARKS = { 1: '🟢', 2: '🟡', 3: '🟠', 4: '🔴' } as const
