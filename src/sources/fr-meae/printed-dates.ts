import type { SourceDate } from '../../domain/time.ts'
import { plain } from './advice-words.ts'

const MONTHS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
]
const DAY = new RegExp(`(?:(\\d{1,2})(?:er)? )?(${MONTHS.join('|')}) (\\d{4})`)

/** "14 avril 2026" or "1er juillet 2026", lower case without accents, as `2026-04-14`; null for anything else. */
export function frenchDate(printed: string): SourceDate | null {
  const [, day, month = '', year = ''] = DAY.exec(printed) ?? []
  return day === undefined ? null : onCalendar(Number(year), MONTHS.indexOf(month), Number(day))
}

/** The last day of a span such as "du 20 décembre 2025 à la fin janvier 2026"; null where none is named. */
export function lastDayNamed(text: string): SourceDate | null {
  const span = new RegExp(
    `\\b(?:du|entre le) [^.;:]{3,30}? (?:au|a la fin|a fin|et le|jusqu'au|jusqu'a) (?:de )?(${DAY.source})`,
  )
  const [, end = '', day, month = '', year = ''] = span.exec(text) ?? []
  if (end === '') return null
  const index = MONTHS.indexOf(month)
  return day === undefined ? lastOf(Number(year), index) : onCalendar(Number(year), index, Number(day))
}

/** The newest of some dates; null where there is none. */
export function newest(dates: readonly (SourceDate | null)[]): SourceDate | null {
  return dates.reduce((top, date) => (date !== null && (top === null || date > top) ? date : top), null)
}

/** The newest date printed in some texts; null where there is none. */
export function newestOf(texts: readonly string[]): SourceDate | null {
  return newest(texts.map((text) => frenchDate(plain(text))))
}

function lastOf(year: number, month: number): SourceDate {
  return new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10)
}

function onCalendar(year: number, month: number, day: number): SourceDate | null {
  const date = new Date(Date.UTC(year, month, day))
  return date.getUTCMonth() === month && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null
}
