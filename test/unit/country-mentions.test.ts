import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mentionsIn } from '../../src/domain/countries/mentions.ts'
import { COUNTRIES, countryName } from '../../src/domain/countries.ts'
import { LANGUAGES } from '../../src/i18n/speaker.ts'

const named = (text: string, language = 'en') => mentionsIn(text, language).countries.join(' ')
const doubted = (text: string, language = 'en') =>
  mentionsIn(text, language)
    .doubtful.map(({ name }) => name)
    .join(' ')

describe('a text', () => {
  it.each([
    ['Mali: curfew in Bamako', 'en', 'ML'],
    ['Ataques no Irã e em Omã', 'pt', 'IR OM'],
    ['Ataques no Irão e no Quénia', 'pt', 'IR KE'],
    ['Niger and Nigeria close their border', 'en', 'NE NG'],
    ['Gunmen attack a town in Niger State, Nigeria', 'en', 'NG'],
    ['Oil spill in the Niger Delta', 'en', ''],
    ['Coup in Guinea-Bissau', 'en', 'GW'],
    ['Papua New Guinea: landslide', 'en', 'PG'],
    ['Fighting in DR Congo', 'en', 'CD'],
    ['Goma, Democratic Republic of the Congo', 'en', 'CD'],
    ['South Sudan and Sudan', 'en', 'SS SD'],
    ['Dominica, and the Dominican Republic', 'en', 'DM DO'],
    ['Fires in New Mexico', 'en', ''],
    ['Earthquake near Mexico City', 'en', 'MX'],
    ['Les Émirats arabes unis et l’Iran', 'fr', 'AE IR'],
    ['Unruhen in der Elfenbeinküste', 'de', 'CI'],
    ['Côte d’Ivoire', 'fr', 'CI'],
    ['Israel, the West Bank and Gaza', 'en', 'IL PS'],
    ['Northern Ireland', 'en', 'GB'],
    ['赤道ギニアとナイジェリア', 'ja', 'GQ NG'],
    ['ソマリア', 'ja', 'SO'],
    ['소말리아에서', 'ko', 'SO'],
  ])('“%s” (%s) names %s', (text, language, countries) => {
    expect(named(text, language)).toBe(countries)
  })

  it('is about the place, not about whose embassy or whose citizens it mentions', () => {
    expect(named('U.S. Embassy in Mali: security alert')).toBe('ML')
    expect(named('Ambassade de France au Mali', 'fr')).toBe('ML')
    expect(named('US strikes Iran')).toBe('IR')
    expect(named('Storm in the US')).toBe('US')
    expect(named('tell us more about the uk')).toBe('')
  })

  it('has no name inside another word, in small letters, or across sentences', () => {
    expect(named('Romania')).toBe('RO')
    expect(named('a malign normalisation in Maliana')).toBe('')
    expect(named('a turkey and some china')).toBe('')
  })

  it('with a name of several places or of a person counts for nobody', () => {
    for (const text of [
      'Fighting in Congo',
      'Coup in Guinea',
      'Korea talks',
      'Storm in Georgia',
      'Michael Jordan retires',
      'Chad Smith sings',
    ]) {
      expect(named(text)).toBe('')
      expect(doubted(text)).not.toBe('')
    }
  })

  it('with something beside such a name that settles it is about that country', () => {
    expect(named('Georgia: protests in Tbilisi')).toBe('GE')
    expect(named('Protests in Jordan')).toBe('JO')
    expect(named('Jordan: border closed')).toBe('JO')
    expect(doubted('Protests in Jordan')).toBe('')
  })

  it('that is the name of any country, in a language of the catalogues, names it or nobody', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COUNTRIES), fc.constantFrom(...LANGUAGES), (country, language) => {
        const { countries, doubtful } = mentionsIn(`News: ${countryName(country, language)}.`, language)
        const meant = [...countries, ...doubtful.flatMap((one) => one.countries)]
        return meant.length === 0 ? country === 'US' || country === 'GB' : meant.includes(country)
      }),
      { numRuns: 500 },
    )
  })
})
