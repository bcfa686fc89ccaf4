import { countryAtStart } from '../../domain/find-country.ts'
import type { Speaker } from '../../i18n/speaker.ts'
import type { Command, Request } from '../command.ts'
import { namedExtras, type Typed } from './extras.ts'
import { type Trouble, trouble, type Understood } from './understood.ts'
import { severityNamed } from './words.ts'

/** `[severity] <country> <text>`: a severity behind the country would be a word of the text ("Mali severe floods"). */
export function asReport(
  command: Pick<Command, 'options'>,
  input: Request['input'],
  speakers: readonly Speaker[],
): Understood {
  const typed =
    input.kind === 'words' ? line(input.text, speakers) : namedWithText(input.values, command, speakers)
  if ('kind' in typed) return trouble(typed)
  const { found, rest } =
    input.kind === 'words'
      ? countryAtStart(typed.text)
      : { found: countryAtStart(typed.place).found, rest: typed.text }
  if (found.kind === 'none' && `${typed.place}${typed.text}`.trim() === '')
    return trouble({ kind: 'missing' })
  if (found.kind !== 'one') {
    const countries = found.kind === 'several' ? found.countries : found.nearest
    return trouble({ kind: 'unclear-country', typed: typed.place || typed.text, countries })
  }
  if (rest === '') return trouble({ kind: 'missing-text' })
  return {
    kind: 'options',
    options: { country: found.country, text: rest, ...typed.extras },
  }
}

interface Written extends Typed {
  readonly text: string
}

function line(text: string, speakers: readonly Speaker[]): Written {
  const [first = ''] = text.trim().split(/\s+/, 1)
  const severity = severityNamed(first, speakers)
  return severity === undefined
    ? { extras: {}, place: '', text: text.trim() }
    : { extras: { severity }, place: '', text: text.trim().slice(first.length).trim() }
}

function namedWithText(
  values: Readonly<Record<string, string>>,
  command: Pick<Command, 'options'>,
  speakers: readonly Speaker[],
): Written | Trouble {
  const typed = namedExtras(values, command, speakers)
  const name = command.options.find(({ kind }) => kind === 'text')?.name ?? ''
  return 'kind' in typed ? typed : { ...typed, text: values[name]?.trim() ?? '' }
}
