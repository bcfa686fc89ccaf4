import type { CountryCode } from '../../domain/country.ts'
import type { Area, Level } from '../../domain/observation.ts'
import { type Advice, adviceOn, adviceOnPart } from './advice-words.ts'
import { plain } from './plain.ts'

/** What a page's words say of the level. */
export interface Standing {
  /** Null where nothing is said of the country as a whole, nor against a part of it. */
  readonly level: Level | null
  readonly peak: Level | null
  readonly areas: readonly Area[]
  /** The sentence that the level rests on, verbatim; empty where there is none. */
  readonly wording: string
  /** Advice on travel in capitals, in words never seen, where nothing else was understood. */
  readonly unknown: string | null
}

/**
 * Reads the advice for the country as a whole, and for parts of it, in the page's notes; where they warn of nothing, a
 * warning in its section on safety. The banner in CAPITALS decides, unless other words of the notes advise against
 * travel where it does not.
 */
export function standingIn(
  { notes, safety }: { readonly notes: readonly string[]; readonly safety: readonly string[] },
  country: CountryCode,
): Standing {
  const stated = statementsIn(notes, country)
  const chosen = deciding(stated) ?? worst(statementsIn(safety, country).filter(isWarning))
  const areas = notes.flatMap(partIn)
  const part = areas.reduce<Level | null>((top, { level }) => higher(top, level), null)
  const level = higher(chosen?.level ?? null, part === null ? null : 2)
  return {
    level,
    peak: higher(level, part),
    areas,
    wording: chosen !== undefined && chosen.level === level ? chosen.sentence : (areas[0]?.name ?? ''),
    unknown: level === null ? (notes.find(isStrange) ?? null) : null,
  }
}

interface Statement extends Advice {
  readonly sentence: string
}

function statementsIn(sentences: readonly string[], country: CountryCode): readonly Statement[] {
  return sentences.flatMap((sentence) => {
    const advice = adviceOn(country, sentence)
    return advice === undefined ? [] : [{ ...advice, sentence }]
  })
}

function deciding(stated: readonly Statement[]): Statement | undefined {
  const banner = strongest(stated.filter(({ sentence, at }) => isInCapitals(sentence, at)))
  const warning = worst(stated.filter(isWarning))
  if (banner === undefined) return strongest(stated)
  return isWarning(banner) ? banner : (warning ?? banner)
}

/** The worst warning; without one the first statement, since the notes begin with the general one. */
function strongest(stated: readonly Statement[]): Statement | undefined {
  return worst(stated.filter(isWarning)) ?? stated[0]
}

function worst(stated: readonly Statement[]): Statement | undefined {
  return stated.toSorted((one, other) => other.level - one.level)[0]
}

function isWarning({ level }: Advice): boolean {
  return level >= 3
}

const CLAUSE = 60

function isInCapitals(sentence: string, at: number): boolean {
  const clause = sentence.slice(at, at + CLAUSE)
  const letters = clause.match(/\p{L}/gu)?.length ?? 0
  const capitals = clause.match(/\p{Lu}/gu)?.length ?? 0
  return capitals > letters * 0.6
}

const LONGEST_NAME = 120

/** A part by the sentence that speaks of it: the ministry publishes no list of parts. */
function partIn(sentence: string): readonly Area[] {
  const level = adviceOnPart(sentence)
  if (level === undefined) return []
  const isShort = sentence.length <= LONGEST_NAME
  const name = isShort ? sentence : `${sentence.slice(0, LONGEST_NAME - 1).replace(/\s+\S*$/, '')}…`
  return [{ name, level }]
}

function higher(one: Level | null, other: Level | null): Level | null {
  if (one === null || other === null) return one ?? other
  return one > other ? one : other
}

const ADVICE =
  /\b(?:desaconsej\w+|no viajar|aplaz\w+|pospo\w+|prohib\w+|suspend\w+|evit\w+|restriccion\w*|absten\w+|alerta|riesgo (?:alto|muy alto|extremo))\b/

function isStrange(sentence: string): boolean {
  const text = plain(sentence)
  return isInCapitals(sentence, 0) && /\bviaj\w+/.test(text) && ADVICE.test(text)
}
