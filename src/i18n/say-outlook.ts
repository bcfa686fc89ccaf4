import type { Outlook } from '../domain/outlook.ts'
import type { Instant } from '../domain/time.ts'
import { sayDay } from './say.ts'
import type { Speaker } from './speaker.ts'

/** One line: "highest level 4 (do not travel) · 3 of 22 urge leaving · 1 embassy reduced · changed 28 Oct". */
export function sayOutlook(outlook: Outlook, say: Speaker, now: Instant): string {
  const { highest, atHighest, consensus, changedAt } = outlook
  const { watching, urging, considering, regional, missions, blind, paused } = consensus
  const counted = (id: string, { length: count }: readonly unknown[]) =>
    count === 0 ? [] : [say.text(id, { count })]
  const lastWords = [...blind, ...paused].filter(({ last }) => last !== null)
  return [
    highest === null
      ? say.text('outlook-level-unknown')
      : say.text('outlook-level', {
          level: String(highest),
          name: say.text(`level-${highest}`),
          count: atHighest,
        }),
    say.text('outlook-urging', { watching, urging: urging.length }),
    ...counted('outlook-considering', considering),
    ...counted('outlook-regional', regional),
    ...counted('outlook-last-words', lastWords),
    ...counted('outlook-missions', missions),
    changedAt === null
      ? say.text('outlook-unchanged')
      : say.text('outlook-changed', { day: sayDay(changedAt, say, now) }),
  ].join(' · ')
}
