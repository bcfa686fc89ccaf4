import { z } from 'zod'
import { countriesNamed } from '../domain/countries.ts'
import type { CountryCode } from '../domain/country.ts'
import type { Level, Observation } from '../domain/observation.ts'
import { SourceError } from '../domain/source-error.ts'
import type { SourceDate } from '../domain/time.ts'
import { normalise, sentencesOf } from '../lib/text.ts'
import { levelOfLabel, type RegionalAdvice, readRegionalAdvice } from './au-dfat/advice-levels.ts'
import { firstWords } from './shared/first-words.ts'
import { parseJson } from './shared/json.ts'
import { ownAreas } from './shared/own-areas.ts'
import { readSentences } from './shared/sentences/read-sentences.ts'
import { defineSource, type Reading } from './source.ts'

const SITE = 'https://www.smartraveller.gov.au'
const EXPORT = `${SITE}/destinations-export`

/** Smartraveller of Australia's Department of Foreign Affairs and Trade: one export with the whole world. */
export const auDfat = defineSource({
  id: 'au-dfat',
  publisher: 'Smartraveller, Department of Foreign Affairs and Trade',
  country: 'AU',
  language: 'en',
  homepage: `${SITE}/destinations`,
  licence: 'CC BY 4.0',
  attribution: 'Based on Smartraveller data, Australian Government Department of Foreign Affairs and Trade',
  reads: [EXPORT],
  every: 10 * 60_000,
  expect: { min: 150, max: 230 },
  read: (get) => get(EXPORT, parseExport),
})

const ROWS = z
  .array(
    z.object({
      title: z.string().min(1),
      field_overall_advice_level: z.string(),
      field_last_update: z.string().default(''),
      field_last_update_notes: z.string().default(''),
      field_advice_levels: z.string().default(''),
      field_url: z.string().default(''),
      changed: z.string().default(''),
    }),
  )
  .min(1)
type Row = z.infer<typeof ROWS>[number]

/** The row that explains why some places have no row: it is about no country. */
const NO_ADVICE = 'no travel advice'

/** One row, with the countries that it speaks for. */
interface Entry {
  readonly row: Row
  readonly name: string
  readonly countries: readonly CountryCode[]
  readonly overall: Level | null
  readonly regional: RegionalAdvice
}

/** Throws SourceError `blocked`, `unreadable`, or `unknown-wording` where no label is one of the four. */
function parseExport(body: string): Reading {
  const rows = parseJson(ROWS, body, EXPORT).filter(
    ({ title }) => normalise(title).toLowerCase() !== NO_ADVICE,
  )
  const entries = rows.map(entryOf)
  const named = entries.filter(({ countries }) => countries.length > 0)
  const failures = named.filter(({ row }) => !isReadable(row)).flatMap(unknownLabel)
  const [first] = failures
  if (first !== undefined && failures.length >= named.length) throw first
  // Some fifty countries have parts with advice of their own. Where none has, the parts are missing from the export,
  // not from the world: unknown, never "no parts".
  const hasParts = entries.some(({ regional }) => regional.areas.length > 0)
  return {
    observations: named.flatMap((entry) => observe(entry, hasParts)),
    listed: entries.length,
    unchanged: [],
    failures,
    unnamed: entries.flatMap(({ countries, name }) => (countries.length === 0 ? [name] : [])),
    markers: new Map(),
    whole: true,
  }
}

function entryOf(row: Row): Entry {
  const name = normalise(row.title)
  const overall = levelOfLabel(row.field_overall_advice_level) ?? null
  return {
    row,
    name,
    countries: spokenFor(countriesNamed(name) ?? []),
    overall,
    regional: readRegionalAdvice(row.field_advice_levels, overall),
  }
}

/**
 * "Israel and the Occupied Palestinian Territories" (one row until 2025) had one overall level, Israel's: Gaza stayed
 * "do not travel" below it when it fell. Reading it for Palestine too would lower what nobody lowered.
 */
function spokenFor(countries: readonly CountryCode[]): readonly CountryCode[] {
  return countries.includes('IL') && countries.includes('PS') ? ['IL'] : countries
}

function isReadable(row: Row): boolean {
  return levelOfLabel(row.field_overall_advice_level) !== undefined || statesNone(row)
}

/** A country may keep its row while the department gives no advice on it. */
function statesNone({ field_overall_advice_level: label }: Row): boolean {
  return normalise(label).toLowerCase() === NO_ADVICE
}

function unknownLabel({ row, countries }: Entry): readonly SourceError[] {
  const what = `the advice level "${row.field_overall_advice_level}" of "${row.title}"`
  return countries.map((country) => new SourceError('unknown-wording', { where: EXPORT, what, country }))
}

function observe({ row, countries, overall, regional }: Entry, hasParts: boolean): readonly Observation[] {
  if (!isReadable(row)) return []
  const parts = regional.areas.map(({ level }) => level)
  const latest = sentencesOf(unglued(row.field_last_update))
  const prose = [...latest, ...sentencesOf(unglued(row.field_last_update_notes))]
  const sentences = [
    ...new Set([...prose, ...regional.statements.flatMap((words) => sentencesOf(unglued(words)))]),
  ]
  const body = sentences.length > 0 ? 'real' : 'empty'
  const url = row.field_url.startsWith(`${SITE}/`) ? row.field_url : `${SITE}/destinations`
  return countries.map((country) => ({
    country,
    level: nationalLevel(overall, parts),
    peak: hasParts && regional.isKnown && overall !== null ? highest([overall, ...parts]) : null,
    areas: ownAreas(regional.areas, { country, entry: countries, language: 'en' }),
    wording: normalise(row.field_overall_advice_level),
    ...toldIn(prose, country),
    updatedAt: changedOn(row.changed),
    url,
    document: row.field_url || row.title,
    language: 'en',
    text: sentences.join('\n'),
    summary: firstWords(latest, () => false),
    body,
  }))
}

/** Without the latest update nothing is known of calls to leave and of the embassy: the other fields never speak of them. */
function toldIn(
  prose: readonly string[],
  country: CountryCode,
): Pick<Observation, 'departure' | 'mission' | 'hazards'> {
  if (prose.length === 0) return { departure: null, mission: null, hazards: [] }
  return readSentences(prose, { language: 'en', country, publisher: 'AU' })
}

/** The export strips tags without leaving a space: "… your own safety.Australia has no Embassy". */
function unglued(text: string): string {
  return normalise(text).replace(/(?<=[\p{Ll}\d)\]'"][.!?]['")]?)(?=\p{Lu})/gu, '\n')
}

/** Warnings for parts at 3 or 4 make the country at least 2. */
function nationalLevel(overall: Level | null, parts: readonly Level[]): Level | null {
  return overall === 1 && parts.some((level) => level >= 3) ? 2 : overall
}

function highest([first, ...others]: readonly [Level, ...Level[]]): Level {
  return others.reduce((top, level) => (level > top ? level : top), first)
}

/** "Sun, 2026-03-01 10:29" in Canberra's time: when the entry was last edited, the only date in the export. */
function changedOn(printed: string): SourceDate | null {
  const date = /\b(\d{4}-\d{2}-\d{2})\b/.exec(printed)?.[1] ?? ''
  const at = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date) ? date : null
}
