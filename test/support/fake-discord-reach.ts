import { DiscordRefusal, type FakeCommand } from './fake-discord-rules.ts'
import {
  ADMINISTRATOR,
  EMBED_LINKS,
  type FakeChannel,
  type FakeUser,
  isThread,
  MANAGE_THREADS,
  permissionsIn,
  SEND_MESSAGES,
  SEND_MESSAGES_IN_THREADS,
  VIEW_CHANNEL,
} from './fake-discord-world.ts'

/** Throws where Discord's apps would not offer the command. */
export function checkReach(
  command: FakeCommand | undefined,
  { user, channel }: { readonly user: FakeUser; readonly channel: FakeChannel },
): void {
  const { guild, type } = channel
  const contextOutside = type === 1 ? 1 : 2
  const context = guild === null ? contextOutside : 0
  const isHere = guild?.hasBot ?? type === 1
  const types = command?.integration_types ?? [0]
  const isInstalled = (isHere && types.includes(0)) || (user.installed === true && types.includes(1))
  if (!isInstalled || command?.contexts?.includes(context) !== true)
    throw new Error(`/${command?.name} is not offered here`)
}

/** Throws where the bot may not post. A message opens an archived thread again, unless it is locked. */
export function checkSpeech(channel: FakeChannel): void {
  if (channel.guild === null) return
  const own = permissionsIn(channel)
  const may = (bit: bigint) => (own & (bit | ADMINISTRATOR)) !== 0n
  if (channel.type === 15) throw new DiscordRefusal(400, 50008, 'Cannot send messages in a non-text channel')
  const isOutside = channel.type === 12 && channel.joined !== true && !may(MANAGE_THREADS)
  if (!may(VIEW_CHANNEL) || isOutside) throw new DiscordRefusal(403, 50001, 'Missing Access')
  if (channel.locked === true && !may(MANAGE_THREADS))
    throw new DiscordRefusal(400, 50083, 'Thread is archived')
  const toSpeak = isThread(channel) ? SEND_MESSAGES_IN_THREADS : SEND_MESSAGES
  if (!may(toSpeak) || !may(EMBED_LINKS)) throw new DiscordRefusal(403, 50013, 'Missing Permissions')
  if (isThread(channel)) channel.archived = false
}
