import type { Level, Observation } from '../../domain/observation.ts'
import { normalise, sentencesOf } from '../../lib/text.ts'

/** "… advises against all travel to …": what is advised against, and where. */
export interface Statement {
  readonly level: 3 | 4
  /**
   * `all`: the whole country; `but`: the whole or the rest of it with exceptions; `rest`: what no other statement names;
   * `part`: anything else.
   */
  readonly share: 'all' | 'but' | 'rest' | 'part'
  readonly place: string
  readonly sentence: string
}

/** How a government that only ever advises against all travel or against travel that is not necessary says so. */
export interface AdviceWords {
  /** A sentence without it advises against nothing. */
  readonly advises: RegExp
  /** What was advised before, and what a decision leaves out. */
  readonly notNow: RegExp
  /** Global; the words for a kind of travel, behind which stands the place. */
  readonly travel: RegExp
  /** Among the matches of `travel`: those that mean all travel. */
  readonly allTravel: RegExp
  /** Before the place, anchored at its start. */
  readonly into: RegExp
  /** "the rest of", "other parts of", anchored at its start, with the space behind it. */
  readonly rest: RegExp
  /** "the whole of", likewise. */
  readonly whole: RegExp
  /** The word for the country as such. */
  readonly land: string
  readonly except: RegExp
  /** What may follow the country's name where the country is meant and not one of its regions; anchored at its start. */
  readonly behind: RegExp
  /** What belongs no more to the place, anchored at its end. */
  readonly tail: RegExp
  /** Behind the words for travel, anchored: no place follows ("all travel to leave the country"). */
  readonly noPlace: RegExp
}

const LONGEST_NAME = 200

/** The statements of a text about a country that has these names. */
export function statementsIn(
  text: string,
  { names, words }: { readonly names: readonly string[]; readonly words: AdviceWords },
): readonly Statement[] {
  return sentencesOf(listsJoined(text)).flatMap((printed) => {
    const sentence = withoutRemarks(printed)
    if (!words.advises.test(sentence) || words.notNow.test(sentence)) return []
    const marks = [...sentence.matchAll(words.travel)]
    return marks.flatMap((mark, index): readonly Statement[] => {
      const end = marks[index + 1]?.index ?? sentence.length
      const place = sentence.slice(mark.index + mark[0].length, end).trim()
      if (words.noPlace.test(place)) return []
      const level = words.allTravel.test(mark[0]) ? 4 : 3
      return [{ level, share: shareOf(place, names, words), place: bare(place, words), sentence: printed }]
    })
  })
}

/** A list belongs to the sentence that introduces it. */
function listsJoined(text: string): string {
  return normalise(text).replace(/\n(?=- ?\S)/g, ' ')
}

function withoutRemarks(text: string): string {
  return text.replace(/\s*\([^()]*\)/g, '')
}

function bare(place: string, { into, tail }: AdviceWords): string {
  const from = place.replace(into, '').replace(/^[\s:-]+/, '')
  return from.replace(tail, '').trim()
}

function shareOf(place: string, names: readonly string[], words: AdviceWords): Statement['share'] {
  const object = place.toLowerCase().replace(words.into, '')
  const rest = words.rest.exec(object)
  const land = object.slice(rest?.[0].length ?? 0).replace(words.whole, '')
  const behind = afterCountry(land, [words.land, ...names])
  if (behind === undefined || !words.behind.test(behind)) return 'part'
  if (words.except.test(behind)) return 'but'
  return rest === null ? 'all' : 'rest'
}

/** What follows a name of the country at the start of a phrase; undefined where it starts with none. */
function afterCountry(phrase: string, names: readonly string[]): string | undefined {
  const [longest] = names
    .map((name) => withoutRemarks(name).toLowerCase())
    .filter((name) => phrase.startsWith(name) && !/^[\p{L}\d-]/u.test(phrase.slice(name.length)))
    .toSorted((one, other) => other.length - one.length)
  return longest === undefined ? undefined : phrase.slice(longest.length)
}

/**
 * The level is what holds for the calmest place that is left: the rest of the country, or what is excepted where that
 * has advice of its own. Parts at 3 or 4 make it at least 2; nothing advised against is 1.
 */
export function levelsOf(
  stated: readonly Statement[],
): Pick<Observation, 'level' | 'peak' | 'areas' | 'wording'> {
  const peak = highest(stated) ?? 1
  const base = baseOf(stated)
  return {
    level: peak >= 3 && base < 2 ? 2 : base,
    peak,
    areas: stated
      .filter(({ share, place }) => share === 'part' && place !== '')
      .map(({ place, level }) => ({ name: place.slice(0, LONGEST_NAME), level })),
    wording: wordingOf(stated),
  }
}

function baseOf(stated: readonly Statement[]): Level {
  const all = highest(stated.filter(({ share }) => share === 'all'))
  if (all !== undefined) return all
  const wide = stated.filter(({ share }) => share === 'but' || share === 'rest')
  const base = highest(wide)
  if (base === undefined) return 1
  if (stated.some(({ level }) => level < base)) return 3
  return wide.some(({ share }) => share === 'but') ? 2 : base
}

function highest(stated: readonly Statement[]): Level | undefined {
  return stated.map(({ level }) => level).toSorted((one, other) => other - one)[0]
}

const SHARES = ['all', 'but', 'rest', 'part'] as const

function wordingOf(stated: readonly Statement[]): string {
  const [first] = stated.toSorted(
    (one, other) => SHARES.indexOf(one.share) - SHARES.indexOf(other.share) || other.level - one.level,
  )
  return first?.sentence ?? ''
}
