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

/** The link that wishes for a place in the private chat of whoever opens it and then presses Start. */
export function linkFor(username: string, place: string): string {
  return `https://t.me/${username}?start=${place}`
}
