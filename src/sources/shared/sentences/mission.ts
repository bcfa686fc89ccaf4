import { MISSION_POSTURES, type MissionPosture, type Scope } from '../../../domain/observation.ts'
import { allMatches } from './all-matches.ts'
import { type Language, type MissionRule, SERVICES_LEFT_OUT } from './language.ts'
import { isForeignEmbassy } from './people.ts'
import { whereIs } from './places.ts'
import type { Subject } from './subject.ts'

/** What one sentence says of the publisher's own embassy. */
export interface StaffStatement {
  /** `lifted` ends the postures in `lifts`; `limited` is restricted help without a drawdown. */
  readonly posture: Exclude<MissionPosture, 'normal'> | 'limited' | 'lifted'
  readonly lifts: readonly MissionPosture[]
  readonly scope: Scope
  readonly limitedTo: string | undefined
  readonly rule: string
}

/** Weakest first; a lift is judged before these. */
const STRENGTH = ['limited', ...MISSION_POSTURES]

/** What a normalised sentence says of the embassy's staff; undefined where it says nothing. */
export function staffIn(sentence: string, subject: Subject, language: Language): StaffStatement | undefined {
  const { stems, limitedTo } = language.staff
  if (!stems.test(sentence)) return undefined
  const matching = matchingRules(sentence, language)
  const rule = strongest(withoutVetoed(matching, sentence, language))
  if (rule === undefined) return undefined
  if (isForeignEmbassy(sentence, subject, language)) return undefined
  if (isElsewhere(sentence, subject, language)) return undefined
  return {
    posture: isPartial(rule, sentence, language) ? 'limited' : rule.posture,
    lifts: rule.posture === 'lifted' ? rule.lifts : [],
    scope: aboutConsulates(sentence, language) ? 'region' : 'country',
    limitedTo: matching.some((one) => one.posture === 'limited')
      ? placeOf(limitedTo.exec(sentence))
      : undefined,
    rule: rule.name,
  }
}

function matchingRules(sentence: string, { staff }: Language): readonly MissionRule[] {
  const embassy = sentence.replace(staff.services, SERVICES_LEFT_OUT)
  return staff.rules.filter(({ posture, when, unless }) => {
    return when.test(posture === 'suspended' ? embassy : sentence) && unless?.test(sentence) !== true
  })
}

function withoutVetoed(
  matching: readonly MissionRule[],
  sentence: string,
  { staff }: Language,
): readonly MissionRule[] {
  if (matching.length === 0) return []
  const against = staff.vetoes.filter(({ when }) => when.test(sentence))
  return matching.filter((rule) =>
    against.every(({ exceptServices }) => exceptServices === true && isAboutServices(rule)),
  )
}

function isAboutServices(rule: MissionRule): boolean {
  const postures = rule.posture === 'lifted' ? rule.lifts : [rule.posture]
  return postures.every((posture) => posture === 'services-suspended')
}

/** A consulate that is shut, or services that are suspended at one or outside a place, leave the embassy as it is. */
function isPartial({ posture }: MissionRule, sentence: string, language: Language): boolean {
  if (posture === 'suspended') return aboutConsulates(sentence, language)
  if (posture !== 'services-suspended') return false
  const { consulate, embassy, limitedTo } = language.staff
  const [first, own] = [sentence.search(consulate), sentence.search(embassy)]
  return limitedTo.test(sentence) || (first !== -1 && (own === -1 || first < own))
}

/** Whether the sentence is about an embassy or staff in another country than the page's. */
function isElsewhere(sentence: string, { country, publisher }: Subject, language: Language): boolean {
  const ours = language.people.own.get(publisher)
  const seats = allMatches(sentence, language.staff.seat)
    .map((match) => sentence.slice(match.index + match[0].length))
    .filter((phrase) => !ours?.test(phrase.replace(language.places.article, '')))
    .map((phrase) => whereIs(phrase, country, language))
  return seats.includes('other-country') && !seats.includes('country')
}

function strongest(rules: readonly MissionRule[]): MissionRule | undefined {
  const lift = rules.find(({ posture }) => posture === 'lifted')
  if (lift !== undefined) return lift
  return rules.toSorted((one, other) => STRENGTH.indexOf(other.posture) - STRENGTH.indexOf(one.posture))[0]
}

function aboutConsulates(sentence: string, { staff }: Language): boolean {
  return staff.consulate.test(sentence) && !staff.embassy.test(sentence)
}

function placeOf(match: RegExpExecArray | null): string | undefined {
  return match?.groups?.['place'] ?? match?.groups?.['spot']
}
