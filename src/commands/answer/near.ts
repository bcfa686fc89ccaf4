/** Names that `typed` may have been meant as: one begins with the other, or at most two letters differ. */
export function nearNames(typed: string, names: readonly string[]): readonly string[] {
  const word = typed.toLowerCase().slice(0, LONGEST)
  const isNear = (name: string) =>
    (word.length >= SHORTEST && (name.startsWith(word) || word.startsWith(name))) ||
    distance(word, name) <= MOST_LETTERS
  return names.filter(isNear)
}

const MOST_LETTERS = 2
const SHORTEST = 2
const LONGEST = 40

/** Letters to add, drop or replace to get from `from` to `to` (Levenshtein). */
function distance(from: string, to: string): number {
  const first = Array.from({ length: to.length + 1 }, (_, index) => index)
  const last = [...from].reduce((row, letter, index) => nextRow(row, { letter, to, start: index + 1 }), first)
  return last.at(-1) ?? 0
}

function nextRow(
  row: readonly number[],
  { letter, to, start }: { readonly letter: string; readonly to: string; readonly start: number },
): number[] {
  const next = [start]
  for (const [index, other] of [...to].entries()) {
    const replaced = (row[index] ?? 0) + (letter === other ? 0 : 1)
    next.push(Math.min(replaced, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1))
  }
  return next
}
