import type { Block, Card, Line } from '../card/card.ts'
import { toneMark } from '../card/mark.ts'
import type { Page } from '../card/outbox.ts'
import type { Speaker } from '../i18n/speaker.ts'

/** So many of the worst are tried in full length; a page is read on a phone. */
const MOST_IN_FULL = 4

/**
 * One message for cards that wait for the same chat, worst first: as many as have room, each with its line and link,
 * and of the worst as many in full as then still fit. What has no room is left for the next page; nothing is cut.
 * `messages` tells how many messages the platform needs for a card.
 */
export function foldPage(
  cards: readonly Card[],
  { messages, say }: { readonly messages: (card: Card) => number; readonly say: Speaker },
): Page {
  const [first, ...others] = cards
  if (first === undefined) throw new Error('a page needs at least one card')
  const fits = (page: Card) => messages(page) === 1
  const count =
    1 + mostThat(others.length, (more) => fits(pageOf(cards.slice(0, more + 1), { full: 0, say })))
  if (count === 1) return { card: first, count }
  const folded = cards.slice(0, count)
  const full = mostInFull(folded, (inFull) => fits(pageOf(folded, { full: inFull, say })))
  return { card: pageOf(folded, { full, say }), count }
}

/** The largest number up to `most` that still holds, given that every smaller one does; 0 where none does. */
function mostThat(most: number, holds: (count: number) => boolean): number {
  let [low, high] = [0, most]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}

function mostInFull(folded: readonly Card[], fits: (count: number) => boolean): number {
  let full = 0
  while (full < Math.min(MOST_IN_FULL, folded.length) && fits(full + 1)) full += 1
  return full
}

/** The first `full` cards as they are, the others as a line each. */
function pageOf(
  cards: readonly Card[],
  { full, say }: { readonly full: number; readonly say: Speaker },
): Card {
  const [worst] = cards
  const whole = cards.slice(0, full)
  const lines = cards.slice(full)
  return {
    tone: worst?.tone ?? 'info',
    title: [...(worst?.title ?? []), ` ${say.text('page-more', { count: cards.length - 1 })}`],
    blocks: [
      ...whole.flatMap((card, index) => (index === 0 ? card.blocks : [headingOf(card), ...card.blocks])),
      ...(lines.length === 0 ? [] : [{ kind: 'list', items: lines.map(lineOf) } as const]),
    ],
    buttons: whole.flatMap(({ buttons }) => buttons),
  }
}

function headingOf({ tone, title }: Card): Block {
  return { kind: 'heading', line: [`${toneMark(tone)} `, ...title] }
}

function lineOf({ tone, title, brief }: Card): Line {
  return [`${toneMark(tone)} `, ...(brief ?? title)]
}
