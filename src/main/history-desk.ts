import type {
  Changes,
  ChangesWanted,
  HistoryDesk,
  ReducedMissions,
  Speaking,
} from '../commands/desks/history-desk.ts'
import type { Advisory } from '../domain/advisory.ts'
import type { Change } from '../domain/change.ts'
import { consensusOf, standingOf } from '../domain/consensus.ts'
import type { CountryCode } from '../domain/country.ts'
import { lastTimeOf } from '../domain/last-time.ts'
import { isReduced, missionsOf, unreadGovernments } from '../domain/missions.ts'
import { type Outlook, outlookOf } from '../domain/outlook.ts'
import type { View } from '../domain/picture.ts'
import type { Publisher } from '../domain/publisher.ts'
import type { Instant } from '../domain/time.ts'
import { GOVERNMENTS } from '../domain/turn.ts'
import { DRILL_PUBLISHER } from '../pipeline/drill.ts'
import { SOURCES } from '../sources/registry.ts'
import { OPERATORS } from './feed-desk.ts'
import type { DeskPorts } from './ports.ts'
import { storyIn } from './story.ts'

/** The questions of commands about what was, and what is in short. */
export function createHistoryDesk(ports: DeskPorts): HistoryDesk {
  const believed = rememberingAdvisories(ports)
  const outlooks = rememberingOutlooks()
  return {
    outlooks: async (countries) => outlooks(countries, await believed()),
    lastTime: async (country) => lastTimeIn(viewsOf(country, await believed()), country, ports),
    changes: async (wanted) => changesOf(wanted, ports, await believed()),
    reducedMissions: async () => reducedMissions(await believed()),
    story: (about) => storyIn(about, ports),
  }
}

/** A source with what is believed of it, by country. */
interface Believed extends Pick<View, 'publisher' | 'health'> {
  readonly advisories: ReadonlyMap<CountryCode, Advisory>
}

/**
 * What is believed of every source. Nothing of a source changes but with an accepted poll, which says when it was: what
 * was read since the last one is not read again.
 */
function rememberingAdvisories({
  store,
  sources,
}: Pick<DeskPorts, 'store' | 'sources'>): () => Promise<readonly Believed[]> {
  const known = new Map<string, { readonly seenAt: Instant; readonly advisories: Believed['advisories'] }>()
  const advisoriesOf = async (source: string, seenAt: Instant) => {
    const before = known.get(source)
    if (before?.seenAt === seenAt) return before.advisories
    const short = await store.advisoriesInShort(source)
    const advisories = new Map(short.map((advisory) => [advisory.country, advisory]))
    known.set(source, { seenAt, advisories })
    return advisories
  }
  return async () => {
    const states = new Map((await store.sourceStates()).map((state) => [state.source, state]))
    const believed: Believed[] = []
    for (const publisher of sources()) {
      const health = states.get(publisher.id)
      const seenAt = health?.seenAt ?? null
      believed.push({
        publisher,
        health: health ?? {
          source: publisher.id,
          seenAt: null,
          blindSince: null,
          reason: null,
          detail: '',
        },
        advisories: seenAt === null ? new Map() : await advisoriesOf(publisher.id, seenAt),
      })
    }
    return believed
  }
}

/** The same question comes again and again, and the answer moves only when a source was read or its sight changed. */
function rememberingOutlooks(): (
  countries: readonly CountryCode[],
  believed: readonly Believed[],
) => readonly Outlook[] {
  let known = new Map<CountryCode, Outlook>()
  let state = ''
  return (countries, believed) => {
    const now = believed
      .map(({ health: { source, seenAt, blindSince, paused } }) =>
        [source, seenAt, blindSince, paused].join(),
      )
      .join('\n')
    if (now !== state) {
      known = new Map()
      state = now
    }
    return countries.map((country) => {
      const outlook = known.get(country) ?? outlookOf(country, viewsOf(country, believed))
      known.set(country, outlook)
      return outlook
    })
  }
}

