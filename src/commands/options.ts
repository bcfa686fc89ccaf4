import { SEVERITIES, type Severity } from '../domain/alert.ts'
import type { CountryCode } from '../domain/country.ts'
import { countryAtStart, type Found, findCountry } from '../domain/find-country.ts'
import { LANGUAGES, type Language, type Speaker } from '../i18n/speaker.ts'
import { fold } from '../lib/text.ts'
import type { Command, OptionDefinition, Options, Request } from './command.ts'

/** Why typed options were not understood. `severity` is kept for the choice that follows. */
export type Trouble =
  | { readonly kind: 'missing' }
  | { readonly kind: 'one-country' }
  | {
      readonly kind: 'several'
      readonly typed: string
      readonly countries: readonly CountryCode[]
      readonly severity: Severity | undefined
    }
  | {
      readonly kind: 'none'
      readonly typed: string
      readonly nearest: readonly CountryCode[]
      readonly severity: Severity | undefined
    }
  | { readonly kind: 'bad-severity'; readonly typed: string }
  | { readonly kind: 'missing-text' }
  /** A report must begin with one country; `countries` may have been meant, and nothing is guessed. */
  | { readonly kind: 'unclear-country'; readonly typed: string; readonly countries: readonly CountryCode[] }

export type Understood =
  | { readonly kind: 'options'; readonly options: Options }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }

