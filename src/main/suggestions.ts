import type { AdapterPorts } from '../adapters/adapter.ts'
import { NEWS_KINDS } from '../domain/chat.ts'
import { foldName } from '../domain/countries/fold-name.ts'
import { countryName } from '../domain/countries.ts'
import { suggestCountries } from '../domain/find-country.ts'
import { suggestRegions } from '../domain/find-place.ts'
import { CONTINENTS, CRISIS_REGIONS, type RegionCode } from '../domain/place.ts'
import type { Publisher } from '../domain/publisher.ts'
import { regionNames } from '../i18n/region-names.ts'
import { sayCountry, sayCountryTitle } from '../i18n/say.ts'
import { LANGUAGES, languageOf, type Speaker } from '../i18n/speaker.ts'
import type { CorePorts } from './ports.ts'

type Suggestions = ReturnType<AdapterPorts['suggest']>

/** Suggestions a platform shows at most (Discord: 25 choices). */
const MOST_SUGGESTIONS = 25
/** The rest is for countries. */
const MOST_REGIONS = 10

/** What adapters offer to somebody who is typing, from memory. */
export function suggestionsFrom({
  sources,
  speaker,
}: Pick<CorePorts, 'sources' | 'speaker'>): Pick<AdapterPorts, 'suggest' | 'complete'> {
  return {
    suggest(typed, locale) {
      const language = languageOf(locale)
      return suggestCountries(typed, language, MOST_SUGGESTIONS).map((country) => ({
        name: countryName(country, language),
        value: country,
      }))
    },
    complete({ kind, typed, locale }) {
      const say = speaker(languageOf(locale))
      if (kind === 'country-or-all') return regions(typed, say)
      if (kind === 'kinds') return listed(typed, newsKinds(say))
      return kind === 'sources' ? listed(typed, governments(sources(), say)) : []
    },
  }
}

function newsKinds(say: Speaker): Suggestions {
  return NEWS_KINDS.map((kind) => ({ name: say.text(`news-${kind}`), value: kind }))
}

function governments(sources: readonly Publisher[], say: Speaker): Suggestions {
  const countries = [...new Set(sources.map(({ country }) => country))]
  return countries.map((country) => ({ name: sayCountry(country, say), value: country }))
}

/**
 * Builds what suggestions are found in: the first one in a language takes about a tenth of a second, and Discord's menus
 * want theirs at once. Other work comes between two languages.
 */
export async function prepareSuggestions({ suggest }: Pick<AdapterPorts, 'suggest'>): Promise<void> {
  for (const language of LANGUAGES) {
    await new Promise((resume) => setImmediate(resume))
    suggest('a', language)
  }
}

/** Those that people name come first: crises, then continents, then their parts. */
function regions(typed: string, say: Speaker): Suggestions {
  const continents: readonly RegionCode[] = CONTINENTS.map(({ code }) => code)
  const rank = (code: RegionCode) => {
    if (CRISIS_REGIONS.some((region) => region === code)) return 0
    return continents.includes(code) ? 1 : 2
  }
  const named = regionNames([say]).toSorted((one, other) => rank(one.code) - rank(other.code))
  return suggestRegions(typed, named, MOST_REGIONS).map((code) => ({
    name: sayCountryTitle(code, say),
    value: code,
  }))
}

/** Completes the last of several values, apart by commas; what stands before it stays. */
function listed(typed: string, offered: Suggestions): Suggestions {
  const pieces = typed.split(',').map((piece) => piece.trim())
  const before = pieces.slice(0, -1).filter((piece) => piece !== '')
  const start = foldName(pieces.at(-1) ?? '')
  const nameOf = (piece: string) => offered.find(({ value }) => value === piece)?.name ?? piece
  return offered
    .filter(({ value }) => !before.includes(value))
    .filter(({ name, value }) => [name, value].some((one) => foldName(one).startsWith(start)))
    .map(({ name, value }) => ({
      name: [...before.map(nameOf), name].join(', '),
      value: [...before, value].join(', '),
    }))
    .slice(0, MOST_SUGGESTIONS)
}
