import { type BaseInteraction, PermissionFlagsBits } from 'discord.js'
import { isGuest } from './place.ts'

/**
 * Whether the person may change what this chat hears: with Manage Server or Administrator, alone with the bot always, and
 * operators everywhere; in a conversation that the bot is no member of, nobody else. Discord sends the person's permissions with each interaction, so they are never out of date.
 * Throws where they are missing.
 */
export function isChatAdmin(interaction: BaseInteraction, operators: ReadonlySet<string>): boolean {
  if (operators.has(interaction.user.id)) return true
  if (!interaction.inGuild()) return !isGuest(interaction)
  if (interaction.memberPermissions === null) {
    throw new Error(`Discord sent no permissions with interaction ${interaction.id}`)
  }
  // `has` answers yes for Administrator, whatever is asked.
  return interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild)
}
