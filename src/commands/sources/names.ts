import type { CountryCode } from '../../domain/country.ts'
import { findCountry } from '../../domain/find-country.ts'
import { sayCountry, sayList } from '../../i18n/say.ts'
import type { Speaker } from '../../i18n/speaker.ts'
import type { NamedSource } from '../desks/wish-desk.ts'

export type FoundSources =
  | { readonly kind: 'sources'; readonly ids: readonly string[] }
  /** `typed` is the name that no source has; empty where none was given. */
  | { readonly kind: 'unknown'; readonly typed: string }

/**
 * The sources that names mean: an id is one source, a government all of its own. A name may hold several apart by
 * spaces; none is taken for another that is read.
 */
export function sourcesNamed(names: readonly string[], known: readonly NamedSource[]): FoundSources {
  if (names.length === 0) return { kind: 'unknown', typed: '' }
  const found = names.map((name) => ({ name, ids: idsOf(name, known) ?? idsOfEach(name, known) }))
  const unknown = found.find(({ ids }) => ids === undefined)
  if (unknown !== undefined) return { kind: 'unknown', typed: unknown.name }
  return { kind: 'sources', ids: [...new Set(found.flatMap(({ ids }) => ids ?? []))].toSorted() }
}

/** As a reader knows them: a government where all its sources are meant, else a source's own name. */
export function saySources(ids: readonly string[], known: readonly NamedSource[], say: Speaker): string {
  const names = grouped(ids, known).map((one) => {
    if ('government' in one) return sayCountry(one.government, say)
    if (one.id === 'operators') return say.text('source-operators')
    return known.find(({ id }) => id === one.id)?.name || one.id
  })
  return sayList(names, say)
}

/** As they are typed behind `from`. */
export function sourceWords(ids: readonly string[], known: readonly NamedSource[]): string {
  return grouped(ids, known)
    .map((one) => ('government' in one ? one.government : one.id))
    .join(',')
}

/** The governments that can be named, each once. */
export function governmentsOf(known: readonly NamedSource[]): readonly CountryCode[] {
  return [...new Set(known.map(({ government }) => government))].filter((one) => one !== null)
}

function grouped(
  ids: readonly string[],
  known: readonly NamedSource[],
): readonly ({ readonly government: CountryCode } | { readonly id: string })[] {
  const whole = governmentsOf(known).filter((government) =>
    ofGovernment(government, known).every((id) => ids.includes(id)),
  )
  const covered = new Set(whole.flatMap((government) => ofGovernment(government, known)))
  return [
    ...whole.map((government) => ({ government })),
    ...ids.filter((id) => !covered.has(id)).map((id) => ({ id })),
  ]
}

function idsOf(name: string, known: readonly NamedSource[]): readonly string[] | undefined {
  const id = name.toLowerCase()
  if (known.some((source) => source.id === id)) return [id]
  const found = findCountry(name)
  const ids = found.kind === 'one' ? ofGovernment(found.country, known) : []
  return ids.length === 0 ? undefined : ids
}

function idsOfEach(name: string, known: readonly NamedSource[]): readonly string[] | undefined {
  const each = name.split(/\s+/).map((word) => idsOf(word, known))
  return each.includes(undefined) ? undefined : each.flatMap((ids) => ids ?? [])
}

function ofGovernment(government: CountryCode, known: readonly NamedSource[]): readonly string[] {
  return known.filter((source) => source.government === government).map(({ id }) => id)
}
