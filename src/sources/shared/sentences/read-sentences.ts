import type {
  DepartureCall,
  DepartureGrade,
  Hazard,
  Mission,
  MissionPosture,
  Scope,
} from '../../../domain/observation.ts'
import type { SourceDate } from '../../../domain/time.ts'
import { normalise, sentencesOf } from '../../../lib/text.ts'
import { da } from './da.ts'
import { statedOn } from './dates.ts'
import { de } from './de.ts'
import { callIn } from './departure.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fi } from './fi.ts'
import { type DatedCall, type DatedStaff, foldCalls, foldStaff } from './fold.ts'
import { fr } from './fr.ts'
import { hazardsIn } from './hazards.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import type { Language } from './language.ts'
import { staffIn } from './mission.ts'
import { nb } from './nb.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import type { Subject as Page } from './subject.ts'
import { sv } from './sv.ts'

export type Subject = Page

export interface ReadSentences {
  readonly departure: DepartureCall
  readonly mission: Mission
  readonly hazards: readonly Hazard[]
}

/** What one sentence alone says. */
export interface ClassifiedSentence {
  readonly departure: DepartureGrade
  readonly scope: Scope | 'other-country' | 'none'
  readonly mission: MissionPosture | 'limited'
  /** The rule that read it; null where none did. */
  readonly rule: string | null
  readonly statedOn?: SourceDate
}

const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [en, fr, de, es, it, nl, pt, sv, ja, da, nb, fi, ko, pl].map((language) => [language.code, language]),
)
const SILENT: ReadSentences = { departure: { grade: 'none' }, mission: { posture: 'normal' }, hazards: [] }

/**
 * What a document, given as its normalised sentences, says now: the call on citizens to leave, the state of the
 * embassy, the hazards. Neither the order nor the repetition of sentences matters. A language without rules reads as
 * no call and a normal mission.
 */
export function readSentences(sentences: readonly string[], subject: Subject): ReadSentences {
  const language = languageOf(subject)
  if (language === undefined) return SILENT
  const distinct = new Set(sentences)
  const { calls, statements } = readEach(distinct, subject, language)
  return {
    departure: foldCalls(calls),
    mission: foldStaff(statements),
    hazards: hazardsIn(distinct, language),
  }
}

/** Reads one sentence by itself, as it was published; of a passage, what its sentences say together. */
export function classifySentence(published: string, subject: Subject): ClassifiedSentence {
  const nothing = { departure: 'none', scope: 'none', mission: 'normal', rule: null } as const
  const language = languageOf(subject)
  if (language === undefined) return nothing
  const sentences = sentencesOf(normalise(published).replaceAll('\n', ' '))
  const { calls, statements } = readEach(sentences, subject, language)
  const [first] = [...calls, ...statements]
  if (first === undefined) return nothing
  const departure = foldCalls(calls)
  const mission = foldStaff(statements)
  const unheard = calls.some(({ where }) => where === 'other-country') ? 'other-country' : 'none'
  const isLimited = statements.some(({ posture }) => posture === 'limited')
  const evidence = [departure, mission].find((told) => 'sentence' in told) ?? first
  return {
    departure: departure.grade,
    scope: departure.grade === 'none' ? unheard : departure.scope,
    mission: mission.posture === 'normal' && isLimited ? 'limited' : mission.posture,
    rule: evidence.rule,
    ...(evidence.statedOn === undefined ? {} : { statedOn: evidence.statedOn }),
  }
}

function readEach(
  sentences: Iterable<string>,
  subject: Subject,
  language: Language,
): { readonly calls: readonly DatedCall[]; readonly statements: readonly DatedStaff[] } {
  const calls: DatedCall[] = []
  const statements: DatedStaff[] = []
  for (const sentence of sentences) {
    const call = callIn(sentence, subject, language)
    const staff = staffIn(sentence, subject, language)
    if (call !== undefined) calls.push({ ...call, ...said(sentence, subject, language) })
    if (staff !== undefined) statements.push({ ...staff, ...said(sentence, subject, language) })
  }
  return { calls, statements }
}

function languageOf({ language }: Subject): Language | undefined {
  return LANGUAGES.get(language.toLowerCase().split(/[-_]/, 1)[0] ?? '')
}

function said(
  sentence: string,
  { now }: Subject,
  language: Language,
): { sentence: string; statedOn?: SourceDate } {
  const date = statedOn(sentence, { language, now })
  return date === undefined ? { sentence } : { sentence, statedOn: date }
}
