import type { Block } from '../../card/card.ts'
import type { Instant } from '../../domain/time.ts'
import { sayCountry, sayDay, sayFew } from '../../i18n/say.ts'
import type { CommandContext } from '../command.ts'
import type { Changes } from '../desks/history-desk.ts'

/** Governments named that were read for the first time within the period. */
const MOST_LATER = 4

/** Since when some countries have been watched, where that is less than the period that was asked for. */
export function watchedSince(
  { watchedSince: first, later }: Pick<Changes, 'watchedSince' | 'later'>,
  since: Instant,
  { say, now }: CommandContext,
): readonly Block[] {
  if (first === null) return [text(say.text('changes-never-read'))]
  if (first > since) return [text(say.text('changes-watched-since', { day: sayDay(first, say, now) }))]
  if (later.length === 0) return []
  const names = later.map((government) => sayCountry(government, say))
  return [text(say.text('changes-later', { governments: sayFew(names, MOST_LATER, say) }))]
}

function text(line: string): Block {
  return { kind: 'text', line: [line] }
}
