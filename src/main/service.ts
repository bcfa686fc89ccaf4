import type { Adapter, Mention, Parcel } from '../adapters/adapter.ts'
import { createDiscord } from '../adapters/discord/adapter.ts'
import { createTelegram } from '../adapters/telegram/adapter.ts'
import { createTerminal, TERMINAL } from '../adapters/terminal/adapter.ts'
import { type Config, userAgent } from '../app/config.ts'
import { holdLease } from '../app/lease.ts'
import { type Part, stopAll } from '../app/lifecycle.ts'
import { type Errand, schedule } from '../app/schedule.ts'
import type { Button } from '../card/card.ts'
import type { Claimed } from '../card/outbox.ts'
import { plainText } from '../card/plain.ts'
import type { Address, Platform, Settings } from '../domain/chat.ts'
import type { Outcome } from '../domain/delivery.ts'
import { MINUTE } from '../domain/time.ts'
import { loadSpeakers } from '../i18n/catalogues.ts'
import { type Language, languageOf, type Speaker } from '../i18n/speaker.ts'
import { createFetcher } from '../lib/http.ts'
import type { Log } from '../lib/log.ts'
import { type AuditPorts, audit } from '../pipeline/audit.ts'
import { createDispatcher, type Dispatcher } from '../pipeline/dispatch.ts'
import { type EscalatePorts, escalate } from '../pipeline/escalate.ts'
import { discordLimits, type LaneLimits, TERMINAL_LIMITS, telegramLimits } from '../pipeline/lane.ts'
import { compileNotices } from '../pipeline/notices.ts'
import type { OperatorChat } from '../pipeline/ports.ts'
import { recover } from '../pipeline/recover.ts'
import { resumeSpreads } from '../pipeline/spread.ts'
import type { Look } from '../pipeline/watch.ts'
import { SOURCES } from '../sources/registry.ts'
import type { Source } from '../sources/source.ts'
import { openStore, type Store } from '../store/store.ts'
import { adapterPorts, livePace, pagesOf, watchAll } from './core.ts'
import { type CorePorts, publishersOf } from './ports.ts'
import { startMessage } from './start-message.ts'

/** How long sends under way may take to end when the program stops, in milliseconds. */
const LAST_SENDS = 10_000
const AUDIT_EVERY = MINUTE
const ESCALATE_EVERY = MINUTE / 4

function limitsOf({ telegram, discord }: Config): Readonly<Record<Platform, LaneLimits>> {
  return {
    telegram: telegramLimits({ perSecond: telegram.perSecond, paid: telegram.paidBroadcast }),
    discord: discordLimits({ perSecond: discord.perSecond }),
    terminal: TERMINAL_LIMITS,
  }
}

interface Setting {
  readonly config: Config
  readonly version: string
  readonly log: Log
  /** Says a line to whoever started the program, whatever the log is set to. */
  readonly trouble: (line: string) => void
  /** Standard input and output, and whether a person sits there. */
  readonly terminal: {
    readonly input: NodeJS.ReadableStream
    readonly output: NodeJS.WritableStream
    readonly interactive: boolean
  }
  readonly locale: string | null
}

/** A running Tocsin. */
export interface Service {
  stop(): Promise<void>
  /** Resolves when it can never serve again: a platform refused us for good. */
  readonly broken: Promise<Error>
}

/**
 * Starts everything that the configuration asks for.
 * Throws {@link import('../store/open.ts').StoreError} or {@link import('../adapters/adapter.ts').AdapterError}.
 */
