import { countriesNamed } from '../../domain/countries.ts'
import type { CountryCode } from '../../domain/country.ts'
import type { Level } from '../../domain/observation.ts'
import { fold } from '../../lib/text.ts'

/** A level with the department's words for it. */
export interface Status {
  readonly level: Level
  readonly wording: string
}

/** The four ratings as they are written in headings and, with hyphens, in the class of the box. */
const RATINGS: readonly (readonly [Level, string])[] = [
  [1, 'normal precautions'],
  [2, 'high degree of caution'],
  [3, 'avoid non essential travel'],
  [4, 'do not travel'],
]

/** The level of exactly these words; undefined for any others. */
export function ratingOf(words: string): Level | undefined {
  const said = fold(words)
  return RATINGS.find(([, rating]) => rating === said)?.[0]
}

/**
 * What the lines below "Security Status" in the overview state for `country`: one line with a rating ("Do Not Travel,
 * with the exception of …"), or a line per country of a joint page ("Israel: High Degree of Caution"). Undefined where
 * none of them is a rating.
 */
export function statedFor(country: CountryCode, lines: readonly string[]): Status | undefined {
  const own = lines.flatMap((line): readonly Status[] => {
    const [, label = '', words = ''] = /^([^:]{2,60}):\s*(.+)$/.exec(line) ?? []
    return countriesNamed(label)?.includes(country) ? ratingAtStart(words) : []
  })
  return own[0] ?? lines.flatMap(ratingAtStart)[0]
}

/**
 * What the text advises for the country as a whole ("strongly advises against all travel to Mali at this time"): stands
 * in for the overview's statement on pages without one. Advice about a part or a neighbour is no such sentence.
 */
export function advisedFor(country: CountryCode, sentences: readonly string[]): Status | undefined {
  const advice = sentences.flatMap((wording): readonly Status[] => {
    const [, kind = '', where = ''] = ADVICE.exec(wording) ?? []
    const named = countriesNamed(where) ?? []
    if (named.length !== 1 || named[0] !== country) return []
    return [{ level: /non-essential/i.test(kind) ? 3 : 4, wording }]
  })
  return advice.toSorted((one, other) => other.level - one.level)[0]
}

const ADVICE =
  /\badvises? (?:citizens )?against (all|(?:all )?non-essential) travel to ([^.,;:()]+?)(?: (?:at this time|at present|currently|due to|because|until|given|in light|following|and (?:continues|advises))\b.*)?[.,;:]?$/i

function ratingAtStart(line: string): readonly Status[] {
  const said = fold(line)
  const known = RATINGS.find(([, rating]) => said === rating || said.startsWith(`${rating} `))
  return known === undefined ? [] : [{ level: known[0], wording: line }]
}

/**
 * Which of the page's two statements counts: the higher. The box at the top has shown "Normal Precautions" on
 * do-not-travel pages for up to five days while they were edited; the overview's own statement stayed right, but may
 * lag behind a rise. So neither may lower what the other says: a real lowering shows when both have changed.
 */
export function higherOf(box: Status, overview: Status | undefined): Status {
  return overview !== undefined && overview.level > box.level ? overview : box
}
