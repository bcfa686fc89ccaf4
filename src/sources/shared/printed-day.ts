import type { SourceDate } from '../../domain/time.ts'

/** The first day printed as "23.06.2026" or "4.5.2026" in a text, as `2026-06-23`; null where there is none. */
export function printedDay(text: string): SourceDate | null {
  const [, day = '', month = '', year = ''] = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/.exec(text) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date) ? date : null
}
