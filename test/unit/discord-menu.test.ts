import { describe, expect, it } from 'vitest'
import { definitionsOf } from '../../src/adapters/discord/definitions.ts'
import type { Command } from '../../src/commands/command.ts'
import { COMMANDS } from '../../src/commands/registry.ts'
import { OBSTACLES } from '../../src/domain/obstacle.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'
import { LANGUAGES } from '../../src/i18n/speaker.ts'
import { readCommands } from '../support/fake-discord-rules.ts'

const speaker = loadSpeakers()
/** Those that menus offer: only buttons run the others. */
const OFFERED = COMMANDS.filter(({ unlisted }) => unlisted !== true)
/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u

/** The definitions as they are sent: beside choices there is no autocomplete. */
function sentForms(): readonly object[] {
  return definitionsOf(OFFERED, speaker).map(({ options, ...definition }) => ({
    ...definition,
    options: options.map(({ autocomplete, choices, ...option }) =>
      autocomplete ? { ...option, autocomplete } : { ...option, choices },
    ),
  }))
}

describe('the slash commands', () => {
  it('are what Discord takes: at most 100, each within 8000 characters, names its own in every locale', () => {
    expect(readCommands(sentForms())).toHaveLength(OFFERED.length)
    expect(OFFERED.length).toBeLessThanOrEqual(100)
  })

  it.each(LANGUAGES)('have names that Discord takes, each once (%s)', (language) => {
    const say = speaker(language)
    const names = OFFERED.map(({ name }) => say.text(`slash-${name}`))
    expect(new Set(names).size).toBe(names.length)
    const options = OFFERED.map((command) =>
      command.options.map(({ name }) => say.text(`slash-option-${name}`)),
    )
    for (const own of options) expect(new Set(own).size).toBe(own.length)
    const all = [...names, ...options.flat()]
    expect(all.filter((name) => !NAME.test(name) || name !== name.toLowerCase())).toEqual([])
  })

  it('have in English the names that they are typed with everywhere', () => {
    const say = speaker('en')
    for (const { name, options } of OFFERED) {
      expect(say.text(`slash-${name}`)).toBe(name)
      for (const option of options) expect(say.text(`slash-option-${option.name}`)).toBe(option.name)
    }
  })

  it('are said in French to those who read French, and nothing else to nobody', () => {
    const status = definitionsOf(OFFERED, speaker).find(({ name }) => name === 'status')
    expect(status?.name_localizations).toMatchObject({ 'en-US': 'status', 'en-GB': 'status', fr: 'statut' })
    expect(status?.options[0]?.name_localizations).toMatchObject({ fr: 'pays' })
  })

  it('go along with people where they answer without a chat, and nobody’s server menu has those of operators', () => {
    for (const command of OFFERED) {
      const definition = definitionsOf([command], speaker)[0]
      expect([definition?.contexts, definition?.integration_types]).toEqual(expectedReach(command))
    }
  })

  it('are for everybody where they are chatless, and make nothing ring', () => {
    const chatless = COMMANDS.filter((command) => command.chatless === true)
    expect(chatless.map(({ name }) => name)).toEqual(expect.arrayContaining(['status', 'sources', 'help']))
    for (const { access, needsVoice } of chatless)
      expect([access, needsVoice]).toEqual(['everyone', undefined])
  })
})

function expectedReach({ access, chatless }: Command): unknown {
  if (access === 'operator') return [[1], [0]]
  return chatless === true
    ? [
        [0, 1, 2],
        [0, 1],
      ]
    : [
        [0, 1],
        [0, 1],
      ]
}

it.each(LANGUAGES)('every obstacle can be named (%s)', (language) => {
  for (const obstacle of OBSTACLES) expect(speaker(language).text(`obstacle-${obstacle}`)).not.toBe('')
})
