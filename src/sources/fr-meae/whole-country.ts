import type { CountryCode } from '../../domain/country.ts'
import type { Level } from '../../domain/observation.ts'
import { adviceWords, levelOfPredicate } from './advice-words.ts'
import { isAdjectiveOf, withSigns } from './mentions.ts'
import { lastDayNamed } from './printed-dates.ts'

/** What a sentence advises for the country as a whole. */
export interface WholeCountry {
  readonly level: Level
  /** `most`: the sentence speaks of the greater part of the country. */
  readonly share: 'whole' | 'most'
  /** Last day for which it was given, where it names a span of days. */
  readonly until: string | null
}

const LAND = '(?:pays|territoire|archipel|royaume)'
const VERB =
  "(?:est|sont|demeure(?:nt)?|reste(?:nt)?|figure(?:nt)?|fait l'objet|se (?:situe|trouve)(?:nt)?)\\b"
const ALL = "(?:l'ensemble|l'integralite|la totalite|la quasi-totalite)"
const OF = "(?:du |de la |de l'|des |de |d')"
const SUBJECTS = [
  `(?<!\\b(?:sur|dans|pour|par|a) )${ALL} ${OF}(?:${LAND}\\b|(?:iles )?§)`,
  `\\ble reste (?:du |de l')${LAND}\\b`,
  `\\ble ${LAND}\\b`,
  "^(?:le |la |l'|les )?§",
]
const WHOLE = SUBJECTS.map(
  (subject) => new RegExp(`${subject}(?<rest>.{0,160}?) ?\\b${VERB}(?<predicate>.*)$`),
)
const MOST = new RegExp(
  `\\bla (?:majeure partie|plus grande partie|majorite) ${OF}(?:${LAND}\\b|§)(?<rest>.{0,60}?) ?\\b${VERB}(?<predicate>.*)$`,
)

const PREPOSITION =
  "(?:en |aux? |a (?:la |l')?|vers (?:le |la |l'|les )?|pour (?:le |la |l'|les )?|dans (?:le |la |l'|les )?|sur (?:la |l')?)"
const WHOLE_LAND = `(?:dans|sur) (?:${ALL}|le reste) ${OF}${LAND}|sur tout le ${LAND}`
const THERE = `(?:${PREPOSITION}§|dans (?:ce|le) ${LAND}\\b|(?:dans|sur) ${ALL} ${OF}§|${WHOLE_LAND}|vers l'(?:ile|archipel)\\b)`
const KINDS = '(?: non essentiels?| non indispensables?| individuels?(?: ou collectifs?)?)?'
const TRIP = `\\b(?:tout (?:deplacement|voyage|sejour)|les (?:deplacements|voyages|sejours))${KINDS}`
const AGAINST = 'deconseill(?:ee?s?|er|e)\\b'
const TRAVEL = [
  new RegExp(
    `${AGAINST}[^.;:]{0,140}?\\bde (?:se rendre|voyager|sejourner|se deplacer),? ${THERE}(?<rest>.*)$`,
  ),
  new RegExp(`${TRIP},? ${THERE}(?<rest>[^.;:]{0,120}?\\b${AGAINST}.*)$`),
  new RegExp(
    `${TRIP} (?:y )?(?:est|sont|reste|restent|demeure|demeurent)\\b[^.;:]{0,40}${AGAINST}[^.;:]{0,60}? ${THERE}(?<rest>.*)$`,
  ),
  new RegExp(
    `\\bdeconseille(?:nt)? (?:formellement )?(?:${TRIP.slice(2)}|de se rendre) ${THERE}(?<rest>.*)$`,
  ),
]
const EVERYWHERE = new RegExp(
  `vigilance (?:est )?(?:renforcee|normale)[^.;]{0,60}? (?:${WHOLE_LAND}|(?:dans|sur) ${ALL} ${OF}§)`,
)

const STRANGE_PREDICATE =
  /^ (?:desormais |actuellement )?(?:(?:place|classe|situe)e?s? )?(?:(?:en|dans la|a la) (?:zone|vigilance|niveau)|a (?:proscrire|eviter|exclure)|interdite?s?\b)/
const STRANGE_TRAVEL = [
  new RegExp(`${TRIP},? ${THERE}[^.;:]{0,60}\\b(?:proscri|a exclure|a eviter|interdit)`),
  new RegExp(`\\b(?:proscri|interdit)\\w*[^.;:]{0,80}\\bde se rendre ${THERE}`),
]

