import type { CountryCode } from '../../domain/country.ts'
import type { Level, Observation } from '../../domain/observation.ts'
import type { Mail } from './feed.ts'

const NEW = /新規/
const RAISED = /引き?上げ/
const PART = /一部/

/** Whether a publication says in its title that it raises the level of a country, not only of a part, or gives a first one. */
export function isRaising({ kind, title }: Mail): boolean {
  return kind === 'level' && (NEW.test(title) || (RAISED.test(title) && !PART.test(title)))
}

/**
 * What stood before a publication that raises a level, as far as it tells: no level before a first one (1), the number
 * that it names ("レベル1から"), else unknown. A level that can be raised was no advice to leave.
 */
export function stateBefore(country: CountryCode, mail: Mail, wasCalled: boolean): Observation {
  const level = levelBefore(mail)
  return {
    country,
    level,
    peak: level,
    areas: [],
    wording: '',
    departure: wasCalled ? null : { grade: 'none' },
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

const LEVELS: Readonly<Record<string, Level>> = { '1': 1, '2': 2, '3': 3, '4': 4 }

function levelBefore({ title, sentences }: Mail): Level | null {
  if (NEW.test(title)) return 1
  const text = sentences.join('').normalize('NFKC')
  return (
    LEVELS[/レベル\s*([1-3])\s*(?:\([^()]*\)|《[^》]*》)?\s*(?:から|であった)/.exec(text)?.[1] ?? ''] ?? null
  )
}
