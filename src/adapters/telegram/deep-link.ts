import { countryAtStart } from '../../domain/find-country.ts'
import { isRegion } from '../../domain/place.ts'

/** 1–64 of these (https://core.telegram.org/bots/features#deep-linking). */
const PAYLOAD = /^[A-Za-z0-9_-]{1,64}$/

/**
 * What the payload of a link such as `t.me/bot?start=ML_severe` wishes for, as the words behind `/subscribe`: `_` stands
 * for a space. Undefined where it names no place: links have other payloads, too, and nothing is guessed from those.
 */
export function wishOf(payload: string): string | undefined {
  if (!PAYLOAD.test(payload)) return undefined
  const words = payload.replaceAll('_', ' ').trim()
  const [first = ''] = words.split(' ', 1)
  const isPlace = first === 'all' || isRegion(first) || countryAtStart(words).found.kind === 'one'
  return isPlace ? words : undefined
}

/**
 * What the payload of a link such as `t.me/bot?start=proof_12` asks, as a command line. Undefined where it begins with
 * none of these commands.
 */
export function questionOf(
  payload: string,
  commands: ReadonlySet<string>,
): { readonly command: string; readonly words: string } | undefined {
  if (!PAYLOAD.test(payload)) return undefined
  const [command = '', ...words] = payload.split('_')
  return commands.has(command) ? { command, words: words.join(' ') } : undefined
}

/** The payload of a link that asks this; undefined for a line that no link can hold. */
export function payloadFor(line: string): string | undefined {
  const payload = line.trim().replace(/\s+/g, '_')
  return PAYLOAD.test(payload) ? payload : undefined
}

/** The link with such a payload, for the private chat of whoever opens it and then presses Start. */
export function linkFor(username: string, payload: string): string {
  return `https://t.me/${username}?start=${payload}`
}
