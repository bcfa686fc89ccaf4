import { z } from 'zod'
import { isCountry } from '../domain/countries.ts'
import type { CountryCode } from '../domain/country.ts'
import type { Level, Observation } from '../domain/observation.ts'
import { SourceError } from '../domain/source-error.ts'
import type { SourceDate } from '../domain/time.ts'
import { htmlToText, normalise, sentencesOf } from '../lib/text.ts'
import { firstWords } from './shared/first-words.ts'
import { parseJson } from './shared/json.ts'
import { readSentences } from './shared/sentences/read-sentences.ts'
import { defineSource, type Reading } from './source.ts'

const SITE = 'https://odyseusz.gov.pl'
const PROFILES = `${SITE}/api/v1/informacje/profile-panstw`

/**
 * Odyseusz of the Polish foreign ministry: the list behind its own site, with the level of every country. It carries
 * the flags as pictures, 8.5 MB, which is why it is asked seldom. No live answer of it was seen: it is read as others
 * describe it, and whatever differs is an error. How high the warnings for parts are stands on other pages, which are
 * not read: the peak is unknown.
 */
export const plMsz = defineSource({
  id: 'pl-msz',
  publisher: 'Ministerstwo Spraw Zagranicznych, Odyseusz',
  country: 'PL',
  language: 'pl',
  homepage: SITE,
  licence: 'no licence stated',
  attribution: 'Ministerstwo Spraw Zagranicznych, odyseusz.gov.pl',
  unproven: true,
  reads: [PROFILES],
  every: 30 * 60_000,
  expect: { min: 150, max: 250 },
  read: (get) => get(PROFILES, parseProfiles),
})

const ROWS = z
  .array(
    z.object({
      kodIso: z.string().min(1),
      nazwa: z.string().min(1),
      bazowyKodPoziomuZagrozenia: z.string().nullable(),
      dataZatwierdzenia: z.string().nullish(),
      czyOstrzezeniaRegionalne: z.boolean(),
      trescPowiadomieniaDluga: z.string().nullish(),
    }),
  )
  .min(1)
type Row = z.infer<typeof ROWS>[number]

/** Throws SourceError `blocked` or `unreadable`. */
function parseProfiles(body: string): Reading {
  const rows = parseJson(ROWS, body, PROFILES)
  const known = new Set(rows.map(codeOf).filter(isCountry))
  const looks = [...known].map((country) =>
    lookAt(
      country,
      rows.filter((row) => codeOf(row) === country),
    ),
  )
  return {
    observations: looks.flatMap((look) => (look instanceof SourceError ? [] : [look])),
    listed: rows.length,
    unchanged: [],
    failures: looks.flatMap((look) => (look instanceof SourceError ? [look] : [])),
    unnamed: rows
      .filter((row) => !isCountry(codeOf(row)))
      .map(({ nazwa, kodIso }) => `${normalise(nazwa)} (${kodIso})`),
    markers: new Map(),
    whole: true,
  }
}

function codeOf({ kodIso }: Row): string {
  return kodIso.trim().toUpperCase()
}

/** The ministry's four levels, with the words that its site shows for them. */
const LEVELS: ReadonlyMap<string, { readonly level: Level; readonly words: string }> = new Map([
  ['ZACHOWAJ_ZWYKLA_OSTROZNOSC', { level: 1, words: 'Zachowaj zwykłą ostrożność' }],
  ['ZACHOWAJ_SZCZEGOLNA_OSTROZNOSC', { level: 2, words: 'Zachowaj szczególną ostrożność' }],
  [
    'MSZ_ODRADZA_PODROZE_KTORE_NIE_SA_KONIECZNE',
    { level: 3, words: 'MSZ odradza podróże, które nie są konieczne' },
  ],
  ['MSZ_ODRADZA_WSZELKIE_PODROZE', { level: 4, words: 'MSZ odradza wszelkie podróże' }],
])

function lookAt(country: CountryCode, rows: readonly Row[]): Observation | SourceError {
  const [row, ...others] = rows
  if (row === undefined || others.length > 0) {
    const what = `${rows.length} profiles of ${country}`
    return new SourceError('unreadable', { where: PROFILES, what, country })
  }
  const code = row.bazowyKodPoziomuZagrozenia
  const stated = code === null ? null : LEVELS.get(code)
  if (stated === undefined) {
    const what = `the level "${code}" of "${row.nazwa}"`
    return new SourceError('unknown-wording', { where: PROFILES, what, country })
  }
  const sentences = sentencesOf(htmlToText(row.trescPowiadomieniaDluga ?? ''))
  const wording = stated?.words ?? ''
  return {
    country,
    level: nationalLevel(stated?.level ?? null, row.czyOstrzezeniaRegionalne),
    peak: null,
    areas: [],
    wording,
    ...toldIn(sentences, country),
    updatedAt: approvedOn(row.dataZatwierdzenia ?? ''),
    url: `${SITE}/${country}`,
    document: country,
    language: 'pl',
    text: [wording, ...sentences].filter((line) => line !== '').join('\n'),
    summary: firstWords(sentences, () => false) || wording,
    body: stated === null && sentences.length === 0 ? 'empty' : 'real',
  }
}

/** The level is the country's own; with warnings for parts beside it, the country is at least 2. */
function nationalLevel(level: Level | null, hasParts: boolean): Level | null {
  return level === 1 && hasParts ? 2 : level
}

/** Without its notice nothing is known of calls to leave and of the embassy: the level never speaks of them. */
function toldIn(
  sentences: readonly string[],
  country: CountryCode,
): Pick<Observation, 'departure' | 'mission' | 'hazards'> {
  if (sentences.length === 0) return { departure: null, mission: null, hazards: [] }
  return readSentences(sentences, { language: 'pl', country, publisher: 'PL' })
}

/** "2026-02-26", perhaps with a time behind it. */
function approvedOn(printed: string): SourceDate | null {
  const date = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(printed.trim())?.[0] ?? ''
  const at = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date) ? date : null
}