function viewsOf(country: CountryCode, believed: readonly Believed[]): readonly View[] {
  return believed.map(({ publisher, health, advisories }) => {
    return { publisher, health, advisory: advisories.get(country) ?? null }
  })
}

/** As it was when the newest of the calls that stand brought them to their number. */
async function lastTimeIn(
  views: readonly View[],
  country: CountryCode,
  { store }: Pick<DeskPorts, 'store'>,
): Promise<Instant | null> {
  const governments = new Map(views.map(({ publisher }) => [publisher.id, publisher.country]))
  const standings = views.flatMap((view) => standingOf(view, country) ?? [])
  const { urging } = consensusOf(standings, governments)
  const at = urging.findLast(({ since }) => since !== null)?.since ?? null
  if (at === null) return null
  const past = {
    advisories: views.flatMap(({ advisory }) => advisory ?? []),
    changes: await store.callChanges(country),
    governments,
  }
  return lastTimeOf(past, { count: urging.length, at })
}

function reducedMissions(believed: readonly Believed[]): ReducedMissions {
  const countries = new Set<CountryCode>()
  for (const { advisories } of believed) {
    for (const [country, { believed: said }] of advisories) if (isReduced(said)) countries.add(country)
  }
  return {
    countries: [...countries]
      .map((country) => missionsOf(country, viewsOf(country, believed)))
      .filter(({ stands }) => stands.some(isReduced)),
    watched: new Set(believed.map(({ publisher }) => publisher.country)).size,
    unread: unreadGovernments(believed),
  }
}

async function changesOf(
  wanted: ChangesWanted,
  { store, sources }: DeskPorts,
  believed: readonly Believed[],
): Promise<Changes> {
  const { changes, count, textOnly } = await store.changesAbout({ ...wanted, except: DRILL_PUBLISHER.id })
  const looks = firstLooks(wanted.countries, believed)
  const later = looks.filter(({ at }) => at > wanted.since)
  const byOf = await speakersOf({ store, sources })
  return {
    changes: changes.map((change) => ({ change, by: byOf(change) })),
    count,
    textOnly,
    watchedSince: looks.map(({ at }) => at).toSorted()[0] ?? null,
    later: later.map(({ government }) => government),
  }
}

/** The first look of each government at one of these countries. */
function firstLooks(
  countries: readonly CountryCode[],
  believed: readonly Believed[],
): readonly { readonly government: CountryCode; readonly at: Instant }[] {
  const looks = new Map<CountryCode, Instant>()
  for (const { publisher, advisories } of believed) {
    for (const country of countries) {
      const at = advisories.get(country)?.firstSeenAt
      const known = looks.get(publisher.country)
      if (at !== undefined && (known === undefined || at < known)) looks.set(publisher.country, at)
    }
  }
  return [...looks].map(([government, at]) => ({ government, at }))
}

/** Who speaks in which change, as of now. */
export async function speakersOf({
  store,
  sources,
}: Pick<DeskPorts, 'store' | 'sources'>): Promise<(change: Pick<Change, 'source'>) => Speaking> {
  const feeds = new Map((await store.feeds()).map(({ id, name }) => [id, name]))
  const publishers = new Map([...SOURCES, ...sources()].map((publisher) => [publisher.id, publisher]))
  return (change) => speakerOf(change, { publishers, feeds })
}

/** A source that was switched off meanwhile still spoke; a feed that was removed has no name any more. */
function speakerOf(
  { source }: Pick<Change, 'source'>,
  {
    publishers,
    feeds,
  }: { readonly publishers: ReadonlyMap<string, Publisher>; readonly feeds: ReadonlyMap<string, string> },
): Speaking {
  const publisher = publishers.get(source)
  if (publisher !== undefined) return { kind: 'government', country: publisher.country }
  if (source === GOVERNMENTS) return { kind: 'governments' }
  return source === OPERATORS ? { kind: 'operators' } : { kind: 'feed', name: feeds.get(source) ?? source }
}
