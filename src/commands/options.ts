import { SEVERITIES, type Severity } from '../domain/alert.ts'
import { MODES, type Mode } from '../domain/chat.ts'
import type { CountryCode } from '../domain/country.ts'
import type { Duration } from '../domain/delivery.ts'
import { countryAtStart, type Found, findCountry } from '../domain/find-country.ts'
import { DAY, HOUR, MINUTE } from '../domain/time.ts'
import { LANGUAGES, type Language, type Speaker } from '../i18n/speaker.ts'
import { fold } from '../lib/text.ts'
import type { Command, OptionDefinition, Options, Request } from './command.ts'

/** What may stand behind a country. */
export interface Extras {
  readonly severity?: Severity
  readonly mode?: Mode
  readonly duration?: Duration
}

/** Why typed options were not understood. `extras` are kept for the choice that follows. */
export type Trouble =
  | { readonly kind: 'missing' }
  | { readonly kind: 'one-country' }
  | {
      readonly kind: 'several'
      readonly typed: string
      readonly countries: readonly CountryCode[]
      readonly extras: Extras
    }
  | {
      readonly kind: 'none'
      readonly typed: string
      readonly nearest: readonly CountryCode[]
      readonly extras: Extras
    }
  | { readonly kind: 'bad-severity'; readonly typed: string }
  | { readonly kind: 'bad-duration'; readonly typed: string }
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
  const typed =
    input.kind === 'named' ? named(input.values, command, speakers) : split(input.text, command, speakers)
  if ('kind' in typed) return trouble(typed)
  const definition = command.options.find(isPlace)
  if (definition === undefined) return options(undefined, typed.extras)
  return place(typed.country, { definition, extras: typed.extras, speakers, command })
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
    input.kind === 'words' ? line(input.text, speakers) : namedWithText(input.values, command, speakers)
  if ('kind' in typed) return trouble(typed)
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
    options: { country: found.country, text: rest, ...typed.extras },
  }
}

function line(text: string, speakers: readonly Speaker[]): Typed & { readonly text: string } {
  const [first = ''] = text.trim().split(/\s+/, 1)
  const severity = severityNamed(first, speakers)
  return severity === undefined
    ? { extras: {}, country: '', text: text.trim() }
    : { extras: { severity }, country: '', text: text.trim().slice(first.length).trim() }
}

function namedWithText(
  values: Readonly<Record<string, string>>,
  command: Pick<Command, 'options'>,
  speakers: readonly Speaker[],
): (Typed & { readonly text: string }) | Trouble {
  const typed = named(values, command, speakers)
  const name = command.options.find(({ kind }) => kind === 'text')?.name ?? ''
  return 'kind' in typed ? typed : { ...typed, text: values[name]?.trim() ?? '' }
}

interface Typed {
  readonly country: string
  readonly extras: Extras
}

type Reader = (word: string, speakers: readonly Speaker[]) => Extras | undefined

/** How one word is read as each kind of extra; undefined where it is none. */
const READERS: Readonly<Partial<Record<OptionDefinition['kind'], Reader>>> = {
  severity: (word, speakers) => present('severity', severityNamed(word, speakers)),
  mode: (word, speakers) => present('mode', modeOf(word, speakers)),
  duration: (word, speakers) => present('duration', durationOf(word, speakers)),
}

function present<Key extends keyof Extras>(key: Key, value: Extras[Key] | undefined): Extras | undefined {
  return value === undefined ? undefined : { [key]: value }
}

function isPlace({ kind }: OptionDefinition): boolean {
  return kind === 'country' || kind === 'country-or-all'
}

function named(
  values: Readonly<Record<string, string>>,
  command: Pick<Command, 'options'>,
  speakers: readonly Speaker[],
): Typed | Trouble {
  let extras: Extras = {}
  let country = ''
  for (const definition of command.options) {
    const typed = values[definition.name]?.trim() ?? ''
    if (isPlace(definition)) country = typed
    const read = READERS[definition.kind]
    if (typed === '' || read === undefined) continue
    const extra = read(typed, speakers)
    if (extra === undefined)
      return { kind: definition.kind === 'duration' ? 'bad-duration' : 'bad-severity', typed }
    extras = { ...extras, ...extra }
  }
  return { country, extras }
}

