import { z } from 'zod'
import { countriesNamed, isCountry } from '../domain/countries.ts'
import type { CountryCode } from '../domain/country.ts'
import type { Level, Observation } from '../domain/observation.ts'
import { SourceError } from '../domain/source-error.ts'
import type { SourceDate } from '../domain/time.ts'
import { normalise } from '../lib/text.ts'
import { parseJson } from './shared/json.ts'
import { refusal } from './shared/refusal.ts'
import { defineSource, type Reading } from './source.ts'

const SITE = 'https://www.sb.gov.hk'
const INDEX = `${SITE}/json/ota_index/ota_index.json`
const PAGES = `${SITE}/eng/ota/`

/**
 * Outbound Travel Alerts of Hong Kong's Security Bureau, from the index behind its own page: amber, red and black
 * alerts, and those of the past, which are not shown any more. Only what is shown is in force; where everything was
 * taken down, no alert is left. The index has no prose: of calls to leave nothing is known. No live answer of it was
 * seen: it is read as others describe it, and whatever differs is an error.
 */
export const hkSb = defineSource({
  id: 'hk-sb',
  publisher: 'Security Bureau, Outbound Travel Alert System',
  country: 'HK',
  language: 'en',
  homepage: PAGES,
  licence: 'no licence stated',
  attribution: 'Security Bureau, The Government of the Hong Kong Special Administrative Region',
  unproven: true,
  reads: [INDEX],
  every: 10 * 60_000,
  expect: { min: 10, max: 200 },
  read: (get) => get(INDEX, parseIndex),
})

const INDEX_SHAPE = z.object({
  otas: z
    .array(
      z.object({
        level: z.string().min(1),
        levelExt: z.string().nullish(),
        countries: z.array(
          z.object({
            countryCode: z.string().min(1),
            titleEn: z.string().min(1),
            countryFileName: z.string().nullish(),
            showInIndex: z.union([z.boolean(), z.literal([0, 1, '0', '1'])]),
            updateDate: z.string().nullish(),
          }),
        ),
      }),
    )
    .min(1),
})
type Index = z.infer<typeof INDEX_SHAPE>

/** One alert, in force or past. */
interface Entry {
  readonly code: string
  readonly title: string
  /** Undefined for a colour never seen. */
  readonly level: Level | undefined
  /** The colour and what is said beside it. */
  readonly words: string
  readonly isShown: boolean
  readonly date: SourceDate | null
  readonly url: string
}

/** Throws SourceError `blocked` or `unreadable`. */
function parseIndex(body: string): Reading {
  const entries = entriesOf(parseJson(INDEX_SHAPE, body, INDEX))
  const shown = entries.filter(({ isShown }) => isShown)
  if (shown.length === 0) throw refusal(body, { where: INDEX, what: 'an index without an alert in force' })
  const known = new Set(entries.map(({ code }) => code).filter(isCountry))
  const looks = [...known].map((country) =>
    lookAt(
      country,
      entries.filter(({ code }) => code === country),
    ),
  )
  return {
    observations: looks.flatMap((look) => (look instanceof SourceError ? [] : [look])),
    listed: shown.length,
    unchanged: [],
    failures: looks.flatMap((look) => (look instanceof SourceError ? [look] : [])),
    unnamed: shown.filter(({ code }) => !isCountry(code)).map(({ title, code }) => `${title} (${code})`),
    markers: new Map(),
    whole: true,
  }
}

/** Amber: signs of a threat; red: a significant threat; black: a severe one, avoid all travel. */
const LEVELS: Readonly<Record<string, Level>> = { amber: 2, red: 3, black: 4 }

function entriesOf({ otas }: Index): readonly Entry[] {
  return otas.flatMap(({ level, levelExt, countries }) => {
    const beside = normalise(levelExt ?? '')
    const words = beside === '' ? level : `${level}: ${beside}`
    return countries.map((one) => ({
      code: one.countryCode.trim().toUpperCase(),
      title: normalise(one.titleEn),
      level: LEVELS[level.trim().toLowerCase()],
      words,
      isShown: Number(one.showInIndex) === 1,
      date: dayOf(one.updateDate ?? ''),
      url: /^[\w-]+\.html?$/.test(one.countryFileName ?? '') ? `${PAGES}${one.countryFileName}` : PAGES,
    }))
  })
}

function lookAt(country: CountryCode, entries: readonly Entry[]): Observation | SourceError {
  const shown = entries.filter(({ isShown }) => isShown)
  const other = shown.find(({ title }) => isOfAnother(title, country))
  if (other !== undefined) {
    const what = `"${other.title}" under the code ${country}`
    return new SourceError('unreadable', { where: INDEX, what, country })
  }
  const strange = shown.find(({ level }) => level === undefined)
  if (strange !== undefined) {
    const what = `the colour "${strange.words}" of "${strange.title}"`
    return new SourceError('unknown-wording', { where: INDEX, what, country })
  }
  return observe(country, entries, shown)
}

function isOfAnother(title: string, country: CountryCode): boolean {
  const named = countriesNamed(title) ?? countriesNamed(title.replace(/\s*\(.*$/, ''))
  return named !== undefined && !named.includes(country)
}

function observe(country: CountryCode, entries: readonly Entry[], shown: readonly Entry[]): Observation {
  const alerts = shown
    .flatMap((entry) => (entry.level === undefined ? [] : [{ ...entry, level: entry.level }]))
    .toSorted((one, other) => other.level - one.level)
  const whole = alerts.find(({ title }) => !isPart(title))
  const peak = alerts[0]?.level ?? 1
  const said = whole ?? alerts[0]
  return {
    country,
    level: nationalLevel(whole?.level ?? 1, peak),
    peak,
    areas: alerts.filter(({ title }) => isPart(title)).map(({ title, level }) => ({ name: title, level })),
    wording: said?.words ?? '',
    departure: null,
    mission: null,
    hazards: [],
    updatedAt: newest(shown.length > 0 ? shown : entries),
    url: said?.url ?? PAGES,
    document: country,
    language: 'en',
    text: alerts.map(({ title, words }) => `${title}: ${words}`).join('\n'),
    summary: said === undefined ? '' : `${said.title}: ${said.words}`,
    body: 'real',
  }
}

/** "Myanmar (south-eastern regions)"; a country whose own name has brackets is none. */
function isPart(title: string): boolean {
  return title.includes('(') && countriesNamed(title) === undefined
}

/** Outside the parts nothing is alerted. Alerts for parts at 3 or 4 make the country at least 2. */
function nationalLevel(whole: Level, peak: Level): Level {
  return whole === 1 && peak >= 3 ? 2 : whole
}

function newest(entries: readonly Entry[]): SourceDate | null {
  return (
    entries
      .flatMap(({ date }) => date ?? [])
      .toSorted()
      .at(-1) ?? null
  )
}

/** "20260226113000" in Hong Kong's time. */
function dayOf(printed: string): SourceDate | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/.exec(printed.trim()) ?? []
  const date = `${year}-${month}-${day}`
  const at = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date) ? date : null
}
