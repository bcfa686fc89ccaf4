import type { Publisher } from '../domain/publisher.ts'
import type { Instant } from '../domain/time.ts'
import type { Language, Speaker } from '../i18n/speaker.ts'
import type { Fetcher } from '../lib/http.ts'
import { DRILL_PUBLISHER } from '../pipeline/drill.ts'
import { due } from '../pipeline/pace.ts'
import { createPoller } from '../pipeline/poll.ts'
import type { OperatorChat, WatchPorts } from '../pipeline/ports.ts'
import { type Look, watch } from '../pipeline/watch.ts'
import { SOURCES } from '../sources/registry.ts'
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

/**
 * Whoever may stand in an alert that is stored, by source id: what is watched, what this program can read, since a source
 * that was switched off meanwhile still spoke, and exercises.
 */
export function everyPublisher(watched: readonly Source[]): ReadonlyMap<string, Publisher> {
  return new Map([...SOURCES, ...watched, DRILL_PUBLISHER].map((publisher) => [publisher.id, publisher]))
}

/** By source id. */
export function publishersOf(sources: readonly Source[]): ReadonlyMap<string, Source> {
  return new Map(sources.map((source) => [source.id, source]))
}
