import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { z } from 'zod'
import { type Answer, answer, type FakeFault, misbehave, RateLimit } from './fake-discord-answers.ts'
import { FakeGateway, isOn, type Shard } from './fake-discord-gateway.ts'
import { checkReach, checkSpeech } from './fake-discord-reach.ts'
import {
  DiscordRefusal,
  type FakeChoice,
  type FakeCommand,
  type FakeComponent,
  type MessageBody,
  parsed,
  readChoices,
  readCommands,
  readMessage,
} from './fake-discord-rules.ts'
import { type Posted, readPosted } from './fake-discord-upload.ts'
import {
  channelPayload,
  type FakeAttachment,
  type FakeChannel,
  type FakeGuild,
  FakeMessage,
  type FakeUser,
  guildPayload,
  interactionPayload,
  isThread,
  messagePayload,
  ORDINARY,
  userPayload,
} from './fake-discord-world.ts'

export interface FakeRequest {
  readonly method: string
  /** Without root and version: `/channels/1/messages`. */
  readonly path: string
  readonly body: unknown
}

/** How the bot answered one command or press. */
export interface FakeReply {
  /** Every message that the answer made or changed, oldest first. */
  readonly messages: readonly FakeMessage[]
  /** What was said first: 4 message, 5 "is thinking", 6 "will change in place", 7 changed in place. */
  readonly firstSign: number | undefined
}

interface Interaction {
  readonly id: string
  readonly token: string
  readonly user: FakeUser
  readonly channel: FakeChannel
  /** The message whose button was pressed. */
  readonly source: FakeMessage | undefined
  readonly messages: FakeMessage[]
  firstSign: number | undefined
  ephemeral: boolean
  original: FakeMessage | undefined
  /** Messages beside the first. */
  followUps: number
  /** The first message was taken away. */
  gone: boolean
  choices: readonly FakeChoice[] | undefined
}

/** https://discord.com/developers/docs/resources/message#message-object-message-flags */
const SILENT = 1 << 12
const BUCKET_SIZE = 5
const CROSSPOSTS_AN_HOUR = 10
/** Where only the person installed the bot. */
const FOLLOW_UPS_OF_A_GUEST = 5
const WAIT_MILLISECONDS = 15_000
const GLANCE_MILLISECONDS = 20

/**
 * Discord on 127.0.0.1: REST and gateway, as far as Tocsin uses them, as strict as the documentation says. Make servers,
 * channels and people, `start()`, point `DISCORD_API_ROOT` at `url`, then act as a person: `runsCommand`, `types`,
 * `presses`, `chooses`. What the bot did is in `messages` (accepted, once each) and `requests` (all of them); `until` waits for it.
 */
export class FakeDiscord {
  readonly token: string
  readonly bot = { id: '1100000000000000001', name: 'Tocsin' }
  readonly requests: FakeRequest[] = []
  readonly messages: FakeMessage[] = []
  /** Requests that came to an empty bucket. */
  rateLimited = 0
  /** As last registered by the bot. */
  commands: readonly FakeCommand[] = []
  /** Every interaction is over before the bot answers (10062). */
  forgetsInteractions = false
  /** How long 5 messages fill a channel's bucket; undefined where there is no limit. */
  readonly #bucketMilliseconds: number | undefined
  readonly #server: Server
  readonly #gateway: FakeGateway
  readonly #guilds: FakeGuild[] = []
  readonly #channels = new Map<string, FakeChannel>()
  readonly #users = new Map<string, FakeUser>()
  readonly #interactions = new Map<string, Interaction>()
  readonly #faults = new Map<string, { readonly fault: FakeFault; left: number }>()
  readonly #lost = new Set<string>()
  readonly #deleted = new Set<string>()
  readonly #buckets = new Map<string, { used: number; endsAt: number }>()
  readonly #waiting = new Set<() => void>()
  readonly #shards: number
  #ids = 1100000000000000100n

