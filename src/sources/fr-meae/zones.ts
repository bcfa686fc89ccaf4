import type { CountryCode } from '../../domain/country.ts'
import type { Area, Level } from '../../domain/observation.ts'
import { sentencesOf } from '../../lib/text.ts'
import { adviceWords, highestLevel, isOnMap, plain } from './advice-words.ts'
import { isElsewhere, withSigns } from './mentions.ts'
import {
  isStrangeAdvice,
  isWithdrawn,
  vigilanceEverywhere,
  type WholeCountry,
  wholeCountry,
} from './whole-country.ts'

/** A heading, with its depth (2 to 6), or a line of text. */
export interface Block {
  readonly depth: number | null
  readonly text: string
}

export interface Statement extends WholeCountry {
  readonly wording: string
  /** Whether it stands where the zones are described, which is where the ministry sets the level. */
  readonly isInZones: boolean
}

/** What a security page says of the zones of one country. */
export interface Zones {
  readonly statements: readonly Statement[]
  readonly areas: readonly Area[]
  /** Highest level of any zone; null where none is described. */
  readonly peak: Level | null
  /** Words of the worst zone; empty where none is described. */
  readonly worst: string
  /** A sentence that gives advice in words never seen, where nothing else was understood. */
  readonly unknown: string | null
}

const TITLE = /\b(?:zones?|niveaux?) de vigil[ae]nce\b/
const ABOUT_ZONES = /\b(?:zones?|regions?|secteurs?|parties|territoire|pays|provinces?|villes?|frontieres?)\b/
const NOTHING = /^(?:aucune?|neant|sans objet)\b/
const LONGEST_NAME = 120
interface Zone {
  /** Null where text stands right below the title, without a zone's heading. */
  readonly level: Level | null
  readonly depth: number
  readonly heading: string
  readonly lines: string[]
}

/** Reads the blocks of a security page as advice on `country`. */
export function readZones(blocks: readonly Block[], country: CountryCode): Zones {
  const placed = inTheirZones(blocks)
  const zones = [...new Set(placed.flatMap(({ zone }) => (zone === undefined ? [] : [zone])))]
  const statements: Statement[] = []
  const parts: Area[] = []
  for (const { block, zone } of placed) {
    if (block.depth !== null && zone?.heading !== block.text) continue
    const spot = { country, isInZones: zone !== undefined }
    const sentences = sentencesOf(block.text)
    for (const sentence of sentences) {
      const statement = statementIn(sentence, spot)
      if (statement !== undefined) statements.push(statement)
      if (zone?.level == null) parts.push(...partsIn(sentence, spot, statement))
    }
  }
  return summed({ statements, areas: [...zones.flatMap(areaOf), ...parts], zones, country })
}

interface Placed {
  readonly block: Block
  readonly zone: Zone | undefined
}

function inTheirZones(blocks: readonly Block[]): readonly Placed[] {
  let zone: Zone | undefined
  return blocks.map((block) => {
    if (block.depth === null) zone?.lines.push(block.text)
    if (block.depth !== null) zone = zoneOf(block.text, block.depth, zone)
    return { block, zone }
  })
}

function zoneOf(heading: string, depth: number, before: Zone | undefined): Zone | undefined {
  const text = plain(heading)
  const level = ABOUT_ZONES.test(text) ? levelOfHeading(text) : undefined
  if (level !== undefined) return { level, depth, heading, lines: [] }
  if (TITLE.test(text)) return { level: null, depth, heading, lines: [] }
  return before !== undefined && before.level !== null && depth > before.depth ? before : undefined
}

/** "Zones déconseillées (en rouge)" is a red zone: the colour decides. */
function levelOfHeading(text: string): Level | undefined {
  return adviceWords(text).find(({ isColour }) => isColour)?.level ?? adviceWords(text)[0]?.level
}

interface Spot {
  readonly country: CountryCode
  readonly isInZones: boolean
}

function statementIn(sentence: string, { country, isInZones }: Spot): Statement | undefined {
  const advice =
    wholeCountry(sentence, country) ?? (isInZones ? vigilanceEverywhere(sentence, country) : undefined)
  return advice === undefined ? undefined : { ...advice, wording: sentence, isInZones }
}

const EXCEPTION = /(?:à l'exception|hormis|excepté|en dehors|sauf) .*$/i

/**
 * A part of the country that a sentence gives a level; elsewhere on the page only with the words of the map. A sentence
 * about the whole country speaks of a part only in what it excepts, or where it gives two levels.
 */
function partsIn(
  sentence: string,
  { country, isInZones }: Spot,
  statement: Statement | undefined,
): readonly Area[] {
  const text = withSigns(sentence, country)
  if (!isInZones && !isOnMap(text)) return []
  const level = highestLevel(text)
  if (level === undefined || (statement !== undefined && level <= statement.level)) return []
  if (isElsewhere(text, country) || isWithdrawn(text)) return []
  const part = statement === undefined ? undefined : EXCEPTION.exec(sentence)?.[0]
  return [{ name: shortened(part ?? sentence), level }]
}

function areaOf({ level, heading, lines }: Zone): readonly Area[] {
  const text = lines.join(' ')
  if (level === null || NOTHING.test(plain(text))) return []
  return [{ name: shortened(text === '' ? heading : text), level }]
}

function shortened(text: string): string {
  return text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME - 1).replace(/\s+\S*$/, '')}…`
}

function summed({
  statements,
  areas,
  zones,
  country,
}: Pick<Zones, 'statements' | 'areas'> & { zones: readonly Zone[]; country: CountryCode }): Zones {
  const peak = areas.reduce<Level | null>(
    (top, { level }) => (top === null || level > top ? level : top),
    null,
  )
  const worst = zones.find(({ level }) => level !== null && level === peak)?.heading
  const isSilent = statements.length === 0 && areas.length === 0
  return {
    statements,
    areas,
    peak,
    worst: worst ?? areas.find(({ level }) => level === peak)?.name ?? '',
    unknown: isSilent ? unknownAdvice(zones, country) : null,
  }
}

function unknownAdvice(zones: readonly Zone[], country: CountryCode): string | null {
  const sentences = zones.flatMap(({ lines }) => lines.flatMap((line) => sentencesOf(line)))
  return sentences.find((sentence) => isStrangeAdvice(sentence, country)) ?? null
}
