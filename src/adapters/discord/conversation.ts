import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Interaction,
  MessageFlags,
} from 'discord.js'
import type { Card } from '../../card/card.ts'
import type { Request } from '../../commands/command.ts'
import { languageOf } from '../../i18n/speaker.ts'
import type { AdapterPorts } from '../adapter.ts'
import { traitsOf } from './outcome.ts'
import { type RenderedMessage, render } from './render.ts'
import { choicesOf, isOwnAnswer, localeOf, requestOfCommand, requestOfPress } from './updates.ts'

type Answerable = ChatInputCommandInteraction | ButtonInteraction

export interface ConversationNeeds {
  /** People who may do in any chat what its admins may. */
  readonly operators: ReadonlySet<string>
  readonly ports: AdapterPorts
}

/** Too late (3 s for the first answer, 15 min for the rest), or answered by another process with the same token. */
const MISSED: ReadonlySet<unknown> = new Set([10062, 40060, 10015])

/** Answers one command, press or half-typed option. Never rejects: trouble is logged. */
export async function converse(interaction: Interaction, needs: ConversationNeeds): Promise<void> {
  const { log } = needs.ports
  try {
    if (interaction.isChatInputCommand()) await answer(interaction, needs)
    else if (interaction.isButton()) await press(interaction, needs)
    else if (interaction.isAutocomplete()) await suggest(interaction, needs)
  } catch (error) {
    const fields = { platform: 'discord', ...traitsOf(error) }
    if (error instanceof DiscordAPIError && MISSED.has(error.code)) {
      log.warn(fields, 'an interaction was over before it was answered')
    } else log.error(fields, 'an interaction could not be answered')
  }
}

/** The answer is put off at once: Discord gives 3 s for the first sign, then 15 min. */
async function answer(interaction: ChatInputCommandInteraction, needs: ConversationNeeds): Promise<void> {
  const { ports, operators } = needs
  const command = ports.commands.find(({ name }) => name === interaction.commandName)
  const hidden = command === undefined || command.personal
  await interaction.deferReply(hidden ? { flags: MessageFlags.Ephemeral } : {})
  const request = requestOfCommand(interaction, operators)
  if (request.command === 'start') {
    await ports.events.opened(request.chat, { title: request.title, locale: request.locale })
  }
  await show(interaction, await respond(request, interaction, ports), ports, { hidden })
}

/**
 * An answer changes in place for the person it was given to. An alert, or the answer to someone else, is there for all:
 * the one who presses a button under it gets an answer that nobody else sees.
 */
async function press(interaction: ButtonInteraction, { ports, operators }: ConversationNeeds): Promise<void> {
  const own = isOwnAnswer(interaction)
  if (own) await interaction.deferUpdate()
  else await interaction.deferReply({ flags: MessageFlags.Ephemeral })
  const card = await respond(requestOfPress(interaction, operators), interaction, ports)
  if (own && card.tone === 'error') {
    for (const message of render(card)) await interaction.followUp(sent(message, { hidden: true }))
    return
  }
  await show(interaction, card, ports, {
    hidden: !own || interaction.message.flags.has(MessageFlags.Ephemeral),
  })
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
    return (await ports.respond(request)) ?? slowedDown(interaction, ports)
  } catch (error) {
    ports.log.error(
      { platform: 'discord', command: request.command, ...traitsOf(error) },
      'a command could not be run',
    )
    return unexpected(interaction, ports)
  }
}

function unexpected(interaction: Answerable, { speaker }: AdapterPorts): Card {
  const say = speaker(languageOf(localeOf(interaction)))
  return {
    tone: 'error',
    title: [say.text('unexpected-title')],
    blocks: [{ kind: 'text', line: [say.text('unexpected')] }],
    buttons: [],
  }
}

/** For somebody who floods and was told so: Discord wants an answer to everything. */
function slowedDown(interaction: Answerable, { speaker }: AdapterPorts): Card {
  const say = speaker(languageOf(localeOf(interaction)))
  return {
    tone: 'error',
    title: [say.text('slow-down-title')],
    blocks: [{ kind: 'text', line: [say.text('slow-down-wait')] }],
    buttons: [],
  }
}

async function show(
  interaction: Answerable,
  card: Card,
  ports: AdapterPorts,
  { hidden }: { hidden: boolean },
): Promise<void> {
  const [first, ...others] = render(card)
  if (first === undefined) return
  try {
    await interaction.editReply(edited(first))
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || error.status !== 400) throw error
    ports.log.error({ platform: 'discord', ...traitsOf(error) }, 'a card was refused as an answer')
    const [apology] = render(unexpected(interaction, ports))
    if (apology !== undefined) await interaction.editReply(edited(apology))
    return
  }
  for (const message of others) await interaction.followUp(sent(message, { hidden }))
}

/** An edit has no say in who sees it: that was settled when the answer was put off. */
function edited({ embeds, components }: RenderedMessage) {
  return { embeds, components, allowedMentions: { parse: [] } }
}

function sent(message: RenderedMessage, { hidden }: { hidden: boolean }) {
  return hidden ? { ...edited(message), flags: MessageFlags.Ephemeral as const } : edited(message)
}
