import type { CountryCode } from '../../domain/country.ts'
import type { Area, Level, Observation } from '../../domain/observation.ts'
import type { Instant } from '../../domain/time.ts'
import { readSentences } from '../shared/sentences/read-sentences.ts'
import type { Advice } from './advice.ts'
import type { Page } from './page.ts'

/** One country of the list. */
export interface Entry {
  readonly id: string
  readonly country: CountryCode
  readonly name: string
  readonly title: string
  readonly movedAt: Instant
  readonly warning: boolean
  readonly partialWarning: boolean
}

const LONGEST_WORDING = 300
const LONGEST_AREA = 200

/**
 * What the list and the text say together. The flags know no middle tier ("abgeraten"): that is in the text alone. A
 * statement about another country counts only where that has no entry of its own (New Caledonia, on the page of France).
 */
export function observePage(
  entry: Entry,
  page: Page,
  { now, listed }: { readonly now: Instant; readonly listed: ReadonlySet<CountryCode> },
): Observation {
  const { country } = entry
  const advice = page.advice.filter(
    ({ elsewhere }) => elsewhere.length === 0 || elsewhere.some((other) => !listed.has(other)),
  )
  const warning = entry.warning || page.warning
  const partialWarning = entry.partialWarning || page.partialWarning
  const whole = highest(advice.filter(({ isWhole }) => isWhole).map(({ level }) => level))
  const parts = advice.filter(({ isWhole }) => !isWhole)
  const part = highest([...parts.map(({ level }) => level), ...(partialWarning ? [4 as const] : [])])
  const level = highest([whole, warning ? 4 : 1, part >= 3 ? 2 : 1])
  const subject = { language: 'de', country, publisher: 'DE', now }
  return {
    ...commonOf(entry),
    level,
    peak: highest([level, part]),
    areas: areasOf(advice),
    wording: wordingOf(advice, level) ?? flagsInWords({ ...entry, warning, partialWarning }),
    ...readSentences(page.sentences, subject),
    updatedAt: page.movedAt > entry.movedAt ? page.movedAt : entry.movedAt,
    text: page.sentences.join('\n'),
    summary: page.summary,
  }
}

/**
 * What the list alone says: a warning is for the whole country, a partial warning makes the peak 4; about the rest of
 * the country, and where no flag is set, only the text speaks, and that was not read.
 */
export function observeFlags(entry: Entry): Observation {
  const { warning, partialWarning } = entry
  return {
    ...commonOf(entry),
    level: warning ? 4 : null,
    peak: warning || partialWarning ? 4 : null,
    wording: warning || partialWarning ? flagsInWords(entry) : '',
    partial: true,
  }
}

function commonOf({ id, country, name, movedAt }: Entry): Observation {
  const slug = slugOf(name)
  return {
    country,
    level: null,
    peak: null,
    areas: [],
    wording: '',
    departure: null,
    mission: null,
    hazards: [],
    updatedAt: movedAt,
    url: `https://www.auswaertiges-amt.de/de/service/laender/${slug}-node/${slug}sicherheit-${id}`,
    document: id,
    language: 'de',
    text: '',
    summary: '',
    body: 'real',
  }
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** As in the addresses of its pages: "Burkina Faso" is `burkinafaso`, "Österreich" `oesterreich`. */
function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/\s*[(/].*$/, '')
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
}

/** The statement that the level rests on: the first of the strongest about the country, else about its parts. */
function wordingOf(advice: readonly Advice[], level: Level): string | undefined {
  const strongest = advice.toSorted((one, other) => other.level - one.level)
  const whole = strongest.find((one) => one.isWhole)
  const said = whole?.level === level ? whole : strongest.find((one) => !one.isWhole && level === 2)
  return said?.sentence.slice(0, LONGEST_WORDING)
}

function flagsInWords({
  warning,
  partialWarning,
  title,
}: Pick<Entry, 'warning' | 'partialWarning' | 'title'>): string {
  if (warning) return 'Reisewarnung'
  if (partialWarning) return 'Teilreisewarnung'
  return title.slice(title.indexOf(':') + 1).trim()
}

/** "Aktuelles" and "Sicherheit" say the same: each part once. */
function areasOf(advice: readonly Advice[]): readonly Area[] {
  const parts = advice.filter(({ isWhole, where }) => !isWhole && where !== '')
  const areas = parts.map(({ where, level }) => ({ name: shortened(where), level }))
  return areas.filter(
    ({ name, level }, index) =>
      areas.findIndex((other) => other.name === name && other.level === level) === index,
  )
}

function shortened(where: string): string {
  return where.length <= LONGEST_AREA ? where : `${where.slice(0, LONGEST_AREA - 1).replace(/\s+\S*$/, '')}…`
}

function highest(levels: readonly Level[]): Level {
  return levels.toSorted((one, other) => other - one)[0] ?? 1
}
