import type { CountryCode } from '../../domain/country.ts'
import type { Observation } from '../../domain/observation.ts'
import { DAY, type Instant, millisecondsBetween } from '../../domain/time.ts'
import { type ReadSentences, readSentences } from '../shared/sentences/read-sentences.ts'
import { statedInParts } from '../shared/stated-parts.ts'
import { type AlertLine, addressOf, type CountryPage } from './country-page.ts'

/** A notice older than this is history, though it may come back into the list. */
const RECENT = 30 * DAY

export interface Moment {
  readonly id: string
  readonly now: Instant
  /** A call was seen lately, and may stand though its notice has dropped out of the list. */
  readonly wasCalled: boolean
}

/** What the page of a country says of it at the time `now`. */
export function observe(
  page: CountryPage,
  country: CountryCode,
  { id, now, wasCalled }: Moment,
): Observation {
  const notices = page.notices
    .filter(({ date, title }) => isRecent(date, now) && !ON_LEVELS.test(title))
    .map(({ title }) => withoutCountry(title))
  const told = readSentences(notices, { language: 'ko', country, publisher: 'KR', now })
  const lines = page.lines.map(sentenceOf)
  const isSilenceKnown = told.departure.grade !== 'none' || !wasCalled
  return {
    country,
    ...statedIn(page.lines),
    departure: isSilenceKnown ? told.departure : null,
    mission: told.mission,
    hazards: told.hazards,
    updatedAt: page.updatedAt,
    url: addressOf(id),
    document: id,
    language: 'ko',
    text: [...lines, ...evidenceOf(told)].join('\n'),
    summary: lines.join(' '),
    body: lines.length === 0 ? 'empty' : 'real',
  }
}

/** Of the notices only what was read from them: the list itself changes by the hour. */
function evidenceOf({ departure, mission }: ReadSentences): readonly string[] {
  return [departure, mission].flatMap((said) => ('sentence' in said ? [said.sentence] : []))
}

/** Notices of changed levels quote their names, and the third is named "leaving advised". */
const ON_LEVELS = /여행\s?경보|특별여행주의보|\d\s?단계/

function isRecent(date: string, now: Instant): boolean {
  return millisecondsBetween(`${date}T00:00:00.000Z`, now) < RECENT
}

/** Titles begin with the country's name in brackets, at times twice. */
function withoutCountry(title: string): string {
  return title.replace(/^(?:\[[^\]]{1,20}\]\s*)+/, '')
}

function sentenceOf({ name, where }: AlertLine): string {
  return `${name}: ${where}`
}

/** "전 지역", "3단계 지정 지역을 제외한 지역", "수도 니아메 제외 전 지역": all, or all the rest; not a remark in brackets. */
const WHOLE = /^전\s?지역$|(?:제외한?|제외하고|외)\s*(?:전\s?)?지역$/

function statedIn(lines: readonly AlertLine[]) {
  return statedInParts(lines, { isWhole, wording: sentenceOf })
}

function isWhole({ where }: AlertLine): boolean {
  return WHOLE.test(where.replace(/\s*\([^()]*\)/g, '').trim())
}
