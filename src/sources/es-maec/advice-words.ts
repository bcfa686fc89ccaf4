import type { CountryCode } from '../../domain/country.ts'
import type { Level } from '../../domain/observation.ts'
import { namesOf } from './places.ts'
import { plain } from './plain.ts'

/** Advice in one sentence: against travel (3, 4), with care (2), or that there is nothing against it (1). */
export interface Advice {
  readonly level: Level
  /** Where in the sentence its verb stands. */
  readonly at: number
}

const ADVERBS = '(?:(?:\\w+mente|en todo caso|por el momento|,) )*'
const TRIPS =
  '(?:viajar|desplazarse|trasladarse|dirigirse|(?:(?:el|los|su|sus|todos?|todos los|cualquier|todo tipo de) )?(?:viajes?|desplazamientos?))'
const ADVISED = '(?:se (?:recomienda|aconseja|ruega)|recomendacion de)'
const AGAINST = new RegExp(
  [
    `\\bse desaconsej(?:an?|en?) ${ADVERBS}${TRIPS}\\b`,
    `\\b${ADVISED} ${ADVERBS}no (?:viajar|desplazarse|trasladarse)\\b`,
    `\\b${ADVISED} ${ADVERBS}abstenerse de (?:viajar|desplazarse|trasladarse|dirigirse)\\b`,
    `\\b(?:${ADVISED}|se deben?|se debera[n]?) ${ADVERBS}(?:evitar|suspender|cancelar) ${TRIPS}\\b`,
    `\\bdeben? evitarse ${TRIPS}\\b`,
  ].join('|'),
  'g',
)
/** Advice to put a trip off, or to make only the necessary ones, is never a 4. */
const PUT_OFF = new RegExp(
  [
    `\\b${ADVISED} ${ADVERBS}(?:aplazar|posponer|retrasar|postergar) ${TRIPS}\\b`,
    `\\b${ADVISED} (?:valorar|considerar) no viajar\\b`,
    `\\b${ADVISED} ${ADVERBS}limitar ${TRIPS}\\b`,
  ].join('|'),
  'g',
)
const MILDER =
  /\b(?:salvo|excepto|a menos que|a no ser que|si no es|no (?:sean? )?(?:estrictamente )?(?:esencial|indispensable|imprescindible|necesari|urgente)\w*|innecesari\w+|estricta necesidad|caso de (?:extrema )?necesidad)\b/
/** Words between the verb and the place that change neither. */
const QUALIFIERS =
  /^(?:,? (?:no (?:\w+mente )?\w+|innecesarios?|unicamente|(?:bajo|en) (?:cualquier|ninguna|toda|ningun|todo) (?:circunstancia|caso)|por (?:cualquier|ningun) motivo))+/
const TIMES_AND_MEANS =
  /^[^.;:]{0,30}?\b(?:de noche|nocturn\w+|por la noche|a pie|por carretera|por via|por tierra|en coche|en solitario|caminando|en moto\w*|por (?:el )?mar)\b|^ (?:de|por) (?:turismo|aventura)\b/

const PART_NOUN =
  '(?:zonas?|areas?|regi(?:on|ones)|provincias?|departamentos?|estados? (?!unidos)|distritos?|condados?|fronteras?|franjas?|norte|noreste|noroeste|sur|sudeste|suroeste|este|oeste|centro|territorios? (?!nacional)|municipios?|localidad(?:es)?|islas? (?!cook|marshall|salomon)|mitad|partes?|interior)'
const WHICH =
  '(?:(?:el|la|las|los|esas?|dichas?|estas?|determinadas|algunas|ciertas|todas?|siguientes|otras) ){0,3}'
const TO_A_PART = new RegExp(`^[^.;:]{0,40}?\\b(?:al?|por|en|hacia) ${WHICH}${PART_NOUN}`)
const PART_BEFORE = new RegExp(`\\b${PART_NOUN}\\b[^.;]{0,120}$`)
const PARTS_IN_BANNER =
  /\babstenerse de (?:hacerlo|viajar)\b[^.;]*?\b(?:zonas?|regi\w+|provincias?|territorio|norte|sur|este|oeste)\b|\bevitar(?:se)? (?:\w+ )?determinadas zonas\b/
