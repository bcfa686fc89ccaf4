import type { Instant } from '../domain/time.ts'
import type { Language, Speaker } from '../i18n/speaker.ts'
import type { Fetcher } from '../lib/http.ts'
import { due } from '../pipeline/pace.ts'
import { createPoller } from '../pipeline/poll.ts'
import type { OperatorChat, WatchPorts } from '../pipeline/ports.ts'
import { type Look, watch } from '../pipeline/watch.ts'
import type { Source } from '../sources/source.ts'
import type { Store } from '../store/store.ts'

/** A source with the pipeline behind it. */
export interface Watched {
  readonly source: Source
  look(): Promise<Look>
}

/** What every way of running Tocsin shares: the pipeline of each source over one store and one clock. */
export function watchAll(
  sources: readonly Source[],
  ports: {
    readonly store: Store
    readonly fetcher: Fetcher
    readonly now: () => Instant
    readonly speaker: (language: Language) => Speaker
    readonly operators: () => Promise<readonly OperatorChat[]>
    readonly due: WatchPorts['due']
    /** Compresses what alerts rest on; left out, it is not kept. */
    readonly pack?: NonNullable<WatchPorts['pack']>
    /** Something stands in the outbox. */
    readonly posted: () => void
    /** Everything that is watched where that may change; `sources` where left out. */
    readonly publishers?: () => ReadonlyMap<string, Source>
    /** True once the program stops. */
    readonly stopping?: () => boolean
  },
): readonly Watched[] {
  const fixed = publishersOf(sources)
  const publishers = ports.publishers ?? (() => fixed)
  return sources.map((source) => {
    const poller = createPoller(source, ports)
    const { look } = watch(source, poller, { stopping: () => false, ...ports, publishers })
    return { source, look }
  })
}

/** Live pace: what someone follows or what is dangerous often, the calm rest over hours. */
export function livePace(store: Store): WatchPorts['due'] {
  const asked = new Map<string, Instant>()
  return async (source, kept, now) => {
    const countries = new Set([...(source.round ?? []), ...kept.keys()])
    const paced = [...countries].map((country) => {
      const one = kept.get(country)
      const askedAt = asked.get(`${source.id} ${country}`)
      return { country, advisory: one?.advisory ?? null, readAt: one?.readAt ?? null, askedAt }
    })
    const followed = await store.followedCountries()
    const wanted = due(paced, { now, followed, round: source.round !== undefined, every: source.every })
    for (const country of wanted) asked.set(`${source.id} ${country}`, now)
    return wanted
  }
}

/** On a tape nobody is to be spared: every country is read at every look. */
export const tapePace: WatchPorts['due'] = async (source, kept) =>
  new Set([...(source.round ?? []), ...kept.keys()])

/** By source id. */
export function publishersOf(sources: readonly Source[]): ReadonlyMap<string, Source> {
  return new Map(sources.map((source) => [source.id, source]))
}
