import type { FakeComponent, FakeEmbed, FakeRow } from './fake-discord-rules.ts'

/** A member of every server; `permissions` are the bits that Discord sends with what they do. */
export interface FakeUser {
  readonly id: string
  readonly name: string
  readonly locale: string
  readonly permissions: bigint
  readonly closedToMessages: boolean
  /** Whether they installed the bot for themselves, and take it along. */
  readonly installed?: boolean
}

export interface FakeGuild {
  readonly id: string
  readonly name: string
  readonly locale: string
  readonly systemChannel: string | null
  readonly channels: FakeChannel[]
  /** What the bot may do there, as bits. */
  readonly botPermissions: bigint
  /** Ids of its roles besides everybody's. */
  readonly roles: readonly string[]
  /** Whether the bot is in it; else people take the bot along who installed it for themselves. */
  readonly hasBot: boolean
}

export interface FakeChannel {
  readonly id: string
  readonly name: string
  /** 0 text, 1 direct messages, 3 a conversation of several people, 5 announcements, 11 and 12 threads, 15 forum. */
  readonly type: number
  readonly guild: FakeGuild | null
  /** The person, where it is their direct channel. */
  readonly recipient: FakeUser | null
  /** The channel or forum that a thread belongs to. */
  readonly parent?: FakeChannel
  /** What the bot may do here, where that is not what it may do in the server. */
  botPermissions?: bigint
  /** Of a thread. */
  archived?: boolean
  locked?: boolean
  /** Of a private thread: whether the bot is in it. */
  joined?: boolean
}

/** A file that came with a message. */
export interface FakeAttachment {
  readonly filename: string
  readonly description: string | undefined
  readonly bytes: number
  readonly content: Buffer
}

/** A message that Discord accepted, in its latest version. */
export class FakeMessage {
  readonly id: string
  readonly channel: FakeChannel
  readonly nonce: string | undefined
  /** Whose command or press it answers; undefined for a message that the bot sent of its own accord. */
  readonly answers: FakeUser | undefined
  /** The message that it replies to. */
  readonly repliesTo: string | undefined
  /** Seen by the person who asked only. */
  readonly ephemeral: boolean
  content = ''
  embeds: readonly FakeEmbed[] = []
  components: readonly FakeRow[] = []
  attachments: readonly FakeAttachment[] = []
  /** `parse` of its allowed mentions; undefined where it had none, which lets every mention ring. */
  mentions: readonly string[] | undefined
  /** `roles` of its allowed mentions. */
  roles: readonly string[] = []
  /** Passed on to the channels of other servers that follow its own. */
  published = false
  /** Sent so that nobody's device makes a sound. */
  silent = false
  edits = 0

  constructor(
    about: Pick<FakeMessage, 'id' | 'channel'> &
      Partial<Pick<FakeMessage, 'nonce' | 'answers' | 'repliesTo' | 'ephemeral'>>,
  ) {
    this.id = about.id
    this.channel = about.channel
    this.nonce = about.nonce
    this.answers = about.answers
    this.repliesTo = about.repliesTo
    this.ephemeral = about.ephemeral ?? false
  }

  /**
   * Who is told of it besides its readers: only the content tells anyone, only whom the allowed mentions name, and only
   * roles of the server that it stands in.
   */
  get tells(): readonly string[] {
    const everyone = this.mentions === undefined || this.mentions.includes('everyone')
    const known = new Set(this.channel.guild?.roles)
    const named = [...this.content.matchAll(/<@&(\d+)>/g)]
      .map(([, role = '']) => role)
      .filter((role) => known.has(role))
    const anyRole = this.mentions === undefined || this.mentions.includes('roles')
    const roles = named.filter((role) => anyRole || this.roles.includes(role))
    return everyone && /@(?:everyone|here)/.test(this.content) ? ['everyone', ...roles] : roles
  }

  /** Everything there is to read in it, one line each. */
  get text(): string {
    const embeds = this.embeds.flatMap(({ title, description, footer }) => [title, description, footer?.text])
    return [this.content, ...embeds].filter((line) => line !== undefined && line !== '').join('\n')
  }

  get buttons(): readonly string[] {
    return this.#parts.flatMap((part) => (part.type === 2 ? [part.label] : []))
  }

  /** What its menus offer, a list a menu. */
  get menus(): readonly (readonly string[])[] {
    return this.#parts.flatMap((part) => (part.type === 3 ? [part.options.map(({ label }) => label)] : []))
  }

  get #parts(): readonly FakeComponent[] {
    return this.components.flatMap<FakeComponent>(({ components }) => components)
  }
}

export const MANAGE_GUILD = 1n << 5n
export const ADMINISTRATOR = 1n << 3n
export const VIEW_CHANNEL = 1n << 10n
export const SEND_MESSAGES = 1n << 11n
export const EMBED_LINKS = 1n << 14n
export const MANAGE_THREADS = 1n << 34n
export const SEND_MESSAGES_IN_THREADS = 1n << 38n
/** View channels, send messages there and in threads, embed links, use commands. */
export const ORDINARY = VIEW_CHANNEL | SEND_MESSAGES | EMBED_LINKS | (1n << 31n) | SEND_MESSAGES_IN_THREADS

/** What the bot may do in a channel. */
export function permissionsIn({ botPermissions, guild }: FakeChannel): bigint {
  return botPermissions ?? guild?.botPermissions ?? ORDINARY
}

