import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CODES } from '../../src/domain/countries/codes.ts'
import { foldName } from '../../src/domain/countries/fold-name.ts'
import {
  COUNTRIES,
  countriesNamed,
  countryName,
  countryOfPart,
  fromAlpha3,
  isCountry,
  officialNames,
} from '../../src/domain/countries.ts'
import { LANGUAGES } from '../../src/i18n/speaker.ts'

const anyCountry = fc.constantFrom(...COUNTRIES)

describe('the table of countries', () => {
  it('has the 249 codes of ISO 3166-1 and Kosovo, each once', () => {
    expect(COUNTRIES).toHaveLength(250)
    expect(new Set(COUNTRIES).size).toBe(250)
    expect(COUNTRIES.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true)
    expect(isCountry('XK')).toBe(true)
  })

  it.each(['UK', 'EU', 'AN', 'IC', 'ZZ', 'ml', 'MLI', ''])('does not take %j for a country', (code) => {
    expect(isCountry(code)).toBe(false)
  })

  it('has one alpha-3 code for every country and finds it in any case', () => {
    const pairs = CODES.trim()
      .split(/\s+/)
      .map((pair) => pair.split(':'))
    expect(new Set(pairs.map(([, alpha3]) => alpha3)).size).toBe(250)
    for (const [alpha2, alpha3 = ''] of pairs) {
      expect(alpha3).toMatch(/^[A-Z]{3}$/)
      expect(fromAlpha3(alpha3)).toBe(alpha2)
      expect(fromAlpha3(alpha3.toLowerCase())).toBe(alpha2)
    }
  })

  it.each([
    ['MLI', 'ML'],
    ['XKX', 'XK'],
    ['cod', 'CD'],
    ['AUT', 'AT'],
    ['AUS', 'AU'],
    ['PRK', 'KP'],
  ])('reads alpha-3 %s as %s', (alpha3, country) => {
    expect(fromAlpha3(alpha3)).toBe(country)
  })

  it('knows no country for an alpha-3 code that stands for none', () => {
    expect(fromAlpha3('UAE')).toBeUndefined()
    expect(fromAlpha3('ML')).toBeUndefined()
  })
})

describe('the name people read', () => {
  it.each([
    ['ML', 'en', 'Mali'],
    ['CD', 'en', 'Democratic Republic of the Congo'],
    ['CG', 'fr', 'République du Congo'],
    ['HK', 'en', 'Hong Kong'],
    ['MO', 'fr', 'Macao'],
    ['PS', 'en', 'Palestine'],
    ['TR', 'en', 'Türkiye'],
    ['TT', 'en', 'Trinidad and Tobago'],
    ['KR', 'fr', 'Corée du Sud'],
    ['DE', 'de', 'Deutschland'],
    ['HK', 'es-ES', 'Hong Kong'],
    ['CD', 'ar', 'جمهورية الكونغو الديمقراطية'],
    ['CG', 'ar', 'جمهورية الكونغو'],
    ['PS', 'ar', 'فلسطين'],
  ])('of %s in %s is %s', (country, language, name) => {
    expect(countryName(country, language)).toBe(name)
  })

  it('is English where the language is not known', () => {
    expect(countryName('CI', 'xx')).toBe('Côte d’Ivoire')
    expect(countryName('DE', 'xx')).toBe('Germany')
  })

  it.each(LANGUAGES)('differs for every country in %s', (language) => {
    expect(new Set(COUNTRIES.map((country) => countryName(country, language))).size).toBe(250)
  })
})