export async function startService(setting: Setting): Promise<Service> {
  const parts: Part[] = []
  const stop = () =>
    stopAll(parts, (name, error) => setting.log.error({ error, part: name }, 'a part did not stop'))
  let broken: (error: Error) => void = () => {}
  const leaseLost = new Promise<Error>((resolve) => {
    broken = resolve
  })
  try {
    const adapters = await startParts({ ...setting, broken }, parts)
    return { stop, broken: Promise.race([firstFailure(adapters), leaseLost]) }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Adapters connect while the rest works already: a platform that cannot be reached for an hour keeps nobody waiting. */
function firstFailure(adapters: readonly Adapter[]): Promise<Error> {
  return new Promise((resolve) => {
    for (const adapter of adapters) {
      adapter
        .start()
        .catch((error: unknown) => resolve(error instanceof Error ? error : new Error(String(error))))
    }
  })
}

async function startParts(
  setting: Setting & { readonly broken: (error: Error) => void },
  parts: Part[],
): Promise<readonly Adapter[]> {
  const { config, log, version, terminal } = setting
  const store = openStore(config.database)
  parts.push({ name: 'database', stop: async () => store.close() })
  const failed = (error: unknown) => log.error({ error }, 'the lease on the database could not be prolonged')
  parts.push(await holdLease({ now, store, lost: setting.broken, failed }))
  const { released } = await recover(store, now())
  if (released > 0) log.warn({ released }, 'sends of a process that died are taken again')

  const speaker = loadSpeakers()
  const sources = watchedSources(config)
  if (config.terminal) await greetTerminal(store, setting.locale)
  const dispatchers: Dispatcher[] = []
  const posted = () => {
    for (const dispatcher of dispatchers) dispatcher.wake()
  }
  const adapters = createAdapters(setting, { store, sources, speaker, posted })
  const off = SOURCES.filter(({ id }) => !sources.some((source) => source.id === id))
  terminal.output.write(
    startMessage({ config, sources, off, version, say: speaker(languageOf(setting.locale)) }),
  )

  const operators = operatorChats(config, { store, platforms: adapters.map(({ platform }) => platform) })
  const limits = limitsOf(config)
  dispatchers.push(
    ...adapters.map((adapter) => startDispatcher(adapter, { limits, store, log, operators, speaker })),
  )
  parts.push({ name: 'deliveries', stop: () => Promise.all(dispatchers.map((one) => one.stop(LAST_SENDS))) })
  parts.push({ name: 'chats', stop: () => Promise.all(adapters.map((adapter) => adapter.stop())) })
  parts.push(await startSchedule({ ...setting, store, sources, speaker, operators, dispatchers }))
  return adapters
}

/** Those that are wanted, at the intervals that are wanted; what needs a relay is off without one. */
function watchedSources({ sources, pollEvery, relay }: Config): readonly Source[] {
  const hasRelay = (id: string) => relay.default !== undefined || relay.bySource[id] !== undefined
  const isOn = ({ id, needs }: Source) =>
    sources === null ? needs === undefined || hasRelay(id) : sources.includes(id)
  return SOURCES.filter(isOn).map((source) => ({
    ...source,
    every: pollEvery ?? source.every,
  }))
}

type Speakers = (language: Language) => Speaker

function createAdapters(
  { config, log, terminal, locale }: Setting,
  { store, sources, speaker, posted }: Pick<CorePorts, 'store' | 'sources' | 'speaker' | 'posted'>,
): readonly Adapter[] {
  const isOperator = (platform: Platform, person: string) =>
    platform === 'terminal' ||
    config.operators.some((one) => one.platform === platform && one.person === person)
  const ports = adapterPorts({ store, sources, now, speaker, log, isOperator, posted })
  const people = (platform: Platform) =>
    new Set(config.operators.filter((one) => one.platform === platform).map(({ person }) => person))
  const { telegram, discord } = config
  return [
    ...(telegram.token === null
      ? []
      : [
          createTelegram(
            {
              ...connection(telegram),
              operators: people('telegram'),
              paidBroadcast: telegram.paidBroadcast,
            },
            ports,
          ),
        ]),
    ...(discord.token === null
      ? []
      : [createDiscord({ ...connection(discord), operators: people('discord') }, ports)]),
    ...(config.terminal ? [createTerminal({ ...terminal, locale }, ports)] : []),
  ]
}

function connection({ token, apiRoot }: Config['discord']): { token: string; apiRoot?: string } {
  return { token: token ?? '', ...(apiRoot === null ? {} : { apiRoot }) }
}

/** A terminal that was never used hears of every country, so that alerts appear without a word. */
async function greetTerminal(store: Store, locale: string | null): Promise<void> {
  if ((await store.findChat(TERMINAL)) !== undefined) return
  const chat = await store.openChat(TERMINAL, { title: 'Terminal', locale, at: now() })
  await store.subscribe({ chat: chat.id, country: 'all', leastSeverity: 'moderate', since: now() })
}

/** Chats that notices go to: the terminal, and each operator's own conversation. */
function operatorChats(
  config: Config,
  { store, platforms }: { readonly store: Store; readonly platforms: readonly Platform[] },
): () => Promise<readonly OperatorChat[]> {
  const private_ = config.operators.map(({ platform, person }): Address => {
    const address = platform === 'discord' ? `user:${person}` : person
    return { platform, address, topic: '' }
  })
  const addresses = [TERMINAL, ...private_].filter(({ platform }) => platforms.includes(platform))
  return () =>
    Promise.all(
      addresses.map(async (address) => {
        const known = await store.findChat(address)
        const { id, platform, language, locale } =
          known ?? (await store.openChat(address, { title: '', locale: null, at: now() }))
        return { chat: id, platform, language: languageOf(language ?? locale) }
      }),
    )
}

function startDispatcher(
  adapter: Adapter,
  {
    limits,
    store,
    log,
    operators,
    speaker,
  }: {
    readonly limits: Readonly<Record<Platform, LaneLimits>>
    readonly store: Store
    readonly log: Log
    readonly operators: () => Promise<readonly OperatorChat[]>
    readonly speaker: Speakers
  },
): Dispatcher {
  const { platform } = adapter
  const failed = (error: unknown) => log.error({ platform, error }, 'the outbox could not be used')
  const tellRefused = async (delivery: Claimed, reason: string) => {
    if (delivery.about.startsWith('notice')) return
    const about = `${delivery.about} ${delivery.chat}`
    const post = compileNotices(
      [{ kind: 'card-refused', platform, reason, card: plainText(delivery.card) }],
      {
        about,
        operators: await operators(),
        speaker,
      },
    )
    await store.post(post, now())
  }
  return createDispatcher({
    platform,
    limits: limits[platform],
    now,
    outbox: store,
    ...pagesOf(adapter, speaker),
    deliver: async (delivery, signal) =>
      adapter.deliver(parcelOf(delivery, await seenButton(delivery, { store, speaker })), signal),
    settled(delivery, outcome) {
      noteOutcome(log, delivery, outcome)
      if (outcome.kind === 'refused') tellRefused(delivery, outcome.reason).catch(failed)
    },
    failed,
  })
}

/** The id stays the same over attempts and restarts, and differs from those of any other database. */
function parcelOf(
  { id, createdAt, to, card, language: own, answers, loud, settings }: Claimed,
  buttons: readonly Button[],
): Parcel {
  const language = languageOf(own)
  return {
    id: `${id.toString(36)}-${Date.parse(createdAt).toString(36)}`,
    to,
    card: buttons.length === 0 ? card : { ...card, buttons: [...card.buttons, ...buttons] },
    language,
    ...(answers === undefined ? {} : { answers }),
    ...(loud ? { mentions: mentionOf(settings) } : {}),
  }
}

function mentionOf({ role }: Settings): Mention {
  return role === '' ? { kind: 'admins' } : { kind: 'role', id: role }
}

/** Under what is extreme, in a chat that wants to be asked whether somebody has seen it: once for a whole page. */
async function seenButton(
  { about, settings, loud, rank, language }: Claimed,
  { store, speaker }: { readonly store: Store; readonly speaker: Speakers },
): Promise<readonly Button[]> {
  if (settings.seenWithin === null || loud || rank > 0) return []
  const number = await store.numberOf(about)
  if (number === undefined) return []
  return [{ label: speaker(languageOf(language)).text('seen-button'), command: `seen ${number}` }]
}

function noteOutcome(log: Log, { id, about, to, attempts, ids }: Claimed, outcome: Outcome): void {
  const fields = { delivery: id, about, folded: ids.length - 1, platform: to.platform, attempts, outcome }
  if (outcome.kind === 'sent') log.info(fields, 'delivered')
  else if (outcome.kind === 'refused') log.error(fields, 'not delivered')
  else log.warn(fields, 'not delivered yet, or never')
}

async function startSchedule({
  config,
  version,
  log,
  store,
  sources,
  speaker,
  operators,
  dispatchers,
}: Setting & {
  readonly store: Store
  readonly sources: readonly Source[]
  readonly speaker: Speakers
  readonly operators: () => Promise<readonly OperatorChat[]>
  readonly dispatchers: readonly Dispatcher[]
}): Promise<Part> {
  const life = new AbortController()
  const fetcher = createFetcher({
    userAgent: userAgent(version, config.contact),
    relay: config.relay,
    signal: life.signal,
  })
  const stopping = () => life.signal.aborted
  const posted = () => {
    for (const dispatcher of dispatchers) dispatcher.wake()
  }
  const ports = { store, fetcher, now, speaker, operators, due: livePace(store), stopping, posted }
  const watched = watchAll(sources, ports)
  const resumed = await resumeSpreads({ store, now, speaker, posted, publishers: publishersOf(sources) })
  if (resumed > 0) log.warn({ resumed }, 'alerts of a process that died have reached all their chats now')
  const states = await store.sourceStates()
  const errands = watched.map(({ source, look }) => ({
    id: source.id,
    every: source.every,
    run: async () => {
      const seen = await look()
      noteLook(log, source.id, seen)
      posted()
    },
  }))
  const upkeep = upkeepErrands({ store, now, speaker, operators, posted, log })
  const ticker = schedule([...errands, ...upkeep], {
    now,
    random: Math.random,
    dueAt: new Map(states.map(({ source, dueAt }) => [source, dueAt])),
    postpone: (id, dueAt) => store.postpone(id, dueAt),
    failed: (source, error) => log.error({ source, error }, 'a poll could not be finished; it is repeated'),
  })
  return {
    name: 'polls',
    async stop() {
      life.abort()
      await ticker.stop()
    },
  }
}

/** What is looked after besides the sources: that every alert arrived, and that somebody saw the worst. */
function upkeepErrands({
  log,
  posted,
  ...ports
}: AuditPorts & EscalatePorts & { readonly log: Log; readonly posted: () => void }): readonly Errand[] {
  return [
    {
      id: 'audit',
      every: AUDIT_EVERY,
      run: async () => {
        const notices = await audit(ports)
        for (const notice of notices) log.error({ notice }, 'an alert has not reached every chat')
        if (notices.length > 0) posted()
      },
    },
    {
      id: 'escalate',
      every: ESCALATE_EVERY,
      run: async () => {
        const repeated = await escalate(ports)
        if (repeated === 0) return
        log.warn({ repeated }, 'extreme alerts that nobody marked as seen are repeated')
        posted()
      },
    },
  ]
}

function noteLook(log: Log, source: string, { alerts, notices, error, steps, troubles }: Look): void {
  if (error === null) log.info({ source, read: steps.length, alerts: alerts.length }, 'looked')
  else log.warn({ source, error }, 'a look gave no information')
  for (const { key, severity, held } of alerts) log.info({ source, key, severity, held }, 'alert')
  for (const notice of notices) log.warn({ source, notice }, 'notice')
  if (troubles.length > 0)
    log.warn({ source, troubles: troubles.slice(0, 20), count: troubles.length }, 'parts were not read')
  for (const { after, verdict } of steps) {
    if (verdict === 'older-copy' || verdict === 'placeholder')
      log.info({ source, country: after.country, verdict }, 'not believed')
  }
}

function now(): string {
  return new Date().toISOString()
}
