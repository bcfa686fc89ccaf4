import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CODES } from '../../src/domain/countries/codes.ts'
import { COUNTRIES, countryName, fromAlpha3, isCountry } from '../../src/domain/countries.ts'
import { type Found, findCountry, suggestCountries } from '../../src/domain/find-country.ts'
import { LANGUAGES } from '../../src/i18n/speaker.ts'

const anyCountry = fc.constantFrom(...COUNTRIES)

function meant(found: Found): readonly string[] {
  switch (found.kind) {
    case 'one':
      return [found.country]
    case 'several':
      return found.countries
    case 'none':
      return []
  }
}

describe('a country somebody types', () => {
  it.each([
    ['ML', 'ML'],
    ['mli', 'ML'],
    [' Mali ', 'ML'],
    ['🇲🇱', 'ML'],
    ['no', 'NO'],
    ['UAE', 'AE'],
    ['DRC', 'CD'],
    ['RDC', 'CD'],
    ['USA', 'US'],
    ['CAR', 'CF'],
    ['EAU', 'AE'],
    ['UK', 'GB'],
    ['Burma', 'MM'],
    ['ivory coast', 'CI'],
    ['Deutschland', 'DE'],
    ['Costa de Marfil', 'CI'],
    ['Ciad', 'TD'],
    ['Coreia do Sul', 'KR'],
    ['مالي', 'ML'],
    ['srilanka', 'LK'],
    ['cote divoire', 'CI'],
    ['St. Lucia', 'LC'],
    ['Northern Ireland', 'GB'],
    ['Ireland', 'IE'],
  ])('%j is understood as %s', (typed, country) => {
    expect(findCountry(typed)).toEqual({ kind: 'one', country })
  })

  it.each([
    ['Malli', 'ML'],
    ['Mlai', 'ML'],
    ['Afganistan', 'AF'],
    ['Ukarine', 'UA'],
    ['Burkina Fasso', 'BF'],
    ['Phillipines', 'PH'],
    ['Nothern Ireland', 'GB'],
    ['Slovena', 'SI'],
    ['Slovkia', 'SK'],
    ['Irelnd', 'IE'],
    ['South Koria', 'KR'],
  ])('%j is understood in spite of its typing error: %s', (typed, country) => {
    expect(findCountry(typed)).toEqual({ kind: 'one', country })
  })

  it.each([
    ['congo', ['CD', 'CG']],
    ['Kongo', ['CD', 'CG']],
    ['Guinea', ['GN', 'GQ', 'GW', 'PG']],
    ['guinée', ['GN', 'GQ', 'GW', 'PG']],
    ['korea', ['KP', 'KR']],
    ['Virgin Islands', ['VG', 'VI']],
    ['St Martin', ['MF', 'SX']],
    ['Israel and Palestine', ['IL', 'PS']],
  ])('%j is ambiguous and answered with all it can mean', (typed, countries) => {
    expect(findCountry(typed)).toEqual({ kind: 'several', countries })
  })

  it.each([
    ['Nigeri', ['NE', 'NG']],
    ['Nigera', ['NE', 'NG']],
    ['Nigr', ['NE', 'NG']],
    ['Dominca', ['DM', 'DO']],
    ['Austrlia', ['AT', 'AU']],
    ['Icland', ['IE', 'IS']],
    ['Guina', ['GN', 'GQ', 'GW', 'PG']],
    ['Kongoo', ['CD', 'CG']],
  ])('%j lies between names and is not decided', (typed, countries) => {
    const found = findCountry(typed)
    expect(found.kind).toBe('several')
    expect([...meant(found)].sort()).toEqual(expect.arrayContaining(countries))
  })

  it.each([
    ['Niger', 'NE'],
    ['Nigeria', 'NG'],
    ['Dominica', 'DM'],
    ['Dominican Republic', 'DO'],
    ['Sudan', 'SD'],
    ['South Sudan', 'SS'],
    ['Samoa', 'WS'],
    ['Saint-Marin', 'SM'],
    ['Guinea-Bissau', 'GW'],
    ['Papua New Guinea', 'PG'],
    ['Congo-Brazzaville', 'CG'],
    ['North Korea', 'KP'],
  ])('%j is a whole name, and that decides: %s', (typed, country) => {
    expect(findCountry(typed)).toEqual({ kind: 'one', country })
  })

  it.each([
    ['Manama', 'PA'],
    ['Malé', 'ML'],
    ['Lagos', 'LA'],
    ['Tanga', 'TO'],
    ['Dakar', 'QA'],
    ['Cali', 'ML'],
    ['Monrovia', 'MN'],
  ])('%j, a town, is never taken for %s', (typed, country) => {
    expect(meant(findCountry(typed))).not.toContain(country)
  })

  it.each([
    ['afghan', 'AF'],
    ['venez', 'VE'],
    ['Malo', 'ML'],
    ['mal', 'ML'],
  ])('%j is not understood, but %s is offered', (typed, country) => {
    const found = findCountry(typed)
    expect(found.kind).toBe('none')
    expect(found.kind === 'none' && found.nearest).toContain(country)
  })

  it.each([
    '',
    '   ',
    '!?',
    'zz',

    'Persia',
    'qqqqqqqq',
    'x'.repeat(10_000),
    `Mali${' Mali'.repeat(2_000)}`,
  ])('nothing is offered for what is near no country (case %#)', (typed) => {
    expect(findCountry(typed)).toEqual({ kind: 'none', nearest: [] })
  })

  it.each(['Mali 0', 'Ma1i', 'Niger 12'])('a digit is no typing error: %s is offered, not taken', (typed) => {
    expect(findCountry(typed)).toMatchObject({
      kind: 'none',
      nearest: expect.arrayContaining([expect.any(String)]),
    })
  })

  it('is found by its code, its alpha-3 code and its names in every language', () => {
    for (const pair of CODES.trim().split(/\s+/)) {
      const [alpha2 = '', alpha3 = ''] = pair.split(':')
      expect(findCountry(alpha2.toLowerCase())).toEqual({ kind: 'one', country: alpha2 })
      expect(findCountry(alpha3)).toEqual({ kind: 'one', country: fromAlpha3(alpha3) })
      for (const language of [...LANGUAGES, 'pt-PT']) {
        const name = countryName(alpha2, language)
        expect({ name, meant: meant(findCountry(name)) }).toEqual({
          name,
          meant: expect.arrayContaining([alpha2]),
        })
      }
    }
  })

  it('is never another one because two neighbouring letters were swapped or one doubled', () => {
    const slips = anyCountry
      .map((country) => ({ country, name: countryName(country, 'en') }))
      .filter(({ name }) => name.length >= 5)
      .chain(({ country, name }) =>
        fc
          .record({ at: fc.integer({ min: 2, max: name.length - 1 }), doubled: fc.boolean() })
          .map(({ at, doubled }) => {
            const [before, one, other, after] = [
              name.slice(0, at - 1),
              name[at - 1],
              name[at],
              name.slice(at + 1),
            ]
            return {
              country,
              typed: doubled ? `${before}${one}${other}${other}${after}` : `${before}${other}${one}${after}`,
              letters: /^\p{L}{2}$/u.test(`${one}${other}`),
            }
          })
          .filter(({ letters }) => letters),
      )
    fc.assert(
      fc.property(slips, ({ country, typed }) => {
        const found = findCountry(typed)
        expect(found.kind === 'none' ? found.nearest : meant(found)).toContain(country)
      }),
      { numRuns: 400 },
    )
  })

  it('is a country of the table, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100, unit: 'grapheme' }), (typed) => {
        const found = findCountry(typed)
        const answered = found.kind === 'none' ? found.nearest : meant(found)
        expect(answered.filter((country) => !isCountry(country))).toEqual([])
        expect(new Set(answered).size).toBe(answered.length)
        if (found.kind === 'none') expect(answered.length).toBeLessThanOrEqual(5)
        if (found.kind === 'several') expect(answered.length).toBeGreaterThan(1)
      }),
    )
  })
})

