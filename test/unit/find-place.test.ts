import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedForms } from '../../src/domain/countries/fold-name.ts'
import { COUNTRIES, countryName } from '../../src/domain/countries.ts'
import { exactCountry } from '../../src/domain/find-country.ts'
import { findPlace, suggestRegions } from '../../src/domain/find-place.ts'
import { isRegion } from '../../src/domain/place.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { regionNames } from '../../src/i18n/region-names.ts'
import { LANGUAGES } from '../../src/i18n/speaker.ts'

const regions = regionNames(LANGUAGES.map(loadSpeakers()))

describe('a place that somebody types', () => {
  it.each([
    ['011', '011'],
    ['West Africa', '011'],
    ['western africa', '011'],
    ['Afrique de l’Ouest', '011'],
    ['AFRIQUE OCCIDENTALE', '011'],
    ['Sahel', 'sahel'],
    ['the Horn of Africa', 'horn-of-africa'],
    ['moyen-orient', 'middle-east'],
    ['South America', '005'],
    ['Southern Africa', '018'],
    ['South Africa', 'ZA'],
    ['Mali', 'ML'],
    ['ivory cost', 'CI'],
  ])('is "%s": %s', (typed, place) => {
    expect(findPlace(typed, regions)).toEqual({ kind: 'one', place })
  })

  it('is asked for where it lies between a region and a country', () => {
    expect(findPlace('South Amrica', regions)).toEqual({ kind: 'several', places: ['005', 'ZA'] })
    expect(findPlace('Sahell', regions)).toEqual({ kind: 'none', nearest: expect.arrayContaining(['sahel']) })
    expect(findPlace('Niger', regions)).toEqual({ kind: 'one', place: 'NE' })
    // The United States in English, a continent in Spanish.
    expect(findPlace('America', regions)).toEqual({ kind: 'several', places: ['019', 'US'] })
  })

  it('is never taken for another: every region answers to its names, every country to its own', () => {
    for (const { code, names } of regions)
      for (const name of names.filter((name) => exactCountry(name) === undefined))
        expect([name, findPlace(name, regions)]).toEqual([name, { kind: 'one', place: code }])
    for (const country of COUNTRIES)
      for (const language of LANGUAGES) {
        const name = countryName(country, language)
        expect([name, findPlace(name, regions)]).not.toEqual([
          name,
          { kind: 'one', place: expect.stringMatching(/^\d|^[a-z]/) },
        ])
      }
  })

  it('is never a region by a typing error', () => {
    const names = regions.flatMap(({ names }) => names)
    const keysOf = (name: string) => foldedForms(name).map((form) => form.replaceAll(' ', ''))
    const called = new Set(names.flatMap(keysOf))
    const mistyped = fc
      .tuple(fc.constantFrom(...names), fc.nat({ max: 40 }))
      .map(([name, at]) => name.slice(0, at % name.length) + name.slice((at % name.length) + 1))
      .filter((typed) => !keysOf(typed).some((key) => called.has(key)))
    fc.assert(
      fc.property(mistyped, (typed) => {
        const found = findPlace(typed, regions)
        expect(found.kind === 'one' && isRegion(found.place)).toBe(false)
      }),
    )
  })
})

describe('a region that is being typed', () => {
  it('is offered by the beginning of each of its words', () => {
    expect(suggestRegions('afr', regions, 30)).toEqual(
      expect.arrayContaining(['002', '011', 'horn-of-africa']),
    )
    expect(suggestRegions('horn of', regions, 30)).toEqual(['horn-of-africa'])
    expect(suggestRegions('xyz', regions, 30)).toEqual([])
    expect(suggestRegions('', regions, 4)).toHaveLength(4)
  })
})
