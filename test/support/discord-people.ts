import type { BothPlatforms } from './both-platforms.ts'
import type { FakeDiscord } from './fake-discord.ts'
import { type FakeChannel, FakeMessage, type FakeUser, ORDINARY } from './fake-discord-world.ts'
import { valuesFor } from './slash-options.ts'
import type { Somebody } from './telegram-people.ts'
import { DAWN } from './world.ts'

export interface DiscordRole {
  /** A channel of a server that nobody else uses, alone with the bot, or a conversation that the bot is no member of. */
  readonly where: FakeChannel | 'direct' | 'friends'
  readonly permissions?: bigint
  readonly isOperator?: boolean
  readonly locale?: string
}

export interface SomebodyOnDiscord extends Somebody {
  readonly channel: FakeChannel
  readonly user: FakeUser
  /** Chooses what runs the line from a menu. */
  chooses(line: string): Promise<string>
}

/** Somebody with this role, in a channel that Tocsin knows unless it is no member there. */
export async function onDiscord(
  { discord, operators, store }: Pick<BothPlatforms, 'discord' | 'operators' | 'store'>,
  { where, permissions = ORDINARY, isOperator = false, locale = 'en-GB' }: DiscordRole,
): Promise<SomebodyOnDiscord> {
  const isGuest = where === 'friends' || (where !== 'direct' && where.guild?.hasBot === false)
  const user = discord.addUser({ name: 'Ann', permissions, locale, installed: isGuest })
  if (isOperator) operators.add(user.id)
  const channel = channelFor(discord, user, where)
  if (!isGuest) {
    const { guild, id } = channel
    const title = guild === null ? user.name : `#${channel.name}, ${guild.name}`
    const address = { platform: 'discord', address: id, topic: '' } as const
    await store.openChat(address, { title, locale: guild?.locale ?? locale, at: DAWN })
  }
  return {
    channel,
    user,
    types: (line) => typed(discord, { user, channel, line }),
    async presses(line) {
      const alert = anAlertIn(discord, channel)
      const { messages } = await discord.forges(user, alert, { custom_id: line, component_type: 2 })
      return textOf(messages)
    },
    async chooses(line) {
      const alert = anAlertIn(discord, channel)
      const chosen = { custom_id: ':1', component_type: 3, values: [line] }
      return textOf((await discord.forges(user, alert, chosen)).messages)
    },
  }
}

function channelFor(discord: FakeDiscord, user: FakeUser, where: DiscordRole['where']): FakeChannel {
  switch (where) {
    case 'direct':
      return discord.directChannel(user)
    case 'friends':
      return discord.addConversation()
    default:
      return where
  }
}

/** Runs a slash command with what the line says, whether Discord's menus offer it or not. */
async function typed(
  discord: FakeDiscord,
  { user, channel, line }: { readonly user: FakeUser; readonly channel: FakeChannel; readonly line: string },
): Promise<string> {
  const [name = ''] = line.split(' ')
  const options = Object.entries(valuesFor(line)).map(([option, value]) => ({ name: option, type: 3, value }))
  const data = { id: '2', name, type: 1, options }
  const reply = discord.sendsAnything(user, channel, { type: 2, data })
  await discord.until(() => reply.messages.length > 0, `an answer to /${line}`)
  return textOf(reply.messages)
}

/** A message that the bot sent there some time ago. */
export function anAlertIn(discord: FakeDiscord, channel: FakeChannel): FakeMessage {
  const id = String(1_200_000_000_000_000_000n + BigInt(discord.messages.length))
  const message = new FakeMessage({ id, channel })
  message.embeds = [{ description: 'an alert' }]
  discord.messages.push(message)
  return message
}

function textOf(messages: readonly FakeMessage[]): string {
  return messages.map(({ text }) => text).join('\n')
}