describe('suggestions while somebody types', () => {
  it('begin with the alphabet of the language when nothing is typed', () => {
    expect(suggestCountries('', 'en', 2)).toEqual(['AF', 'AX'])
    expect(suggestCountries(' ', 'fr', 2)).toEqual(['AF', 'ZA'])
  })

  it('put names of the language before names in other languages, before words within names', () => {
    expect(suggestCountries('gui', 'fr', 6)).toEqual(['GN', 'GQ', 'GW', 'GY', 'GF', 'PG'])
    expect(suggestCountries('united', 'en', 3)).toEqual(['AE', 'GB', 'US'])
    expect(suggestCountries('all', 'en', 1)).toEqual(['DE'])
    expect(suggestCountries('arab', 'en', 5)).toContain('AE')
  })

  it('know codes, flags, aliases and ambiguous names', () => {
    expect(suggestCountries('ml', 'en', 5)).toContain('ML')
    expect(suggestCountries('🇲🇱', 'en', 5)).toEqual(['ML'])
    expect(suggestCountries('burma', 'fr', 5)).toContain('MM')
    expect(suggestCountries('congo', 'fr', 5)).toEqual(['CD', 'CG'])
    expect(suggestCountries('korea', 'en', 5)).toEqual(['KP', 'KR'])
  })

  it('do not offer a second country because a joint entry begins with the first', () => {
    expect(suggestCountries('isr', 'en', 5)).toEqual(['IL'])
  })

  it('do not take the beginning of a word for a saint', () => {
    expect(suggestCountries('United St', 'en', 5)).toContain('US')
    expect(suggestCountries('st l', 'en', 5)).toContain('LC')
  })

  it('forgive typing errors in a name that is not complete', () => {
    expect(suggestCountries('afgan', 'en', 5)).toEqual(['AF'])
    expect(suggestCountries('nigre', 'en', 5)).toEqual(['NE', 'NG'])
  })

  it('are empty for what resembles nothing', () => {
    expect(suggestCountries('qqqqqq', 'en', 5)).toEqual([])
    expect(suggestCountries('!!', 'en', 5)).toEqual([])
    expect(suggestCountries('x'.repeat(10_000), 'en', 5)).toEqual([])
  })

  it('hold every country once some of its name is typed, each once and never more than the limit', () => {
    const typing = fc.record({
      country: anyCountry,
      language: fc.constantFrom('en', 'fr', 'es', 'de'),
      letters: fc.integer({ min: 1, max: 60 }),
      limit: fc.integer({ min: 0, max: 250 }),
    })
    fc.assert(
      fc.property(typing, ({ country, language, letters, limit }) => {
        const typed = countryName(country, language).slice(0, letters)
        const all = suggestCountries(typed, language, COUNTRIES.length)
        expect(all).toContain(country)
        expect(new Set(all).size).toBe(all.length)
        expect(suggestCountries(typed, language, limit).length).toBeLessThanOrEqual(limit)
      }),
    )
  })
})
