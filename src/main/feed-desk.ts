import type { FeedDesk, FeedTrial, ReportParts, SourceView, TrialEntry } from '../commands/desks/feed-desk.ts'
import type { SourceState } from '../domain/accepted-poll.ts'
import type { Alert } from '../domain/alert.ts'
import type { Entry, Feed, FeedDocument, FeedTrouble } from '../domain/feed.ts'
import type { PackedProofs } from '../domain/packed-proof.ts'
import type { SourceHealth } from '../domain/picture.ts'
import { SourceError } from '../domain/source-error.ts'
import { DAY, type Instant, plus } from '../domain/time.ts'
import type { Language, Speaker } from '../i18n/speaker.ts'
import { fingerprint } from '../lib/fingerprint.ts'
import { sentencesOf } from '../lib/text.ts'
import { bulletinAlert, severityCarried } from '../pipeline/bulletin.ts'
import { createLooks, type PollPorts } from '../pipeline/poll.ts'
import { firstPost, spreadOn } from '../pipeline/spread.ts'
import { standingsOf } from '../pipeline/standings.ts'
import { studyEntry } from '../pipeline/study.ts'
import { bulletins } from '../sources/bulletins.ts'
import type { Source } from '../sources/source.ts'
import type { Store } from '../store/store.ts'
import type { Keeper } from './keeper.ts'

/** Whose reports are written by hand, in place of a source's id. */
export const OPERATORS = 'operators'
const NEWEST = 3
const DOUBTS_FOR = 7 * DAY
const MOST_DOUBTS = 10
const LONGEST_ADDRESS = 2000
const LONGEST_NAME = 80

interface FeedDeskPorts {
  readonly store: Store
  readonly now: () => Instant
  readonly speaker: (language: Language) => Speaker
  readonly sources: () => readonly Source[]
  /** Undefined where nothing is read live (a demo): then nothing can be changed. */
  readonly keeper: Keeper | undefined
  readonly posted: () => void
}

/** The questions of commands about sources and feeds, answered from the store and the schedule. */
export function createFeedDesk(ports: FeedDeskPorts): FeedDesk {
  const { store, keeper } = ports
  const feedNamed = async (url: string) => (await store.feeds()).find((feed) => feed.url === url)
  return {
    overview: () => overview(ports),
    async add({ url: typed, severity, name }) {
      const url = addressOf(typed)
      if (url === undefined || keeper === undefined) return { kind: 'bad-address' }
      const known = await feedNamed(url)
      if (known !== undefined) return { kind: 'known', feed: known }
      const document = await readOnce(url, { fetcher: keeper.feedFetcher, now: ports.now })
      if ('kind' in document) return document
      const called = name || document.title.slice(0, LONGEST_NAME) || new URL(url).host
      const feed = await store.addFeed({ url, name: called, severity, addedAt: ports.now() })
      if (feed === undefined) return { kind: 'bad-address' }
      keeper.addFeed(feed)
      return { kind: 'added', feed, count: document.entries.length }
    },
    async remove(id) {
      keeper?.removeFeed(id)
      return await store.removeFeed(id)
    },
    pause: async (id) => (await keeper?.pause(id)) ?? 'not-here',
    resume: async (id) => (await keeper?.resume(id)) ?? 'not-here',
    poll: async (id) => (await keeper?.poll(id)) ?? 'not-here',
    setInterval: async (id, every) => (await keeper?.setInterval(id, every)) ?? 'not-here',
    async test(typed) {
      const url = addressOf(typed)
      if (url === undefined || keeper === undefined) return { kind: 'bad-address' }
      const document = await readOnce(url, { fetcher: keeper.feedFetcher, now: ports.now })
      return 'kind' in document ? document : trialOf(document, ports.now())
    },
    post: (report) => post(report, ports),
  }
}

/** As it is stored; undefined for anything but a web address without user and password. */
function addressOf(typed: string): string | undefined {
  const bare = typed.replace(/^<|>$/g, '')
  if (bare.length > LONGEST_ADDRESS || !URL.canParse(bare)) return undefined
  const url = new URL(bare)
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:'
  if (!isWeb || url.username !== '' || url.password !== '') return undefined
  url.hash = ''
  return url.href
}

async function readOnce(url: string, ports: PollPorts): Promise<FeedDocument | FeedTrouble> {
  try {
    return await createLooks('feed', ports)
      .begin()
      .get(url, (body) => bulletins.parse(body, url))
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    return { kind: 'trouble', reason: error.kind, detail: error.message }
  }
}

