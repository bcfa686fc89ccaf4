import { describe, expect, it } from 'vitest'
import { COUNTRIES } from '../../src/domain/countries.ts'
import {
  CONTINENTS,
  countriesOf,
  covers,
  isRegion,
  overlap,
  REGIONS,
  regionsOf,
} from '../../src/domain/place.ts'

describe('regions', () => {
  it('put every country but Antarctica into exactly one continent and one part of it', () => {
    for (const country of COUNTRIES) {
      const continents = CONTINENTS.filter(({ code }) => countriesOf(code).includes(country))
      const parts = CONTINENTS.flatMap(({ parts }) => parts).filter((part) =>
        countriesOf(part).includes(country),
      )
      expect([country, continents.length, parts.length]).toEqual([
        country,
        country === 'AQ' ? 0 : 1,
        country === 'AQ' ? 0 : 1,
      ])
    }
  })

  it('hold only countries that there are, each once', () => {
    for (const region of REGIONS) {
      const countries = countriesOf(region)
      expect(countries.filter((country) => !COUNTRIES.includes(country))).toEqual([])
      expect(new Set(countries).size).toBe(countries.length)
    }
  })

  it('cover a country if it lies in them, as all does', () => {
    expect(regionsOf('ML')).toEqual(expect.arrayContaining(['011', '002', 'sahel']))
    expect(covers('011', 'ML')).toBe(true)
    expect(covers('145', 'ML')).toBe(false)
    expect(covers('all', 'AQ')).toBe(true)
    expect(covers('ML', 'ML')).toBe(true)
    expect(isRegion('ML')).toBe(false)
  })

  it('overlap with what shares a country with them', () => {
    for (const [one, other, shared] of [
      ['011', 'ML', true],
      ['sahel', '017', true],
      ['horn-of-africa', '011', false],
      ['all', 'AQ', true],
      ['ML', 'NE', false],
      ['ML', 'ML', true],
    ] as const) {
      expect([one, other, overlap(one, other)]).toEqual([one, other, shared])
      expect([one, other, overlap(other, one)]).toEqual([one, other, shared])
    }
  })
})
