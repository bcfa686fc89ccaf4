import { COUNTRIES } from './countries.ts'
import type { CountryCode } from './country.ts'

/** A region: a UN M49 code of three digits (`011` Western Africa), or one of {@link CRISIS_REGIONS}. */
export type RegionCode = string

/** What a wish or a silence is about: one country, the countries of a region, or every country. */
export type Place = CountryCode | RegionCode | 'all'

/** Continents as the United Nations Statistics Division has them (M49), each with its parts. */
export const CONTINENTS: readonly { readonly code: RegionCode; readonly parts: readonly RegionCode[] }[] = [
  { code: '002', parts: ['015', '011', '017', '014', '018'] },
  { code: '019', parts: ['021', '013', '029', '005'] },
  { code: '142', parts: ['143', '030', '035', '034', '145'] },
  { code: '150', parts: ['151', '154', '039', '155'] },
  { code: '009', parts: ['053', '054', '057', '061'] },
]

/** Regions that people name and M49 does not have; `region-<code>` says their names. */
export const CRISIS_REGIONS = ['sahel', 'horn-of-africa', 'middle-east'] as const

/** https://unstats.un.org/unsd/methodology/m49; Taiwan and Kosovo stand where the Unicode CLDR has them. */
const PARTS: Readonly<Record<RegionCode, string>> = {
  '015': 'DZ EG EH LY MA SD TN',
  '011': 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG',
  '017': 'AO CD CF CG CM GA GQ ST TD',
  '014': 'BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW',
  '018': 'BW LS NA SZ ZA',
  '021': 'BM CA GL PM US',
  '013': 'BZ CR GT HN MX NI PA SV',
  '029': 'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI',
  '005': 'AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE',
  '143': 'KG KZ TJ TM UZ',
  '030': 'CN HK JP KP KR MN MO TW',
  '035': 'BN ID KH LA MM MY PH SG TH TL VN',
  '034': 'AF BD BT IN IR LK MV NP PK',
  '145': 'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE',
  '151': 'BG BY CZ HU MD PL RO RU SK UA',
  '154': 'AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ',
  '039': 'AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK',
  '155': 'AT BE CH DE FR LI LU MC NL',
  '053': 'AU CC CX HM NF NZ',
  '054': 'FJ NC PG SB VU',
  '057': 'FM GU KI MH MP NR PW UM',
  '061': 'AS CK NU PF PN TK TO TV WF WS',
}

/** UN Integrated Strategy for the Sahel; IGAD's members; the Levant, the Gulf, Egypt, Iran and Türkiye. */
const CRISIS_PARTS: Readonly<Record<(typeof CRISIS_REGIONS)[number], string>> = {
  sahel: 'BF CM GM GN ML MR NE NG SN TD',
  'horn-of-africa': 'DJ ER ET KE SD SO SS UG',
  'middle-east': 'AE BH EG IL IQ IR JO KW LB OM PS QA SA SY TR YE',
}

const COUNTRIES_OF: ReadonlyMap<RegionCode, readonly CountryCode[]> = new Map([
  ...[...Object.entries(PARTS), ...Object.entries(CRISIS_PARTS)].map(
    ([code, countries]) => [code, countries.split(' ')] as const,
  ),
  ...CONTINENTS.map(
    ({ code, parts }) => [code, parts.flatMap((part) => PARTS[part]?.split(' ') ?? [])] as const,
  ),
])

/** Every region, continents last. */
export const REGIONS: readonly RegionCode[] = [...COUNTRIES_OF.keys()]

const REGIONS_OF: ReadonlyMap<CountryCode, readonly RegionCode[]> = new Map(
  COUNTRIES.map((country) => [
    country,
    REGIONS.filter((region) => COUNTRIES_OF.get(region)?.includes(country) === true),
  ]),
)

/** Whether this is one of {@link REGIONS}. */
export function isRegion(place: Place): boolean {
  return COUNTRIES_OF.has(place)
}

/** The countries of a region; none for anything that is no region. */
export function countriesOf(region: RegionCode): readonly CountryCode[] {
  return COUNTRIES_OF.get(region) ?? []
}

/** The regions that a country lies in; none for Antarctica. */
export function regionsOf(country: CountryCode): readonly RegionCode[] {
  return REGIONS_OF.get(country) ?? []
}

/** Whether some country lies in both places. */
export function overlap(one: Place, other: Place): boolean {
  if (one === 'all' || other === 'all') return true
  return (isRegion(one) ? countriesOf(one) : [one]).some((country) => covers(other, country))
}

/** Whether this is one of {@link CONTINENTS}. */
export function isContinent(place: Place): boolean {
  return CONTINENTS.some(({ code }) => code === place)
}

/** Whether what is about `place` is about this country. */
export function covers(place: Place, country: CountryCode): boolean {
  return place === 'all' || place === country || countriesOf(place).includes(country)
}
