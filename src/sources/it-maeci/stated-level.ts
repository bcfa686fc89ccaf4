import { countryName, officialNames } from '../../domain/countries.ts'
import type { CountryCode } from '../../domain/country.ts'
import type { Level } from '../../domain/observation.ts'

/** A level that the prose states plainly, with the sentence. */
export interface StatedLevel {
  readonly level: Level
  readonly wording: string
}

/** Names that the ministry uses beside CLDR's. */
const OTHER_NAMES: Readonly<Record<CountryCode, readonly string[]>> = {
  AE: ['emirati'],
  CD: ['rdc'],
  CG: ['congo'],
  CZ: ['repubblica ceca'],
  GB: ['gran bretagna'],
  MM: ['myanmar', 'birmania'],
  PS: ['territori palestinesi', 'palestina'],
  RU: ['federazione russa'],
  US: ['usa', 'stati uniti'],
}

const TITLE =
  '(?:,? ?-? ?\\(?(?:a qualsiasi titolo|a qualunque titolo|per qualsiasi (?:ragione|motivo))\\)?,? ?-?)?'
const KIND = '(?: (?:non (?:strettamente )?\\w+|turistici o di altra natura))?'
const ADVERBS =
  '(?:(?:\\w+mente|del tutto|vivamente|altamente|ancora|comunque|pertanto|quindi|inoltre|sia|in generale|,) )*'
const STAND = "(?:sono|sia|siano|restano|rimangono|resta|rimane|e'|e) (?:da considerarsi )?"
const TRIPS = `(?:tutti i viaggi|tutti viaggi|i viaggi|viaggi|ogni (?:tipo di )?viaggio|qualsiasi (?:tipo di )?viaggio)`
const GOING = `(?:di )?(?:recarsi|viaggiare|(?:effettuare|intraprendere) ${TRIPS})`
const PREPOSITION =
  "(?:in tutto il|in tutta la|in|nel|nella|nell'|nelle|negli|ad|al|alla|all'|alle|a|verso il|verso la|verso l'|verso le|verso|all'interno del|all'interno della|all'interno dell'|per il|per la)"
const MILDER =
  /\bnon (?:strettamente |assolutamente )?(?:necessari|essenzial|indispensabil|urgent)\w*|\b(?:se non|salvo|eccetto|tranne|a meno|ad eccezione|con l'eccezione|fatta eccezione)\b/
const TOTAL =
  /\btutti i viaggi\b|\b(?:ogni|qualsiasi) (?:tipo di )?viaggio\b|\ba (?:qualsiasi|qualunque) titolo\b|\bper qualsiasi (?:ragione|motivo)\b|\bassolutamente\b|\bdel tutto\b|\bin tutto il paese\b/
/** So far before the verb stands what strengthens it: "è assolutamente sconsigliato". */
const BEFORE = 20
/** Advice for a time, a means or a purpose of travel, or for a part after the country's name. */
const RESTRICTED =
  /\b(?:nottur\w+|di notte|via terra|su strada|in auto\w*|in macchina|in treno|via mare|a piedi|per turismo|turistici|zon[ae]|are[ae]|region[ei]|provinc\w+|distrett\w+|confin\w+|frontier\w+|localita|citta|capitale|isol[ae]|fuori)\b/
const WITHDRAWN =
  /\bnon (?:e'|e|sono|risultano|si) (?:piu )?(?:sconsigli)|\bnon (?:e'|e|sono) piu\b|\brevocat\w+|\bera(?:no)? (?:stat\w )?sconsigliat/

/**
 * The level that the ministry's prose states plainly for the country as a whole: "tutti i viaggi verso il Paese, a
 * qualsiasi titolo, sono sconsigliati" is 4, "sono sconsigliati i viaggi non necessari nel Paese" is 3. Undefined for
 * anything else, also for the box "aree sconsigliate a vario titolo" of many sheets: no level is ever guessed.
 */
export function statedLevel(sentences: readonly string[], country: CountryCode): StatedLevel | undefined {
  const forms = formsFor(country)
  const stated = sentences.flatMap((sentence) => {
    const level = levelIn(plain(sentence), forms)
    return level === undefined ? [] : [{ level, wording: sentence }]
  })
  return stated.toSorted((one, other) => other.level - one.level)[0]
}

function levelIn(text: string, forms: readonly RegExp[]): Level | undefined {
  if (!/sconsigli|posticipare|rinviare|rimandare|evitare/.test(text) || WITHDRAWN.test(text)) return undefined
  for (const form of forms) {
    const match = form.exec(text)
    if (match === null) continue
    const rest = text.slice(match.index + match[0].length).split(/[.;:]/, 1)[0] ?? ''
    const said = `${text.slice(Math.max(0, match.index - BEFORE), match.index)}${match[0]}${rest}`
    if (RESTRICTED.test(match[0]) || (isNarrowing(rest) && !MILDER.test(rest))) continue
    const isTotal = TOTAL.test(said) && !MILDER.test(said) && match.groups?.['putOff'] === undefined
    return isTotal ? 4 : 3
  }
  return undefined
}

/** What follows directly, without a comma, may make the country a part of it: "nel Paese via terra". */
function isNarrowing(rest: string): boolean {
  return RESTRICTED.test(rest.split(',', 1)[0] ?? '')
}

function formsFor(country: CountryCode): readonly RegExp[] {
  const names = [countryName(country, 'it'), ...officialNames(country)].map(plain)
  const known = [...new Set([...names, ...(OTHER_NAMES[country] ?? [])])].map(escaped)
  const place = `${PREPOSITION} ?(?:${['paese', ...known].join('|')})(?![\\w-]| del (?:nord|sud)| equatoriale)`
  const discouraged = `${STAND}${ADVERBS}${TITLE} ?sconsigliat[aeio]`
  const active = `(?:si )?sconsigliano ${ADVERBS}`
  return [
    `\\b${TRIPS}${KIND}${TITLE} ?${place}${TITLE},? ?${discouraged}`,
    `\\b${TRIPS}${KIND}${TITLE} ?${discouraged}${TITLE} ?${place}`,
    `\\b(?:${active}|${ADVERBS}sconsigliati ${ADVERBS})${TRIPS}${KIND}${TITLE} ?${place}`,
    `\\bsconsigli(?:a|ato)(?:,[^,.;:]{0,60},)? ${ADVERBS}(?:(?:ai connazionali|a tutti i connazionali|a chiunque),? )?${GOING}${KIND}${TITLE} ?${place}`,
    `(?<putOff>\\b(?:raccomanda|consiglia|invita|invitano|esorta)\\b[^.;:]{0,60}?\\b(?:posticipare|rinviare|rimandare|evitare) ${TRIPS}${KIND}${TITLE} ?${place})`,
  ].map((form) => new RegExp(form))
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Lower case, no accents; punctuation and length stay. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replaceAll('’', "'")
}
