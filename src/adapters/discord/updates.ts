import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  StringSelectMenuInteraction,
} from 'discord.js'
import type { Request } from '../../commands/command.ts'
import { isChatAdmin } from './admin.ts'
import { obstaclesIn } from './place.ts'

// https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-choice-structure
const CHOICES_LIMIT = 25
const CHOICE_LENGTH = 100

/** A press of a button, or a choice from a menu. */
export type Press = ButtonInteraction | StringSelectMenuInteraction
/** What a person does that is answered with a card. */
export type Answerable = ChatInputCommandInteraction | Press

/** A slash command with its named options as what Tocsin is asked. */
export function requestOfCommand(
  interaction: ChatInputCommandInteraction,
  operators: ReadonlySet<string>,
): Request {
  const values = interaction.options.data.map(({ name, value }) => [name, String(value ?? '')] as const)
  return {
    ...originOf(interaction, operators),
    command: interaction.commandName,
    input: { kind: 'named', values: Object.fromEntries(values) },
  }
}

/** A press or a choice: its command line, asked by the person who did it, whoever the message was for. */
export function requestOfPress(interaction: Press, operators: ReadonlySet<string>): Request {
  const line = interaction.isButton() ? interaction.customId : (interaction.values[0] ?? '')
  const [command = '', ...words] = line.trim().split(/\s+/)
  return {
    ...originOf(interaction, operators),
    command: command.toLowerCase(),
    input: { kind: 'words', text: words.join(' ') },
  }
}

/** Whether the message with the button is the bot's answer to the person who pressed it. */
export function isOwnAnswer({ message, user }: Press): boolean {
  return message.interactionMetadata?.user.id === user.id
}

/** What was suggested, within Discord's limits. A value that does not fit is left out: cut, it would mean another. */
export function choicesOf(suggested: readonly { readonly name: string; readonly value: string }[]) {
  return suggested
    .filter(({ value }) => value.length <= CHOICE_LENGTH)
    .slice(0, CHOICES_LIMIT)
    .map(({ name, value }) => ({ name: name.slice(0, CHOICE_LENGTH), value }))
}

/** A server's language is its preferred locale, as everyone there reads the answer; a person's own counts alone with the bot. */
export function localeOf(interaction: Answerable | AutocompleteInteraction): string {
  return interaction.guildLocale ?? interaction.locale
}

function originOf(
  interaction: Answerable,
  operators: ReadonlySet<string>,
): Omit<Request, 'command' | 'input'> {
  if (interaction.channelId === null) {
    throw new Error(`Discord sent no channel with interaction ${interaction.id}`)
  }
  return {
    chat: { platform: 'discord', address: interaction.channelId, topic: '' },
    title: titleOf(interaction),
    locale: localeOf(interaction),
    person: { id: interaction.user.id, isChatAdmin: async () => isChatAdmin(interaction, operators) },
    obstacles: async () => obstaclesIn(interaction),
  }
}

function titleOf({ channel, guild, user }: Answerable): string {
  if (channel === null || channel.isDMBased()) return user.displayName
  return chatTitle(channel.name, guild?.name)
}

/** `#channel, Server`, as operators and people see a chat named. */
export function chatTitle(channel: string, server: string | undefined): string {
  return server === undefined ? `#${channel}` : `#${channel}, ${server}`
}