  constructor({
    token = 'fake.discord.token',
    bucketMilliseconds,
    shards = 1,
  }: {
    token?: string
    /** How many connections it recommends. */
    shards?: number
    /** Limits each channel to 5 messages in this time (Discord's own: 5000), with the headers that say so. */
    bucketMilliseconds?: number
  } = {}) {
    this.token = token
    this.#bucketMilliseconds = bucketMilliseconds
    this.#shards = shards
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => response.destroy(asError(error)))
    })
    this.#gateway = new FakeGateway(this.#server, { token, onIdentify: (shard) => this.#greeting(shard) })
  }

  /** What `DISCORD_API_ROOT` has to be. Throws before `start`. */
  get url(): string {
    return `http://127.0.0.1:${this.#port()}/api`
  }

  /** Connections, closing codes and intents. */
  get gateway(): Pick<
    FakeGateway,
    'identified' | 'resumed' | 'refusesWith' | 'handshakesToRefuse' | 'close'
  > {
    return this.#gateway
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(0, '127.0.0.1', resolve)
    })
  }

  async stop(): Promise<void> {
    this.#gateway.stop()
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  /** A server, mostly with the bot in it. After the start it is one that the bot was just invited to. */
  addGuild({
    name,
    locale = 'en-US',
    channels,
    botPermissions = ORDINARY,
    systemChannel = false,
    announcing = false,
    roles = [],
    hasBot = true,
    shard = 0,
  }: {
    name: string
    locale?: string
    channels: readonly string[]
    botPermissions?: bigint
    /** Whether the last channel is the one for system messages. */
    systemChannel?: boolean
    /** Whether the first channel is one for announcements. */
    announcing?: boolean
    roles?: readonly string[]
    /** Else it is a server that people take the bot along to. */
    hasBot?: boolean
    /** Which connection hears of it. */
    shard?: number
  }): { readonly guild: FakeGuild; readonly channels: readonly FakeChannel[] } {
    const ids = channels.map(() => this.#newId())
    const last = systemChannel ? ids.at(-1) : undefined
    const guild: FakeGuild = {
      id: this.#newGuildId(shard),
      name,
      locale,
      systemChannel: last ?? null,
      channels: [],
      botPermissions,
      roles,
      hasBot,
    }
    for (const [index, id] of ids.entries()) {
      const type = announcing && index === 0 ? 5 : 0
      guild.channels.push({ id, name: channels[index] ?? id, type, guild, recipient: null })
    }
    for (const channel of guild.channels) this.#channels.set(channel.id, channel)
    if (hasBot) {
      this.#guilds.push(guild)
      this.#gateway.dispatch('GUILD_CREATE', guildPayload(guild, this.bot))
    }
    return { guild, channels: [...guild.channels] }
  }

  /** A thread of a channel, or a post of a forum. Before the start. */
  addThread(
    parent: FakeChannel,
    thread: Pick<Partial<FakeChannel>, 'botPermissions' | 'archived' | 'locked' | 'joined'> & {
      readonly isPrivate?: boolean
    } = {},
  ): FakeChannel {
    const { guild } = parent
    if (guild === null) throw new Error('threads are in servers only')
    const { isPrivate = false, ...state } = thread
    const type = isPrivate ? 12 : 11
    const added = { id: this.#newId(), name: 'thread', type, guild, recipient: null, parent, ...state }
    guild.channels.push(added)
    this.#channels.set(added.id, added)
    return added
  }

  /** A forum: messages stand in its posts. Before the start. */
  addForum(guild: FakeGuild): FakeChannel {
    const forum: FakeChannel = { id: this.#newId(), name: 'forum', type: 15, guild, recipient: null }
    guild.channels.push(forum)
    this.#channels.set(forum.id, forum)
    return forum
  }

  /** A conversation of several people, without the bot. */
  addConversation(): FakeChannel {
    const channel: FakeChannel = { id: this.#newId(), name: 'friends', type: 3, guild: null, recipient: null }
    this.#channels.set(channel.id, channel)
    return channel
  }

  /** A moderator archives the thread and locks it. */
  locks(thread: FakeChannel): void {
    thread.archived = true
    thread.locked = true
    this.#gateway.dispatch('THREAD_UPDATE', channelPayload(thread))
  }

  addUser({
    name,
    locale = 'en-US',
    permissions = ORDINARY,
    closedToMessages = false,
    installed = false,
  }: {
    name: string
    locale?: string
    permissions?: bigint
    closedToMessages?: boolean
    installed?: boolean
  }): FakeUser {
    const user: FakeUser = { id: this.#newId(), name, locale, permissions, closedToMessages, installed }
    this.#users.set(user.id, user)
    return user
  }

  /** The person's direct channel with the bot, made when first asked for. */
  directChannel(user: FakeUser): FakeChannel {
    const known = [...this.#channels.values()].find(({ recipient }) => recipient?.id === user.id)
    if (known !== undefined) return known
    const channel: FakeChannel = { id: this.#newId(), name: user.name, type: 1, guild: null, recipient: user }
    this.#channels.set(channel.id, channel)
    return channel
  }

  /** The next `times` posts to the channel fail so; until `behaves` unless given. */
  misbehaves(
    where: FakeChannel | 'gateway' | 'crosspost' | 'upload' | 'edit',
    fault: FakeFault,
    times = Number.POSITIVE_INFINITY,
  ): void {
    this.#faults.set(typeof where === 'string' ? where : where.id, { fault, left: times })
  }

  behaves(where: FakeChannel | 'gateway' | 'crosspost' | 'edit'): void {
    this.#faults.delete(typeof where === 'string' ? where : where.id)
  }

  /** Somebody deletes a message: it cannot be replied to any more. */
  deletesMessage({ id }: FakeMessage): void {
    this.#deleted.add(id)
  }

  /** Lets the bot see the server's channels again, without telling it. */
  readmits(guild: FakeGuild): void {
    for (const { id } of guild.channels) this.#lost.delete(id)
  }

  /** Removes the bot from the server. */
  kicks(guild: FakeGuild): void {
    for (const { id } of guild.channels) this.#lost.add(id)
    this.#guilds.splice(this.#guilds.indexOf(guild), 1)
    this.#gateway.dispatch('GUILD_DELETE', { id: guild.id })
  }

  /** The server cannot be reached for a while; `recovers` ends it. */
  fails(guild: FakeGuild): void {
    this.#gateway.dispatch('GUILD_DELETE', { id: guild.id, unavailable: true })
  }

  recovers(guild: FakeGuild): void {
    this.#gateway.dispatch('GUILD_CREATE', guildPayload(guild, this.bot))
  }

  /** The channel is deleted, and nobody tells the bot. */
  forgets({ id }: FakeChannel): void {
    this.#channels.delete(id)
  }

  deletes(channel: FakeChannel): void {
    this.#channels.delete(channel.id)
    const { id, type, guild } = channel
    const payload = { id, type, name: channel.name, guild_id: guild?.id, parent_id: null }
    this.#gateway.dispatch(isThread(channel) ? 'THREAD_DELETE' : 'CHANNEL_DELETE', payload)
  }

  /**
   * A person runs a slash command. Resolves at the first message of the answer. Throws for what Discord's own apps would
   * not let them send: an unknown command or option, or a missing one.
   */
  async runsCommand(
    user: FakeUser,
    channel: FakeChannel,
    name: string,
    options: Readonly<Record<string, string>> = {},
  ): Promise<FakeReply> {
    const values = this.#checkedOptions(name, options)
    checkReach(
      this.commands.find((each) => each.name === name),
      { user, channel },
    )
    const interaction = this.#interact(user, channel, {
      type: 2,
      data: { id: '2', name, type: 1, options: values },
    })
    return this.#answerTo(interaction, `/${name}`)
  }

  /** What is offered while a person types an option. */
  async types(
    user: FakeUser,
    channel: FakeChannel,
    { command, option, typed }: { command: string; option: string; typed: string },
  ): Promise<readonly FakeChoice[]> {
    const focused = { name: option, type: 3, value: typed, focused: true }
    const data = { id: '2', name: command, type: 1, options: [focused] }
    const interaction = this.#interact(user, channel, { type: 4, data })
    await this.until(() => interaction.choices !== undefined, `choices for "${typed}"`)
    return interaction.choices ?? []
  }

  /** A person presses the button with this label. Resolves when a message came or changed. */
  async presses(user: FakeUser, message: FakeMessage, label: string): Promise<FakeReply> {
    const parts = message.components.flatMap<FakeComponent>(({ components }) => components)
    const button = parts.flatMap((part) => (part.type === 2 && part.label === label ? [part] : []))[0]
    if (button === undefined) throw new Error(`no button "${label}" among ${message.buttons.join(', ')}`)
    return this.forges(user, message, { custom_id: button.custom_id, component_type: 2 })
  }

  /** A person chooses what has this label from one of the menus. Resolves when a message came or changed. */
  async chooses(user: FakeUser, message: FakeMessage, label: string): Promise<FakeReply> {
    const parts = message.components.flatMap<FakeComponent>(({ components }) => components)
    for (const part of parts) {
      const choice = part.type === 3 ? part.options.find((each) => each.label === label) : undefined
      if (choice === undefined) continue
      const chosen = { custom_id: part.custom_id, component_type: 3, values: [choice.value] }
      return this.forges(user, message, chosen)
    }
    throw new Error(`no choice "${label}" among ${message.menus.flat().join(', ')}`)
  }

  /** A press or a choice under a message, whatever it holds: as sent by an app that keeps no rules, or long ago. */
  async forges(user: FakeUser, message: FakeMessage, component: object): Promise<FakeReply> {
    if (message.ephemeral && message.answers?.id !== user.id) throw new Error(`${user.name} cannot see it`)
    const what = { type: 3, data: component, message: messagePayload(message, this.bot) }
    const interaction = this.#interact(user, message.channel, what, message)
    return this.#answerTo(interaction, JSON.stringify(component))
  }

  /** An interaction with anything in it; `payload` goes over what Discord would send. Nothing is awaited. */
  sendsAnything(user: FakeUser, channel: FakeChannel, payload: object): FakeReply {
    return this.#interact(user, channel, payload)
  }

  /** Resolves as soon as `done` holds, looked at after every request and now and then; rejects after 5 s. */
  async until(done: () => boolean, what = 'what was awaited'): Promise<void> {
    if (done()) return
    await new Promise<void>((resolve, reject) => {
      const finish = (settle: () => void) => {
        clearTimeout(timer)
        clearInterval(glances)
        this.#waiting.delete(look)
        settle()
      }
      const look = () => {
        if (done()) finish(resolve)
      }
      const timer = setTimeout(
        () => finish(() => reject(new Error(`${what} did not happen; the last requests: ${this.#recent()}`))),
        WAIT_MILLISECONDS,
      )
      const glances = setInterval(look, GLANCE_MILLISECONDS)
      this.#waiting.add(look)
    })
  }

  #recent(): string {
    return this.requests
      .slice(-5)
      .map(({ method, path }) => `${method} ${path}`)
      .join(', ')
  }

  #port(): number {
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('the fake Discord is not started')
    return address.port
  }

  #newId(): string {
    this.#ids += 1n
    return this.#ids.toString()
  }

  #newGuildId(shard: number): string {
    this.#ids += 1n
    const shards = Array.from({ length: this.#shards }, (_, index) =>
      (this.#ids + (BigInt(index) << 22n)).toString(),
    )
    return shards.find((id) => isOn([shard, this.#shards], id)) ?? this.#ids.toString()
  }

  #greeting(shard: Shard): readonly (readonly [string, object])[] {
    const own = this.#guilds.filter(({ id }) => isOn(shard, id))
    const ready = {
      v: 10,
      user: userPayload(this.bot, true),
      application: { id: this.bot.id, flags: 0 },
      guilds: own.map(({ id }) => ({ id, unavailable: true })),
      resume_gateway_url: this.#gatewayUrl(),
      shard,
    }
    const guilds = own.map((guild) => ['GUILD_CREATE', guildPayload(guild, this.bot)] as const)
    return [['READY', ready], ...guilds]
  }

  #gatewayUrl(): string {
    return `ws://127.0.0.1:${this.#port()}/gateway`
  }

  #checkedOptions(name: string, options: Readonly<Record<string, string>>): readonly object[] {
    const command = this.commands.find((each) => each.name === name)
    if (command === undefined) throw new Error(`/${name} is not registered`)
    for (const { name: option, required } of command.options) {
      if (required === true && options[option] === undefined) throw new Error(`/${name} needs ${option}`)
    }
    return Object.entries(options).map(([option, value]) => {
      const definition = command.options.find((each) => each.name === option)
      if (definition === undefined) throw new Error(`/${name} has no option ${option}`)
      const values = definition.choices?.map((choice) => choice.value) ?? []
      if (values.length > 0 && !values.includes(value)) throw new Error(`${value} is no choice of ${option}`)
      return { name: option, type: 3, value }
    })
  }

  #interact(user: FakeUser, channel: FakeChannel, what: object, source?: FakeMessage): Interaction {
    const id = this.#newId()
    const interaction: Interaction = {
      id,
      token: `interaction-token-${id}`,
      user,
      channel,
      source,
      messages: [],
      firstSign: undefined,
      ephemeral: false,
      original: undefined,
      followUps: 0,
      gone: false,
      choices: undefined,
    }
    this.#interactions.set(id, interaction)
    const common = interactionPayload({ user, channel, application: this.bot.id })
    this.#gateway.dispatch('INTERACTION_CREATE', { ...common, id, token: interaction.token, ...what })
    return interaction
  }

  async #answerTo(interaction: Interaction, what: string): Promise<FakeReply> {
    await this.until(() => interaction.messages.length > 0, `an answer to ${what}`)
    return interaction
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { body, files } = await readPosted(request)
    const url = new URL(request.url ?? '/', 'http://localhost')
    const path = decodeURIComponent(url.pathname).replace(/^\/api(\/v\d+)?/, '')
    this.requests.push({ method: request.method ?? '', path, body })
    const key = files.length > 0 ? 'upload' : this.#faultKey(request.method, path)
    const fault = this.#fault(key)
    const authorised = request.headers.authorization === `Bot ${this.token}`
    const handle = () => this.#answer({ method: request.method ?? '', path, url, body, files, authorised })
    if (fault === undefined) answer(response, handle)
    else misbehave(fault, response, handle)
    for (const look of this.#waiting) look()
  }

  #faultKey(method: string | undefined, path: string): string {
    if (path === '/gateway/bot') return 'gateway'
    if (path.endsWith('/crosspost')) return 'crosspost'
    if (method === 'PATCH' && path.startsWith('/channels/')) return 'edit'
    return method === 'POST' ? (/^\/channels\/(\d+)\/messages$/.exec(path)?.[1] ?? '') : ''
  }

  #fault(key: string): FakeFault | undefined {
    const entry = this.#faults.get(key)
    if (entry === undefined) return undefined
    entry.left -= 1
    if (entry.left <= 0) this.#faults.delete(key)
    return entry.fault
  }

  #answer(asked: Asked): Answer {
    const own = this.#answerInteraction(asked)
    if (own !== undefined) return own
    if (!asked.authorised) throw new DiscordRefusal(401, 0, '401: Unauthorized')
    const { method, path, body } = asked
    if (method === 'GET' && path === '/gateway/bot') return this.#gatewayInformation()
    if (method === 'POST' && path === '/users/@me/channels') return this.#openDirect(body)
    if (path === `/applications/${this.bot.id}/commands`) return this.#commandList(asked)
    const channel = /^\/channels\/(\d+)\/messages$/.exec(path)?.[1]
    if (method === 'POST' && channel !== undefined) return this.#create(channel, body)
    const published = /^\/channels\/(\d+)\/messages\/(\d+)\/crosspost$/.exec(path)
    if (method === 'POST' && published !== null) return this.#publish(published[1], published[2])
    const edited = /^\/channels\/(\d+)\/messages\/(\d+)$/.exec(path)
    if (method === 'PATCH' && edited !== null) return this.#edit(edited[1], edited[2], body)
    throw new DiscordRefusal(404, 0, '404: Not Found')
  }

  #gatewayInformation(): Answer {
    const shards = this.#shards
    const session_start_limit = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: shards }
    return { status: 200, body: { url: this.#gatewayUrl(), shards, session_start_limit } }
  }

  #openDirect(body: unknown): Answer {
    const { recipient_id } = parsed(z.object({ recipient_id: z.string() }), body)
    const user = this.#users.get(recipient_id)
    if (user === undefined) throw new DiscordRefusal(404, 10013, 'Unknown User')
    return { status: 200, body: { id: this.directChannel(user).id, type: 1 } }
  }

  #commandList({ method, body, url }: Asked): Answer {
    if (method === 'PUT') this.commands = readCommands(body)
    const localized = method === 'PUT' || url.searchParams.get('with_localizations') === 'true'
    const listed = this.commands.map((command) => ({
      ...(localized ? command : withoutLocalizations(command)),
      id: '2',
      application_id: this.bot.id,
      version: '3',
      nsfw: false,
      default_member_permissions: command.default_member_permissions ?? null,
    }))
    return { status: 200, body: listed.reverse() }
  }

  #create(id: string, body: unknown): Answer {
    const channel = this.#channels.get(id)
    if (channel === undefined) throw new DiscordRefusal(404, 10003, 'Unknown Channel')
    if (this.#lost.has(id)) throw new DiscordRefusal(403, 50001, 'Missing Access')
    if (channel.recipient?.closedToMessages) {
      throw new DiscordRefusal(403, 50007, 'Cannot send messages to this user')
    }
    checkSpeech(channel)
    const headers =
      this.#bucketMilliseconds === undefined ? {} : this.#takeFromBucket(id, this.#bucketMilliseconds)
    const message = readMessage(body)
    const nonce = message.nonce === null || message.nonce === undefined ? undefined : String(message.nonce)
    const repeated =
      message.enforce_nonce === true && nonce !== undefined
        ? this.messages.find((each) => each.channel.id === id && each.nonce === nonce)
        : undefined
    const repliesTo = this.#repliedIn(channel, message.message_reference)
    const about = {
      channel,
      ...(nonce === undefined ? {} : { nonce }),
      ...(repliesTo === undefined ? {} : { repliesTo }),
    }
    const accepted = repeated ?? this.#accept(about, { body, files: [] })
    return { status: 200, headers, body: messagePayload(accepted, this.bot) }
  }

  /** The message that is replied to, where the channel still has it. */
  #repliedIn(channel: FakeChannel, reference: MessageBody['message_reference']): string | undefined {
    if (reference === undefined || reference === null) return undefined
    const { message_id: id, fail_if_not_exists: must = true } = reference
    const known = this.messages.some((each) => each.id === id && each.channel.id === channel.id)
    if (known && !this.#deleted.has(id)) return id
    if (!must) return undefined
    throw new DiscordRefusal(400, 50035, 'Invalid Form Body', {
      message_reference: { _errors: [{ code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }] },
    })
  }

  #edit(channelId: string | undefined, id: string | undefined, body: unknown): Answer {
    const channel = this.#channels.get(channelId ?? '')
    if (channel === undefined) throw new DiscordRefusal(404, 10003, 'Unknown Channel')
    if (this.#lost.has(channel.id)) throw new DiscordRefusal(403, 50001, 'Missing Access')
    if (channel.archived) throw new DiscordRefusal(400, 50083, 'Thread is archived')
    const message = this.messages.find((each) => each.id === id && each.channel.id === channelId)
    if (message === undefined || this.#deleted.has(message.id))
      throw new DiscordRefusal(404, 10008, 'Unknown Message')
    write(message, { body, files: [] })
    message.edits += 1
    return { status: 200, body: messagePayload(message, this.bot) }
  }

  #publish(channelId: string | undefined, id: string | undefined): Answer {
    const channel = this.#channels.get(channelId ?? '')
    const message = this.messages.find((each) => each.id === id && each.channel.id === channelId)
    if (channel === undefined || message === undefined)
      throw new DiscordRefusal(404, 10008, 'Unknown Message')
    if (channel.type !== 5) throw new DiscordRefusal(400, 50024, 'Cannot execute action on this channel type')
    if (message.published) throw new DiscordRefusal(400, 40033, 'This message has already been crossposted')
    const published = this.messages.filter((each) => each.channel.id === channelId && each.published)
    if (published.length >= CROSSPOSTS_AN_HOUR) throw new RateLimit(3600)
    message.published = true
    return { status: 200, body: messagePayload(message, this.bot) }
  }

  #accept(about: Omit<ConstructorParameters<typeof FakeMessage>[0], 'id'>, posted: Posted): FakeMessage {
    const message = new FakeMessage({ id: this.#newId(), ...about })
    write(message, posted)
    this.messages.push(message)
    return message
  }

  #takeFromBucket(channel: string, milliseconds: number): Record<string, string> {
    const now = Date.now()
    const known = this.#buckets.get(channel)
    const bucket = known !== undefined && known.endsAt > now ? known : { used: 0, endsAt: now + milliseconds }
    this.#buckets.set(channel, bucket)
    if (bucket.used >= BUCKET_SIZE) this.rateLimited += 1
    if (bucket.used >= BUCKET_SIZE) throw new RateLimit((bucket.endsAt - now) / 1000)
    bucket.used += 1
    return {
      'X-RateLimit-Bucket': 'create-message',
      'X-RateLimit-Limit': String(BUCKET_SIZE),
      'X-RateLimit-Remaining': String(BUCKET_SIZE - bucket.used),
      'X-RateLimit-Reset-After': ((bucket.endsAt - now) / 1000).toFixed(3),
    }
  }

  #answerInteraction({ method, path, ...posted }: Asked): Answer | undefined {
    const callback = /^\/interactions\/(\d+)\/([^/]+)\/callback$/.exec(path)
    if (method === 'POST' && callback !== null)
      return this.#acknowledge(callback[1], callback[2], posted.body)
    const webhook = /^\/webhooks\/\d+\/([^/]+)(\/messages\/@original)?$/.exec(path)
    if (webhook === null) return undefined
    const interaction = [...this.#interactions.values()].find(({ token }) => token === webhook[1])
    if (interaction?.firstSign === undefined) throw new DiscordRefusal(404, 10015, 'Unknown Webhook')
    if (method === 'PATCH' && webhook[2] !== undefined) return this.#editOriginal(interaction, posted)
    if (method === 'DELETE' && webhook[2] !== undefined) return this.#deleteOriginal(interaction)
    if (method === 'POST' && webhook[2] === undefined) return this.#followUp(interaction, posted)
    throw new DiscordRefusal(405, 0, '405: Method Not Allowed')
  }

  #acknowledge(id: string | undefined, token: string | undefined, body: unknown): Answer {
    const interaction = this.#interactions.get(id ?? '')
    if (interaction === undefined || interaction.token !== token || this.forgetsInteractions) {
      throw new DiscordRefusal(404, 10062, 'Unknown interaction')
    }
    if (interaction.firstSign !== undefined) {
      throw new DiscordRefusal(400, 40060, 'Interaction has already been acknowledged.')
    }
    const { type, data } = parsed(callbackSchema, body)
    if (type === 8) interaction.choices = readChoices(parsed(choicesSchema, data).choices)
    if (type === 5) interaction.ephemeral = (parsed(flagsSchema, data ?? {}).flags ?? 0) === 64
    if (type === 4) this.#answerWith(interaction, { body: data, files: [] })
    if (type === 6 || type === 7) interaction.original = interaction.source
    if (type === 7) this.#change(interaction, { body: data, files: [] })
    interaction.firstSign = type
    return { status: 204 }
  }

  #editOriginal(interaction: Interaction, posted: Posted): Answer {
    if (interaction.gone) throw new DiscordRefusal(404, 10008, 'Unknown Message')
    if (interaction.original === undefined) {
      this.#answerWith(interaction, posted, interaction.ephemeral)
    } else {
      this.#change(interaction, posted)
    }
    const message = interaction.original
    return { status: 200, body: message === undefined ? {} : messagePayload(message, this.bot) }
  }

  #deleteOriginal(interaction: Interaction): Answer {
    interaction.gone = true
    return { status: 204 }
  }

  #answerWith(interaction: Interaction, posted: Posted, hidden?: boolean): void {
    const ephemeral = hidden ?? readMessage(posted.body).flags === 64
    const { channel, user } = interaction
    interaction.original = this.#accept({ channel, answers: user, ephemeral }, posted)
    interaction.messages.push(interaction.original)
  }

  #change(interaction: Interaction, posted: Posted): void {
    const { original } = interaction
    if (original === undefined) throw new DiscordRefusal(404, 10008, 'Unknown Message')
    write(original, posted)
    original.edits += 1
    if (!interaction.messages.includes(original)) interaction.messages.push(original)
  }

  /** As long as an answer is awaited, the next message takes its place, seen by whom that was said to be seen. */
  #followUp(interaction: Interaction, posted: Posted): Answer {
    if (interaction.firstSign === 5 && interaction.original === undefined && !interaction.gone) {
      return this.#editOriginal(interaction, posted)
    }
    const { channel, user } = interaction
    interaction.followUps += 1
    const isGuest = channel.guild === null ? user.installed === true : !channel.guild.hasBot
    if (isGuest && interaction.followUps > FOLLOW_UPS_OF_A_GUEST) {
      throw new DiscordRefusal(400, 40094, 'Maximum number of follow-up messages reached')
    }
    const ephemeral = readMessage(posted.body).flags === 64
    const message = this.#accept({ channel, answers: user, ephemeral }, posted)
    interaction.messages.push(message)
    return { status: 200, body: messagePayload(message, this.bot) }
  }
}

interface Asked {
  readonly method: string
  readonly path: string
  readonly url: URL
  readonly body: unknown
  readonly files: readonly FakeAttachment[]
  readonly authorised: boolean
}

const callbackSchema = z.object({ type: z.int(), data: z.unknown().optional() })
const choicesSchema = z.object({ choices: z.unknown().optional() })
const flagsSchema = z.object({ flags: z.int().optional() })

function write(message: FakeMessage, { body, files }: Posted): void {
  const { content, embeds, components, allowed_mentions, attachments, flags } = readMessage(body)
  message.silent ||= ((flags ?? 0) & SILENT) !== 0
  if (files.length > 0 || attachments !== undefined) message.attachments = files
  message.content = content ?? message.content
  message.embeds = embeds ?? message.embeds
  message.components = components ?? message.components
  message.mentions = allowed_mentions?.parse ?? (allowed_mentions === undefined ? undefined : [])
  message.roles = allowed_mentions?.roles ?? []
}

function withoutLocalizations({ options, ...command }: FakeCommand): object {
  const none = { name_localizations: null, description_localizations: null }
  return { ...command, ...none, options: options.map((option) => ({ ...option, ...none })) }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
