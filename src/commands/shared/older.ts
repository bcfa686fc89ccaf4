import type { Button } from '../../card/card.ts'

/** What stands on this page, and the number of its last entry where others follow. `found` holds one more than fits. */
export function olderOf<T extends { readonly number: number }>(
  found: readonly T[],
  length: number,
): { readonly shown: readonly T[]; readonly last: number | undefined } {
  const shown = found.slice(0, length)
  return { shown, last: found.length > length ? shown.at(-1)?.number : undefined }
}

/** Runs the command again, for what comes behind the last entry; none where nothing does. */
export function nextButton(label: string, command: string, last: number | undefined): readonly Button[] {
  return last === undefined ? [] : [{ label, command: `${command} ${last}` }]
}

/** The number below which a page begins; undefined for the newest. */
export function startOf(word: string | undefined): number | undefined {
  return word !== undefined && /^\d{1,15}$/.test(word) ? Number(word) : undefined
}