/** The last words are extras as far as they are some that the command takes, in any order; the rest is the country. */
function split(text: string, command: Pick<Command, 'options'>, speakers: readonly Speaker[]): Typed {
  const words = text.trim().split(/\s+/)
  let extras: Extras = {}
  for (let left = command.options.length; left > 0; left -= 1) {
    const extra = extraOf(words.at(-1) ?? '', command, speakers)
    if (extra === undefined) break
    extras = { ...extra, ...extras }
    words.pop()
  }
  return { country: words.join(' '), extras }
}

function extraOf(
  word: string,
  command: Pick<Command, 'options'>,
  speakers: readonly Speaker[],
): Extras | undefined {
  for (const { kind } of command.options) {
    const extra = READERS[kind]?.(word, speakers)
    if (extra !== undefined) return extra
  }
  return undefined
}

function takesSeverity(command: Pick<Command, 'options'>): boolean {
  return command.options.some(({ kind }) => kind === 'severity')
}

function modeOf(word: string, speakers: readonly Speaker[]): Mode | undefined {
  const folded = fold(word)
  return MODES.find((mode) => folded === mode || isAmong(`words-for-${mode}`, word, speakers))
}

const UNITS = { minutes: MINUTE, hours: HOUR, days: DAY } as const satisfies Readonly<
  Record<string, Duration>
>

/** `90m`, `12h`, `3d`, in French `3j`, in Italian `3g`; 0 for `off`. */
function durationOf(word: string, speakers: readonly Speaker[]): Duration | undefined {
  if (isAmong('words-for-off', word, speakers)) return 0
  const [, amount = '', typed = ''] = /^(\d{1,4})(\p{L}+)$/u.exec(fold(word)) ?? []
  const units = ['minutes', 'hours', 'days'] as const
  const unit = units.find((one) => isAmong(`words-for-${one}`, typed, speakers))
  return unit === undefined || Number(amount) === 0 ? undefined : Number(amount) * UNITS[unit]
}

/** Whether the words of a message, in any of the languages, have what was typed among them. */
function isAmong(message: string, typed: string, speakers: readonly Speaker[]): boolean {
  const folded = fold(typed)
  return speakers.some((say) =>
    say
      .text(message)
      .split(',')
      .some((word) => fold(word) === folded),
  )
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
  readonly extras: Extras
  readonly speakers: readonly Speaker[]
  readonly command: Pick<Command, 'options'>
}

/** No country's name is longer, and nobody waits for a comparison with a whole page. */
const LONGEST_NAME = 100
const UNFOUND: Found = { kind: 'none', nearest: [] }

function place(typed: string, { definition, extras, speakers, command }: Place): Understood {
  if (typed === '') return definition.required ? trouble({ kind: 'missing' }) : options(undefined, extras)
  const world = worldOf(typed, speakers)
  if (world !== undefined) {
    return definition.kind === 'country' ? trouble({ kind: 'one-country' }) : options(world, extras)
  }
  const found = typed.length > LONGEST_NAME ? UNFOUND : findCountry(typed)
  switch (found.kind) {
    case 'one':
      return options(found.country, extras)
    case 'several':
      return trouble({ kind: 'several', typed, countries: found.countries, extras })
    case 'none':
      return trouble(
        (extras.severity === undefined ? mistypedExtra(typed, command) : undefined) ?? {
          kind: 'none',
          typed,
          nearest: found.nearest,
          extras,
        },
      )
  }
}

function worldOf(typed: string, speakers: readonly Speaker[]): 'all' | 'everything' | undefined {
  if (isAmong('words-for-all', typed, speakers)) return 'all'
  return isAmong('words-for-everything', typed, speakers) ? 'everything' : undefined
}

/** "Mali sever": all but the last word is a country, so the last word was meant as something else. */
function mistypedExtra(typed: string, command: Pick<Command, 'options'>): Trouble | undefined {
  const words = typed.split(' ')
  const last = words.at(-1) ?? ''
  const isCountry = words.length > 1 && findCountry(words.slice(0, -1).join(' ')).kind === 'one'
  if (!isCountry) return undefined
  if (takesSeverity(command)) return { kind: 'bad-severity', typed: last }
  const takesDuration = command.options.some(({ kind }) => kind === 'duration')
  return takesDuration ? { kind: 'bad-duration', typed: last } : undefined
}

function trouble(what: Trouble): Understood {
  return { kind: 'trouble', trouble: what }
}

function options(country: Options['country'], extras: Extras): Understood {
  return { kind: 'options', options: { ...(country === undefined ? {} : { country }), ...extras } }
}
