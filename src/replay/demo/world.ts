import { CODES } from '../../domain/countries/codes.ts'
import { COUNTRIES, countryName } from '../../domain/countries.ts'
import type { CountryCode } from '../../domain/country.ts'
import type { Level } from '../../domain/observation.ts'

/** Dependent territories and places where nobody lives: most governments have no entry for them. */
const LEFT_OUT =
  'AQ AS AX BL BV CC CX EH FK FO GF GG GI GL GP GS GU HM IM IO JE MF MP MQ NF NU PM PN PR RE SH SJ TF TK UM VA VI WF YT'
/** The same for GOV.UK, which has a page for most territories but none for those of the Crown's own. */
const UNLISTED = 'AS AX BV CC CX GG GU HM IM JE MP NF PR SJ TF UM VI'

/** Levels of countries other than Mali, roughly as they stood in these years; all others are calm. */
const LEVELS: readonly (readonly [Level, string])[] = [
  [4, 'AF BF BY CF HT IQ IR KP LB LY MM RU SD SO SS SY UA VE YE'],
  [3, 'BD BI CD CO ET GN GT GW HN MR NE NG NI PG PK PS TD TT UG VU'],
  [
    2,
    'BE BR BO CM CI CL CN CR CU DE DK DO DZ EC EG ES FR GB GM ID IL IN IT JM JO KE KM LK MA MX MZ NL NP PE PH RW SA SE SL SN SV TG TH TN TR TZ ZA ZW',
  ],
]

/** What a government says of a country in which nothing happens on this tape. */
export interface Calm {
  readonly country: CountryCode
  readonly name: string
  readonly level: Level
  /** A day of spring 2022. */
  readonly issued: string
}

/** Countries that a government lists: neither Mali nor its own. */
export function listedBy(publisher: CountryCode): readonly Calm[] {
  return calm(`${publisher} ML ${LEFT_OUT}`)
}

/** Countries in the index of GOV.UK, Mali left out. */
export function listedByUk(): readonly Calm[] {
  return calm(`GB ML ${UNLISTED}`)
}

/** The level that stands for a country on this tape. */
export function levelOf(country: CountryCode): Level {
  return LEVELS.find(([, countries]) => countries.split(' ').includes(country))?.[0] ?? 1
}

function calm(leftOut: string): readonly Calm[] {
  const out = new Set(leftOut.split(' '))
  return COUNTRIES.filter((country) => !out.has(country)).map((country, index) => ({
    country,
    name: countryName(country, 'en'),
    level: levelOf(country),
    issued: `2022-0${3 + (index % 3)}-${String(1 + (index % 28)).padStart(2, '0')}`,
  }))
}

/** The code of three letters: `ML` → `MLI`. */
export function iso3Of(country: CountryCode): string {
  const iso3 = ISO3.get(country)
  if (iso3 === undefined) throw new RangeError(`no code of three letters for "${country}"`)
  return iso3
}

const ISO3: ReadonlyMap<CountryCode, string> = new Map(
  CODES.trim()
    .split(/\s+/)
    .map((pair) => [pair.slice(0, 2), pair.slice(3)] as const),
)

/** A name as it stands in web addresses: `Côte d’Ivoire` → `cote-d-ivoire`. */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
