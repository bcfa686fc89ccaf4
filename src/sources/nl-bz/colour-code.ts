import { countriesNamed, countryName } from '../../domain/countries.ts'
import type { CountryCode } from '../../domain/country.ts'
import type { Area, Level } from '../../domain/observation.ts'
import { SourceError } from '../../domain/source-error.ts'
import { fold } from '../../lib/text.ts'

/** The ministry's colours; nothing but sentences says which holds where. */
const COLOURS: Readonly<Record<string, Level>> = { groen: 1, geel: 2, oranje: 3, rood: 4 }
const COLOUR = '(?<colour>groen|geel|oranje|rood)'
/** "Vor" is a typing error that stood on several pages. */
const FOR = 'vo{1,2}r'
const HEDGE = '(?<hedge>voor het grootste deel |grotendeels |deels |nog steeds |ook )?'

/**
 * How a sentence joins a colour to its subject. Parts come before the country as a whole, so the first colour of a text
 * is often that of its worst corner.
 */
const GRAMMAR = [
  // "De kleurcode van het reisadvies voor Mali is voor het grootste deel rood."
  new RegExp(`^.*\\b${FOR} (?<subject>.+?) is ${HEDGE}${COLOUR}\\b`, 'i'),
  // "Voor de rest van IJsland geldt kleurcode groen.", "Het reisadvies voor Malta heeft kleurcode groen."
  new RegExp(`^.*\\b${FOR} (?<subject>.+?) (?:geldt|heeft) ${HEDGE}(?:de )?kleurcode ${COLOUR}\\b`, 'i'),
  // "Kleurcode oranje geldt ook voor de grensstreek."
  new RegExp(`\\bkleurcode ${COLOUR} geldt ${HEDGE}${FOR} (?<subject>.+)`, 'i'),
  // "De kleurcode van het reisadvies is rood voor de eilanden."
  new RegExp(`\\bkleurcode\\b.*? is ${HEDGE}${COLOUR} ${FOR} (?<subject>.+)`, 'i'),
  // "De kleurcode is rood." A sentence that goes on to name a place is none of these.
  new RegExp(`\\bkleurcode\\b(?:(?!\\b${FOR}\\b).)*? is ${HEDGE}${COLOUR}(?!.*\\b${FOR}\\b)`, 'i'),
]

/** Names that the texts use beside the country's own. */
const ALIASES: Readonly<Record<string, string>> = {
  AE: 'VAE|Emiraten',
  CD: 'DRC|DR Congo|Democratische Republiek Congo',
  CG: 'Republiek Congo|Congo-Brazzaville',
  GB: 'VK|Groot-Brittannië',
  NR: 'Naoero',
  US: 'VS|Verenigde Staten|Amerika',
}

/** What the colour sentences of a text say. */
export interface ColourCodes {
  /** Null where only parts have a colour (Iraq, the Palestinian territories). */
  readonly level: Level | null
  readonly peak: Level
  readonly areas: readonly Area[]
  /** The sentence about the country as a whole, else the first one. */
  readonly wording: string
}

interface Statement {
  readonly level: Level
  readonly sentence: string
  /** Empty for the country as a whole. */
  readonly part: string
}

/**
 * Reads the colour sentences of one advisory. Throws SourceError `unknown-wording` for a sentence with a colour code
 * that no rule of grammar explains, for a text without any, and for a single one whose subject is not known: it is
 * nearly always the country, under a name that is not in the tables.
 */
export function readColourCodes(
  sentences: readonly string[],
  {
    country,
    location,
    where,
  }: { readonly country: CountryCode; readonly location: string; readonly where: string },
): ColourCodes {
  const coloured = sentences.filter((sentence) =>
    /\bkleurcode\b.*\b(?:groen|geel|oranje|rood)\b/i.test(sentence),
  )
  const names = namesOf(country, location)
  const statements = coloured.map((sentence) => {
    const statement = statementIn(sentence, country, names)
    if (statement !== undefined) return statement
    throw new SourceError('unknown-wording', { where, what: `the colour code in "${sentence}"`, country })
  })
  const [first] = statements
  if (first === undefined || (statements.length === 1 && first.part !== '')) {
    const what = `no colour code for "${location}"${first === undefined ? '' : ` in "${first.sentence}"`}`
    throw new SourceError('unknown-wording', { where, what, country })
  }
  const national = highest(statements.filter(({ part }) => part === ''))
  const peak = highest(statements)?.level ?? first.level
  // Warnings for parts at 3 or 4 make the country at least 2.
  const level = national?.level === 1 && peak >= 3 ? 2 : (national?.level ?? null)
  return {
    level,
    peak,
    areas: statements
      .filter(({ part }) => part !== '')
      .map(({ part, level: ofPart }) => ({ name: part, level: ofPart })),
    wording: (national ?? first).sentence,
  }
}

function highest(statements: readonly Statement[]): Statement | undefined {
  return statements.toSorted((one, other) => other.level - one.level)[0]
}

function statementIn(
  sentence: string,
  country: CountryCode,
  names: ReadonlySet<string>,
): Statement | undefined {
  for (const rule of GRAMMAR) {
    const { colour = '', hedge = '', subject = '' } = rule.exec(sentence)?.groups ?? {}
    const level = COLOURS[colour.toLowerCase()]
    if (level !== undefined) {
      const isWhole = hedge.trim().toLowerCase() !== 'deels' && isWholeCountry(subject, country, names)
      return { level, sentence, part: isWhole ? '' : subject.replace(/[\s.]+$/, '') || sentence }
    }
  }
  return undefined
}

/** No subject, the country's name, "het hele land", or what is left of the country once its parts are named. */
function isWholeCountry(subject: string, country: CountryCode, names: ReadonlySet<string>): boolean {
  const said = fold(subject).replace(ARTICLE, '')
  if (said === '' || /^(?:(?:ge)?hele land|land|heel het land|rest)$/.test(said) || names.has(said))
    return true
  const rest = /^(?:rest van|heel|overige (?:gebieden|delen) (?:van|in)) (?:(?:de|het) )?(.+)$/.exec(
    said,
  )?.[1]
  if (rest === undefined) return countriesNamed(said)?.join() === country
  return rest === 'land' || [...names].some((name) => rest === name || rest.startsWith(`${name} `))
}

const ARTICLE = /^(?:de|het|een) /

/** "Belarus (Wit-Rusland)" and "Congo, Democratische Republiek" are each several names. */
function namesOf(country: CountryCode, location: string): ReadonlySet<string> {
  const [main = '', inside = ''] = location.split(/[()]/)
  const [before = '', after = ''] = main.split(',')
  const names = [
    main,
    inside,
    `${after} ${before}`,
    countryName(country, 'nl'),
    ...(ALIASES[country]?.split('|') ?? []),
  ]
  return new Set(names.map((name) => fold(name).replace(ARTICLE, '')).filter((name) => name !== ''))
}
