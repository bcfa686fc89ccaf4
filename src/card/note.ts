import type { Card } from './card.ts'

/** What is new in a card that takes the place of an earlier message, for where that one has to stay as it is. */
export function noteOf({ tone, title, blocks, amendment = blocks }: Card): Card {
  return { tone, title, blocks: amendment, buttons: [] }
}
