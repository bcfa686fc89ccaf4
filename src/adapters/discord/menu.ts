import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  PermissionFlagsBits,
  type REST,
  Routes,
} from 'discord.js'
import { z } from 'zod'
import { type Command, type OptionDefinition, optionMessage } from '../../commands/command.ts'
import { SEVERITIES } from '../../domain/alert.ts'
import { MODES } from '../../domain/chat.ts'
import { LANGUAGES, type Language, type Speaker } from '../../i18n/speaker.ts'
import type { AdapterPorts, Log } from '../adapter.ts'
import { traitsOf } from './outcome.ts'

/** Discord's locales that read each of our languages (it has none for Arabic); the default has to stand under its own too. */
const LOCALES: Readonly<Record<Language, readonly Locale[]>> = {
  en: [Locale.EnglishUS, Locale.EnglishGB],
  fr: [Locale.French],
  es: [Locale.SpanishES, Locale.SpanishLATAM],
  de: [Locale.German],
  it: [Locale.Italian],
  pt: [Locale.PortugueseBR],
  ar: [],
}
const DESCRIPTION_LIMIT = 100
/** Milliseconds: registering must not keep the bot from serving. */
const REGISTER_TIMEOUT = 15_000

const choiceSchema = z.object({
  name: z.string(),
  name_localizations: dictionary(),
  value: z.string(),
})
const optionSchema = z.object({
  type: z.number(),
  name: z.string(),
  description: z.string(),
  description_localizations: dictionary(),
  required: z.boolean().default(false),
  autocomplete: z.boolean().default(false),
  choices: z.array(choiceSchema).default([]),
})
const definitionSchema = z.object({
  type: z.number(),
  name: z.string(),
  description: z.string(),
  description_localizations: dictionary(),
  options: z.array(optionSchema).default([]),
  default_member_permissions: z.string().nullable().default(null),
  contexts: z.array(z.number()).nullable().default(null),
  integration_types: z.array(z.number()).nullable().default(null),
})

/** A slash command in the fields that we set; Discord answers with more. */
type Definition = z.infer<typeof definitionSchema>

/**
 * Tells Discord the slash commands if they differ from what it has: it allows 200 new commands a day. Never throws: the
 * commands that Discord has go on working, and the log says what went wrong.
 */
export async function register(
  { commands, speaker, log }: Pick<AdapterPorts, 'commands' | 'speaker' | 'log'>,
  {
    requests,
    application,
    hasOperators,
  }: {
    requests: REST
    application: string /** Somebody on Discord may run operators' commands. */
    hasOperators: boolean
  },
): Promise<void> {
  const route = Routes.applicationCommands(application)
  try {
    const offered = commands.filter(
      ({ access, unlisted }) => unlisted !== true && (hasOperators || access !== 'operator'),
    )
    const definitions = definitionsOf(offered, speaker)
    const signal = AbortSignal.timeout(REGISTER_TIMEOUT)
    const present = await readPresent({ requests, route, log, signal })
    if (present !== undefined && normalised(present) === normalised(definitions)) {
      log.info({ platform: 'discord', commands: definitions.length }, 'slash commands are up to date')
      return
    }
    await requests.put(route, { body: definitions.map(wireForm), signal })
    log.info({ platform: 'discord', commands: definitions.length }, 'slash commands registered')
  } catch (error) {
    log.error({ platform: 'discord', ...traitsOf(error) }, 'slash commands could not be registered')
  }
}

/**
 * The slash commands. Those of operators are offered in direct messages only: no server's menu is theirs. Discord can
 * show a command to everybody or to nobody there; whoever else tries one is refused.
 */
function definitionsOf(
  commands: readonly Command[],
  speaker: (language: Language) => Speaker,
): readonly Definition[] {
  return commands.map((command) => ({
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    ...described(`command-${command.name}`, speaker),
    options: required(command.options).map((option) => optionOf(option, speaker)),
    default_member_permissions:
      command.access === 'chat-admin' ? PermissionFlagsBits.ManageGuild.toString() : null,
    contexts:
      command.access === 'operator'
        ? [InteractionContextType.BotDM]
        : [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  }))
}

/** Discord refuses `autocomplete` beside `choices`, so that the one which is not used is left out. */
function wireForm(definition: Definition): object {
  const options = definition.options.map(({ autocomplete, choices, ...option }) =>
    autocomplete ? { ...option, autocomplete } : { ...option, choices },
  )
  return { ...definition, options }
}

/** Undefined where it cannot be read: writing what is there already counts nothing, so we write. */
async function readPresent({
  requests,
  route,
  log,
  signal,
}: {
  requests: REST
  route: `/${string}`
  log: Log
  signal: AbortSignal
}): Promise<readonly Definition[] | undefined> {
  try {
    const query = new URLSearchParams({ with_localizations: 'true' })
    return z.array(definitionSchema).parse(await requests.get(route, { query, signal }))
  } catch (error) {
    log.warn({ platform: 'discord', ...traitsOf(error) }, 'slash commands could not be compared')
    return undefined
  }
}

function optionOf(
  option: OptionDefinition,
  speaker: (language: Language) => Speaker,
): Definition['options'][0] {
  const choices = choicesOf(option, speaker)
  const isCountry = option.kind === 'country' || option.kind === 'country-or-all'
  return {
    type: ApplicationCommandOptionType.String,
    name: option.name,
    ...described(optionMessage(option), speaker),
    required: option.required,
    autocomplete: isCountry,
    choices,
  }
}

/** Values that a person picks from a list instead of typing them. */
function choicesOf(
  { kind, choices = [] }: OptionDefinition,
  speaker: (language: Language) => Speaker,
): Definition['options'][0]['choices'] {
  if (kind === 'severity')
    return SEVERITIES.map((value) => ({ ...named(`severity-${value}`, speaker), value }))
  if (kind === 'mode') return MODES.map((value) => ({ ...named(`mode-${value}`, speaker), value }))
  return choices.map((value) => ({ name: value, name_localizations: {}, value }))
}

/** Discord wants those that must be given before the others. */
function required(options: readonly OptionDefinition[]): readonly OptionDefinition[] {
  return [...options.filter((option) => option.required), ...options.filter((option) => !option.required)]
}

function described(message: string, speaker: (language: Language) => Speaker) {
  const { text, localizations } = inEveryLanguage(message, speaker)
  return { description: text, description_localizations: localizations }
}

function named(message: string, speaker: (language: Language) => Speaker) {
  const { text, localizations } = inEveryLanguage(message, speaker)
  return { name: text, name_localizations: localizations }
}

function inEveryLanguage(message: string, speaker: (language: Language) => Speaker) {
  const inLanguage = (language: Language) => shortened(speaker(language).text(message))
  const localizations = LANGUAGES.flatMap((language) =>
    LOCALES[language].map((locale) => [locale, inLanguage(language)] as const),
  )
  return { text: inLanguage(LANGUAGES[0]), localizations: Object.fromEntries(localizations) }
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

/** The same text for definitions that mean the same, whatever order Discord answers in. */
function normalised(definitions: readonly Definition[]): string {
  const byName = [...definitions].sort((one, other) => (one.name < other.name ? -1 : 1))
  return JSON.stringify(byName, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? sortedKeys(value) : value,
  )
}

function sortedKeys(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
}
