import { type REST, Routes } from 'discord.js'
import { z } from 'zod'
import type { AdapterPorts, Log } from '../adapter.ts'
import { type Definition, definitionSchema, definitionsOf } from './definitions.ts'
import { traitsOf } from './outcome.ts'

/** Milliseconds: registering must not keep the bot from serving. */
const REGISTER_TIMEOUT = 15_000

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
