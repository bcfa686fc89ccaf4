import { COUNTRIES, officialNames } from '../countries.ts'
import type { CountryCode } from '../country.ts'
import { displayName, standardName } from './display-names.ts'
import { foldedForms } from './fold-name.ts'
import { JOINT_ENTRIES } from './joint-entries.ts'
import { PARTS } from './parts.ts'

/** One name that people may type, without spaces (a form of `foldedForms`), with every country it can mean. */
export interface TypedName {
  readonly key: string
  /** The rest of the name from its second, third … word on: people begin with "Arab Emirates". */
  readonly tails: readonly string[]
  readonly countries: readonly CountryCode[]
  /** False for entries that cover several countries: a typing error never leads to one of them. */
  readonly single: boolean
}

// The last is how Portugal and Africa write what Brazil writes otherwise: Irão, Quénia, Vietname.
const LANGUAGES = ['en', 'fr', 'es', 'de', 'it', 'pt', 'ar', 'pt-PT'] as const

/**
 * Names that people use for more than one country. Otherwise an exact official name wins, though others contain it
 * (Niger, Sudan, Dominica, Samoa). Here it does not: "Guinea" is the official name of one country and the everyday
 * name of four, "Congo" of two; two countries share an island named Saint Martin.
 */
const FAMILIES: ReadonlyArray<readonly [names: string, codes: string]> = [
  ['Congo|Kongo|الكونغو', 'CD CG'],
  ['Guinea|Guinée|Guiné|غينيا', 'GN GQ GW PG'],
  ['Korea|Corée|Corea|Coreia|كوريا', 'KP KR'],
  [
    'Virgin Islands|Îles Vierges|Islas Vírgenes|Jungferninseln|Isole Vergini|Ilhas Virgens|جزر فيرجن',
    'VG VI',
  ],
  ['Saint Martin|Sankt Martin|San Martín|São Martinho', 'MF SX'],
  ['Guiana|Guayana', 'GF GY'],
]

// Only people write these: as names in a government's text they would be words ("car", "eau").
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  AE: 'EAU|VAE',
  CF: 'CAR|RCA',
  CI: 'RCI',
  US: 'EUA',
}

/**
 * Places whose names are so near to the name of another country that they would be taken for a typing error, with
 * the country where they are.
 */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  AT: 'Vienna',
  BH: 'Manama',
  GR: 'Samos',
  KR: 'Busan',
  LC: 'Castries',
  LR: 'Monrovia',
  MR: 'Atar',
  MV: 'Malé',
  MY: 'Sabah',
  NG: 'Lagos',
  TZ: 'Tanga',
}

/** Every name people may type, in all languages of the catalogues and some more, each key once. */
export function typedNames(): readonly TypedName[] {
  const names = new Map<string, Meanings>()
  for (const country of COUNTRIES) {
    for (const name of namesOf(country).flatMap(foldedForms)) put(names, name, [country])
  }
  for (const [family, codes] of FAMILIES) {
    for (const name of family.split('|').flatMap(foldedForms)) {
      names.delete(squeeze(name))
      put(names, name, codes.split(' '))
    }
  }
  const single = [...names].map(([key, { folded, countries }]) =>
    typedName(key, folded, [...countries], true),
  )
  return [...single, ...jointNames()]
}

interface Meanings {
  readonly folded: string
  readonly countries: ReadonlySet<CountryCode>
}

function namesOf(country: CountryCode): readonly string[] {
  const everyLanguage = LANGUAGES.flatMap((language) => [
    displayName(country, language),
    standardName(country, language, 'long'),
    standardName(country, language, 'short'),
  ])
  const further = [PARTS[country], ABBREVIATIONS[country], LOOK_ALIKES[country]].flatMap(
    (names) => names?.split('|') ?? [],
  )
  return [...officialNames(country), ...everyLanguage, ...further]
}

function jointNames(): readonly TypedName[] {
  return JOINT_ENTRIES.flatMap(([names, codes]) =>
    names
      .split('|')
      .flatMap(foldedForms)
      .map((folded) => typedName(squeeze(folded), folded, codes.split(' '), false)),
  )
}

function put(names: Map<string, Meanings>, folded: string, countries: readonly CountryCode[]): void {
  const key = squeeze(folded)
  const known = names.get(key)?.countries ?? []
  names.set(key, { folded, countries: new Set([...known, ...countries]) })
}

function squeeze(folded: string): string {
  return folded.replaceAll(' ', '')
}

function typedName(
  key: string,
  folded: string,
  countries: readonly CountryCode[],
  single: boolean,
): TypedName {
  const words = folded.split(' ')
  const tails = words.slice(1).map((_, index) => words.slice(index + 1).join(''))
  return { key, tails, countries, single }
}
