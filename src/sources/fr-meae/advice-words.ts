import type { Level } from '../../domain/observation.ts'
import { normalise } from '../../lib/text.ts'

/** One of the ministry's words for a level, and where it stands in the sentence. */
export interface AdviceWord {
  readonly level: Level
  readonly at: number
  /** False for a bare "déconseillé", which the ministry also says of night driving and street food. */
  readonly isOfficial: boolean
  /** Whether it is a colour of the map. */
  readonly isColour: boolean
}

/** A colour counts where it is one of the map, not of the Red Sea or a weather warning. */
function colour(word: string): string {
  return `(?:\\(|\\ben |\\bzones? (?:de couleur )?|\\bclassee?s? )${word}\\b|\\b${word} sur la carte`
}

const AGAINST = 'deconseill(?:ee?s?|er|ent)\\b'
/** The four official levels, rouge to vert: https://www.diplomatie.gouv.fr/fr/information-par-pays */
const WORDS = new RegExp(
  [
    `(?<red>formellement (?:\\w+ ){0,2}?${AGAINST}|${AGAINST} formellement|${colour('rouge')})`,
    `(?<orange>${colour('orange')})`,
    `(?<against>${AGAINST})`,
    `(?<yellow>vigilance (?:\\w+ )?renforcee|${colour('jaune')})`,
    `(?<green>vigilance (?:\\w+ )?normale|${colour('verte?')})`,
  ].join('|'),
  'g',
)
const COLOUR = /(?:rouge|orange|jaune|verte?)(?: sur la carte)?$/
/** "sauf raison impérative" in its variants. */
const UNLESS_IMPERATIVE = /\bsauf (?:pour )?(?:une? |des? |les? |d')?(?:raisons?|motifs?|imperatif|necessite)/

/** Lower case without accents, punctuation kept: what the patterns of this source are written for. */
export function plain(text: string): string {
  return normalise(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/œ/g, 'oe')
}

/** Every advice word of a {@link plain} text, in order. */
export function adviceWords(text: string): readonly AdviceWord[] {
  const isUnless = UNLESS_IMPERATIVE.test(text)
  return [...text.matchAll(WORDS)].map((match) => {
    const { red, orange, against, yellow } = match.groups ?? {}
    const isOfficial = against === undefined || isUnless
    return {
      level: levelOf({ red, orange: orange ?? against, yellow }),
      at: match.index,
      isOfficial,
      isColour: COLOUR.test(match[0]),
    }
  })
}

function levelOf({
  red,
  orange,
  yellow,
}: Partial<Record<'red' | 'orange' | 'yellow', string | undefined>>): Level {
  if (red !== undefined) return 4
  if (orange !== undefined) return 3
  return yellow === undefined ? 1 : 2
}

/**
 * The level that a predicate gives to its subject: its first advice word; the milder one where two are joined
 * ("formellement déconseillée ou déconseillée sauf raison impérative").
 */
export function levelOfPredicate(text: string): Level | undefined {
  const [first, second] = adviceWords(text)
  if (first === undefined) return undefined
  const isJoined =
    second !== undefined && / (?:ou|et|soit) (?:\w+ ){0,3}$/.test(text.slice(first.at, second.at))
  return isJoined && second.level < first.level ? second.level : first.level
}

/** The highest level that a text gives to some part of the country; bare "déconseillé" is left out. */
export function highestLevel(text: string): Level | undefined {
  const levels = adviceWords(text)
    .filter(({ isOfficial }) => isOfficial)
    .map(({ level }) => level)
  return levels.reduce<Level | undefined>(
    (top, level) => (top === undefined || level > top ? level : top),
    undefined,
  )
}

/** Whether a text speaks of the map's colours. */
export function isOnMap(text: string): boolean {
  return adviceWords(text).some(({ isColour }) => isColour)
}
