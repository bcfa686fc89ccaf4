import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Interaction,
  MessageFlags,
} from 'discord.js'
import type { Card } from '../../card/card.ts'
import type { Request } from '../../commands/command.ts'
import { languageOf } from '../../i18n/speaker.ts'
import type { AdapterPorts } from '../adapter.ts'
import { addBeside, MISSED, replace, show, slowedDown, unexpected } from './answer.ts'
import { invited } from './guest.ts'
import { traitsOf } from './outcome.ts'
import { isGuest } from './place.ts'
import {
  type Answerable,
  choicesOf,
  isOwnAnswer,
  localeOf,
  type Press,
  requestOfCommand,
  requestOfPress,
} from './updates.ts'

export interface ConversationNeeds {
  /** People who may do in any chat what its admins may. */
  readonly operators: ReadonlySet<string>
  readonly ports: AdapterPorts
}

/** Answers one command, press, choice or half-typed option. Never rejects: trouble is logged. */
export async function converse(interaction: Interaction, needs: ConversationNeeds): Promise<void> {
  const { log } = needs.ports
  try {
    if (interaction.isChatInputCommand()) await answer(interaction, needs)
    else if (interaction.isButton() || interaction.isStringSelectMenu()) await press(interaction, needs)
    else if (interaction.isAutocomplete()) await suggest(interaction, needs)
  } catch (error) {
    const fields = { platform: 'discord', ...traitsOf(error) }
    if (error instanceof DiscordAPIError && MISSED.has(error.code)) {
      log.warn(fields, 'an interaction was over before it was answered')
    } else log.error(fields, 'an interaction could not be answered')
  }
}

/**
 * The answer is put off at once: Discord gives 3 s for the first sign, then 15 min. That sign says who sees the answer,
 * before anybody knows what it is; a refusal is then taken out of everybody's sight.
 */
async function answer(interaction: ChatInputCommandInteraction, needs: ConversationNeeds): Promise<void> {
  const { ports, operators } = needs
  const command = ports.commands.find(({ name }) => name === interaction.commandName)
  const hidden = command === undefined || command.personal
  await interaction.deferReply(hidden ? { flags: MessageFlags.Ephemeral } : {})
  const request = requestOfCommand(interaction, operators)
  if (request.command === 'start' && !isGuest(interaction)) {
    await ports.events.opened(request.chat, { title: request.title, locale: request.locale })
  }
  const card = await respond(request, interaction, ports)
  if (!hidden && card.tone === 'error') await replace(interaction, card, ports)
  else await show(interaction, card, { ports, hidden })
}

/**
 * An answer changes in place for the person it was given to. An alert, or the answer to someone else, is there for all:
 * the one who presses a button under it gets an answer that nobody else sees.
 */
async function press(interaction: Press, { ports, operators }: ConversationNeeds): Promise<void> {
  const own = isOwnAnswer(interaction)
  if (own) await interaction.deferUpdate()
  else await interaction.deferReply({ flags: MessageFlags.Ephemeral })
  const card = await respond(requestOfPress(interaction, operators), interaction, ports)
  if (own && card.tone === 'error') await addBeside(interaction, card, ports)
  else {
    const hidden = !own || interaction.message.flags.has(MessageFlags.Ephemeral)
    await show(interaction, card, { ports, hidden })
  }
}

async function suggest(interaction: AutocompleteInteraction, { ports }: ConversationNeeds): Promise<void> {
  const { name, value } = interaction.options.getFocused(true)
  const command = ports.commands.find((each) => each.name === interaction.commandName)
  const option = command?.options.find((each) => each.name === name)
  if (option === undefined) return await interaction.respond([])
  const { kind } = option
  const isPlace = kind === 'country' || kind === 'country-or-all'
  const all = kind === 'country-or-all' ? everyCountry(value, interaction.locale, ports) : []
  const others = ports.complete({ kind, typed: value, locale: interaction.locale })
  const countries = isPlace ? ports.suggest(value, interaction.locale) : []
  await interaction.respond(choicesOf([...all, ...others, ...countries]))
}

/** `all` is offered first as long as it may be what is being typed. */
function everyCountry(typed: string, locale: string, { speaker }: AdapterPorts) {
  const name = speaker(languageOf(locale)).text('country-all')
  const start = typed.trim().toLocaleLowerCase(locale)
  const fits = ['all', name.toLocaleLowerCase(locale)].some((word) => word.startsWith(start))
  return fits ? [{ name, value: 'all' }] : []
}

/** What Tocsin says, or that something went wrong: a person is never left with "is thinking". */
async function respond(request: Request, interaction: Answerable, ports: AdapterPorts): Promise<Card> {
  try {
    if (!isGuest(interaction)) {
      return (await ports.respond(request)) ?? slowedDown(localeOf(interaction), ports)
    }
    const card = await ports.look(request)
    const command = ports.commands.find(({ name }) => name === request.command)
    return command === undefined || command.chatless === true ? card : invited(card, interaction, ports)
  } catch (error) {
    ports.log.error(
      { platform: 'discord', command: request.command, ...traitsOf(error) },
      'a command could not be run',
    )
    return unexpected(localeOf(interaction), ports)
  }
}
