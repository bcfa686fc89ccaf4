import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changes } from '../../src/commands/changes.ts'
import { understand } from '../../src/commands/options.ts'
import { pageOf } from '../../src/commands/shared/paging.ts'
import { status } from '../../src/commands/status.ts'
import { why } from '../../src/commands/why.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'

const understood = (command: typeof status, text: string) => {
  const answer = understand(command, { kind: 'words', text }, loadSpeakers())
  return answer.kind === 'options' ? answer.options : answer.trouble.kind
}

describe('a page', () => {
  it('may end what is typed for a command that has pages', () => {
    expect(understood(status, 'page 2')).toEqual({ page: 2 })
    expect(understood(status, 'Mali PAGE 3')).toEqual({ country: 'ML', page: 3 })
    expect(understood(status, 'page 0')).toEqual({ page: 1 })
    expect(understood(changes, 'ML 30d page 2')).toEqual({ country: 'ML', days: 30, page: 2 })
    expect(understood(changes, '90 page 12')).toEqual({ days: 90, page: 12 })
    expect(understood(why, 'page 2')).toBe('none')
  })

  it('holds each of all things once, in order, and never more than it may', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 20 }), (all, most) => {
        const { pages } = pageOf(all, { most })
        const turned = Array.from(
          { length: pages },
          (_, index) => pageOf(all, { page: index + 1, most }).items,
        )
        expect(turned.flat()).toEqual(all)
        expect(Math.max(...turned.map(({ length }) => length))).toBeLessThanOrEqual(most)
        expect(pageOf(all, { page: pages + 5, most }).items).toEqual(turned.at(-1))
      }),
    )
  })
})

describe('days', () => {
  it('are a number from 1 to 730, perhaps with the word for a day, in any language', () => {
    expect(understood(changes, '30')).toEqual({ days: 30 })
    expect(understood(changes, 'Mali 7d')).toEqual({ country: 'ML', days: 7 })
    expect(understood(changes, 'Mali 7j')).toEqual({ country: 'ML', days: 7 })
    expect(understood(changes, 'Mali 7g')).toEqual({ country: 'ML', days: 7 })
    expect(['0', '731', '1000', 'Mali 0', 'Mali 7w'].map((text) => understood(changes, text))).toEqual(
      Array.from({ length: 5 }, () => 'bad-days'),
    )
  })

  it('may come as a named value', () => {
    const named = (days: string) =>
      understand(changes, { kind: 'named', values: { country: 'ML', days } }, loadSpeakers())
    expect(named('14')).toEqual({ kind: 'options', options: { country: 'ML', days: 14 } })
    expect(named('many')).toEqual({ kind: 'trouble', trouble: { kind: 'bad-days', typed: 'many' } })
  })
})
