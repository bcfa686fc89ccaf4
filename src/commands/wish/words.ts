import type { Button } from '../../card/card.ts'
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
  const parts = [
    say.text(`severity-${leastSeverity}-and-worse`),
    ...(mode === 'digest' ? [say.text('mode-digest')] : []),
    ...(kinds.length > 0 ? [say.text('terms-kinds', { kinds: sayKinds(kinds, say) })] : []),
    ...(sources.length > 0 ? [say.text('terms-sources', { sources: saySources(sources, known, say) })] : []),
  ]
  return parts.reduce((before, next) => say.text('terms-joined', { before, next }))
}

/** `levels and calls to leave`. */
export function sayKinds(kinds: WishTerms['kinds'], say: Speaker): string {
  return sayList(
    kinds.map((kind) => say.text(`news-${kind}`)),
    say,
  )
}

/** The line that asks for just this, in any language. */
export function subscribeLine(
  { country, leastSeverity, mode, kinds, sources }: WishTerms,
  known: readonly NamedSource[],
): string {
  return [
    'subscribe',
    country,
    leastSeverity,
    ...(mode === 'digest' ? [mode] : []),
    ...kinds,
    ...(sources.length > 0 ? ['from', sourceWords(sources, known)] : []),
  ].join(' ')
}
