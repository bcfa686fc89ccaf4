import { countriesNamed, fromAlpha3 } from '../../domain/countries.ts'
import type { CountryCode } from '../../domain/country.ts'

/** The tag is a mixture of FIPS, ISO and private codes: it is asked only which part of "Mainland China, …" is meant. */
const PARTS_OF_CHINA = new Map([
  ['CH', 'CN'],
  ['HK', 'HK'],
  ['MC', 'MO'],
])

/**
 * Which countries an item is about. The new links carry ISO 3166-1 alpha-3 codes; else the name of the title counts.
 * Where an entry covers several countries, the link or the tag may single one out.
 */
export function placesOf({
  name,
  link,
  tag,
}: {
  readonly name: string
  readonly link: string
  readonly tag: string
}): {
  readonly about: readonly CountryCode[]
  readonly covers: readonly CountryCode[]
} {
  const covers = countriesNamed(name) ?? []
  const linked = fromAlpha3(/\bdestination\.([a-z]{3})\.html/i.exec(link)?.[1] ?? '')
  if (linked !== undefined) return { about: [linked], covers: covers.includes(linked) ? covers : [linked] }
  if (covers.length < 2) return { about: covers, covers }
  const [slug = ''] = /[^/]*$/.exec(link.replace(/(?:-?(?:travel-)?advisory\d*)?\.html$/i, '')) ?? []
  const part = countriesNamed(slug.replaceAll('-', ' ')) ?? [PARTS_OF_CHINA.get(tag) ?? '']
  const [one] = part
  return { about: part.length === 1 && one !== undefined && covers.includes(one) ? [one] : covers, covers }
}