export function isThread({ type }: Pick<FakeChannel, 'type'>): boolean {
  return type === 11 || type === 12
}

export function userPayload({ id, name }: Pick<FakeUser, 'id' | 'name'>, bot = false): object {
  return { id, username: name.toLowerCase(), global_name: name, discriminator: '0', avatar: null, bot }
}

export function channelPayload(channel: FakeChannel): object {
  const { id, name, type, guild, recipient, parent } = channel
  if (guild === null) {
    return { id, type, last_message_id: null, recipients: recipient === null ? [] : [userPayload(recipient)] }
  }
  const position = guild.channels.findIndex((each) => each.id === id)
  const { archived = false, locked = false, joined = false } = channel
  const thread = {
    thread_metadata: {
      archived,
      locked,
      auto_archive_duration: 60,
      archive_timestamp: '2026-01-01T00:00:00.000Z',
    },
    ...(joined ? { member: { join_timestamp: '2026-01-01T00:00:00.000Z', flags: 0 } } : {}),
  }
  return {
    id,
    name,
    type,
    guild_id: guild.id,
    position,
    permission_overwrites: [],
    parent_id: parent?.id ?? null,
    ...(isThread(channel) ? thread : {}),
  }
}

/** Threads that Discord tells the bot of: the open ones that it may see. */
function visibleThreads({ channels }: FakeGuild): readonly FakeChannel[] {
  return channels.filter((each) => isThread(each) && each.archived !== true && isVisible(each))
}

function isVisible({ type, joined, ...channel }: FakeChannel): boolean {
  const isManager = (permissionsIn({ type, ...channel }) & (MANAGE_THREADS | ADMINISTRATOR)) !== 0n
  return type === 11 || joined === true || isManager
}

export function guildPayload(guild: FakeGuild, bot: Pick<FakeUser, 'id' | 'name'>): object {
  const everyone = {
    id: guild.id,
    name: '@everyone',
    permissions: guild.botPermissions.toString(),
    position: 0,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable: false,
    flags: 0,
  }
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    owner_id: '1',
    preferred_locale: guild.locale,
    system_channel_id: guild.systemChannel,
    system_channel_flags: 0,
    unavailable: false,
    features: [],
    roles: [everyone, ...guild.roles.map((id) => ({ ...everyone, id, name: `role ${id}`, position: 1 }))],
    channels: guild.channels.filter((each) => !isThread(each)).map(channelPayload),
    threads: visibleThreads(guild).map(channelPayload),
    members: [memberPayload(bot, true)],
    member_count: 1,
    emojis: [],
    stickers: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    large: false,
    joined_at: '2026-01-01T00:00:00.000Z',
    premium_tier: 0,
    verification_level: 0,
    nsfw_level: 0,
    mfa_level: 0,
    afk_timeout: 60,
    afk_channel_id: null,
    explicit_content_filter: 0,
    default_message_notifications: 0,
  }
}

export function messagePayload(message: FakeMessage, bot: Pick<FakeUser, 'id' | 'name'>): object {
  const { id, channel, content, embeds, components, answers, nonce } = message
  return {
    id,
    channel_id: channel.id,
    author: userPayload(bot, true),
    type: answers === undefined ? 0 : 20,
    content,
    embeds,
    components,
    timestamp: '2026-01-01T00:00:00.000Z',
    edited_timestamp: message.edits > 0 ? '2026-01-01T00:00:01.000Z' : null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: message.attachments.map(({ filename, bytes }, index) => ({
      id: String(index),
      filename,
      size: bytes,
      url: `https://cdn.discord.example/${filename}`,
      proxy_url: `https://cdn.discord.example/${filename}`,
    })),
    pinned: false,
    flags: message.ephemeral ? 64 : 0,
    ...(nonce === undefined ? {} : { nonce }),
    ...(answers === undefined ? {} : { interaction_metadata: metadataPayload(message, answers) }),
  }
}

/** What interactions of every type have in common. */
export function interactionPayload({
  user,
  channel,
  application,
}: {
  user: FakeUser
  channel: FakeChannel
  application: string
}): object {
  const common = {
    application_id: application,
    version: 1,
    channel_id: channel.id,
    channel: channelPayload(channel),
    locale: user.locale,
    entitlements: [],
    app_permissions: permissionsIn(channel).toString(),
    attachment_size_limit: 10_485_760,
  }
  const { guild } = channel
  if (guild === null) {
    const isDirect = channel.type === 1
    return {
      ...common,
      user: userPayload(user),
      context: isDirect ? 1 : 2,
      authorizing_integration_owners: isDirect && user.installed !== true ? { 0: '0' } : { 1: user.id },
    }
  }
  return {
    ...common,
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.locale, features: [] },
    guild_locale: guild.locale,
    member: { ...memberPayload(user, false), permissions: user.permissions.toString() },
    context: 0,
    authorizing_integration_owners: {
      ...(guild.hasBot ? { 0: guild.id } : {}),
      ...(user.installed === true ? { 1: user.id } : {}),
    },
  }
}

function metadataPayload({ id }: FakeMessage, user: FakeUser): object {
  return { id, type: 2, user: userPayload(user), authorizing_integration_owners: {} }
}

function memberPayload(user: Pick<FakeUser, 'id' | 'name'>, bot: boolean): object {
  return {
    user: userPayload(user, bot),
    roles: [],
    nick: null,
    joined_at: '2026-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
  }
}
