import type { Block } from '../../card/card.ts'
import type { Instant } from '../../domain/time.ts'
import { sayCountry, sayDay, sayFew } from '../../i18n/say.ts'
import type { Speaker } from '../../i18n/speaker.ts'
import type { CommandContext } from '../command.ts'
import type { Changes, Speaking } from '../desks/history-desk.ts'

/** Governments named that were read for the first time within the period. */
const MOST_LATER = 4

/** Whose change it is. */
export function sayBy(by: Speaking, say: Speaker): string {
  switch (by.kind) {
    case 'government':
      return sayCountry(by.country, say)
    case 'feed':
      return by.name
    case 'governments':
      return '' // what they say together names none of them
    case 'operators':
      return say.text('changes-operators')
  }
}

/** Since when these countries have been watched, where that is less than the period that was asked for. */
export function watchedBlocks(
  { watchedSince, later }: Pick<Changes, 'watchedSince' | 'later'>,
  since: Instant,
  { say, now }: CommandContext,
): readonly Block[] {
  if (watchedSince === null) return [text(say.text('changes-never-read'))]
  if (watchedSince > since) {
    return [text(say.text('changes-watched-since', { day: sayDay(watchedSince, say, now) }))]
  }
  if (later.length === 0) return []
  const names = later.map((government) => sayCountry(government, say))
  return [text(say.text('changes-later', { governments: sayFew(names, MOST_LATER, say) }))]
}

function text(line: string): Block {
  return { kind: 'text', line: [line] }
}
