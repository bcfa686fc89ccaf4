import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Request } from '../../src/commands/command.ts'
import { compare } from '../../src/commands/compare.ts'
import { findPair } from '../../src/commands/options/two-countries.ts'
import { understand } from '../../src/commands/options.ts'
import { COUNTRIES, countryName } from '../../src/domain/countries.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'

const words = (text: string): Request['input'] => ({ kind: 'words', text })

/** "ML NE" for a pair, "ML NE | MR NE" for several that may have been meant, or why there is none. */
function paired(input: Request['input']): string {
  const found = findPair(input, compare.options)
  switch (found.kind) {
    case 'pair':
      return found.pair.join(' ')
    case 'no-pair':
      return found.pairs.map((pair) => pair.join(' ')).join(' | ') || 'none'
    case 'missing':
      return 'missing'
  }
}

describe('two countries', () => {
  it.each([
    ['Mali Niger', 'ML NE'],
    ['South Sudan Sudan', 'SS SD'],
    ['Sudan South Sudan', 'SD SS'],
    ['Mali and Niger', 'ML NE'],
    ['Mali vs Niger', 'ML NE'],
    ['Mali vs. Niger', 'ML NE'],
    ['Mali et Niger', 'ML NE'],
    ['Mali,Niger', 'ML NE'],
    ['ml ne', 'ML NE'],
    ['ML NE', 'ML NE'],
    ['🇲🇱 🇳🇪', 'ML NE'],
    ['Trinidad and Tobago and Antigua and Barbuda', 'TT AG'],
    ['Bosnie-Herzégovine, Serbie', 'BA RS'],
    ['Burkina Faso Côte d’Ivoire', 'BF CI'],
    ['Dominica Dominican Republic', 'DM DO'],
    ['Burkina Fasso Nigeria', 'BF NG'],
  ])('are found in “%s”', (typed, pair) => {
    expect(paired(words(typed))).toBe(pair)
  })

  it('are never guessed: what can be read in several ways is a choice', () => {
    expect(paired(words('Guinea, Guinea-Bissau')).split(' | ')).toEqual(['GN GW', 'GQ GW', 'PG GW'])
    expect(paired(words('Congo Mali')).split(' | ')).toEqual(['CD ML', 'CG ML'])
  })

  it('are not one country, one country twice, a country and something else, or everything', () => {
    expect(['Mali', 'Mali Mali', 'Mali xyzzy', 'Mali all'].map((typed) => paired(words(typed)))).toEqual(
      Array.from({ length: 4 }, () => 'none'),
    )
    expect(paired(words('  '))).toBe('missing')
    expect(paired(words(`Mali ${'Niger '.repeat(400)}`))).toBe('none')
  })

  it('may come as named values', () => {
    const named = (values: Record<string, string>) => paired({ kind: 'named', values })
    expect(named({ country: 'Mali', other: 'NE' })).toBe('ML NE')
    expect(named({ country: 'Congo', other: 'NE' })).toBe('CD NE | CG NE')
    expect(named({ country: 'Mali', other: '' })).toBe('none')
    expect(named({})).toBe('missing')
  })

  it('are understood as the first and the other option', () => {
    expect(understand(compare, words('Mali Niger'), loadSpeakers())).toEqual({
      kind: 'options',
      options: { country: 'ML', other: 'NE' },
    })
  })

  it('are the two that were written down, or a choice, whichever two and in whichever language', () => {
    const country = fc.constantFrom(...COUNTRIES)
    const link = fc.constantFrom(' ', ', ', ' / ', ' vs ', ' and ', ' et ')
    fc.assert(
      fc.property(country, country, link, fc.constantFrom('en', 'fr'), (one, other, between, language) => {
        fc.pre(one !== other)
        const typed = countryName(one, language) + between + countryName(other, language)
        const found = findPair(words(typed), compare.options)
        if (found.kind === 'pair') expect([typed, ...found.pair]).toEqual([typed, one, other])
        const coded = findPair(words(`${one} ${other}`), compare.options)
        expect(coded).toEqual({ kind: 'pair', pair: [one, other] })
      }),
      { numRuns: 300 },
    )
  })

  it('are found in anything that is typed, or not, without ever failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
        expect(['pair', 'no-pair', 'missing']).toContain(findPair(words(typed), compare.options).kind)
      }),
      { numRuns: 200 },
    )
  })
})
