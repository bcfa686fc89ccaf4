import type { Post } from '../card/outbox.ts'
import type { SourceState } from '../domain/accepted-poll.ts'
import type { Alert } from '../domain/alert.ts'
import type { CountryCode } from '../domain/country.ts'
import type {
  AcceptedFeed,
  Entry,
  Feed,
  FeedDocument,
  FeedReader,
  KnownEntry,
  ReportReading,
} from '../domain/feed.ts'
import type { Notice } from '../domain/notice.ts'
import type { PackedProofs } from '../domain/packed-proof.ts'
import { SourceError } from '../domain/source-error.ts'
import type { Instant } from '../domain/time.ts'
import type { Fetcher } from '../lib/http.ts'
import { bulletinAlert, bulletinKey, type Report } from './bulletin.ts'
import { failLook, joined, noticePost } from './failed-look.ts'
import { isFlood, isStronger, noveltyOf, recall } from './novelty.ts'
import { createLooks, type Rested } from './poll.ts'
import type { WatchPorts } from './ports.ts'
import { type Gathered, gather, type Proven, type ProvePorts } from './prove.ts'
import { sightRegained } from './sight.ts'
import { firstPost, type SpreadPorts, spreadOn } from './spread.ts'
import { standingsOf } from './standings.ts'
import { type Study, studyEntry } from './study.ts'

/** What watching a feed needs of the rest of Tocsin. */
export interface FeedPorts
  extends Pick<WatchPorts, 'now' | 'publishers' | 'speaker' | 'operators' | 'stopping' | 'posted'>,
    Omit<ProvePorts, 'store'> {
  readonly fetcher: Fetcher
  readonly reader: FeedReader
  readonly store: SpreadPorts['store'] &
    ProvePorts['store'] &
    Pick<WatchPorts['store'], 'sourceStates' | 'advisoriesAbout' | 'failPoll' | 'isPosted'> & {
      entriesOf(feed: string): Promise<readonly KnownEntry[]>
      acceptFeed(look: AcceptedFeed & Told & Post): Promise<void>
    }
}

/** What one look at a feed came to. */
export interface FeedLook {
  readonly at: Instant
  readonly alerts: readonly Alert[]
  readonly notices: readonly Notice[]
  readonly error: SourceError | null
  /** How many entries it holds; 0 where it could not be read. */
  readonly entries: number
  /** What could not be put away to prove the alerts; null for nothing. */
  readonly trouble: string | null
}

interface Told {
  readonly alerts: readonly Alert[]
  readonly changes: readonly Alert['main'][]
  readonly proof: PackedProofs
}

/** A feed with the interval at which it is read at the moment. */
type Watched = Feed & { readonly every: number }

/** Watches one feed: each look is read, told and committed as one transaction. */
export function watchFeed(feed: Watched, ports: FeedPorts): { look(): Promise<FeedLook> } {
  const looks = createLooks(feed.id, ports)
  const parse = (body: string) => ports.reader.parse(body, feed.url)
  let known: Map<string, KnownEntry> | undefined
  let settled: FeedDocument | undefined
  return {
    async look() {
      const at = ports.now()
      try {
        const { get, rested } = looks.begin()
        const document = await get(feed.url, parse)
        known ??= new Map((await ports.store.entriesOf(feed.id)).map((entry) => [entry.key, entry]))
        const look = await accept({
          feed,
          ports,
          at,
          document,
          rested: rested(),
          known,
          isSettled: document === settled,
        })
        settled = document
        return look
      } catch (error) {
        if (!(error instanceof SourceError)) {
          // What was not stored is told by a later look, which needs the answer anew to prove it.
          looks.forget()
          throw error
        }
        if (ports.stopping()) return { at, alerts: [], notices: [], error, entries: 0, trouble: null }
        const { notices } = await failLook({ source: feed, ports, at }, error)
        return { at, alerts: [], notices, error, entries: 0, trouble: null }
      }
    },
  }
}

interface Scene {
  readonly feed: Watched
  readonly ports: FeedPorts
  readonly at: Instant
  readonly document: FeedDocument
  readonly rested: readonly Rested[]
  readonly known: Map<string, KnownEntry>
  /** The same answer was accepted before. */
  readonly isSettled: boolean
}

async function accept(scene: Scene): Promise<FeedLook> {
  const { feed, ports, at, document, known, isSettled } = scene
  const states = await ports.store.sourceStates()
  const state = states.find((one) => one.source === feed.id)
  const studies = isSettled ? [] : studiesOf(scene, { isFirstLook: (state?.seenAt ?? null) === null })
  const fresh = studies.filter(({ novelty }) => novelty === 'new' || novelty === 'call-added')
  const evidence = await gathered(fresh, scene)
  const alerts = await alertsOf(fresh, { ...scene, states })
  const sight = await sightRegained({ source: feed, ports, at }, states)
  const told = noticesOf(fresh, { feed, alerts })
  const remembered = studies.map((study) => rememberedAs(study, at))
  const post = await firstPost(alerts, ports)
  await ports.store.acceptFeed({
    feed: feed.id,
    at,
    entries: remembered,
    present: document.entries.map(({ key }) => key),
    changes: alerts.map(({ main }) => main),
    alerts,
    proof: evidence.proofsOf(alerts.map(provenBy(fresh))),
    ...joined(joined(post, sight), await noticePost(told, { source: feed, ports, at })),
  })
  for (const entry of remembered) known.set(entry.key, entry)
  if (post.spread !== undefined) await spreadOn(post.spread, ports, post.cards)
  const notices = [...sight.notices, ...told]
  return { at, alerts, notices, error: null, entries: document.entries.length, trouble: evidence.trouble }
}

