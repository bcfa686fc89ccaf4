import type { Card } from '../../card/card.ts'
import type { Obstacle } from '../../domain/obstacle.ts'
import type { Speaker } from '../../i18n/speaker.ts'

/** Permissions that whoever runs the place can give; the other obstacles say themselves how to mend them. */
const PERMISSIONS: ReadonlySet<Obstacle> = new Set(['view', 'send', 'send-in-threads', 'embed'])

/** Alerts could not come to this chat: what is in the way and how to mend it. Nothing has changed. */
export function cannotRing(obstacles: readonly Obstacle[], say: Speaker): Card {
  const isMendedThere = obstacles.some((obstacle) => PERMISSIONS.has(obstacle))
  return {
    tone: 'error',
    title: [say.text('cannot-ring-title')],
    blocks: [
      { kind: 'text', line: [say.text('cannot-ring')] },
      { kind: 'list', items: obstacles.map((obstacle) => [say.text(`obstacle-${obstacle}`)]) },
      ...(isMendedThere ? [{ kind: 'text', line: [say.text('cannot-ring-mend')] } as const] : []),
      { kind: 'text', line: [say.text('cannot-ring-again')] },
    ],
    buttons: [],
  }
}
