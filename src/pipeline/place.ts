import { type Mentions, mentionsIn } from '../domain/countries/mentions.ts'
import type { CountryCode } from '../domain/country.ts'
import type { Entry } from '../domain/feed.ts'

/** What an entry is about, and what nobody could tell. */
export interface Placed {
  readonly countries: readonly CountryCode[]
  /** Names that could mean several things, as written; nobody hears of the entry under them. */
  readonly doubtful: readonly string[]
}

/**
 * The countries of an entry: those of its title; where it names none, those of its first sentence and its categories. A
 * doubtful name of the title is settled by what these name ("Congo", filed under "DR Congo"), and never guessed.
 */
export function placeEntry({ title, sentences, categories, language }: Entry): Placed {
  const around = [title, sentences[0] ?? '', ...categories].join('\n')
  const ofTitle = mentionsIn(title, language, around)
  const rest = together([
    mentionsIn(sentences[0] ?? '', language, around),
    ...categories.map((category) => mentionsIn(category, language, around)),
  ])
  if (ofTitle.countries.length === 0 && ofTitle.doubtful.length === 0) return named(rest)
  const settled = ofTitle.doubtful.map(({ name, countries }) => {
    const meant = countries.filter((country) => rest.countries.includes(country))
    return { name, country: meant.length === 1 ? meant[0] : undefined }
  })
  return {
    countries: [...new Set([...ofTitle.countries, ...settled.flatMap(({ country }) => country ?? [])])],
    doubtful: unique(settled.filter(({ country }) => country === undefined).map(({ name }) => name)),
  }
}

function named({ countries, doubtful }: Mentions): Placed {
  return { countries, doubtful: unique(doubtful.map(({ name }) => name)) }
}

/** A name that is doubtful in one place and clear in another is clear. */
function together(mentions: readonly Mentions[]): Mentions {
  const countries = [...new Set(mentions.flatMap((one) => one.countries))]
  const doubtful = mentions
    .flatMap((one) => one.doubtful)
    .filter(({ countries: meant }) => !meant.some((country) => countries.includes(country)))
  return { countries, doubtful }
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)]
}
