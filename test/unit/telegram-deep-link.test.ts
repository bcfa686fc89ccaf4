import fc from 'fast-check'
import { expect, it } from 'vitest'
import { linkFor, wishOf } from '../../src/adapters/telegram/deep-link.ts'
import { COUNTRIES } from '../../src/domain/countries.ts'
import { REGIONS } from '../../src/domain/place.ts'

it.each([
  ['ML', 'ML'],
  ['ML_severe', 'ML severe'],
  ['011', '011'],
  ['horn-of-africa_extreme', 'horn-of-africa extreme'],
  ['all', 'all'],
  ['Burkina_Faso_severe', 'Burkina Faso severe'],
])('reads %s as a wish for %s', (payload, words) => {
  expect(wishOf(payload)).toBe(words)
})

it.each(['', 'inline', 'hello', 'Congo', 'ref_ML', 'ML severe', 'ML;x', `ML_${'x'.repeat(62)}`])(
  'takes %j for no wish',
  (payload) => {
    expect(wishOf(payload)).toBeUndefined()
  },
)

it('makes a link for every place that is read as a wish for it', () => {
  const places = fc.constantFrom(...COUNTRIES, ...REGIONS, 'all')
  fc.assert(
    fc.property(places, (place) => {
      const url = new URL(linkFor('SomeBot', place))
      expect(wishOf(url.searchParams.get('start') ?? '')).toBe(place)
    }),
  )
})
