import { COUNTRIES, officialNames } from '../../domain/countries.ts'
import type { CountryCode } from '../../domain/country.ts'
import { fold } from '../../lib/text.ts'
import type { Statement } from '../shared/advised-against.ts'
import type { Told } from './article.ts'

/** "Tout voyage au Niger est déconseillé", "nous vous déconseillons d'y retourner". */
const AGAINST = /déconseill/i
const TRAVEL =
  /\b(?:voyages?|déplacements?|séjours?)\b|\b(?:de |d'|y |vous |nous |se )(?:voyager|rendre|séjourner|retourner|aller)\b/i
/** Not whether to go, but how to move there. */
const MANNER =
  /\bseule?s?\b|\bnuit\b|\bnocturnes?\b|à pied|en stop\b|par (?:la |voie )?(?:route|terre|bateau)|en (?:taxi|bus|train|voiture)|transports? (?:publics?|en commun)|assurance/i
const NOT_NOW =
  /\b(?:n'est|ne sont|n'étai\p{L}+|ne) (?:plus|pas) \p{L}*\s?déconseill|déconseill\p{L}+ (?:plus|pas)\b|\blevée?s?\b/iu
const NEEDLESS =
  /\bnon[ -](?:strictement |absolument )?(?:essentiel|nécessaire|indispensable|urgent)|ne sont pas (?:strictement |absolument )?(?:essentiels|nécessaires|indispensables)|\bsauf (?:en cas d[e'] ?)?(?:raisons?|nécessité|motifs?|extrême)/i
const ALL = /\btou(?:t|s|te)\b|\b(?:formellement|strictement|fermement|fortement|absolument)\b/i
const PART =
  /(?<!\p{L})(?:régions?|zones?|provinces?|districts?|frontali\p{L}+|frontières?|parties?|localités?|quartiers?|comtés?|cantons?|départements?|gouvernorats?|villes?|certaine?s?|bidonvilles?|îles|îlots?|côtes?)(?!\p{L})|\b(?:le |au |l'|à l')(?:nord|sud|est|ouest|nord-est|nord-ouest|sud-est|sud-ouest)(?!\p{L})/iu
const LAND =
  /\b(?:le|ce|du) pays\b|\b(?:ensemble|intégralité|totalité) du territoire\b|\btout le territoire\b/i
const EXCEPT = /à l'exception|\bexcepté|\bhormis\b|\bsauf (?:à|au|aux|en|dans|pour|la|le|les)\b/i
const REST = /\b(?:le |du |au )reste du (?:pays|territoire)\b/i
/** Beginnings of headings that name no part of the country, … */
const GENERAL =
  /^(?:$|(?:la )?(?:securite|situation|terrorisme|criminalite|menace|risque|conseil|avis|recommandation|general|instabilite|conflit|introduction|remarque|attention|important))/
/** … unless a place follows. */
const WITH_PLACE = / (?:a|au|aux|dans|en|pres) /

/** What an article advises against: the whole country, the rest of it, or parts. */
export function statementsIn(told: readonly Told[], country: CountryCode): readonly Statement[] {
  return told.flatMap(({ heading, sentence }) => {
    if (!AGAINST.test(sentence) || !TRAVEL.test(sentence)) return []
    if (MANNER.test(sentence) || NOT_NOW.test(sentence)) return []
    const share = shareOf(sentence, { heading, country })
    if (share === undefined) return []
    const level = !NEEDLESS.test(sentence) && ALL.test(sentence) ? 4 : 3
    return [{ level, share, place: share === 'part' ? placeOf(sentence, heading) : '', sentence }]
  })
}

/** Undefined where it is about another country only. */
function shareOf(
  sentence: string,
  { heading, country }: { readonly heading: string; readonly country: CountryCode },
): Statement['share'] | undefined {
  const isOwn = LAND.test(sentence) || namesCountry(sentence, country)
  if (REST.test(sentence)) return 'rest'
  if (isOwn && EXCEPT.test(sentence)) return 'but'
  if (PART.test(sentence) || (!isGeneral(heading) && !isHeadingOf(heading, country))) return 'part'
  if (isOwn) return 'all'
  if (isElsewhere(sentence, country)) return undefined
  return /(?<!\p{L})(?:à|au|aux|en|vers|dans|sur|d'|de|du) (?:la |le |les |l')?\p{Lu}/u.test(sentence)
    ? 'part'
    : 'all'
}

function placeOf(sentence: string, heading: string): string {
  return isGeneral(heading) ? sentence : heading
}

function isGeneral(heading: string): boolean {
  const words = fold(heading)
  return GENERAL.test(words) && !WITH_PLACE.test(words)
}

function isHeadingOf(heading: string, country: CountryCode): boolean {
  return namesCountry(heading, country)
}

/** A sentence that calls travel in the country safe, in the ministry's recurring words, for all of it. */
const CALM = [
  /\bil n'y a pas de risques? particuliers?\b/i,
  /\b(?:généralement )?possible de (?:s'y rendre|(?:s'y |y )?voyager|se rendre)\b[^.;]{0,80}en (?:toute )?sécurité/i,
]

/** The sentence by which the ministry takes the country for safe; undefined where it says nothing of the kind. */
export function calmIn(told: readonly Told[]): string | undefined {
  return told.find(({ heading, sentence }) => {
    if (!isGeneral(heading) || PART.test(sentence)) return false
    return CALM.some((words) => words.test(sentence))
  })?.sentence
}

const STRANGE = [
  /(?<!\p{L})(?:évitez|éviter|reporte[rz]|annule[rz]|renonce[rz] à|proscrire|suspend(?:re|ez)) (?:absolument )?tou(?:t|s|te)\b[^.;]{0,20}(?:voyages?|déplacements?|séjours?)/iu,
  /\btou(?:t|s|te)\b[^.;]{0,20}(?:voyages?|déplacements?|séjours?)\b[^.;]{0,60}(?:proscri|interdit|à (?:éviter|exclure|reporter))/i,
  /\bne (?:pas voyager|pas se rendre|voyagez pas|vous rendez pas)\b/i,
]

/** Advice about the whole country in words that were never seen of this ministry. */
export function strangeAdviceIn(told: readonly Told[], country: CountryCode): string | undefined {
  return told.find(
    ({ heading, sentence }) =>
      !AGAINST.test(sentence) &&
      !MANNER.test(sentence) &&
      STRANGE.some((words) => words.test(sentence)) &&
      shareOf(sentence, { heading, country }) === 'all',
  )?.sentence
}

/** Whether a country is named, and not another one whose name begins alike (Soudan, Soudan du Sud). */
function namesCountry(text: string, country: CountryCode): boolean {
  const words = ` ${fold(text)} `
  const own = namesOf(country)
  if (!own.some((name) => words.includes(name))) return false
  const longer = COUNTRIES.filter((one) => one !== country)
    .flatMap(namesOf)
    .filter((name) => own.some((short) => name !== short && name.includes(short)))
  const rest = longer.reduce((left, name) => left.replaceAll(name, ' '), words)
  return own.some((name) => rest.includes(name))
}

function isElsewhere(sentence: string, country: CountryCode): boolean {
  return COUNTRIES.some((one) => one !== country && namesCountry(sentence, one))
}

const known = new Map<CountryCode, readonly string[]>()

/** Folded and between spaces; the shortest ones are abbreviations, which are words of other meaning too. */
function namesOf(country: CountryCode): readonly string[] {
  const before = known.get(country)
  if (before !== undefined) return before
  const folded = new Set(officialNames(country).map(fold))
  const names = [...folded].filter((name) => name.length > 3).map((name) => ` ${name} `)
  known.set(country, names)
  return names
}
