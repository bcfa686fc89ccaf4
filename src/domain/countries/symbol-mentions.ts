import { COUNTRIES } from '../countries.ts'
import type { CountryCode } from '../country.ts'
import { displayName, standardName } from './display-names.ts'

/** Scripts that put no spaces between words, or glue endings to names. */
const LANGUAGES = ['ja', 'ko', 'zh', 'th'] as const

/** Names in Japanese that several countries share; alone they mean nobody. */
const SHARED: ReadonlySet<string> = new Set(['コンゴ', 'ギニア', '콩고', '기니', '刚果', '几内亚', '朝鲜'])

/**
 * Countries named in a text of such a script, longest name first: 赤道ギニア is not ギニア. A name in katakana or Hangul
 * must not be part of a longer word.
 */
export function symbolMentions(text: string, language: string): readonly CountryCode[] {
  const primary = language.toLowerCase().split(/[-_]/)[0]
  const known = LANGUAGES.find((one) => one === primary)
  if (known === undefined) return []
  const places: { readonly at: number; readonly country: CountryCode }[] = []
  let rest = text
  for (const { name, country } of namesOf(known)) {
    for (let at = rest.indexOf(name); at !== -1; at = rest.indexOf(name, at + name.length)) {
      if (isInside(rest, at, name)) continue
      if (!SHARED.has(name)) places.push({ at, country })
      rest = rest.slice(0, at) + ' '.repeat(name.length) + rest.slice(at + name.length)
    }
  }
  return [...new Set(places.toSorted((one, other) => one.at - other.at).map(({ country }) => country))]
}

const once = new Map<string, readonly { readonly name: string; readonly country: CountryCode }[]>()

function namesOf(language: (typeof LANGUAGES)[number]) {
  const known = once.get(language)
  if (known !== undefined) return known
  const names = COUNTRIES.flatMap((country) =>
    [...new Set([displayName(country, language), standardName(country, language, 'short')])]
      .filter((name) => name.length > 1 && !/[a-z]/i.test(name))
      .map((name) => ({ name, country })),
  ).toSorted((one, other) => other.name.length - one.name.length)
  once.set(language, names)
  return names
}

const KATAKANA = /[\u30a1-\u30fa\u30fc]/
const HANGUL = /[\uac00-\ud7a3]/
/** What Korean hangs on a name. */
const PARTICLE =
  /^(?:에서|에게|에|의|을|를|은|는|이|가|과|와|로|으로|도|인|행|발|내|공화국|정부|전역|북부|남부|동부|서부)/

function isInside(text: string, at: number, name: string): boolean {
  const before = text.charAt(at - 1)
  const behind = text.slice(at + name.length)
  if (KATAKANA.test(name.charAt(0)) && KATAKANA.test(before)) return true
  if (KATAKANA.test(name.slice(-1)) && KATAKANA.test(behind.charAt(0))) return true
  if (!HANGUL.test(name)) return false
  return HANGUL.test(before) || (HANGUL.test(behind.charAt(0)) && !PARTICLE.test(behind))
}