describe('an entry of a government’s list', () => {
  it.each([
    ['The Gambia', 'GM'],
    ['Gambia, The', 'GM'],
    ['Burma (Myanmar)', 'MM'],
    ['myanmar-burma', 'MM'],
    ['Turkey', 'TR'],
    ['TURKIYE', 'TR'],
    ['Cote d Ivoire', 'CI'],
    ["Côte d'Ivoire (Ivory Coast)", 'CI'],
    ['Mexico Travel Advisory', 'MX'],
    ['usa', 'US'],
    ['holy-see', 'VA'],
    ['the-occupied-palestinian-territories', 'PS'],
    ['St Vincent and the Grenadines', 'VC'],
    ['saint-vincent-et-grenadines', 'VC'],
    ['Bonaire/St Eustatius/Saba', 'BQ'],
    ['antarctica-british-antarctic-territory', 'AQ'],
    ['Federated States of Micronesia', 'FM'],
    ['The Kyrgyz Republic', 'KG'],
    ['Tanzania, United Republic of', 'TZ'],
    ['Bolivia (Plurinational State of)', 'BO'],
    ['Kingdom of Denmark', 'DK'],
    ['Swaziland', 'SZ'],
    ['republique-tcheque', 'CZ'],
    ['kirghizstan', 'KG'],
    ['salvador', 'SV'],
    ['vietnam', 'VN'],
    ['emirats-arabes-unis', 'AE'],
    ['Île Maurice', 'MU'],
    ['KOSOVO', 'XK'],
  ])('%j is about %s', (name, country) => {
    expect(countriesNamed(name)).toEqual([country])
  })

  it.each([
    ['Niger', 'NE'],
    ['Nigeria', 'NG'],
    ['congo', 'CG'],
    ['Republic of the Congo', 'CG'],
    ['République du Congo (Brazzaville)', 'CG'],
    ['Democratic Republic of the Congo', 'CD'],
    ['Congo, Democratic Republic of (DRC)', 'CD'],
    ['congo-kinshasa', 'CD'],
    ['Guinea', 'GN'],
    ['guinee-bissau', 'GW'],
    ['Equatorial Guinea', 'GQ'],
    ['papouasie-nouvelle-guinee', 'PG'],
    ['Dominica', 'DM'],
    ['dominique', 'DM'],
    ['Dominican Republic', 'DO'],
    ["North Korea (Democratic People's Republic of Korea)", 'KP'],
    ['Republic of Korea', 'KR'],
    ['Ireland', 'IE'],
    ['Saint-Marin', 'SM'],
    ['Saint-Martin', 'MF'],
    ['Sint Maarten', 'SX'],
    ['Sudan', 'SD'],
    ['South Sudan', 'SS'],
    ['American Samoa', 'AS'],
    ['Samoa', 'WS'],
    ['Guyane', 'GF'],
    ['Guyana', 'GY'],
  ])('%j is never confused: %s', (name, country) => {
    expect(countriesNamed(name)).toEqual([country])
  })

  it.each([
    ['Israel, the West Bank and Gaza - See Individual Summaries', ['IL', 'PS']],
    ['israel-palestine', ['IL', 'PS']],
    ['Israël et la Palestine', ['IL', 'PS']],
    ['Mainland China, Hong Kong & Macau - See Summaries', ['CN', 'HK', 'MO']],
    ['China - Hong Kong / Macao', ['HK', 'MO']],
    ['cook-islands-tokelau-and-niue', ['CK', 'TK', 'NU']],
    ['St Martin and St Barthélemy', ['MF', 'BL']],
    ['French West Indies', ['GP', 'MQ', 'MF', 'BL']],
    ['Niger and Nigeria', ['NE', 'NG']],
  ])('%j is about all it names', (name, countries) => {
    expect(countriesNamed(name)).toEqual(countries)
  })

  it.each([
    'Worldwide Caution',
    'No travel advice',
    '',
    ' – ',
    'ML',
    'car',
    'Malli',
    'Korea',
    'Virgin Islands',
    'Russia (Ukraine)',
    'Mali and Atlantis',
    'Northern Ireland',
  ])('%j is explained by no table', (name) => {
    expect(countriesNamed(name)).toBeUndefined()
  })

  it.each([
    ['Azores', 'PT'],
    ['iles-canaries', 'ES'],
    ['Northern Ireland', 'GB'],
  ])('%j is a part of %s and never stands for the whole', (name, country) => {
    expect(countryOfPart(name)).toBe(country)
    expect(countriesNamed(name)).toBeUndefined()
  })
})

describe('names in general', () => {
  it('belong to one country each', () => {
    const owners = new Map<string, string>()
    for (const country of COUNTRIES) {
      for (const name of officialNames(country)) {
        expect(`${name}: ${owners.get(foldName(name)) ?? country}`).toBe(`${name}: ${country}`)
        owners.set(foldName(name), country)
      }
    }
  })

  it('lead back to their country, whatever the case, the accents and the punctuation', () => {
    const spelt = anyCountry.chain((country) =>
      fc.record({
        country: fc.constant(country),
        name: fc.constantFrom(countryName(country, 'en'), countryName(country, 'fr')),
        disguise: fc.constantFrom(
          (text: string) => text.toUpperCase(),
          (text: string) => text.toLowerCase(),
          (text: string) => text.normalize('NFD'),
          (text: string) => text.normalize('NFD').replace(/\p{M}/gu, ''),
          (text: string) => text.replace(/[\s’'()&.-]+/g, '-'),
          (text: string) => `  The  ${text}. `,
          (text: string) => text.replaceAll(' ', '\u00a0'),
        ),
      }),
    )
    fc.assert(
      fc.property(spelt, ({ country, name, disguise }) => {
        expect(countriesNamed(disguise(name))).toEqual([country])
      }),
      { numRuns: 500 },
    )
  })

  it('never lead to a code outside the table', () => {
    const words = fc.constantFrom(
      'Congo',
      'the',
      'and',
      ',',
      '(',
      ')',
      '/',
      'Republic',
      'of',
      'Israel',
      'Gaza',
      ' - ',
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 8 }).map((parts) => parts.join(' ')),
    )
    fc.assert(
      fc.property(text, (name) => {
        const countries = countriesNamed(name)
        expect(countries?.length).not.toBe(0)
        expect((countries ?? []).filter((country) => !isCountry(country))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
