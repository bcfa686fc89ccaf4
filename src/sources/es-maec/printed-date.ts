import type { SourceDate } from '../../domain/time.ts'
import { fold } from '../../lib/text.ts'

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
]

/** "8 de abril de 2026" as `2026-04-08`; null where no date is printed. */
export function spanishDate(printed: string): SourceDate | null {
  const [, day = '', month = '', year = ''] =
    /(\d{1,2}) de (\p{L}+) (?:de |del )?(\d{4})/u.exec(fold(printed)) ?? []
  const date = new Date(
    Date.UTC(Number(year), MONTHS.indexOf(month.replace('setiembre', 'septiembre')), Number(day)),
  )
  const isOnCalendar = year !== '' && MONTHS.includes(month) && date.getUTCDate() === Number(day)
  return isOnCalendar ? date.toISOString().slice(0, 10) : null
}