const LAND =
  '(?:(?:a|en|por|hacia)(?: todo)?(?: el| este| dicho)? pais|al pais|(?:a|en|por) todo el territorio)\\b'
const END =
  '(?:$|[.,;:!(]|(?:y|salvo|excepto|hasta|a menos|a no ser|si|en (?:estos momentos|caso)|a causa|ante|debido|por razones|a (?:aquellos|los)|de estricta|a 1)\\b)'

const CARE =
  /\b(?:viajar|viaje)\b.{0,60}?\bcon (?:\w+ )?(?:precaucion|prudencia|cautela)|\bextrem(?:ar|en) (?:la |las )?(?:medidas de )?precauci\w+/
const NOTHING =
  /\bno (?:hay|existen) restricciones (?:especificas|de seguridad)|\bpais es (?:totalmente |muy )?seguro\b/

/** The advice that a sentence gives for `country` as a whole; undefined where it gives none. */
export function adviceOn(country: CountryCode, sentence: string): Advice | undefined {
  const text = plain(sentence)
  const place = placeOf(country)
  const against = verbs(text, AGAINST).find((verb) => isWhole(verb, place))
  if (against !== undefined) return { level: levelAgainst(text, against.at), at: against.at }
  const putOff = verbs(text, PUT_OFF).find((verb) => isWhole(verb, place))
  if (putOff !== undefined) return { level: 3, at: putOff.at }
  const nothing = text.search(NOTHING)
  if (nothing >= 0) return { level: 1, at: nothing }
  const care = text.search(CARE)
  return care >= 0 ? { level: 2, at: care } : undefined
}

/** The level of the part that a sentence advises against travelling to; undefined where it speaks of none. */
export function adviceOnPart(sentence: string): Level | undefined {
  const text = plain(sentence)
  const against = verbs(text, AGAINST).find(isPart)
  if (against !== undefined) return levelAgainst(text, against.at)
  if (verbs(text, PUT_OFF).some(isPart)) return 3
  return PARTS_IN_BANNER.test(text) ? 4 : undefined
}

function levelAgainst(text: string, at: number): Level {
  return MILDER.test(text.slice(at)) ? 3 : 4
}

interface Verb {
  readonly at: number
  readonly before: string
  /** What follows the verb, beginning with a space. */
  readonly rest: string
}

/** The verbs of a kind, those left out that are about a time or a means of travel. */
function verbs(text: string, kind: RegExp): readonly Verb[] {
  return [...text.matchAll(kind)]
    .map(({ index, 0: words }) => ({
      at: index,
      before: text.slice(0, index),
      rest: text.slice(index + words.length).replace(QUALIFIERS, ''),
    }))
    .filter(({ rest }) => !TIMES_AND_MEANS.test(rest))
}

interface PlaceWords {
  /** The country by its name or as "el país". */
  readonly named: RegExp
  /** No place at all: the sentence is about the page's country, unless it spoke of a part before. */
  readonly none: RegExp
}

function placeOf(country: CountryCode): PlaceWords {
  const names = namesOf(country).map((name) => plain(name).replace(/[.()]/g, '\\$&'))
  // "Sudán" on the page of Sudan is not "Sudán del Sur".
  const name = `(?:a|al|en|por|hacia)(?: todo)?(?: el| la| los| las)? (?:${names.join('|')})(?![\\w-]| del (?:sur|norte)| ecuatorial)`
  return { named: new RegExp(`^ (?:${LAND}|${name})`), none: new RegExp(`^ ?${END}`) }
}

function isWhole({ before, rest }: Verb, { named, none }: PlaceWords): boolean {
  return named.test(rest) || (none.test(rest) && !PART_BEFORE.test(before))
}

const NO_PLACE = new RegExp(`^ ?${END}`)

function isPart({ before, rest }: Verb): boolean {
  return TO_A_PART.test(rest) || (NO_PLACE.test(rest) && PART_BEFORE.test(before))
}
