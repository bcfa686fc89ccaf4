import type { Command, OptionDefinition, Options } from '../../src/commands/command.ts'
import { understand } from '../../src/commands/options.ts'
import { COMMANDS } from '../../src/commands/registry.ts'
import { MINUTE } from '../../src/domain/time.ts'
import { loadSpeakers } from '../../src/i18n/catalogues.ts'

const speaker = loadSpeakers()

/**
 * A typed command line, without slash, as the options of a slash command. Throws where it is not understood, or names no
 * command.
 */
export function valuesFor(line: string): Readonly<Record<string, string>> {
  const [name = '', ...words] = line.split(' ')
  const command = COMMANDS.find((each) => each.name === name)
  if (command === undefined) throw new Error(`there is no /${name}`)
  const understood = understand(command, { kind: 'words', text: words.join(' ') }, speaker)
  if (understood.kind === 'trouble') throw new Error(`"/${line}": ${JSON.stringify(understood.trouble)}`)
  const values = command.options.map((option) => [option.name, given(option, command, understood.options)])
  return Object.fromEntries(values.filter(([, value]) => value !== undefined))
}

function given(option: OptionDefinition, command: Command, options: Options): string | undefined {
  const { country, other, severity, mode, duration, days, part, kinds, from, words, text } = options
  const nth = command.options.filter(({ kind }) => kind === option.kind).indexOf(option)
  switch (option.kind) {
    case 'country':
    case 'country-or-all':
      return nth === 0 ? country : other
    case 'severity':
      return severity
    case 'mode':
      return mode
    case 'duration':
      return duration === undefined ? undefined : `${duration / MINUTE}m`
    case 'days':
      return days === undefined ? undefined : String(days)
    case 'part':
      return part
    case 'kinds':
      return kinds?.join(', ')
    case 'sources':
      return from?.join(', ')
    case 'word':
      return words?.[nth]
    case 'text':
      return text === '' ? undefined : text
  }
}
