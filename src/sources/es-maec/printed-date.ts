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
  const [, day = '', name = '', year = ''] =
    /(\d{1,2}) de (\p{L}+) (?:de |del )?(\d{4})/u.exec(fold(printed)) ?? []
  const month = MONTHS.indexOf(name === 'setiembre' ? 'septiembre' : name)
  const date = new Date(Date.UTC(Number(year), month, Number(day)))
  const isOnCalendar = month >= 0 && date.getUTCDate() === Number(day)
  return isOnCalendar ? date.toISOString().slice(0, 10) : null
}
