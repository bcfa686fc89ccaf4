import type {
  DepartureCall,
  DepartureGrade,
  Hazard,
  Mission,
  MissionPosture,
  Scope,
} from '../../../domain/observation.ts'
import type { SourceDate } from '../../../domain/time.ts'
import { normalise } from '../../../lib/text.ts'
import { statedOn } from './dates.ts'
import { de } from './de.ts'
import { callIn } from './departure.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { type DatedCall, type DatedStaff, foldCalls, foldStaff } from './fold.ts'
import { fr } from './fr.ts'
import { hazardsIn } from './hazards.ts'
import type { Language } from './language.ts'
import { staffIn } from './mission.ts'
import type { Subject as Page } from './subject.ts'

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
  [en, fr, de, es].map((language) => [language.code, language]),
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
  const calls: DatedCall[] = []
  const statements: DatedStaff[] = []
  const distinct = new Set(sentences)
  for (const sentence of distinct) {
    const call = callIn(sentence, subject, language)
    const staff = staffIn(sentence, subject, language)
    if (call !== undefined) calls.push({ ...call, ...said(sentence, subject, language) })
    if (staff !== undefined) statements.push({ ...staff, ...said(sentence, subject, language) })
  }
  return {
    departure: foldCalls(calls),
    mission: foldStaff(statements),
    hazards: hazardsIn(distinct, language),
  }
}

/** Reads one sentence by itself, as it was published. */
export function classifySentence(published: string, subject: Subject): ClassifiedSentence {
  const nothing = { departure: 'none', scope: 'none', mission: 'normal', rule: null } as const
  const language = languageOf(subject)
  if (language === undefined) return nothing
  const sentence = normalise(published).replaceAll('\n', ' ')
  const call = callIn(sentence, subject, language)
  const staff = staffIn(sentence, subject, language)
  if (call === undefined && staff === undefined) return nothing
  const { statedOn: date } = said(sentence, subject, language)
  return {
    departure: call?.where === 'other-country' ? 'none' : (call?.grade ?? 'none'),
    scope: call?.where ?? 'none',
    mission: staff === undefined || staff.posture === 'lifted' ? 'normal' : staff.posture,
    rule: call?.rule ?? staff?.rule ?? null,
    ...(date === undefined ? {} : { statedOn: date }),
  }
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