const EXCEPTION =
  /(?:,? |\()(?:a l'exception|hormis|excepte|exception faite|en dehors|hors|sauf (?!(?:pour )?(?:une? |des? |les? |d')?(?:raisons?|motifs?|imperatif|necessite)))/
const WITHDRAWN =
  /\bn(?:e |')(?:est|sont|fait|font) (?:plus|pas)\b|\blevee?s?\b|\bavait|\betai(?:t|ent)\b|\bserai(?:t|ent)\b/
const RESTRICTED =
  /par voie|par la route|par (?:la )?terre|de nuit|nocturnes?|a pied|en voiture|\bdepuis (?:le |la |l'|les )?[§¤]|(?:dans|sur) (?:la |les |l'|le |une? |certain)\S* ?(?:province|region|etat|departement|district|zone|ville|partie|nord|sud|est |ouest|secteur)|a caractere|pour (?:y |assister|participer)/
const MAJORITY = /dans la (?:majorite|majeure partie|plus grande partie)/

/** Reads one sentence from the page of `country`; undefined where it gives no advice for the country as a whole. */
export function wholeCountry(sentence: string, country: CountryCode): WholeCountry | undefined {
  const text = withSigns(sentence, country)
  if (adviceWords(text).length === 0 || isWithdrawn(text)) return undefined
  const until = lastDayNamed(text)
  const stated = asSubject(text, country) ?? asDestination(text)
  return stated === undefined ? undefined : { ...stated, until }
}

/** "Une vigilance renforcée s'impose sur l'ensemble du territoire": a level only where the zones are described. */
export function vigilanceEverywhere(sentence: string, country: CountryCode): WholeCountry | undefined {
  const text = withSigns(sentence, country)
  const [word] = adviceWords(text)
  if (word === undefined || !EVERYWHERE.test(text) || isWithdrawn(text)) return undefined
  return { level: word.level, share: 'whole', until: null }
}

/** Whether a text takes advice back, or tells of the past. */
export function isWithdrawn(text: string): boolean {
  return WITHDRAWN.test(text)
}

/** Whether a sentence gives advice for the country as a whole in words that are none of the official ones. */
export function isStrangeAdvice(sentence: string, country: CountryCode): boolean {
  const text = withSigns(sentence, country)
  if (isWithdrawn(text) || RESTRICTED.test(text)) return false
  const isSubject = WHOLE.some((pattern) => {
    const { rest = '', predicate = '' } = pattern.exec(text)?.groups ?? {}
    return STRANGE_PREDICATE.test(predicate) && isWholeCountry(rest, country)
  })
  return isSubject || STRANGE_TRAVEL.some((pattern) => pattern.test(text))
}

type Stated = Omit<WholeCountry, 'until'>

function asSubject(text: string, country: CountryCode): Stated | undefined {
  for (const pattern of [...WHOLE, MOST]) {
    const { rest = '', predicate } = pattern.exec(text)?.groups ?? {}
    if (predicate === undefined || !isWholeCountry(rest, country)) continue
    const level = levelOfPredicate(beforeException(predicate).slice(0, 120))
    if (level !== undefined) return { level, share: pattern === MOST ? 'most' : 'whole' }
  }
  return undefined
}

/** Whether what follows "l'ensemble du territoire" leaves it the whole: its adjective, its name, an exception. */
function isWholeCountry(rest: string, country: CountryCode): boolean {
  const [head = ''] = beforeException(rest).split(/[,(]/)
  const words = head.trim()
  if (words === '' || /^(?:du |de la |de l'|des |de |d')?(?:iles )?§$/.test(words)) return true
  return words.split(' ').every((word) => isAdjectiveOf(word, country))
}

function beforeException(text: string): string {
  const at = text.search(EXCEPTION)
  return at === -1 ? text : text.slice(0, at)
}

function asDestination(text: string): Stated | undefined {
  for (const pattern of TRAVEL) {
    const match = pattern.exec(text)
    if (match === null) continue
    const { rest = '' } = match.groups ?? {}
    if (
      RESTRICTED.test(beforeException(rest)) ||
      RESTRICTED.test(match[0].slice(0, -rest.length || undefined))
    )
      continue
    const level = levelOfPredicate(text.slice(Math.max(0, match.index - 14)))
    if (level === undefined) continue
    const share = MAJORITY.test(rest) ? 'most' : 'whole'
    return { level: share === 'most' ? mildest(text, level) : level, share }
  }
  return undefined
}

/** Of "most of the country … except the orange zones, where …" what holds everywhere is the milder one. */
function mildest(text: string, level: Level): Level {
  const levels = adviceWords(text).map((word) => word.level)
  return levels.sort((one, other) => one - other)[0] ?? level
}
