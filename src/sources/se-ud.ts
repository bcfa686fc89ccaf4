import { COUNTRIES } from '../domain/countries.ts'
import type { CountryCode } from '../domain/country.ts'
import type { Observation } from '../domain/observation.ts'
import { SourceError } from '../domain/source-error.ts'
import { type Entry, LIST, MIRROR, parseList } from './se-ud/list.ts'
import { observe, UNLISTED } from './se-ud/observe.ts'
import { refuseHuge } from './shared/limits.ts'
import { type Ask, defineSource, type Get } from './source.ts'

/**
 * Decisions of the Swedish foreign ministry to advise against travel. Its own site has no list for programs: the open
 * mirror g0v.se is read, which copies regeringen.se once a day. Only countries with a decision are on the list: where
 * it never held a country, nothing is advised against there. One that leaves the list keeps what was decided, since
 * the ministry says "borttagen avrådan" when it withdraws one.
 */
export const seUd = defineSource({
  id: 'se-ud',
  publisher: 'Utrikesdepartementet, UD:s reseavrådan',
  country: 'SE',
  language: 'sv',
  homepage: 'https://www.regeringen.se/ud-avrader/',
  licence: 'no licence stated',
  attribution: 'Regeringskansliet, regeringen.se, through g0v.se (Civic Tech Sweden)',
  reads: [LIST, `${MIRROR}/ud-avrader/`],
  every: 30 * 60_000,
  expect: { min: 40, max: 120 },
  async read(get, ask) {
    const { entries, listed, unnamed } = await get(LIST, parseList)
    const looks = await Promise.all(entries.map((entry) => lookAt(entry, get)))
    const on = new Set(entries.map(({ country }) => country))
    const off = COUNTRIES.filter((country) => !on.has(country) && wasNeverOn(country, ask))
    return {
      observations: [
        ...looks.flatMap((look) => ('observation' in look ? [look.observation] : [])),
        ...off.flatMap((country) => UNLISTED.get(country) ?? []),
      ],
      listed,
      unchanged: [],
      failures: looks.flatMap((look) => ('failure' in look ? [look.failure] : [])),
      unnamed,
      markers: new Map([
        ...[...on].map((country) => [country, ON_LIST] as const),
        ...off.map((country) => [country, OFF_LIST] as const),
      ]),
      whole: true,
    }
  },
})

const ON_LIST = 'listed'
const OFF_LIST = 'not listed'

function wasNeverOn(country: CountryCode, ask: Ask): boolean {
  return country !== 'SE' && ask.marker(country) !== ON_LIST
}

/** Entries of an unchanged list are the same, and so is what they say. */
const told = new WeakMap<Entry, Observation>()

/** The text of most decisions is in the list; of the others it is a page of the mirror. */
async function lookAt(
  entry: Entry,
  get: Get,
): Promise<{ readonly observation: Observation } | { readonly failure: SourceError }> {
  const known = told.get(entry)
  if (known !== undefined) return { observation: known }
  const url = `${MIRROR}${entry.path.replace(/\/$/, '')}.md`
  try {
    const parse = (body: string) => plausible(body, url)
    const text = entry.text ?? (await get(url, parse, { about: [entry.country] }))
    const observation = observe(entry, text)
    if (entry.text !== null) told.set(entry, observation)
    return { observation }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    const { kind, where, message } = error
    const what = message.replace(`${kind}: `, '').replace(` (${where})`, '')
    return { failure: new SourceError(kind, { where, what, country: entry.country, cause: error }) }
  }
}

function plausible(text: string, url: string): string {
  refuseHuge(text, url)
  return text
}
