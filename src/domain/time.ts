/** A moment as ISO 8601 in UTC with milliseconds, `2025-10-28T10:40:00.000Z`: sorts as text. */
export type Instant = string

/** A calendar date without a time, `2025-10-28`, or a full {@link Instant}: what a government prints on its advice. */
export type SourceDate = string

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** Milliseconds from `earlier` to `later`; negative when they are the other way round. */
export function millisecondsBetween(earlier: Instant, later: Instant): number {
  return Date.parse(later) - Date.parse(earlier)
}

/** `instant` moved by `milliseconds`. */
export function plus(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString()
}

/** Milliseconds of a number with its unit, `90s`, `15m`, `6 h`, `2d`; undefined for anything else. */
export function durationOf(text: string): number | undefined {
  const [, amount, unit] = /^(\d{1,9})\s*(s|m|h|d)$/i.exec(text.trim()) ?? []
  switch (unit?.toLowerCase()) {
    case 's':
      return Number(amount) * 1000
    case 'm':
      return Number(amount) * MINUTE
    case 'h':
      return Number(amount) * HOUR
    case 'd':
      return Number(amount) * DAY
    default:
      return undefined
  }
}
