import { type BaseInteraction, ChannelType, InteractionContextType, PermissionFlagsBits } from 'discord.js'
import type { Obstacle } from '../../domain/obstacle.ts'

const FORUMS: ReadonlySet<ChannelType | undefined> = new Set([ChannelType.GuildForum, ChannelType.GuildMedia])

/**
 * Whether a person who installed the bot for themselves took it along to a server or a conversation that it is no member
 * of: it can answer there, and nothing else. A server that took only its commands has no member either.
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-authorizing-integration-owners-object
 */
export function isGuest(interaction: BaseInteraction): boolean {
  if (!interaction.inGuild()) return interaction.context === InteractionContextType.PrivateChannel
  return interaction.guild === null || isOnlyPersons(interaction)
}

/** Whether a person installed the bot and no server did. Discord then takes few messages of an answer. */
export function isOnlyPersons({ authorizingIntegrationOwners: owners }: BaseInteraction): boolean {
  return owners.userId !== null && owners.guildId === null
}

/**
 * What keeps the bot from sending alerts to the channel of an interaction, as Discord says with each of them. Publishing
 * in an announcement channel needs no more than sending, as long as it is one's own message.
 */
export function obstaclesIn(interaction: BaseInteraction): readonly Obstacle[] {
  const { appPermissions: own, channel } = interaction
  if (!interaction.inGuild()) return []
  if (FORUMS.has(channel?.type)) return ['forum']
  const needed = [
    ['view', PermissionFlagsBits.ViewChannel],
    isThread(interaction)
      ? ['send-in-threads', PermissionFlagsBits.SendMessagesInThreads]
      : ['send', PermissionFlagsBits.SendMessages],
    ['embed', PermissionFlagsBits.EmbedLinks],
  ] as const satisfies readonly (readonly [Obstacle, bigint])[]
  const lacking = needed.filter(([, permission]) => !own.has(permission)).map(([obstacle]) => obstacle)
  return [...lacking, ...obstaclesInThread(interaction)]
}

/**
 * An archived thread opens again with the next message, a locked one does not; a private one is for its members. Whoever
 * may manage threads may write in both. https://discord.com/developers/docs/topics/threads
 */
function obstaclesInThread(interaction: BaseInteraction): readonly Obstacle[] {
  const { channel, appPermissions: own } = interaction
  if (!isThread(interaction) || own.has(PermissionFlagsBits.ManageThreads)) return []
  if (channel === null) return own.has(PermissionFlagsBits.ViewChannel) ? ['private-thread'] : []
  if (!channel.isThread()) return []
  const isOutside = channel.type === ChannelType.PrivateThread && !channel.joined
  return [
    ...(channel.locked === true ? ['locked' as const] : []),
    ...(isOutside ? ['private-thread' as const] : []),
  ]
}

/** Discord tells a bot of every channel of its servers, but only of those threads that it may see. */
function isThread({ channel }: BaseInteraction): boolean {
  return channel === null || channel.isThread()
}
