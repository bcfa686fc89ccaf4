import type { Advisory } from '../domain/advisory.ts'
import type { Standing } from '../domain/alert.ts'
import { standingOf } from '../domain/consensus.ts'
import type { CountryCode } from '../domain/country.ts'
import type { SourceHealth } from '../domain/picture.ts'
import type { Publisher } from '../domain/publisher.ts'
import type { Instant } from '../domain/time.ts'
import type { WatchPorts } from './ports.ts'

/** Where every watched source stands on these countries, with `own` in place of what is stored of this source. */
export async function standingsOf(
  countries: readonly CountryCode[],
  {
    ports,
    source,
    at,
    own,
    states,
  }: {
    readonly ports: {
      readonly publishers: ReadonlyMap<string, Publisher>
      readonly store: Pick<WatchPorts['store'], 'advisoriesAbout'>
    }
    /** Whose look it is; a feed is nobody's publisher. */
    readonly source: { readonly id: string }
    readonly at: Instant
    /** What the source itself says at the moment that is asked about. */
    readonly own: readonly Advisory[]
    readonly states: readonly SourceHealth[]
  },
): Promise<ReadonlyMap<CountryCode, readonly Standing[]>> {
  const stored = await ports.store.advisoriesAbout(countries)
  const heard = own.map((one) => ({ ...one, seenAt: at }))
  const now = [...stored.filter((one) => one.source !== source.id), ...heard]
  const healthOf = (id: string): SourceHealth => {
    const state = states.find((one) => one.source === id)
    if (id === source.id) return { source: id, seenAt: at, blindSince: null, reason: null, detail: '' }
    return state ?? { source: id, seenAt: null, blindSince: null, reason: null, detail: '' }
  }
  const standings = (country: CountryCode) =>
    [...ports.publishers.values()].flatMap((publisher) => {
      const advisory = now.find((one) => one.source === publisher.id && one.country === country) ?? null
      return standingOf({ publisher, advisory, health: healthOf(publisher.id) }, country) ?? []
    })
  return new Map(countries.map((country) => [country, standings(country)]))
}
