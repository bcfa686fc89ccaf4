import { setTimeout as sleep } from 'node:timers/promises'
import { Client, DiscordAPIError, Events, GatewayIntentBits, Options } from 'discord.js'
import { AdapterError, type Log } from '../adapter.ts'
import { traitsOf } from './outcome.ts'
import { abandonable, surviving } from './shards.ts'

/** Milliseconds until someone should hear that Discord does not answer; discord.js tries on in silence. */
const READY_WITHIN = 30_000
const FIRST_PAUSE = 1000
/** Each attempt may cost one of 1000 logins a day, and Discord resets the token when they are used up. */
const LONGEST_PAUSE = 300_000

// https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
const FATAL_CLOSES: ReadonlyMap<number, string> = new Map([
  [4004, 'Discord does not accept the token in DISCORD_TOKEN'],
  [4010, 'Discord refuses the connection: invalid shard'],
  [4011, 'Discord refuses the connection: the bot is in too many servers for it'],
  [4012, 'Discord no longer speaks this version of its protocol'],
  [4013, 'Discord refuses the connection: invalid intents'],
  [4014, 'Discord refuses the connection: intents that the bot was not granted'],
])

/** A fresh client for each attempt to connect, all of them given to `attend` before they connect. */
export interface ConnectionNeeds {
  readonly token: string
  readonly api: string
  readonly log: Log
  readonly attend: (client: Client) => void
  readonly whenReady: (client: Client<true>) => Promise<void>
}

/** The way by which Discord reaches the bot: gateway connections, as many as it recommends, kept up by discord.js once they stand. */
export function createConnection(needs: ConnectionNeeds) {
  const life = new AbortController()
  const stopped = new Promise<void>((resolve) => {
    life.signal.addEventListener('abort', () => resolve(), { once: true })
  })
  let current: Attempt | undefined

  async function connect(): Promise<void> {
    for (let pause = FIRST_PAUSE; !life.signal.aborted; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      const attempt = createAttempt(needs)
      current = attempt
      try {
        return await needs.whenReady(await login(attempt, needs.token))
      } catch (error) {
        attempt.abandon()
        if (error instanceof AdapterError) throw error
        if (life.signal.aborted) return
        needs.log.warn(
          { platform: 'discord', ...traitsOf(error), nextAfter: pause },
          'Discord is out of reach',
        )
      }
      await Promise.race([sleep(pause, undefined, { ref: false }), stopped])
    }
  }

  return {
    /** Resolves when connected, as long as it takes, or when stopped. Throws {@link AdapterError} where Discord refuses us. */
    async start(): Promise<void> {
      const late = setTimeout(() => {
        needs.log.error({ platform: 'discord' }, 'Discord is not reached yet; trying on')
      }, READY_WITHIN)
      await Promise.race([connect(), stopped]).finally(() => clearTimeout(late))
    },
    /** Discord's number for the kind of a channel that the bot sees; undefined where it sees none. */
    channelType: (channel: string) => current?.client.channels.cache.get(channel)?.type,
    /** Whether it is a role of the server that the channel is in, and not everybody; undefined where the bot sees none. */
    isRoleOf(role: string, channel: string): boolean | undefined {
      const seen = current?.client.channels.cache.get(channel)
      if (seen === undefined) return undefined
      return !seen.isDMBased() && role !== seen.guild.id && seen.guild.roles.cache.has(role)
    },
    async stop(): Promise<void> {
      life.abort()
      current?.abandon()
      await current?.client.destroy()
    },
  }
}

interface Attempt {
  readonly client: Client
  /** Keeps the client from connecting ever again. */
  abandon(): void
}

function createAttempt({ api, log, attend }: ConnectionNeeds): Attempt {
  let abandoned = false
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    // As many connections as Discord recommends for the number of servers; it asks for a second one at 2,500 of them.
    shards: 'auto',
    allowedMentions: { parse: [] },
    // Answers to people do not count towards Discord's 50 requests a second, and must not wait as if they did.
    // https://discord.com/developers/docs/topics/rate-limits#global-rate-limit
    rest: { api, version: '10', globalRequestsPerSecond: Number.POSITIVE_INFINITY },
    // Messages are only ever looked at in the interaction that brings them.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    ws: {
      buildStrategy: (manager) => abandonable(surviving(manager, log), () => abandoned),
    },
  })
  note(client, log)
  attend(client)
  return {
    client,
    abandon: () => {
      abandoned = true
    },
  }
}

function note(client: Client, log: Log): void {
  client.on(Events.Error, (error) => {
    log.error({ platform: 'discord', ...traitsOf(error) }, 'discord.js reports an error')
  })
  client.on(Events.ShardError, (error, shard) => {
    log.warn({ platform: 'discord', shard, ...traitsOf(error) }, 'trouble with the connection to Discord')
  })
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    log.error(
      { platform: 'discord', shard, code, reason: FATAL_CLOSES.get(code) },
      'Discord closed the connection for good',
    )
  })
}

/** Resolves when the client knows its servers. Throws {@link AdapterError} where Discord says never. */
async function login({ client, abandon }: Attempt, token: string): Promise<Client<true>> {
  let closed: number | undefined
  client.once(Events.ShardError, abandon) // it makes the login fail
  client.once(Events.ShardDisconnect, ({ code }) => {
    closed = code
  })
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve))
  await client.login(token).catch((error: unknown) => {
    throw failure(error, closed)
  })
  client.off(Events.ShardError, abandon)
  return ready
}

/** The error itself while another attempt may help. */
function failure(error: unknown, closed: number | undefined): unknown {
  const reason = refusal(error, closed)
  return reason === undefined ? error : new AdapterError('discord', reason, { cause: error })
}

function refusal(error: unknown, closed: number | undefined): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const unauthorised = error instanceof DiscordAPIError && error.status === 401
  if (code === 'TokenInvalid' || unauthorised) return FATAL_CLOSES.get(4004)
  // undici's word for a header that cannot be sent: characters that no token has.
  if (code === 'UND_ERR_INVALID_ARG') return 'DISCORD_TOKEN holds characters that no token has'
  return closed === undefined ? undefined : FATAL_CLOSES.get(closed)
}
