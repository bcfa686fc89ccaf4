import { countriesNamed } from '../domain/countries.ts'
import type { CountryCode } from '../domain/country.ts'
import type { Observation } from '../domain/observation.ts'
import { SourceError } from '../domain/source-error.ts'
import { standingOf } from './nz-mfat/advice-level.ts'
import { type Page, parsePage } from './nz-mfat/page.ts'
import { type Entry, parseSitemap, SITE, SITEMAP } from './nz-mfat/sitemap.ts'
import { firstWords } from './shared/first-words.ts'
import { readSentences } from './shared/sentences/read-sentences.ts'
import { type Ask, defineSource, type Get } from './source.ts'

/** SafeTravel of New Zealand's Ministry of Foreign Affairs and Trade: a sitemap, then a page per destination. */
export const nzMfat = defineSource({
  id: 'nz-mfat',
  publisher: 'SafeTravel, Ministry of Foreign Affairs and Trade',
  country: 'NZ',
  language: 'en',
  homepage: `${SITE}/destinations`,
  licence: 'CC BY 4.0',
  attribution: 'Source: SafeTravel, New Zealand Ministry of Foreign Affairs and Trade',
  reads: [SITEMAP, `${SITE}/destinations/`],
  every: 10 * 60_000,
  expect: { min: 120, max: 300 },
  async read(get, ask) {
    const { entries, listed, unnamed } = await get(SITEMAP, parseSitemap)
    const looks = (await Promise.all(entries.map((entry) => lookAt(entry, get, ask)))).flat()
    return {
      observations: looks.flatMap((look) => (look.kind === 'seen' ? [look.observation] : [])),
      listed,
      unchanged: looks.flatMap((look) => (look.kind === 'unchanged' ? [look.country] : [])),
      failures: looks.flatMap((look) => (look.kind === 'trouble' ? [look.error] : [])),
      unnamed,
      markers: new Map(
        looks.flatMap((look) =>
          look.kind === 'seen' ? [[look.observation.country, look.marker] as const] : [],
        ),
      ),
      whole: true,
    }
  },
})

/** What came of one country of the sitemap. */
type Look =
  | { readonly kind: 'unchanged'; readonly country: CountryCode }
  | { readonly kind: 'seen'; readonly observation: Observation; readonly marker: string }
  | { readonly kind: 'trouble'; readonly error: SourceError }

async function lookAt(entry: Entry, get: Get, ask: Ask): Promise<readonly Look[]> {
  const { countries, marker, url } = entry
  const isAsked = countries.some((country) => ask.marker(country) !== marker || ask.wants(country))
  if (!isAsked) return countries.map((country) => ({ kind: 'unchanged', country }))
  try {
    const page = await get(url, parsePage, { about: countries })
    return countries.map((country) => observe(country, page, entry))
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    return countries.map((country) => ({ kind: 'trouble', error: about(country, error, url) }))
  }
}

function observe(country: CountryCode, page: Page, { url, marker }: Entry): Look {
  if (!(countriesNamed(page.name) ?? [country]).includes(country)) {
    const error = new SourceError('unreadable', { where: url, what: `the page of "${page.name}"`, country })
    return { kind: 'trouble', error }
  }
  const standing = standingOf(country, page.boxes)
  if (standing === undefined) {
    const places = page.boxes.map(({ title, subtitle }) => `"${title} ${subtitle}"`).join(', ')
    const what = `no advice for the whole of ${page.name} among ${places}`
    return { kind: 'trouble', error: new SourceError('unknown-wording', { where: url, what, country }) }
  }
  const isReal = page.sentences.length > 0
  const told = isReal ? readSentences(page.sentences, { language: 'en', country, publisher: 'NZ' }) : UNTOLD
  const observation: Observation = {
    country,
    ...standing,
    ...told,
    updatedAt: page.updatedAt,
    url,
    document: url,
    language: 'en',
    text: page.sentences.join('\n'),
    summary: firstWords(page.sentences, () => false),
    body: isReal ? 'real' : 'empty',
  }
  return { kind: 'seen', observation, marker }
}

const UNTOLD = { departure: null, mission: null, hazards: [] } as const

function about(country: CountryCode, { kind, message, cause }: SourceError, where: string): SourceError {
  return new SourceError(kind, { where, what: message.replace(`${kind}: `, ''), country, cause })
}
