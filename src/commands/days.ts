const MOST_DAYS = 90

/** A number of days, `30` or `30d` (`30j` in French), from 1 to 90; undefined for anything else. */
export function daysOf(word: string): number | undefined {
  const days = Number(/^(\d{1,3})\s*[dj]?$/i.exec(word.trim())?.[1])
  return days >= 1 && days <= MOST_DAYS ? days : undefined
}
