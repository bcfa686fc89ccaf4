import type { CountryCode } from '../../domain/country.ts'
import type { DepartureCall, Level, Observation } from '../../domain/observation.ts'
import type { Mail } from './feed.ts'

const NEW = /新規/
const RAISED = /引き?上げ/
const LOWERED = /引き?下げ/
const PART = /一部/

/** Whether a publication says in its title that it moves the level of a country, not only of a part, or gives a first one. */
export function isMoving({ kind, title }: Mail): boolean {
  if (kind !== 'level') return false
  return NEW.test(title) || ((RAISED.test(title) || LOWERED.test(title)) && !PART.test(title))
}

/**
 * What stood before a publication that moves a level, as far as it tells: no level before a first one (1), the number
 * that it names ("レベル1から"), the only one there is to be raised to 2 or lowered to 3, else unknown. A level that can
 * be raised was no advice to leave; level 4 was.
 */
export function stateBefore(country: CountryCode, mail: Mail, wasCalled: boolean): Observation {
  const level = levelBefore(mail)
  return {
    country,
    level,
    peak: level,
    areas: [],
    wording: '',
    departure: callBefore(mail, level, wasCalled),
    mission: null,
    hazards: [],
    updatedAt: null,
    url: mail.url,
    document: `${mail.key} before`,
    language: 'ja',
    text: mail.title,
    summary: mail.title,
    body: 'real',
  }
}

function callBefore({ title }: Mail, level: Level | null, wasCalled: boolean): DepartureCall | null {
  if (level === 4) return { grade: 'leave', scope: 'country', sentence: title, rule: 'jp-mofa/level-4' }
  return wasCalled || (level === null && LOWERED.test(title)) ? null : { grade: 'none' }
}

const LEVELS: Readonly<Record<string, Level>> = { '1': 1, '2': 2, '3': 3, '4': 4 }

function levelBefore({ title, sentences, levels }: Mail): Level | null {
  if (NEW.test(title)) return 1
  const text = sentences.join('').normalize('NFKC')
  const named =
    LEVELS[
      /レベル(?:を)?\s*([1-4])\s*(?:\([^()]*\)|《[^》]*》)?\s*(?:から|であった)/.exec(text)?.[1] ?? ''
    ] ?? null
  if (named !== null) return named
  const [only, ...others] = levels
  if (others.length > 0) return null
  if (only === 2 && RAISED.test(title)) return 1
  return only === 3 && LOWERED.test(title) ? 4 : null
}
