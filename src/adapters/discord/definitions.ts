import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  PermissionFlagsBits,
} from 'discord.js'
import { z } from 'zod'
import {
  type Command,
  type OptionDefinition,
  type OptionKind,
  optionMessage,
} from '../../commands/command.ts'
import { SEVERITIES } from '../../domain/alert.ts'
import { MODES } from '../../domain/chat.ts'
import { LANGUAGES, type Language, type Speaker } from '../../i18n/speaker.ts'

/**
 * Discord's locales that read each language, those to come included; the default has to stand under its own locale too.
 * Discord's apps do not speak Arabic. https://discord.com/developers/docs/reference#locales
 */
const LOCALES = {
  en: [Locale.EnglishUS, Locale.EnglishGB],
  fr: [Locale.French],
  es: [Locale.SpanishES, Locale.SpanishLATAM],
  de: [Locale.German],
  it: [Locale.Italian],
  pt: [Locale.PortugueseBR],
  ar: [],
} as const satisfies Readonly<Record<string, readonly Locale[]>>
const DESCRIPTION_LIMIT = 100
/** Options that are completed while they are typed. */
const COMPLETED: ReadonlySet<OptionKind> = new Set(['country', 'country-or-all', 'kinds', 'sources'])

const choiceSchema = z.object({
  name: z.string(),
  name_localizations: dictionary(),
  value: z.string(),
})
const optionSchema = z.object({
  type: z.number(),
  name: z.string(),
  name_localizations: dictionary(),
  description: z.string(),
  description_localizations: dictionary(),
  required: z.boolean().default(false),
  autocomplete: z.boolean().default(false),
  choices: z.array(choiceSchema).default([]),
})
/** A slash command in the fields that we set; Discord answers with more. */
export const definitionSchema = z.object({
  type: z.number(),
  name: z.string(),
  name_localizations: dictionary(),
  description: z.string(),
  description_localizations: dictionary(),
  options: z.array(optionSchema).default([]),
  default_member_permissions: z.string().nullable().default(null),
  contexts: z.array(z.number()).nullable().default(null),
  integration_types: z.array(z.number()).nullable().default(null),
})

export type Definition = z.infer<typeof definitionSchema>
type Speakers = (language: Language) => Speaker

/**
 * The slash commands. Those of operators are offered in direct messages only: no server's menu is theirs. Discord can
 * show a command to everybody or to nobody there; whoever else tries one is refused. People who install the bot for
 * themselves have the others too, so that they may use them alone with it; what is chatless they take along everywhere.
 */
export function definitionsOf(commands: readonly Command[], speaker: Speakers): readonly Definition[] {
  return commands.map((command) => ({
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    name_localizations: inEveryLanguage(`slash-${command.name}`, speaker),
    ...described(`command-${command.name}`, speaker),
    options: required(command.options).map((option) => optionOf(option, speaker)),
    default_member_permissions:
      command.access === 'chat-admin' ? PermissionFlagsBits.ManageGuild.toString() : null,
    ...reachOf(command),
  }))
}

/** Where it is offered, and to whom: the servers and the people who installed it. */
function reachOf({ access, chatless }: Command): Pick<Definition, 'contexts' | 'integration_types'> {
  const { GuildInstall, UserInstall } = ApplicationIntegrationType
  const { Guild, BotDM, PrivateChannel } = InteractionContextType
  if (access === 'operator') return { contexts: [BotDM], integration_types: [GuildInstall] }
  const contexts = chatless === true ? [Guild, BotDM, PrivateChannel] : [Guild, BotDM]
  return { contexts, integration_types: [GuildInstall, UserInstall] }
}

function optionOf(option: OptionDefinition, speaker: Speakers): Definition['options'][0] {
  const choices = choicesOf(option, speaker)
  return {
    type: ApplicationCommandOptionType.String,
    name: option.name,
    name_localizations: inEveryLanguage(`slash-option-${option.name}`, speaker),
    ...described(optionMessage(option), speaker),
    required: option.required,
    autocomplete: COMPLETED.has(option.kind),
    choices,
  }
}

/** Values that a person picks from a list instead of typing them. */
function choicesOf(
  { kind, choices = [] }: OptionDefinition,
  speaker: Speakers,
): Definition['options'][0]['choices'] {
  if (kind === 'severity')
    return SEVERITIES.map((value) => ({ ...named(`severity-${value}`, speaker), value }))
  if (kind === 'mode') return MODES.map((value) => ({ ...named(`mode-${value}`, speaker), value }))
  if (kind === 'part') return choices.map((value) => ({ ...named(`part-${value}`, speaker), value }))
  return choices.map((value) => ({ name: value, name_localizations: {}, value }))
}

/** Discord wants those that must be given before the others. */
function required(options: readonly OptionDefinition[]): readonly OptionDefinition[] {
  return [...options.filter((option) => option.required), ...options.filter((option) => !option.required)]
}

function described(message: string, speaker: Speakers) {
  return {
    description: shortened(speaker(LANGUAGES[0]).text(message)),
    description_localizations: inEveryLanguage(message, speaker),
  }
}

function named(message: string, speaker: Speakers) {
  return {
    name: shortened(speaker(LANGUAGES[0]).text(message)),
    name_localizations: inEveryLanguage(message, speaker),
  }
}

function inEveryLanguage(message: string, speaker: Speakers): Record<string, string> {
  const localizations = LANGUAGES.flatMap((language) =>
    LOCALES[language].map((locale) => [locale, shortened(speaker(language).text(message))] as const),
  )
  return Object.fromEntries(localizations)
}

function shortened(text: string): string {
  return text.length <= DESCRIPTION_LIMIT ? text : `${text.slice(0, DESCRIPTION_LIMIT - 1)}…`
}

/** Localised texts by locale; Discord leaves out or nulls what is empty. */
function dictionary() {
  return z
    .record(z.string(), z.string())
    .nullish()
    .transform((texts): Record<string, string> => texts ?? {})
}
