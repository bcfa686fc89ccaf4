import type { Adapter, Mention, Parcel } from '../adapters/adapter.ts'
import { createDiscord } from '../adapters/discord/adapter.ts'
import { createTelegram } from '../adapters/telegram/adapter.ts'
import { createTerminal, TERMINAL } from '../adapters/terminal/adapter.ts'
import type { Config } from '../app/config.ts'
import { holdLease } from '../app/lease.ts'
import { type Part, stopAll } from '../app/lifecycle.ts'
import type { Card } from '../card/card.ts'
import type { Claimed } from '../card/outbox.ts'
import { plainText } from '../card/plain.ts'
import type { Address, Platform, Settings } from '../domain/chat.ts'
import type { Outcome } from '../domain/delivery.ts'
import { knownZone } from '../domain/time-zone.ts'
import { loadSpeakers } from '../i18n/catalogues.ts'
import { type Language, languageOf, type Speaker } from '../i18n/speaker.ts'
import type { Log } from '../lib/log.ts'
import { createDispatcher, type Dispatcher } from '../pipeline/dispatch.ts'
import { discordLimits, type LaneLimits, TERMINAL_LIMITS, telegramLimits } from '../pipeline/lane.ts'
import { compileNotices } from '../pipeline/notices.ts'
import type { OperatorChat } from '../pipeline/ports.ts'
import { recover } from '../pipeline/recover.ts'
import { resumeSpreads } from '../pipeline/spread.ts'
import { tellTopicLost } from '../pipeline/topic-lost.ts'
import { SOURCES } from '../sources/registry.ts'
import { openStore, type Store } from '../store/store.ts'
import { adapterPorts, pagesOf } from './core.ts'
import { createKeeper, type Keeper } from './keeper.ts'
import type { CorePorts } from './ports.ts'
import { startMessage } from './start-message.ts'
import { prepareSuggestions } from './suggestions.ts'
import { buttonsUnderAlerts } from './under-alerts.ts'
import { upkeepErrands } from './upkeep.ts'
import { everyPublisher, publishersOf } from './watching.ts'

/** How long sends under way may take to end when the program stops, in milliseconds. */
const LAST_SENDS = 10_000

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
  if (config.terminal) await greetTerminal(store, setting.locale)
  const dispatchers: Dispatcher[] = []
  const posted = () => {
    for (const dispatcher of dispatchers) dispatcher.wake()
  }
  const platforms = platformsOf(config)
  const operators = operatorChats(config, { store, platforms })
  const watched = () => keeper.sources()
  const heartbeat =
    config.heartbeat === null ? null : { url: config.heartbeat, store, now, watched, platforms, log }
  const upkeep = upkeepErrands({
    store,
    now,
    speaker,
    operators,
    publishers: () => everyPublisher(watched()),
    posted,
    log,
    heartbeat,
  })
  const keeper: Keeper = await createKeeper({
    ...setting,
    store,
    now,
    speaker,
    operators,
    all: SOURCES,
    posted,
    upkeep,
  })
  const adapters = createAdapters(setting, { store, sources: keeper.sources, keeper, speaker, posted })
  const [sources, off] = [keeper.sources(), keeper.off()]
  terminal.output.write(
    startMessage({ config, sources, off, version, say: speaker(languageOf(setting.locale)) }),
  )

  const limits = limitsOf(config)
  dispatchers.push(
    ...adapters.map((adapter) => startDispatcher(adapter, { limits, store, log, operators, speaker })),
  )
  parts.push({ name: 'deliveries', stop: () => Promise.all(dispatchers.map((one) => one.stop(LAST_SENDS))) })
  parts.push({ name: 'chats', stop: () => Promise.all(adapters.map((adapter) => adapter.stop())) })
  const publishers = () => publishersOf(keeper.sources())
  const resumed = await resumeSpreads({ store, now, speaker, posted, publishers })
  if (resumed > 0) log.warn({ resumed }, 'alerts of a process that died have reached all their chats now')
  parts.push(await keeper.start())
  return adapters
}

/** Where chats are. */
function platformsOf({ telegram, discord, terminal }: Config): readonly Platform[] {
  return [
    ...(telegram.token === null ? [] : (['telegram'] as const)),
    ...(discord.token === null ? [] : (['discord'] as const)),
    ...(terminal ? (['terminal'] as const) : []),
  ]
}

type Speakers = (language: Language) => Speaker

function createAdapters(
  { config, log, terminal, locale }: Setting,
  core: Pick<CorePorts, 'store' | 'sources' | 'keeper' | 'speaker' | 'posted'>,
): readonly Adapter[] {
  const isOperator = (platform: Platform, person: string) =>
    platform === 'terminal' ||
    config.operators.some((one) => one.platform === platform && one.person === person)
  const ports = adapterPorts({ ...core, now, log, isOperator })
  void prepareSuggestions(ports)
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
              ...(telegram.webhook === null ? {} : { webhook: telegram.webhook }),
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
        const { id, platform, language, locale, settings } =
          known ?? (await store.openChat(address, { title: '', locale: null, at: now() }))
        const zone = knownZone(settings.timeZone)
        return { chat: id, platform, language: languageOf(language ?? locale), zone }
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
  const withButtons = buttonsUnderAlerts({ store, speaker })
  return createDispatcher({
    platform,
    limits: limits[platform],
    now,
    outbox: store,
    ...pagesOf(adapter, speaker),
    deliver: async (delivery, signal) => {
      const { amends, answers } = delivery
      const parcel = parcelOf(delivery, await withButtons(delivery))
      return amends === undefined
        ? adapter.deliver(parcel, signal)
        : adapter.rewrite({ ...parcel, message: answers, alone: amends.alone }, signal)
    },
    settled(delivery, outcome) {
      noteOutcome(log, delivery, outcome)
      if (outcome.kind === 'refused') tellRefused(delivery, outcome.reason).catch(failed)
      if (outcome.kind === 'topic-gone') tellTopicLost(delivery, { store, speaker, now }).catch(failed)
    },
    failed,
  })
}

/** The id stays the same over attempts and restarts, and differs from those of any other database. */
function parcelOf(
  { id, createdAt, to, part, language: own, answers, loud, settings }: Claimed,
  card: Card,
): Parcel {
  const language = languageOf(own)
  return {
    id: `${id.toString(36)}-${Date.parse(createdAt).toString(36)}`,
    to,
    card,
    part,
    language,
    ...(answers === undefined ? {} : { answers }),
    ...(loud ? { mentions: mentionOf(settings) } : {}),
  }
}

function mentionOf({ role }: Settings): Mention {
  return role === '' ? { kind: 'admins' } : { kind: 'role', id: role }
}

function noteOutcome(log: Log, { id, about, to, attempts, ids }: Claimed, outcome: Outcome): void {
  const fields = { delivery: id, about, folded: ids.length - 1, platform: to.platform, attempts, outcome }
  if (outcome.kind === 'sent') log.info(fields, 'delivered')
  else if (outcome.kind === 'refused') log.error(fields, 'not delivered')
  else log.warn(fields, 'not delivered yet, or never')
}

function now(): string {
  return new Date().toISOString()
}
