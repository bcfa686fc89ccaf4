import { createTwoFilesPatch, diffArrays, FILE_HEADERS_ONLY } from 'diff'

/** Parts that stand in both, only in the first, or only in the second. */
export interface Run {
  readonly kind: 'same' | 'gone' | 'new'
  readonly parts: readonly string[]
}

/** Texts with more differences than this are two texts: to look further takes the square of it in time. */
const MOST_EDITS = 500
/** Unchanged lines around what changed. */
const CONTEXT = 3

/** How one row of parts becomes another, with as few changes as there are; of two that are unlike, all of both. */
export function runsBetween(before: readonly string[], after: readonly string[]): readonly Run[] {
  const found = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS })
  if (found === undefined) {
    return [
      { kind: 'gone', parts: before },
      { kind: 'new', parts: after },
    ]
  }
  return found.map(({ value, added, removed }) => {
    if (added) return { kind: 'new', parts: value }
    return { kind: removed ? 'gone' : 'same', parts: value }
  })
}

/**
 * A unified diff of two texts, as `diff -U3` and `patch` have it, under the names `before` and `after`. Empty where they
 * are the same. Every line of the texts stands behind a space, `-` or `+`.
 */
export function unifiedDiff(before: readonly string[], after: readonly string[]): string {
  if (before.join('\n') === after.join('\n')) return ''
  const options = { context: CONTEXT, maxEditLength: MOST_EDITS, headerOptions: FILE_HEADERS_ONLY }
  const found = createTwoFilesPatch(
    'before',
    'after',
    linesOf(before),
    linesOf(after),
    undefined,
    undefined,
    options,
  )
  return found ?? replaced(before, after)
}

/** The words and what stands between them, by the rules of the language (BCP 47; empty where it is not known). */
export function wordsIn(text: string, language: string): readonly { word: string; isWord: boolean }[] {
  const segmenter = new Intl.Segmenter(language === '' ? undefined : language, { granularity: 'word' })
  return [...segmenter.segment(text)].map(({ segment, isWordLike }) => ({
    word: segment,
    isWord: isWordLike === true,
  }))
}

function linesOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}

function replaced(before: readonly string[], after: readonly string[]): string {
  const header = `--- before\n+++ after\n@@ -1,${before.length} +1,${after.length} @@\n`
  return header + linesOf(before.map((line) => `-${line}`)) + linesOf(after.map((line) => `+${line}`))
}
