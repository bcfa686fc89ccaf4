import type { DepartureGrade } from '../../../domain/observation.ts'
import { DEPARTURE_GRADES } from '../../../domain/observation.ts'
import { allMatches } from './all-matches.ts'
import type { CallRule, Language } from './language.ts'
import { isForeign } from './people.ts'
import { startsWithCountry, type Where, whereIs } from './places.ts'
import type { Subject } from './subject.ts'

export interface Call {
  readonly grade: Exclude<DepartureGrade, 'none'>
  readonly where: Where
  readonly rule: string
}

interface Found {
  readonly grade: Call['grade']
  readonly rule: string
  /** Up to and with the leave verb. */
  readonly head: string
  readonly place: Place
  /** It is the country as such that is to be left. */
  readonly ofCountry: boolean
  /** Where the words themselves are about a part of the country. */
  readonly ofRule: 'region' | undefined
}

/** What a call says is to be left: the country as such, a part of it, or the text from a proper name on. */
interface Place {
  readonly land: boolean
  readonly part: boolean
  readonly named: string | undefined
}

/** The strongest call to leave in one normalised sentence; undefined where it holds none. */
export function callIn(sentence: string, subject: Subject, language: Language): Call | undefined {
  const { stems, rules, vetoes } = language.calls
  if (!stems.test(sentence)) return undefined
  const all = rules.flatMap((rule) => matches(sentence, rule, language))
  if (all.length === 0) return undefined
  const against = vetoes.filter(({ when }) => when.test(sentence))
  if (against.some(({ placesOnly }) => placesOnly !== true)) return undefined
  const found = against.length === 0 ? all : all.filter(({ ofCountry }) => ofCountry)
  if (found.length === 0) return undefined
  if (isForeign(sentence, subject, language)) return undefined
  const strongest = found.reduce((best, next) => (rank(next) > rank(best) ? next : best))
  return {
    grade: strongest.grade,
    where: scopeOf(strongest, subject, language),
    rule: strongest.rule,
  }
}

function rank({ grade }: Found): number {
  return DEPARTURE_GRADES.indexOf(grade)
}

function matches(sentence: string, rule: CallRule, language: Language): readonly Found[] {
  return allMatches(sentence, rule.when).flatMap((match) => {
    const found = foundIn(sentence, match, rule, language)
    return found === undefined ? [] : [found]
  })
}

function foundIn(
  sentence: string,
  match: RegExpExecArray,
  rule: CallRule,
  language: Language,
): Found | undefined {
  const end = match.index + match[0].length
  const tail = sentence.slice(end)
  const object = language.calls.object.exec(tail)
  if (object === null && rule.objectless !== true) return undefined
  if (rule.withTail?.test(tail) === false) return undefined
  const isBefore = rule.objectless === true && match.groups !== undefined
  const place = isBefore ? placeIn(match, sentence.slice(match.index)) : placeIn(object, tail)
  const isCountry = place.named !== undefined && startsWithCountry(place.named, language)
  if (rule.onlyCountries === true && place.named !== undefined && !isCountry) return undefined
  return {
    grade: rule.grade === 'leave' ? urgency(match, tail, language) : rule.grade,
    rule: rule.name,
    head: sentence.slice(0, end),
    place,
    ofCountry: place.land || isCountry || isPlaceless(place, rule),
    ofRule: rule.where,
  }
}

/** A verb that needs no object leaves the country ("ausreisen", "return to Ireland"), unless a place is named. */
function isPlaceless({ part, named }: Place, rule: CallRule): boolean {
  return rule.objectless === true && !part && named === undefined
}

/** The two words before the verb count too ("immediately leave"), but not those about the advice ("we now advise"). */
function urgency(match: RegExpExecArray, tail: string, language: Language): 'leave' | 'leave-now' {
  const { urgent, clauseEnd } = language.calls
  const clause = tail.split(clauseEnd, 1)[0] ?? ''
  const before = match.groups?.['how'] ?? match[0].split(' ').slice(-3, -1).join(' ')
  return urgent.test(before) || urgent.test(clause) ? 'leave-now' : 'leave'
}

/** The object of the verb decides; where it says nothing of its own, the place where the addressed people are. */
function scopeOf({ head, place, ofRule }: Found, subject: Subject, language: Language): Where {
  const { land, part, named } = place
  if (named !== undefined) return whereIs(named, subject.country, language) ?? 'country'
  const located = locations(head, language)
    .map((phrase) => whereIs(phrase, subject.country, language))
    .find((where) => where !== undefined)
  if (part) return located === 'other-country' ? located : 'region'
  if (land && located !== 'other-country') return 'country'
  return located ?? ofRule ?? 'country'
}

/** `text` begins where the match does. */
function placeIn(match: RegExpExecArray | null, text: string): Place {
  const { land, part, name } = match?.groups ?? {}
  return {
    land: land !== undefined,
    part: part !== undefined,
    named: name === undefined ? undefined : text.slice(match?.[0].lastIndexOf(name)),
  }
}

/** Phrases that say where the addressed people are: behind the first mention of them, or opening the sentence. */
function locations(head: string, { places }: Language): readonly string[] {
  const people = places.addressed.exec(head)?.index ?? 0
  return allMatches(head, places.located)
    .filter(({ index }) => index >= people || index === 0)
    .map((match) => head.slice(match.index + match[0].length))
}
