import { SEVERITIES, type Severity } from '../domain/alert.ts'
import { MODES, type Mode } from '../domain/chat.ts'
import type { CountryCode } from '../domain/country.ts'
import type { Duration } from '../domain/delivery.ts'
import { countryAtStart, type Found, findCountry } from '../domain/find-country.ts'
import { DAY, HOUR, MINUTE } from '../domain/time.ts'
import { LANGUAGES, type Language, type Speaker } from '../i18n/speaker.ts'
import { fold } from '../lib/text.ts'
import type { Command, OptionDefinition, Options, Request } from './command.ts'
import { type BadDays, daysOf, mistypedDays } from './days.ts'
import { withoutPage } from './paging.ts'
import { findPair, type NoPair } from './two-countries.ts'

/** What may stand behind a country. */
export interface Extras {
  readonly severity?: Severity
  readonly mode?: Mode
  readonly duration?: Duration
  readonly days?: number
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
  | BadDays
  | NoPair
  | { readonly kind: 'missing-text' }
  /** A report must begin with one country; `countries` may have been meant, and nothing is guessed. */
  | { readonly kind: 'unclear-country'; readonly typed: string; readonly countries: readonly CountryCode[] }

export type Understood =
  | { readonly kind: 'options'; readonly options: Options }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }

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
  days: (word) => present('days', daysOf(word)),
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
    if (extra === undefined) return { kind: badKind(definition), typed }
    extras = { ...extras, ...extra }
  }
  return { country, extras }
}

function badKind({ kind }: OptionDefinition): 'bad-days' | 'bad-duration' | 'bad-severity' {
  if (kind === 'days') return 'bad-days'
  return kind === 'duration' ? 'bad-duration' : 'bad-severity'
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

function modeOf(word: string, speakers: readonly Speaker[]): Mode | undefined {
  const folded = fold(word)
  return MODES.find(
    (mode) =>
      folded === mode ||
      speakers.some((say) =>
        say
          .text(`words-for-${mode}`)
          .split(',')
          .some((one) => fold(one) === folded),
      ),
  )
}

const UNITS: Readonly<Record<string, Duration>> = { m: MINUTE, h: HOUR, d: DAY }

/** `90m`, `12h`, `3d`, in French `3j`; 0 for `off`. */
function durationOf(word: string, speakers: readonly Speaker[]): Duration | undefined {
  const folded = fold(word)
  const isOff = (say: Speaker) =>
    say
      .text('words-for-off')
      .split(',')
      .some((one) => fold(one) === folded)
  if (speakers.some(isOff)) return 0
  const [, amount = '', unit = ''] = /^(\d{1,4})(m|h|d|j)$/.exec(folded) ?? []
  const length = UNITS[unit === 'j' ? 'd' : unit]
  return length === undefined || Number(amount) === 0 ? undefined : Number(amount) * length
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
  const badDays = mistypedDays(typed, command)
  if (badDays !== undefined) return trouble(badDays)
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

/** "Mali sever": all but the last word is a country, so the last word was meant as something else. */
function mistypedExtra(typed: string, command: Pick<Command, 'options'>): Trouble | undefined {
  const words = typed.split(' ')
  const last = words.at(-1) ?? ''
  const isCountry = words.length > 1 && findCountry(words.slice(0, -1).join(' ')).kind === 'one'
  if (!isCountry) return undefined
  const takes = (wanted: OptionDefinition['kind']) => command.options.some(({ kind }) => kind === wanted)
  if (takes('severity')) return { kind: 'bad-severity', typed: last }
  if (takes('days')) return { kind: 'bad-days', typed: last }
  return takes('duration') ? { kind: 'bad-duration', typed: last } : undefined
}

function trouble(what: Trouble): Understood {
  return { kind: 'trouble', trouble: what }
}

function options(country: Options['country'], extras: Extras): Understood {
  return { kind: 'options', options: { ...(country === undefined ? {} : { country }), ...extras } }
}
