import {
  type Client,
  type DMChannel,
  Events,
  GatewayDispatchEvents,
  type Guild,
  type GuildBasedChannel,
  type GuildTextBasedChannel,
  type NonThreadGuildBasedChannel,
  PermissionFlagsBits,
} from 'discord.js'
import { z } from 'zod'
import type { Address } from '../../domain/chat.ts'
import type { AdapterPorts } from '../adapter.ts'
import { post } from './deliver.ts'
import { traitsOf } from './outcome.ts'
import { render } from './render.ts'
import { chatTitle } from './updates.ts'

const TO_SPEAK = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.EmbedLinks,
]

/**
 * Follows what becomes of servers and channels. discord.js raises `guildCreate` only for servers that were joined after
 * the start. Its `guildDelete` comes when the server's channels are forgotten already, so the packet itself is read:
 * with `unavailable: true` it is an outage, no removal.
 * https://discord.com/developers/docs/events/gateway-events#guild-delete
 */
export function attendServers(client: Client, ports: AdapterPorts): void {
  const attend = (what: string, work: Promise<void>) => {
    work.catch((error: unknown) => {
      ports.log.error(
        { platform: 'discord', update: what, ...traitsOf(error) },
        'an update could not be handled',
      )
    })
  }
  client.on(Events.GuildCreate, (guild) => attend('a new server', greet(guild, ports)))
  client.ws.on(GatewayDispatchEvents.GuildDelete, (packet: unknown) =>
    attend('a removal', leave(client, packet, ports)),
  )
  client.on(Events.ChannelDelete, (channel) => {
    attend('a removal', close([channel.id, ...threadsOf(channel)], 'channel deleted', ports))
  })
  client.on(Events.ThreadDelete, ({ id }) => attend('a removal', close([id], 'thread deleted', ports)))
}

/** A channel takes its threads along, and Discord says nothing of them. */
function threadsOf(channel: DMChannel | NonThreadGuildBasedChannel): readonly string[] {
  return 'threads' in channel ? [...channel.threads.cache.keys()] : []
}

/** Says what the bot is and what to type first, where it may speak. */
async function greet(guild: Guild, ports: AdapterPorts): Promise<void> {
  const channel = channelToGreetIn(guild)
  if (channel === undefined) {
    ports.log.info({ platform: 'discord', server: guild.id }, 'joined a server without a channel to greet in')
    return
  }
  const chat = addressOf(channel.id)
  const title = chatTitle(channel.name, guild.name)
  const locale = guild.preferredLocale
  await ports.events.opened(chat, { title, locale })
  const card = await ports.respond({
    command: 'start',
    input: { kind: 'words', text: '' },
    chat,
    title,
    locale,
    person: { id: guild.ownerId, isChatAdmin: async () => false },
  })
  if (card === undefined) return
  const nonce = `start-${guild.id}`.slice(0, 25)
  await post(guild.client.rest, { channel: channel.id, messages: render(card), nonce })
}

/** The channel for system messages, else the first one from above. */
function channelToGreetIn(guild: Guild): GuildTextBasedChannel | undefined {
  const { me } = guild.members
  if (me === null) return undefined
  const channels = [...guild.channels.cache.values()].filter(isPlainText).sort(byPosition)
  const { systemChannel } = guild
  return [...(systemChannel === null ? [] : [systemChannel]), ...channels].find((channel) =>
    channel.permissionsFor(me).has(TO_SPEAK),
  )
}

function isPlainText(
  channel: GuildBasedChannel,
): channel is GuildTextBasedChannel & { readonly rawPosition: number } {
  return channel.isTextBased() && 'rawPosition' in channel && !channel.isVoiceBased()
}

function byPosition(one: { readonly rawPosition: number }, other: { readonly rawPosition: number }): number {
  return one.rawPosition - other.rawPosition
}

const guildDelete = z.object({ id: z.string(), unavailable: z.boolean().optional() })

/** Closes the channels that discord.js knows; any other is found out at its next delivery (50001). */
async function leave(client: Client, packet: unknown, ports: AdapterPorts): Promise<void> {
  const { id, unavailable } = guildDelete.parse(packet)
  if (unavailable === true) return
  const channels = client.guilds.cache.get(id)?.channels.cache.filter((channel) => channel.isTextBased())
  await close(channels?.map((channel) => channel.id) ?? [], 'removed from the server', ports)
}

async function close(channels: readonly string[], reason: string, { events }: AdapterPorts): Promise<void> {
  for (const channel of channels) await events.closed(addressOf(channel), reason)
}

function addressOf(channel: string): Address {
  return { platform: 'discord', address: channel, topic: '' }
}
