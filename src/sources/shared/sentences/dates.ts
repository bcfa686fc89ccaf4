import { DAY, type Instant, plus, type SourceDate } from '../../../domain/time.ts'
import type { Language } from './language.ts'

/** How far ahead a day without a year may lie. */
const AHEAD = 7 * DAY
const YEAR = /(?:^|[\s(])((?:19|20)\d\d)(?=[\s,.;:)]|$)/g

/**
 * The day, month or year that a sentence names for its statement: `2026-03-02`, `2026-03` or `2026`; undefined where
 * it names none. A day without a year is the last such day before `now`, or one of the days ahead (orders name the day on
 * which they begin, and days begin earlier in the east); nothing where `now` is not known.
 */
export function statedOn(
  sentence: string,
  { language, now }: { language: Language; now: Instant | undefined },
): SourceDate | undefined {
  const inDigits = digitsDate(sentence, language)
  if (inDigits !== undefined) return inDigits
  let sawDeadline = false
  for (const match of sentence.matchAll(datesIn(language))) {
    const month = language.dates.months.get((match[2] ?? '').toLowerCase())
    if (month === undefined) continue
    if (language.dates.notBefore.test(sentence.slice(0, match.index))) {
      sawDeadline = true
      continue
    }
    const day = match[1] ?? match[3]
    const date = calendarDate({
      year: match[4],
      month,
      day: day === undefined ? undefined : Number(day),
      now,
    })
    if (date !== undefined) return date
  }
  return sawDeadline ? undefined : loneYear(sentence, language)
}

const patternsOnce = new Map<string, RegExp>()

/** Day before month, month before day, month and year, with the language's names of months. */
function datesIn({ code, dates }: Language): RegExp {
  const known = patternsOnce.get(code)
  if (known !== undefined) return known
  const names = [...dates.months.keys()].toSorted((one, other) => other.length - one.length)
  const month = names.length === 0 ? '((?!))' : `(?<!\\p{L})(${names.join('|')})(?!\\p{L})`
  const pattern = new RegExp(
    `(?:(?<!\\d)(\\d{1,2})(?:er|st|nd|rd|th|[.°º])? (?:de )?)?${month}\\.?(?: (\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?,?(?: (?:de )?((?:19|20)\\d\\d))?(?!\\d)`,
    'giu',
  )
  patternsOnce.set(code, pattern)
  return pattern
}

function digitsDate(sentence: string, { dates }: Language): SourceDate | undefined {
  if (dates.digits === undefined) return undefined
  for (const { index, groups } of sentence.matchAll(dates.digits)) {
    const { day, month, year } = groups ?? {}
    if (dates.notBefore.test(sentence.slice(0, index)) || !(Number(month) >= 1 && Number(month) <= 12))
      continue
    const date = calendarDate({ year, month: Number(month), day: Number(day), now: undefined })
    if (date !== undefined) return date
  }
  return undefined
}

function loneYear(sentence: string, language: Language): SourceDate | undefined {
  for (const match of sentence.matchAll(YEAR)) {
    if (!language.dates.notBefore.test(sentence.slice(0, match.index + 1))) return match[1]
  }
  return undefined
}

interface Parts {
  readonly year: string | undefined
  readonly month: number
  readonly day: number | undefined
  readonly now: Instant | undefined
}

function calendarDate({ year: stated, month, day, now }: Parts): SourceDate | undefined {
  if (day !== undefined && (day < 1 || day > 31)) return undefined
  const rest = day === undefined ? two(month) : `${two(month)}-${two(day)}`
  if (stated !== undefined) return `${stated}-${rest}`
  if (day === undefined || now === undefined) return undefined
  const latest = plus(now, AHEAD).slice(0, 10)
  const year = Number(latest.slice(0, 4))
  return `${year}-${rest}` <= latest ? `${year}-${rest}` : `${year - 1}-${rest}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