/** Understands what was typed after a command, in any catalogue language. Nothing is ever guessed. */
export function understand(
  command: Pick<Command, 'options'>,
  input: Request['input'],
  speaker: (language: Language) => Speaker,
): Understood {
  if (command.options.some(({ kind }) => kind === 'word')) return asWords(command, input)
  const speakers = LANGUAGES.map(speaker)
  if (command.options.some(({ kind }) => kind === 'text')) return withText(command, input, speakers)
  const typed = input.kind === 'named' ? named(input.values, command) : split(input.text, command, speakers)
  const severity = severityNamed(typed.severity, speakers)
  if (typed.severity !== '' && severity === undefined) {
    return trouble({ kind: 'bad-severity', typed: typed.severity })
  }
  const definition = command.options.find(({ kind }) => kind !== 'severity')
  if (definition === undefined) return options(undefined, severity)
  return place(typed.country, { definition, severity, speakers, command })
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

/** `[severity] <country> <text>`: a severity behind the country would be a word of the text ("Mali severe floods"). */
function withText(
  command: Pick<Command, 'options'>,
  input: Request['input'],
  speakers: readonly Speaker[],
): Understood {
  const typed =
    input.kind === 'words'
      ? line(input.text, speakers)
      : { ...named(input.values, command), text: namedText(input.values, command) }
  const severity = severityNamed(typed.severity, speakers)
  if (typed.severity !== '' && severity === undefined) {
    return trouble({ kind: 'bad-severity', typed: typed.severity })
  }
  const { found, rest } =
    input.kind === 'words'
      ? countryAtStart(typed.text)
      : { found: countryAtStart(typed.country).found, rest: typed.text }
  if (found.kind === 'none' && `${typed.country}${typed.text}`.trim() === '')
    return trouble({ kind: 'missing' })
  if (found.kind !== 'one') {
    const countries = found.kind === 'several' ? found.countries : found.nearest
    return trouble({ kind: 'unclear-country', typed: typed.country || typed.text, countries })
  }
  if (rest === '') return trouble({ kind: 'missing-text' })
  return {
    kind: 'options',
    options: { country: found.country, text: rest, ...(severity === undefined ? {} : { severity }) },
  }
}

function line(text: string, speakers: readonly Speaker[]): Typed & { readonly text: string } {
  const [first = ''] = text.trim().split(/\s+/, 1)
  const isSeverity = severityNamed(first, speakers) !== undefined
  return isSeverity
    ? { severity: first, country: '', text: text.trim().slice(first.length).trim() }
    : { severity: '', country: '', text: text.trim() }
}

function namedText(
  values: Readonly<Record<string, string>>,
  { options: defined }: Pick<Command, 'options'>,
): string {
  const name = defined.find(({ kind }) => kind === 'text')?.name ?? ''
  return values[name]?.trim() ?? ''
}

interface Typed {
  readonly country: string
  readonly severity: string
}

function named(values: Readonly<Record<string, string>>, command: Pick<Command, 'options'>): Typed {
  const typedFor = (isKind: (definition: OptionDefinition) => boolean) => {
    const definition = command.options.find(isKind)
    return (definition && values[definition.name]?.trim()) ?? ''
  }
  return {
    country: typedFor(({ kind }) => kind !== 'severity' && kind !== 'text'),
    severity: typedFor(({ kind }) => kind === 'severity'),
  }
}

/** The last word is the severity if it is one and the command takes one; the rest is the country. */
function split(text: string, command: Pick<Command, 'options'>, speakers: readonly Speaker[]): Typed {
  const words = text.trim().split(/\s+/)
  const last = words.at(-1) ?? ''
  if (!takesSeverity(command) || severityNamed(last, speakers) === undefined) {
    return { country: words.join(' '), severity: '' }
  }
  return { country: words.slice(0, -1).join(' '), severity: last }
}

function takesSeverity(command: Pick<Command, 'options'>): boolean {
  return command.options.some(({ kind }) => kind === 'severity')
}

/** The severity that a word names in one of the languages; undefined for any other word. */
export function severityNamed(word: string, speakers: readonly Speaker[]): Severity | undefined {
  const folded = fold(word)
  return SEVERITIES.find(
    (severity) =>
      folded === severity || speakers.some((say) => fold(say.text(`severity-${severity}`)) === folded),
  )
}

interface Place {
  readonly definition: OptionDefinition
  readonly severity: Severity | undefined
  readonly speakers: readonly Speaker[]
  readonly command: Pick<Command, 'options'>
}

/** No country's name is longer, and nobody waits for a comparison with a whole page. */
const LONGEST_NAME = 100
const UNFOUND: Found = { kind: 'none', nearest: [] }

function place(typed: string, { definition, severity, speakers, command }: Place): Understood {
  if (typed === '') return definition.required ? trouble({ kind: 'missing' }) : options(undefined, severity)
  const world = worldOf(typed, speakers)
  if (world !== undefined) {
    return definition.kind === 'country' ? trouble({ kind: 'one-country' }) : options(world, severity)
  }
  const found = typed.length > LONGEST_NAME ? UNFOUND : findCountry(typed)
  switch (found.kind) {
    case 'one':
      return options(found.country, severity)
    case 'several':
      return trouble({ kind: 'several', typed, countries: found.countries, severity })
    case 'none':
      return trouble(
        (severity === undefined && takesSeverity(command) ? mistypedSeverity(typed) : undefined) ?? {
          kind: 'none',
          typed,
          nearest: found.nearest,
          severity,
        },
      )
  }
}

function worldOf(typed: string, speakers: readonly Speaker[]): 'all' | 'everything' | undefined {
  const folded = fold(typed)
  const isAmong = (id: string) =>
    speakers.some((say) =>
      say
        .text(id)
        .split(',')
        .some((word) => fold(word) === folded),
    )
  if (isAmong('words-for-all')) return 'all'
  return isAmong('words-for-everything') ? 'everything' : undefined
}

/** "Mali sever": all but the last word is a country, so the last word was meant as a severity. */
function mistypedSeverity(typed: string): Trouble | undefined {
  const words = typed.split(' ')
  const last = words.at(-1) ?? ''
  const isCountry = words.length > 1 && findCountry(words.slice(0, -1).join(' ')).kind === 'one'
  return isCountry ? { kind: 'bad-severity', typed: last } : undefined
}

function trouble(what: Trouble): Understood {
  return { kind: 'trouble', trouble: what }
}

function options(country: Options['country'], severity: Severity | undefined): Understood {
  return {
    kind: 'options',
    options: {
      ...(country === undefined ? {} : { country }),
      ...(severity === undefined ? {} : { severity }),
    },
  }
}
