import type { Speaker } from '../../i18n/speaker.ts'
import { fold } from '../../lib/text.ts'
import type { Command } from '../command.ts'
import { isAmong } from './words.ts'

const MOST_DAYS = 730

/** A number of days, `30`, `30d` or in another language `30j`, from 1 to 730; undefined for anything else. */
export function daysNamed(word: string, speakers: readonly Speaker[]): number | undefined {
  const [, amount = '', unit = ''] = /^(\d{1,3})\s*(\p{L}*)$/u.exec(fold(word)) ?? []
  const days = Number(amount)
  const isUnit = unit === '' || isAmong('words-for-days', unit, speakers)
  return isUnit && days >= 1 && days <= MOST_DAYS ? days : undefined
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
    word !== undefined && /^\d+\p{L}?$/u.test(word) && options.some(({ kind }) => kind === 'days')
  return isMeant ? { kind: 'bad-days', typed: word } : undefined
}
