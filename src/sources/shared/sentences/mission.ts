import { MISSION_POSTURES, type MissionPosture, type Scope } from '../../../domain/observation.ts'
import { allMatches } from './all-matches.ts'
import type { Language, MissionRule } from './language.ts'
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
  const { stems, rules, vetoes, limitedTo } = language.staff
  if (!stems.test(sentence)) return undefined
  const matching = rules.filter(({ when, unless }) => when.test(sentence) && unless?.test(sentence) !== true)
  const rule = strongest(matching)
  if (rule === undefined || vetoes.some(({ when }) => when.test(sentence))) return undefined
  if (isForeignEmbassy(sentence, subject, language)) return undefined
  if (isElsewhere(sentence, subject, language)) return undefined
  const onlyConsulates = aboutConsulates(sentence, language)
  return {
    posture: rule.posture === 'suspended' && onlyConsulates ? 'limited' : rule.posture,
    lifts: rule.posture === 'lifted' ? rule.lifts : [],
    scope: onlyConsulates ? 'region' : 'country',
    limitedTo: matching.some(({ posture }) => posture === 'limited')
      ? placeOf(limitedTo.exec(sentence))
      : undefined,
    rule: rule.name,
  }
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
