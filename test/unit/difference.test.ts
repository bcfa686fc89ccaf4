import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runsBetween, unifiedDiff } from '../../src/lib/difference.ts'

/** Sentences, some of which look like lines of a diff or like markup. */
const sentence = fc.constantFrom(
  'Leave.',
  'Stay.',
  '-- x',
  '+++ after',
  '@@ -1 +1 @@',
  '# a',
  '*b*',
  'غادروا.',
)
const text = fc.array(sentence, { maxLength: 20 })

describe('the way from one text to another', () => {
  it('holds all of both', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = runsBetween(before, after)
        const without = (kind: string) =>
          runs.filter((run) => run.kind !== kind).flatMap(({ parts }) => parts)
        expect([without('new'), without('gone')]).toEqual([before, after])
      }),
    )
  })

  it('is all of both where they have little in common and are long', () => {
    const lines = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word} ${index}`)
    expect(runsBetween(lines('was'), lines('is')).map(({ kind }) => kind)).toEqual(['gone', 'new'])
    const difference = unifiedDiff(lines('was'), lines('is')).split('\n')
    expect(difference.slice(0, 4)).toEqual(['--- before', '+++ after', '@@ -1,3000 +1,3000 @@', '-was 0'])
    expect(difference).toHaveLength(6004)
  })
})

describe('a unified diff', () => {
  it('shows what changed with three sentences around it', () => {
    const before = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
    expect(unifiedDiff(before, before.with(4, 'E'))).toBe(
      '--- before\n+++ after\n@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+E\n f\n g\n h\n',
    )
  })

  it('is empty for equal texts', () => {
    expect(unifiedDiff(['a'], ['a'])).toBe('')
  })

  it('leads from one text to the other, and marks every line', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [, , ...body] = unifiedDiff(before, after).split('\n').slice(0, -1)
        expect(body.filter((line) => !/^(?:[ +-]|@@ -\d+,\d+ \+\d+,\d+ @@$)/.test(line))).toEqual([])
        expect(applied(before, body)).toEqual(after)
      }),
    )
  })
})

/** What `patch` makes of the first text. */
function applied(before: readonly string[], hunks: readonly string[]): readonly string[] {
  const after: string[] = []
  let at = 0
  for (const line of hunks) {
    const [, start, count] = /^@@ -(\d+),(\d+)/.exec(line) ?? []
    if (start === undefined) {
      if (!line.startsWith('-')) after.push(line.slice(1))
      if (!line.startsWith('+')) at += 1
    } else {
      const from = Number(start) - (count === '0' ? 0 : 1)
      after.push(...before.slice(at, from))
      at = from
    }
  }
  return hunks.length === 0 ? before : [...after, ...before.slice(at)]
}
