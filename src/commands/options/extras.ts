import type { Speaker } from '../../i18n/speaker.ts'
import type { Command, Extras, OptionDefinition, OptionKind } from '../command.ts'
import { daysNamed } from './days.ts'
import type { Trouble } from './understood.ts'
import { durationNamed, isAmong, kindsNamed, modeNamed, partNamed, severityNamed } from './words.ts'

/** A place as it was typed, and what was understood around it. */
export interface Typed {
  readonly place: string
  readonly extras: Extras
}

type Taking = Pick<Command, 'options'>

/** Options that each platform gives by name. */
export function namedExtras(
  values: Readonly<Record<string, string>>,
  command: Taking,
  speakers: readonly Speaker[],
): Typed | Trouble {
  let extras: Extras = {}
  let place = ''
  for (const definition of command.options) {
    const typed = values[definition.name]?.trim() ?? ''
    if (isPlace(definition)) place = typed
    const read = READERS[definition.kind]
    if (typed === '' || read === undefined) continue
    const extra = read(typed, speakers)
    if (extra === undefined) return badExtra(definition.kind, typed)
    extras = { ...extras, ...extra }
  }
  return { place, extras }
}

function badExtra(kind: OptionKind, typed: string): Trouble {
  if (kind === 'days') return { kind: 'bad-days', typed }
  return kind === 'duration' ? { kind: 'bad-duration', typed } : { kind: 'bad-word', typed, wanted: [kind] }
}

/**
 * The last words are extras as far as they are some that the command takes, in any order, and so are those before
 * `from` and its sources; the rest is the place.
 */
export function typedExtras(text: string, command: Taking, speakers: readonly Speaker[]): Typed {
  const words = text.trim().split(/\s+/)
  const isFrom = (word: string) => isAmong('words-for-from', word, speakers)
  const from = takes('sources', command) ? words.findIndex(isFrom) : -1
  if (from === -1) return stripped(words, command, speakers)
  const before = stripped(words.slice(0, from), command, speakers)
  const behind = stripped(words.slice(from + 1), command, speakers)
  const kinds = [...(before.extras.kinds ?? []), ...(behind.extras.kinds ?? [])]
  return {
    place: before.place,
    extras: {
      ...before.extras,
      ...behind.extras,
      ...(kinds.length === 0 ? {} : { kinds }),
      from: namesIn(behind.place),
    },
  }
}

/** Whether a command has an option of this kind. */
export function takes(kind: OptionKind, { options }: Taking): boolean {
  return options.some((option) => option.kind === kind)
}

export function isPlace({ kind }: OptionDefinition): boolean {
  return kind === 'country' || kind === 'country-or-all'
}

type Reader = (word: string, speakers: readonly Speaker[]) => Extras | undefined

/** How words are read as each kind of extra; undefined where they are none. */
const READERS: Readonly<Partial<Record<OptionKind, Reader>>> = {
  severity: (word, speakers) => present('severity', severityNamed(word, speakers)),
  mode: (word, speakers) => present('mode', modeNamed(word, speakers)),
  duration: (word, speakers) => present('duration', durationNamed(word, speakers)),
  days: (word, speakers) => present('days', daysNamed(word, speakers)),
  part: (word, speakers) => present('part', partNamed(word, speakers)),
  kinds: (word, speakers) => present('kinds', kindsNamed(word, speakers)),
  sources: (words) => present('from', namesIn(words)),
}

function present<Key extends keyof Extras>(key: Key, value: Extras[Key] | undefined): Extras | undefined {
  return value === undefined ? undefined : { [key]: value }
}

function namesIn(text: string): readonly string[] {
  return text
    .split(/[,،;؛+&]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** Words of the longest name of an extra, such as "tout de suite". */
const LONGEST_NAME = 3

function stripped(given: readonly string[], command: Taking, speakers: readonly Speaker[]): Typed {
  let words = given
  let extras: Extras = {}
  for (let last = lastExtra(words, command, speakers); last !== undefined; ) {
    const kinds = [...(last.extra.kinds ?? []), ...(extras.kinds ?? [])]
    extras = { ...last.extra, ...extras, ...(kinds.length === 0 ? {} : { kinds }) }
    words = last.before
    last = lastExtra(words, command, speakers)
  }
  return { place: words.join(' '), extras }
}

function lastExtra(
  words: readonly string[],
  command: Taking,
  speakers: readonly Speaker[],
): { readonly extra: Extras; readonly before: readonly string[] } | undefined {
  for (let count = Math.min(LONGEST_NAME, words.length); count > 0; count -= 1) {
    const extra = extraOf(words.slice(-count).join(' '), command, speakers)
    if (extra !== undefined) return { extra, before: words.slice(0, -count) }
  }
  return undefined
}

function extraOf(text: string, { options }: Taking, speakers: readonly Speaker[]): Extras | undefined {
  for (const { kind } of options) {
    // Whatever stands behind a place would be a name of a source.
    const extra = kind === 'sources' ? undefined : READERS[kind]?.(text, speakers)
    if (extra !== undefined) return extra
  }
  return undefined
}
