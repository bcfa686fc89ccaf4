import type { Level } from '../../domain/observation.ts'
import { normalise, sentencesOf } from '../../lib/text.ts'

/** "avråder från alla resor till …": what is advised against, and where. */
export interface Statement {
  readonly level: Level
  /**
   * `all`: the whole country; `but`: the whole or the rest of it with exceptions; `rest`: what no other statement names;
   * `part`: anything else.
   */
  readonly share: 'all' | 'but' | 'rest' | 'part'
  readonly place: string
  readonly sentence: string
}

const ADVISES = /avråd|omfatta/i
/** What was advised before, and what a decision leaves out. */
const NOT_NOW =
  /\b(?:ej|inte|inga|ingen) (?:längre )?(?:omfatta\w*|avråd\w*|gäller|av\b)|omfattas (?:ej|inte)|avråder (?:inte|ej)|\b(?:upp)?häv(?:a|er|t|ts|d)\b|tas bort|tagits bort|tidigare avrådan avsåg/i
const TRAVEL = /\b(alla|icke[ -]nödvändiga|ej nödvändiga) resor\b/gi

/** The statements of a decision about a country with these names. */
export function statementsIn(text: string, names: readonly string[]): readonly Statement[] {
  return sentencesOf(listsJoined(text)).flatMap((printed) => {
    const sentence = printed.replace(/\s*\([^()]*\)/g, '')
    if (!ADVISES.test(sentence) || NOT_NOW.test(sentence)) return []
    const marks = [...sentence.matchAll(TRAVEL)]
    return marks.flatMap((mark, index): readonly Statement[] => {
      const end = marks[index + 1]?.index ?? sentence.length
      const place = sentence.slice(mark.index + mark[0].length, end).trim()
      const level: Level = /^alla/i.test(mark[0]) ? 4 : 3
      if (/^att /i.test(place)) return []
      return [{ level, share: shareOf(place, names), place: bare(place), sentence: printed }]
    })
  })
}

/** A list belongs to the sentence that introduces it. */
function listsJoined(text: string): string {
  return normalise(text).replace(/\n(?=- ?\S)/g, ' ')
}

function bare(place: string): string {
  return place
    .replace(/^(?:(?:till och genom|till|inom|i|innefattar)\b[\s:-]*|[\s:-]+)+/i, '')
    .replace(
      /[,;]?\s*(?:(?:samt|och|men)\s+)?(?:(?:att\s+)?uppmana\w*\b.*|från|till att omfatta)?[\s.:,;]*$/i,
      '',
    )
    .trim()
}

const EXCEPT = /\b(?:med undantag|undantag\w*|förutom|utom|bortsett från)\b/i

function shareOf(place: string, names: readonly string[]): Statement['share'] {
  const object = place.toLowerCase().replace(/^(?:till och genom|till|i)\s+/, '')
  const rest =
    /^(?:(?:samtliga delar av |alla )?(?:övriga|resterande|återstående)(?: delar(?:na)? av)?|resten av) /.exec(
      object,
    )
  const land = object.slice(rest?.[0].length ?? 0).replace(/^hela /, '')
  const behind = afterCountry(land, names)
  if (behind === undefined) return 'part'
  if (EXCEPT.test(behind)) return 'but'
  return rest === null ? 'all' : 'rest'
}

/** What follows the country's name or "landet" at the start of a phrase; undefined where it starts with neither. */
function afterCountry(phrase: string, names: readonly string[]): string | undefined {
  const known = ['landet', ...names.map((name) => name.toLowerCase().replace(/\s*\([^()]*\)/g, ''))]
  const name = known
    .filter((one) => phrase.startsWith(one) && !/^[\p{L}\d-]/u.test(phrase.slice(one.length)))
    .toSorted((one, other) => other.length - one.length)[0]
  if (name === undefined) return undefined
  const behind = phrase.slice(name.length)
  return /^\s*(?:$|[.,;:]|och\b|samt\b|med undantag|undantag|förutom|utom|bortsett|tills vidare|på grund|med anledning)/i.test(
    behind,
  )
    ? behind
    : undefined
}
