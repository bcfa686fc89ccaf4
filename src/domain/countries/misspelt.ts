import type { CountryCode } from '../country.ts'
import { spellingDistance } from './spelling-distance.ts'
import type { TypedName } from './typed-names.ts'

/**
 * The countries whose names a squeezed word may be with typing errors, nearest first; empty where none is near enough.
 * A country that needs one more error than the nearest belongs to them, as long as the word's length allows that many;
 * and so does one whose name goes on where the matched name ends (Nigeria after Niger, Dominican after Dominica).
 */
export function misspelt(key: string, names: readonly TypedName[]): readonly CountryCode[] {
  const near = nearNames(key, names, allowedErrors(key.length))
  const best = near[0]?.errors
  if (best === undefined) return []
  const possible = near.filter(({ errors }) => errors <= best + 1)
  const matched = near.filter(({ errors }) => errors === best)
  const longer = names.filter(
    (name) => name.single && matched.some((match) => goesOn(match.name.key, name, names)),
  )
  return unique([...possible.map(({ name }) => name), ...longer])
}

/** The countries with a name or a word within a name that begins like this or is a few errors away, nearest first. */
export function nearest(key: string, names: readonly TypedName[]): readonly CountryCode[] {
  const few = key.length < SHORTEST_NAME ? 1 : Math.min(4, Math.max(2, Math.floor(key.length / 3)))
  const beginning = key.length < 3 ? [] : names.filter((name) => name.single && begins(name, key))
  const near = nearNames(key, names, few)
  const first = near.filter(({ errors }) => errors <= 1).map(({ name }) => name)
  return unique([...first, ...beginning, ...near.map(({ name }) => name)])
}

/** A name and the number of typing errors that lead away from it. */
export interface Near {
  readonly name: TypedName
  readonly errors: number
}

/** The names that begin almost like this, in the order given. */
export function misspeltBeginnings(key: string, names: readonly TypedName[]): readonly Near[] {
  const allowed = allowedErrors(key.length)
  if (allowed === 0) return []
  return names
    .filter((name) => name.single && name.key.length + allowed >= key.length)
    .map((name) => {
      const start = name.key.slice(0, key.length + allowed)
      return { name, errors: spellingDistance(key, start, allowed).beginning }
    })
    .filter(({ errors }) => errors <= allowed)
}

// How many typing errors a word of so many letters may have and still be understood.
function allowedErrors(letters: number): number {
  if (letters <= 3) return 0
  return letters <= 7 ? 1 : 2
}

// Abbreviations of two and three letters are within one error of half the alphabet.
const SHORTEST_NAME = 4

function nearNames(key: string, names: readonly TypedName[], allowed: number): readonly Near[] {
  return names
    .filter((name) => name.single && name.key.length >= SHORTEST_NAME)
    .filter((name) => Math.abs(name.key.length - key.length) <= allowed)
    .map((name) => ({ name, errors: spellingDistance(key, name.key, allowed).whole }))
    .filter(({ errors }) => errors <= allowed)
    .sort((one, other) => one.errors - other.errors)
}

// At most two letters more (Niger, Nigeria), and not one name in another language (Irland, Irlande).
function goesOn(matched: string, name: TypedName, names: readonly TypedName[]): boolean {
  const firstWord = name.key.slice(0, name.key.length - (name.tails[0]?.length ?? 0))
  const more = firstWord.length - matched.length
  if (more < 1 || more > 2 || !firstWord.startsWith(matched)) return false
  return firstWord === name.key || names.every(({ key }) => key !== firstWord)
}

function begins(name: TypedName, key: string): boolean {
  return name.key.startsWith(key) || name.tails.some((tail) => tail.startsWith(key))
}

function unique(names: readonly TypedName[]): readonly CountryCode[] {
  return [...new Set(names.flatMap(({ countries }) => countries))]
}
