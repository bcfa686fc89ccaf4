import { SEVERITIES } from '../../domain/alert.ts'
import { MODES, NEWS_KINDS, type Settings } from '../../domain/chat.ts'
import { isCountry } from '../../domain/countries.ts'
import { isRegion, type Place } from '../../domain/place.ts'
import { canRing, confinedTo, type WishTerms } from '../../domain/wish-terms.ts'
import { LANGUAGES, type Language } from '../../i18n/speaker.ts'
import type { Bundle } from '../desks/wish-desk.ts'
import { readValue } from '../settings/values.ts'
import { FORM } from './bundle.ts'

/** A text that is no bundle, and where it is none. */
export class BundleError extends Error {
  override readonly name = 'BundleError'
  /** Such as `wishes[2].least`; empty where the text is no JSON. */
  readonly where: string
  /** The offending value as it stands there, as JSON; undefined where something is missing. */
  readonly value: string | undefined

  constructor(
    { where, value }: { readonly where: string; readonly value: unknown },
    options?: { cause?: unknown },
  ) {
    const written = typeof value === 'string' ? value : JSON.stringify(value)
    super(`${written ?? 'nothing'} will not do at ${where || 'the beginning'}`, options)
    this.where = where
    this.value = written
  }
}

/**
 * Reads what `/export` wrote. Everything in it must be understood; `sources` are the ids that may ring here.
 * Throws {@link BundleError}.
 */
export function readBundle(text: string, sources: ReadonlySet<string>): Bundle {
  const root = objectAt('', parsed(text), ['tocsin', 'settings', 'wishes'])
  if (root['tocsin'] !== FORM) throw new BundleError({ where: 'tocsin', value: root['tocsin'] })
  const settings = root['settings'] === undefined ? {} : objectAt('settings', root['settings'], SETTINGS)
  const wishes = listAt('wishes', root['wishes'] ?? []).flatMap((entry, index) =>
    termsAt(`wishes[${index}]`, entry, sources),
  )
  const twice = wishes.find(
    ({ country }, index) => wishes.findIndex((one) => one.country === country) !== index,
  )
  if (twice !== undefined) throw new BundleError({ where: 'wishes', value: twice.country })
  return { wishes, settings: settingsIn(settings), language: languageIn(settings) }
}

/** Telephones turn quotes into typographic ones, and people copy the marks of a code block with it. */
function parsed(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^`+(?:json)?|`+$/g, '')
    .replace(/[“”„]/g, '"')
  try {
    return JSON.parse(bare)
  } catch (cause) {
    throw new BundleError({ where: '', value: text }, { cause })
  }
}

const READ = ['timezone', 'digest', 'quiet', 'drills', 'seen'] as const
const SETTINGS = ['language', ...READ] as const

function settingsIn(settings: Readonly<Record<string, unknown>>): Partial<Settings> {
  let all: Partial<Settings> = {}
  for (const name of READ) {
    const value = settings[name]
    if (value === undefined) continue
    const isWord = typeof value === 'string' || typeof value === 'number'
    const read = isWord ? readValue(name, String(value), []) : undefined
    if (read === undefined) throw new BundleError({ where: `settings.${name}`, value })
    all = { ...all, ...read }
  }
  return all
}

function languageIn({ language }: Readonly<Record<string, unknown>>): Language | null {
  return language === undefined ? null : oneOf('settings.language', language, LANGUAGES)
}

function termsAt(where: string, value: unknown, known: ReadonlySet<string>): readonly WishTerms[] {
  const entry = objectAt(where, value, ['places', 'least', 'mode', 'kinds', 'sources'])
  const leastSeverity = oneOf(`${where}.least`, entry['least'], SEVERITIES)
  const mode = entry['mode'] === undefined ? 'at-once' : oneOf(`${where}.mode`, entry['mode'], MODES)
  const kinds = confinedTo(
    eachAt(`${where}.kinds`, entry['kinds'] ?? [], (at, kind) => oneOf(at, kind, NEWS_KINDS)),
  )
  const sources = eachAt(`${where}.sources`, entry['sources'] ?? [], (at, id) => oneOf(at, id, [...known]))
  if (!canRing({ kinds, sources })) throw new BundleError({ where, value: { kinds, sources } })
  const places = eachAt(`${where}.places`, entry['places'], placeAt)
  return places.map((country) => ({
    country,
    leastSeverity,
    mode,
    kinds,
    sources: [...new Set(sources)].toSorted(),
  }))
}

function placeAt(where: string, value: unknown): Place {
  if (typeof value === 'string' && (value === 'all' || isCountry(value) || isRegion(value))) return value
  throw new BundleError({ where, value })
}

function oneOf<One extends string>(where: string, value: unknown, ones: readonly One[]): One {
  const found = ones.find((one) => one === value)
  if (found === undefined) throw new BundleError({ where, value })
  return found
}

function eachAt<T>(where: string, value: unknown, read: (where: string, value: unknown) => T): readonly T[] {
  return listAt(where, value).map((one, index) => read(`${where}[${index}]`, one))
}

function listAt(where: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new BundleError({ where, value })
  return value
}

function objectAt(
  where: string,
  value: unknown,
  names: readonly string[],
): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BundleError({ where, value })
  const stranger = Object.keys(value).find((name) => !names.includes(name))
  if (stranger !== undefined) throw new BundleError({ where, value: stranger })
  return Object.fromEntries(Object.entries(value))
}