/** What alerts about these entries rest on. */
async function gathered(fresh: readonly Study[], { rested, ports }: Scene): Promise<Gathered> {
  const countries = fresh.flatMap(({ readings }) => [...readings.keys()])
  return await gather({ rested, countries, texts: fresh.map(({ entry }) => textOf(entry)) }, ports)
}

/** Of an entry that was edited nobody kept the words before. */
function provenBy(fresh: readonly Study[]): (alert: Alert) => Proven {
  const texts = new Map(fresh.map(({ entry }) => [entry.key, textOf(entry)]))
  return (alert) => ({ alert, before: '', after: texts.get(alert.bulletin?.entry ?? '') ?? '' })
}

function textOf({ title, sentences }: Entry): string {
  return [title, ...sentences].filter((line) => line !== '').join('\n')
}

/** What is not known in these very words, read. */
function studiesOf(
  { document, known, ports, at }: Scene,
  { isFirstLook }: { readonly isFirstLook: boolean },
): readonly Study[] {
  return document.entries.flatMap((entry) => {
    if (known.get(entry.key)?.print === entry.print) return []
    const before = recall(entry, known)
    const read = studyEntry(entry, { reader: ports.reader, at })
    return [
      { ...read, before, novelty: noveltyOf(entry, { known: before, isFirstLook, grade: read.grade, at }) },
    ]
  })
}

async function alertsOf(
  fresh: readonly Study[],
  { feed, ports, at, document, states }: Scene & { readonly states: readonly SourceState[] },
): Promise<readonly Alert[]> {
  const countries = [...new Set(fresh.flatMap(({ readings }) => [...readings.keys()]))]
  if (countries.length === 0) return []
  const standings = await standingsOf(countries, {
    ports: { store: ports.store, publishers: ports.publishers() },
    source: feed,
    at,
    own: [],
    states,
  })
  const held = isFlood({
    fresh: fresh.filter(({ novelty }) => novelty === 'new').length,
    present: document.entries.length,
  })
  return fresh.flatMap((study) =>
    toldCountries(study).map((country) =>
      bulletinAlert({
        ...reportOf(study, country, feed),
        at,
        standings: standings.get(country) ?? [],
        held: held && study.novelty === 'new',
      }),
    ),
  )
}

/** All of a new entry's; of an edited one, those for which a call appeared. */
function toldCountries({ readings, novelty, before }: Study): readonly CountryCode[] {
  const grade = before?.grade ?? 'none'
  return [...readings]
    .filter(([, { call }]) => novelty === 'new' || isStronger(call?.grade ?? 'none', grade))
    .map(([country]) => country)
}

function reportOf(
  { entry, readings, novelty }: Study,
  country: CountryCode,
  feed: Feed,
): Omit<Report, 'at' | 'standings' | 'held'> {
  const reading = readings.get(country) ?? NOTHING_SAID
  return {
    source: feed.id,
    country,
    reading,
    severity: feed.severity,
    url: entry.link || new URL(feed.url).origin,
    publishedAt: entry.publishedAt,
    continues: novelty === 'call-added' ? keyOf(feed, country, entry) : null,
    bulletin: {
      from: feed.name,
      origin: 'feed',
      entry: entry.key,
      title: entry.title,
      countries: [...readings.keys()],
      hazards: reading.hazards,
      staff: reading.call === null ? '' : (reading.staff?.sentence ?? ''),
      facts: entry.title === '' ? entry.sentences.slice(0, 1) : [],
      risks: [],
      recommendations: [],
      language: entry.language,
    },
  }
}

const NOTHING_SAID: ReportReading = { hazards: [], call: null, staff: null }

function keyOf(feed: Feed, country: CountryCode, entry: Entry): string {
  return bulletinKey({ source: feed.id, country, entry: entry.key, grade: '' })
}

function noticesOf(
  fresh: readonly Study[],
  { feed, alerts }: { readonly feed: Feed; readonly alerts: readonly Alert[] },
): readonly Notice[] {
  const { id: source, name } = feed
  const held = new Set(alerts.flatMap((alert) => (alert.held ? (alert.bulletin?.entry ?? []) : [])))
  const doubtful = fresh
    .filter((study) => study.doubtful.length > 0)
    .map(({ entry: { title, link }, doubtful: names }) => ({ title, link, names: names.join(', ') }))
  return [
    ...(held.size === 0 ? [] : [{ kind: 'bulletins-held', source, name, count: held.size } as const]),
    ...(doubtful.length === 0
      ? []
      : [{ kind: 'bulletin-doubtful', source, name, entries: doubtful } as const]),
  ]
}

/** What an edit took away is not remembered as gone: a call that comes back in the same entry is no news. */
function rememberedAs({ entry, grade, before, doubtful, novelty }: Study, at: Instant): KnownEntry {
  const { key, print, title, link } = entry
  return {
    key,
    print,
    title,
    link,
    grade: before !== undefined && isStronger(before.grade, grade) ? before.grade : grade,
    doubt: novelty === 'new' ? doubtful.join(', ') : (before?.doubt ?? ''),
    firstSeenAt: before?.firstSeenAt ?? at,
  }
}
