import type { SightDesk } from '../commands/desks/sight-desk.ts'
import { outageOf } from '../domain/outage.ts'
import type { DeskPorts } from './ports.ts'

/** The question of commands whether Tocsin sees anything, answered from how its sources stand. */
export function createSightDesk({ store, sources, now }: DeskPorts): SightDesk {
  return {
    outage: async () => {
      const watched = new Set(sources().map(({ id }) => id))
      return outageOf(await store.sourceStates(), { watched, now: now() })
    },
  }
}
