import type { Button } from '../../card/card.ts'
import { NEWS_KINDS } from '../../domain/chat.ts'
import type { WishTerms } from '../../domain/wish-terms.ts'
import { sayList } from '../../i18n/say.ts'
import type { Speaker } from '../../i18n/speaker.ts'
import type { NamedSource } from '../desks/wish-desk.ts'
import { saySources, sourceWords } from '../sources/names.ts'

/** Telegram's callback_data, the narrowest of all platforms. */
const BUTTON_BYTES = 64

/** Whether a command line fits under a button; one that does not is written out to be typed. */
export function fitsButton({ command }: Pick<Button, 'command'>): boolean {
  return new TextEncoder().encode(command).length <= BUTTON_BYTES
}

/** `severe and extreme alerts, once a day together, only calls to leave, only from France`. */
export function sayTerms(
  { leastSeverity, mode, kinds, sources }: Omit<WishTerms, 'country'>,
  known: readonly NamedSource[],
  say: Speaker,
): string {
  const named = {
    leastSeverity,
    ...(mode === 'digest' ? { mode } : {}),
    ...(kinds.length > 0 ? { kinds } : {}),
    sources,
  }
  return sayNamed(named, known, say)
}

/** The same of what was named alone; empty where nothing was. */
export function sayNamed(
  { leastSeverity, mode, kinds, sources = [] }: Partial<Omit<WishTerms, 'country'>>,
  known: readonly NamedSource[],
  say: Speaker,
): string {
  const [first = '', ...others] = [
    ...(leastSeverity === undefined ? [] : [say.text(`severity-${leastSeverity}-and-worse`)]),
    ...(mode === undefined ? [] : [say.text(`mode-${mode}`)]),
    ...(kinds === undefined ? [] : [say.text('terms-kinds', { kinds: sayKinds(eachOf(kinds), say) })]),
    ...(sources.length > 0 ? [say.text('terms-sources', { sources: saySources(sources, known, say) })] : []),
  ]
  return others.reduce((before, next) => say.text('terms-joined', { before, next }), first)
}

/** No kinds are every one. */
function eachOf(kinds: WishTerms['kinds']): WishTerms['kinds'] {
  return kinds.length === 0 ? NEWS_KINDS : kinds
}

/** `levels and calls to leave`. */
export function sayKinds(kinds: WishTerms['kinds'], say: Speaker): string {
  return sayList(
    kinds.map((kind) => say.text(`news-${kind}`)),
    say,
  )
}

/** The line that asks for just this, in any language. */
export function subscribeLine(terms: WishTerms, known: readonly NamedSource[]): string {
  return `subscribe ${termsLine(terms, known)}`
}

/** What stands behind `subscribe` or `preview`; what is left out is not named. */
export function termsLine(
  { country, leastSeverity, mode, kinds, sources = [] }: Partial<WishTerms>,
  known: readonly NamedSource[],
): string {
  const isWhole = country !== undefined
  return [
    ...(isWhole ? [country] : []),
    ...(leastSeverity === undefined ? [] : [leastSeverity]),
    ...(mode === undefined || (isWhole && mode === 'at-once') ? [] : [mode]),
    ...(kinds === undefined || (isWhole && kinds.length === 0) ? [] : eachOf(kinds)),
    ...(sources.length > 0 ? ['from', sourceWords(sources, known)] : []),
  ].join(' ')
}
