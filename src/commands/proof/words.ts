import type { Block, Inline, Line } from '../../card/card.ts'
import { shorten } from '../../card/shorten.ts'
import type { Speaker } from '../../i18n/speaker.ts'
import type { Compared, Piece } from './compare.ts'

/** Of a sentence that is shown whole, and of a run in it that changed. */
const LONGEST = 500
/** A run that did not change is only shown where it meets what did. */
const LONGEST_SAME = 160
const NEAR = 70

/** A sentence as it was and as it is, with what changed in bold. */
export function comparedBlocks(compared: Compared, say: Speaker): readonly Block[] {
  switch (compared.kind) {
    case 'changed':
      return [
        text(said('proof-before', compared.before, say)),
        text(said('proof-after', compared.after, say)),
      ]
    case 'new':
    case 'gone':
    case 'alone':
      return [text([`${say.text(`proof-${compared.kind}`)} “${shorten(compared.text, LONGEST)}”`])]
    case 'stood':
      return [
        text([`${say.text('proof-alone')} “${shorten(compared.text, LONGEST)}”`]),
        text([say.text('proof-stood')]),
      ]
  }
}

function said(label: string, pieces: readonly Piece[], say: Speaker): Line {
  const last = pieces.length - 1
  const inlines = pieces.map(({ text: words, isChanged }, index): Inline => {
    if (isChanged) return { kind: 'bold', text: shorten(words, LONGEST) }
    return cropped(words, { isFirst: index === 0, isLast: index === last })
  })
  return [`${say.text(label)} “`, ...inlines, '”']
}

function cropped(
  words: string,
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
): string {
  if (words.length <= LONGEST_SAME) return words
  const head = isFirst ? '' : shorten(words, NEAR)
  const tail = isLast ? '' : `…${words.slice(-NEAR).replace(/^\S*\s|^[\udc00-\udfff]/, '')}`
  return head.endsWith('…') && tail !== '' ? `${head} ${tail.slice(1)}` : head + tail
}

function text(line: Line): Block {
  return { kind: 'text', line }
}
