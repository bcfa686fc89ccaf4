import type { Card } from '../../card/card.ts'
import type { Speaker, Values } from '../../i18n/speaker.ts'

/** A title and one sentence: the messages `<id>-title` and `<id>`, both with the same values. */
export function note(id: string, say: Speaker, values: Values = {}): Card {
  return {
    tone: 'info',
    title: [say.text(`${id}-title`, values)],
    blocks: [{ kind: 'text', line: [say.text(id, values)] }],
    buttons: [],
  }
}

/** The same for what could not be done. */
export function failure(id: string, say: Speaker, values: Values = {}): Card {
  return { ...note(id, say, values), tone: 'error' }
}
