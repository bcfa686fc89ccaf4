import { SEVERITIES, type Severity } from '../../domain/alert.ts'
import { MODES, type Mode, NEWS_KINDS, type NewsKind } from '../../domain/chat.ts'
import type { Duration } from '../../domain/delivery.ts'
import { DAY, HOUR, MINUTE } from '../../domain/time.ts'
import type { Speaker } from '../../i18n/speaker.ts'
import { fold } from '../../lib/text.ts'
import type { Part } from '../command.ts'

/** Whether a word is among those of the message `id`, in one of the languages. */
export function isAmong(id: string, word: string, speakers: readonly Speaker[]): boolean {
  const folded = fold(word)
  return speakers.some((say) =>
    say
      .text(id)
      .split(',')
      .some((one) => fold(one) === folded),
  )
}

/** The severity that a word names in one of the languages; undefined for any other word. */
export function severityNamed(word: string, speakers: readonly Speaker[]): Severity | undefined {
  const folded = fold(word)
  return SEVERITIES.find(
    (severity) =>
      folded === severity || speakers.some((say) => fold(say.text(`severity-${severity}`)) === folded),
  )
}

export function modeNamed(word: string, speakers: readonly Speaker[]): Mode | undefined {
  return MODES.find((mode) => fold(word) === mode || isAmong(`words-for-${mode}`, word, speakers))
}

export function partNamed(word: string, speakers: readonly Speaker[]): Part | undefined {
  return fold(word) === 'areas' || isAmong('words-for-areas', word, speakers) ? 'areas' : undefined
}

/** The kinds of news that words name, apart by commas or spaces; undefined where one of them names none. */
export function kindsNamed(text: string, speakers: readonly Speaker[]): readonly NewsKind[] | undefined {
  const pieces = text
    .split(/[,،]/)
    .filter((piece) => piece.trim() !== '')
    .flatMap((piece) => (kindNamed(piece, speakers) === undefined ? piece.trim().split(/\s+/) : [piece]))
  const kinds = pieces.map((piece) => kindNamed(piece, speakers)).filter((kind) => kind !== undefined)
  return pieces.length === 0 || kinds.length < pieces.length ? undefined : kinds
}

function kindNamed(word: string, speakers: readonly Speaker[]): NewsKind | undefined {
  return NEWS_KINDS.find((kind) => fold(word) === kind || isAmong(`words-for-${kind}`, word, speakers))
}

const UNITS = { minutes: MINUTE, hours: HOUR, days: DAY } as const satisfies Readonly<
  Record<string, Duration>
>

/** `90m`, `12h`, `3d`, in French `3j`, in Italian `3g`; 0 for `off`. */
export function durationNamed(word: string, speakers: readonly Speaker[]): Duration | undefined {
  if (isAmong('words-for-off', word, speakers)) return 0
  const [, amount = '', typed = ''] = /^(\d{1,4})(\p{L}+)$/u.exec(fold(word)) ?? []
  const units = ['minutes', 'hours', 'days'] as const
  const unit = units.find((one) => isAmong(`words-for-${one}`, typed, speakers))
  return unit === undefined || Number(amount) === 0 ? undefined : Number(amount) * UNITS[unit]
}
