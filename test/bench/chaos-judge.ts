import { countryFinder } from './countries-in.ts'
import type { Arrival } from './protocol.ts'
import { WORLD } from './us-world.ts'

export interface Ledgers {
  readonly telegram: readonly Arrival[]
  readonly discord: readonly Arrival[]
}

const find = countryFinder(WORLD)

/** In how many accepted messages each chat was told of each country, by `platform address country`. */
export function toldIn(ledgers: Ledgers): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const platform of ['telegram', 'discord'] as const) {
    for (const { chat, text, accepted } of ledgers[platform]) {
      if (!accepted) continue
      for (const country of find(text)) {
        const key = `${platform} ${chat} ${country}`
        times.set(key, (times.get(key) ?? 0) + 1)
      }
    }
  }
  return times
}

/** How many accepted messages told their chat of nothing but what it had been told before. */
export function messagesAgain(arrivals: readonly Arrival[]): number {
  const told = new Set<string>()
  let again = 0
  for (const { chat, text, accepted } of arrivals) {
    if (!accepted) continue
    const keys = [...find(text)].map((country) => `${chat} ${country}`)
    if (keys.length > 0 && keys.every((key) => told.has(key))) again += 1
    for (const key of keys) told.add(key)
  }
  return again
}
