import type { Block, Inline, Line } from '../../card/card.ts'
import { cleanLine } from '../../card/clean.ts'
import { shorten } from '../../card/shorten.ts'
import type { Answered } from '../../domain/proof.ts'
import { sayMoment, saySize } from '../../i18n/say.ts'
import type { CommandContext } from '../command.ts'
import { type Page, pageOf } from '../shared/paging.ts'

/** Answers on a page: each is three lines on a phone. */
const ON_A_PAGE = 4
const LONGEST_ADDRESS = 60

/** An answer with its place among those of its proof, from 1. */
export interface Placed {
  readonly answered: Answered
  readonly place: number
}

export function documentPage(documents: readonly Answered[], page: number | undefined): Page<Placed> {
  const placed = documents.map((answered, index) => ({ answered, place: index + 1 }))
  return pageOf(placed, { ...(page === undefined ? {} : { page }), most: ON_A_PAGE })
}

/** What was fetched: each answer with its address, when it came, how large it is, and its hash. */
export function documentBlocks(
  { items, number, pages }: Page<Placed>,
  context: CommandContext,
): readonly Block[] {
  if (items.length === 0) return []
  const { say } = context
  const heading =
    pages === 1 ? say.text('proof-fetched') : say.text('proof-fetched-page', { page: number, pages })
  return [
    { kind: 'heading', line: [heading] },
    { kind: 'list', items: items.map(({ answered }) => lineOf(answered, context)) },
  ]
}

/** An address as short as it can be read, as a link. */
export function linkTo(url: string): Inline {
  const plain = cleanLine(url).replace(/^https?:\/\/(?:www\.)?/, '')
  return { kind: 'link', text: shorten(plain, LONGEST_ADDRESS), url }
}

function lineOf({ url, fetchedAt, size, hash }: Answered, { say }: CommandContext): Line {
  const moment = sayMoment(fetchedAt, say)
  return [linkTo(url), ` · ${moment} · ${saySize(size, say)} · SHA-256 `, { kind: 'code', text: hash }]
}