function trialOf({ title, entries }: FeedDocument, at: Instant): FeedTrial {
  const newest = entries.toSorted((one, other) => compare(other.publishedAt ?? '', one.publishedAt ?? ''))
  return {
    kind: 'trial',
    title,
    count: entries.length,
    entries: newest.slice(0, NEWEST).map((entry) => trialEntry(entry, at)),
  }
}

function trialEntry(entry: Entry, at: Instant): TrialEntry {
  const { readings, doubtful, grade } = studyEntry(entry, { reader: bulletins, at })
  const hazards = [...new Set([...readings.values()].flatMap((reading) => reading.hazards))]
  const { title, publishedAt } = entry
  return { title, publishedAt, countries: [...readings.keys()], doubtful, hazards, grade }
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

async function overview({ store, sources, keeper, now }: FeedDeskPorts) {
  const states = new Map((await store.sourceStates()).map((state) => [state.source, state]))
  const everyOf = keeper?.everyOf ?? (({ every = 0 }) => every)
  const seen = (id: string) => healthOf(id, states)
  const isPaused = (id: string) => seen(id).paused === true
  const viewOf = (publisher: Source, state: SourceView['state']): SourceView => {
    return { publisher, health: seen(publisher.id), state, every: everyOf(publisher) }
  }
  const feedView = (feed: Feed) => {
    const state = isPaused(feed.id) ? ('paused' as const) : ('on' as const)
    return { feed, health: seen(feed.id), state, every: everyOf({ id: feed.id }) }
  }
  const off = keeper?.off() ?? []
  return {
    sources: [
      ...sources().map((source) => viewOf(source, isPaused(source.id) ? 'paused' : 'on')),
      ...off.map((source) => viewOf(source, source.needs === undefined ? 'off-chosen' : 'off-needs')),
    ],
    feeds: (await store.feeds()).map(feedView),
    doubts: await store.doubtsSince(plus(now(), -DOUBTS_FOR), MOST_DOUBTS),
  }
}

function healthOf(id: string, states: ReadonlyMap<string, SourceState>): SourceHealth {
  return states.get(id) ?? { source: id, seenAt: null, blindSince: null, reason: null, detail: '' }
}

async function post(
  { country, parts, severity, language: spoken }: Parameters<FeedDesk['post']>[0],
  { store, now, speaker, sources, posted }: FeedDeskPorts,
): ReturnType<FeedDesk['post']> {
  const at = now()
  const words = pointsOf(parts).join('\n')
  const detected = bulletins.languageOf(words)
  const language = detected === 'und' ? spoken : detected
  const reading = bulletins.read({ sentences: sentencesOf(words), language, at }, country)
  const publishers = new Map(sources().map((source) => [source.id, source]))
  const standings = await standingsOf([country], {
    ports: { store, publishers },
    source: { id: OPERATORS },
    at,
    own: [],
    states: await store.sourceStates(),
  })
  const carried = severityCarried(reading)
  const alert = bulletinAlert({
    source: OPERATORS,
    country,
    reading,
    severity: severity ?? carried,
    url: '',
    publishedAt: null,
    at,
    standings: standings.get(country) ?? [],
    held: false,
    continues: null,
    bulletin: {
      ...parts,
      from: '',
      origin: 'operator',
      entry: fingerprint(`${at} ${words}`),
      title: '',
      countries: [country],
      hazards: reading.hazards,
      staff: '',
      language,
    },
  })
  const spreading = { store, now, speaker, posted, publishers: () => publishers }
  const outgoing = await firstPost([alert], spreading)
  await store.postBulletin(
    { changes: [alert.main], alerts: [alert], proof: restsOnNothing(alert), ...outgoing },
    at,
  )
  if (outgoing.spread !== undefined) await spreadOn(outgoing.spread, spreading, outgoing.cards)
  posted()
  const { chats } = await store.receiptsOf({ number: 0, alert })
  return { chats, severity: alert.severity, carried }
}

/** An operator's word is not read anywhere. */
function restsOnNothing({ key }: Alert): PackedProofs {
  return { proofs: [{ alert: key, documents: [], before: null, after: null }], answers: [], rested: [] }
}

function pointsOf({ facts, risks, recommendations }: ReportParts): readonly string[] {
  return [...facts, ...risks, ...recommendations]
}
