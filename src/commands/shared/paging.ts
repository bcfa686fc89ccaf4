import type { Button } from '../../card/card.ts'
import type { Speaker } from '../../i18n/speaker.ts'
import type { Request } from '../command.ts'

/** A page of what would be too long for one card. */
export interface Page<T> {
  readonly items: readonly T[]
  /** From 1; a page behind the last is the last. */
  readonly number: number
  readonly pages: number
}

export function pageOf<T>(all: readonly T[], { page = 1, most }: { page?: number; most: number }): Page<T> {
  const pages = Math.max(1, Math.ceil(all.length / most))
  const number = Math.min(page, pages)
  return { items: all.slice((number - 1) * most, number * most), number, pages }
}

/** To the page before and the one behind; none where there is no other. `command` is the line without its page. */
export function pageButtons(
  command: string,
  { number, pages }: Pick<Page<unknown>, 'number' | 'pages'>,
  say: Speaker,
): readonly Button[] {
  const to = (page: number, id: string) => ({
    label: say.text(id, { page, pages }),
    command: `${command} page ${page}`,
  })
  return [
    ...(number > 1 ? [to(number - 1, 'page-before')] : []),
    ...(number < pages ? [to(number + 1, 'page-next')] : []),
  ]
}

/** What was typed without the page that ends it, as buttons write it. */
export function withoutPage(input: Request['input']): {
  readonly input: Request['input']
  readonly page?: number
} {
  if (input.kind === 'named') return { input }
  const [, rest = '', digits] = /^(.*?)\s*\bpage\s+(\d{1,4})\s*$/is.exec(input.text) ?? []
  if (digits === undefined) return { input }
  return { input: { kind: 'words', text: rest }, page: Math.max(1, Number(digits)) }
}
