import { LANGUAGES, type Language, type Speaker } from '../i18n/speaker.ts'
import type { Command, Request } from './command.ts'
import { isPlace, namedExtras, takes, typedExtras } from './options/extras.ts'
import { withPlace } from './options/place.ts'
import { asReport } from './options/report.ts'
import { findPair } from './options/two-countries.ts'
import { options, trouble, type Understood } from './options/understood.ts'
import { withoutPage } from './shared/paging.ts'

/** Understands what was typed after a command, in any catalogue language. Nothing is ever guessed. */
export function understand(
  command: Pick<Command, 'options' | 'paged'>,
  typed: Request['input'],
  speaker: (language: Language) => Speaker,
): Understood {
  const { input, page } = command.paged === true ? withoutPage(typed) : { input: typed }
  const understood = understandPage(command, input, speaker)
  if (page === undefined || understood.kind === 'trouble') return understood
  return { kind: 'options', options: { ...understood.options, page } }
}

function understandPage(
  command: Pick<Command, 'options'>,
  input: Request['input'],
  speaker: (language: Language) => Speaker,
): Understood {
  const places = command.options.filter(isPlace)
  if (places.length === 2) return pair(findPair(input, places))
  if (takes('word', command)) return asWords(command, input)
  const [definition] = places
  if (takes('text', command) && definition === undefined) return asText(command, input)
  const speakers = LANGUAGES.map(speaker)
  if (takes('text', command)) return asReport(command, input, speakers)
  const typed =
    input.kind === 'named'
      ? namedExtras(input.values, command, speakers)
      : typedExtras(input.text, command, speakers)
  if ('kind' in typed) return trouble(typed)
  if (definition !== undefined) return withPlace(typed, { definition, speakers, command })
  return options(undefined, typed.extras)
}

function pair(found: ReturnType<typeof findPair>): Understood {
  if (found.kind !== 'pair') return trouble(found)
  const [country, other] = found.pair
  return { kind: 'options', options: { country, other } }
}

function asWords({ options: defined }: Pick<Command, 'options'>, input: Request['input']): Understood {
  const typed =
    input.kind === 'words' ? input.text : defined.map(({ name }) => input.values[name] ?? '').join(' ')
  const most = defined.filter(({ kind }) => kind === 'word').length
  const found = [...typed.matchAll(/\S+/g)].slice(0, most)
  const last = found.at(-1)
  const words = found.map(([word]) => word)
  if (most === defined.length) return { kind: 'options', options: { words } }
  const text = last === undefined ? '' : typed.slice(last.index + last[0].length).trim()
  return { kind: 'options', options: { words, text } }
}

function asText({ options: defined }: Pick<Command, 'options'>, input: Request['input']): Understood {
  const text =
    input.kind === 'words' ? input.text : defined.map(({ name }) => input.values[name] ?? '').join(' ')
  return { kind: 'options', options: { text: text.trim() } }
}
