import type { Command } from '../command.ts'

const MOST_DAYS = 90

/** A number of days, `30` or `30d` (`30j` in French), from 1 to 90; undefined for anything else. */
export function daysOf(word: string): number | undefined {
  const days = Number(/^(\d{1,3})\s*[dj]?$/i.exec(word.trim())?.[1])
  return days >= 1 && days <= MOST_DAYS ? days : undefined
}

/** A number that is no number of days, or a word where one is wanted. */
export interface BadDays {
  readonly kind: 'bad-days'
  readonly typed: string
}

/** "Mali 400": a number never belongs to a country, even where the name would be understood without it. */
export function mistypedDays(typed: string, { options }: Pick<Command, 'options'>): BadDays | undefined {
  const [word] = /\S+$/.exec(typed) ?? []
  const isMeant =
    word !== undefined && /^\d+[a-z]?$/i.test(word) && options.some(({ kind }) => kind === 'days')
  return isMeant ? { kind: 'bad-days', typed: word } : undefined
}
