import type { CountryCode } from '../../domain/country.ts'
import type { Level, Observation } from '../../domain/observation.ts'
import { firstWords } from '../shared/first-words.ts'
import { readSentences } from '../shared/sentences/read-sentences.ts'
import type { CountryPage } from './country-page.ts'
import { type Statement, statementsIn } from './statements.ts'

const LONGEST_NAME = 200

/** What the page of a country says of it. */
export function observe(
  page: CountryPage,
  { country, url, slug }: { readonly country: CountryCode; readonly url: string; readonly slug: string },
): Observation {
  const sentences = [...page.boxes, ...page.sections]
  const stated = statedIn(page)
  const told = readSentences(sentences, { language: 'de', country, publisher: 'AT' })
  const isRead = page.sections.length > 0 || page.boxes.length > 0
  return {
    country,
    level: stated.level,
    peak: stated.peak,
    areas: stated.areas,
    wording: stated.wording,
    departure: isRead ? told.departure : null,
    mission: isRead ? told.mission : null,
    hazards: isRead ? told.hazards : [],
    updatedAt: page.updatedAt,
    url,
    document: slug,
    language: 'de',
    text: sentences.join('\n'),
    summary: firstWords(sentences, () => false),
    body: isRead ? 'real' : 'empty',
  }
}

/**
 * The head of a page states its worst level, and "(regional)" where that is for parts only. The boxes, or where there
 * is none the sections, state what holds for the rest of the country. The marker "(regional)" is at times forgotten
 * for hours or days while the text still says where the level holds and that it is lower elsewhere: the text counts.
 */
function statedIn({ level, isRegional, boxes, sections }: CountryPage) {
  const inBoxes = statementsIn(boxes)
  const statements = inBoxes.length > 0 ? inBoxes : statementsIn(sections)
  const peak = highest([level, ...inBoxes.map((statement) => statement.level)])
  const isForAll = isRegional ? isWholeAt(level, statements) : !isForPartsAt(level, statements)
  const rest = isForAll ? undefined : (restIn(inBoxes) ?? restIn(statementsIn(sections)))
  const lowest: Level = peak >= 3 ? 2 : 1
  const whole = highest([lowest, isForAll ? level : (rest?.level ?? 1)])
  return {
    level: whole,
    peak: highest([whole, peak]),
    areas: inBoxes.flatMap(({ share, place, level: stated }) =>
      share === 'part' && place !== '' ? [{ name: place.slice(0, LONGEST_NAME), level: stated }] : [],
    ),
    wording: rest?.sentence ?? `Sicherheitsstufe ${level}${isForAll ? '' : ' (regional)'}`,
  }
}

function isWholeAt(level: Level, statements: readonly Statement[]): boolean {
  return statements.some((statement) => statement.level === level && statement.share === 'whole')
}

function isForPartsAt(level: Level, statements: readonly Statement[]): boolean {
  const same = statements.filter((statement) => statement.level === level)
  const isLowerElsewhere = statements.some((statement) => statement.level < level)
  return isLowerElsewhere && same.length > 0 && same.every(({ share }) => share === 'part')
}

/** What holds outside the parts: said of the rest, or of the whole country beside a higher level for parts. */
function restIn(statements: readonly Statement[]): Statement | undefined {
  const rest = statements.filter(({ share }) => share === 'rest')
  const choices = rest.length > 0 ? rest : statements.filter(({ share }) => share === 'whole')
  return choices.toSorted((one, other) => other.level - one.level)[0]
}

function highest(levels: readonly Level[]): Level {
  return levels.toSorted((one, other) => other - one)[0] ?? 1
}
