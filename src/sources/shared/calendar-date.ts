import type { SourceDate } from '../../domain/time.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The calendar date of an RSS `pubDate` such as "Tue, 15 Sep 2026", as `2026-09-15`; null where there is none. Read by
 * hand, since `Date.parse` takes a date without a zone for local time, and another day comes out.
 */
export function calendarDate(printed: string): SourceDate | null {
  const match = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})\b/i.exec(printed.trim())
  if (match === null) return null
  const [, day = '', month = '', year = ''] = match
  const number = MONTHS.indexOf(month.toLowerCase()) + 1
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isOnCalendar(date) ? date : null
}

function isOnCalendar(date: string): boolean {
  const at = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date)
}
